public import Domain
import GRDB

extension Snapshot {
  /// One who is or was known here, by number: also where the import that told of them was undone.
  public func formerEmployee(_ number: EmployeeNumber) throws -> Employee? {
    try all(
      """
      SELECT employee.number, name, hprNumber, birthYear
      FROM employeeVersion version JOIN employee ON employee.id = version.employee
      WHERE employee.number = :number ORDER BY version.replacedBy IS NULL DESC, version.id DESC LIMIT 1
      """, ["number": number.rawValue]
    ) { Employee(number: code($0[0]), name: $0[1], hprNumber: $0[2], birthYear: $0[3]) }.first
  }

  /// How many people that were known at the time of this state have been erased since.
  public func erasedSince() throws -> Int {
    guard lastEvent < .max else { return 0 }
    return try all(
      "SELECT count(*) FROM erasure WHERE event > :known AND knownFrom <= :known"
    ) { $0[0] as Int }.first ?? 0
  }

  /// The delegations that have not ended on the date and have the person as giver, or as the one who answers for them.
  public func authorities(hangingOn employee: EmployeeNumber, on date: CalendarDate) throws -> [StandingAuthority] {
    guard let person = try person(employee) else { return [] }
    var found: [StandingAuthority] = []
    try forEach(
      """
      SELECT employee.number, name, task.code, unit.code, giver, givenBy, accountable, responsible
      FROM delegation version JOIN employee ON employee.id = version.employee JOIN task ON task.id = version.task
      LEFT JOIN unit ON unit.id = version.unit
      JOIN employeeVersion ON employeeVersion.employee = version.employee AND employeeVersion.replacedBy IS NULL
      WHERE version.replacedBy IS NULL AND version.employee <> :person
        AND (throughDate IS NULL OR throughDate >= :date)
      ORDER BY employee.number, task.code, unit.code, version.fromDate
      """, ["person": person.id, "date": date.iso]
    ) { row in
      func names(_ index: Int) -> Bool { person.traces.occur(in: row[index]) }
      let role: StandingAuthority.Role
      if row[4] as Int64? == person.id || (row[4] as Int64? == nil && names(5)) {
        role = .giver
      } else if names(6) {
        role = .accountable
      } else if names(7) {
        role = .responsible
      } else {
        return
      }
      found.append(
        StandingAuthority(
          delegate: Employee(number: code(row[0]), name: row[1]), task: code(row[2]), unit: optionalCode(row[3]),
          role: role))
    }
    return found
  }

  /// Those whose last position ended before the date, with that day, by number.
  public func leavers(before date: CalendarDate) throws -> [(employee: Employee, lastDay: CalendarDate)] {
    try all(
      """
      SELECT employee.number, name, hprNumber, birthYear, max(throughDate)
      FROM position JOIN employee ON employee.id = position.employee
      JOIN employeeVersion version ON version.employee = position.employee AND version.replacedBy IS NULL
      WHERE position.replacedBy IS NULL
      GROUP BY employee.id HAVING count(*) = count(throughDate) AND max(throughDate) < :date
      ORDER BY employee.number
      """, ["date": date.iso]
    ) { row in
      (
        employee: Employee(number: code(row[0]), name: row[1], hprNumber: row[2], birthYear: row[3]),
        lastDay: try Storage.date(row[4])
      )
    }
  }

  func person(_ number: EmployeeNumber) throws -> Person? { try Person(number, db) }
}

/// Somebody with all by which they are found in texts.
struct Person {
  let id: Int64
  let number: EmployeeNumber
  let traces: PersonalTraces

  init?(_ number: EmployeeNumber, _ db: Database) throws {
    let id = try Int64.fetchOne(db, sql: "SELECT id FROM employee WHERE number = ?", arguments: [number.rawValue])
    guard let id else { return nil }
    self.id = id
    self.number = number
    let names = try String.fetchAll(
      db, sql: "SELECT DISTINCT name FROM employeeVersion WHERE employee = ?", arguments: [id])
    let registered = try String.fetchAll(
      db, sql: "SELECT DISTINCT hprNumber FROM employeeVersion WHERE employee = ? AND hprNumber IS NOT NULL",
      arguments: [id])
    let others = try String.fetchAll(
      db, sql: "SELECT DISTINCT name FROM employeeVersion WHERE employee <> ?", arguments: [id])
    traces = PersonalTraces(names: names, numbers: [number.rawValue] + registered, others: others)
  }

  /// The events that recorded or replaced one of the person's rows.
  func events(_ db: Database) throws -> Set<Int64> {
    var events: Set<Int64> = []
    for reference in try PersonReference.all(db) where reference.isOwner {
      for column in ["recordedBy", "replacedBy"] {
        events.formUnion(
          try Int64.fetchSet(
            db,
            sql: """
              SELECT DISTINCT \(column) FROM \(reference.table)
              WHERE \(reference.column) = ? AND \(column) IS NOT NULL
              """, arguments: [id]))
      }
    }
    return events
  }

  /// Whether actor or reason of an event speak of the person.
  ///
  /// A number is taken for the employee's where it stands alone; a short one only where it is the whole first word of an
  /// event that wrote about the person. Undone imports and editions of the catalogue have numbers of their own.
  func isNamed(in event: (number: Int64, kind: String, actor: String, reason: String), own: Set<Int64>) -> Bool {
    let hasOtherNumbers = event.kind == "undo" || event.kind == "catalogue"
    if traces.occur(in: event.actor, withNumbers: true) { return true }
    if traces.occur(in: event.reason, withNumbers: !hasOtherNumbers) { return true }
    guard !hasOtherNumbers, own.contains(event.number) else { return false }
    return event.reason.split(separator: " ").first.map(String.init) == number.rawValue
  }
}
