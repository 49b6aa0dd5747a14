public import Domain
import GRDB
import GRDBSQLite

extension RegistryWriter {
  /// Records an assertion.
  ///
  /// - Parameter isOneOfMany: made for very many in a row, none of which says the same as another of the event: people of
  ///   whom nothing was known before it cost no look-up.
  public func put(_ assertion: Assertion, isOneOfMany: Bool = false) throws -> Change {
    let employee = try id(of: assertion.employee)
    let competence = try id(of: assertion.competence)
    let source = try id(ofSource: assertion.source)
    if try !isOneOfMany || hadAssertions(employee) {
      return try VersionedTable.assertion.put(
        [employee, competence, assertion.period.from.databaseValue, assertion.kind.rawValue],
        [assertion.statement.column.databaseValue, assertion.period.through.databaseValue, source], self)
    }
    let inserter = try bulkAssertions ?? AssertionInserter(db, event: event())
    bulkAssertions = inserter
    try inserter.insert(assertion, employee: employee, competence: competence, source: source)
    changedHoldings.note(employee: employee, competence: competence)
    return .added
  }

  /// Whether the newest assertion of the same kind and source about this competence says the same already.
  public func isNewest(_ assertion: Assertion) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT level, throughDate FROM assertion
        WHERE employee = ? AND competence = ? AND kind = ? AND source = ? AND replacedBy IS NULL
        ORDER BY fromDate DESC LIMIT 1
        """)
    let row = try Row.fetchOne(
      statement,
      arguments: [
        id(of: assertion.employee), id(of: assertion.competence), assertion.kind.rawValue,
        id(ofSource: assertion.source),
      ])
    guard let row else { return false }
    return row[0] as Int? == assertion.statement.column && row[1] as String? == assertion.period.through?.iso
  }

  private func hadAssertions(_ employee: Int64) throws -> Bool {
    if let known = employeesWithAssertions { return known.contains(employee) }
    let known = try Int64.fetchSet(db, sql: "SELECT DISTINCT employee FROM assertion")
    employeesWithAssertions = known
    return known.contains(employee)
  }
}

extension Assertion.Statement {
  /// As the column `level` holds it.
  var column: Int? {
    switch self {
    case .level(let level): level.rawValue
    case .held: nil
    case .notHeld: 0
    }
  }
}

/// One prepared statement, bound again for each row: what makes an import as quick as SQLite allows.
///
/// Texts lie in memory of its own while the row is written, so that SQLite need not copy them.
final class AssertionInserter {
  private let db: Database
  private let statement: OpaquePointer
  private let event: Int64
  private let texts: UnsafeMutableBufferPointer<CChar>

  /// The longest text of a row: a day has 10 bytes, a kind 8.
  private static let textCapacity = 16

  init(_ db: Database, event: Int64) throws {
    self.db = db
    self.event = event
    var prepared: OpaquePointer?
    let sql = """
      INSERT INTO assertion (employee, competence, level, fromDate, throughDate, kind, source, recordedBy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """
    guard sqlite3_prepare_v2(db.sqliteConnection, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else {
      throw Self.error(of: db)
    }
    statement = prepared
    texts = .allocate(capacity: 3 * Self.textCapacity)
    sqlite3_bind_int64(statement, 8, event)
  }

  deinit {
    sqlite3_finalize(statement)
    texts.deallocate()
  }

  func insert(_ assertion: Assertion, employee: Int64, competence: Int64, source: Int64) throws {
    sqlite3_bind_int64(statement, 1, employee)
    sqlite3_bind_int64(statement, 2, competence)
    if let level = assertion.statement.column {
      sqlite3_bind_int64(statement, 3, Int64(level))
    } else {
      sqlite3_bind_null(statement, 3)
    }
    bind(assertion.period.from, at: 4)
    bind(assertion.period.through, at: 5)
    bind(assertion.kind.rawValue, at: 6)
    sqlite3_bind_int64(statement, 7, source)
    let result = sqlite3_step(statement)
    let failure = result == SQLITE_DONE ? nil : Self.error(of: db)
    sqlite3_reset(statement)
    if let failure { throw failure }
  }

  /// Writes the day as ISO digits where they are bound from, without a string between.
  private func bind(_ day: CalendarDate?, at index: Int32) {
    guard let day, let place = place(of: index) else {
      sqlite3_bind_null(statement, index)
      return
    }
    let (year, month, dayOfMonth) = day.components
    var position = 0
    func put(_ digit: Int) {
      place[position] = CChar(truncatingIfNeeded: 0x30 + digit % 10)
      position += 1
    }
    func putHyphen() {
      place[position] = 0x2D
      position += 1
    }
    put(year / 1000)
    put(year / 100)
    put(year / 10)
    put(year)
    putHyphen()
    put(month / 10)
    put(month)
    putHyphen()
    put(dayOfMonth / 10)
    put(dayOfMonth)
    // No destructor: the memory outlives the step.
    sqlite3_bind_text(statement, index, place, Int32(position), nil)
  }

  private func bind(_ text: String, at index: Int32) {
    guard let place = place(of: index) else { return }
    var count = 0
    for byte in text.utf8 {
      precondition(count < Self.textCapacity, "a text that is longer than any kind")
      place[count] = CChar(bitPattern: byte)
      count += 1
    }
    sqlite3_bind_text(statement, index, place, Int32(count), nil)
  }

  private func place(of index: Int32) -> UnsafeMutablePointer<CChar>? {
    texts.baseAddress.map { $0 + (Int(index) - 4) * Self.textCapacity }
  }

  private static func error(of db: Database) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_errcode(db.sqliteConnection)),
      message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) })
  }
}
