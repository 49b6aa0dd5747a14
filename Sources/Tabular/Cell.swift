/// What one cell of a table holds.
///
/// A CSV file only has `text` and `empty`; the other kinds come from workbooks.
public enum Cell: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double)
  case date(year: Int, month: Int, day: Int)
  case boolean(Bool)
  /// An error value of the spreadsheet, such as `#N/A`.
  case fault(String)
}

extension Cell {
  /// The content as a person would type it: `12`, not `12.0`; a date as `2026-11-22`; nothing for an empty cell.
  public var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let value): plainDecimal(value)
    case .date(let year, let month, let day): isoDate(year: year, month: month, day: day)
    case .boolean(let value): value ? "true" : "false"
    case .fault(let name): name
    }
  }
  /// Whether there is nothing to be seen in the cell: it is empty, or holds blanks and control characters only.
  public var isBlank: Bool {
    switch self {
    case .empty: true
    // Nearly every text begins with a letter or a digit, of which less need be known.
    case .text(let text) where text.utf8.first.map { (0x21...0x7E).contains($0) } ?? false: false
    case .text(let text):
      text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
    case .number, .date, .boolean, .fault: false
    }
  }
}
