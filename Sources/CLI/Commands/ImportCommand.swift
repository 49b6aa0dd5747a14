import ArgumentParser
import Domain
import Interchange
import Foundation
import Operations
import Reports
import Wording

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: told(
        "Importer filer fra HR-systemer: nedenfra import FIL…",
        nn: "Importer filer frå HR-system: nedenfra import FIL…",
        en: "Import files from HR systems: nedenfra import FILE…"),
      subcommands: [ImportFilesCommand.self, ImportListCommand.self, ImportUndoCommand.self],
      defaultSubcommand: ImportFilesCommand.self, aliases: ["importer"])
  }
}

struct ImportFilesCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "files",
      abstract: told(
        "CSV og XLSX. Programmet finner selv ut hva hver fil er, og sier det.",
        nn: "CSV og XLSX. Programmet finn sjølv ut kva kvar fil er, og seier det.",
        en: "CSV and XLSX. The program finds out what each file is, and says so."),
      aliases: ["filer"])
  }

  @Argument(
    help: say("Filene; - er standard inn.", nn: "Filene; - er standard inn.", en: "The files; - is standard input.")
      .named(.file))
  var files: [String]

  @Flag(help: dryRunHelp) var dryRun = false

  @Flag(
    help: say(
      "Utelat rader med feil i stedet for å avvise alt.", nn: "Utelat rader med feil i staden for å avvise alt.",
      en: "Leave out rows with faults instead of refusing everything."))
  var skipBad = false

  @Flag(
    help: say(
      "Filene er fullstendige: stillinger og dekningskrav som ikke står i dem, avsluttes.",
      nn: "Filene er fullstendige: stillingar og dekkingskrav som ikkje står i dei, blir avslutta.",
      en: "The files are complete: positions and coverage rules that they do not name are ended."))
  var complete = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let sources: [ImportRequest.Source] = files.map { file in
      file == "-" ? .bytes(Array(FileHandle.standardInput.readDataToEndOfFile()), name: "-") : .path(file)
    }
    let language = registry.language
    let bench = try await registry.openOrCreate()
    let request = ImportRequest(
      sources: sources, isRehearsal: dryRun, skipsBadRows: skipBad, isComplete: complete)
    let canAsk = Console.isInputTerminal && !files.contains("-")
    let line = ProgressLine(language)
    let dialogue = TitleDialogue(language, line)
    Interruption.listen()
    defer { line.clear() }
    let outcome = try await bench.importFiles(request, deciding: canAsk ? dialogue.decide : nil) { progress in
      try Interruption.check()
      line.show(progress)
    }
    line.clear()
    try tell(outcome)
    if outcome.isRefused || (outcome.isRehearsal && !outcome.problems.isEmpty && !skipBad) {
      throw ExitStatus.unusableInput
    }
  }

  /// What was asked for goes to standard output; that nothing could be done is no answer for the eye.
  private func tell(_ outcome: ImportOutcome) throws {
    let language = registry.language
    if outcome.isRefused, output.chosenFormat == .table, output.output == nil {
      let renderer = TextRenderer(language: language, width: Console.width, usesColour: false)
      return Console.writeError(renderer.render(importReport(outcome, language)))
    }
    try output.emit(
      importReport(outcome, language), json: importJSON(outcome), sheet: importFaultsReport(outcome, language),
      language)
  }
}

struct ImportListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "Importene, de nyeste først.", nn: "Importane, dei nyaste først.", en: "The imports, the newest first."),
      aliases: ["liste"])
  }

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let batches = try await options.registry.open().importBatches()
    try options.emit(importsReport(batches, options.language), json: importsJSON(batches))
  }
}

struct ImportUndoCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo", abstract: told("Angre en import.", nn: "Angre ein import.", en: "Undo an import."),
      aliases: ["angre"])
  }

  @Argument(help: say("Importens nummer.", nn: "Nummeret på importen.", en: "The number of the import.").named(.number))
  var number: Int64
  @Flag(
    help: say(
      "Også når en lukket kartlegging mister svar.", nn: "Òg når ei lukka kartlegging mistar svar.",
      en: "Also when a closed survey loses answers."))
  var yes = false
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let undone = try await registry.open().undoImport(number, changesClosedSurveys: yes)
    confirm(
      Phrase(
        nb: "Import nr. \(undone.number) («\(undone.fileName)») er angret. Historien er bevart.",
        nn: "Import nr. \(undone.number) («\(undone.fileName)») er angra. Historia er bevart.",
        en: "Import \(undone.number) (“\(undone.fileName)”) is undone. The history is kept."),
      isUnchanged: false, registry.language)
  }
}
