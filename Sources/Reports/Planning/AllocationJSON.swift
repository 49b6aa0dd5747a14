import Domain
import Matching
import Planning

/// The answer `nedenfra.plan-allocate/1`; minutes are those of a week.
public func allocationJSON(_ told: AllocationTold) -> JSONValue {
  let plan = told.plan
  let cost = plan.allocation.cost
  var members = asOfMembers(told.setting.asOf, schema: "nedenfra.plan-allocate/1")
  members["units"] = JSONValue(told.units.map(\.code.rawValue))
  members["pool"] = JSONValue(plan.pool.map(\.rawValue))
  members["minutes"] = .integer(plan.minutes)
  members["minutesUnmet"] = .integer(plan.minutesUnmet)
  members["cost"] = [
    "unmet": .integer(cost.unmet), "above": .integer(cost.above), "change": .integer(cost.change),
    "unevenness": .integer(cost.unevenness),
  ]
  members["professions"] = .array(
    plan.professions.map {
      [
        "profession": JSONValue($0.profession?.rawValue), "before": .integer($0.before), "after": .integer($0.after),
        "undone": .integer($0.undone),
        "released": .integer($0.released),
      ]
    })
  members["unmet"] = .array(plan.unmet.map(unmetJSON))
  members["assignments"] = .array(
    plan.allocation.assignments.map { assignment in
      let volume = plan.problem.jobs[assignment.job].volume
      return [
        "employee": .string(told.employee(at: assignment.post).number.rawValue),
        "from": .string(plan.positions[assignment.post].unit.rawValue), "unit": .string(volume.unit.rawValue),
        "task": .string(volume.task.rawValue), "today": JSONValue(volume.profession?.rawValue),
        "minutes": .integer(assignment.minutes), "supervised": .boolean(assignment.isSupervised),
      ]
    })
  members["positions"] = .array(
    plan.positions.indices.filter { plan.allocation.loads[$0] > 0 || plan.todaysLoads[$0] > 0 }.map { post in
      [
        "employee": .string(told.employee(at: post).number.rawValue),
        "unit": .string(plan.positions[post].unit.rawValue), "careLevel": .integer(plan.problem.posts[post].rung),
        "available": .integer(plan.problem.posts[post].minutes), "today": .integer(plan.todaysLoads[post]),
        "given": .integer(plan.allocation.loads[post]),
      ]
    })
  members["shifts"] = .array(
    plan.shortages.map { shortage in
      [
        "unit": .string(shortage.unit.rawValue), "task": .string(shortage.task.rawValue),
        "periods": JSONValue(shortage.rules.map(\.shift.rawValue)), "needed": .integer(shortage.needed),
        "available": .integer(shortage.available),
      ]
    })
  return .object(members)
}

private func unmetJSON(_ work: UnmetWork) -> JSONValue {
  let (reason, people, nearest): (String, Int?, String?) =
    switch work.reason {
    case .time(let positions): ("time", positions, nil)
    case .nobodyThere: ("nobody-there", nil, nil)
    case .law: ("law", nil, nil)
    case .spared(let people): ("spared", people, nil)
    case .competence(let nearest, let people): ("competence", people, nearest.rawValue)
    }
  return [
    "unit": .string(work.volume.unit.rawValue), "task": .string(work.volume.task.rawValue),
    "today": JSONValue(work.volume.profession?.rawValue), "risk": .string(work.risk.rawValue),
    "minutes": .integer(work.minutes), "reason": .string(reason), "people": JSONValue(people),
    "nearest": JSONValue(nearest),
  ]
}
