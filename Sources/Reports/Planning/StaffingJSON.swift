import Domain
public import Planning

/// The answer `nedenfra.plan-staffing/1`.
public func staffingJSON(_ plan: StaffingPlan, _ setting: ReportSetting) -> JSONValue {
  var members = asOfMembers(setting.asOf, schema: "nedenfra.plan-staffing/1")
  members["unit"] = JSONValue(setting.unit?.code.rawValue)
  members["needs"] = .array(plan.needs.map(needJSON))
  members["units"] = .array(plan.totals.map(totalJSON))
  members["volumes"] = .array(plan.volumes.map(volumeJSON))
  members["withoutProfession"] = .array(plan.withoutProfession.map(volumeJSON))
  members["byOthers"] = .array(plan.byOthers.map(volumeJSON))
  members["retired"] = .array(plan.retired.map(volumeJSON))
  members["unnamedPositions"] = .array(
    plan.unnamed.map { some in
      [
        "unit": .string(some.unit.rawValue), "positions": .integer(some.positions),
        "existing": .decimal(Double(some.share) / 10_000),
      ]
    })
  members["workingTime"] = .array(
    Set(plan.needs.map(\.profession)).sorted().map { profession in
      let fullTime = plan.workingTime.fullTime(of: profession)
      return [
        "profession": .string(profession.rawValue), "week": parameterJSON(fullTime.week),
        "deductions": .array(
          fullTime.deductions.map { deduction in
            guard case .object(var row) = parameterJSON(deduction.parameter) else { return .null }
            row["minutesPerWeek"] = .integer(deduction.minutesPerWeek)
            return .object(row)
          }), "minutesLeft": .integer(fullTime.minutesLeft),
      ]
    })
  return .object(members)
}

private func needJSON(_ need: StaffingNeed) -> JSONValue {
  [
    "unit": .string(need.unit.rawValue), "profession": .string(need.profession.rawValue),
    "outcome": .string(need.outcome.rawValue), "minutesPerWeek": .integer(need.minutesPerWeek),
    "required": .decimal(Double(need.required) / 100), "existing": .decimal(Double(need.existing) / 100),
    "positions": .integer(need.positions), "fullTimeMinutes": .integer(need.fullTimeMinutes),
    "ratio": hundredths(need.ratio), "difference": hundredths(need.difference),
  ]
}

private func totalJSON(_ total: StaffingPlan.Total) -> JSONValue {
  [
    "unit": .string(total.unit.rawValue), "minutesPerWeek": .integer(total.minutesPerWeek),
    "unknownMinutes": .integer(total.unknownMinutes), "capacityMinutes": .integer(total.capacity),
    "ratio": hundredths(total.ratio), "differenceMinutes": JSONValue(total.differenceInMinutes),
  ]
}

private func volumeJSON(_ volume: Volume) -> JSONValue {
  [
    "unit": .string(volume.unit.rawValue), "task": .string(volume.task.rawValue),
    "profession": JSONValue(volume.profession?.rawValue), "minutesPerWeek": .integer(volume.minutesPerWeek),
    "countPerWeek": hundredths(volume.workload?.countInHundredths),
    "minutesEach": JSONValue(volume.workload?.minutesEach),
  ]
}

private func hundredths(_ number: Int?) -> JSONValue { number.map { .decimal(Double($0) / 100) } ?? .null }
