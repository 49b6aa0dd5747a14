public import Domain

/// How many people a unit needs who can do a task, and how many it has.
public struct Coverage: Hashable, Sendable {
  public let unit: UnitCode
  public let task: TaskCode
  public let shift: CoverageRule.Shift
  /// `nil` where no rule says.
  public let need: Int?
  /// How many people of the unit and those below it got each verdict.
  public let counts: VerdictCounts
  /// The positions of those who are ready, in the unit and below it, summed: full-time equivalents.
  public let readyShare: Percentage
  /// How many of the ready need not do the task, or need not have a competence that it asks for. They count as ready, as
  /// in the list of who can.
  public let readyExempt: Int

  public var ready: Int { counts[.ready] }

  /// How many ready people are missing.
  public var gap: Int { max(0, (need ?? 0) - ready) }

  /// Ready of need, in whole percent rounded to the nearest; `nil` where nothing is needed.
  public var percent: Int? { need.flatMap { $0 > 0 ? (ready * 100 + $0 / 2) / $0 : nil } }

  /// Whether everything hangs on exactly one person.
  public var isSinglePoint: Bool { ready == 1 }
}

extension Coverage {
  init(unit: UnitCode, task: TaskCode, shift: CoverageRule.Shift, need: Int?, _ tally: TaskTally, at place: Int) {
    self.init(
      unit: unit, task: task, shift: shift, need: need, counts: tally.counts(in: place),
      readyShare: tally.readyShare(in: place), readyExempt: tally.readyExempt(in: place))
  }
}

extension Staffing {
  /// The coverage of each rule, in the order of the rules.
  public func coverage(of rules: [CoverageRule]) -> [Coverage] {
    let tasks = Set(rules.map(\.task)).sorted().compactMap { catalogue[$0] }
    return CoverageCount(self, for: tasks).table().coverage(of: rules)
  }
}
