import Domain
import Tabular

extension ImportReader {
  func readRecords(
    _ sheet: RecognisedSheet, _ context: ImportContext, _ reader: consuming some RecordReader, _ watch: Watch,
    _ body: (ImportedRow) throws -> Void
  ) throws -> SheetSummary {
    var reader = reader
    return try eachRow(of: sheet, context, watch) { row in
      if row.isGood, let record = reader.record(from: &row) {
        try body(ImportedRow(line: row.line, record: record))
        return 1
      }
      if !row.isGood { try body(row.refusal) }
      return 0
    }
  }

  /// Reads a list of what is said of employees, in which nothing may be said twice.
  func readEmployeeRecords(
    _ sheet: RecognisedSheet, _ context: ImportContext, _ watch: Watch, _ body: (ImportedRow) throws -> Void,
    by reader: @escaping (EmployeeLines) -> some EmployeeRecordReader
  ) throws -> SheetSummary {
    let lines = EmployeeLines { line in
      var reader = reader(EmployeeLines())
      var row = CurrentRow(sheet)
      _ = try? faultOfReading(sheet) { tableRow in
        if tableRow.number >= line { throw Enough() }
        row.begin(tableRow)
        if row.isGood { _ = reader.record(from: &row) }
      }
      return reader.lines
    }
    return try readRecords(sheet, context, reader(lines), watch, body)
  }

  func readMatrix(
    _ sheet: RecognisedSheet, _ context: ImportContext, _ watch: Watch, _ body: (ImportedRow) throws -> Void
  ) throws -> SheetSummary {
    var reader = MatrixReader(sheet.layout, context, expecting: likelyRows)
    return try eachRow(of: sheet, context, watch) { row in
      let records = row.isGood ? reader.records(from: &row) : []
      for record in records { try body(ImportedRow(line: row.line, record: record)) }
      if !row.isGood { try body(row.refusal) }
      return records.count
    }
  }

  func readUnits(
    _ sheet: RecognisedSheet, _ context: ImportContext, _ watch: Watch, _ body: (ImportedRow) throws -> Void
  ) throws -> SheetSummary {
    var reader = UnitReader(sheet.layout, context)
    let read = try eachRow(of: sheet, context, watch) { row in
      if row.isGood { reader.add(&row) }
      if !row.isGood { try body(row.refusal) }
      return 0
    }
    let units = reader.finish(sheet)
    for row in units { try body(row) }
    return SheetSummary(
      rows: read.rows, good: units.count { $0.record != nil }, notes: read.notes, assumptions: read.assumptions)
  }

  func readStaff(
    _ sheet: RecognisedSheet, _ context: ImportContext, _ watch: Watch, _ body: (ImportedRow) throws -> Void
  ) throws -> SheetSummary {
    let (share, assumption) = share(in: sheet)
    let read = try readRecords(sheet, context, StaffReader(sheet.layout, context, share), watch, body)
    return SheetSummary(
      rows: read.rows, good: read.good, notes: read.notes,
      assumptions: (assumption.map { [$0] } ?? []) + read.assumptions)
  }

  /// Often enough for the eye and for Ctrl-C, and seldom enough to cost nothing.
  private static var rowsBetweenWatching: Int { 128 }

  /// Gives each row below the header to `read`, which gives back how many records it made of the row.
  private func eachRow(
    of sheet: RecognisedSheet, _ context: ImportContext, _ watch: Watch, _ read: (inout CurrentRow) throws -> Int
  ) throws -> SheetSummary {
    var row = CurrentRow(sheet)
    var rows = 0
    var good = 0
    let failure = try faultOfReading(sheet) { tableRow in
      rows += 1
      row.begin(tableRow)
      good += try read(&row)
      if rows % Self.rowsBetweenWatching == 0 { try watch(rows, tableRow.shareRead) }
    }
    if let failure {
      row.endEarly(failure)
      good += try read(&row)
    }
    return SheetSummary(
      rows: rows, good: good, notes: row.notes,
      assumptions: row.counts.assumptions(today: context.today))
  }

  /// Reads the rows below the header; gives what stopped it before the end.
  func faultOfReading(_ sheet: RecognisedSheet, _ body: (TableRow) throws -> Void) throws -> TableFault? {
    do {
      try table.read(sheet: sheet.index) { row in
        if row.number > sheet.layout.headerLine { try body(row) }
      }
      return nil
    } catch let fault as TableFault {
      return fault
    }
  }

  /// How the sheet writes the size of positions. A column of percentages in which no value is above 1 holds shares: that
  /// everybody works one per cent is no staff list.
  private func share(in sheet: RecognisedSheet) -> (PositionShare, ImportAssumption?) {
    guard let position = sheet.layout.position(of: .percent) else { return (.fraction, nil) }
    var hasShare = false
    var isAtMostOne = true
    _ = try? faultOfReading(sheet) { row in
      guard isAtMostOne, position < row.cells.count, let number = WrittenNumber(cleaned(row.cells[position].text))
      else { return }
      if number.value > 1 || number.hasPercentSign { isAtMostOne = false }
      if number.value > 0 { hasShare = true }
    }
    guard isAtMostOne, hasShare else { return (.percent, nil) }
    return (.percentAsFraction, .percentAsFraction(column: sheet.layout.heading(at: position)))
  }
}

/// Ends a reading before the end of its file.
private struct Enough: Error {}

extension SheetLayout {
  /// Where the size of positions stands.
  var sharePosition: Int? { position(of: .percent) ?? position(of: .fraction) }
}
