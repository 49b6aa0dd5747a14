public import Domain
public import Matching

/// The answer `nedenfra.match/1`.
public func matchJSON(_ ladder: Ladder, _ catalogue: Catalogue, _ asOf: AsOf) -> JSONValue {
  let task = ladder.demand.task
  func codes(_ assessments: [Assessment]) -> JSONValue {
    JSONValue(assessments.compactMap { $0.profession?.code.rawValue })
  }
  let rungs = ladder.rungs.map { rung -> JSONValue in
    [
      "careLevel": .integer(rung.careLevel.rank), "code": .string(rung.careLevel.code),
      "candidates": .array(rung.candidates.map(candidateJSON)),
    ]
  }
  return .object(
    asOfMembers(asOf, schema: "nedenfra.match/1").merging([
      "task": taskJSON(task), "gate": gateJSON(ladder.demand.gate), "rungs": .array(rungs),
      "lowest": ["ready": codes(ladder.lowestReady), "trainable": codes(ladder.lowestTrainable)],
    ]) { $1 })
}

private func candidateJSON(_ assessment: Assessment) -> JSONValue {
  [
    "profession": JSONValue(assessment.profession?.code.rawValue),
    "verdict": .string(assessment.verdict.rawValue),
    "byDelegation": .boolean(assessment.usesDelegation),
    "onCondition": JSONValue(assessment.onCondition.map(\.rawValue)),
    "reason": .string(assessment.reason.rawValue),
    "missing": .array(assessment.missing.map(missingJSON)),
    "recommendedMissing": JSONValue(assessment.recommendedMissing.map(\.rawValue)),
  ]
}

/// What every answer carries.
func asOfMembers(_ asOf: AsOf, schema: String) -> [String: JSONValue] {
  [
    "schema": .string(schema), "on": .string(asOf.date.iso), "knownAt": JSONValue(asOf.knownAt),
    "edition": .string(asOf.edition.code), "erasedSince": .integer(asOf.erasedSince),
    "scenario": asOf.supposition.map { .object(scenarioMembers($0)) } ?? .null,
  ]
}

func phraseJSON(_ phrase: Phrase) -> JSONValue {
  ["nb": .string(phrase.bokmål), "nn": .string(phrase.nynorsk), "en": .string(phrase.english)]
}

func taskJSON(_ task: CareTask) -> JSONValue {
  ["code": .string(task.code.rawValue), "name": phraseJSON(task.name)]
}

/// The gate in force, or the one whose period does not reach the date; null where no row exists.
func gateJSON(_ gate: GateOnDate) -> JSONValue {
  guard let shown = gate.shown else { return .null }
  let isInForce = if case .inForce = gate { true } else { false }
  return [
    "kind": .string(shown.kind.rawValue),
    "statute": shown.isSupposed ? .null : .string(shown.statute), "condition": phraseJSON(shown.condition),
    "confidence": .string(shown.isSupposed ? "supposed" : shown.confidence.rawValue), "inForce": .boolean(isInForce),
    "validFrom": JSONValue(shown.period.from?.iso), "validTo": JSONValue(shown.period.through?.iso),
    "holders": JSONValue(shown.holders.map(\.code)), "delegates": JSONValue(shown.delegates.map(\.code)),
    "origin": .string(shown.provenance.origin.rawValue),
  ]
}

func missingJSON(_ missing: Missing) -> JSONValue {
  let kind =
    switch missing.remedy {
    case .delegation: "delegation"
    case .verification: "verification"
    case .personalAuthority, .course, .practice, .education, .speciality: missing.competence?.kind.rawValue ?? ""
    }
  return [
    "competence": JSONValue(missing.competence?.code.rawValue), "kind": .string(kind),
    "need": JSONValue(missing.need?.rawValue), "have": JSONValue(missing.have?.rawValue),
    "hours": missing.trainingMinutes.map { .decimal(Double($0) / 60) } ?? .null,
    "anyOf": JSONValue(missing.anyOf.map(\.rawValue)), "lapsedOn": JSONValue(missing.lapsedOn?.iso),
    "signatures": missing.remedy == .verification ? .integer(missing.signatures) : .null,
  ]
}
