import ArgumentParser
import Domain
import Operations
import Reports

struct ExportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: told(
        "Skriv en tabell i den formen som import tar imot.", nn: "Skriv ein tabell i den forma som import tek imot.",
        en: "Write a table in the form that import takes."),
      aliases: ["eksporter"])
  }

  @Argument(
    help: say(
      "Tabellen: enheter, ansatte, kompetanse, dekningskrav, delegeringer, volum, autorisasjoner eller stans.",
      nn: "Tabellen: einingar, tilsette, kompetanse, dekkingskrav, delegeringar, volum, autorisasjonar eller stans.",
      en: "The table."
    ).named(.table)) var table: TableArgument
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let tables = try await options.registry.open().tables(options.asked.inquiry)
    let sheet = CanonicalSheet(
      table.table, units: tables.units, files: tables.files, coverage: tables.coverage, volumes: tables.volumes)
    switch options.output.chosenFormat {
    case .csv, .table: try options.output.put(sheet.csv)
    case .json: try options.output.put(Array(sheet.json.text.utf8))
    case .xlsx: try options.output.put(sheet)
    case .html:
      try options.output.put(Array(HTMLRenderer(language: options.language).render(sheet.report).utf8))
    }
    options.asked.tellKnowledge(options.language)
  }
}

struct TableArgument: ExpressibleByArgument {
  let table: CanonicalTable

  init?(argument: String) {
    guard let table = CanonicalTable(named: argument) else { return nil }
    self.table = table
  }

  static var allValueStrings: [String] { CanonicalTable.allCases.map(\.rawValue) }
}
