import Domain
import Foundation
import GRDB

/// The derived table `holdingIndex`: what is asserted and known now, by competence and person.
///
/// It is cut into parts: those of one competence about employees whose ids differ in the last twelve bits only.
struct HoldingIndex {
  let db: Database

  /// How many employees' ids share a part.
  static let peopleInPart: Int64 = 4096

  static func part(of employee: Int64) -> Int64 { employee / peopleInPart }

  static func id(ofPart part: Int64, competence: Int64) -> Int64 { competence << 32 | part }

  /// Whether it knows of every event.
  func isCurrent() throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT (SELECT lastEvent FROM holdingIndexState) IS (SELECT coalesce(max(id), 0) FROM event)")) ?? false
  }

  /// Every part of a competence, in the order of the employees.
  ///
  /// - Throws: `HoldingIndexDamage` where something is not as it was written, before the last part is told.
  func forEachPart(
    ofCompetence competence: Int64, _ body: (_ firstEmployee: Int64, [IndexedAssertion]) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT id, entries, checksum FROM holdingIndex WHERE id BETWEEN ? AND ? ORDER BY id"),
      arguments: [competence << 32, competence << 32 | 0xFFFF_FFFF])
    var sum: Int64 = 0
    while let row = try rows.next() {
      let id: Int64 = row[0]
      let entries = try row.withUnsafeData(atIndex: 1) { try Self.entries($0 ?? Data()) }
      let checksum = Self.checksum(of: entries, id: id)
      guard checksum == row[2] else { throw HoldingIndexDamage() }
      sum &+= checksum
      try body((id & 0xFFFF_FFFF) * Self.peopleInPart, entries)
    }
    guard try sum == self.sum(ofCompetence: competence) else { throw HoldingIndexDamage() }
  }

  func sum(ofCompetence competence: Int64) throws -> Int64 {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT checksum FROM holdingIndexSum WHERE competence = ?"), arguments: [competence])
      ?? 0
  }

  static func entries(_ data: Data) throws -> [IndexedAssertion] {
    guard data.count % 8 == 0 else { throw HoldingIndexDamage() }
    return data.withUnsafeBytes { bytes in
      [IndexedAssertion](unsafeUninitializedCapacity: data.count / 8) { entries, count in
        count = data.count / 8
        for index in 0..<count {
          let bits = bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
          entries.initializeElement(at: index, to: IndexedAssertion(bits: UInt64(littleEndian: bits)))
        }
      }
    }
  }

  /// Changes with any bit of the entries, their order and the part's number.
  static func checksum(of entries: [IndexedAssertion], id: Int64) -> Int64 {
    var sum = UInt64(bitPattern: id) &* 0x9E37_79B9_7F4A_7C15
    for entry in entries {
      sum = (sum ^ entry.bits) &* 0xD6E8_FEB8_6659_FD93
      sum ^= sum >> 32
    }
    return Int64(bitPattern: sum)
  }
}

/// The index of holdings is not as it was written.
struct HoldingIndexDamage: Error {}
