/// A minute weighs with the rungs that it stands above the lowest from which it can be done (NOU 2023: 4: each task at the lowest level that
/// can do it soundly).
enum LowestLevel {
  static func cost(of rung: Int, lowest: Int) -> AllocationCost { AllocationCost(above: rung - lowest) }
}
