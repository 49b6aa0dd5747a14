/// How much of a unit's week a task takes, and who does it today.
public struct Volume: Hashable, Sendable {
  public let unit: UnitCode
  public let task: TaskCode
  public let minutesPerWeek: Int
  /// `nil` where unknown.
  public let profession: ProfessionCode?

  public init(unit: UnitCode, task: TaskCode, minutesPerWeek: Int, profession: ProfessionCode?) {
    self.unit = unit
    self.task = task
    self.minutesPerWeek = minutesPerWeek
    self.profession = profession
  }
}
