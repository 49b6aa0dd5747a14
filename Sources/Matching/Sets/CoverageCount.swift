import Domain

/// Counts verdicts by unit, for many tasks and units.
struct CoverageCount: Sendable {
  private let sets: CrowdSets

  init(_ sets: CrowdSets) { self.sets = sets }

  /// The place of each unit in the tallies.
  var order: [UnitCode: Int] { sets.crowd.seating.order }

  /// What each unit, with those below it, has for a task.
  func tally(for demand: TaskDemand) -> TaskTally {
    let seating = sets.crowd.seating
    let exceptions = TaskExceptions(demand, sets)
    let task = TaskSeats(demand, sets, delegated: exceptions.delegated)
    let apart = exceptions.apart.isEmpty ? nil : seating.seats(of: exceptions.apart)
    func ordinary(_ seats: SeatSet) -> SeatSet { apart.map(seats.subtracting) ?? seats }
    func unstopped(_ seats: SeatSet) -> SeatSet { ordinary(exceptions.suspended.map(seats.subtracting) ?? seats) }

    let ready = unstopped(task.within(.nothing))
    var tally = TaskTally(units: seating.units.count)
    tally.add(seating.counts(of: ready), to: .ready)
    tally.readyShare = seating.shares(of: ready)
    if let exempt = exceptions.exempt { tally.readyExempt = seating.counts(of: ready.intersection(exempt)) }
    for (step, verdict) in [
      (TaskSeats.Step.signatures, Verdict.needsApproval), (.courses, .needsCourse), (.practice, .needsPractice),
      (.education, .needsEducation),
    ] {
      tally.add(seating.counts(of: unstopped(task.lacking(step))), to: verdict)
    }
    if let suspended = exceptions.suspended {
      tally.add(seating.counts(of: ordinary(task.permitted.intersection(suspended))), to: .suspended)
    }
    tally.add(
      seating.counts(of: unstopped(task.permitted.subtracting(task.within(.education)))), to: .notCandidate)
    tally.add(seating.counts(of: ordinary(seating.everySeat.subtracting(task.permitted))), to: .notPermitted)

    let practising = unstopped(task.lacking(.practice).intersection(task.permittedAtOnce))
    supervise(&tally, demand, exceptions, ready: ready, practising: practising)
    return tally
  }

  /// Lets those with a supervisor at hand do the task, and adds those who are judged one by one.
  private func supervise(
    _ tally: inout TaskTally, _ demand: TaskDemand, _ exceptions: TaskExceptions, ready: SeatSet, practising: SeatSet
  ) {
    let seating = sets.crowd.seating
    let apart = exceptions.apart.sorted().map { PersonApart($0, demand, sets) }
    let supervising = demand.decidingCompetences.compactMap { code -> (CompetenceCode, SeatSet)? in
      guard let competence = sets[code], competence.competence.kind.isLevelled else { return nil }
      let seats = competence.satisfying(.supervisesOthers).intersection(ready)
      return seats.isEmpty ? nil : (code, seats)
    }
    guard !supervising.isEmpty || !apart.isEmpty else { return }
    let wishes = SupervisionWish.all(among: practising, for: demand, sets, delegated: exceptions.delegated)
    guard !wishes.isEmpty || !apart.isEmpty else { return }

    let supervisors = supervising.map { ($0.0, seating.counts(of: $0.1)) }
    var supervisable = seating.units.indices.map { unit in
      Set(supervisors.filter { $0.1[unit] > 0 }.map(\.0))
    }
    for person in apart {
      for (unit, answers) in person.answers where answers.isReady { supervisable[unit].formUnion(person.supervises) }
    }
    for wish in wishes {
      for (unit, count) in seating.counts(of: wish.seats).enumerated()
      where count > 0 && wish.isGranted(where: supervisable[unit]) {
        tally.move(count, from: .needsPractice, to: .supervised, in: unit)
      }
    }
    for person in apart {
      for (unit, answers) in person.answers {
        guard let best = answers.best(where: supervisable[unit]) else { continue }
        tally.add(1, to: best.verdict, in: unit)
        guard best.verdict == .ready else { continue }
        tally.readyShare[unit] += person.shares[unit] ?? 0
        if best.exemption != nil { tally.readyExempt[unit] += 1 }
      }
    }
  }
}

/// Somebody who is judged alone, in each unit in which the person counts.
private struct PersonApart {
  /// By unit: by each profession.
  private(set) var answers: [Int: [Assessment]] = [:]
  /// By unit, in hundredths of a percent.
  let shares: [Int: Int]
  /// What the person can supervise in, where the person is ready.
  let supervises: Set<CompetenceCode>

  init(_ person: Int32, _ demand: TaskDemand, _ sets: CrowdSets) {
    let seating = sets.crowd.seating
    let standing = sets.standing(of: person, for: demand)
    let delegationUnits = Set(standing.person?.delegations.compactMap(\.unit) ?? [])
    shares = seating.unitsCounting(person)
    supervises = demand.decidingCompetences.filter(standing.supervises)
    for unit in shares.keys {
      let scope = delegationUnits.filter { seating.areInLine($0, unit) }
      answers[unit] = assessments(
        of: standing, for: demand, in: sets.crowd.catalogue, at: scope, tellsRefusals: false)
    }
  }
}
