public import Domain
import GRDB
import GRDBSQLite

extension Snapshot {
  /// Everybody with a position on the date.
  ///
  /// - Returns: `nil` where the index of holdings does not stand for this state: it lies in the past, a scenario changes
  ///   it, it is to be read by its rows, or the index is behind.
  public func crowdRecords(on date: CalendarDate) throws -> CrowdRecords? {
    guard lastEvent == .max, usesIndex, try HoldingIndex(db: db).isCurrent() else { return nil }
    var records = CrowdRecords()
    let units = try codes(of: "unit", as: CareUnit.self)
    let professions = try codes(of: "profession", as: Profession.self)
    let isKnown = try knownEmployees()
    let holds =
      "(fromDate IS NULL OR fromDate <= '\(date)') AND (throughDate IS NULL OR throughDate >= '\(date)')"
    try forEachRow(
      "SELECT employee, unit, profession, share FROM position WHERE replacedBy IS NULL AND \(holds)"
    ) { row in
      let person = sqlite3_column_int(row, 0)
      guard isKnown.indices.contains(Int(person)), isKnown[Int(person)] else { return }
      let profession = sqlite3_column_int64(row, 2)
      records.posts.append(
        .init(
          person: person, unit: units[Int(sqlite3_column_int64(row, 1))],
          profession: profession == 0 ? nil : professions[Int(profession)],
          share: Percentage(hundredths: Int(sqlite3_column_int64(row, 3)))))
    }
    records.posts.sort { $0.person < $1.person }
    try forEachRow(
      """
      SELECT employee, profession, kind, status, fromDate, asOf, \(holds), source <> '\(Authorisation.employerSource)'
      FROM authorisation WHERE replacedBy IS NULL
      """
    ) { row in
      func text(_ column: Int32) -> String { sqlite3_column_text(row, column).map { String(cString: $0) } ?? "" }
      guard let kind = Authorisation.Kind(rawValue: text(2)), let status = Authorisation.Status(rawValue: text(3))
      else { return }
      records.rights.append(
        (
          sqlite3_column_int(row, 0),
          RightOnDate(
            profession: professions[Int(sqlite3_column_int64(row, 1))], kind: kind, status: status,
            from: CalendarDate(iso: text(4)), asOf: CalendarDate(iso: text(5)),
            isOfDate: sqlite3_column_int(row, 6) != 0, isVerified: sqlite3_column_int(row, 7) != 0, on: date)
        ))
    }
    records.rights.sort { $0.person < $1.person }
    let isInForce = "AND fromDate <= :date AND (throughDate IS NULL OR throughDate >= :date)"
    let arguments = ["date": date.iso]
    records.delegations = try all(Self.delegationSQL(isInForce), arguments) { ($0[0], try decodeDelegation($0)) }
    records.suspensions = try all(Self.restrictionSQL("suspension", isInForce), arguments) {
      ($0[0], try decodeSuspension($0))
    }
    records.exemptions = try all(Self.restrictionSQL("exemption", isInForce), arguments) {
      ($0[0], try decodeExemption($0))
    }
    return records
  }

  /// What the index says of a competence, part by part; the entries' people count from the first person.
  ///
  /// - Returns: `nil` where the index is not as it was written.
  public func holdings(
    of competence: CompetenceCode
  ) throws -> [(firstPerson: CrowdRecords.PersonID, entries: [IndexedAssertion])]? {
    let find = try db.cachedStatement(sql: "SELECT id FROM competence WHERE code = ?")
    guard let id = try Int64.fetchOne(find, arguments: [competence.rawValue]) else { return [] }
    do {
      var parts: [(firstPerson: CrowdRecords.PersonID, entries: [IndexedAssertion])] = []
      try HoldingIndex(db: db).forEachPart(ofCompetence: id) { parts.append((Int32($0), $1)) }
      return parts
    } catch is HoldingIndexDamage {
      return nil
    }
  }

  /// By id; empty where there is none.
  private func codes<Subject>(of table: String, as subject: Subject.Type) throws -> [Code<Subject>] {
    var codes: [Code<Subject>] = []
    try forEach("SELECT id, code FROM \(table) ORDER BY id") { row in
      let id: Int = row[0]
      codes += Array(repeating: "", count: max(0, id - codes.count)) + [code(row[1])]
    }
    return codes
  }

  /// By id, whether the registry still knows the employee.
  private func knownEmployees() throws -> [Bool] {
    var isKnown: [Bool] = []
    try forEachRow(
      "SELECT employee FROM employeeVersion INDEXED BY employeeVersionByKey WHERE coalesce(replacedBy, 0) = 0 ORDER BY employee"
    ) { row in
      let id = Int(sqlite3_column_int64(row, 0))
      isKnown += repeatElement(false, count: max(0, id - isKnown.count))
      isKnown.append(true)
    }
    return isKnown
  }

  private func forEachRow(_ sql: String, _ body: (OpaquePointer) throws -> Void) throws {
    try Storage.forEachRow(of: db.cachedStatement(sql: sql), in: db, body)
  }
}
