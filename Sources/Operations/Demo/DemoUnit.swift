import Domain

/// A unit with those who work there.
struct DemoUnit: Sendable {
  let unit: CareUnit
  let profile: DemoUnitProfile
  /// Its place among the units that have staff.
  let ordinal: Int
  /// The number of the municipality with its hospital.
  let region: Int
  let employer: DemoEmployer
  /// The numbers of its people, in the row of all.
  let people: Range<Int>
}

extension DemoUnit {
  /// What each of the unit's people is employed as, the leader first; `nil` for the leader.
  ///
  /// Professions that the catalogue does not have are left out; a unit whose professions are all unknown has a leader
  /// only, and the others are `nil` as well.
  func seats(in catalogue: Catalogue) -> [DemoUnitProfile.Group?] {
    guard !people.isEmpty else { return [] }
    let groups = profile.groups.filter { catalogue[$0.profession] != nil }
    let staff = people.count - 1
    guard !groups.isEmpty else { return Array(repeating: nil, count: people.count) }
    let counts = apportioned(staff, by: groups.map(\.share))
    return [nil] + zip(groups, counts).flatMap { Array(repeating: $0, count: $1) }
  }
}
