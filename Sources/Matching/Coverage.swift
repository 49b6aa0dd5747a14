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
    let asked = Dictionary(grouping: rules, by: \.task).mapValues { Set($0.map(\.unit)) }
    var tallies: [TaskCode: [UnitCode: Tally]] = [:]
    for (task, units) in asked {
      guard let task = catalogue[task] else { continue }
      tallies[task.code] = self.tallies(for: task, in: units)
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
    var rows: [Coverage] = []
    for task in catalogue.tasks {
      for (unit, tally) in tallies(for: task, in: Set(units))
      where tally.counts.contains(where: { $0.key != .notPermitted && $0.value > 0 }) {
        rows.append(
          Coverage(
            unit: unit, task: task.code, shift: .always, need: nil, counts: tally.counts, readyShare: tally.readyShare,
            readyExempt: tally.readyExempt))
      }
    }
    return rows.sorted { ($0.unit, $0.task) < ($1.unit, $1.task) }
  }

  /// How many people of a unit, with those below it, got each verdict for a task.
  private struct Tally {
    let counts: [Verdict: Int]
    let readyShare: Percentage
    let readyExempt: Int
  }

  private func tallies(for task: CareTask, in units: Set<UnitCode>) -> [UnitCode: Tally] {
    let demand = TaskDemand(task: task, in: catalogue, on: date)
    // Only a delegation that is bound to a unit makes the answer depend on where it is asked.
    let everywhere = assessments(of: Array(files.indices), for: demand, in: nil)
    let bound = Set(files.indices.filter { files[$0].delegations.contains { $0.task == task.code && $0.unit != nil } })
    return Dictionary(
      uniqueKeysWithValues: units.map { unit in
        let places = members(of: unit)
        let answers = places.map { place in
          bound.contains(place) ? assessments(of: [place], for: demand, in: unit)[0] : everywhere[place]
        }
        let settled = settled(answers, of: places)
        let ready = zip(places, settled).filter { $1.verdict == .ready }
        return (
          unit,
          Tally(
            counts: Verdict.counts(of: settled.map(\.verdict)), readyShare: share(of: ready.map(\.0), in: unit),
            readyExempt: ready.count { $1.exemption != nil })
        )
      })
  }

  /// The positions that people hold on the date in a unit and those below it, summed.
  private func share(of places: [Int], in unit: UnitCode) -> Percentage {
    let subtree = tree.subtree(of: unit)
    let positions = places.flatMap { files[$0].positions }.filter {
      $0.period.contains(date) && subtree.contains($0.unit)
    }
    return Percentage(hundredths: positions.map(\.percent.hundredths).reduce(0, +))
  }
}
