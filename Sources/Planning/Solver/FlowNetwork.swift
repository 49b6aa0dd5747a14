import CMinimumCostFlow

/// A network of pipes: what flows in at some nodes flows out at others, each arc carries at most so much, and each unit
/// carried costs something. Numbers only; what they stand for is told elsewhere.
struct FlowNetwork {
  private var supplies: [Int64] = []
  private var from: [Int32] = []
  private var to: [Int32] = []
  private var capacities: [Int64] = []
  private var costs: [Int64] = []

  var nodeCount: Int { supplies.count }
  var arcCount: Int { from.count }

  mutating func reserveArcs(_ count: Int) {
    from.reserveCapacity(count)
    to.reserveCapacity(count)
    capacities.reserveCapacity(count)
    costs.reserveCapacity(count)
  }

  /// - Parameter supply: what flows in here; below zero for what flows out. Of all nodes they come to nothing.
  /// - Returns: the node's number.
  mutating func addNode(supply: Int = 0) -> Int {
    supplies.append(Int64(supply))
    return supplies.count - 1
  }

  /// - Parameter cost: of each unit carried.
  /// - Returns: the arc's number.
  @discardableResult
  mutating func addArc(from source: Int, to target: Int, capacity: Int, cost: Int) -> Int {
    from.append(Int32(source))
    to.append(Int32(target))
    capacities.append(Int64(capacity))
    costs.append(Int64(cost))
    return from.count - 1
  }

  /// The flow on each arc that takes everything from where it flows in to where it flows out at the least cost; `nil`
  /// where nothing can. The same network gives the same flow.
  func cheapestFlow() -> [Int]? {
    precondition(supplies.reduce(0, +) == 0, "what flows in flows out")
    var flows = [Int64](repeating: 0, count: from.count)
    let outcome = minimum_cost_flow(
      Int32(supplies.count), supplies, Int32(from.count), from, to, capacities, costs, &flows)
    switch outcome {
    case MINIMUM_COST_FLOW_OPTIMAL: return flows.map(Int.init)
    case MINIMUM_COST_FLOW_INFEASIBLE: return nil
    default: preconditionFailure("every arc has a capacity, so that no cost falls without end")
    }
  }
}
