public import Domain
public import Matching
public import Planning
import Storage

/// A decision with the figures now and the delegations that followed from it.
public struct DecisionAnswer: Sendable {
  public let decision: Decision
  /// The same figures on the date; `nil` where the task, the unit or a profession is out of use.
  public let now: TaskMove?
  /// Of the task in the unit or below it, from the decision's first day on.
  public let delegations: [JudgedDelegation]
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

public struct DecisionsAnswer: Sendable {
  public let decisions: [Decision]
  public let unit: CareUnit?
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

extension Workbench {
  /// The decisions of a unit and those below it, or of everywhere, that were made by the date.
  ///
  /// - Parameter isDue: only those with a review that is due on the date, the most overdue first; else by number.
  public func decisions(unit typedUnit: String?, isDue: Bool, _ inquiry: Inquiry) async throws -> DecisionsAnswer {
    try await read(inquiry) { snapshot in
      let catalogue = try snapshot.catalogue()
      let tree = UnitTree(try snapshot.units())
      let unit = try typedUnit.map { try Lookup.unit($0, in: tree) }
      let units = unit.map { tree.subtree(of: $0.code) }
      let all = try snapshot.decisions().filter {
        $0.decidedOn <= inquiry.on && units?.contains($0.unit) ?? true
      }
      let due = all.compactMap { decision in decision.daysOverdue(on: inquiry.on).map { (decision, $0) } }
      return DecisionsAnswer(
        decisions: isDue ? due.sorted { ($1.1, $0.0.number) < ($0.1, $1.0.number) }.map(\.0) : all, unit: unit,
        catalogue: catalogue, tree: tree, asOf: try snapshot.asOf(inquiry, catalogue))
    }
  }

  /// A decision by its number.
  public func decision(_ typed: String, _ inquiry: Inquiry) async throws -> DecisionAnswer {
    try await read(inquiry) { snapshot in
      try answer(to: Lookup.decision(typed, in: try snapshot.decisions()), snapshot, inquiry)
    }
  }

  /// Records what became of a decision when it was looked at again.
  ///
  /// One that has not begun can be stopped, and nothing else.
  public func review(_ draft: DecisionReviewDraft) async throws -> DecisionAnswer {
    try refuseIdentityNumbers(["by": draft.by, "note": draft.note])
    let date = draft.date ?? today
    guard date <= today else { throw DecisionFault.dayToCome(date, today: today) }
    if draft.outcome != .goOn, draft.note.allSatisfy(\.isWhitespace) { throw DecisionFault.noteMissing(draft.outcome) }
    return try await write { writer in
      let snapshot = try writer.snapshot()
      let decision = try Lookup.decision(draft.decision, in: try snapshot.decisions())
      try refuse(draft.outcome, of: decision, on: date)
      let party = try partyAtWork(draft.by, from: date, through: date, snapshot)
      writer.begin("decision-review", reason: reason(of: decision.number, draft.note))
      try writer.put(
        DecisionReview(
          date: date, outcome: draft.outcome, note: draft.note, reviewedBy: party.name, reviewer: party.employee),
        of: decision.number)
      let after = try writer.snapshot()
      return try answer(to: Lookup.decision(draft.decision, in: try after.decisions()), after, Inquiry(on: date))
    }
  }

  private func refuse(_ outcome: DecisionReview.Outcome, of decision: Decision, on date: CalendarDate) throws {
    if let day = decision.reviews.first(where: { $0.outcome == .stop })?.date {
      throw DecisionFault.stopped(decision, on: day)
    }
    if date < decision.decidedOn { throw DecisionFault.reviewedBeforeDecision(decision, date) }
    if date < decision.startsOn, outcome != .stop { throw DecisionFault.reviewedBeforeStart(decision, date) }
    if let last = decision.reviews.last, last.date >= date {
      throw DecisionFault.reviewedAlready(decision, on: last.date)
    }
  }

  /// How the log keeps which decision it was, and why. A letter before the number, which is no employee's.
  func reason(of number: Int, _ words: String) -> String {
    (["D\(number)"] + words.split(whereSeparator: \.isWhitespace).map(String.init)).joined(separator: " ")
  }

  /// Who is meant, and works here on some day of a period where that is an employee.
  func partyAtWork(
    _ typed: String, from first: CalendarDate, through last: CalendarDate, _ snapshot: Snapshot
  ) throws -> Party {
    let party = try Lookup.party(typed, in: snapshot)
    guard let number = party.employee, let period = Period(from: first, through: last) else { return party }
    let file = try snapshot.personnelFiles(PeopleWanted(numbers: [number], on: last)).first
    guard file?.positions.contains(where: { $0.period.overlaps(period) }) == true else {
      throw DecisionFault.hasLeft(Employee(number: number, name: party.name), on: last)
    }
    return party
  }

  func answer(to decision: Decision, _ snapshot: Snapshot, _ inquiry: Inquiry) throws -> DecisionAnswer {
    let unit = UnitTree(try snapshot.units())[decision.unit]
    let scene = try Scene(snapshot, unit: unit?.code.rawValue, inquiry)
    let catalogue = scene.catalogue
    var now: TaskMove?
    if unit != nil, let task = catalogue[decision.task], let from = catalogue[decision.from],
      let to = catalogue[decision.to]
    {
      now = TaskMove(
        of: task, from: from, to: to, in: decision.unit, startingOn: max(decision.startsOn, inquiry.on),
        try snapshot.volumes(), scene.staffing)
    }
    let units = scene.tree.subtree(of: decision.unit)
    let delegates = try snapshot.delegates(of: decision.task)
    let files = try snapshot.personnelFiles(PeopleWanted(numbers: delegates, on: inquiry.on))
    let delegations = try rows(of: files, snapshot, catalogue, inquiry.on).filter { row in
      row.delegation.task == decision.task && row.delegation.unit.map(units.contains) ?? false
        && row.delegation.period.from.map { $0 >= decision.startsOn } ?? false
    }
    return DecisionAnswer(
      decision: decision, now: now, delegations: delegations, catalogue: catalogue, tree: scene.tree,
      asOf: scene.asOf)
  }
}

extension Lookup {
  /// A decision by its number, with or without the letter that the log has before it.
  static func decision(_ typed: String, in decisions: [Decision]) throws -> Decision {
    let number = Int(typed.first.map { $0 == "D" || $0 == "d" } == true ? String(typed.dropFirst()) : typed)
    guard let decision = decisions.first(where: { $0.number == number }) else {
      throw DecisionFault.unknown(typed: typed, decisions.count)
    }
    return decision
  }
}
