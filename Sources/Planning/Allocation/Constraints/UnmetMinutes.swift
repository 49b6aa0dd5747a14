import Domain

/// What nobody does weighs most, and the more so the higher the risk: first no minute of high risk is left, then none of
/// medium, then none of low. That never leaves more undone in sum, since whoever has time for a task of less risk keeps
/// it when those who could do both are given the other.
enum UnmetMinutes {
  static func cost(of risk: CareTask.Risk) -> AllocationCost {
    switch risk {
    case .high: AllocationCost(unmet: 3)
    case .medium: AllocationCost(unmet: 2)
    case .low: AllocationCost(unmet: 1)
    }
  }
}
