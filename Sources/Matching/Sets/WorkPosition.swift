public import Domain

/// A position that work can be given to.
public struct WorkPosition: Sendable {
  /// The place of the person among the people that were counted.
  public let person: Int
  public let unit: UnitCode
  public let share: Percentage
  /// Those by which the person is judged, ordered by code.
  public let professions: [Profession]
  /// The person's.
  public let rung: Int

  /// Technology is an aid, and people in training leave.
  public var isColleague: Bool {
    !professions.contains { $0.kind == .technology } && (professions.isEmpty || !professions.allSatisfy(\.isInTraining))
  }

  /// The one by which people are counted: the highest, which is most often what the position is for.
  public var profession: Profession? {
    professions.max { ($0.careLevel, $1.code) < ($1.careLevel, $0.code) }
  }
}

extension CoverageCount {
  /// Every position on the date, those of a unit and of everything below it side by side. Rungs are right where they were
  /// asked for.
  public func positions() -> [WorkPosition] {
    let rungs = sets.rungs()
    return sets.crowd.seating.occupancies.map { occupancy in
      let person = Int(occupancy.person)
      return WorkPosition(
        person: person, unit: occupancy.unit, share: occupancy.share,
        professions: sets.crowd.combinations[Int(sets.crowd.combination[person])].professions, rung: rungs[person])
    }
  }

  /// The positions in a unit and below it, by their places among all.
  public func positions(in unit: UnitCode) -> Range<Int> {
    sets.crowd.seating.order[unit].map(sets.crowd.seating.seats) ?? 0..<0
  }
}
