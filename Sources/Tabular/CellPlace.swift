/// A cell of a sheet, counted from 0.
public struct CellPlace: Hashable, Sendable {
  public let row: Int
  public let column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// As people write it: `B7`.
  public var name: String { Self.letters(ofColumn: column) + "\(row + 1)" }

  /// The letters of a column that is counted from 0: `A`, `Z`, `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
      letters = "\(Character(Unicode.Scalar(UInt8(0x41 + remainder))))" + letters
      rest = quotient
    }
    return letters
  }
}
