import ArgumentParser
import Domain
import Interchange
import Operations
import Reports

struct CatalogueImportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: told(
        "Legg til eller overstyr rader med egne CSV-filer (samme kolonner som katalogens).",
        nn: "Legg til eller overstyr rader med eigne CSV-filer (same kolonnar som katalogen).",
        en: "Add or override rows with CSV files of your own (the catalogue's columns)."),
      aliases: ["importer"])
  }

  @Argument(help: say("CSV-filer.", nn: "CSV-filer.", en: "CSV files.").named(.file)) var files: [String]

  @Flag(help: dryRunHelp) var dryRun = false
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    // First, so that no registry is made for a file that is not there.
    let read = try files.map(NamedFile.init(path:))
    let bench = try await registry.openOrCreate()
    let outcome = try await bench.importCatalogue(read, isRehearsal: dryRun)
    let language = registry.language
    let renderer = TextRenderer(language: language, width: Console.width, usesColour: false)
    Console.write(
      renderer.render(
        catalogueChangeReport(
          outcome.difference, catalogueProblemLines(outcome.problems, outcome.faults, language),
          batches: outcome.batches, isWritten: outcome.isWritten, language)))
    if !outcome.problems.isEmpty || !outcome.faults.isEmpty { throw ExitStatus.unusableInput }
  }
}

struct UpgradeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "upgrade",
      abstract: told(
        "Vis hva programmets utgave av katalogen endrer; ta den i bruk med --yes.",
        nn: "Vis kva utgåva av katalogen i programmet endrar; ta ho i bruk med --yes.",
        en: "Show what the program's edition of the catalogue changes; take it into use with --yes."),
      aliases: ["oppgrader"])
  }

  @Flag(help: say("Ta utgaven i bruk.", nn: "Ta utgåva i bruk.", en: "Take the edition into use.")) var yes = false
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let bench = try registry.open()
    let difference = try await bench.upgradeCatalogue(isRehearsal: !yes)
    let language = registry.language
    let renderer = TextRenderer(language: language, width: Console.width, usesColour: false)
    Console.write(renderer.render(catalogueChangeReport(difference, [], isWritten: yes, language)))
  }
}

var dryRunHelp: ArgumentHelp {
  say("Vis bare hva som ville skje.", nn: "Vis berre kva som ville skje.", en: "Only show what would happen.")
}
