public import Domain

/// A scenario with what it assumes, and what of it has no effect on the date.
func scenarioMembers(_ supposition: Supposition) -> [String: JSONValue] {
  [
    "number": .integer(supposition.scenario.number), "name": .string(supposition.scenario.name),
    "changes": .array(
      supposition.scenario.changes.map { change in
        .object(
          changeMembers(change).merging(["withoutEffect": JSONValue(supposition.withoutEffect[change]?.rawValue)]) {
            $1
          })
      }),
  ]
}

/// The answer `nedenfra.scenario/1`.
public func scenarioJSON(_ supposition: Supposition, _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.scenario/1")
  members["scenario"] = .object(scenarioMembers(supposition))
  return .object(members)
}

/// The answer `nedenfra.scenarios/1`.
public func scenariosJSON(_ suppositions: [Supposition], _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.scenarios/1")
  members["scenarios"] = .array(suppositions.map { .object(scenarioMembers($0)) })
  return .object(members)
}

/// Each kind of change has its own members; `percent` is a share of full time of people hired, and a change of demand.
private func changeMembers(_ change: ScenarioChange) -> [String: JSONValue] {
  switch change {
  case .away(let employee): ["kind": "away", "employee": .string(employee.rawValue)]
  case .trained(let employee, let competence, let level):
    [
      "kind": "trained", "employee": .string(employee.rawValue), "competence": .string(competence.rawValue),
      "level": JSONValue(level?.rawValue),
    ]
  case .hired(let profession, let unit, let people, let percent):
    [
      "kind": "hired", "profession": .string(profession.rawValue), "unit": .string(unit.rawValue),
      "people": .integer(people), "percent": .decimal(percent.percent),
    ]
  case .demand(let percent, let unit, let task):
    [
      "kind": "demand", "percent": .integer(percent), "unit": JSONValue(unit?.rawValue),
      "task": JSONValue(task?.rawValue),
    ]
  case .gate(let task, let kind, let holders, let delegates):
    [
      "kind": "gate", "task": .string(task.rawValue), "gate": .string(kind.rawValue),
      "holders": JSONValue(holders.map(\.code)), "delegates": JSONValue(delegates.map(\.code)),
    ]
  case .closed(let unit, let target):
    ["kind": "closed", "unit": .string(unit.rawValue), "to": JSONValue(target?.rawValue)]
  }
}
