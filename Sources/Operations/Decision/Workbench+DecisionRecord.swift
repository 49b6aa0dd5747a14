import Domain
import Matching
import Planning
import Storage

extension Workbench {
  /// Records a leader's decision with the figures of its day, and gives the delegations that follow from it.
  ///
  /// All of it happens, or nothing: who may not have the delegation stops the decision, with the reason.
  public func record(_ draft: DecisionDraft) async throws -> DecisionAnswer {
    try refuseTexts(of: draft)
    let decidedOn = draft.decidedOn ?? today
    try refuseDays(of: draft, decidedOn: decidedOn)
    return try await write { writer in
      let snapshot = try writer.snapshot()
      let scene = try Scene(snapshot, unit: draft.unit, Inquiry(on: decidedOn))
      let catalogue = scene.catalogue
      guard let unit = scene.unit else { throw InquiryFault.missingText(field: "unit") }
      let move = TaskMove(
        of: try Lookup.task(draft.task, in: catalogue), from: try Lookup.profession(draft.from, in: catalogue),
        to: try Lookup.profession(draft.to, in: catalogue), in: unit.code, startingOn: draft.startsOn,
        try snapshot.volumes(), scene.staffing)
      try refuse(move, draft, unit, catalogue)
      try refuseNames(among: draft.consulted, snapshot)
      let known = try snapshot.decisions()
      let decision = try decision(draft, move, unit, number: (known.map(\.number).max() ?? 0) + 1, snapshot)
      if let same = known.first(where: { $0.isStanding(against: decision) }) {
        throw DecisionFault.decidedAlready(same)
      }
      writer.begin("decision", reason: reason(of: decision.number, decision.reason))
      try writer.put(decision)
      for employee in draft.grants { try grant(employee, from: decision, draft, move.to, catalogue, writer) }
      return try answer(to: decision, try writer.snapshot(), Inquiry(on: decidedOn))
    }
  }

  private func refuseTexts(of draft: DecisionDraft) throws {
    try refuseIdentityNumbers([
      "approved by": draft.by, "reason": draft.reason, "conditions": draft.conditions, "education": draft.education,
      "given by": draft.grantedBy,
    ])
    for role in draft.consulted { try refuseIdentityNumbers(["consulted": role]) }
    if draft.reason.allSatisfy(\.isWhitespace) { throw InquiryFault.missingText(field: "reason") }
    if draft.consulted.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw InquiryFault.missingText(field: "consulted")
    }
    if draft.risk == .high, draft.conditions.allSatisfy(\.isWhitespace) { throw DecisionFault.conditionsMissing }
  }

  /// Those who were heard are told by their roles: whoever bears a name has left, or is forgotten, when it is read.
  private func refuseNames(among roles: [String], _ snapshot: Snapshot) throws {
    if roles.isEmpty { return }
    let names = try snapshot.employees().map { folded($0.name) }.filter { $0.contains(" ") }
    for role in roles {
      let words = " \(folded(role)) "
      if names.contains(where: { words.contains(" \($0) ") }) { throw DecisionFault.namesSomebody(role) }
    }
  }

  private func refuseDays(of draft: DecisionDraft, decidedOn: CalendarDate) throws {
    guard decidedOn <= today else { throw DecisionFault.dayToCome(decidedOn, today: today) }
    let (earliest, latest) = (decidedOn.adding(months: -12), decidedOn.adding(months: 12))
    guard (earliest...latest).contains(draft.startsOn) else {
      throw DecisionFault.startTooFar(draft.startsOn, decidedOn: decidedOn)
    }
    if let early = draft.reviews.first(where: { $0 <= draft.startsOn }) {
      throw DecisionFault.reviewNotAfterStart(early, startsOn: draft.startsOn)
    }
  }

  private func refuse(_ move: TaskMove, _ draft: DecisionDraft, _ unit: CareUnit, _ catalogue: Catalogue) throws {
    let (task, to) = (move.demand.task, move.to)
    switch move.obstacle(
      allowsUpwards: draft.isUpwards, securesEducation: !draft.education.allSatisfy(\.isWhitespace))
    {
    case nil: return
    case .sameProfession: throw DecisionFault.sameProfession(to)
    case .toLearners: throw DecisionFault.toLearners(to)
    case .excludedByLaw:
      throw DecisionFault.excludedByLaw(
        task, to, move.assessment, move.demand.gate, catalogue, on: draft.startsOn)
    case .notLower: throw DecisionFault.notLower(from: move.from, to: to)
    case .lacksEducation: throw DecisionFault.lacksEducation(task, to, move.assessment, catalogue)
    case .nobodyCan: throw DecisionFault.nobodyCan(task, to, unit, move.assessment, catalogue)
    }
  }

  private func decision(
    _ draft: DecisionDraft, _ move: TaskMove, _ unit: CareUnit, number: Int, _ snapshot: Snapshot
  ) throws -> Decision {
    let basis = move.basis
    let party = try partyAtWork(
      draft.by, from: min(draft.startsOn, basis.date), through: max(basis.date, today), snapshot)
    let reviews =
      draft.reviews.isEmpty
      ? Decision.monthsToReviews.map { draft.startsOn.adding(months: $0) } : Set(draft.reviews).sorted()
    return Decision(
      number: number, task: move.demand.task.code, unit: unit.code, from: move.from.code, to: move.to.code,
      startsOn: draft.startsOn, decidedOn: basis.date, decidedBy: party.name, decider: party.employee,
      reason: draft.reason, conditions: draft.conditions, education: draft.education, risk: draft.risk,
      consulted: draft.consulted, basis: basis, deadlines: reviews)
  }

  /// Gives one of the new profession the task in the unit: from the decision's first day on, and never from before it was
  /// decided.
  private func grant(
    _ typed: String, from decision: Decision, _ draft: DecisionDraft, _ profession: Profession,
    _ catalogue: Catalogue, _ writer: RegistryWriter
  ) throws {
    let snapshot = try writer.snapshot()
    let employee = try Lookup.employee(typed, in: snapshot)
    let period = Period(from: max(decision.startsOn, decision.decidedOn))
    let date = max(decision.startsOn, today)
    let file = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: date)).first
    let works = file?.positions.contains { $0.period.overlaps(period) } ?? false
    if works, let file, !Standing(of: file, in: catalogue, on: date).professions.contains(profession) {
      throw DecisionFault.notOfProfession(employee, profession)
    }
    _ = try grant(
      AuthorityDraft(
        employee: employee.number.rawValue, task: decision.task.rawValue, unit: decision.unit.rawValue,
        period: period, by: draft.grantedBy ?? draft.by, text: ""), writer)
  }
}

extension Decision {
  /// Whether it moves the same, and has not been stopped.
  fileprivate func isStanding(against other: Decision) -> Bool {
    (task, unit, from, to) == (other.task, other.unit, other.from, other.to)
      && !reviews.contains { $0.outcome == .stop }
  }
}
