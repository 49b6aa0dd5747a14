public import Domain
public import Matching

/// The answer `nedenfra.why/1`: a person of `nedenfra.who/1` with every requirement.
public func whyJSON(_ entry: Roster.Entry, _ roster: Roster, _ asOf: AsOf) -> JSONValue {
  let assessment = entry.assessment
  let passage: JSONValue =
    assessment.passage.map { passage in
      ["role": .string(passage.role.rawValue), "alternative": JSONValue(passage.alternative?.code)]
    } ?? .null
  var members = asOfMembers(asOf, schema: "nedenfra.why/1")
  members["task"] = taskJSON(roster.demand.task)
  members["gate"] = gateJSON(roster.demand.gate)
  members["person"] = personJSON(entry, of: roster)
  members["passage"] = passage
  members["authorisations"] = .array(entry.file.authorisations.map(authorisationJSON))
  members["requirements"] = .array(
    assessment.findings.map { findingJSON($0, importance: .mandatory) }
      + assessment.recommended.map { findingJSON($0, importance: .recommended) })
  members["suspension"] =
    assessment.suspension.map { suspension in
      [
        "reason": .string(suspension.reason), "approvedBy": .string(suspension.approvedBy),
        "from": JSONValue(suspension.period.from?.iso), "to": JSONValue(suspension.period.through?.iso),
      ]
    } ?? .null
  members["exemption"] = assessment.exemption.map(exemptionJSON) ?? .null
  return .object(members)
}

private func findingJSON(_ finding: Finding, importance: Requirement.Importance) -> JSONValue {
  let outcome: (String, JSONValue, JSONValue) =
    switch finding.outcome {
    case .met(let requirement, _): ("met", .string(requirement.competence.rawValue), .null)
    case .metByDelegation(let requirement): ("met-by-delegation", .string(requirement.competence.rawValue), .null)
    case .missing(let missing): ("missing", .null, missingJSON(missing))
    case .unreachable(let reason): (reason.rawValue, .null, .null)
    }
  return [
    "importance": .string(importance.rawValue), "outcome": .string(outcome.0), "metBy": outcome.1,
    "missing": outcome.2,
    "members": .array(
      zip(finding.members, finding.held).map { member, holding in
        [
          "competence": .string(member.competence.rawValue), "need": JSONValue(member.minimumLevel?.rawValue),
          "held": holdingJSON(holding),
        ]
      }),
  ]
}

func holdingJSON(_ holding: Holding) -> JSONValue {
  let basis =
    switch holding.basis {
    case .verified: "verified"
    case .unverified: "unverified"
    case .assumed: "assumed"
    }
  return [
    "isHeld": .boolean(holding.degree != nil), "level": JSONValue(holding.level?.rawValue),
    "basis": holding.degree == nil ? .null : .string(basis),
    "evidence": holding.evidence.map(assertionJSON) ?? .null, "claimed": holding.claimed.map(assertionJSON) ?? .null,
    "lapsedOn": JSONValue(holding.lapsedOn?.iso),
  ]
}

func assertionJSON(_ assertion: Assertion) -> JSONValue {
  let level: JSONValue =
    switch assertion.statement {
    case .level(let level): .integer(level.rawValue)
    case .held: .null
    case .notHeld: .integer(0)
    }
  return [
    "competence": .string(assertion.competence.rawValue), "kind": .string(assertion.kind.rawValue), "level": level,
    "from": JSONValue(assertion.period.from?.iso),
    "to": JSONValue(assertion.period.through?.iso), "source": .string(assertion.source),
    "verified": .boolean(assertion.isVerified()), "approvals": .integer(assertion.approvals),
    "rejected": .boolean(assertion.isRejected),
  ]
}
