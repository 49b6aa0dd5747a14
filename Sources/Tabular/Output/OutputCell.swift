/// What is written into one cell.
///
/// A number that is not finite is written as an empty cell.
public enum OutputCell: Hashable, Sendable {
  case empty
  case text(String)
  case integer(Int)
  case decimal(Double)
  /// A share of one: 0.5 is 50 %.
  case percent(Double)
  case date(year: Int, month: Int, day: Int)
  case boolean(Bool)
}
