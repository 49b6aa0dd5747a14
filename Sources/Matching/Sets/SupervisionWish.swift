import Domain

/// People who may do a task once somebody is at hand who supervises them, and in what.
struct SupervisionWish {
  /// Each of these is enough: supervisors in all of its competences, one person or several.
  let ways: Set<Set<CompetenceCode>>
  private(set) var seats: SeatSet

  /// - Parameters:
  ///   - seats: those who lack practice, and get through the gate as they stand.
  ///   - supervised: the competences in which anybody supervises at all.
  static func all(
    among seats: SeatSet, for demand: TaskDemand, _ sets: CrowdSets, delegated: SeatSet?,
    under supervised: Set<CompetenceCode>
  ) -> [SupervisionWish] {
    var (seats, unsigned) = (seats, sets.crowd.seating.noSeat)
    for requirement in demand.single {
      guard let competence = sets[requirement.competence] else { return [] }
      let meeting = competence.meeting(requirement, delegated)
      seats.formIntersection(
        supervised.contains(requirement.competence) ? meeting.union(competence.supervisable) : meeting)
      if let claiming = competence.claiming(requirement.minimumLevel) {
        unsigned.formUnion(claiming.subtracting(meeting))
      }
    }
    if seats.isEmpty { return [] }
    var choosing = seats
    for group in demand.groups {
      var (meeting, able) = (sets.crowd.seating.noSeat, sets.crowd.seating.noSeat)
      for member in group {
        guard let competence = sets[member.competence] else { continue }
        meeting.formUnion(competence.meeting(member, delegated))
        if supervised.contains(member.competence) { able.formUnion(competence.supervisable) }
      }
      seats.formIntersection(meeting)
      choosing.formIntersection(able.union(meeting))
    }
    choosing.subtract(seats)
    // They want a signature as well. Of those who lack a group, it may ask for more of the same, and then they do not.
    seats.subtract(unsigned)
    return withoutChoice(seats, demand, sets, delegated) + withChoice(choosing, demand, sets, delegated)
  }

  /// Of those who meet every group: what they lack are requirements that stand alone, each at a level that can be
  /// supervised.
  private static func withoutChoice(
    _ seats: SeatSet, _ demand: TaskDemand, _ sets: CrowdSets, _ delegated: SeatSet?
  ) -> [SupervisionWish] {
    // By what they lack.
    var parts: [Set<CompetenceCode>: SeatSet] = [[]: seats]
    for requirement in demand.single {
      guard let competence = sets[requirement.competence] else { return [] }
      let meeting = competence.meeting(requirement, delegated)
      var finer: [Set<CompetenceCode>: SeatSet] = [:]
      for (lacking, seats) in parts {
        finer[lacking, default: sets.crowd.seating.noSeat].formUnion(seats.intersection(meeting))
        let unmet = seats.subtracting(meeting)
        if unmet.isEmpty { continue }
        finer[lacking.union([requirement.competence]), default: sets.crowd.seating.noSeat].formUnion(unmet)
      }
      parts = finer.filter { !$0.value.isEmpty }
    }
    return parts.filter { !$0.key.isEmpty }.map { SupervisionWish(ways: [$0.key], seats: $0.value) }
  }

  /// Of those who lack a group: which of its members they lack is for the rules for one person to say.
  private static func withChoice(
    _ seats: SeatSet, _ demand: TaskDemand, _ sets: CrowdSets, _ delegated: SeatSet?
  ) -> [SupervisionWish] {
    if seats.isEmpty { return [] }
    let seating = sets.crowd.seating
    var wishes: [Set<Set<CompetenceCode>>: SupervisionWish] = [:]
    for alike in PeopleAlike(seats, for: demand, sets, delegated).groups {
      let answers = assessments(
        of: sets.standing(of: alike[0], for: demand), for: demand, in: sets.crowd.catalogue, at: nil,
        tellsRefusals: false)
      let ways = Set(answers.compactMap(\.supervisorsWanted))
      if ways.isEmpty { continue }
      for person in alike {
        seating.forEachSeat(of: person) {
          wishes[ways, default: SupervisionWish(ways: ways, seats: seating.noSeat)].seats[$0] = true
        }
      }
    }
    return Array(wishes.values)
  }
}

extension CompetenceSeats {
  fileprivate func meeting(_ requirement: Requirement, _ delegated: SeatSet?) -> SeatSet {
    let holding = satisfying(requirement.minimumLevel)
    guard competence.isPersonalAuthority, let delegated else { return holding }
    return holding.union(delegated)
  }

  /// Those at a level that can be supervised.
  fileprivate var supervisable: SeatSet { satisfying(.directSupervision).subtracting(satisfying(.unsupervised)) }
}

/// People in groups that a task cannot tell apart.
private struct PeopleAlike {
  /// Never empty ones.
  let groups: [[Int32]]

  private struct Marks: Hashable {
    let combination: Int32
    var bits = SIMD4<UInt64>.zero
  }

  init(_ seats: SeatSet, for demand: TaskDemand, _ sets: CrowdSets, _ delegated: SeatSet?) {
    let seating = sets.crowd.seating
    let people = seating.people(in: seats)
    let all = demand.decidingCompetences.sorted().flatMap { sets[$0]?.all ?? [] } + (delegated.map { [$0] } ?? [])
    let telling = all.filter { set in
      let inside = set.intersection(seats)
      return !inside.isEmpty && inside != seats
    }
    guard telling.count <= 256 else {
      groups = people.map { [$0] }
      return
    }
    let firstSeats = people.map(seating.firstSeat)
    var marks = people.map { Marks(combination: sets.crowd.combination[Int($0)]) }
    for (index, set) in telling.enumerated() {
      for (place, seat) in firstSeats.enumerated() where set[seat] {
        marks[place].bits[index / 64] |= 1 << UInt64(index % 64)
      }
    }
    groups = Array(Dictionary(grouping: people.indices) { marks[$0] }.values.map { $0.map { people[$0] } })
  }
}
