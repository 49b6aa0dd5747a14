import ArgumentParser
import Domain
import Operations
import Reports
import Wording

struct ParameterCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "parameter",
      abstract: told(
        "Tallene som planene regner med: arbeidstid, fravær, priser.",
        nn: "Tala som planane reknar med: arbeidstid, fråvær, prisar.",
        en: "The numbers that plans reckon with: working time, absence, prices."),
      subcommands: [ParameterListCommand.self, ParameterSetCommand.self, ParameterResetCommand.self],
      aliases: ["forutsetning", "føresetnad", "foresetnad"])
  }
}

struct ParameterListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "Alle som gjelder, med kilde.", nn: "Alle som gjeld, med kjelde.", en: "All that hold, with their sources."),
      aliases: ["liste"])
  }

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.openIfPresent().parameters(options.asked.inquiry)
    try options.emit(
      parametersReport(answer.parameters, answer.catalogue, answer.asOf, options.language),
      json: parametersJSON(answer.parameters, answer.asOf))
  }
}

/// Which parameter, and of whom.
struct ParameterOptions: ParsableArguments {
  @Argument(
    help: say(
      "Koden, eller ord fra navnet.", nn: "Koden, eller ord frå namnet.", en: "The code, or words of the name."
    ).named(.parameter))
  var parameter: String
  @Option(
    help: say("Bare for denne yrkesgruppen.", nn: "Berre for denne yrkesgruppa.", en: "For this profession only.")
      .named(.profession))
  var profession: String?
  @Option(
    help: say(
      "Bare for dette kurset (course-price).", nn: "Berre for dette kurset (course-price).",
      en: "For this course only (course-price)."
    ).named(.competence))
  var competence: String?

  var choice: ParameterChoice { ParameterChoice(parameter, profession: profession, competence: competence) }

  func validate() throws {
    guard profession == nil || competence == nil else {
      throw ValidationError(
        told(
          "Velg én av --profession og --competence.", nn: "Vel éin av --profession og --competence.",
          en: "Choose one of --profession and --competence."))
    }
  }
}

struct ParameterSetCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: told(
        "Sett virksomhetens egen verdi, med kilde.", nn: "Set verksemda sin eigen verdi, med kjelde.",
        en: "Set the organisation's own value, with its source."),
      aliases: ["sett"])
  }

  @OptionGroup var chosen: ParameterOptions
  @Argument(
    help: say(
      "Timer, dager, prosent, kroner eller år.", nn: "Timar, dagar, prosent, kroner eller år.",
      en: "Hours, days, per cent, kroner or years."
    ).named(.value))
  var value: NumberArgument
  @Option(
    help: say(
      "Hvor tallet er fra.", nn: "Kvar talet er frå.", en: "Where the number is from."
    ).named(.source))
  var source: String
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let changed = try await registry.openOrCreate().setParameter(
      chosen.choice, hundredths: value.hundredths, source: source)
    confirm(
      Phrase(nb: changed.line(.bokmål), nn: .words(changed.line(.nynorsk)), en: changed.line(.english)),
      isUnchanged: changed.isUnchanged, registry.language)
  }
}

struct ParameterResetCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reset",
      abstract: told(
        "Ta bort virksomhetens egen verdi, så vår gjelder igjen.",
        nn: "Ta bort verksemda sin eigen verdi, så vår gjeld igjen.",
        en: "Take the organisation's own value away, so that ours holds again."),
      aliases: ["tilbakestill"])
  }

  @OptionGroup var chosen: ParameterOptions
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let changed = try await registry.open().resetParameter(chosen.choice)
    confirm(
      Phrase(nb: changed.line(.bokmål), nn: .words(changed.line(.nynorsk)), en: changed.line(.english)),
      isUnchanged: false, registry.language)
  }
}

extension ChangedParameter {
  /// What holds now, and what held before: `Sykefravær, Sykepleier: 9 % (før 8,7 %).`
  fileprivate func line(_ language: Language) -> String {
    func said(_ parameter: Parameter?) -> String {
      parameter.map { words(of: $0, language) }
        ?? Phrase(nb: "ukjent", nn: "ukjend", en: "unknown")[language]
    }
    let what = "\(name[language]), \(Reports.name(of: scope, catalogue)[language])"
    return "\(what): \(said(now))"
      + (isUnchanged
        ? "."
        : Phrase(nb: " (før \(said(before))).", nn: " (før \(said(before))).", en: " (before \(said(before))).")[
          language])
  }
}
