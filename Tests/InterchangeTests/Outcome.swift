import Domain
import Interchange

/// All that came out of reading a file.
struct Outcome {
  let kinds: [ImportKind]
  let skippedSheets: [String]
  private(set) var assumptions: [ImportAssumption]
  private(set) var problems: [ImportProblem]
  private(set) var records: [ImportedRecord] = []
  private(set) var rows = 0
  private(set) var good = 0
  private(set) var notes: [ImportNote: Int] = [:]

  init(_ reader: ImportReader) {
    kinds = reader.sheets.map(\.kind)
    skippedSheets = reader.skippedSheets
    problems = reader.problems
    assumptions = reader.sheets.flatMap(\.assumptions)
  }

  mutating func add(_ row: ImportedRow) {
    problems += row.problems
    if let record = row.record { records.append(record) }
  }

  mutating func add(_ summary: SheetSummary) {
    rows += summary.rows
    good += summary.good
    assumptions += summary.assumptions
    notes.merge(summary.notes, uniquingKeysWith: +)
  }

  var faults: [ImportFault] { problems.map(\.fault) }

  /// The lines that have problems.
  var lines: [Int?] { problems.map(\.place.line) }

  var units: [CareUnit] { records.compactMap { if case .unit(let unit) = $0 { unit } else { nil } } }
  var staff: [StaffRow] { records.compactMap { if case .staff(let row) = $0 { row } else { nil } } }
  var assertions: [Assertion] {
    records.compactMap { if case .assertion(let assertion) = $0 { assertion } else { nil } }
  }
  var coverage: [CoverageRule] { records.compactMap { if case .coverage(let rule) = $0 { rule } else { nil } } }
  var delegations: [Delegation] {
    records.compactMap { if case .delegation(let delegation) = $0 { delegation } else { nil } }
  }
  var volumes: [Volume] { records.compactMap { if case .volume(let volume) = $0 { volume } else { nil } } }
  var authorisations: [Authorisation] {
    records.compactMap { if case .authorisation(let right) = $0 { right } else { nil } }
  }
}
