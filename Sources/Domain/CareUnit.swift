/// A place in the organisation: a ward, a home-care district, a municipality.
public struct CareUnit: Hashable, Sendable {
  public let code: UnitCode
  public let name: String
  /// `nil` at the top.
  public let parent: UnitCode?
  /// Free text: ward, home care, out-of-hours clinic …
  public let kind: String

  public init(code: UnitCode, name: String, parent: UnitCode?, kind: String) {
    self.code = code
    self.name = name
    self.parent = parent
    self.kind = kind
  }

  /// Whether its people are there to help other units: a staffing unit or a pool, by what it is called.
  public var isPool: Bool {
    let words = folded(kind)
    return ["bemanning", "vikar", "pool", "staffing"].contains { words.contains($0) }
  }
}
