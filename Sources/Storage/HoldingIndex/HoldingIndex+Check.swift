import Domain
import GRDB

extension HoldingIndex {
  /// How many parts of it say something else than the rows, or are not as they were written.
  func differences() throws -> Int {
    let competences = try Int64.fetchAll(db, sql: "SELECT id FROM competence")
    let parts = try Int64.fetchOne(
      db,
      sql: "SELECT max(coalesce((SELECT max(employee) FROM assertion), 0), coalesce((SELECT max(id) FROM employee), 0))"
    )
    var found = 0
    var told = 0
    var sums: [Int64: Int64] = [:]
    let find = try db.cachedStatement(sql: "SELECT entries, checksum FROM holdingIndex WHERE id = ?")
    for part in 0...Self.part(of: parts ?? 0) {
      let wanted = try entriesInRows(ofPart: part)
      for competence in competences {
        let id = Self.id(ofPart: part, competence: competence)
        guard let row = try Row.fetchOne(find, arguments: [id]) else {
          if wanted[competence] != nil { found += 1 }
          continue
        }
        told += 1
        let entries = try? Self.entries(row[0])
        if entries != wanted[competence] || Self.checksum(of: entries ?? [], id: id) != row[1] { found += 1 }
        sums[competence, default: 0] &+= row[1] as Int64
      }
    }
    // Parts about nobody, and sums that the parts do not come to.
    found += try (Int.fetchOne(db, sql: "SELECT count(*) FROM holdingIndex") ?? 0) - told
    found += try competences.count { try sum(ofCompetence: $0) != sums[$0] ?? 0 }
    return found
  }
}
