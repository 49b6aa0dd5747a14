import Domain
import Foundation
import GRDB

/// Which holdings a transaction changed, so that the index follows.
struct ChangedHoldings {
  private var parts: [Int64: Part] = [:]
  private var lastWhole: Int64?

  private enum Part {
    /// Employees, by competence.
    case some([Int64: Set<Int64>], count: Int)
    case whole
  }

  /// Above this many, to read a whole part anew costs less than to look everybody up.
  private static let many = 20_000

  mutating func note(employee: Int64, competence: Int64) {
    let part = HoldingIndex.part(of: employee)
    if part == lastWhole { return }
    switch parts[part] ?? .some([:], count: 0) {
    case .whole: lastWhole = part
    case .some(_, let count) where count >= Self.many:
      parts[part] = .whole
      lastWhole = part
    case .some(var people, let count):
      // Given up before it is changed, so that nothing is copied.
      parts[part] = .whole
      people[competence, default: []].insert(employee)
      parts[part] = .some(people, count: count + 1)
    }
  }

  /// Makes the index say what the rows say.
  func bring(_ index: HoldingIndex) throws {
    for (part, changed) in parts.sorted(by: { $0.key < $1.key }) {
      switch changed {
      case .whole: try index.rebuild(part: part)
      case .some(let people, _):
        for (competence, employees) in people.sorted(by: { $0.key < $1.key }) {
          try index.update(part: part, competence: competence, employees: employees)
        }
      }
    }
  }
}

extension HoldingIndex {
  /// Notes that it knows of every event.
  func stamp() throws {
    try db.execute(
      sql: """
        INSERT INTO holdingIndexState (id, lastEvent) VALUES (1, (SELECT coalesce(max(id), 0) FROM event))
        ON CONFLICT (id) DO UPDATE SET lastEvent = excluded.lastEvent WHERE lastEvent <> excluded.lastEvent
        """)
  }

  /// Makes all of it anew from the rows.
  func rebuild() throws {
    try db.execute(sql: "DELETE FROM holdingIndex")
    try db.execute(sql: "DELETE FROM holdingIndexSum")
    let last = try Int64.fetchOne(db, sql: "SELECT max(employee) FROM assertion")
    if let last { for part in 0...Self.part(of: last) { try rebuild(part: part) } }
    try stamp()
  }

  fileprivate func rebuild(part: Int64) throws {
    let wanted = try entriesInRows(ofPart: part)
    for competence in try Int64.fetchAll(db.cachedStatement(sql: "SELECT id FROM competence")) {
      try write(wanted[competence] ?? [], part: part, competence: competence)
    }
  }

  fileprivate func update(part: Int64, competence: Int64, employees: Set<Int64>) throws {
    let id = Self.id(ofPart: part, competence: competence)
    let known = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT entries, checksum FROM holdingIndex WHERE id = ?"), arguments: [id])
    var entries: [IndexedAssertion] = []
    if let known {
      // To build upon what is damaged would hide that it is.
      guard let sound = try? Self.entries(known[0]), Self.checksum(of: sound, id: id) == known[1] else { return }
      entries = sound
    }
    let people = Set(employees.map { Int($0 % Self.peopleInPart) })
    let changed = try employees.sorted().flatMap { try entriesInRows(about: $0, competence: competence) }
    let others = entries.filter { !people.contains($0.person) }
    // Nobody is among both, and each person's entries keep their order.
    var merged: [IndexedAssertion] = []
    merged.reserveCapacity(others.count + changed.count)
    var rest = changed[...]
    for entry in others {
      while let next = rest.first, next.person < entry.person { merged.append(rest.removeFirst()) }
      merged.append(entry)
    }
    try write(merged + rest, part: part, competence: competence)
  }

  private func write(_ entries: [IndexedAssertion], part: Int64, competence: Int64) throws {
    let id = Self.id(ofPart: part, competence: competence)
    let old = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT checksum FROM holdingIndex WHERE id = ?"), arguments: [id])
    let new = entries.isEmpty ? 0 : Self.checksum(of: entries, id: id)
    if new == old ?? 0, entries.isEmpty == (old == nil) { return }
    if entries.isEmpty {
      try db.cachedStatement(sql: "DELETE FROM holdingIndex WHERE id = ?").execute(arguments: [id])
    } else {
      var data = Data(capacity: entries.count * 8)
      for entry in entries { withUnsafeBytes(of: entry.bits.littleEndian) { data.append(contentsOf: $0) } }
      try db.cachedStatement(
        sql: """
          INSERT INTO holdingIndex (id, entries, checksum) VALUES (?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET entries = excluded.entries, checksum = excluded.checksum
          """
      ).execute(arguments: [id, data, new])
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO holdingIndexSum (competence, checksum) VALUES (?, ?)
        ON CONFLICT (competence) DO UPDATE SET checksum = excluded.checksum
        """
    ).execute(arguments: [competence, try sum(ofCompetence: competence) &- (old ?? 0) &+ new])
  }
}
