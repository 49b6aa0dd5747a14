import ArgumentParser
import Domain
import Foundation
import Operations
import Reports

struct DatabaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "db", abstract: told("Selve registeret.", nn: "Sjølve registeret.", en: "The registry itself."),
      subcommands: [
        InfoCommand.self, SoundnessCommand.self, ReindexCommand.self, VerifyChainCommand.self, HeadCommand.self,
        BackupCommand.self,
        RestoreCommand.self,
      ])
  }
}

struct InfoCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "info",
      abstract: told("Hva registeret inneholder.", nn: "Kva registeret inneheld.", en: "What the registry holds."))
  }

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let summary = try await options.registry.open().summary()
    try options.emit(summaryReport(summary, options.language), json: summaryJSON(summary))
  }
}

struct SoundnessCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: told("Er registeret i orden?", nn: "Er registeret i orden?", en: "Is the registry sound?"),
      aliases: ["kontroller"])
  }

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let condition: RegistryCondition
    do {
      condition = try await registry.open().condition()
    } catch RegistryFault.damaged(_, let details) where output.chosenFormat == .json {
      // Whoever asked in JSON asked just that.
      condition = RegistryCondition(damage: [details.isEmpty ? "malformed" : details], brokenReferences: [])
    }
    try output.emit(
      conditionReport(condition, registry.language), json: conditionJSON(condition), registry.language)
    if !condition.isSound || condition.hasTraces || condition.indexDifferences > 0 { throw ExitStatus.couldNot }
  }
}

struct ReindexCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reindex",
      abstract: told(
        "Lag indeksen over kompetanse på nytt. Svarene blir de samme.",
        nn: "Lag indeksen over kompetanse på nytt. Svara blir dei same.",
        en: "Make the index of holdings anew. Answers stay the same."),
      aliases: ["indekser"])
  }

  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    try await registry.open().reindex()
    confirm(
      Phrase(nb: "Indeksen er laget på nytt.", nn: "Indeksen er laga på nytt.", en: "The index is made anew."),
      isUnchanged: false, registry.language)
  }
}

struct BackupCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: told(
        "Kopier registeret, også mens det er i bruk.", nn: "Kopier registeret, òg medan det er i bruk.",
        en: "Copy the registry, also while it is in use."),
      aliases: ["kopier"])
  }

  @Argument(help: say("Den nye filen.", nn: "Den nye fila.", en: "The new file.").named(.file)) var file: String
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    try await registry.open().backUp(to: file)
    confirm(
      Phrase(nb: "Kopiert til «\(file)».", nn: "Kopiert til «\(file)».", en: "Copied to “\(file)”."),
      isUnchanged: false, registry.language)
  }
}

struct RestoreCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore",
      abstract: told(
        "Hent tilbake en kopi. Det gamle registeret blir liggende ved siden av.",
        nn: "Hent tilbake ein kopi. Det gamle registeret blir liggjande ved sida av.",
        en: "Bring back a copy. The old registry is kept beside it."),
      aliases: ["gjenopprett"])
  }

  @Argument(help: say("Kopien.", nn: "Kopien.", en: "The copy.").named(.file)) var file: String
  @Flag(help: say("Ikke spør.", nn: "Ikkje spør.", en: "Do not ask.")) var yes = false
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let language = registry.language
    let replaces = FileManager.default.fileExists(atPath: registry.path)
    guard yes || !replaces || isConfirmed(language) else { throw ExitStatus.wrongUsage }
    let kept = try await Workbench.restore(file, to: registry.path, now: Clock.now)
    let keptWords = Phrase(
      nb: kept.map { " Det gamle ligger i «\($0)»." } ?? "",
      nn: .words(kept.map { " Det gamle ligg i «\($0)»." } ?? ""),
      en: kept.map { " The old one is in “\($0)”." } ?? "")
    confirm(
      Phrase(
        nb: "Registeret er hentet tilbake.\(keptWords.bokmål)", nn: "Registeret er henta tilbake.\(keptWords.nynorsk)",
        en: "The registry is restored.\(keptWords.english)"), isUnchanged: false, language)
  }

  /// What replaces a registry asks on a terminal and demands `--yes` elsewhere.
  private func isConfirmed(_ language: Language) -> Bool {
    guard Console.isInputTerminal else {
      Console.complain(
        Phrase(
          nb: "Dette erstatter registeret «\(registry.path)». Bekreft med --yes.",
          nn: "Dette erstattar registeret «\(registry.path)». Stadfest med --yes.",
          en: "This replaces the registry “\(registry.path)”. Confirm with --yes."), language)
      return false
    }
    let question = Phrase(
      nb: "Erstatte «\(registry.path)»? (ja/nei) ", nn: "Erstatte «\(registry.path)»? (ja/nei) ",
      en: "Replace “\(registry.path)”? (yes/no) ")
    return ["ja", "j", "yes", "y"].contains(Console.ask(question[language])?.lowercased() ?? "")
  }
}
