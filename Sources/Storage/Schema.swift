import Embedded
import GRDB

/// The numbered migrations of `schema/`, frozen once released.
enum Schema {
  static let migrations = embeddedFiles(in: "schema")

  /// What `user_version` says of a registry that has them all.
  static var version: Int { migrations.count }

  /// - Parameter count: how many of the migrations are wanted; `nil` for all.
  static func migrate(_ database: DatabaseQueue, through count: Int? = nil) throws {
    var migrator = DatabaseMigrator()
    for (index, file) in migrations.prefix(count ?? migrations.count).enumerated() {
      migrator.registerMigration(file.name) { db in
        try db.execute(sql: file.text)
        if file.name.hasPrefix("0008") { try HoldingIndex(db: db).rebuild() }
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    try migrator.migrate(database)
  }
}
