import Domain
import Matching
public import Planning

/// The answer `nedenfra.plan-absence/1`.
///
/// - Parameter plan: the least that fills the places lost, where there is one absence.
public func absenceJSON(
  _ absences: [Absence], remedy plan: TrainingProposal?, _ setting: ReportSetting
) -> JSONValue {
  var members = asOfMembers(setting.asOf, schema: "nedenfra.plan-absence/1")
  members["unit"] = JSONValue(setting.unit?.code.rawValue)
  members["absences"] = .array(
    absences.map { absence in
      [
        "away": JSONValue(absence.away.map(\.number.rawValue)), "places": .integer(absence.places),
        "losses": .array(absence.losses.map(lossJSON)),
      ]
    })
  members["remedy"] = plan.map(remedyJSON) ?? .null
  return .object(members)
}

private func remedyJSON(_ plan: TrainingProposal) -> JSONValue {
  [
    "filled": .integer(plan.filled), "people": .integer(plan.peopleTrained), "minutes": .integer(plan.sum.minutes),
    "kroner": .integer(plan.sum.kroner), "proven": .boolean(plan.isProven),
    "lessons": .array(plan.lessons.map(lessonJSON)),
  ]
}

private func lossJSON(_ loss: Absence.Loss) -> JSONValue {
  let remedy = loss.remedy.map { entry -> JSONValue in
    [
      "employee": .string(entry.file.employee.number.rawValue),
      "missing": .array(entry.assessment.missing.map(missingJSON)),
    ]
  }
  return [
    "unit": .string(loss.rule.unit.rawValue), "task": .string(loss.task.code.rawValue),
    "period": .string(loss.rule.shift.rawValue), "need": .integer(loss.rule.people), "before": .integer(loss.before),
    "after": .integer(loss.after), "places": .integer(loss.places), "remedy": .array(remedy),
  ]
}
