/// How many people in a unit must be able to do a task.
public struct CoverageRule: Hashable, Sendable {
  public enum Shift: String, CaseIterable, Sendable {
    case always
    case day
    case evening
    case night
  }

  public let unit: UnitCode
  public let task: TaskCode
  public let people: Int
  public let shift: Shift

  public init(unit: UnitCode, task: TaskCode, people: Int, shift: Shift) {
    self.unit = unit
    self.task = task
    self.people = people
    self.shift = shift
  }
}
