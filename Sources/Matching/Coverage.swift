public import Domain

/// How many people a unit needs who can do a task, and how many it has.
public struct Coverage: Sendable {
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

extension Staffing {
  /// The coverage of each rule, in the order of the rules.
  public func coverage(of rules: [CoverageRule]) -> [Coverage] {
    let demands = Set(rules.map(\.task)).sorted().compactMap { catalogue[$0] }.map(demand)
    let counting = counting(demands)
    let tallies = Dictionary(
      uniqueKeysWithValues: zip(demands.map(\.task.code), demands.map(counting.tally)))
    return rules.compactMap { rule in
      guard let tally = tallies[rule.task], let unit = counting.order[rule.unit] else { return nil }
      return Coverage(unit: rule.unit, task: rule.task, shift: rule.shift, need: rule.people, tally, at: unit)
    }
  }

  /// Every task of the catalogue for each of the units where anybody is permitted, ordered by unit and task.
  public func coverageOfAllTasks(in units: [UnitCode]) -> [Coverage] {
    let demands = catalogue.tasks.sorted { $0.code < $1.code }.map(demand)
    let counting = counting(demands)
    let tallies = demands.map(counting.tally)
    return Set(units).sorted().flatMap { code -> [Coverage] in
      guard let unit = counting.order[code] else { return [] }
      return zip(demands, tallies).compactMap { demand, tally in
        guard tally.isAnybodyPermitted(in: unit) else { return nil }
        return Coverage(unit: code, task: demand.task.code, shift: .always, need: nil, tally, at: unit)
      }
    }
  }

  private func demand(of task: CareTask) -> TaskDemand { TaskDemand(task: task, in: catalogue, on: date) }

  private func counting(_ demands: [TaskDemand]) -> CoverageCount {
    let peculiarities = Peculiarities(of: standings)
    return CoverageCount(
      CrowdSets(Crowd(self), for: demands) { competence, note in
        for deviation in peculiarities.deviations(in: competence.code) {
          note(deviation.person, deviation.degree, deviation.claim)
        }
      })
  }
}

extension Coverage {
  fileprivate init(
    unit: UnitCode, task: TaskCode, shift: CoverageRule.Shift, need: Int?, _ tally: TaskTally, at place: Int
  ) {
    self.init(
      unit: unit, task: task, shift: shift, need: need, counts: tally.counts(in: place),
      readyShare: Percentage(hundredths: tally.readyShare[place]), readyExempt: Int(tally.readyExempt[place]))
  }
}
