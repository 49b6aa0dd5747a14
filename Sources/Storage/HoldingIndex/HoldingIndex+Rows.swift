import Domain
import GRDB
import GRDBSQLite

/// What the index must hold, read from the rows.
extension HoldingIndex {
  /// The entries about one person and one competence, the newest first.
  func entriesInRows(about employee: Int64, competence: Int64) throws -> [IndexedAssertion] {
    try entries("employee = ? AND competence = ?", [employee, competence]).first?.entries ?? []
  }

  /// The entries about everybody of a part, by competence, as a part holds them.
  func entriesInRows(ofPart part: Int64) throws -> [Int64: [IndexedAssertion]] {
    let first = part * Self.peopleInPart
    var byCompetence: [Int64: [IndexedAssertion]] = [:]
    for group in try entries("employee BETWEEN ? AND ?", [first, first + Self.peopleInPart - 1]) {
      byCompetence[group.competence, default: []] += group.entries
    }
    return byCompetence
  }

  /// By person and competence, ordered by both.
  private func entries(
    _ condition: String, _ arguments: [Int64]
  ) throws -> [(competence: Int64, entries: [IndexedAssertion])] {
    let decisions = try decisions(condition, arguments)
    var groups: [(competence: Int64, entries: [IndexedAssertion])] = []
    var rows: [(row: AssertionRow, id: Int64)] = []
    func finishGroup() {
      guard let first = rows.first?.row else { return }
      // Later days first; of the same day what was recorded later.
      rows.sort { ($1.row.from, $1.id) < ($0.row.from, $0.id) }
      let known = decisions[first.subject] ?? []
      let entries = rows.compactMap { row, _ -> IndexedAssertion? in
        let about = known.filter { $0.asserted == row }
        guard !about.contains(where: \.isRejection) else { return nil }
        return row.entry(approvals: about.count)
      }
      if !entries.isEmpty { groups.append((first.subject.competence, entries)) }
      rows.removeAll(keepingCapacity: true)
    }
    try forEachRow(
      """
      SELECT employee, competence, level, fromDate, throughDate, kind, id FROM assertion INDEXED BY assertionByKey
      WHERE \(condition) AND replacedBy IS NULL ORDER BY employee, competence, fromDate
      """, arguments
    ) { statement in
      let row = try AssertionRow(statement)
      if rows.first.map({ $0.row.subject != row.subject }) ?? false { finishGroup() }
      rows.append((row, sqlite3_column_int64(statement, 6)))
    }
    finishGroup()
    return groups
  }

  /// Who signed or rejected what.
  private func decisions(
    _ condition: String, _ arguments: [Int64]
  ) throws -> [AssertionRow.Subject: [(asserted: AssertionRow, isRejection: Bool)]] {
    var decisions: [AssertionRow.Subject: [(asserted: AssertionRow, isRejection: Bool)]] = [:]
    try forEachRow(
      """
      SELECT employee, competence, assertedLevel, assertedFrom, assertedThrough, assertedKind, decision = 'rejected'
      FROM verification WHERE \(condition) AND replacedBy IS NULL
      """, arguments
    ) { statement in
      let row = try AssertionRow(statement)
      decisions[row.subject, default: []].append((row, sqlite3_column_int(statement, 6) != 0))
    }
    return decisions
  }

  private func forEachRow(_ sql: String, _ arguments: [Int64], _ body: (OpaquePointer) throws -> Void) throws {
    try Storage.forEachRow(of: db.cachedStatement(sql: sql), arguments, in: db, body)
  }
}

/// What a row of `assertion` says, or what a row of `verification` says that an assertion said.
private struct AssertionRow: Equatable {
  struct Subject: Hashable {
    let employee: Int64
    let competence: Int64
  }

  let subject: Subject
  let statement: Assertion.Statement
  let from: Int32
  let through: CalendarDate?
  let kind: Assertion.Kind

  /// The columns: employee, competence, level, first day, last day, kind.
  init(_ row: OpaquePointer) throws {
    func text(_ column: Int32) -> String? { sqlite3_column_text(row, column).map { String(cString: $0) } }
    func day(_ column: Int32) throws -> CalendarDate? { try text(column).map(date) }
    subject = Subject(employee: sqlite3_column_int64(row, 0), competence: sqlite3_column_int64(row, 1))
    let isHeld = sqlite3_column_type(row, 2) == SQLITE_NULL
    statement = try Storage.statement(isHeld ? nil : Int(sqlite3_column_int64(row, 2)))
    from = try day(3)?.dayNumber ?? .min
    through = try day(4)
    kind = try word(text(5) ?? "")
  }

  func entry(approvals: Int) -> IndexedAssertion? {
    let first = from == .min ? nil : CalendarDate(dayNumber: from)
    guard let period = Period(from: first, through: through) else { return nil }
    return IndexedAssertion(
      person: Int(subject.employee % HoldingIndex.peopleInPart), statement: statement,
      signatures: approvals + (kind.isVerifiedByKind ? 1 : 0), period: period)
  }
}
