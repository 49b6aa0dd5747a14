public import Domain
import Matching
public import Planning

/// The answer `nedenfra.plan-training/1`.
public func trainingPlanJSON(
  _ plan: TrainingProposal, until horizon: CalendarDate, _ setting: ReportSetting
) -> JSONValue {
  var members = asOfMembers(setting.asOf, schema: "nedenfra.plan-training/1")
  members["unit"] = JSONValue(setting.unit?.code.rawValue)
  members["target"] = .string(plan.target.rawValue)
  members["horizon"] = .string(horizon.iso)
  members["budget"] =
    switch plan.terms.budget {
    case .minutes(let limit): ["minutes": .integer(limit)]
    case .kroner(let limit): ["kroner": .integer(limit)]
    case nil: .null
    }
  members["assumptions"] = [
    "unknownMinutes": .integer(plan.terms.unknownMinutes), "guidanceMinutes": .integer(plan.terms.guidanceMinutes),
  ]
  members["asked"] = .integer(plan.asked)
  members["places"] = .integer(plan.places)
  members["worthAsked"] = .integer(plan.worthAsked)
  members["sum"] = sumJSON(plan.sum)
  members["greedy"] = sumJSON(plan.greedy)
  members["bound"] = ["worthAtMost": .integer(plan.worthAtMost), "kronerAtLeast": .integer(plan.kronerAtLeast)]
  members["proven"] = .boolean(plan.isProven)
  members["lessons"] = .array(plan.lessons.map(lessonJSON))
  members["openings"] = .array(plan.results.map(resultJSON))
  return .object(members)
}

private func sumJSON(_ sum: TrainingProposal.Sum) -> JSONValue {
  ["worth": .integer(sum.worth), "kroner": .integer(sum.kroner), "minutes": .integer(sum.minutes)]
}

func lessonJSON(_ lesson: TrainingProposal.Lesson) -> JSONValue {
  let item = lesson.item
  let kind =
    switch item.subject {
    case .learning: item.competence?.kind.rawValue ?? ""
    case .signature: "signature"
    case .delegation: "delegation"
    }
  return [
    "employee": .string(item.employee.number.rawValue), "unit": JSONValue(item.unit?.rawValue),
    "profession": JSONValue(item.profession?.rawValue), "kind": .string(kind),
    "competence": JSONValue(item.competence?.code.rawValue), "level": JSONValue(lesson.level?.rawValue),
    "renewal": .boolean(item.isRenewal), "minutes": .integer(item.minutes), "assumed": .boolean(item.isAssumed),
    "kroner": .integer(item.kroner), "tasks": JSONValue(lesson.tasks.map(\.rawValue)),
    "guides": .array(
      lesson.guides.map { ["employee": .string($0.employee.number.rawValue), "minutes": .integer($0.minutes)] }),
  ]
}

private func resultJSON(_ result: TrainingProposal.Result) -> JSONValue {
  let opening = result.opening
  let (period, today, minutes): (JSONValue, JSONValue, JSONValue) =
    switch opening.reason {
    case .coverage(let rule): (.string(rule.shift.rawValue), .null, .null)
    case .shiftDown(let volume, _):
      (.null, JSONValue(volume.profession?.rawValue), .integer(volume.minutesPerWeek))
    }
  return [
    "unit": .string(opening.unit.rawValue), "task": .string(opening.task.code.rawValue), "period": period,
    "today": today, "minutesPerWeek": minutes, "need": .integer(opening.need), "before": .integer(opening.ready),
    "filled": .integer(result.filled), "open": .integer(result.open),
    "candidates": .integer(opening.candidates.count), "people": JSONValue(result.people.map(\.number.rawValue)),
    "obstacles": .object(
      Dictionary(uniqueKeysWithValues: opening.obstacles.map { ($0.key.rawValue, JSONValue.integer($0.value)) })),
    "gate": gateJSON(opening.gate),
  ]
}
