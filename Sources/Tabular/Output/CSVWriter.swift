/// A table as the content of a CSV file: its notes, its header, its rows.
///
/// Text that a spreadsheet would run as a formula gets an apostrophe in front. Control characters are left out.
public func csvBytes(of sheet: OutputSheet, style: CSVStyle) -> [UInt8] {
  let writer = CSVWriter(style: style)
  var bytes = writer.beginning
  for note in sheet.notes { writer.append([.text(note)], to: &bytes) }
  writer.append(sheet.columns.map { .text($0.title) }, to: &bytes)
  for row in sheet.rows { writer.append(row, to: &bytes) }
  return bytes
}

/// Writes records in one style; for tables that are too long to be held as one.
public struct CSVWriter: Sendable {
  private let style: CSVStyle
  private let delimiter: [UInt8]
  private let lineBreak: [UInt8]

  public init(style: CSVStyle) {
    self.style = style
    delimiter = Array(String(style.delimiter).utf8)
    lineBreak = Array(style.lineBreak.rawValue.utf8)
  }

  /// What stands before the first record.
  public var beginning: [UInt8] { style.byteOrderMark ? [0xEF, 0xBB, 0xBF] : [] }

  public func append(_ cells: [OutputCell], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { endCell(&bytes) }
      append(cell, to: &bytes)
    }
    endRecord(&bytes)
  }

  public func endCell(_ bytes: inout [UInt8]) {
    if delimiter.count == 1 { bytes.append(delimiter[0]) } else { bytes += delimiter }
  }

  public func endRecord(_ bytes: inout [UInt8]) { bytes += lineBreak }

  public func append(_ cell: OutputCell, to bytes: inout [UInt8]) {
    switch cell {
    case .empty: return
    case .integer(let number): append(number, to: &bytes)
    case .text(var text) where isPlain(text): text.withUTF8 { bytes.append(contentsOf: $0) }
    default: bytes += quoted(text(of: cell)).utf8
    }
  }

  public func append(_ number: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(of: number.magnitude, to: &bytes)
  }

  /// A number with at most two decimals, given in hundredths.
  public func append(hundredths: Int, to bytes: inout [UInt8]) {
    guard hundredths >= 0 else { return append(.decimal(Double(hundredths) / 100), to: &bytes) }
    append(hundredths / 100, to: &bytes)
    let rest = hundredths % 100
    if rest == 0 { return }
    bytes.append(UInt8(ascii: style.decimalComma ? "," : "."))
    bytes.append(UInt8(0x30 + rest / 10))
    if rest % 10 > 0 { bytes.append(UInt8(0x30 + rest % 10)) }
  }

  private func appendDigits(of number: UInt, to bytes: inout [UInt8]) {
    if number >= 10 { appendDigits(of: number / 10, to: &bytes) }
    bytes.append(UInt8(0x30 + number % 10))
  }

  /// Whether the text can stand as it is: letters, digits, and what reads as neither formula nor quotation.
  private func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last, isAlphanumeric(first), last > 0x20, last < 0x7F else {
        return false
      }
      // The first byte of a letter outside ASCII stands between its own; those of blanks and controls are left to the
      // longer way.
      return bytes.allSatisfy {
        $0 >= 0x20 && $0 != 0x22 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 && $0 != delimiter[0]
      }
    }
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private func text(of cell: OutputCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): FormulaGuard.guarded(withoutControls(text))
    case .integer(let number): String(number)
    case .decimal(let number): decimal(number)
    case .percent(let share): style.decimalComma && share.isFinite ? "\(decimal(share * 100)) %" : decimal(share)
    case .date(let year, let month, let day): date(year, month, day)
    case .boolean(let value): value ? "true" : "false"
    }
  }

  private func decimal(_ number: Double) -> String {
    number.isFinite ? plainDecimal(number, point: style.decimalComma ? "," : ".") : ""
  }

  private func date(_ year: Int, _ month: Int, _ day: Int) -> String {
    switch style.dates {
    case .iso: isoDate(year: year, month: month, day: day)
    case .dayMonthYear: "\(padded(day, to: 2)).\(padded(month, to: 2)).\(padded(year, to: 4))"
    }
  }

  /// The text as a cell of a record, within quotes where a reader would otherwise take it for something else.
  private func quoted(_ text: String) -> String {
    let delimiter = style.delimiter.unicodeScalars
    let needsQuotes = text.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || delimiter.contains($0)
    }
    if !needsQuotes && !isBlank(text.unicodeScalars.first) && !isBlank(text.unicodeScalars.last) { return text }
    let doubled = text.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) }
    return "\"\(doubled)\""
  }
}

private func isBlank(_ scalar: Unicode.Scalar?) -> Bool { scalar == " " || scalar == "\t" || scalar == "\u{A0}" }
