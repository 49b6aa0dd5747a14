/// Reads the sheets of a workbook.
struct XLSXReader {
  let workbook: Workbook
  let bytes: [UInt8]
  let limits: TableLimits

  /// Gives each row that holds something to `body`, in order.
  func read(_ sheet: Workbook.Sheet, _ body: (TableRow) throws -> Void) throws {
    let archive = try ZIPArchive(bytes, limits: limits)
    let strings = try SharedStrings(workbook.sharedStringsPart, in: archive, limits: limits)
    let styles = try CellStyles(workbook.stylesPart, in: archive, limits: limits)
    let parser = WorksheetParser(
      part: sheet.part, strings: strings.all, showsDate: styles.showsDate, dates: workbook.dates, limits: limits)
    guard let reader = try XMLReader(sheet.part, in: archive, handler: parser, limits: limits) else {
      throw TableFault.damaged(part: sheet.part)
    }
    // Rows leave between chunks, so that what `body` throws never passes through C.
    var isAtEnd = false
    while !isAtEnd {
      isAtEnd = try !reader.advance()
      let share = reader.shareRead
      for row in parser.takeRows() { try body(row.filled(shareRead: share)) }
    }
  }
}
