public import Domain

/// Counts verdicts by unit, for many tasks and units.
public struct CoverageCount: Sendable {
  let sets: CrowdSets
  /// Ordered by task.
  let demands: [TaskDemand]

  /// Of people whose personnel files are at hand.
  ///
  /// - Parameter tellsRungs: whether the people's positions will be asked for, with the rung of each.
  public init(_ staffing: Staffing, for tasks: [CareTask], tellsRungs: Bool = false) {
    let peculiarities = Peculiarities(of: staffing.standings)
    demands = Self.demands(tasks, staffing.catalogue, staffing.date)
    let crowd = Crowd(staffing)
    sets = CrowdSets(crowd, for: demands, tellsRungs: tellsRungs) { competence, _ in
      {
        var notes: [SeatNote] = []
        for deviation in peculiarities.deviations(in: competence.code) {
          crowd.seating.forEachSeat(of: deviation.person) {
            notes.append(SeatNote(seat: $0, deviation.degree, claim: deviation.claim))
          }
        }
        return notes
      }
    }
  }

  /// Of so many people that their personnel files would not fit.
  ///
  /// - Parameters:
  ///   - tellsRungs: whether the people's positions will be asked for, with the rung of each.
  ///   - read: what the registry's index of holdings says of a competence, part by part.
  public init(
    _ crowd: Crowd, for tasks: [CareTask], tellsRungs: Bool = false,
    reading read: (CompetenceCode) throws -> [(firstPerson: CrowdRecords.PersonID, entries: [IndexedAssertion])]
  ) rethrows {
    demands = Self.demands(tasks, crowd.catalogue, crowd.date)
    sets = try CrowdSets(crowd, for: demands, tellsRungs: tellsRungs) { competence, baseline in
      let parts = try read(competence.code)
      return {
        var notes: [SeatNote] = []
        notes.reserveCapacity(parts.reduce(0) { $0 + $1.entries.count })
        for part in parts {
          crowd.note(part.firstPerson, part.entries, of: competence, baseline: baseline, in: &notes)
        }
        return notes
      }
    }
  }

  private static func demands(_ tasks: [CareTask], _ catalogue: Catalogue, _ date: CalendarDate) -> [TaskDemand] {
    tasks.sorted { $0.code < $1.code }.map { TaskDemand(task: $0, in: catalogue, on: date) }
  }

  /// Counts one task after the other.
  public func table() -> CoverageTable { table(demands.map(tally)) }

  /// The coverage of each rule, in the order of the rules; only their tasks are counted.
  public func coverage(of rules: [CoverageRule]) -> [Coverage] {
    let asked = Set(rules.map(\.task))
    let chosen = demands.filter { asked.contains($0.task.code) }
    let seating = sets.crowd.seating
    return CoverageTable(
      units: seating.units, order: seating.order, tasks: chosen.map(\.task.code), tallies: chosen.map(tally)
    ).coverage(of: rules)
  }

  /// Counts several tasks at the same time.
  public func tableAtOnce() async -> CoverageTable {
    let tallies = await withTaskGroup(of: (Int, TaskTally).self) { group in
      for (place, demand) in demands.enumerated() { group.addTask { (place, tally(for: demand)) } }
      return await group.reduce(into: [TaskTally?](repeating: nil, count: demands.count)) { $0[$1.0] = $1.1 }
    }
    return table(tallies.compactMap(\.self))
  }

  private func table(_ tallies: [TaskTally]) -> CoverageTable {
    let seating = sets.crowd.seating
    return CoverageTable(
      units: seating.units, order: seating.order, tasks: demands.map(\.task.code), tallies: tallies)
  }

  /// What each unit, with those below it, has for a task.
  func tally(for demand: TaskDemand) -> TaskTally {
    let seating = sets.crowd.seating
    let exceptions = TaskExceptions(demand, sets)
    let task = TaskSeats(demand, sets, delegated: exceptions.delegated)
    let apart = exceptions.apart.isEmpty ? nil : seating.seats(of: exceptions.apart)
    func ordinary(_ seats: SeatSet) -> SeatSet { apart.map(seats.subtracting) ?? seats }
    func unstopped(_ seats: SeatSet) -> SeatSet { ordinary(exceptions.suspended.map(seats.subtracting) ?? seats) }

    var tally = TaskTally(of: seating.headcounts)
    func give(_ verdict: Verdict, to seats: SeatSet) {
      if !seats.isEmpty { tally.set(verdict, to: seating.counts(of: seats)) }
    }
    let ready = unstopped(task.within(.nothing))
    if !ready.isEmpty { tally.setReady(seating.counts(of: ready), share: seating.shares(of: ready)) }
    if let exempt = exceptions.exempt { tally.setReadyExempt(seating.counts(of: ready.intersection(exempt))) }
    for (step, verdict) in [
      (TaskSeats.Step.signatures, Verdict.needsApproval), (.courses, .needsCourse), (.practice, .needsPractice),
      (.education, .needsEducation),
    ] {
      give(verdict, to: unstopped(task.lacking(step)))
    }
    if let suspended = exceptions.suspended {
      give(.suspended, to: ordinary(task.permitted.intersection(suspended)))
    }
    give(.notCandidate, to: unstopped(task.permitted.subtracting(task.within(.education))))

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
    // By competence, how many in each unit are ready and supervise in it.
    var supervisors: [CompetenceCode: [Int32]] = [:]
    for code in demand.decidingCompetences {
      guard let competence = sets[code], competence.competence.kind.isLevelled else { continue }
      let seats = competence.satisfying(.supervisesOthers).intersection(ready)
      if !seats.isEmpty { supervisors[code] = seating.counts(of: seats) }
    }
    for person in apart {
      for (unit, answers) in person.answers where answers.isReady {
        for code in person.supervises {
          supervisors[code, default: [Int32](repeating: 0, count: seating.units.count)][unit] += 1
        }
      }
    }
    if supervisors.isEmpty, apart.isEmpty { return }
    let wishes =
      supervisors.isEmpty
      ? []
      : SupervisionWish.all(
        among: practising, for: demand, sets, delegated: exceptions.delegated, under: Set(supervisors.keys))
    for wish in wishes {
      let ways = wish.ways.filter { $0.allSatisfy { supervisors[$0] != nil } }.map { $0.compactMap { supervisors[$0] } }
      if ways.isEmpty { continue }
      for (unit, count) in seating.counts(of: wish.seats).enumerated()
      where count > 0 && ways.contains(where: { $0.allSatisfy { $0[unit] > 0 } }) {
        tally.move(count, from: .needsPractice, to: .supervised, in: unit)
      }
    }
    for person in apart {
      for (unit, answers) in person.answers {
        let supervisable = Set(supervisors.filter { $0.value[unit] > 0 }.keys)
        guard let best = answers.best(where: supervisable) else { continue }
        if best.verdict == .ready {
          tally.addReady(share: person.shares[unit] ?? 0, isExempt: best.exemption != nil, in: unit)
        } else {
          tally.add(1, to: best.verdict, in: unit)
        }
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
