public import Domain
import Foundation
import GRDB

extension Store {
  public func summary() async throws -> RegistrySummary {
    let path = self.path
    return try await read { snapshot in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(snapshot.db, sql: "SELECT count(*) FROM \(table) WHERE replacedBy IS NULL") ?? 0
      }
      let pages = try Int.fetchOne(snapshot.db, sql: "PRAGMA page_count") ?? 0
      let pageSize = try Int.fetchOne(snapshot.db, sql: "PRAGMA page_size") ?? 0
      return RegistrySummary(
        path: path, bytes: pages * pageSize,
        schemaVersion: try Int.fetchOne(snapshot.db, sql: "PRAGMA user_version") ?? 0,
        edition: try snapshot.edition().code, units: try count("unitVersion"), employees: try count("employeeVersion"),
        positions: try count("position"), authorisations: try count("authorisation"),
        assertions: try count("assertion"), delegations: try count("delegation"),
        coverageRules: try count("coverageRule"),
        events: try Int.fetchOne(snapshot.db, sql: "SELECT count(*) FROM event") ?? 0,
        lastChange: try String.fetchOne(snapshot.db, sql: "SELECT max(at) FROM event"),
        head: try snapshot.chainHead())
    }
  }

  /// Looks through the whole file: SQLite's integrity check, and every reference between tables.
  public func condition() async throws -> RegistryCondition {
    try await read { snapshot in
      let answers = try String.fetchAll(snapshot.db, sql: "PRAGMA integrity_check")
      let broken = try Row.fetchAll(snapshot.db, sql: "PRAGMA foreign_key_check").map { row in
        BrokenReference(table: row[0], row: row[1], missingIn: row[2])
      }
      let damage = answers.filter { $0 != "ok" }
      let index = HoldingIndex(db: snapshot.db)
      // What cannot be read cannot be compared.
      let differences = damage.isEmpty ? try index.differences() + (index.isCurrent() ? 0 : 1) : 0
      return RegistryCondition(
        damage: damage, brokenReferences: broken, hasTraces: try Self.hasTraces(snapshot.db),
        indexDifferences: differences)
    }
  }

  /// Makes the index of holdings anew from the rows. No event: what is known stays the same.
  public func reindex() async throws {
    _ = try await transact(.commit) { db in try HoldingIndex(db: db).rebuild() }
  }

  /// Copies the registry as it is at this moment, while others may go on using it.
  public func backUp(to destination: String) async throws {
    let file = RegistryFile(path: destination)
    guard !destination.isEmpty else { throw RegistryFault.folderNotWritable(path: destination) }
    guard !file.exists else { throw RegistryFault.alreadyExists(path: destination) }
    try file.inspectFolder()
    let condition = try await condition()
    guard condition.isSound else {
      throw RegistryFault.damaged(
        path: path, details: (condition.damage + condition.brokenReferences.map(\.text)).joined(separator: "; "))
    }
    try Self.copy(from: database, to: destination)
  }

  /// Puts a backup in the place of the registry, once it is known to be a sound registry of ours.
  ///
  /// The registry that was there, if any, is kept beside it under the name that is given back.
  public static func restore(_ backup: String, to path: String, suffix: String) async throws -> String? {
    let source = try Store(path: backup)
    let condition = try await source.condition()
    guard condition.isSound else {
      throw RegistryFault.damaged(
        path: backup, details: (condition.damage + condition.brokenReferences.map(\.text)).joined(separator: "; "))
    }
    let target = RegistryFile(path: path)
    try target.inspectFolder()
    let fresh = path + ".restoring"
    unlink(fresh)
    try copy(from: source.database, to: fresh)
    var kept: String?
    if target.exists {
      // What is still in the write-ahead log belongs to the registry that is put aside.
      if let old = try? Store(path: path) {
        _ = try translating(path) { try old.database.writeWithoutTransaction { try $0.checkpoint(.truncate) } }
      }
      let aside = path + suffix
      guard rename(path, aside) == 0 else { throw RegistryFault.readOnly(path: path) }
      kept = aside
    }
    for ending in ["-wal", "-shm"] { unlink(path + ending) }
    guard rename(fresh, path) == 0 else { throw RegistryFault.readOnly(path: path) }
    return kept
  }

  private static func copy(from source: DatabaseQueue, to destination: String) throws(RegistryFault) {
    let previousMask = umask(0o077)
    defer { umask(previousMask) }
    do {
      try translating(destination) {
        let target = try DatabaseQueue(path: destination)
        try source.backup(to: target)
        try target.close()
      }
    } catch {
      unlink(destination)
      throw error
    }
    RegistryFile(path: destination).makePrivate()
  }
}
