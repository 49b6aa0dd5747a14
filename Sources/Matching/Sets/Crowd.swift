import Domain

/// Everybody in the scope of a question as sets see them: as places, without names. Whoever has no position on the date
/// counts nowhere.
struct Crowd: Sendable {
  /// People with the same professions hold the same until something is known of them.
  struct Combination: Sendable {
    let professions: [Profession]
    let education: BasicEducation
  }

  let catalogue: Catalogue
  let date: CalendarDate
  let tree: UnitTree
  let seating: Seating
  let combinations: [Combination]
  /// By person.
  let combination: [Int32]
  /// Those in force on the date that were given by somebody who could give them.
  let delegations: [TaskCode: [(person: Int32, delegation: Delegation)]]
  /// Those in force on the date.
  let suspensions: [(person: Int32, suspension: Suspension)]
  let exemptions: [(person: Int32, exemption: Exemption)]
  /// By the person's number among the records that the crowd was made from; below zero for those who have no place in it.
  let placeOfPerson: [Int32]

  init(_ staffing: Staffing) {
    (catalogue, date, tree) = (staffing.catalogue, staffing.date, staffing.tree)
    var combinations: [Combination] = []
    var known: [[ProfessionCode]: Int32] = [:]
    combination = staffing.standings.map { standing in
      let codes = standing.professions.map(\.code)
      if let index = known[codes] { return index }
      let index = Int32(combinations.count)
      combinations.append(Combination(professions: standing.professions, education: standing.education))
      known[codes] = index
      return index
    }
    self.combinations = combinations
    var occupancies: [Seating.Occupancy] = []
    var delegations: [TaskCode: [(person: Int32, delegation: Delegation)]] = [:]
    var suspensions: [(person: Int32, suspension: Suspension)] = []
    var exemptions: [(person: Int32, exemption: Exemption)] = []
    for (place, file) in staffing.files.enumerated() {
      let person = Int32(place)
      let positions = file.positions.filter { $0.period.contains(staffing.date) }
      if positions.isEmpty { continue }
      occupancies += positions.map { .init(person: person, unit: $0.unit, share: $0.percent) }
      for delegation in staffing.standings[place].person?.delegations ?? []
      where delegation.period.contains(staffing.date) {
        delegations[delegation.task, default: []].append((person, delegation))
      }
      suspensions += file.suspensions.filter { $0.period.contains(staffing.date) }.map { (person, $0) }
      exemptions += file.exemptions.filter { $0.period.contains(staffing.date) }.map { (person, $0) }
    }
    (self.delegations, self.suspensions, self.exemptions) = (delegations, suspensions, exemptions)
    seating = Seating(occupancies, people: staffing.files.count, in: staffing.tree)
    placeOfPerson = []
  }

  /// Those with one of these professions; with none at all for the empty list.
  func seats(where fits: ([Profession]) -> Bool) -> SeatSet {
    let isMeant = combinations.map { fits($0.professions) }
    return seating.seats(of: combination.indices.lazy.filter { isMeant[Int(combination[$0])] }.map { Int32($0) })
  }
}
