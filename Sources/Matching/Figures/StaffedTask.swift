public import Domain

/// A task that a unit must be able to do, and everybody there who was judged for it.
public struct StaffedTask: Sendable {
  public let unit: UnitCode
  public let task: CareTask
  /// The most people that any shift needs.
  public let need: Int
  public let roster: Roster
  /// What the requirements of those who are ready rest on.
  public let footing: Footing

  public var ready: [Roster.Entry] { roster.entries.filter { $0.assessment.verdict == .ready } }

  /// How many ready people are missing on the shift that needs most.
  public var gap: Int { max(0, need - ready.count) }
}

extension Staffing {
  /// The tasks that rules ask for, each once for each unit, in the order of the rules.
  public func staffedTasks(of rules: [CoverageRule]) -> [StaffedTask] {
    var seen: Set<[String]> = []
    return rules.compactMap { rule in
      guard seen.insert([rule.unit.rawValue, rule.task.rawValue]).inserted, let task = catalogue[rule.task] else {
        return nil
      }
      let need = rules.filter { $0.unit == rule.unit && $0.task == rule.task }.map(\.people).max() ?? 0
      let roster = Roster(self, for: TaskDemand(task: task, in: catalogue, on: date), in: rule.unit)
      return StaffedTask(unit: rule.unit, task: task, need: need, roster: roster, footing: footing(of: roster))
    }
  }

  private func footing(of roster: Roster) -> Footing {
    var footing = Footing()
    for entry in roster.entries where entry.assessment.verdict == .ready {
      for finding in entry.assessment.findings {
        guard case .met(let requirement, let holding) = finding.outcome,
          let competence = catalogue[requirement.competence]
        else { continue }
        footing.count(holding, of: competence, on: date)
      }
    }
    return footing
  }
}
