public import Domain
import GRDB

extension RegistryWriter {
  /// Records what a scenario is called. Its changes are left as they are.
  public func put(_ scenario: Scenario) throws {
    _ = try VersionedTable.scenario.put([id(ofScenario: scenario.number)], [scenario.name], self)
  }

  /// Adds what a scenario assumes after all that it has assumed before.
  public func add(_ change: ScenarioChange, toScenario number: Int) throws {
    let scenario = try id(ofScenario: number)
    let last = try Int.fetchOne(
      db, sql: "SELECT max(place) FROM scenarioChange WHERE scenario = ?", arguments: [scenario])
    _ = try VersionedTable.scenarioChange.put([scenario, (last ?? 0) + 1], columns(of: change), self)
  }

  /// The scenario is no longer known, nor what it assumes.
  public func drop(_ scenario: Scenario) throws {
    let id = try id(ofScenario: scenario.number)
    for table in [VersionedTable.scenario, .scenarioChange] {
      let rows = try Int64.fetchAll(
        db, sql: "SELECT id FROM \(table.name) WHERE scenario = ? AND replacedBy IS NULL", arguments: [id])
      for row in rows { try table.close(id: row, self) }
    }
  }

  /// The values of its row, in the order of the table.
  private func columns(of change: ScenarioChange) throws -> [DatabaseValue] {
    var values: [String: DatabaseValue] = [:]
    switch change {
    case .away(let employee):
      values = ["kind": "away".databaseValue, "employee": try id(of: employee).databaseValue]
    case .trained(let employee, let competence, let level):
      values = [
        "kind": "trained".databaseValue, "employee": try id(of: employee).databaseValue,
        "competence": try id(of: competence).databaseValue, "level": (level?.rawValue).databaseValue,
      ]
    case .hired(let profession, let unit, let people, let percent):
      values = [
        "kind": "hired".databaseValue, "profession": try id(of: profession).databaseValue,
        "unit": try id(of: unit).databaseValue, "people": people.databaseValue,
        "share": percent.hundredths.databaseValue,
      ]
    case .demand(let percent, let unit, let task):
      values = [
        "kind": "demand".databaseValue, "percent": percent.databaseValue,
        "unit": try unit.map { try id(of: $0) }.databaseValue, "task": try task.map { try id(of: $0) }.databaseValue,
      ]
    case .gate(let task, let kind, let holders, let delegates):
      values = [
        "kind": "gate".databaseValue, "task": try id(of: task).databaseValue,
        "gateKind": kind.rawValue.databaseValue, "holders": holders.map(\.code).joined(separator: ";").databaseValue,
        "delegates": delegates.map(\.code).joined(separator: ";").databaseValue,
      ]
    case .closed(let unit, let target):
      values = [
        "kind": "closed".databaseValue, "unit": try id(of: unit).databaseValue,
        "toUnit": try target.map { try id(of: $0) }.databaseValue,
      ]
    }
    return VersionedTable.scenarioChange.values.map { values[$0] ?? .null }
  }

  /// The id behind a scenario's number; one that is new gets a row of its own.
  private func id(ofScenario number: Int) throws -> Int64 {
    let find = try db.cachedStatement(sql: "SELECT id FROM scenario WHERE number = ?")
    if let id = try Int64.fetchOne(find, arguments: [number]) { return id }
    try db.execute(sql: "INSERT INTO scenario (number) VALUES (?)", arguments: [number])
    return db.lastInsertedRowID
  }
}
