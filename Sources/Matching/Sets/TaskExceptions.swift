import Domain

/// Those for whom more than professions and holdings decides about one task.
struct TaskExceptions {
  /// Those with a delegation that holds wherever they are counted; `nil` where nobody has one.
  private(set) var delegated: SeatSet?
  /// Those who may not do the task, or lack for a while what it demands.
  private(set) var suspended: SeatSet?
  private(set) var exempt: SeatSet?
  /// Those about whom no set can tell, and who are judged one by one: technology, people with a delegation that holds in some
  /// of their units only, and people whose suspension matters for one way through the gate and not for another.
  private(set) var apart: Set<Int32>
  /// Of those, the people whose suspension matters for one way through the gate and not for another.
  let stoppedAtTheGate: Set<Int32>

  init(_ demand: TaskDemand, _ sets: CrowdSets) {
    let crowd = sets.crowd
    let seating = crowd.seating
    apart = sets.technology

    var everywhere: [Int32] = []
    for (person, delegations) in crowd.delegations[demand.task.code] ?? [:] {
      let positions = seating.positions(of: person)
      let holdsEverywhere = delegations.contains { delegation in
        delegation.unit.map { unit in positions.allSatisfy { seating.areInLine(unit, $0) } } ?? true
      }
      if holdsEverywhere { everywhere.append(person) } else { apart.insert(person) }
    }
    if !everywhere.isEmpty { delegated = seating.seats(of: everywhere) }

    let subjects = [.task(demand.task.code)] + demand.mandatoryCompetences.map(Suspension.Subject.competence)
    let isMandatory = Set(subjects)
    func people(stoppedFrom subjects: Set<Suspension.Subject>) -> [Int32] {
      subjects.flatMap { sets.suspended[$0] ?? [] }
    }
    let stopped = people(stoppedFrom: isMandatory)
    if !stopped.isEmpty { suspended = seating.seats(of: stopped) }
    let atTheGate = Set(demand.decidingCompetences.map(Suspension.Subject.competence)).subtracting(isMandatory)
    stoppedAtTheGate = Set(people(stoppedFrom: atTheGate)).subtracting(stopped)
    apart.formUnion(stoppedAtTheGate)
    let spared = isMandatory.flatMap { sets.exempt[$0] ?? [] }
    if !spared.isEmpty { exempt = seating.seats(of: spared) }
  }
}
