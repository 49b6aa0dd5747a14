/// A column in which two rows of one key differ.
public struct CellDifference: Hashable, Sendable {
  /// The heading as the file has it.
  public let column: String
  /// What stands in the earlier row, fit to be shown; empty where nothing does.
  public let earlier: String
  public let later: String

  public init(column: String, earlier: String, later: String) {
    self.column = column
    self.earlier = earlier
    self.later = later
  }
}
