/// How much of a unit's week a task takes, and who does it today.
public struct Volume: Hashable, Sendable {
  public let unit: UnitCode
  public let task: TaskCode
  public let minutesPerWeek: Int
  /// `nil` where unknown.
  public let profession: ProfessionCode?
  /// What the minutes were multiplied from; `nil` where only they were told.
  public let workload: Workload?

  public init(
    unit: UnitCode, task: TaskCode, minutesPerWeek: Int, profession: ProfessionCode?, workload: Workload? = nil
  ) {
    self.unit = unit
    self.task = task
    self.minutesPerWeek = minutesPerWeek
    self.profession = profession
    self.workload = workload
  }
}
