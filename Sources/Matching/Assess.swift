public import Domain

/// The assessment of a profession or a person for a task: law, then competence (DESIGN.md §2).
///
/// A person with several professions is judged by each, with the baselines of all; the best verdict counts.
///
/// - Parameter units: where a delegation must hold to count; `nil` for anywhere.
public func assess(
  _ standing: Standing, for demand: TaskDemand, in catalogue: Catalogue, at units: Set<UnitCode>? = nil
) -> Assessment {
  let each = assessments(of: standing, for: demand, in: catalogue, at: units)
  guard let best = best(of: each) else { preconditionFailure("everybody is assessed at least once") }
  return best
}

/// One assessment for each profession of the subject; never empty.
///
/// - Parameter tellsRefusals: whether somebody whom the law or a suspension stops is told how the competences stand; for
///   many people that is work that nobody reads.
func assessments(
  of standing: Standing, for demand: TaskDemand, in catalogue: Catalogue, at units: Set<UnitCode>?,
  tellsRefusals: Bool = true
) -> [Assessment] {
  let professions: [Profession?] = standing.professions.isEmpty ? [nil] : standing.professions
  return professions.map { profession in
    AssessmentRule(standing, as: profession, demand, catalogue, units, tellsRefusals: tellsRefusals).assessment()
  }
}

/// The best verdict, then the lowest profession by bottom-up order, then by code.
func best(of assessments: [Assessment]) -> Assessment? {
  if assessments.count == 1 { return assessments[0] }
  return assessments.min { left, right in
    if left.verdict != right.verdict { return left.verdict < right.verdict }
    let (mine, theirs) = (BottomUpOrder(left), BottomUpOrder(right))
    if mine != theirs { return mine < theirs }
    let (a, b) = (left.profession, right.profession)
    if let a, let b, a.careLevel != b.careLevel { return a.careLevel < b.careLevel }
    return (a?.code.rawValue ?? "") < (b?.code.rawValue ?? "")
  }
}

/// One question: this subject, as this profession, for this task.
private struct AssessmentRule {
  let standing: Standing
  let profession: Profession?
  let demand: TaskDemand
  let catalogue: Catalogue
  let units: Set<UnitCode>?
  let tellsRefusals: Bool

  init(
    _ standing: Standing, as profession: Profession?, _ demand: TaskDemand, _ catalogue: Catalogue,
    _ units: Set<UnitCode>?, tellsRefusals: Bool
  ) {
    self.tellsRefusals = tellsRefusals
    self.standing = standing
    self.profession = profession
    self.demand = demand
    self.catalogue = catalogue
    self.units = units
  }

  func assessment() -> Assessment {
    var answer = verdict()
    answer.exemption = standing.exemption(
      from: demand.task.code, or: demand.mandatoryCompetences, on: demand.date)
    return answer
  }

  private func verdict() -> Assessment {
    if profession?.kind == .technology { return technologyAssessment() }
    let passages: [GatePassage]
    switch demand.gate {
    case .none: passages = [.withoutGate]
    case .outsideEveryPeriod: return refusal(.noRuleOnDate)
    case .inForce(let gate):
      passages = GatePassage.passages(through: gate, as: profession, standing, in: catalogue)
      if passages.isEmpty { return refusal(exclusionReason(gate)) }
    }
    let answer = competenceAssessment(passages)
    // An open gate asks nothing of the person, whatever it names.
    let asked = answer.passage?.role == .open ? [] : answer.passage?.alternative?.competences ?? []
    let needed = demand.mandatoryCompetences.union(asked)
    if let suspension = standing.suspension(from: demand.task.code, or: needed, on: demand.date) {
      return plain(.suspended, .suspension, passage: answer.passage, suspension: suspension)
    }
    return answer
  }

  /// Technology is judged by whether the task can be automated; gates bind it too.
  private func technologyAssessment() -> Assessment {
    if demand.gate.isRestrictive {
      if case .outsideEveryPeriod = demand.gate { return refusal(.noRuleOnDate) }
      return refusal(.technologyIsAnAid)
    }
    switch demand.task.automatable {
    case .yes: return plain(.ready, .automatable, passage: .withoutGate)
    case .partly: return plain(.supervised, .partlyAutomatable, passage: .withoutGate)
    case .no: return plain(.notCandidate, .notAutomatable, passage: .withoutGate)
    }
  }

  private func competenceAssessment(_ passages: [GatePassage]) -> Assessment {
    let judged = judgeRequirements(passages)
    let (verdict, reason) = decide(judged.findings, judged.missing)
    let lifts = judged.missing.compactMap { $0.competence?.liftsTo }
    return Assessment(
      verdict: verdict, reason: reason, profession: profession, passage: judged.passage,
      usesDelegation: judged.usesDelegation, rung: max(standing.rung, lifts.max() ?? 0), findings: judged.findings,
      recommended: judged.recommended, onCondition: judged.passage?.lacking ?? [], missing: judged.missing,
      suspension: nil)
  }

  private struct Judged {
    let passage: GatePassage?
    let findings: [Finding]
    let recommended: [Finding]
    let missing: [Missing]
    let usesDelegation: Bool
  }

  /// Every requirement: those that stand alone first, then the way through the gate, then the groups, of which those
  /// that leave no choice come first, so that what they lack makes the choice of the others cheaper.
  private func judgeRequirements(_ passages: [GatePassage]) -> Judged {
    let isPerson = standing.person != nil
    let given = standing.delegation(of: demand.task.code, on: demand.date, in: units)
    var rule = RequirementRule(standing: standing, catalogue: catalogue, hasDelegation: given != nil || !isPerson)
    let singles = demand.single.map { rule.judge([$0]) }
    let passage = rule.judge(passages)
    var groups: [Int: Finding] = [:]
    for (place, group) in demand.groups.enumerated() where rule.leavesNoChoice(group) {
      groups[place] = rule.judge(group)
    }
    for (place, group) in demand.groups.enumerated() where groups[place] == nil { groups[place] = rule.judge(group) }
    let findings = singles + demand.groups.indices.compactMap { groups[$0] }
    let recommended = demand.recommended.map { rule.judgeRecommended($0) }
    let isDelegate = passage?.role == .delegate
    if isDelegate, isPerson, given == nil { rule.noteMissingDelegation() }
    let restsOnDelegation = findings.contains {
      if case .metByDelegation = $0.outcome { true } else { false }
    }
    return Judged(
      passage: passage, findings: findings, recommended: recommended, missing: rule.missing,
      usesDelegation: isDelegate || restsOnDelegation)
  }

  /// The first verdict that fits.
  private func decide(_ findings: [Finding], _ missing: [Missing]) -> (Verdict, Reason) {
    for finding in findings {
      if case .unreachable(let reason) = finding.outcome { return (.notCandidate, reason) }
    }
    let remedies = Set(missing.map(\.remedy))
    if remedies.contains(.education) || remedies.contains(.speciality) { return (.needsEducation, .educationMissing) }
    if remedies.contains(.practice) { return (.needsPractice, .levelTooLow) }
    if remedies.contains(.course) { return (.needsCourse, .courseMissing) }
    if !remedies.isEmpty { return (.needsApproval, .signatureMissing) }
    return (.ready, .nothingMissing)
  }

  /// Why the gate stays shut: a right that is not in force, or no right at all.
  private func exclusionReason(_ gate: LegalGate) -> Reason {
    guard let facts = standing.person, facts.hasRightNotInForce else { return .gateExcludes }
    let lost = facts.file.authorisations.filter { !$0.isInForce(on: demand.date) }.compactMap {
      catalogue[$0.profession]
    }
    let wouldPass = lost.contains { !GatePassage.passages(through: gate, as: $0, standing, in: catalogue).isEmpty }
    return wouldPass ? .authorisationNotInForce : .gateExcludes
  }

  private func refusal(_ reason: Reason) -> Assessment { plain(.notPermitted, reason, passage: nil) }

  /// A verdict that the competences do not decide; how they stand is told all the same, for people.
  private func plain(
    _ verdict: Verdict, _ reason: Reason, passage: GatePassage?, suspension: Suspension? = nil
  ) -> Assessment {
    let isTold = tellsRefusals && profession?.kind != .technology
    let judged = isTold ? judgeRequirements(passage.map { [$0] } ?? []) : nil
    return Assessment(
      verdict: verdict, reason: reason, profession: profession, passage: passage,
      usesDelegation: passage?.role == .delegate, rung: standing.rung, findings: judged?.findings ?? [],
      recommended: judged?.recommended ?? [], onCondition: [], missing: [], suspension: suspension)
  }
}
