import GRDB
import GRDBSQLite

/// Every row of a statement, read where it lies, for when there are very many.
func forEachRow(
  of statement: Statement, _ arguments: [Int64] = [], in db: Database, _ body: (OpaquePointer) throws -> Void
) throws {
  for (index, argument) in arguments.enumerated() {
    sqlite3_bind_int64(statement.sqliteStatement, Int32(index + 1), argument)
  }
  defer { sqlite3_reset(statement.sqliteStatement) }
  while true {
    switch sqlite3_step(statement.sqliteStatement) {
    case SQLITE_ROW: try body(statement.sqliteStatement)
    case SQLITE_DONE: return
    default:
      throw DatabaseError(
        resultCode: ResultCode(rawValue: sqlite3_errcode(db.sqliteConnection)), message: db.lastErrorMessage)
    }
  }
}
