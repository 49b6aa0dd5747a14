public import Domain

/// How many people a unit needs who can do a task, and how many it has.
public struct Coverage: Sendable {
  public let unit: UnitCode
  public let task: TaskCode
  public let shift: CoverageRule.Shift
  /// `nil` where no rule says.
  public let need: Int?
  /// How many people of the unit and those below it got each verdict; every verdict is named.
  public let counts: [Verdict: Int]
  /// The positions of those who are ready, in the unit and below it, summed: full-time equivalents.
  public let readyShare: Percentage
  /// How many of the ready need not do the task, or need not have a competence that it asks for. They count as ready, as
  /// in the list of who can.
  public let readyExempt: Int

  public var ready: Int { counts[.ready] ?? 0 }

  /// How many ready people are missing.
  public var gap: Int { max(0, (need ?? 0) - ready) }

  /// Ready of need, in whole percent rounded to the nearest; `nil` where nothing is needed.
  public var percent: Int? { need.flatMap { $0 > 0 ? (ready * 100 + $0 / 2) / $0 : nil } }

  /// Whether everything hangs on exactly one person.
  public var isSinglePoint: Bool { ready == 1 }
}

extension Staffing {
  /// The coverage of each rule, in the order of the rules.
  public func coverage(of rules: [CoverageRule]) -> [Coverage] {
    let counting = CoverageCount(self, in: Set(rules.map(\.unit)))
    let tasks = Set(rules.map(\.task)).sorted().compactMap { catalogue[$0] }
    let tallies = Dictionary(
      uniqueKeysWithValues: zip(tasks.map(\.code), tasks.map(counting.tallies)))
    return rules.compactMap { rule in
      tallies[rule.task]?[rule.unit].map {
        Coverage(unit: rule.unit, task: rule.task, shift: rule.shift, need: rule.people, tally: $0)
      }
    }
  }

  /// Every task of the catalogue for each of the units where anybody is permitted, ordered by unit and task.
  public func coverageOfAllTasks(in units: [UnitCode]) -> [Coverage] {
    let counting = CoverageCount(self, in: Set(units))
    let tasks = catalogue.tasks.sorted { $0.code < $1.code }
    let tallies = tasks.map(counting.tallies)
    return Set(units).sorted().flatMap { unit in
      zip(tasks, tallies).compactMap { task, tallies in
        guard let tally = tallies[unit], tally.isAnybodyPermitted else { return nil }
        return Coverage(unit: unit, task: task.code, shift: .always, need: nil, tally: tally)
      }
    }
  }
}

extension Coverage {
  fileprivate init(unit: UnitCode, task: TaskCode, shift: CoverageRule.Shift, need: Int?, tally: CoverageCount.Tally) {
    self.init(
      unit: unit, task: task, shift: shift, need: need, counts: tally.counts, readyShare: tally.readyShare,
      readyExempt: tally.readyExempt)
  }
}
