/// What `db check` found; sound when both lists are empty.
public struct RegistryCondition: Hashable, Sendable {
  /// What SQLite's own integrity check says, but «ok».
  public let damage: [String]
  /// Rows that refer to something that does not exist, as `table, row, parent`.
  public let brokenReferences: [String]

  /// Whether free pages or the write-ahead log still hold somebody who was erased, since others use the registry.
  public let hasTraces: Bool

  public init(damage: [String], brokenReferences: [String], hasTraces: Bool = false) {
    self.damage = damage
    self.brokenReferences = brokenReferences
    self.hasTraces = hasTraces
  }

  public var isSound: Bool { damage.isEmpty && brokenReferences.isEmpty }
}
