/// A look that a cell of a column takes on while its value fits; a workbook's conditional format.
public struct OutputHighlight: Hashable, Sendable {
  public enum Condition: Hashable, Sendable {
    case equalsText(String)
    case equals(Double)
    case above(Double)
    case atLeast(Double)
  }

  public enum Look: CaseIterable, Hashable, Sendable {
    case good
    case near
    case bad
  }

  /// Counted from 0.
  public var column: Int
  public var when: Condition
  public var look: Look

  public init(column: Int, when: Condition, look: Look) {
    self.column = column
    self.when = when
    self.look = look
  }
}
