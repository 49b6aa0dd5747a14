import CXLSXWriter
import Glibc

/// Writes a workbook with one table to a sheet: a bold header that stays in view, a filter, typed numbers and dates.
///
/// Text is never taken for a formula. The same sheets always give the same bytes. Sheet names are made legal.
public func writeXLSX(_ sheets: [OutputSheet], to path: String) throws(WriteFault) {
  if sheets.isEmpty { throw .noSheets }
  for sheet in sheets { try check(sheet) }
  if !xlsxwriter_is_available() { throw .libraryMissing }
  // The library complains on standard error; asking first keeps it quiet.
  let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
  if descriptor < 0 { throw .notWritable(path: path) }
  close(descriptor)

  guard let workbook = workbook_new(path) else { throw .failed(code: 0) }
  setFixedProperties(of: workbook)
  let formats = XLSXFormats(of: workbook)
  for (sheet, name) in zip(sheets, legalSheetNames(sheets.map(\.name))) {
    guard let worksheet = workbook_add_worksheet(workbook, name) else {
      lxw_workbook_free(workbook)
      throw .failed(code: 0)
    }
    SheetWriter(worksheet: worksheet, formats: formats).write(sheet)
  }
  let status = workbook_close(workbook)
  if status == LXW_ERROR_CREATING_XLSX_FILE { throw .notWritable(path: path) }
  if status != LXW_NO_ERROR { throw .failed(code: Int(status.rawValue)) }
}

private let rowsInSheet = 1_048_576
private let columnsInSheet = 16_384
let charactersInCell = 32_767

private func check(_ sheet: OutputSheet) throws(WriteFault) {
  if sheet.notes.count + 1 + sheet.rows.count > rowsInSheet {
    throw .tooManyRows(sheet: sheet.name, allowed: rowsInSheet)
  }
  if sheet.columns.count > columnsInSheet || sheet.rows.contains(where: { $0.count > columnsInSheet }) {
    throw .tooManyColumns(sheet: sheet.name, allowed: columnsInSheet)
  }
  for (rowIndex, row) in sheet.rows.enumerated() {
    for (columnIndex, cell) in row.enumerated() {
      // Cleaning and escaping at most double the length.
      guard case .text(let text) = cell, text.utf8.count * 2 > charactersInCell,
        storable(text).utf16.count > charactersInCell
      else { continue }
      throw .textTooLong(sheet: sheet.name, row: rowIndex + 1, column: columnIndex + 1, allowed: charactersInCell)
    }
  }
}

/// Text as a workbook can hold it.
func storable(_ text: String) -> String {
  escaped(withoutControls(text))
}

/// Gives the file a birthday of its own, lest two files with the same content differ.
func setFixedProperties(of workbook: UnsafeMutablePointer<lxw_workbook>) {
  var properties = lxw_doc_properties()
  properties.created = 946_684_800  // 1 January 2000
  workbook_set_properties(workbook, &properties)
}

/// The looks of cells in one workbook.
private struct XLSXFormats {
  let header: UnsafeMutablePointer<lxw_format>?
  let date: UnsafeMutablePointer<lxw_format>?
  let percent: UnsafeMutablePointer<lxw_format>?
  private(set) var looks: [OutputHighlight.Look: UnsafeMutablePointer<lxw_format>] = [:]

  init(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    header = workbook_add_format(workbook)
    format_set_bold(header)
    date = workbook_add_format(workbook)
    // Format 14 is the short date of the reader's own country.
    format_set_num_format_index(date, 14)
    percent = workbook_add_format(workbook)
    format_set_num_format(percent, "0.##%")
    for look in OutputHighlight.Look.allCases {
      let format = workbook_add_format(workbook)
      format_set_bg_color(format, look.background)
      format_set_font_color(format, look.text)
      looks[look] = format
    }
  }
}

/// Writes one sheet of a workbook.
private struct SheetWriter {
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: XLSXFormats

  func write(_ sheet: OutputSheet) {
    for (index, note) in sheet.notes.enumerated() { write(note, row: index, column: 0, format: nil) }
    let headerRow = sheet.notes.count
    for (index, column) in sheet.columns.enumerated() {
      write(column.title, row: headerRow, column: index, format: formats.header)
    }
    for (rowIndex, row) in sheet.rows.enumerated() {
      for (columnIndex, cell) in row.enumerated() { write(cell, row: headerRow + 1 + rowIndex, column: columnIndex) }
    }
    worksheet_freeze_panes(worksheet, UInt32(headerRow + 1), 0)
    if sheet.columns.isEmpty { return }
    let lastColumn = UInt16(sheet.columns.count - 1)
    worksheet_autofilter(worksheet, UInt32(headerRow), 0, UInt32(headerRow + sheet.rows.count), lastColumn)
    setWidths(of: sheet)
    if sheet.rows.isEmpty { return }
    for highlight in sheet.highlights where highlight.column < sheet.columns.count {
      write(highlight, rows: headerRow + 1...headerRow + sheet.rows.count)
    }
  }

  private func write(_ highlight: OutputHighlight, rows: ClosedRange<Int>) {
    let cell = firstCell(of: highlight.column, row: rows.lowerBound)
    // For Excel a text is above every number, and an empty cell equals 0; neither is to be marked.
    func number(_ comparison: String, _ value: Double) -> String {
      "=AND(ISNUMBER(\(cell)),\(cell)\(comparison)\(plainDecimal(value)))"
    }
    let formula =
      switch highlight.when {
      case .above(let value): number(">", value)
      case .atLeast(let value): number(">=", value)
      case .equals(let value): number("=", value)
      case .equalsText(let text): "=\(cell)=\"\(quotable(text))\""
      }
    formula.withCString { pointer in
      var rule = lxw_conditional_format()
      rule.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      rule.format = formats.looks[highlight.look]
      // The library copies the text.
      rule.value_string = UnsafeMutablePointer(mutating: pointer)
      worksheet_conditional_format_range(
        worksheet, UInt32(rows.lowerBound), UInt16(highlight.column), UInt32(rows.upperBound),
        UInt16(highlight.column), &rule)
    }
  }

  private func quotable(_ text: String) -> String {
    storable(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }

  /// The address of a column's first cell as formulas write it: `$C5`.
  private func firstCell(of column: Int, row: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "$\(letters)\(row + 1)"
  }

  private func write(_ cell: OutputCell, row: Int, column: Int) {
    switch cell {
    case .empty: break
    case .text(let text): write(text, row: row, column: column, format: nil)
    case .integer(let number): write(number, row: row, column: column)
    case .decimal(let number): write(number, row: row, column: column, format: nil)
    case .percent(let share): write(share, row: row, column: column, format: formats.percent)
    case .date(let year, let month, let day):
      if let serial = serial(year: year, month: month, day: day) {
        write(Double(serial), row: row, column: column, format: formats.date)
      } else {
        write(isoDate(year: year, month: month, day: day), row: row, column: column, format: nil)
      }
    case .boolean(let value): worksheet_write_boolean(worksheet, UInt32(row), UInt16(column), value ? 1 : 0, nil)
    }
  }

  private func write(_ text: String, row: Int, column: Int, format: UnsafeMutablePointer<lxw_format>?) {
    worksheet_write_string(worksheet, UInt32(row), UInt16(column), storable(text), format)
  }

  private func write(_ number: Double, row: Int, column: Int, format: UnsafeMutablePointer<lxw_format>?) {
    if !number.isFinite { return }
    worksheet_write_number(worksheet, UInt32(row), UInt16(column), number, format)
  }

  /// Excel keeps 15 digits of a number; a longer one is written as text.
  private func write(_ number: Int, row: Int, column: Int) {
    if number.magnitude < 1_000_000_000_000_000 {
      write(Double(number), row: row, column: column, format: nil)
    } else {
      write(String(number), row: row, column: column, format: nil)
    }
  }

  private func setWidths(of sheet: OutputSheet) {
    for (index, column) in sheet.columns.enumerated() {
      let width = column.width ?? fittingWidth(of: column, at: index, in: sheet)
      worksheet_set_column(worksheet, UInt16(index), UInt16(index), Double(min(max(width, 1), 255)), nil)
    }
  }

  /// Room for the title with the button of its filter, and for the content, within reason.
  private func fittingWidth(of column: OutputColumn, at index: Int, in sheet: OutputSheet) -> Int {
    let content = sheet.rows.lazy.map { index < $0.count ? length($0[index]) : 0 }.max() ?? 0
    return min(max(column.title.count + 4, content + 2, 8), 60)
  }

  private func length(_ cell: OutputCell) -> Int {
    switch cell {
    case .empty: 0
    case .text(let text): text.utf16.count
    case .integer(let number): String(number).count
    case .decimal(let number): plainDecimal(number).count
    case .percent: 7
    case .date: 10
    case .boolean: 5
    }
  }
}

extension OutputHighlight.Look {
  /// Light enough for black print, dark text upon it.
  fileprivate var background: lxw_color_t {
    switch self {
    case .good: 0xD7EFDC
    case .near: 0xFFF0C2
    case .bad: 0xFBD5D5
    }
  }

  fileprivate var text: lxw_color_t {
    switch self {
    case .good: 0x0B3D1E
    case .near: 0x4A3500
    case .bad: 0x6B1010
    }
  }
}
