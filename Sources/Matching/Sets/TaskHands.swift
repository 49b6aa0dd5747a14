public import Domain

/// Who may be given a task in a unit: those who are ready by what they hold, and who need a delegation by one that holds in
/// the unit. Whoever is spared from the task or stopped is left out, and technology and people in training are too.
public struct TaskHands: Sendable {
  public var task: CareTask { demand.task }

  private let demand: TaskDemand
  private let sets: CrowdSets
  /// Ready wherever they work.
  private let ready: SeatSet
  /// Ready where a delegation holds.
  private let readyByDelegation: SeatSet
  /// The positions of those about whom no set can tell, in their order.
  private let apart: [(seat: Int, person: Int32)]
  private let delegations: [Int32: [Delegation]]
  private let supervision: Supervision

  init(_ demand: TaskDemand, _ sets: CrowdSets) {
    (self.demand, self.sets) = (demand, sets)
    let seating = sets.crowd.seating
    delegations = sets.crowd.delegations[demand.task.code] ?? [:]
    let exceptions = TaskExceptions(demand, sets)
    let undelegated = TaskSeats(demand, sets, delegated: nil).within(.nothing)
    let delegated =
      delegations.isEmpty
      ? undelegated
      : TaskSeats(demand, sets, delegated: seating.seats(of: delegations.keys)).within(.nothing)

    let alone = exceptions.stoppedAtTheGate.union(sets.inTrainingToo).subtracting(sets.technology)
    var left = seating.everySeat.subtracting(sets.inTraining)
    left.subtract(seating.seats(of: alone.union(sets.technology)))
    for stopped in [exceptions.suspended, exceptions.exempt].compactMap(\.self) { left.subtract(stopped) }
    var ready = undelegated.intersection(left)
    readyByDelegation = delegated.intersection(left).subtracting(ready)
    supervision = Supervision(demand, sets, exceptions, among: left)

    // Whoever would not be ready in any case need not be asked, and whose delegation cannot matter is asked once.
    var apart: [(seat: Int, person: Int32)] = []
    for person in alone
    where !sets.inTraining[seating.firstSeat(of: person)] && delegated[seating.firstSeat(of: person)] {
      if delegations[person] != nil {
        seating.forEachSeat(of: person) { apart.append((Int($0), person)) }
      } else if sets.isReadyAsColleague(person, for: demand, at: []) {
        seating.forEachSeat(of: person) { ready[$0] = true }
      }
    }
    self.apart = apart.sorted { $0.seat < $1.seat }
    self.ready = ready
  }

  /// The positions among these whose people are ready for the task in the unit, in their order.
  public func ready(in unit: UnitCode, among positions: Range<Int>) -> [Int] {
    let here = readyOnly(in: unit, among: positions)
    let everywhere = readyEverywhere(among: positions)
    return here.isEmpty ? everywhere : (everywhere + here).sorted()
  }

  /// The positions among these whose people are ready for the task in every unit, in their order.
  public func readyEverywhere(among positions: Range<Int>) -> [Int] {
    var found: [Int] = []
    ready.forEach(in: positions) { found.append(Int($0)) }
    return found
  }

  /// The positions among these whose people are ready for the task in the unit, and not everywhere.
  public func readyOnly(in unit: UnitCode, among positions: Range<Int>) -> [Int] {
    guard let place = sets.crowd.seating.order[unit] else { return [] }
    var found: [Int] = []
    readyByDelegation.forEach(in: positions) { seat in
      if holds(delegations[sets.crowd.seating.person(in: seat)] ?? [], in: place) { found.append(Int(seat)) }
    }
    let first = apart.partitioningPlace { $0.seat >= positions.lowerBound }
    for (seat, person) in apart[first...].prefix(while: { $0.seat < positions.upperBound })
    where isReadyAlone(person, in: place) {
      found.append(seat)
    }
    return found.sorted()
  }

  /// The positions in the unit and below it whose people may do the task while somebody there is at hand who supervises
  /// them, and the positions of those who can.
  public func supervised(in unit: UnitCode) -> (learning: [Int], supervising: [Int]) {
    guard let place = sets.crowd.seating.order[unit] else { return ([], []) }
    return supervision.positions(in: sets.crowd.seating.seats(in: place))
  }

  private func holds(_ delegations: [Delegation], in unit: Int) -> Bool {
    delegations.contains { $0.unit.map { sets.crowd.seating.areInLine($0, unit) } ?? true }
  }

  private func isReadyAlone(_ person: Int32, in unit: Int) -> Bool {
    let seating = sets.crowd.seating
    let scope = Set(delegations[person]?.compactMap(\.unit) ?? []).filter { seating.areInLine($0, unit) }
    return sets.isReadyAsColleague(person, for: demand, at: scope)
  }
}

extension CrowdSets {
  /// Whether somebody is ready by the rules for one person, and not as one who is in training.
  fileprivate func isReadyAsColleague(_ person: Int32, for demand: TaskDemand, at units: Set<UnitCode>) -> Bool {
    let answers = assessments(
      of: standing(of: person, for: demand), for: demand, in: crowd.catalogue, at: units, tellsRefusals: false)
    guard let best = best(of: answers) else { return false }
    return best.verdict == .ready && best.exemption == nil && best.profession?.isInTraining != true
  }
}

/// Who learns a task under whose eyes.
private struct Supervision {
  private let wishes: [SupervisionWish]
  /// By competence: those who are ready and supervise in it.
  private let supervisors: [CompetenceCode: SeatSet]

  init(_ demand: TaskDemand, _ sets: CrowdSets, _ exceptions: TaskExceptions, among left: SeatSet) {
    let task = TaskSeats(demand, sets, delegated: exceptions.delegated)
    let ready = task.within(.nothing).intersection(left)
    var supervisors: [CompetenceCode: SeatSet] = [:]
    for code in demand.decidingCompetences {
      guard let competence = sets[code], competence.competence.kind.isLevelled else { continue }
      let seats = competence.satisfying(.supervisesOthers).intersection(ready)
      if !seats.isEmpty { supervisors[code] = seats }
    }
    self.supervisors = supervisors
    let practising = task.lacking(.practice).intersection(task.permittedAtOnce).intersection(left)
    wishes =
      supervisors.isEmpty
      ? []
      : SupervisionWish.all(
        among: practising, for: demand, sets, delegated: exceptions.delegated, under: Set(supervisors.keys))
  }

  func positions(in seats: Range<Int>) -> (learning: [Int], supervising: [Int]) {
    func members(_ set: SeatSet) -> [Int] {
      var found: [Int] = []
      set.forEach(in: seats) { found.append(Int($0)) }
      return found
    }
    let atHand = supervisors.mapValues(members).filter { !$0.value.isEmpty }
    var (learning, supervising): (Set<Int>, Set<Int>) = ([], [])
    for wish in wishes {
      let ways = wish.ways.filter { $0.allSatisfy { atHand[$0] != nil } }
      guard !ways.isEmpty else { continue }
      let found = members(wish.seats)
      learning.formUnion(found)
      if !found.isEmpty { for code in ways.joined() { supervising.formUnion(atHand[code] ?? []) } }
    }
    return (learning.sorted(), supervising.sorted())
  }
}

extension CoverageCount {
  /// Who may be given each of the tasks, in the order of the tasks' codes.
  public func hands() async -> [TaskHands] {
    await withTaskGroup(of: (Int, TaskHands).self) { group in
      for (place, demand) in demands.enumerated() { group.addTask { (place, TaskHands(demand, sets)) } }
      return await group.reduce(into: [TaskHands?](repeating: nil, count: demands.count)) { $0[$1.0] = $1.1 }
    }.compactMap(\.self)
  }

  /// Who may be given one of the tasks.
  public func hands(for task: TaskCode) -> TaskHands? {
    demands.first { $0.task.code == task }.map { TaskHands($0, sets) }
  }
}

extension Array {
  /// The first place from which on all elements fit; those that do stand last.
  fileprivate func partitioningPlace(where fits: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
