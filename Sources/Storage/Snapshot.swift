public import Domain
import GRDB
import GRDBSQLite

/// One consistent state of the registry, as it was known at some time.
public struct Snapshot {
  let db: Database
  /// The last event that is seen.
  let lastEvent: Int64
  /// What is laid over what is recorded; `nil` for nothing.
  private(set) var overlay: ScenarioOverlay?
  /// Whether the index of holdings may answer.
  private(set) var usesIndex = true

  init(_ db: Database, knownAt: String?) throws {
    self.db = db
    guard let knownAt else {
      lastEvent = .max
      return
    }
    // A date alone stands for the whole day: every time of the day begins with it.
    lastEvent =
      try Int64.fetchOne(
        db, sql: "SELECT max(id) FROM event WHERE at <= ?", arguments: [knownAt + (knownAt.count == 10 ? "T~" : "")])
      ?? 0
  }

  /// The same state as a scenario would have it: its catalogue, units, people, volumes and coverage rules. All else stays
  /// as it is recorded.
  public func overlaid(by overlay: ScenarioOverlay) -> Snapshot {
    var snapshot = self
    snapshot.overlay = overlay
    if !overlay.supposition.changesInEffect.isEmpty { snapshot.usesIndex = false }
    return snapshot
  }

  /// The same state read by its rows alone. The index gives people in another order, and where two plans are equally good
  /// the order decides.
  public func byRows() -> Snapshot {
    var snapshot = self
    snapshot.usesIndex = false
    return snapshot
  }

  /// The units that are no more in the scenario; empty where nothing is laid over.
  public var closedUnits: [CareUnit] { overlay?.closedUnits ?? [] }

  /// What is laid over; `nil` for nothing.
  public var supposition: Supposition? { overlay?.supposition }

  /// When the registry's first entry was made, where this state lies before it; `nil` where it does not.
  public func firstEntryBehind() throws -> String? {
    lastEvent == 0 ? try String.fetchOne(db, sql: "SELECT min(at) FROM event") : nil
  }

  /// For `WHERE`: the row is known in this state. Its argument is `known`.
  static func isKnown(_ table: String) -> String {
    "\(table).recordedBy <= :known AND (\(table).replacedBy IS NULL OR \(table).replacedBy > :known)"
  }

  /// Every row of a query, decoded one by one; `known` is given to it.
  func all<Value>(
    _ sql: String, _ arguments: [String: (any DatabaseValueConvertible)?] = [:], _ decode: (Row) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try forEach(sql, arguments) { values.append(try decode($0)) }
    return values
  }

  func forEach(
    _ sql: String, _ arguments: [String: (any DatabaseValueConvertible)?] = [:], _ body: (Row) throws -> Void
  ) throws {
    let statement = try db.cachedStatement(sql: sql)
    var all = arguments
    if sqlite3_bind_parameter_index(statement.sqliteStatement, ":known") > 0 { all["known"] = lastEvent }
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(all))
    while let row = try rows.next() { try body(row) }
  }
}
