import Domain
import Foundation
import GRDB

extension Store {
  /// Runs a change that erases people, and then removes what is left of them in free pages and in the write-ahead log.
  ///
  /// A kill at any point leaves all of it or nothing; what could not be removed at once is removed when the registry is
  /// opened next.
  ///
  /// - Returns: what the change gave, and whether nothing is left.
  public func erase<Answer: Sendable>(
    now: String, actor: String, _ change: @Sendable (RegistryWriter) throws -> Answer
  ) async throws -> (answer: Answer, leavesNothing: Bool) {
    try await database.writeWithoutTransaction { db in
      // Deleted content is overwritten, so that it does not even get into the log.
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    let answer = try await write(now: now, actor: actor, change)
    let leavesNothing = try await database.writeWithoutTransaction { db in try Self.removeTraces(db) }
    return (answer, leavesNothing)
  }

  /// Removes what an erasure left that was interrupted or that others kept from ending; waits for nobody.
  func finishErasures() throws {
    try database.writeWithoutTransaction { db in
      guard try Self.hasTraces(db) else { return }
      try db.execute(sql: "PRAGMA busy_timeout = 0")
      defer { try? db.execute(sql: "PRAGMA busy_timeout = 5000") }
      _ = try Self.removeTraces(db)
    }
  }

  static func hasTraces(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM erasure WHERE hasTraces)") ?? false
  }

  /// Whether nothing is left; not while others use the registry.
  private static func removeTraces(_ db: Database) throws -> Bool {
    guard try hasTraces(db) else { return true }
    do {
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.checkpoint(.truncate)
      try db.execute(sql: "VACUUM")
      try db.checkpoint(.truncate)
      try db.execute(sql: "UPDATE erasure SET hasTraces = 0 WHERE hasTraces = 1")
      try db.checkpoint(.truncate)
      return true
    } catch let error as DatabaseError where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {
      return false
    }
  }
}

extension Store {
  /// The files beside the registry in which `restore` keeps what was there before, by name.
  public var olderCopies: [String] {
    let url = URL(fileURLWithPath: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)) ?? []
    return names.filter { $0.hasPrefix(url.lastPathComponent + ".before-restore") }.sorted()
  }
}
