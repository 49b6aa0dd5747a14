import Domain

/// A minute that goes to another profession than the one that does it today is a change. Where nobody has said who does
/// it, none is.
enum ChangeFromToday {
  static func cost(from today: ProfessionCode?, to professions: [ProfessionCode]) -> AllocationCost {
    AllocationCost(change: today.map { professions.contains($0) ? 0 : 1 } ?? 0)
  }

  /// Work under supervision is a change whoever does it: alone they do not do it today.
  static func costOfLearning(from today: ProfessionCode?) -> AllocationCost {
    AllocationCost(change: today == nil ? 0 : 1)
  }
}
