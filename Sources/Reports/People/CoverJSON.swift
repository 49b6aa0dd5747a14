public import Domain
public import Matching

/// The answer `nedenfra.cover/1`.
public func coverJSON(_ employee: Employee, _ unit: UnitCode?, _ takeovers: [Takeover], _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.cover/1")
  members["employee"] = .string(employee.number.rawValue)
  members["name"] = .string(employee.name)
  members["unit"] = JSONValue(unit?.rawValue)
  members["tasks"] = .array(
    takeovers.map { takeover in
      [
        "task": taskJSON(takeover.task), "unit": .string(takeover.unit.rawValue), "need": .integer(takeover.need),
        "readyOthers": .integer(takeover.readyOthers.count), "uncovered": .integer(takeover.uncovered),
        "people": .array(
          takeover.roster.entries.filter { $0.assessment.verdict.isCandidate }.map {
            personJSON($0, of: takeover.roster)
          }),
        "counts": countsJSON(takeover.roster.counts),
      ]
    })
  return .object(members)
}
