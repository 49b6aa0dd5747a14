/// A row of a sheet with only the cells that hold something.
struct SparseRow {
  let number: Int
  var cells: [(column: Int, cell: Cell)] = []
  var formulas: [Int: String] = [:]

  /// The row with its gaps filled; its cells end with the last that holds something.
  func filled(shareRead: Double) -> TableRow {
    var row = [Cell](repeating: .empty, count: width)
    for (column, cell) in cells { row[column] = cell }
    return TableRow(number: number, cells: row, formulas: formulas, shareRead: shareRead)
  }

  var width: Int {
    cells.reduce(0) { max($0, $1.column + 1) }
  }
}
