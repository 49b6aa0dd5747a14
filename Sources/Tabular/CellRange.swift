/// A rectangle of cells.
public struct CellRange: Hashable, Sendable {
  /// The upper left corner.
  public let first: CellPlace
  /// The lower right corner.
  public let last: CellPlace

  public init(first: CellPlace, last: CellPlace) {
    self.first = first
    self.last = last
  }

  /// As people write it: `B7:C9`.
  public var name: String { first == last ? first.name : "\(first.name):\(last.name)" }

  /// The range that a reference such as `B7:C9` names; `nil` if it names none.
  init?(reference: String) {
    let places = reference.split(separator: ":").compactMap { text -> CellPlace? in
      guard let column = column(ofReference: String(text)), column <= 1 << 20,
        let row = Int(text.drop { !$0.isNumber }), row > 0
      else { return nil }
      return CellPlace(row: row - 1, column: column)
    }
    guard places.count == 2 else { return nil }
    self.init(first: places[0], last: places[1])
  }
}
