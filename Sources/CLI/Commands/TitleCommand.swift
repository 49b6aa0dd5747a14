import ArgumentParser
import Domain
import Operations
import Reports

struct TitleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "title",
      abstract: told(
        "Hva stillingstitler betyr her.", nn: "Kva stillingstitlar tyder her.", en: "What job titles mean here."),
      subcommands: [TitleListCommand.self, TitleSetCommand.self], aliases: ["tittel"])
  }
}

struct TitleListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "Titlene som er husket her.", nn: "Titlane som er hugsa her.", en: "The titles that are remembered here."),
      aliases: ["liste"])
  }

  @Flag(help: say("Også katalogens titler.", nn: "Òg titlane i katalogen.", en: "The catalogue's titles as well."))
  var all = false
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let (_, catalogue) = try await options.catalogue()
    let titles = catalogue.jobTitles.filter { all || $0.provenance.origin == .local }
    try options.emit(
      titlesReport(titles, catalogue, options.language), json: titlesJSON(titles))
  }
}

struct TitleSetCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: told("Husk hva en tittel betyr.", nn: "Hugs kva ein tittel tyder.", en: "Remember what a title means."),
      aliases: ["sett"])
  }

  @Argument(
    help: say("Tittelen som i filen.", nn: "Tittelen som i fila.", en: "The title as in the file.").named(.title))
  var title: String
  @Argument(help: professionHelp) var profession: String
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let made = try await registry.openOrCreate().setTitle(title, profession: profession)
    let (name, code) = (made.value.name, made.value.code)
    confirm(
      Phrase(
        nb: "«\(title)» betyr \(name.bokmål) (\(code)).", nn: "«\(title)» tyder \(name.nynorsk) (\(code)).",
        en: "“\(title)” means \(name.english) (\(code))."),
      isUnchanged: made.isUnchanged, registry.language)
  }
}

var professionHelp: ArgumentHelp {
  say(
    "Yrkesgruppen, med kode eller navn.", nn: "Yrkesgruppa, med kode eller namn.",
    en: "The profession, by code or name."
  ).named(.profession)
}

/// Says back what was recorded, or that it was known already.
func confirm(_ words: Phrase, isUnchanged: Bool, _ language: Language) {
  let known = Phrase(nb: " (Det var kjent fra før.)", nn: " (Det var kjent frå før.)", en: " (That was known already.)")
  Console.write(words[language] + (isUnchanged ? known[language] : "") + "\n")
}
