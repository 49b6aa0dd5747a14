public import Domain
import GRDB

extension Snapshot {
  /// Every unit, ordered by code.
  public func units() throws -> [CareUnit] {
    let recorded = try recordedUnits()
    return overlay?.units(recorded) ?? recorded
  }

  private func recordedUnits() throws -> [CareUnit] {
    try all(
      """
      SELECT unit.code, version.name, parent.code, version.kind
      FROM unitVersion version JOIN unit ON unit.id = version.unit LEFT JOIN unit parent ON parent.id = version.parent
      WHERE \(Self.isKnown("version")) ORDER BY unit.code
      """
    ) { CareUnit(code: code($0[0]), name: $0[1], parent: optionalCode($0[2]), kind: $0[3]) }
  }

  /// A unit with those above it and below it, ordered by code; none where there is no such unit.
  public func units(inLineWith unit: UnitCode) throws -> [CareUnit] {
    let recorded = try recordedUnits(inLineWith: unit)
    return overlay?.units(recorded) ?? recorded
  }

  private func recordedUnits(inLineWith unit: UnitCode) throws -> [CareUnit] {
    try all(
      """
      WITH RECURSIVE
        above (id) AS (
          SELECT id FROM unit WHERE code = :unit
          UNION SELECT version.parent FROM above JOIN unitVersion version ON version.unit = above.id
          WHERE version.parent IS NOT NULL AND \(Self.isKnown("version"))),
        below (id) AS (
          SELECT id FROM unit WHERE code = :unit
          UNION SELECT version.unit FROM below JOIN unitVersion version ON version.parent = below.id
          WHERE \(Self.isKnown("version")))
      SELECT unit.code, version.name, parent.code, version.kind
      FROM unitVersion version JOIN unit ON unit.id = version.unit LEFT JOIN unit parent ON parent.id = version.parent
      WHERE version.unit IN (SELECT id FROM above UNION SELECT id FROM below) AND \(Self.isKnown("version"))
      ORDER BY unit.code
      """, ["unit": unit.rawValue]
    ) { CareUnit(code: code($0[0]), name: $0[1], parent: optionalCode($0[2]), kind: $0[3]) }
  }

  /// Every employee, ordered by number.
  public func employees() throws -> [Employee] {
    let recorded = try recordedEmployees()
    guard let hired = overlay?.hired, !hired.isEmpty else { return recorded }
    return (recorded + hired.map(\.employee)).sorted { $0.number < $1.number }
  }

  private func recordedEmployees() throws -> [Employee] {
    try all(
      """
      SELECT employee.number, name, hprNumber, birthYear
      FROM employeeVersion version JOIN employee ON employee.id = version.employee
      WHERE \(Self.isKnown("version")) ORDER BY employee.number
      """
    ) { Employee(number: code($0[0]), name: $0[1], hprNumber: $0[2], birthYear: $0[3]) }
  }

  /// Every employee, by what stands for the person in the records of a crowd.
  public func employeesByID() throws -> [CrowdRecords.PersonID: Employee] {
    let all = try all(
      """
      SELECT employee.id, employee.number, name, hprNumber, birthYear
      FROM employeeVersion version JOIN employee ON employee.id = version.employee
      WHERE \(Self.isKnown("version"))
      """
    ) { row -> (CrowdRecords.PersonID, Employee) in
      (row[0], Employee(number: code(row[1]), name: row[2], hprNumber: row[3], birthYear: row[4]))
    }
    return Dictionary(uniqueKeysWithValues: all)
  }

  public func employee(_ number: EmployeeNumber) throws -> Employee? {
    if let hired = overlay?.hired.first(where: { $0.employee.number == number }) { return hired.employee }
    return try all(
      """
      SELECT employee.number, name, hprNumber, birthYear
      FROM employeeVersion version JOIN employee ON employee.id = version.employee
      WHERE employee.number = :number AND \(Self.isKnown("version"))
      """, ["number": number.rawValue]
    ) { Employee(number: code($0[0]), name: $0[1], hprNumber: $0[2], birthYear: $0[3]) }.first
  }

  public func employeeNumbers() throws -> Set<EmployeeNumber> {
    var numbers: Set<EmployeeNumber> = []
    try forEach(
      """
      SELECT employee.number FROM employeeVersion version JOIN employee ON employee.id = version.employee
      WHERE \(Self.isKnown("version"))
      """
    ) { numbers.insert(code($0[0])) }
    return numbers
  }

  /// The coverage rules, ordered by unit, task and shift.
  ///
  /// - Parameter units: those of these units only; `nil` for all.
  public func coverageRules(of units: Set<UnitCode>? = nil, for task: TaskCode? = nil) throws -> [CoverageRule] {
    let recorded = try recordedRules(of: units, for: task)
    return overlay?.rules(recorded) ?? recorded
  }

  private func recordedRules(of units: Set<UnitCode>?, for task: TaskCode?) throws -> [CoverageRule] {
    try all(
      """
      SELECT unit.code, task.code, people, shift
      FROM coverageRule version JOIN unit ON unit.id = version.unit JOIN task ON task.id = version.task
      WHERE \(Self.isKnown("version"))
        AND (:units IS NULL OR unit.code IN (SELECT value FROM json_each(:units)))
        AND (:task IS NULL OR task.code = :task)
      ORDER BY unit.code, task.code, CASE shift WHEN 'always' THEN 0 WHEN 'day' THEN 1 WHEN 'evening' THEN 2 ELSE 3 END
      """, ["units": units.map { jsonList($0.map(\.rawValue)) }, "task": task?.rawValue]
    ) { CoverageRule(unit: code($0[0]), task: code($0[1]), people: $0[2], shift: try word($0[3])) }
  }

  /// - Parameter units: `nil` for all.
  public func volumes(of units: Set<UnitCode>? = nil) throws -> [Volume] {
    guard let overlay else { return try recordedVolumes(of: units) }
    // What is supposed may bring work from other units.
    return overlay.volumes(try recordedVolumes(of: nil)).filter { units?.contains($0.unit) ?? true }
  }

  private func recordedVolumes(of units: Set<UnitCode>?) throws -> [Volume] {
    try all(
      """
      SELECT unit.code, task.code, minutesPerWeek, profession.code, countPerWeek, minutesEach
      FROM volume version JOIN unit ON unit.id = version.unit JOIN task ON task.id = version.task
      LEFT JOIN profession ON profession.id = version.profession
      WHERE \(Self.isKnown("version"))
        AND (:units IS NULL OR unit.code IN (SELECT value FROM json_each(:units)))
      ORDER BY unit.code, task.code, profession.code
      """, ["units": units.map { jsonList($0.map(\.rawValue)) }]
    ) { row in
      let (count, each): (Int?, Int?) = (row[4], row[5])
      let workload: Workload? =
        if let count, let each { Workload(countInHundredths: count, minutesEach: each) } else { nil }
      return Volume(
        unit: code(row[0]), task: code(row[1]), minutesPerWeek: row[2], profession: optionalCode(row[3]),
        workload: workload)
    }
  }
}

/// Which people to fetch, and how much of them.
public struct PeopleWanted: Sendable {
  /// Those with a position in one of these units on the date; `nil` for everybody with a position anywhere.
  public var units: Set<UnitCode>?
  /// Only these, whether or not they have a position on the date.
  public var numbers: [EmployeeNumber]?
  public var date: CalendarDate
  /// Only assertions of these competences; `nil` for all.
  public var competences: Set<CompetenceCode>?

  public init(
    units: Set<UnitCode>? = nil, numbers: [EmployeeNumber]? = nil, on date: CalendarDate,
    competences: Set<CompetenceCode>? = nil
  ) {
    self.units = units
    self.numbers = numbers
    self.date = date
    self.competences = competences
  }

  /// Whether the person is one of those; which assertions are wanted is not asked.
  func isMeant(_ file: PersonnelFile) -> Bool {
    if let numbers { return numbers.contains(file.employee.number) }
    guard let units else { return true }
    return file.positions.contains { $0.period.contains(date) && units.contains($0.unit) }
  }
}

extension Snapshot {
  /// The personnel files that are wanted, each person once, ordered by number.
  public func personnelFiles(_ wanted: PeopleWanted) throws -> [PersonnelFile] {
    guard let overlay else { return try recordedFiles(wanted) }
    var sources = wanted
    sources.units = wanted.units.map(overlay.origins)
    let recorded = try recordedFiles(sources)
    let all = overlay.files(recorded, areNamed: wanted.numbers != nil) + overlay.hired
    return all.filter(wanted.isMeant).sorted { $0.employee.number < $1.employee.number }
  }

  private func recordedFiles(_ wanted: PeopleWanted) throws -> [PersonnelFile] {
    let ids = try employeeIDs(wanted)
    let scope = ids.map { jsonList($0) }
    var arguments: [String: (any DatabaseValueConvertible)?] = ["employees": scope]
    func inScope(_ table: String) -> String {
      scope == nil ? "" : "AND \(table).employee IN (SELECT value FROM json_each(:employees))"
    }
    let positions = try grouped(
      """
      SELECT version.employee, employee.number, unit.code, title, profession.code, share, fromDate, throughDate
      FROM position version JOIN unit ON unit.id = version.unit JOIN employee ON employee.id = version.employee
      LEFT JOIN profession ON profession.id = version.profession
      WHERE \(Self.isKnown("version")) \(inScope("version")) ORDER BY version.employee, fromDate DESC, unit.code
      """, arguments
    ) { row in
      Position(
        employee: code(row[1]), unit: code(row[2]), title: row[3], profession: optionalCode(row[4]),
        percent: Percentage(hundredths: row[5]), period: try period(row[6], row[7]))
    }
    let authorisations = try grouped(
      Self.authorisationSQL(inScope("version")), arguments, decodeAuthorisation)
    let delegations = try grouped(Self.delegationSQL(inScope("version")), arguments, decodeDelegation)
    let suspensions = try grouped(Self.restrictionSQL("suspension", inScope("version")), arguments, decodeSuspension)
    // Few registries have any, and to prepare a question takes longer than to answer it.
    let exemptions =
      try isEmpty("exemption")
      ? [:]
      : grouped(Self.restrictionSQL("exemption", inScope("version")), arguments, decodeExemption)
    let verifications =
      try isEmpty("verification")
      ? [:]
      : grouped(
        Self.verificationSQL("TRUE \(inScope("version"))"), arguments, decodeVerification)
    let competences = try competenceIDs(wanted.competences)
    if let competences { arguments["competences"] = jsonList(competences) }
    let assertions = try grouped(
      """
      SELECT version.employee, employee.number, competence.code, level, fromDate, throughDate, kind, sourceText.text,
        version.id
      FROM assertion version JOIN employee ON employee.id = version.employee
      JOIN competence ON competence.id = version.competence JOIN sourceText ON sourceText.id = version.source
      WHERE \(Self.isKnown("version")) \(inScope("version"))
      \(competences == nil ? "" : "AND version.competence IN (SELECT value FROM json_each(:competences))")
      ORDER BY version.employee, competence.code, fromDate, version.id
      """, arguments
    ) { row in try decodeAssertion(row, signedWith: verifications[row[0]] ?? []) }

    return try all(
      """
      SELECT version.employee, employee.number, name, hprNumber, birthYear
      FROM employeeVersion version JOIN employee ON employee.id = version.employee
      WHERE \(Self.isKnown("version")) \(inScope("version")) ORDER BY employee.number
      """, arguments
    ) { row in
      let id: Int64 = row[0]
      return PersonnelFile(
        employee: Employee(number: code(row[1]), name: row[2], hprNumber: row[3], birthYear: row[4]),
        positions: positions[id] ?? [], authorisations: authorisations[id] ?? [], assertions: assertions[id] ?? [],
        delegations: delegations[id] ?? [], suspensions: suspensions[id] ?? [],
        exemptions: exemptions[id] ?? [])
    }
  }

  private func isEmpty(_ table: String) throws -> Bool {
    try all("SELECT 1 FROM \(table) LIMIT 1") { _ in true }.isEmpty
  }

  func authorisations(ofEmployee id: Int64) throws -> [Authorisation] {
    try all(Self.authorisationSQL("AND version.employee = :employee"), ["employee": id], decodeAuthorisation)
  }

  private static func authorisationSQL(_ condition: String) -> String {
    """
    SELECT version.employee, employee.number, profession.code, kind, status, restriction, fromDate, throughDate,
      source, asOf
    FROM authorisation version JOIN employee ON employee.id = version.employee
    JOIN profession ON profession.id = version.profession
    WHERE \(isKnown("version")) \(condition)
    ORDER BY version.employee, profession.code, kind, fromDate
    """
  }

  static func delegationSQL(_ condition: String) -> String {
    """
    SELECT version.employee, employee.number, task.code, unit.code, fromDate, throughDate, givenBy, scope,
      giver.number, accountable, responsible, version.recordedBy
    FROM delegation version JOIN employee ON employee.id = version.employee JOIN task ON task.id = version.task
    LEFT JOIN unit ON unit.id = version.unit LEFT JOIN employee giver ON giver.id = version.giver
    WHERE \(isKnown("version")) \(condition) ORDER BY version.employee, task.code, fromDate, unit.code
    """
  }

  /// - Parameter table: `suspension` or `exemption`.
  static func restrictionSQL(_ table: String, _ condition: String) -> String {
    """
    SELECT version.employee, employee.number, task.code, competence.code, fromDate, throughDate, reason, approvedBy
    FROM \(table) version JOIN employee ON employee.id = version.employee
    LEFT JOIN task ON task.id = version.task LEFT JOIN competence ON competence.id = version.competence
    WHERE \(isKnown("version")) \(condition) ORDER BY version.employee, fromDate, version.id
    """
  }

  /// `nil` for everybody.
  private func employeeIDs(_ wanted: PeopleWanted) throws -> [Int64]? {
    if let numbers = wanted.numbers {
      return try all(
        "SELECT id FROM employee WHERE number IN (SELECT value FROM json_each(:numbers))",
        ["numbers": jsonList(numbers.map(\.rawValue))]
      ) { $0[0] }
    }
    guard let units = wanted.units else { return nil }
    return try all(
      """
      SELECT DISTINCT version.employee FROM position version
      WHERE version.unit IN (SELECT id FROM unit WHERE code IN (SELECT value FROM json_each(:units)))
        AND \(Self.isKnown("version")) AND fromDate <= :date AND (throughDate IS NULL OR throughDate >= :date)
      """, ["units": jsonList(units.map(\.rawValue)), "date": wanted.date.iso]
    ) { $0[0] }
  }

  private func competenceIDs(_ codes: Set<CompetenceCode>?) throws -> [Int64]? {
    guard let codes else { return nil }
    return try all(
      "SELECT id FROM competence WHERE code IN (SELECT value FROM json_each(:codes))",
      ["codes": jsonList(codes.map(\.rawValue))]
    ) { $0[0] }
  }

  /// Rows by the employee's id, which stands first.
  private func grouped<Value>(
    _ sql: String, _ arguments: [String: (any DatabaseValueConvertible)?], _ decode: (Row) throws -> Value
  ) throws -> [Int64: [Value]] {
    var groups: [Int64: [Value]] = [:]
    try forEach(sql, arguments) { row in groups[row[0], default: []].append(try decode(row)) }
    return groups
  }
}

private func decodeAuthorisation(_ row: Row) throws -> Authorisation {
  Authorisation(
    employee: code(row[1]), profession: code(row[2]), kind: try word(row[3]), status: try word(row[4]),
    restriction: row[5], period: try period(row[6], row[7]), source: row[8],
    asOf: try (row[9] as String?).map(date))
}

func decodeDelegation(_ row: Row) throws -> Delegation {
  Delegation(
    employee: code(row[1]), task: code(row[2]), unit: optionalCode(row[3]), period: try period(row[4], row[5]),
    givenBy: row[6], giver: optionalCode(row[8]), accountable: row[9], responsible: row[10], scope: row[7],
    recorded: row[11])
}

func decodeExemption(_ row: Row) throws -> Exemption {
  Exemption(
    employee: code(row[1]), subject: try subject(row[2], row[3]), period: try period(row[4], row[5]), reason: row[6],
    approvedBy: row[7])
}

func decodeSuspension(_ row: Row) throws -> Suspension {
  Suspension(
    employee: code(row[1]), subject: try subject(row[2], row[3]), period: try period(row[4], row[5]), reason: row[6],
    approvedBy: row[7])
}

/// What is suspended or exempted.
private func subject(_ task: String?, _ competence: String?) throws -> Suspension.Subject {
  if let task { return .task(code(task)) }
  if let competence { return .competence(code(competence)) }
  throw UnreadableValue(text: "")
}

/// The column `level` of an assertion.
func statement(_ number: Int?) throws -> Assertion.Statement {
  if number == 0 { return .notHeld }
  return try level(number).map(Assertion.Statement.level) ?? .held
}

private func decodeAssertion(_ row: Row, signedWith verifications: [Verification]) throws -> Assertion {
  func assertion(approvals: Int, isRejected: Bool) throws -> Assertion {
    Assertion(
      employee: code(row[1]), competence: code(row[2]), statement: try statement(row[3]),
      period: try period(row[4], row[5]), kind: try word(row[6]), source: row[7], recorded: row[8],
      approvals: approvals, isRejected: isRejected)
  }
  let plain = try assertion(approvals: 0, isRejected: false)
  let decisions = verifications.filter { $0.concerns(plain) }.map(\.decision)
  if decisions.isEmpty { return plain }
  return try assertion(approvals: decisions.count { $0 == .approved }, isRejected: decisions.contains(.rejected))
}
