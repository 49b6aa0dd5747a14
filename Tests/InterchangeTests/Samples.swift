import Domain
import Foundation
import Interchange
import Tabular

/// The shipped catalogue, a small organisation, and readings of files against them.
enum Samples {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()

  /// The seed's files as they are shipped.
  static let seedFiles = CatalogueSheet.allCases.map { sheet in
    (name: "\(sheet.rawValue).csv", bytes: bytes(of: root.appending(path: "../../seed/\(sheet.rawValue).csv")))
  }

  static let seed = readCatalogue(seedFiles, origin: .seed)

  static let catalogue = seed.catalogue(
    edition: seed.editions.first ?? Edition(code: "none", date: "2026-11-22", title: Phrase(nb: "", nn: .same, en: "")))

  static let aliases = HeaderAliases(seed.headerAliases)

  static let units = [
    CareUnit(code: "FK", name: "Fjordvik kommune", parent: nil, kind: "kommune"),
    CareUnit(code: "SH1", name: "Fjordvik sykehjem avd. 1", parent: "FK", kind: "sykehjem"),
    CareUnit(code: "LV", name: "Legevakten", parent: "FK", kind: "legevakt"),
    CareUnit(code: "LV2", name: "Legevakten", parent: "FK", kind: "legevakt"),
  ]

  static let employees: Set<EmployeeNumber> = ["00102", "00109", "00111", "4711", "04712", "004712"]

  static func context(
    units: [CareUnit] = units, employees: Set<EmployeeNumber> = employees, names: [EmployeeNumber: String] = [:],
    titles: [JobTitle] = catalogue.jobTitles
  ) -> ImportContext {
    ImportContext(
      catalogue: catalogue, units: units, employees: employees, names: names, titles: titles, today: "2026-11-22")
  }

  /// The organisation of the example files.
  static let example = Result { () throws -> ImportContext in
    let units = try read(fixture: "enheter.csv", context(units: [], employees: [])).units
    let staff = try read(fixture: "ansatte.csv", context(units: units, employees: [])).staff
    // Only the titles that occur: the whole table would be made ready anew for each of many readings.
    let titles = Dictionary(grouping: staff.map(\.position), by: \.title).values.compactMap(\.first).map { position in
      JobTitle(
        title: position.title, profession: position.profession, provenance: Provenance(origin: .seed, source: ""))
    }
    return context(units: units, employees: Set(staff.map(\.employee.number)), titles: titles)
  }

  static func fixture(_ name: String) -> [UInt8] { bytes(of: root.appending(path: "Fixtures/\(name)")) }

  /// Everything in the text of a file.
  static func read(_ text: String, _ context: ImportContext = context()) throws -> Outcome {
    try read(bytes: Array(text.utf8), context)
  }

  /// Everything in an example file.
  static func read(fixture name: String, _ context: ImportContext = context()) throws -> Outcome {
    try read(bytes: fixture(name), context)
  }

  static func read(bytes: [UInt8], _ context: ImportContext = context()) throws -> Outcome {
    let table = try TableFile(bytes: bytes)
    let reader = ImportReader(fileName: "fil", table: table, aliases: aliases, catalogue: catalogue)
    var outcome = Outcome(reader)
    for sheet in reader.sheets {
      let summary = try reader.read(sheet, context: context) { row in outcome.add(row) }
      outcome.add(summary)
    }
    return outcome
  }

  private static func bytes(of url: URL) -> [UInt8] { ((try? Data(contentsOf: url)).map { Array($0) }) ?? [] }
}
