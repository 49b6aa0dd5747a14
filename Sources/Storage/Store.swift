public import Domain
import Foundation
import GRDB

/// The one door to the registry: an SQLite file that any SQLite tool can read.
public final class Store: Sendable {
  public let path: String
  let database: DatabaseQueue

  /// Opens a registry that exists.
  public init(path: String) throws(RegistryFault) {
    self.path = path
    let file = RegistryFile(path: path)
    try file.inspect(knownVersion: Schema.version)
    // A copy may have come with the rights of a plain file.
    file.makePrivate()
    database = try Self.open(path)
    try translating(path) {
      let version = try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      if version < Schema.version { try Schema.migrate(database) }
      try finishErasures()
    }
  }

  /// Makes a new registry, readable by its owner alone; refuses to touch a file that is there.
  public convenience init(creatingAt path: String) throws(RegistryFault) {
    let file = RegistryFile(path: path)
    guard !file.exists else { throw .alreadyExists(path: path) }
    try file.inspectFolder()
    try self.init(filling: path)
  }

  /// Makes a registry of a file that is empty or not there.
  private init(filling path: String) throws(RegistryFault) {
    self.path = path
    let file = RegistryFile(path: path)
    let previousMask = umask(0o077)
    defer { umask(previousMask) }
    database = try Self.open(path)
    file.makePrivate()
    do {
      try translating(path) {
        try database.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA application_id = \(RegistryFile.applicationID)")
          try db.execute(sql: "PRAGMA journal_mode = WAL")
        }
        try Schema.migrate(database)
      }
    } catch {
      for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
      throw error
    }
  }

  /// Makes a new registry with its first content, and opens it.
  ///
  /// It grows under another name beside its own, and takes its own only when it is whole: whoever makes the same one at
  /// the same time finds nothing or all of it.
  ///
  /// - Throws: `RegistryFault.alreadyExists` also when another was faster.
  public static func making(
    at path: String, filling fill: (Store) async throws -> Void
  ) async throws -> Store {
    let file = RegistryFile(path: path)
    guard !file.exists else { throw RegistryFault.alreadyExists(path: path) }
    try file.inspectFolder()
    RegistryDraft.sweep(besides: file)
    let draft = try RegistryDraft(of: file)
    do {
      let store = try Store(filling: draft.path)
      try await fill(store)
      try translating(path) { try store.database.close() }
      try file.take(from: draft.path)
    } catch {
      draft.discard()
      throw error
    }
    // Before the file is opened anew: whoever closes a file loses the locks that SQLite has on it.
    draft.release()
    return try Store(path: path)
  }

  /// A registry that lives in memory only.
  public init() throws(RegistryFault) {
    path = ":memory:"
    database = try translating(path) { try DatabaseQueue(configuration: Self.configuration) }
    try translating(path) { try Schema.migrate(database) }
  }

  /// A registry that lives in memory only and begins with what another one holds.
  public init(inMemoryCopyOf other: Store) throws(RegistryFault) {
    path = ":memory:"
    database = try translating(path) { try DatabaseQueue(configuration: Self.configuration) }
    try translating(path) { [database] in try other.database.backup(to: database) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "nedenfra"
    return configuration
  }

  private static func open(_ path: String) throws(RegistryFault) -> DatabaseQueue {
    try translating(path) { try DatabaseQueue(path: path, configuration: configuration) }
  }

  /// Runs a question on one consistent state.
  ///
  /// - Parameter knownAt: an ISO date or time (UTC); what was recorded later is not seen. `nil` sees all.
  public func read<Answer: Sendable>(
    knownAt: String? = nil, _ question: @Sendable (Snapshot) throws -> Answer
  ) async throws -> Answer {
    try await translatingAsync {
      try await self.database.read { db in try question(Snapshot(db, knownAt: knownAt)) }
    }
  }

  /// Runs a change in one transaction: all of it happens, or nothing.
  ///
  /// - Parameters:
  ///   - now: the time of recording, `2026-11-22T10:00:00.000Z`.
  ///   - random: where the salts of the event chain come from.
  public func write<Answer: Sendable>(
    now: String, actor: String, random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
    _ change: @Sendable (RegistryWriter) throws -> Answer
  ) async throws -> Answer {
    try await transact(.commit) { db in
      let hadCurrentIndex = try HoldingIndex(db: db).isCurrent()
      let writer = RegistryWriter(db, now: now, actor: actor)
      let answer = try change(writer)
      var random = random
      try writer.seal(&random)
      try writer.finishHoldingIndex(isCurrent: hadCurrentIndex)
      return answer
    }
  }

  /// Runs a change and throws its effects away: what would happen.
  public func rehearse<Answer: Sendable>(
    now: String, actor: String, _ change: @Sendable (RegistryWriter) throws -> Answer
  ) async throws -> Answer {
    try await transact(.rollback) { db in try change(RegistryWriter(db, now: now, actor: actor)) }
  }

  func transact<Answer: Sendable>(
    _ completion: Database.TransactionCompletion, _ change: @Sendable (Database) throws -> Answer
  ) async throws -> Answer {
    try await translatingAsync {
      try await self.database.writeWithoutTransaction { db in
        try Self.makeRoom(db)
        var answer: Answer?
        try db.inTransaction(.immediate) {
          answer = try change(db)
          return completion
        }
        guard let answer else { preconditionFailure("the change ran without an answer") }
        return answer
      }
    }
  }

  /// A page cache of at most 128 MiB: with the usual two, a large import writes the same pages again and again.
  private static func makeRoom(_ db: Database) throws { try db.execute(sql: "PRAGMA cache_size = -131072") }

  private func translatingAsync<Answer: Sendable>(_ work: @Sendable () async throws -> Answer) async throws -> Answer {
    do {
      return try await work()
    } catch let error as DatabaseError {
      throw registryFault(error, path)
    } catch let error as UnreadableValue {
      throw RegistryFault.unreadable(path: path, value: error.text)
    }
  }
}

/// Runs synchronous database work and turns what SQLite says into facts.
func translating<Answer>(_ path: String, _ work: () throws -> Answer) throws(RegistryFault) -> Answer {
  do {
    return try work()
  } catch let error as RegistryFault {
    throw error
  } catch let error as DatabaseError {
    throw registryFault(error, path)
  } catch let error as UnreadableValue {
    throw .unreadable(path: path, value: error.text)
  } catch {
    throw .failed(path: path, details: "\(error)")
  }
}

func registryFault(_ error: DatabaseError, _ path: String) -> RegistryFault {
  switch error.resultCode {
  case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
  case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: .readOnly(path: path)
  case .SQLITE_FULL: .diskFull(path: path)
  case .SQLITE_NOTADB: .notARegistry(path: path)
  case .SQLITE_CORRUPT: .damaged(path: path, details: "")
  case .SQLITE_IOERR: .diskFull(path: path)
  default: .failed(path: path, details: error.description)
  }
}
