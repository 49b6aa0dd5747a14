public import Domain
import Embedded
import Interchange

/// The edition of the catalogue that travels with the program.
public func shippedCatalogue() throws -> Catalogue { try shippedCatalogue(sheets: nil) }

/// The sheets that answer which professions can take a task named by its code.
let sheetsOfLadder: Set<CatalogueSheet> = [
  .edition, .careLevels, .professions, .workProcesses, .tasks, .competences, .requirements, .legalGates, .baselines,
]

/// The shipped edition, or some of its sheets only; read through the same door as any catalogue file.
func shippedCatalogue(sheets: Set<CatalogueSheet>?) throws -> Catalogue {
  let files = embeddedFiles(in: "seed").filter { file in
    guard let sheets else { return !["header_aliases.csv", "parameters.csv"].contains(file.name) }
    return sheets.contains { file.name == $0.rawValue + ".csv" }
  }
  let rows = readCatalogue(files.map { ($0.name, $0.bytes) }, origin: .seed)
  guard rows.problems.isEmpty, let edition = rows.editions.last else {
    preconditionFailure("the shipped catalogue cannot be read: \(rows.problems.prefix(3))")
  }
  return rows.catalogue(edition: edition)
}

/// What headings mean in the files of HR systems.
func shippedHeaderAliases() -> HeaderAliases {
  let files = embeddedFiles(in: "seed").filter { $0.name == "header_aliases.csv" }
  return HeaderAliases(readCatalogue(files.map { ($0.name, $0.bytes) }, origin: .seed).headerAliases)
}

/// The numbers of planning that travel with the program, without an organisation's own.
func shippedParameters() -> Parameters {
  let files = embeddedFiles(in: "seed").filter { $0.name == "parameters.csv" }
  let rows = readCatalogue(files.map { ($0.name, $0.bytes) }, origin: .seed)
  precondition(rows.problems.isEmpty, "the shipped parameters cannot be read: \(rows.problems.prefix(3))")
  return Parameters(rows.parameters, names: rows.parameterNames)
}
