/// Where the columns of a sheet stand.
struct SheetLayout: Sendable {
  let headerLine: Int
  /// As the file has them, or the column's letters where it has none.
  let headings: [String]
  let roles: [ColumnRole]

  init(headerLine: Int, headings: [String], roles: [ColumnRole]) {
    self.headerLine = headerLine
    self.headings = headings.enumerated().map { $1.isEmpty ? columnLetters($0) : shown($1) }
    self.roles = roles
  }

  /// The place of a column in each row; `nil` where the sheet does not have it.
  func position(of column: ImportColumn) -> Int? { roles.firstIndex(of: .column(column)) }

  func heading(at position: Int) -> String {
    headings.indices.contains(position) ? headings[position] : columnLetters(position)
  }
}

/// The letters by which a spreadsheet names a column: A … Z, AA … for 0, 1 …
func columnLetters(_ position: Int) -> String {
  let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(position % 26)))
  return position < 26 ? last : columnLetters(position / 26 - 1) + last
}
