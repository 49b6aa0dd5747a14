/// A count of people in an aggregated table, or the fact that it is kept back.
public enum GuardedCount: Hashable, Sendable {
  case shown(Int)
  /// Between one and the smallest count that may be shown.
  case small
  /// Large enough, but a small one could be worked out from it.
  case withheld
}

/// Counts that together make a total, with the small ones hidden so that subtraction does not bring them back.
///
/// Zero is shown. A cell is hidden when it is below the smallest count that may be shown. Then the smallest of the others
/// are withheld, one by one, until every hidden cell could have at least two values given everything that is shown; where
/// that cannot be reached, the total is withheld too.
public struct SmallCells: Hashable, Sendable {
  public let cells: [GuardedCount]
  public let total: GuardedCount

  init(cells: [GuardedCount], total: GuardedCount) { (self.cells, self.total) = (cells, total) }

  public init(_ counts: [Int], minimum: Int) {
    let sum = counts.reduce(0, +)
    func isSmall(_ count: Int) -> Bool { count > 0 && count < minimum }
    let small = counts.indices.filter { isSmall(counts[$0]) }
    var withheld: [Int] = []
    var waiting = counts.indices.filter { counts[$0] >= max(1, minimum) }.sorted {
      (counts[$0], $0) < (counts[$1], $1)
    }
    func isSafe() -> Bool {
      small.isEmpty || Self.isAmbiguous(small.map { counts[$0] }, withheld.map { counts[$0] }, minimum)
    }
    while !isSafe(), !waiting.isEmpty { withheld.append(waiting.removeFirst()) }
    let isTotalShown = isSafe() && !isSmall(sum)
    cells = counts.indices.map { index in
      if small.contains(index) { return .small }
      return withheld.contains(index) && isTotalShown ? .withheld : .shown(counts[index])
    }
    total = isTotalShown ? .shown(sum) : isSmall(sum) ? .small : .withheld
  }

  /// Whether each small cell could have at least two values when only the sum of the hidden cells is known.
  private static func isAmbiguous(_ small: [Int], _ withheld: [Int], _ minimum: Int) -> Bool {
    // Below two there is only one: the sign for it tells the number, and there is nothing to keep.
    if minimum <= 2 { return true }
    let sum = small.reduce(0, +) + withheld.reduce(0, +)
    let highest = min(minimum - 1, sum - (small.count - 1) - withheld.count * minimum)
    // A withheld cell has no upper bound.
    let lowest = withheld.isEmpty ? max(1, sum - (small.count - 1) * (minimum - 1)) : 1
    return highest > lowest
  }
}

/// Shares of people in whole percent, one for each group; `nil` where it is kept back.
///
/// A share is kept back when those in it or those outside it are few. When only one is, that of the smallest other group
/// is kept back too: the share of all would bring the one back.
public func guardedShares(_ groups: [(part: Int, whole: Int)], minimum: Int) -> [Int?] {
  func isSmall(_ count: Int) -> Bool { count > 0 && count < minimum }
  var hidden = Set(groups.indices.filter { isSmall(groups[$0].part) || isSmall(groups[$0].whole - groups[$0].part) })
  if hidden.count == 1 {
    let others = groups.indices.filter { !hidden.contains($0) && groups[$0].whole > 0 }
    if let smallest = others.min(by: { (groups[$0].whole, $0) < (groups[$1].whole, $1) }) { hidden.insert(smallest) }
  }
  return groups.indices.map { hidden.contains($0) ? nil : percentage(groups[$0].part, of: groups[$0].whole) }
}
