public import Domain

/// Who could take over a task when an employee is away.
public struct Takeover: Sendable {
  public let unit: UnitCode
  public let task: CareTask
  /// The most that any shift needs.
  public let need: Int
  /// Everybody else in the unit and below it, in bottom-up order.
  public let roster: Roster

  /// The others who are ready and not exempt: who is exempt can do it, and is not to be put to it now.
  public var readyOthers: [Roster.Entry] {
    roster.entries.filter { $0.assessment.verdict == .ready && $0.assessment.exemption == nil }
  }

  /// How many ready people are missing when the employee is away.
  public var uncovered: Int { max(0, need - readyOthers.count) }
}

extension Staffing {
  /// For each task that the employee is ready for in a unit that needs it, the people who could take over; uncovered
  /// tasks first, then by unit and task.
  ///
  /// - Parameter rules: the coverage rules of the units in question.
  public func takeovers(from employee: EmployeeNumber, rules: [CoverageRule]) -> [Takeover] {
    guard let place = files.firstIndex(where: { $0.employee.number == employee }) else { return [] }
    let others = Staffing(
      files.enumerated().filter { $0.offset != place }.map(\.element), givers: givers + [files[place]], in: catalogue,
      tree: tree, on: date)
    let needs = Dictionary(grouping: rules) { UnitTask(unit: $0.unit, task: $0.task) }
      .mapValues { $0.map(\.people).max() ?? 0 }
    let takeovers = needs.compactMap { key, need -> Takeover? in
      guard let task = catalogue[key.task], members(of: key.unit).contains(place) else { return nil }
      let demand = TaskDemand(task: task, in: catalogue, on: date)
      let own = Matching.assess(standings[place], for: demand, in: catalogue, at: delegationScope(of: key.unit))
      guard own.verdict == .ready else { return nil }
      return Takeover(unit: key.unit, task: task, need: need, roster: Roster(others, for: demand, in: key.unit))
    }
    return takeovers.sorted { left, right in
      if left.uncovered != right.uncovered { return left.uncovered > right.uncovered }
      return (left.unit.rawValue, left.task.code.rawValue) < (right.unit.rawValue, right.task.code.rawValue)
    }
  }
}

private struct UnitTask: Hashable {
  let unit: UnitCode
  let task: TaskCode
}
