/// What an allocation costs. The first difference decides, so that no gain in what comes later outweighs a loss in what
/// comes before.
public struct AllocationCost: Hashable, Sendable {
  /// Minutes that nobody does, weighted by risk.
  public var unmet: Int
  /// Minutes times the rungs that they stand above the lowest from which they can be done.
  public var above: Int
  /// Minutes that go to another profession than today.
  public var change: Int
  /// Minutes times the full tenths of the week in which they fall.
  public var unevenness: Int

  public init(unmet: Int = 0, above: Int = 0, change: Int = 0, unevenness: Int = 0) {
    (self.unmet, self.above, self.change, self.unevenness) = (unmet, above, change, unevenness)
  }

  static func + (left: AllocationCost, right: AllocationCost) -> AllocationCost {
    AllocationCost(
      unmet: left.unmet + right.unmet, above: left.above + right.above, change: left.change + right.change,
      unevenness: left.unevenness + right.unevenness)
  }

  static func * (minutes: Int, cost: AllocationCost) -> AllocationCost {
    AllocationCost(
      unmet: minutes * cost.unmet, above: minutes * cost.above, change: minutes * cost.change,
      unevenness: minutes * cost.unevenness)
  }
}

extension AllocationCost: Comparable {
  public static func < (left: AllocationCost, right: AllocationCost) -> Bool {
    (left.unmet, left.above, left.change, left.unevenness) < (right.unmet, right.above, right.change, right.unevenness)
  }
}

/// One number for the strict order of the four costs, as small as it may be.
///
/// A flow is cheapest when no circle of arcs, along which a minute could be led another way, costs less than nothing. A
/// circle meets no node twice, so that there is a bound on what it can gain in each of the four; the one before is worth
/// more than that.
struct CostWeights {
  private let above: Int
  private let change: Int
  private let unmet: Int

  init(nodes: Int) {
    // A circle leaves and enters the sink once: it can gain at most the tenths.
    change = Evenness.steps
    above = change * nodes + Evenness.steps
    // Each arc stands at most as many rungs above as there are.
    unmet = above * nodes * Self.rungs + change * nodes + Evenness.steps
  }

  /// More than the ladder has.
  private static let rungs = 16

  func price(_ cost: AllocationCost) -> Int {
    cost.unmet * unmet + cost.above * above + cost.change * change + cost.unevenness
  }
}
