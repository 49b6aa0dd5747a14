import CXLSXWriter
import Glibc

/// Writes a workbook to be filled in. Every sheet is locked without a password, but for its open cells; the first one is
/// in view. The same sheets always give the same bytes.
public func writeForm(_ sheets: [FormSheet], to path: String) throws(WriteFault) {
  if sheets.isEmpty { throw .noSheets }
  for sheet in sheets {
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() where storable(cell.text).utf16.count > charactersInCell {
        throw .textTooLong(sheet: sheet.name, row: row + 1, column: column + 1, allowed: charactersInCell)
      }
    }
  }
  if !xlsxwriter_is_available() { throw .libraryMissing }
  // The library complains on standard error; asking first keeps it quiet.
  let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
  if descriptor < 0 { throw .notWritable(path: path) }
  close(descriptor)

  guard let workbook = workbook_new(path) else { throw .failed(code: 0) }
  setFixedProperties(of: workbook)
  let formats = FormFormats(of: workbook)
  for sheet in sheets {
    guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
      lxw_workbook_free(workbook)
      throw .failed(code: 0)
    }
    FormSheetWriter(worksheet: worksheet, formats: formats).write(sheet)
  }
  let status = workbook_close(workbook)
  if status == LXW_ERROR_CREATING_XLSX_FILE { throw .notWritable(path: path) }
  if status != LXW_NO_ERROR { throw .failed(code: Int(status.rawValue)) }
}

/// The looks of cells in one workbook.
private struct FormFormats {
  private let formats: [FormSheet.Look: UnsafeMutablePointer<lxw_format>]

  init(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    var formats: [FormSheet.Look: UnsafeMutablePointer<lxw_format>] = [:]
    for look in FormSheet.Look.allCases { formats[look] = Self.format(look, in: workbook) }
    self.formats = formats
  }

  subscript(look: FormSheet.Look) -> UnsafeMutablePointer<lxw_format>? { formats[look] }

  private static func format(
    _ look: FormSheet.Look, in workbook: UnsafeMutablePointer<lxw_workbook>
  ) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = workbook_add_format(workbook) else { return nil }
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_font_size(format, look.fontSize)
    if look.isBold { format_set_bold(format) }
    switch look {
    case .bare, .title, .heading: break
    case .columnHead:
      frame(format)
      format_set_bg_color(format, 0x1F3B57)
      format_set_font_color(format, 0xFFFFFF)
    case .framed, .framedStrong, .framedSmall: frame(format)
    case .openChoice: open(format, colour: 0xFFF6D6)
    case .openText: open(format, colour: 0xFFFDF4)
    case .openExtra: open(format, colour: 0xE6F0FA)
    }
    return format
  }

  private static func frame(_ format: UnsafeMutablePointer<lxw_format>) {
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, 0x9AA5B1)
  }

  private static func open(_ format: UnsafeMutablePointer<lxw_format>, colour: UInt32) {
    frame(format)
    format_set_unlocked(format)
    format_set_bg_color(format, colour)
    // Text stays what it was typed as: a leading zero, or something that looks like a date.
    format_set_num_format_index(format, 49)
  }
}

extension FormSheet.Look {
  /// In points.
  fileprivate var fontSize: Double {
    switch self {
    case .title: 16
    case .heading: 12
    case .bare: 11
    case .columnHead, .framed, .framedStrong, .openChoice, .openText, .openExtra: 10
    case .framedSmall: 9
    }
  }

  fileprivate var isBold: Bool {
    switch self {
    case .title, .heading, .columnHead, .framedStrong: true
    case .bare, .framed, .framedSmall, .openChoice, .openText, .openExtra: false
    }
  }
}

/// Writes one sheet of a form.
private struct FormSheetWriter {
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: FormFormats

  func write(_ sheet: FormSheet) {
    for (row, cells) in sheet.rows.enumerated() {
      if !sheet.isHidden { worksheet_set_row(worksheet, UInt32(row), height(of: cells, sheet.widths), nil) }
      for (column, cell) in cells.enumerated() {
        if cell.text.isEmpty {
          worksheet_write_blank(worksheet, UInt32(row), UInt16(column), formats[cell.look])
        } else {
          worksheet_write_string(worksheet, UInt32(row), UInt16(column), storable(cell.text), formats[cell.look])
        }
      }
    }
    for (column, width) in sheet.widths.enumerated() {
      var options = lxw_row_col_options()
      options.hidden = width == 0 ? 1 : 0
      worksheet_set_column_opt(
        worksheet, UInt16(column), UInt16(column), width == 0 ? 8 : width, nil, &options)
    }
    for choice in sheet.choices { add(choice) }
    setHead(of: sheet)
    setPages(of: sheet)
    protect()
    if sheet.isHidden { worksheet_hide(worksheet) }
  }

  /// Room for the longest text of a row, in points. Not every program finds it by itself when it opens the file.
  private func height(of cells: [FormSheet.Cell], _ widths: [Double]) -> Double {
    zip(cells, widths).map { cell, width in
      width == 0 ? 15 : Double(lineCount(of: cell, width: width)) * cell.look.fontSize * 1.27 + 3
    }.max() ?? 15
  }

  /// How many lines the words of a cell need, a little generously: fonts differ.
  private func lineCount(of cell: FormSheet.Cell, width: Double) -> Int {
    let room = Int(width * (cell.look.isBold ? 11 : 12) / cell.look.fontSize)
    var (lines, used) = (1, 0)
    for word in cell.text.split(separator: " ") {
      if used > 0, used + 1 + word.count > room {
        lines += 1
        used = 0
      }
      lines += max(0, (word.count - 1) / max(1, room))
      used += (used > 0 ? 1 : 0) + word.count
    }
    return lines
  }

  private func add(_ choice: FormSheet.Choice) {
    choice.source.withCString { source in
      choice.errorTitle.withCString { title in
        choice.errorText.withCString { text in
          var validation = lxw_data_validation()
          validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
          validation.value_formula = UnsafeMutablePointer(mutating: source)
          validation.error_title = UnsafeMutablePointer(mutating: title)
          validation.error_message = UnsafeMutablePointer(mutating: text)
          worksheet_data_validation_range(
            worksheet, UInt32(choice.rows.lowerBound), UInt16(choice.column), UInt32(choice.rows.upperBound),
            UInt16(choice.column), &validation)
        }
      }
    }
  }

  private func setHead(of sheet: FormSheet) {
    guard sheet.headRows > 0, !sheet.widths.isEmpty else { return }
    worksheet_freeze_panes(worksheet, UInt32(sheet.headRows), 0)
    worksheet_repeat_rows(worksheet, 0, UInt32(sheet.headRows - 1))
    worksheet_autofilter(
      worksheet, UInt32(sheet.headRows - 1), 0, UInt32(max(sheet.headRows, sheet.rows.count - 1)),
      UInt16(sheet.widths.count - 1))
  }

  /// A4, as wide as the sheet.
  private func setPages(of sheet: FormSheet) {
    worksheet_set_paper(worksheet, 9)
    if sheet.isLandscape { worksheet_set_landscape(worksheet) }
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_set_margins(worksheet, 0.4, 0.4, sheet.pageHead.isEmpty ? 0.5 : 0.7, 0.6)
    // An ampersand begins a code there.
    let head = storable(sheet.pageHead).split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
    if !head.isEmpty, head.utf16.count < 200 { worksheet_set_header(worksheet, "&L" + head) }
    worksheet_set_footer(worksheet, "&R&P / &N")
    worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    if !sheet.pageBreaks.isEmpty {
      var breaks = sheet.pageBreaks.prefix(1000).map { UInt32($0) } + [0]
      worksheet_set_h_pagebreaks(worksheet, &breaks)
    }
  }

  /// Columns may be widened and rows filtered; nothing else of what is locked can be touched by mistake.
  private func protect() {
    var options = lxw_protection()
    options.format_columns = 1
    options.format_rows = 1
    options.autofilter = 1
    worksheet_protect(worksheet, nil, &options)
  }
}
