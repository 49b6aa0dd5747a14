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
    var tallies: [TaskCode: [UnitCode: CoverageCount.Tally]] = [:]
    for (task, rules) in Dictionary(grouping: rules, by: \.task) {
      guard let task = catalogue[task] else { continue }
      tallies[task.code] = counting.tallies(for: task, in: Set(rules.map(\.unit)))
    }
    return rules.compactMap { rule in
      tallies[rule.task]?[rule.unit].map {
        Coverage(
          unit: rule.unit, task: rule.task, shift: rule.shift, need: rule.people, counts: $0.counts,
          readyShare: $0.readyShare, readyExempt: $0.readyExempt)
      }
    }
  }

  /// Every task of the catalogue for each of the units where anybody is permitted, ordered by unit and task.
  public func coverageOfAllTasks(in units: [UnitCode]) -> [Coverage] {
    let counting = CoverageCount(self, in: Set(units))
    let rows = catalogue.tasks.flatMap { task in
      counting.tallies(for: task, in: Set(units)).filter { $1.isAnybodyPermitted }.map { unit, tally in
        Coverage(
          unit: unit, task: task.code, shift: .always, need: nil, counts: tally.counts, readyShare: tally.readyShare,
          readyExempt: tally.readyExempt)
      }
    }
    return rows.sorted { ($0.unit, $0.task) < ($1.unit, $1.task) }
  }
}
