public import Domain
public import Tabular

/// Finds out what a file is by its header, and reads it as records.
///
/// Rows are read one at a time and given away at once; only the keys that may not repeat, of the employee at hand or where
/// need be of all, and the units of the organisation are kept.
public struct ImportReader: Sendable {
  /// Is told once in a while how many rows of a sheet were read, and how much of it that is, from 0 to 1.
  public typealias Watch = (Int, Double) throws -> Void

  /// The sheets whose header is known.
  public let sheets: [RecognisedSheet]
  /// The names of the sheets beside them whose header is not, and which are left out.
  public let skippedSheets: [String]
  /// What is wrong with the headers; the faults of rows come while reading.
  public let problems: [ImportProblem]

  let table: TableFile

  /// About how many rows a list of competences of this size has.
  var likelyRows: Int { table.byteCount / 48 }

  /// Looks at the beginning of each sheet, and at columns that may not hold anything.
  public init(fileName: String, table: TableFile, aliases: HeaderAliases, catalogue: Catalogue) {
    self.table = table
    let competences = NameIndex(competencesOf: catalogue)
    let hasSheets = table.format == .xlsx
    var sheets: [RecognisedSheet] = []
    var skipped: [(name: String, problem: ImportProblem)] = []
    var problems: [ImportProblem] = []
    for (index, name) in table.sheets.enumerated() {
      let search = HeaderSearch(
        fileName: fileName, sheetName: hasSheets ? shown(name) : nil, index: index, table: table, aliases: aliases,
        competences: competences)
      switch search.result {
      case .recognised(let sheet, let found):
        sheets.append(sheet)
        problems += found
      case .refused(let found): problems += found
      case .unknown(let problem): skipped.append((shown(name), problem))
      case .empty: continue
      }
    }
    let isUseless = sheets.isEmpty && problems.isEmpty
    if isUseless && skipped.isEmpty {
      problems.append(ImportProblem(place: ImportPlace(file: fileName), fault: .unreadable(.empty)))
    }
    self.sheets = sheets
    self.problems = problems + (isUseless ? skipped.map(\.problem) : [])
    skippedSheets = isUseless ? [] : skipped.map(\.name)
  }

  /// Reads a sheet, and gives each row's record or problems to `body`; a matrix gives each filled cell for itself.
  ///
  /// Throws only what `body` or `watch` throws. Units come when all rows are read, parents first, and so do rows whose
  /// key stood before.
  ///
  /// - Parameter watch: what it throws ends the reading.
  public func read(
    _ sheet: RecognisedSheet, context: ImportContext, watching watch: Watch = { _, _ in },
    _ body: (ImportedRow) throws -> Void
  ) throws -> SheetSummary {
    var repetitions = Repetitions()
    let summary = try readOnce(sheet, context, watch) { row in
      if row.problems.isEmpty || !repetitions.hold(row) { try body(row) }
    }
    if repetitions.isEmpty { return summary }
    let rows = repetitions.explained(in: sheet) { take in
      // What cannot be read was told by the first reading.
      _ = try? faultOfReading(sheet) { take($0) }
    }
    for row in rows { try body(row) }
    return summary
  }

  private func readOnce(
    _ sheet: RecognisedSheet, _ context: ImportContext, _ watch: Watch, _ body: (ImportedRow) throws -> Void
  ) throws -> SheetSummary {
    switch sheet.kind {
    case .units: try readUnits(sheet, context, watch, body)
    case .employees: try readStaff(sheet, context, watch, body)
    case .authorisations: try readRecords(sheet, context, AuthorisationReader(sheet.layout, context), watch, body)
    case .courses:
      try readEmployeeRecords(sheet, context, watch, body) { CourseReader(sheet.layout, context, $0) }
    case .holdings:
      try readEmployeeRecords(sheet, context, watch, body) { HoldingReader(sheet.layout, context, $0) }
    case .matrix: try readMatrix(sheet, context, watch, body)
    case .coverage: try readRecords(sheet, context, CoverageReader(sheet.layout, context), watch, body)
    case .delegations: try readRecords(sheet, context, DelegationReader(sheet.layout, context), watch, body)
    case .volumes: try readRecords(sheet, context, VolumeReader(sheet.layout, context), watch, body)
    }
  }
}
