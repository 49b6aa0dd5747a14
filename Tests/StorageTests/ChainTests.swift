import Domain
import Embedded
import Foundation
import GRDB
import TestKit
import Testing

@testable import Storage

private struct Seeded: RandomNumberGenerator, Sendable {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private func time(_ minute: Int) -> String { "2026-11-22T10:\(minute < 10 ? "0" : "")\(minute):00.000Z" }

private func unit(_ code: String) -> CareUnit { CareUnit(code: UnitCode(code), name: code, parent: nil, kind: "") }

/// Twelve events: units, two imports, two people of whom one is erased.
private func filledStore() async throws -> Store {
  let store = try Store()
  for number in 1...6 {
    try await store.write(now: time(number), actor: "leder \(number)") { writer in
      writer.begin("unit", reason: "U\(number)")
      _ = try writer.put(unit("U\(number)"))
    }
  }
  for number in 7...8 {
    try await store.write(now: time(number), actor: "leder") { writer in
      writer.begin("import", reason: "fil \(number).csv")
      _ = try writer.put(Employee(number: EmployeeNumber("1000\(number)"), name: "Navn Nr\(number)"))
      _ = try writer.note(
        ImportTally(), ofFile: "fil \(number).csv", digest: String(repeating: "\(number)", count: 64), contents: "")
    }
  }
  try await store.write(now: time(9), actor: "leder") { writer in
    writer.begin("employee", reason: "10007")
    _ = try writer.put(Employee(number: "10007", name: "Navn Sju"))
  }
  _ = try await store.erase(now: time(10), actor: "leder") { writer in
    try writer.erase(Employee(number: "10007", name: "Navn Sju"), reason: "bedt om det", on: Samples.date)
  }
  try await store.write(now: time(11), actor: "leder") { writer in _ = try writer.put(unit("U11")) }
  return store
}

private func prove(_ store: Store, holding head: ChainHead? = nil) async throws -> ChainProof {
  try await store.read { try $0.proveChain(holding: head) }
}

/// Changes the registry behind our back, as any tool can, looks at the chain, and takes the change back.
private func proof(
  in store: Store, holding head: ChainHead? = nil, after tampering: @Sendable (Database) throws -> Void
) async throws -> ChainProof {
  try await store.database.writeWithoutTransaction { db in
    try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    defer { try? db.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF") }
    var found: ChainProof?
    try db.inTransaction {
      for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
      try tampering(db)
      found = try Snapshot(db, knownAt: nil).proveChain(holding: head)
      return .rollback
    }
    return try #require(found)
  }
}

@Suite struct `The event chain` {
  @Test func `is whole after every kind of change, and tells its head`() async throws {
    let store = try await filledStore()

    let proof = try await prove(store)

    #expect(proof.fault == nil)
    #expect(proof.events == 11)
    #expect(proof.erased == 1)
    #expect(proof.sealedLater == 0 && proof.unsealed == 0)
    #expect(proof.head?.event == 11)
    #expect(proof.head?.at == time(11))
    #expect(try await store.summary().head == proof.head)
  }

  /// The columns that the chain covers, and those of its own.
  private static let columns = [
    "event": ["id", "at", "actor", "kind", "reason"],
    "eventSeal": ["event", "salt", "textDigest", "link", "erasedBy"],
    "importBatch": ["digest"], "erasure": ["event", "knownFrom", "rows", "digest"],
    "eventChain": ["id", "firstSealed"],
  ]

  @Test func `shows one flipped bit anywhere in the log`() async throws {
    let store = try await filledStore()
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(state: seed)
    var tried = 0

    for (table, columns) in Self.columns.sorted(by: { $0.key < $1.key }) {
      for column in columns {
        for _ in 0..<12 {
          let (rowDraw, byteDraw, bit) = (random.next(), random.next(), UInt8(random.next() % 8))
          let flipped = try await store.database.read { db in
            try flip(table, column, row: rowDraw, byte: byteDraw, bit: bit, db)
          }
          guard let flipped else { continue }
          do {
            let found = try await proof(in: store) { db in
              try db.execute(sql: flipped.sql, arguments: [flipped.value, flipped.row])
            }
            tried += 1
            #expect(found.fault != nil, "\(table).\(column), row \(flipped.row), seed \(seed)")
          } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            // Flipped into the number of another row, which no tool can store.
            continue
          }
        }
      }
    }
    #expect(tried > 130)
    #expect(try await prove(store).isWhole)
  }

  /// A bit that flips in the header of a record turns text into bytes, or bytes into text, which are the same otherwise.
  @Test(arguments: [
    ("event", "id INTEGER PRIMARY KEY, at, actor, kind, reason", "reason", "BLOB"),
    ("event", "id INTEGER PRIMARY KEY, at, actor, kind, reason", "at", "BLOB"),
    ("eventSeal", "event INTEGER PRIMARY KEY, salt, textDigest, link, erasedBy", "salt", "TEXT"),
    ("eventSeal", "event INTEGER PRIMARY KEY, salt, textDigest, link, erasedBy", "link", "TEXT"),
  ])
  func `shows a value of another type`(table: String, columns: String, column: String, type: String) async throws {
    let found = try await proof(in: filledStore()) { db in
      let key = table == "event" ? "id" : "event"
      try db.execute(
        sql: """
          CREATE TABLE kept AS SELECT * FROM \(table); DROP TABLE \(table); CREATE TABLE \(table) (\(columns));
          INSERT INTO \(table) SELECT * FROM kept;
          UPDATE \(table) SET \(column) = CAST(\(column) AS \(type)) WHERE \(key) = 4
          """)
    }

    #expect(found.fault.map { [$0.event] } == [4])
    #expect(found.fault?.part == .contents)
  }

  private func flip(
    _ table: String, _ column: String, row draw: UInt64, byte: UInt64, bit: UInt8, _ db: Database
  ) throws -> (sql: String, value: DatabaseValue, row: Int64)? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT rowid, typeof("\(column)"), CASE typeof("\(column)") WHEN 'integer' THEN NULL
          ELSE CAST("\(column)" AS BLOB) END, "\(column)"
        FROM \(table) WHERE "\(column)" IS NOT NULL AND "\(column)" <> ''
        """)
    guard !rows.isEmpty else { return nil }
    let row = rows[Int(draw % UInt64(rows.count))]
    let kind: String = row[1]
    if kind == "integer" {
      let value = (row[3] as Int64) ^ (Int64(1) << (8 * Int64(byte % 8) + Int64(bit)))
      return ("UPDATE \(table) SET \"\(column)\" = ? WHERE rowid = ?", value.databaseValue, row[0])
    }
    var bytes = Array(row[2] as Data)
    bytes[Int(byte % UInt64(bytes.count))] ^= 1 << bit
    let type = kind == "text" ? "TEXT" : "BLOB"
    return (
      "UPDATE \(table) SET \"\(column)\" = CAST(? AS \(type)) WHERE rowid = ?", Data(bytes).databaseValue, row[0]
    )
  }

  @Test(arguments: [
    ("UPDATE event SET reason = 'noe annet' WHERE id = 3", 3, ChainFault.Part.text),
    ("UPDATE event SET actor = 'noen andre' WHERE id = 3", 3, .text),
    ("UPDATE event SET at = '2026-11-22T10:03:00.001Z' WHERE id = 3", 3, .contents),
    ("UPDATE event SET kind = 'employee' WHERE id = 11", 11, .contents),
    ("UPDATE importBatch SET digest = replace(digest, '7', '8') WHERE event = 7", 7, .contents),
    ("UPDATE eventSeal SET link = randomblob(32) WHERE event = 4", 4, .link),
    ("UPDATE eventSeal SET salt = randomblob(16) WHERE event = 4", 4, .text),
    ("UPDATE eventChain SET firstSealed = 2", 1, .contents),
    ("UPDATE eventChain SET id = 7", 1, .contents),
    ("INSERT INTO eventChain (id, firstSealed) VALUES (7, 12)", 1, .contents),
    ("DELETE FROM eventSeal WHERE event = 5", 5, .missingSeal),
    ("DELETE FROM event WHERE id = 11", 11, .missingEvent),
    ("DELETE FROM event WHERE id = 1", 1, .missingEvent),
    ("DELETE FROM event WHERE id = 5; DELETE FROM eventSeal WHERE event = 5", 5, .missingEvent),
    ("DELETE FROM importBatch WHERE event = 8", 8, .contents),
    (
      """
      UPDATE event SET id = 100 WHERE id = 2; UPDATE event SET id = 2 WHERE id = 3; UPDATE event SET id = 3 WHERE id = 100
      """, 2, .text
    ),
    (
      """
      UPDATE event SET id = 100 WHERE id = 2; UPDATE event SET id = 2 WHERE id = 3; UPDATE event SET id = 3 WHERE id = 100;
      UPDATE eventSeal SET event = 100 WHERE event = 2; UPDATE eventSeal SET event = 2 WHERE event = 3;
      UPDATE eventSeal SET event = 3 WHERE event = 100
      """, 2, .contents
    ),
    (
      "INSERT INTO event (id, at, actor, kind) VALUES (12, '2026-11-22T10:12:00.000Z', 'x', 'unit')", 12,
      .missingSeal
    ),
    (
      """
      UPDATE event SET id = id + 100 WHERE id > 4; UPDATE event SET id = id - 99 WHERE id > 100;
      INSERT INTO event (id, at, actor, kind) VALUES (5, '2026-11-22T10:04:30.000Z', 'x', 'unit')
      """, 5, .text
    ),
    // The text of an event is blanked without an erasure, or under the name of one that was of somebody else.
    ("UPDATE event SET actor = '(slettet)', reason = '' WHERE id = 3", 3, .text),
    (
      """
      UPDATE event SET actor = '(slettet)', reason = '' WHERE id = 3;
      UPDATE eventSeal SET salt = NULL, erasedBy = 10 WHERE event = 3
      """, 3, .erasure
    ),
    ("UPDATE event SET reason = 'noe nytt' WHERE id = 9", 9, .text),
    ("UPDATE erasure SET rows = rows + 1", 9, .erasure),
    ("DELETE FROM erasure", 9, .erasure),
  ]) func `names the first broken link and its part`(sql: String, event: Int64, part: ChainFault.Part) async throws {
    let store = try await filledStore()

    let fault = try await proof(in: store) { try $0.execute(sql: sql) }.fault

    #expect(fault?.event == event)
    #expect(fault?.part == part)
  }

  @Test func `without its last events is told by an earlier head`() async throws {
    let store = try await filledStore()
    let head = try await prove(store).head
    let cut: @Sendable (Database) throws -> Void = { db in
      try db.execute(sql: "DELETE FROM eventSeal WHERE event > 8; DELETE FROM event WHERE id > 8; DELETE FROM erasure")
      try db.execute(sql: "UPDATE eventSeal SET erasedBy = NULL WHERE erasedBy > 8")
    }

    let unseen = try await proof(in: store, after: cut)
    let seen = try await proof(in: store, holding: head, after: cut)

    #expect(unseen.isWhole, "nothing but a head can show it")
    #expect(seen.fault == ChainFault(event: 11, at: time(11), part: .headMissing))
  }

  @Test func `that was written anew is told by an earlier head`() async throws {
    let store = try await filledStore()
    let head = try #require(try await prove(store).head)
    let other = ChainHead(event: head.event, at: head.at, link: String(repeating: "a", count: 64))

    #expect(try await prove(store, holding: head).isWhole)
    #expect(try await prove(store, holding: other).fault?.part == .headDiffers)
  }

  @Test func `keeps its links through an erasure, so that older heads hold`() async throws {
    let store = try await filledStore()
    let head = try await prove(store).head

    _ = try await store.erase(now: time(12), actor: "leder") { writer in
      try writer.erase(Employee(number: "10008", name: "Navn Nr8"), reason: "sluttet", on: Samples.date)
    }

    let proof = try await prove(store, holding: head)
    #expect(proof.isWhole)
    #expect(proof.head?.event == 12)
  }

  @Test func `takes its salts from the source that is given`() async throws {
    func head() async throws -> ChainHead? {
      let store = try Store()
      try await store.write(now: time(1), actor: "a", random: Seeded(state: 7)) { _ = try $0.put(unit("A")) }
      return try await prove(store).head
    }

    #expect(try await head() == head())
  }

  @Test func `of two like events has two links and two salts`() async throws {
    let store = try await filledStore()

    let salts = try await store.database.read { db in
      try Data.fetchAll(db, sql: "SELECT salt FROM eventSeal WHERE salt IS NOT NULL")
    }

    #expect(Set(salts).count == salts.count)
  }

  @Test func `keeps fields from sliding into each other`() {
    let salt = [UInt8](repeating: 1, count: 16)
    #expect(
      EventSeal.textDigest(salt: salt, actor: Array("ab".utf8), reason: Array("c".utf8))
        != EventSeal.textDigest(salt: salt, actor: Array("a".utf8), reason: Array("bc".utf8)))
  }

  @Test func `is untouched by a rehearsal`() async throws {
    let store = try await filledStore()
    let before = try await prove(store)

    _ = try await store.rehearse(now: time(12), actor: "x") { writer in
      try writer.erase(Employee(number: "10008", name: "Navn Nr8"), reason: "prøve", on: Samples.date)
    }

    #expect(try await prove(store) == before)
    #expect(try await store.read { try $0.employee("10008") } != nil)
  }

  @Test(arguments: [
    "DELETE FROM event WHERE id = 1", "UPDATE event SET at = '2020-01-01T00:00:00.000Z'", "UPDATE event SET kind = 'x'",
    "UPDATE event SET reason = 'x' WHERE id = 2", "UPDATE event SET actor = 'x' WHERE id = 2", "DELETE FROM eventSeal",
    "UPDATE eventSeal SET link = randomblob(32)", "UPDATE eventSeal SET salt = randomblob(16) WHERE event = 2",
    "UPDATE eventSeal SET erasedBy = 1 WHERE event = 9", "DELETE FROM erasure", "UPDATE erasure SET rows = 0",
  ]) func `is kept by the schema itself`(sql: String) async throws {
    let store = try await filledStore()

    await #expect(throws: DatabaseError.self) { try await store.database.write { try $0.execute(sql: sql) } }
  }

  @Test func `begins later than the log in a registry from before there were seals`() async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("nedenfra-\(UUID().uuidString).db").path
    defer { for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) } }
    do {
      let old = try DatabaseQueue(path: path)
      var migrator = DatabaseMigrator()
      for file in Schema.migrations.prefix(3) {
        migrator.registerMigration(file.name) { try $0.execute(sql: file.text) }
      }
      try migrator.migrate(old)
      try await old.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(RegistryFile.applicationID); PRAGMA user_version = 3")
        try db.execute(sql: "PRAGMA journal_mode = WAL")
        for number in 1...3 {
          try db.execute(
            sql: "INSERT INTO event (at, actor, kind, reason) VALUES (?, 'a', 'unit', 'U')", arguments: [time(number)])
        }
        try db.checkpoint(.truncate)
      }
      try old.close()
    }
    let store = try Store(path: path)

    let before = try await prove(store)
    try await store.write(now: time(4), actor: "b") { _ = try $0.put(unit("A")) }
    let after = try await prove(store)

    #expect(before.isWhole && before.unsealed == 3 && before.sealedLater == 0 && before.head == nil)
    #expect(after.isWhole && after.unsealed == 0 && after.sealedLater == 3 && after.head?.event == 4)
  }
}

@Suite struct `A head on paper` {
  private let head = ChainHead(event: 17, at: "2026-11-22T10:00:00.000Z", link: String(repeating: "0f", count: 32))

  @Test func `is read back as it was written`() {
    #expect(ChainHead(text: head.text) == head)
    #expect(ChainHead(text: "  " + head.text.uppercased().replacing(" ", with: "\n") + "\r\n") == head)
  }

  @Test(arguments: ["", "17", "17 2026-11-22T10:00:00.000Z", "x 2026-11-22T10:00:00.000Z 0f", "0 1 2"])
  func `is nothing else`(text: String) { #expect(ChainHead(text: text) == nil) }
}
