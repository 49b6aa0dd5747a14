import Domain

/// People who may do a task once somebody is at hand who supervises them, and in what.
struct SupervisionWish {
  /// Each of these is enough: somebody who supervises in all of its competences, or several who do together.
  let ways: Set<Set<CompetenceCode>>
  private(set) var seats: SeatSet

  /// - Parameters:
  ///   - seats: those who lack practice and nothing else by law.
  static func all(among seats: SeatSet, for demand: TaskDemand, _ sets: CrowdSets, delegated: SeatSet?)
    -> [SupervisionWish]
  {
    var seats = seats
    for requirement in demand.single {
      guard let competence = sets[requirement.competence], competence.competence.kind.isLevelled else { continue }
      seats.formIntersection(
        competence.satisfying(requirement.minimumLevel).union(competence.satisfying(.directSupervision)))
    }
    let people = sets.crowd.seating.people(in: seats)
    if people.isEmpty { return [] }
    var wishes: [Set<Set<CompetenceCode>>: SupervisionWish] = [:]
    for alike in peopleAlike(people, seats, for: demand, sets, delegated) {
      let standing = sets.standing(of: alike[0], for: demand)
      let answers = assessments(
        of: standing, for: demand, in: sets.crowd.catalogue, at: nil, tellsRefusals: false)
      let ways = Set(answers.compactMap(\.supervisorsWanted))
      if ways.isEmpty { continue }
      var wish = wishes[ways] ?? SupervisionWish(ways: ways, seats: sets.crowd.seating.noSeat)
      for person in alike { sets.crowd.seating.forEachSeat(of: person) { wish.seats[$0] = true } }
      wishes[ways] = wish
    }
    return Array(wishes.values)
  }

  /// The people in groups that the task cannot tell apart; never empty ones.
  private static func peopleAlike(
    _ people: [Int32], _ seats: SeatSet, for demand: TaskDemand, _ sets: CrowdSets, _ delegated: SeatSet?
  ) -> [[Int32]] {
    let all = demand.decidingCompetences.sorted().flatMap { sets[$0]?.all ?? [] } + (delegated.map { [$0] } ?? [])
    let telling = all.filter { set in
      let inside = set.intersection(seats)
      return !inside.isEmpty && inside != seats
    }
    var marks = people.map {
      [UInt64(sets.crowd.combination[Int($0)])] + [UInt64](repeating: 0, count: (telling.count + 63) / 64)
    }
    for (index, set) in telling.enumerated() {
      for (place, person) in people.enumerated() where set[sets.crowd.seating.firstSeat(of: person)] {
        marks[place][1 + index / 64] |= 1 << UInt64(index % 64)
      }
    }
    return Array(Dictionary(grouping: people.indices) { marks[$0] }.values.map { $0.map { people[$0] } })
  }

  /// Whether those who supervise in these competences are enough.
  func isGranted(where supervisable: Set<CompetenceCode>) -> Bool { ways.contains { $0.isSubset(of: supervisable) } }
}
