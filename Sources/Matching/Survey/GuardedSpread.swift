public import Domain

/// What may be told of the answers about one competence where no single person shall be recognised.
///
/// Enough, short, «don't know» and «not relevant» make the answers; the levels above and below the requirement make the
/// first two. In each of these sums the small numbers are hidden, and the next smallest with them where subtraction would
/// bring them back. Of a sum that is hidden, nothing inside it is told.
public struct GuardedSpread: Hashable, Sendable {
  public let levels: [EntrustmentLevel: GuardedCount]
  public let held: GuardedCount
  public let notHeld: GuardedCount
  public let doNotKnow: GuardedCount
  public let notRelevant: GuardedCount
  public let enough: GuardedCount
  public let short: GuardedCount
  /// All answers; small where nothing else is to be shown either.
  public let total: GuardedCount

  /// - Parameter floor: the smallest number that may be shown; 1 hides nothing.
  init(_ gap: SurveyGap, floor: Int) {
    let spread = gap.spread
    let parts = [gap.enough, gap.short, spread.doNotKnow, spread.notRelevant]
    var sums = SmallCells(parts, minimum: floor)
    if sums.total == .withheld {
      // Not even which of them is small can be told beside the number of answers.
      sums = SmallCells(cells: parts.map { $0 == 0 ? .shown(0) : .withheld }, total: .shown(spread.all))
    }
    (enough, short, doNotKnow, notRelevant) = (sums.cells[0], sums.cells[1], sums.cells[2], sums.cells[3])
    total = sums.total

    var cells: [(level: EntrustmentLevel?, count: Int, isHeld: Bool)] = EntrustmentLevel.allCases.map {
      ($0, spread.levels[$0] ?? 0, true)
    }
    cells += [(nil, spread.held, true), (nil, spread.notHeld, false)]
    let enoughCells = cells.indices.filter { index in
      let (level, _, isHeld) = cells[index]
      return isHeld && (level.map { level in gap.need.map { level >= $0 } ?? true } ?? true)
    }
    let shortCells = cells.indices.filter { !enoughCells.contains($0) }
    var guarded = [GuardedCount](repeating: .withheld, count: cells.count)
    func tell(_ indices: [Int], of sum: GuardedCount) {
      guard case .shown = sum else { return }
      let inner = SmallCells(indices.map { cells[$0].count }, minimum: floor)
      guard case .shown = inner.total else { return }
      for (index, cell) in zip(indices, inner.cells) { guarded[index] = cell }
    }
    // Where units ask for different levels, enough is no sum of levels, and each of them would tell of the others.
    let isSum = enoughCells.map { cells[$0].count }.reduce(0, +) == gap.enough
    if isSum || !cells.contains(where: { $0.count > 0 && $0.count < floor }) {
      tell(enoughCells, of: enough)
      tell(shortCells, of: short)
    }
    levels = Dictionary(
      uniqueKeysWithValues: EntrustmentLevel.allCases.enumerated().map { ($0.element, guarded[$0.offset]) })
    held = guarded[cells.count - 2]
    notHeld = guarded[cells.count - 1]
  }
}

extension SurveyGap {
  /// - Parameter floor: the smallest number that may be shown; 1 hides nothing.
  public func guarded(floor: Int) -> GuardedSpread { GuardedSpread(self, floor: floor) }
}

extension [SurveyGap] {
  /// The most under the need first, as far as it is shown: an order by hidden numbers would tell them.
  ///
  /// - Parameters:
  ///   - floor: the smallest number of people that may be shown.
  ///   - few: how few answers hide the whole.
  public func inShownOrder(floor: Int, hiding few: Int) -> [SurveyGap] {
    func shown(_ gap: SurveyGap) -> Int {
      let spread = gap.guarded(floor: floor)
      guard !gap.isHidden(floor: few), case .shown = spread.total, case .shown(let short) = spread.short else {
        return -1
      }
      return short
    }
    return map { ($0, shown($0)) }.sorted { ($1.1, $0.0.competence.code) < ($0.1, $1.0.competence.code) }.map(\.0)
  }
}
