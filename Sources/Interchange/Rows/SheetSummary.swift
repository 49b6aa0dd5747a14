/// What was read from one sheet.
public struct SheetSummary: Sendable {
  /// Rows below the header.
  public let rows: Int
  /// Records given; a matrix gives several a row.
  public let good: Int
  /// How many rows were left out on purpose, and why.
  public let notes: [ImportNote: Int]
  /// What was taken for granted in the rows; what the header alone shows stands in `RecognisedSheet`.
  public let assumptions: [ImportAssumption]
}
