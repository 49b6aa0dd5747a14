/// What `db check` found; sound when both lists are empty.
public struct RegistryCondition: Hashable, Sendable {
  /// What SQLite's own integrity check says, but «ok».
  public let damage: [String]
  /// Rows that refer to something that does not exist.
  public let brokenReferences: [BrokenReference]

  /// Whether free pages or the write-ahead log still hold somebody who was erased, since others use the registry.
  public let hasTraces: Bool

  /// In how many parts the index of holdings says something else than the rows. They are the truth, and `db reindex` makes
  /// the index anew.
  public let indexDifferences: Int

  public init(damage: [String], brokenReferences: [BrokenReference], hasTraces: Bool = false, indexDifferences: Int = 0)
  {
    self.damage = damage
    self.brokenReferences = brokenReferences
    self.hasTraces = hasTraces
    self.indexDifferences = indexDifferences
  }

  public var isSound: Bool { damage.isEmpty && brokenReferences.isEmpty }
}

/// A row that refers to one that is not there.
public struct BrokenReference: Hashable, Sendable {
  public let table: String
  /// The number of the row; `nil` in a table whose rows have none.
  public let row: Int64?
  /// The table in which the other row is missing.
  public let missingIn: String

  public init(table: String, row: Int64?, missingIn: String) {
    self.table = table
    self.row = row
    self.missingIn = missingIn
  }

  /// `erasure, 17, event`.
  public var text: String { "\(table), \(row.map(String.init) ?? "–"), \(missingIn)" }
}
