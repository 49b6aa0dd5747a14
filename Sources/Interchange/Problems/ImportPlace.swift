/// Where in a file something stands.
public struct ImportPlace: Hashable, Sendable {
  public let file: String
  /// `nil` for a file without sheets.
  public let sheet: String?
  /// Counted from 1, the header included; `nil` for the file as a whole.
  public let line: Int?
  /// The heading as the file has it, or the column's letters where it has none; `nil` for the row as a whole.
  public let column: String?

  public init(file: String, sheet: String? = nil, line: Int? = nil, column: String? = nil) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
  }
}
