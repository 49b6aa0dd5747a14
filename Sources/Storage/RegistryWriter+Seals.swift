import Domain
import Foundation
import GRDB

extension RegistryWriter {
  /// Seals every event that has no seal yet: those of this transaction, and those from before there were seals.
  func seal(_ random: inout some RandomNumberGenerator) throws {
    let last = try Row.fetchOne(db, sql: "SELECT event, link FROM eventSeal ORDER BY event DESC LIMIT 1")
    let lastSealed = last.map { $0[0] as Int64 } ?? 0
    let open = try ChainRow.all(db, after: lastSealed)
    guard !open.isEmpty else { return }
    let begins = try Int64.fetchOne(db, sql: "SELECT firstSealed FROM eventChain") ?? 1
    var link = last.map { Array($0[1] as Data) } ?? EventSeal.beginning(firstSealed: begins)
    let insert = try db.cachedStatement(
      sql: "INSERT INTO eventSeal (event, salt, textDigest, link) VALUES (?, ?, ?, ?)")
    for row in open {
      let salt = EventSeal.salt(from: &random)
      let textDigest = EventSeal.textDigest(salt: salt, actor: row.actor, reason: row.reason)
      link = row.link(after: link, textDigest: textDigest)
      try insert.execute(arguments: [row.event, Data(salt), Data(textDigest), Data(link)])
    }
  }
}

/// One event with what seals it, byte for byte.
struct ChainRow {
  let event: Int64
  let at: [UInt8]
  let kind: [UInt8]
  let actor: [UInt8]
  let reason: [UInt8]
  /// The digest of the imported file or of the erasure.
  let attachment: [UInt8]
  let seal: Seal?
  let isErasure: Bool
  /// Whether every value is of the type that its column has; only damage makes it another.
  let isWellTyped: Bool

  struct Seal {
    let salt: [UInt8]?
    let textDigest: [UInt8]
    let link: [UInt8]
    let erasedBy: Int64?
  }

  func link(after previous: [UInt8], textDigest: [UInt8]) -> [UInt8] {
    EventSeal.link(
      after: previous, event: event, at: at, kind: kind, textDigest: textDigest, attachment: attachment)
  }

  var time: String { String(decoding: at, as: UTF8.self) }

  /// Every event after this one, in their order.
  static func forEach(_ db: Database, after event: Int64, _ body: (ChainRow) throws -> Bool) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT event.id, CAST(at AS BLOB), CAST(event.kind AS BLOB), CAST(actor AS BLOB), CAST(reason AS BLOB),
          CAST(importBatch.digest AS BLOB), erasure.digest, eventSeal.event IS NOT NULL, salt, textDigest, link, erasedBy,
          typeof(at) = 'text' AND typeof(event.kind) = 'text' AND typeof(actor) = 'text' AND typeof(reason) = 'text'
            AND typeof(importBatch.digest) IN ('text', 'null') AND typeof(erasure.digest) IN ('blob', 'null')
            AND typeof(salt) IN ('blob', 'null') AND typeof(textDigest) IN ('blob', 'null')
            AND typeof(link) IN ('blob', 'null') AND typeof(erasedBy) IN ('integer', 'null')
        FROM event LEFT JOIN eventSeal ON eventSeal.event = event.id LEFT JOIN importBatch ON importBatch.event = event.id
        LEFT JOIN erasure ON erasure.event = event.id
        WHERE event.id > ? ORDER BY event.id
        """)
    let rows = try Row.fetchCursor(statement, arguments: [event])
    while let row = try rows.next() {
      func bytes(_ index: Int) -> [UInt8]? { (row[index] as Data?).map { Array($0) } }
      var seal: Seal?
      if row[7], let textDigest = bytes(9), let link = bytes(10) {
        seal = Seal(salt: bytes(8), textDigest: textDigest, link: link, erasedBy: row[11])
      }
      let chainRow = ChainRow(
        event: row[0], at: bytes(1) ?? [], kind: bytes(2) ?? [], actor: bytes(3) ?? [], reason: bytes(4) ?? [],
        attachment: (bytes(5) ?? []) + (bytes(6) ?? []), seal: seal, isErasure: bytes(6) != nil, isWellTyped: row[12])
      guard try body(chainRow) else { return }
    }
  }

  static func all(_ db: Database, after event: Int64) throws -> [ChainRow] {
    var rows: [ChainRow] = []
    try forEach(db, after: event) {
      rows.append($0)
      return true
    }
    return rows
  }
}
