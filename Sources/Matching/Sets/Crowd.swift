import Domain

/// Everybody in the scope of a question as sets see them: as places, without names. Whoever has no position on the date
/// counts nowhere.
public struct Crowd: Sendable {
  /// People with the same professions hold the same until something is known of them.
  struct Combination: Sendable {
    let professions: [Profession]
    let education: BasicEducation
  }

  let catalogue: Catalogue
  let date: CalendarDate
  let seating: Seating
  let combinations: [Combination]
  /// By person.
  let combination: [Int32]
  /// By person, the highest care level of the groups of the positions: the rung of whoever has no profession.
  let groupLevels: [UInt8]
  /// Those in force on the date that were given by somebody who could give them, by task and person.
  let delegations: [TaskCode: [Int32: [Delegation]]]
  /// Those in force on the date, by person.
  let suspensions: [Int32: [Suspension]]
  let exemptions: [Int32: [Exemption]]
  /// By the person's number among the records that the crowd was made from; below zero for those who have no place in it.
  let placeOfPerson: [Int32]

  init(_ staffing: Staffing) {
    (catalogue, date) = (staffing.catalogue, staffing.date)
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
    var groupLevels = [UInt8](repeating: 0, count: staffing.files.count)
    var delegations: [TaskCode: [Int32: [Delegation]]] = [:]
    var suspensions: [Int32: [Suspension]] = [:]
    var exemptions: [Int32: [Exemption]] = [:]
    for (place, file) in staffing.files.enumerated() {
      let person = Int32(place)
      let positions = file.positions.filter { $0.period.contains(staffing.date) }
      if positions.isEmpty { continue }
      occupancies += positions.map { .init(person: person, unit: $0.unit, share: $0.percent) }
      groupLevels[place] = catalogue.highestLevel(of: positions.lazy.map(\.profession))
      for delegation in staffing.standings[place].person?.delegations ?? []
      where delegation.period.contains(staffing.date) {
        delegations[delegation.task, default: [:]][person, default: []].append(delegation)
      }
      for suspension in file.suspensions where suspension.period.contains(staffing.date) {
        suspensions[person, default: []].append(suspension)
      }
      for exemption in file.exemptions where exemption.period.contains(staffing.date) {
        exemptions[person, default: []].append(exemption)
      }
    }
    (self.delegations, self.suspensions, self.exemptions) = (delegations, suspensions, exemptions)
    self.groupLevels = groupLevels
    seating = Seating(occupancies, people: staffing.files.count, in: staffing.tree)
    placeOfPerson = []
  }

  /// By combination: those who have it.
  func seatsByCombination() -> [SeatSet] {
    var seats = combinations.map { _ in seating.noSeat }
    for (person, index) in combination.enumerated() {
      seating.forEachSeat(of: Int32(person)) { seats[Int(index)][$0] = true }
    }
    return seats
  }
}

extension Catalogue {
  /// 0 where none of these is known.
  func highestLevel(of professions: some Sequence<ProfessionCode?>) -> UInt8 {
    professions.reduce(0) { level, code in max(level, UInt8(code.flatMap { self[$0] }?.careLevel ?? 0)) }
  }
}
