public import Domain
public import Matching
public import Planning

/// The answer `nedenfra.decisions/1`.
public func decisionsJSON(_ decisions: [Decision], isDue: Bool, _ unit: UnitCode?, _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.decisions/1")
  members["queriedUnit"] = JSONValue(unit?.rawValue)
  members["due"] = .boolean(isDue)
  members["decisions"] = .array(decisions.map { .object(decisionMembers($0, on: asOf.date)) })
  return .object(members)
}

/// The answer `nedenfra.decision/1`.
public func decisionJSON(
  _ decision: Decision, now: TaskMove?, _ delegations: [JudgedDelegation], _ asOf: AsOf
) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.decision/1")
  members["decision"] = .object(decisionMembers(decision, on: asOf.date))
  members["now"] = now.map { basisJSON($0.basis) } ?? .null
  members["delegations"] = .array(
    delegations.map { row in
      var delegation = delegationMembers(row.delegation)
      delegation["state"] = .string(row.validity.state.rawValue)
      delegation["reasons"] = JSONValue(row.validity.faults.map(\.code))
      return .object(delegation)
    })
  members["withoutDelegation"] = JSONValue(now?.withoutDelegation.map(\.file.employee.number.rawValue) ?? [])
  return .object(members)
}

private func decisionMembers(_ decision: Decision, on date: CalendarDate) -> [String: JSONValue] {
  [
    "number": .integer(decision.number), "task": .string(decision.task.rawValue),
    "unit": .string(decision.unit.rawValue), "from": .string(decision.from.rawValue),
    "to": .string(decision.to.rawValue), "startsOn": .string(decision.startsOn.iso),
    "decidedOn": .string(decision.decidedOn.iso), "decidedBy": .string(decision.decidedBy),
    "decider": JSONValue(decision.decider?.rawValue), "reason": .string(decision.reason),
    "conditions": .string(decision.conditions), "education": .string(decision.education),
    "risk": .string(decision.risk.rawValue), "consulted": JSONValue(decision.consulted),
    "basis": basisJSON(decision.basis), "state": .string(decision.state(on: date).rawValue),
    "nextReview": JSONValue(decision.nextDeadline(on: date)?.iso),
    "daysOverdue": JSONValue(decision.daysOverdue(on: date)),
    "deadlines": .array(
      decision.answers(by: date).map {
        ["dueOn": .string($0.deadline.iso), "reviewedOn": JSONValue($0.review?.date.iso)]
      }),
    "reviews": .array(decision.reviews(by: date).map(reviewJSON)),
  ]
}

private func reviewJSON(_ review: DecisionReview) -> JSONValue {
  [
    "date": .string(review.date.iso), "outcome": .string(review.outcome.rawValue), "note": .string(review.note),
    "reviewedBy": .string(review.reviewedBy), "reviewer": JSONValue(review.reviewer?.rawValue),
  ]
}

private func basisJSON(_ basis: DecisionBasis) -> JSONValue {
  [
    "date": .string(basis.date.iso), "edition": .string(basis.edition),
    "minutesPerWeek": JSONValue(basis.minutesPerWeek), "ready": .integer(basis.ready),
    "nearlyReady": .integer(basis.nearlyReady), "trainingMinutes": JSONValue(basis.trainingMinutes),
    "risk": .string(basis.risk.rawValue), "gate": gateJSON(basis.gate.map(GateOnDate.inForce) ?? .none),
  ]
}
