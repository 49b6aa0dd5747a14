import Tabular

extension Cell {
  /// Whether there is nothing to be seen in the cell.
  var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text): cleaned(text).isEmpty
    case .number, .date, .boolean, .fault: false
    }
  }
}
