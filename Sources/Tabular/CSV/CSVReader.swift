/// The records of a CSV text, one after the other, after RFC 4180, but lenient where people and programs differ from it.
///
/// A quote inside a cell that did not begin with one is text; what stands between a closing quote and the next
/// delimiter belongs to the cell. The apostrophe that guards against formulas is taken away (`FormulaGuard`).
struct CSVReader {
  private let text: DecodedText
  private let delimiter: UInt8
  private let limits: TableLimits
  /// What of the text lies in memory, and how much lies before it.
  private var bytes: [UInt8] = []
  private var passed = 0
  /// Within `bytes`.
  private var position: Int
  private var line: Int
  private var firstWidth: Int?
  private var recordCount = 0
  private var cellCount = 0

  init(_ text: DecodedText, delimiter: UInt8, limits: TableLimits) throws(TableFault) {
    self.text = text
    position = text.start
    line = text.firstLine
    self.delimiter = delimiter
    self.limits = limits
    try text.read(from: 0, into: &bytes)
  }

  /// The next record that is not blank; `nil` at the end.
  mutating func next() throws(TableFault) -> TableRow? {
    while position < bytes.count || goesOn {
      let (number, start) = (line, position)
      let (cells, end) = position < bytes.count ? try record() : ([], .file)
      if position == bytes.count, goesOn {
        // It may be longer than what lies in memory: it is read anew when there is more.
        line = number
        if bytes.count - start > limits.recordBytes {
          throw end == .openQuote
            ? .openQuote(line: line) : .tooLarge(limit: "recordBytes", allowed: limits.recordBytes)
        }
        try readOn(from: start)
        continue
      }
      try count(cells)
      let isBlank = cells.allSatisfy(\.isBlank)
      if isBlank && end != .openQuote { continue }
      let width = firstWidth ?? cells.count
      firstWidth = width
      let isCut = end == .openQuote || end == .file && (cells.count < width || text.endsInsideCharacter)
      let share = Double(passed + position) / Double(text.length)
      return TableRow(number: number, cells: cells, isCut: isCut, shareRead: share)
    }
    return nil
  }

  /// Whether there is more of the text than what lies in memory.
  private var goesOn: Bool { passed + bytes.count < text.length }

  /// Lets go of what lies before a place, and takes in the next piece behind the rest.
  private mutating func readOn(from start: Int) throws(TableFault) {
    bytes.removeFirst(start)
    passed += start
    position = 0
    // As much again as is held, so that a long record is not read anew for each piece of it.
    try text.read(from: passed + bytes.count, atLeast: bytes.count, into: &bytes)
  }

  /// What brought a record to its end.
  private enum RecordEnd {
    case lineBreak
    case file
    case openQuote
  }

  private mutating func record() throws(TableFault) -> (cells: [Cell], end: RecordEnd) {
    var cells: [Cell] = []
    cells.reserveCapacity(firstWidth ?? 16)
    while true {
      if cells.count == limits.columns { throw .tooLarge(limit: "columns", allowed: limits.columns) }
      var isOpen = false
      if position < bytes.count, bytes[position] == .quote {
        let cell = try quotedCell()
        cells.append(cell.cell)
        isOpen = cell.isOpen
      } else {
        cells.append(try bareCell())
      }
      if position == bytes.count { return (cells, isOpen ? .openQuote : .file) }
      if bytes[position] == delimiter {
        position += 1
      } else {
        passLineBreak()
        return (cells, .lineBreak)
      }
    }
  }

  private mutating func bareCell() throws(TableFault) -> Cell {
    let start = position
    position = endOfBareText(from: start)
    return try cell(trimmed(start..<position))
  }

  /// The place of the next delimiter or line break.
  private func endOfBareText(from start: Int) -> Int {
    let span = bytes.span
    var end = start
    while end < span.count {
      let byte = span[end]
      if byte == delimiter || byte == .lineFeed || byte == .carriageReturn { break }
      end += 1
    }
    return end
  }

  /// A cell that begins with a quote, and whether its closing quote is lacking.
  private mutating func quotedCell() throws(TableFault) -> (cell: Cell, isOpen: Bool) {
    let openingLine = line
    let start = position + 1
    passQuotedText(from: start)
    if position < bytes.count, endsCell(position + 1) {
      position += 1
      return (try cell(start..<position - 1), false)
    }

    var content = Array(bytes[start..<position])
    while position + 1 < bytes.count, bytes[position + 1] == .quote {
      let next = position + 1
      passQuotedText(from: next + 1)
      content += bytes[next..<position]
      if content.count > limits.cellBytes { throw .tooLarge(limit: "cellBytes", allowed: limits.cellBytes) }
    }
    if position == bytes.count {
      if goesOn { return (.empty, true) }
      if bytes[position - 1] == .lineFeed || bytes[position - 1] == .carriageReturn {
        throw .openQuote(line: openingLine)
      }
      return (try cell(content), true)
    }
    let rest = position + 1
    position = endOfBareText(from: rest)
    content += bytes[rest..<trimmed(rest..<position).upperBound]
    return (try cell(content), false)
  }

  /// Moves on to the next quote, or to the end of the file; the line breaks before it are counted.
  private mutating func passQuotedText(from start: Int) {
    let (end, lineBreaks) = quotedText(from: start)
    position = end
    line += lineBreaks
  }

  private func quotedText(from start: Int) -> (end: Int, lineBreaks: Int) {
    let span = bytes.span
    var end = start
    var lineBreaks = 0
    while end < span.count, span[end] != .quote {
      let isPair = span[end] == .carriageReturn && end + 1 < span.count && span[end + 1] == .lineFeed
      if (span[end] == .lineFeed || span[end] == .carriageReturn) && !isPair { lineBreaks += 1 }
      end += 1
    }
    return (end, lineBreaks)
  }

  /// Whether a cell that reaches up to this place is complete.
  private func endsCell(_ place: Int) -> Bool {
    if place == bytes.count { return true }
    let byte = bytes[place]
    return byte == delimiter || byte == .lineFeed || byte == .carriageReturn
  }

  private mutating func passLineBreak() {
    let isPair = bytes[position...].starts(with: [.carriageReturn, .lineFeed])
    position += isPair ? 2 : 1
    line += 1
  }

  private func cell(_ range: Range<Int>) throws(TableFault) -> Cell {
    if range.isEmpty { return .empty }
    if range.count > limits.cellBytes { throw .tooLarge(limit: "cellBytes", allowed: limits.cellBytes) }
    return .text(String(decoding: FormulaGuard.unguarded(bytes[range]), as: UTF8.self))
  }

  private func cell(_ content: [UInt8]) throws(TableFault) -> Cell {
    if content.count > limits.cellBytes { throw .tooLarge(limit: "cellBytes", allowed: limits.cellBytes) }
    return content.isEmpty ? .empty : .text(String(decoding: FormulaGuard.unguarded(content), as: UTF8.self))
  }

  /// The range without blanks at its ends; a no-break space is two bytes.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if bytes[start] == .space || bytes[start] == .tab {
        start += 1
      } else if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if bytes[end - 1] == .space || bytes[end - 1] == .tab {
        end -= 1
      } else if bytes[end - 1] == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  private mutating func count(_ cells: [Cell]) throws(TableFault) {
    recordCount += 1
    cellCount += cells.count
    if recordCount > limits.rows { throw .tooLarge(limit: "rows", allowed: limits.rows) }
    if cellCount > limits.cells { throw .tooLarge(limit: "cells", allowed: limits.cells) }
  }
}

extension UInt8 {
  fileprivate static let tab: UInt8 = 0x09
  fileprivate static let lineFeed: UInt8 = 0x0A
  fileprivate static let carriageReturn: UInt8 = 0x0D
  fileprivate static let space: UInt8 = 0x20
  fileprivate static let quote: UInt8 = 0x22
}
