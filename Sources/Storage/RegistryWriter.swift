import Domain
import GRDB

/// The ids of codes that were met.
private struct KnownIDs<Code: Hashable> {
  var ids: [Code: Int64] = [:]
  /// Whether a code that is not among them is new.
  var areAll = false

  /// So many are looked up one by one; who writes more gets them all at once.
  static var few: Int { 200 }
}

/// Writes within one transaction. Each write belongs to the event that was begun last.
public final class RegistryWriter {
  let db: Database
  private let now: String
  private let actor: String
  private var eventID: Int64?
  private var pending: (kind: String, reason: String)?

  private var unitIDs = KnownIDs<UnitCode>()
  private var employeeIDs = KnownIDs<EmployeeNumber>()
  private var competenceIDs = KnownIDs<CompetenceCode>()
  private var professionIDs = KnownIDs<ProfessionCode>()
  private var taskIDs = KnownIDs<TaskCode>()
  private var sourceIDs: [String: Int64] = [:]
  /// Who had assertions before this event wrote any; `nil` until asked.
  var employeesWithAssertions: Set<Int64>?
  var bulkAssertions: AssertionInserter?
  var changedHoldings = ChangedHoldings()
  /// The rows that were written or found as they are, by table; `nil` while nobody asks.
  var confirmedRows: [String: Set<Int64>]?

  init(_ db: Database, now: String, actor: String) {
    self.db = db
    self.now = now
    self.actor = actor
  }

  /// What is known at this moment of the transaction.
  public func snapshot() throws -> Snapshot { try Snapshot(db, knownAt: nil) }

  /// Begins an event; it is recorded when the first row is written.
  public func begin(_ kind: String, reason: String = "") {
    eventID = nil
    bulkAssertions = nil
    employeesWithAssertions = nil
    pending = (kind, reason)
  }

  /// The event of this moment.
  func event() throws -> Int64 {
    if let eventID { return eventID }
    let kind = pending ?? ("change", "")
    try db.execute(
      sql: "INSERT INTO event (at, actor, kind, reason) VALUES (?, ?, ?, ?)",
      arguments: [now, actor.isEmpty ? "?" : actor, kind.kind, kind.reason])
    let id = db.lastInsertedRowID
    eventID = id
    return id
  }

  /// Whether the event is the one of this moment.
  func isHappening(_ event: Int64) -> Bool { eventID == event }

  /// Whether anything was written since the event was begun.
  public var hasWritten: Bool { eventID != nil }

  /// Lets the index of holdings follow what was written; the last thing in a transaction.
  ///
  /// - Parameter isCurrent: whether it knew of everything that was written before.
  func finishHoldingIndex(isCurrent: Bool) throws {
    let index = HoldingIndex(db: db)
    guard isCurrent else { return try index.rebuild() }
    try changedHoldings.bring(index)
    try index.stamp()
  }

  /// What is known of ids no longer holds: rows behind them were deleted.
  func forgetIdentities() {
    employeeIDs = KnownIDs()
    employeesWithAssertions = nil
    sourceIDs = [:]
  }
}

extension RegistryWriter {
  func id(of unit: UnitCode) throws -> Int64 {
    try identity(of: unit, in: "unit", column: "code", &unitIDs)
  }

  func id(of employee: EmployeeNumber) throws -> Int64 {
    try identity(of: employee, in: "employee", column: "number", &employeeIDs)
  }

  func id(of competence: CompetenceCode) throws -> Int64 {
    try identity(of: competence, in: "competence", column: "code", &competenceIDs)
  }

  func id(of profession: ProfessionCode) throws -> Int64 {
    try identity(of: profession, in: "profession", column: "code", &professionIDs)
  }

  func id(of task: TaskCode) throws -> Int64 {
    try identity(of: task, in: "task", column: "code", &taskIDs)
  }

  func id(of process: Code<WorkProcess>) throws -> Int64 {
    var none = KnownIDs<Code<WorkProcess>>()
    return try identity(of: process, in: "workProcess", column: "code", &none)
  }

  /// The id behind a code; one that is new gets a row of its own.
  private func identity<Subject>(
    of code: Code<Subject>, in table: String, column: String, _ known: inout KnownIDs<Code<Subject>>
  ) throws -> Int64 {
    if let id = known.ids[code] { return id }
    if !known.areAll {
      let find = try db.cachedStatement(sql: "SELECT id FROM \(table) WHERE \(column) = ?")
      if let id = try Int64.fetchOne(find, arguments: [code.rawValue]) {
        known.ids[code] = id
        if known.ids.count == KnownIDs<Code<Subject>>.few { try fetchAll(table, column, &known) }
        return id
      }
    }
    let insert = try db.cachedStatement(sql: "INSERT INTO \(table) (\(column)) VALUES (?)")
    try insert.execute(arguments: [code.rawValue])
    let id = db.lastInsertedRowID
    known.ids[code] = id
    return id
  }

  private func fetchAll<Subject>(
    _ table: String, _ column: String, _ known: inout KnownIDs<Code<Subject>>
  ) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT id, \(column) FROM \(table)")
    while let row = try rows.next() { known.ids[Code(row[1])] = row[0] }
    known.areAll = true
  }

  func id(ofSource text: String) throws -> Int64 {
    if let id = sourceIDs[text] { return id }
    let find = try db.cachedStatement(sql: "SELECT id FROM sourceText WHERE text = ?")
    var id = try Int64.fetchOne(find, arguments: [text])
    if id == nil {
      let insert = try db.cachedStatement(sql: "INSERT INTO sourceText (text) VALUES (?)")
      try insert.execute(arguments: [text])
      id = db.lastInsertedRowID
    }
    sourceIDs[text] = id
    return id ?? 0
  }
}
