/// A leader's written authority for a named person to do a task (helsepersonelloven § 5).
public struct Delegation: Hashable, Sendable {
  public let employee: EmployeeNumber
  public let task: TaskCode
  /// Where it holds, with the units below; `nil` for everywhere.
  public let unit: UnitCode?
  public let period: Period
  public let givenBy: String
  /// A named patient is never written here; a ward or a group of medicines may be.
  public let scope: String

  public init(
    employee: EmployeeNumber, task: TaskCode, unit: UnitCode?, period: Period, givenBy: String, scope: String
  ) {
    self.employee = employee
    self.task = task
    self.unit = unit
    self.period = period
    self.givenBy = givenBy
    self.scope = scope
  }
}
