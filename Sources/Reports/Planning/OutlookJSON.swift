import Domain
import Matching
import Planning

/// The answer `nedenfra.plan-outlook/1`.
public func outlookJSON(_ told: OutlookTold) -> JSONValue {
  let outlook = told.outlook
  var members = asOfMembers(told.setting.asOf, schema: "nedenfra.plan-outlook/1")
  members["unit"] = JSONValue(told.setting.unit?.code.rawValue)
  members["minCell"] = .integer(told.minimum)
  members["retirementAge"] = parameterJSON(outlook.retirementAge)
  members["leavingRate"] = parameterJSON(outlook.leavingRate)
  members["people"] = .integer(outlook.people)
  members["withoutBirthYear"] = .integer(outlook.withoutBirthYear)
  members["rules"] = .integer(outlook.ruleCount)
  members["beyondAge"] = guardedJSON(told.beyondAge, minimum: told.minimum)
  members["retiring"] = guardedJSON(told.retiring, minimum: told.minimum)
  members["leaving"] = .decimal(Double(outlook.leaving) / 100)
  members["years"] = .array(told.years.map { yearJSON($0, told) })
  return .object(members)
}

private func yearJSON(_ year: OutlookTold.Year, _ told: OutlookTold) -> JSONValue {
  let (rules, places, worst): (JSONValue, JSONValue, JSONValue) =
    switch year.losses {
    case .unknown: (.null, .null, .null)
    case .hidden: ("hidden", "hidden", "hidden")
    case .told(let rules, let places, let worst): (.integer(rules), .integer(places), worstJSON(worst))
    }
  return [
    "year": .integer(year.year.year), "retiring": guardedJSON(year.retiring, minimum: told.minimum),
    "leaving": .decimal(Double(year.year.leaving) / 100), "rulesLosing": rules, "placesLost": places, "mostLost": worst,
    "runningOut": runningOutJSON(year.runningOut, told),
  ]
}

private func worstJSON(_ worst: OutlookTold.Worst?) -> JSONValue {
  switch worst {
  case nil: .null
  case .hidden: "hidden"
  case .told(let unit, let task, let places):
    ["unit": .string(unit.rawValue), "task": .string(task.code.rawValue), "places": .integer(places)]
  }
}

private func runningOutJSON(_ runningOut: OutlookTold.RunningOut, _ told: OutlookTold) -> JSONValue {
  [
    "holdings": guardedJSON(runningOut.holdings, minimum: told.minimum),
    "people": guardedJSON(runningOut.people, minimum: told.minimum),
    "percentByCourse": runningOut.hidesShare ? "hidden" : JSONValue(runningOut.percentByCourse),
    "competences": .array(
      runningOut.competences.map { code, people in
        ["competence": .string(code.rawValue), "people": guardedJSON(people, minimum: told.minimum)]
      }),
  ]
}
