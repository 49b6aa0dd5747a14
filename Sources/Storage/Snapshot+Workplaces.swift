public import Domain
import GRDB

extension Snapshot {
  /// Where each of some people works: the units of the positions that end last, by code, without what they lie below.
  public func workplaces(of employees: [EmployeeNumber]) throws -> [EmployeeNumber: [CareUnit]] {
    var workplaces: [EmployeeNumber: [CareUnit]] = [:]
    try forEach(
      """
      WITH held AS (
        SELECT employee.number AS number, version.unit AS unit, coalesce(throughDate, '9999') AS lastDay
        FROM position version JOIN employee ON employee.id = version.employee
        WHERE \(Self.isKnown("version")) AND employee.number IN (SELECT value FROM json_each(:employees))
      )
      SELECT DISTINCT held.number, unit.code, unitVersion.name, unitVersion.kind
      FROM held JOIN unit ON unit.id = held.unit
      JOIN unitVersion ON unitVersion.unit = unit.id AND \(Self.isKnown("unitVersion"))
      WHERE lastDay = (SELECT max(lastDay) FROM held latest WHERE latest.number = held.number)
      ORDER BY held.number, unit.code
      """, ["employees": jsonList(employees.map(\.rawValue))]
    ) { row in
      workplaces[code(row[0]), default: []].append(
        CareUnit(code: code(row[1]), name: row[2], parent: nil, kind: row[3]))
    }
    return workplaces
  }
}
