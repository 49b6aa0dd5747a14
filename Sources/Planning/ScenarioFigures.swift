public import Domain
public import Matching

/// What is told of a unit, or of everywhere, to compare it under different assumptions.
public struct ScenarioFigures: Hashable, Sendable {
  public let people: Int
  /// The shares of their positions together, in hundredths of a percent.
  public let share: Int
  public let rules: Int
  public let rulesMet: Int
  /// Ready people that rules lack.
  public let placesMissing: Int
  /// Tasks of units with rules that exactly one person is ready for.
  public let singlePoints: Int
  /// All work of the week.
  public let minutes: Int
  public let minutesUndone: Int
  /// Done on a lower rung than today.
  public let minutesDown: Int
  /// Done above the lowest rung from which somebody with time can do it.
  public let minutesAboveLowest: Int
  /// The work of staff, and what their positions have for it (WHO, Workload Indicators of Staffing Need, 2010).
  public let staffMinutes: Int
  public let capacity: Int

  /// What there is over what the work takes, in hundredths; `nil` where there is no work to compare with.
  public var ratio: Int? { staffMinutes == 0 ? nil : rounded(capacity * 100, over: staffMinutes) }

  /// - Parameters:
  ///   - coverage: one row for each rule.
  ///   - plan: the work shared out among the people of the same units.
  public init(_ coverage: [Coverage], _ plan: AllocationPlan, _ staffing: StaffingPlan, in catalogue: Catalogue) {
    people = Set(plan.positions.map(\.person)).count
    share = plan.positions.map(\.share.hundredths).reduce(0, +)
    rules = coverage.count
    rulesMet = coverage.count { $0.gap == 0 }
    placesMissing = coverage.map(\.gap).reduce(0, +)
    singlePoints = Set(coverage.filter(\.isSinglePoint).map { UnitTask(unit: $0.unit, task: $0.task) }).count
    minutes = plan.minutes
    minutesUndone = plan.minutesUnmet
    minutesDown = plan.minutesMoved(in: catalogue).down
    minutesAboveLowest = plan.minutesAboveLowest
    staffMinutes = staffing.totals.map(\.minutesPerWeek).reduce(0, +)
    capacity = staffing.totals.map(\.capacity).reduce(0, +)
  }
}

extension AllocationPlan {
  /// Minutes a week on a higher rung than the lowest from which somebody with time can do them.
  fileprivate var minutesAboveLowest: Int {
    let lowest = problem.lowestRungs
    return allocation.assignments.filter { assignment in
      lowest[assignment.job].map { problem.posts[assignment.post].rung > $0 } ?? false
    }.map(\.minutes).reduce(0, +)
  }
}
