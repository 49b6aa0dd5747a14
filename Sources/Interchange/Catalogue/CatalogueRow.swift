import Domain
import Tabular

/// A row of a catalogue file, and what is found wrong with it.
struct CatalogueRow {
  let origin: Provenance.Origin
  private let line: Int
  private let cells: [Cell]
  private let header: CatalogueHeader
  private(set) var problems: [ImportProblem] = []

  init(_ row: TableRow, _ header: CatalogueHeader, origin: Provenance.Origin) {
    line = row.number
    cells = row.cells
    self.header = header
    self.origin = origin
    if row.isCut { report(.cutRow, at: nil) }
    // What is shipped has been looked through; what an organisation adds has not.
    if origin == .local { refuseNationalIdentityNumbers() }
    if cells.count > header.headings.count, let last = cells.lastIndex(where: { $0 != .empty }),
      last >= header.headings.count
    {
      report(.tooManyCells(expected: header.headings.count, found: last + 1), at: nil)
    }
  }

  private mutating func refuseNationalIdentityNumbers() {
    for (position, cell) in cells.enumerated() where NationalIdentityNumber.occurs(in: cell) {
      let heading = position < header.headings.count ? shown(header.headings[position]) : columnLetters(position)
      let place = ImportPlace(file: header.file, line: line, column: heading)
      problems.append(ImportProblem(place: place, fault: .nationalIdentityNumber))
    }
  }

  var isGood: Bool { problems.isEmpty }

  func has(_ column: CatalogueColumn) -> Bool { header.position(of: column) != nil }

  /// The text of a cell; empty where there is none.
  subscript(column: CatalogueColumn) -> String {
    guard let position = header.position(of: column), position < cells.count else { return "" }
    if case .text(let text) = cells[position] { return text }
    return cells[position].text
  }

  mutating func report(_ fault: ImportFault, at column: CatalogueColumn?) {
    problems.append(ImportProblem(place: header.place(line: line, column: column), fault: fault))
  }

  mutating func required(_ column: CatalogueColumn) -> String {
    let text = self[column]
    if text.isEmpty { report(.missingValue, at: column) }
    return text
  }

  /// The parts of a cell between semicolons.
  func list(_ column: CatalogueColumn) -> [String] {
    let text = self[column]
    if text.isEmpty { return [] }
    return text.utf8.split(separator: UInt8(ascii: ";")).map { cleaned(String(Substring($0))) }.filter { !$0.isEmpty }
  }

  /// A whole number that is not negative; `nil` for a blank.
  mutating func whole(_ column: CatalogueColumn, in range: ClosedRange<Int> = 0...Int.max) -> Int? {
    let text = self[column]
    if text.isEmpty { return nil }
    if let number = Int(text), range.contains(number) { return number }
    report(.notANumber(typed: shown(text)), at: column)
    return nil
  }

  mutating func requiredWhole(_ column: CatalogueColumn) -> Int {
    if self[column].isEmpty { report(.missingValue, at: column) }
    return whole(column) ?? 0
  }

  /// A level from 1 to 5; `nil` for a blank.
  mutating func level(_ column: CatalogueColumn) -> EntrustmentLevel? {
    let text = self[column]
    if text.isEmpty { return nil }
    if let level = Int(text).flatMap(EntrustmentLevel.init(rawValue:)) { return level }
    report(.levelOutOfRange(typed: shown(text)), at: column)
    return nil
  }

  /// Hours as minutes; `nil` for a blank.
  mutating func minutes(_ column: CatalogueColumn) -> Int? {
    let text = self[column]
    if text.isEmpty { return nil }
    if let hours = WrittenNumber(text), hours.value >= 0, !hours.hasPercentSign, hours.value < 1e6 {
      return Int((hours.value * 60).rounded())
    }
    report(.notANumber(typed: shown(text)), at: column)
    return nil
  }

  mutating func isYes(_ column: CatalogueColumn) -> Bool {
    switch self[column] {
    case "yes": return true
    case "no", "": return false
    case let text:
      report(.unknownWord(typed: shown(text), accepted: ["yes", "no"]), at: column)
      return false
    }
  }

  /// One of the words of an enumeration; `nil`, with a fault, for anything else.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(_ column: CatalogueColumn) -> Word? {
    let text = self[column]
    if let word = Word(rawValue: text) { return word }
    let accepted = Word.allCases.map(\.rawValue)
    report(text.isEmpty ? .missingValue : .unknownWord(typed: shown(text), accepted: accepted), at: column)
    return nil
  }

  mutating func date(_ column: CatalogueColumn) -> CalendarDate? {
    switch DateReading(self[column]) {
    case .day(let date, _): return date
    case .blank, .openEnd: return nil
    case .fault(let fault):
      report(fault, at: column)
      return nil
    }
  }

  /// Words in three languages; a file without columns for the others speaks bokmål in all.
  func phrase(_ bokmål: CatalogueColumn, _ nynorsk: CatalogueColumn, _ english: CatalogueColumn) -> Phrase {
    let words = self[bokmål]
    return Phrase(
      nb: words, nn: has(nynorsk) ? .words(self[nynorsk]) : .same, en: has(english) ? self[english] : words)
  }

  /// A text in three languages; a file that has one column for it says the same in all.
  func text(
    _ bokmål: CatalogueColumn, _ nynorsk: CatalogueColumn, _ english: CatalogueColumn, orAlone single: CatalogueColumn
  ) -> Phrase {
    has(bokmål) ? phrase(bokmål, nynorsk, english) : phrase(single, nynorsk, english)
  }

  /// The name, which every row must have in bokmål.
  mutating func name() -> Phrase {
    if self[.bokmål].isEmpty { report(.missingValue, at: .bokmål) }
    return phrase(.bokmål, .nynorsk, .english)
  }

  var provenance: Provenance { Provenance(origin: origin, source: self[.source]) }
}
