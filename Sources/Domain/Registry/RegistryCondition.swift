/// What `db check` found; sound when both lists are empty.
public struct RegistryCondition: Hashable, Sendable {
  /// What SQLite's own integrity check says, but «ok».
  public let damage: [String]
  /// Rows that refer to something that does not exist, as `table, row, parent`.
  public let brokenReferences: [String]

  /// Whether free pages or the write-ahead log still hold somebody who was erased, since others use the registry.
  public let hasTraces: Bool

  /// In how many parts the index of holdings says something else than the rows. They are the truth, and `db reindex` makes
  /// the index anew.
  public let indexDifferences: Int

  public init(damage: [String], brokenReferences: [String], hasTraces: Bool = false, indexDifferences: Int = 0) {
    self.damage = damage
    self.brokenReferences = brokenReferences
    self.hasTraces = hasTraces
    self.indexDifferences = indexDifferences
  }

  public var isSound: Bool { damage.isEmpty && brokenReferences.isEmpty }
}
