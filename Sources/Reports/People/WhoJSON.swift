public import Domain
public import Matching

/// The answer `nedenfra.who/1`.
public func whoJSON(_ roster: Roster, _ asOf: AsOf, showsAll: Bool) -> JSONValue {
  let listed = roster.entries.filter { showsAll || $0.assessment.verdict.isCandidate }
  return .object(
    asOfMembers(asOf, schema: "nedenfra.who/1").merging([
      "task": taskJSON(roster.demand.task), "gate": gateJSON(roster.demand.gate),
      "unit": JSONValue(roster.unit?.rawValue), "people": .array(listed.map { personJSON($0, of: roster) }),
      "counts": countsJSON(roster.counts),
    ]) { $1 })
}

func personJSON(_ entry: Roster.Entry, of roster: Roster) -> JSONValue {
  let assessment = entry.assessment
  return [
    "employee": .string(entry.file.employee.number.rawValue), "name": .string(entry.file.employee.name),
    "unit": JSONValue(entry.unit?.rawValue), "profession": JSONValue(assessment.profession?.code.rawValue),
    "careLevel": .integer(assessment.rung), "verdict": .string(assessment.verdict.rawValue),
    "byDelegation": .boolean(assessment.usesDelegation), "reason": .string(assessment.reason.rawValue),
    "onCondition": JSONValue(assessment.onCondition.map(\.rawValue)),
    "missing": .array(assessment.missing.map(missingJSON)),
    "recommendedMissing": JSONValue(assessment.recommendedMissing.map(\.rawValue)),
    "restrictions": .array(
      entry.file.rightsInForce(on: roster.demand.date).filter {
        $0.profession == assessment.profession?.code && $0.isRestricted
      }.map(authorisationJSON)),
    "exempt": .boolean(assessment.exemption != nil),
    "inTraining": .boolean(assessment.profession?.isInTraining == true),
    "assumed": .integer(assessment.assumedCount), "unverified": .integer(assessment.unverifiedCount),
    "of": .integer(assessment.findings.count),
  ]
}

func authorisationJSON(_ authorisation: Authorisation) -> JSONValue {
  [
    "profession": .string(authorisation.profession.rawValue), "type": .string(authorisation.kind.rawValue),
    "status": .string(authorisation.status.rawValue), "restriction": .string(authorisation.restriction),
    "from": JSONValue(authorisation.period.from?.iso), "to": JSONValue(authorisation.period.through?.iso),
    "source": .string(authorisation.source), "asOf": JSONValue(authorisation.asOf?.iso),
  ]
}

func countsJSON(_ counts: VerdictCounts) -> JSONValue {
  .object(
    Dictionary(uniqueKeysWithValues: Verdict.allCases.map { ($0.rawValue, JSONValue.integer(counts[$0])) }))
}
