public import Domain
import GRDB
import GRDBSQLite

extension RegistryWriter {
  /// Records an assertion. Made for very many in a row: people of whom nothing is known yet cost no look-up.
  public func put(_ assertion: Assertion) throws -> Change {
    let employee = try id(of: assertion.employee)
    let competence = try id(of: assertion.competence)
    let source = try id(ofSource: assertion.source)
    if try hadAssertions(employee) {
      return try VersionedTable.assertion.put(
        [employee, competence, assertion.period.from.databaseValue, assertion.kind.rawValue],
        [assertion.statement.column.databaseValue, assertion.period.through.databaseValue, source], self)
    }
    let inserter = try bulkAssertions ?? AssertionInserter(db, event: event())
    bulkAssertions = inserter
    try inserter.insert(assertion, employee: employee, competence: competence, source: source)
    return .added
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
final class AssertionInserter {
  private let db: Database
  private let statement: OpaquePointer
  private let event: Int64

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
  }

  deinit { sqlite3_finalize(statement) }

  func insert(_ assertion: Assertion, employee: Int64, competence: Int64, source: Int64) throws {
    sqlite3_bind_int64(statement, 1, employee)
    sqlite3_bind_int64(statement, 2, competence)
    if let level = assertion.statement.column {
      sqlite3_bind_int64(statement, 3, Int64(level))
    } else {
      sqlite3_bind_null(statement, 3)
    }
    bind(assertion.period.from?.iso, at: 4)
    bind(assertion.period.through?.iso, at: 5)
    bind(assertion.kind.rawValue, at: 6)
    sqlite3_bind_int64(statement, 7, source)
    sqlite3_bind_int64(statement, 8, event)
    let result = sqlite3_step(statement)
    let failure = result == SQLITE_DONE ? nil : Self.error(of: db)
    sqlite3_reset(statement)
    if let failure { throw failure }
  }

  private func bind(_ text: String?, at index: Int32) {
    guard var text else {
      sqlite3_bind_null(statement, index)
      return
    }
    // SQLite copies the bytes before the call returns.
    let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    text.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) { characters in
        sqlite3_bind_text(statement, index, characters.baseAddress, Int32(characters.count), copying)
      }
    }
  }

  private static func error(of db: Database) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_errcode(db.sqliteConnection)),
      message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) })
  }
}
