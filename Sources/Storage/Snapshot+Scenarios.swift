public import Domain
import GRDB

extension Snapshot {
  /// Every scenario that was not dropped, by number.
  public func scenarios() throws -> [Scenario] {
    var changes: [Int: [ScenarioChange]] = [:]
    try forEach(
      """
      SELECT scenario.number, version.kind, employee.number AS employee, competence.code AS competence, level,
        profession.code AS profession, people, share, unit.code AS unit, target.code AS toUnit, task.code AS task, percent, gateKind,
        holders, delegates
      FROM scenarioChange version JOIN scenario ON scenario.id = version.scenario
      LEFT JOIN employee ON employee.id = version.employee
      LEFT JOIN competence ON competence.id = version.competence
      LEFT JOIN profession ON profession.id = version.profession
      LEFT JOIN unit ON unit.id = version.unit LEFT JOIN unit target ON target.id = version.toUnit
      LEFT JOIN task ON task.id = version.task
      WHERE \(Self.isKnown("version")) ORDER BY scenario.number, place
      """
    ) { changes[$0[0], default: []].append(try decodeChange($0)) }
    return try all(
      """
      SELECT scenario.number, name FROM scenarioVersion version JOIN scenario ON scenario.id = version.scenario
      WHERE \(Self.isKnown("version")) ORDER BY scenario.number
      """
    ) { Scenario(number: $0[0], name: $0[1], changes: changes[$0[0]] ?? []) }
  }

  /// The highest number that any scenario has had, dropped ones too; 0 where there was none.
  public func lastScenarioNumber() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT max(number) FROM scenario") ?? 0
  }

  /// The numbers of employees that begin so.
  public func employeeNumbers(beginningWith prefix: String) throws -> Set<EmployeeNumber> {
    let numbers = try String.fetchAll(
      db, sql: "SELECT number FROM employee WHERE substr(number, 1, ?) = ?", arguments: [prefix.count, prefix])
    return Set(numbers.map { EmployeeNumber($0) })
  }
}

private func decodeChange(_ row: Row) throws -> ScenarioChange {
  switch row["kind"] as String {
  case "away": return .away(code(row["employee"]))
  case "trained":
    return .trained(code(row["employee"]), code(row["competence"]), try level(row["level"]))
  case "hired":
    return .hired(
      code(row["profession"]), code(row["unit"]), people: row["people"],
      percent: Percentage(hundredths: row["share"]))
  case "demand":
    return .demand(percent: row["percent"], unit: optionalCode(row["unit"]), task: optionalCode(row["task"]))
  case "gate":
    return .gate(
      code(row["task"]), try word(row["gateKind"]), holders: LegalGate.alternatives(row["holders"]),
      delegates: LegalGate.alternatives(row["delegates"]))
  case "closed": return .closed(code(row["unit"]), movedTo: optionalCode(row["toUnit"]))
  case let other: throw UnreadableValue(text: other)
  }
}
