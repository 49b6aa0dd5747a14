import Domain

/// What people get for one task, as sets: the rules for one person (DESIGN.md §2), each step taken for everybody at once.
///
/// A verdict is the worse of two steps: what it takes to get through the gate, and what the requirements still demand;
/// of each the least that is enough. `Step` counts them.
struct TaskSeats {
  /// What is at most missing, cheapest first.
  enum Step: Int, CaseIterable {
    case nothing
    case signatures
    case courses
    case practice
    case education
  }

  /// By step: those for whom it is enough. Each holds those of the step before it.
  private(set) var within: [SeatSet]
  /// Those who get through the gate, whatever they must add for it.
  let permitted: SeatSet
  /// Those who get through the gate as they stand.
  let permittedAtOnce: SeatSet

  /// - Parameter delegated: those with a delegation of the task, wherever they are counted.
  init(_ demand: TaskDemand, _ sets: CrowdSets, delegated: SeatSet?) {
    let gate = GateSeats(demand.gate, sets, delegated: delegated)
    (permitted, permittedAtOnce) = (gate.within(.education), gate.within(.nothing))
    var groups = (demand.single.map { [$0] } + demand.groups).map { GroupSeats($0, sets, delegated: delegated) }
    within = []
    for step in Step.allCases {
      var hasGrown = within.isEmpty || gate.grows(at: step)
      for index in groups.indices where groups[index].advance(to: step) { hasGrown = true }
      guard hasGrown else {
        within.append(within[within.count - 1])
        continue
      }
      var seats = gate.within(step)
      for group in groups { seats.formIntersection(group.seats) }
      within.append(seats)
    }
  }

  func within(_ step: Step) -> SeatSet { within[step.rawValue] }

  /// Those for whom exactly this step is what is missing.
  func lacking(_ step: Step) -> SeatSet {
    step == .nothing ? within(step) : within(step).subtracting(within[step.rawValue - 1])
  }
}

/// A requirement that stands alone, or an any-of group: who meets it, step by step.
private struct GroupSeats {
  /// Those for whom the step that was reached is enough.
  private(set) var seats: SeatSet
  private var additions: [TaskSeats.Step: [SeatSet]] = [:]

  init(_ members: [Requirement], _ sets: CrowdSets, delegated: SeatSet?) {
    seats = sets.crowd.seating.noSeat
    for member in members {
      guard let competence = sets[member.competence] else { continue }
      seats.formUnion(competence.satisfying(member.minimumLevel))
      if competence.competence.isPersonalAuthority, let delegated { seats.formUnion(delegated) }
      for (step, seats) in competence.ways(to: member.minimumLevel) { additions[step, default: []].append(seats) }
    }
  }

  /// Whether anybody may have come to it.
  mutating func advance(to step: TaskSeats.Step) -> Bool {
    guard let more = additions[step] else { return false }
    for each in more { seats.formUnion(each) }
    return true
  }
}

extension CompetenceSeats {
  /// What it would take those who lack it, as the rule for one person says: a signature on a claim, or a leader's
  /// authority; practice where there is some; else what the kind takes, for those who can add it.
  func ways(to minimum: EntrustmentLevel?) -> [(TaskSeats.Step, SeatSet)] {
    var ways: [(TaskSeats.Step, SeatSet)] = []
    if let claiming = claiming(minimum) { ways.append((.signatures, claiming)) }
    if competence.isPersonalAuthority {
      ways.append((.signatures, SeatSet(allOf: held.capacity)))
      return ways
    }
    switch competence.kind {
    case .knowledge, .skill, .procedure: ways.append((.practice, held))
    case .course, .certificate, .right: ways.append((.courses, addable))
    case .education, .speciality: ways.append((.education, addable))
    }
    return ways
  }
}

extension CompetenceSeats {
  /// By step: those who hold it, or for whom it is enough to come to hold it. What is held at levels starts with practice,
  /// and of that there is none.
  fileprivate func reaching() -> [SeatSet] {
    var reached = held
    if let claimed { reached.formUnion(claimed) }
    let step: TaskSeats.Step =
      switch competence.kind {
      case _ where competence.isPersonalAuthority: .signatures
      case .education, .speciality: .education
      case .knowledge, .skill, .procedure, .course, .certificate, .right: .courses
      }
    let all = competence.kind.isLevelled ? reached : reached.union(addable)
    return TaskSeats.Step.allCases.map { $0 == .nothing ? held : $0.rawValue < step.rawValue ? reached : all }
  }
}

/// Who gets through a gate, step by step.
private struct GateSeats {
  private var byStep: [SeatSet] = []
  private var growing: Set<TaskSeats.Step> = []

  init(_ gate: GateOnDate, _ sets: CrowdSets, delegated: SeatSet?) {
    let seating = sets.crowd.seating
    switch gate {
    case .none: byStep = [seating.everySeat]
    case .outsideEveryPeriod: byStep = [seating.noSeat]
    case .inForce(let gate) where gate.kind == .open: byStep = [seating.everySeat]
    case .inForce(let gate):
      byStep = TaskSeats.Step.allCases.map { _ in seating.noSeat }
      for (alternatives, people) in Self.sorted(gate, sets) {
        add(people, holders: alternatives.holders, delegates: alternatives.delegates, sets, delegated: delegated)
      }
      growing = Set(TaskSeats.Step.allCases.dropFirst())
    }
  }

  func within(_ step: TaskSeats.Step) -> SeatSet { byStep.count == 1 ? byStep[0] : byStep[step.rawValue] }

  func grows(at step: TaskSeats.Step) -> Bool { growing.contains(step) }

  /// The alternatives that speak of a profession; people without any profession are spoken of by those for anyone.
  private struct Alternatives: Hashable {
    var holders: [[CompetenceCode]] = []
    var delegates: [[CompetenceCode]] = []
  }

  /// People by the alternatives that speak of one of their professions; those with several professions may occur
  /// several times.
  private static func sorted(_ gate: LegalGate, _ sets: CrowdSets) -> [(Alternatives, SeatSet)] {
    var found: [Alternatives: SeatSet] = [:]
    for (profession, people) in sets.professions {
      func speaking(_ alternatives: [LegalGate.Alternative]) -> [[CompetenceCode]] {
        alternatives.filter { alternative in
          profession.map { sets.crowd.catalogue.contains($0, in: alternative.group) }
            ?? (alternative.group == .anyone)
        }.map(\.competences)
      }
      let alternatives = Alternatives(
        holders: speaking(gate.holders), delegates: gate.kind == .delegable ? speaking(gate.delegates) : [])
      if alternatives.holders.isEmpty, alternatives.delegates.isEmpty { continue }
      found[alternatives, default: sets.crowd.seating.noSeat].formUnion(people)
    }
    return Array(found.map { ($0.key, $0.value) })
  }

  /// Holders go before delegates: who gets through as a holder with something to add is no delegate.
  private mutating func add(
    _ people: SeatSet, holders: [[CompetenceCode]], delegates: [[CompetenceCode]], _ sets: CrowdSets,
    delegated: SeatSet?
  ) {
    let asHolders = Self.passing(people, holders, sets)
    var others = people
    if let all = asHolders.last { others.subtract(all) }
    let asDelegates = Self.passing(others, delegates, sets)
    for step in TaskSeats.Step.allCases {
      if !asHolders.isEmpty { byStep[step.rawValue].formUnion(asHolders[step.rawValue]) }
      guard !asDelegates.isEmpty else { continue }
      // The delegation itself is a leader's signature.
      if step != .nothing {
        byStep[step.rawValue].formUnion(asDelegates[step.rawValue])
      } else if let delegated {
        byStep[step.rawValue].formUnion(asDelegates[step.rawValue].intersection(delegated))
      }
    }
  }

  /// By step: those who hold, or can come to hold, all that one of the ways through demands.
  private static func passing(_ people: SeatSet, _ ways: [[CompetenceCode]], _ sets: CrowdSets) -> [SeatSet] {
    guard !ways.isEmpty else { return [] }
    if ways.contains([]) { return TaskSeats.Step.allCases.map { _ in people } }
    var passing = TaskSeats.Step.allCases.map { _ in sets.crowd.seating.noSeat }
    for competences in ways {
      var steps = TaskSeats.Step.allCases.map { _ in people }
      for code in competences {
        let reaching = sets[code]?.reaching() ?? TaskSeats.Step.allCases.map { _ in sets.crowd.seating.noSeat }
        for step in TaskSeats.Step.allCases { steps[step.rawValue].formIntersection(reaching[step.rawValue]) }
      }
      for step in TaskSeats.Step.allCases { passing[step.rawValue].formUnion(steps[step.rawValue]) }
    }
    return passing
  }
}
