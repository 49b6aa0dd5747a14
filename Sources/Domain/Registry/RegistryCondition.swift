/// What `db check` found; sound when both lists are empty.
public struct RegistryCondition: Hashable, Sendable {
  /// What SQLite's own integrity check says, but «ok».
  public let damage: [String]
  /// Rows that refer to something that does not exist, as `table, row, parent`.
  public let brokenReferences: [String]

  public init(damage: [String], brokenReferences: [String]) {
    self.damage = damage
    self.brokenReferences = brokenReferences
  }

  public var isSound: Bool { damage.isEmpty && brokenReferences.isEmpty }
}
