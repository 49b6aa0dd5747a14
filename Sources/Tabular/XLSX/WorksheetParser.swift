/// The rows of one sheet, as the XML of its part goes by.
final class WorksheetParser: XMLHandler {
  private let part: String
  private let strings: [String]
  private let showsDate: [Bool]
  private let dates: DateSystem
  private let limits: TableLimits

  private var finished: [SparseRow] = []
  private var row: SparseRow?
  private var lastRow = 0
  private var rowCount = 0
  private var cellCount = 0

  private var column = -1
  private var kind = ""
  private var style = 0
  private var isInCell = false
  private var value: [UInt8]?
  private var inlineText = RichText()

  init(part: String, strings: [String], showsDate: [Bool], dates: DateSystem, limits: TableLimits) {
    self.part = part
    self.strings = strings
    self.showsDate = showsDate
    self.dates = dates
    self.limits = limits
  }

  /// The rows that have been completed since the last time; those without content are left out.
  func takeRows() -> [SparseRow] {
    defer { finished.removeAll(keepingCapacity: true) }
    return finished
  }

  func start(_ name: String, _ attributes: XMLAttributes) throws(TableFault) {
    switch name {
    case "c" where row != nil: try startCell(attributes)
    case "row": try startRow(attributes)
    default: if isInCell { inlineText.start(name) }
    }
  }

  func end(_ name: String, text: [UInt8]) throws(TableFault) {
    switch name {
    case "v" where isInCell: value = text
    case "f" where isInCell: row?.formulas[column] = String(decoding: text, as: UTF8.self)
    case "c" where isInCell: try endCell()
    case "row": try endRow()
    default: if isInCell { try inlineText.end(name, text: text, limits: limits) }
    }
  }

  private func startRow(_ attributes: XMLAttributes) throws(TableFault) {
    rowCount += 1
    var number = lastRow + 1
    if let reference = attributes["r"] {
      guard let given = Int(reference), given > lastRow else { throw .damaged(part: part) }
      number = given
    }
    if max(number, rowCount) > limits.rows { throw .tooLarge(limit: "rows", allowed: limits.rows) }
    lastRow = number
    column = -1
    row = SparseRow(number: number)
  }

  private func endRow() throws(TableFault) {
    guard let row else { return }
    self.row = nil
    // A row of formulas that were not worked out may hold anything.
    if row.formulas.isEmpty && row.cells.allSatisfy(\.cell.isBlank) { return }
    cellCount += row.width
    if cellCount > limits.cells { throw .tooLarge(limit: "cells", allowed: limits.cells) }
    finished.append(row)
  }

  private func startCell(_ attributes: XMLAttributes) throws(TableFault) {
    if let reference = attributes["r"] {
      guard let given = Tabular.column(ofReference: reference) else { throw .damaged(part: part) }
      column = given
    } else {
      column += 1
    }
    if column >= limits.columns { throw .tooLarge(limit: "columns", allowed: limits.columns) }
    kind = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
    isInCell = true
  }

  private func endCell() throws(TableFault) {
    isInCell = false
    let cell = try content(value, inline: inlineText.take())
    value = nil
    // It was worked out, and gave an empty text.
    if cell == .empty, kind == "str" { row?.formulas[column] = nil }
    if cell != .empty { row?.cells.append((column, cell)) }
  }

  private func content(_ value: [UInt8]?, inline: [UInt8]) throws(TableFault) -> Cell {
    if kind == "inlineStr" { return Self.text(unescaped(inline)) }
    guard let value, !value.isEmpty else { return .empty }
    switch kind {
    case "s":
      guard let index = Int(Self.trimmed(value)), strings.indices.contains(index) else { throw .damaged(part: part) }
      return Self.text(strings[index])
    case "str":
      return Self.text(unescaped(value))
    case "b":
      let word = Self.trimmed(value)
      return .boolean(word == "1" || word == "true")
    case "e":
      return .fault(Self.trimmed(value))
    case "d":
      return Self.isoDate(Self.trimmed(value))
    default:
      return try number(Self.trimmed(value))
    }
  }

  private func number(_ digits: String) throws(TableFault) -> Cell {
    guard let number = Double(digits), number.isFinite else { throw .damaged(part: part) }
    if showsDate.indices.contains(style), showsDate[style], let date = dates.date(ofSerial: number) {
      return .date(year: date.year, month: date.month, day: date.day)
    }
    return .number(number)
  }

  private static func text(_ text: String) -> Cell {
    text.isEmpty ? .empty : .text(text)
  }

  /// The date that begins text such as `2026-11-22T00:00:00`; anything else is taken as text.
  private static func isoDate(_ text: String) -> Cell {
    let numbers = text.prefix { $0 != "T" }.split(separator: "-").map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return .text(text) }
    let date = Tabular.date(daysSince1970: daysSince1970(year: year, month: month, day: day))
    return date == (year, month, day) ? .date(year: year, month: month, day: day) : .text(text)
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return ""
    }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
