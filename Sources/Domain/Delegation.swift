/// A leader's written authority for a named person to do a task (helsepersonelloven § 5).
public struct Delegation: Hashable, Sendable {
  public let employee: EmployeeNumber
  public let task: TaskCode
  /// Where it holds, with the units below; `nil` for everywhere.
  public let unit: UnitCode?
  public let period: Period
  public let givenBy: String
  /// The one who gave it, where that is an employee.
  public let giver: EmployeeNumber?
  /// Who answers for it: as a rule the head of the enterprise.
  public let accountable: String
  /// Who follows it up from day to day.
  public let responsible: String
  /// A named patient is never written here; a ward or a group of medicines may be.
  public let scope: String
  /// The event that recorded it, by which it is seen whether the task has changed since.
  public let recorded: Int64

  public init(
    employee: EmployeeNumber, task: TaskCode, unit: UnitCode?, period: Period, givenBy: String,
    giver: EmployeeNumber? = nil, accountable: String = "", responsible: String = "", scope: String,
    recorded: Int64 = 0
  ) {
    self.employee = employee
    self.task = task
    self.unit = unit
    self.period = period
    self.givenBy = givenBy
    self.giver = giver
    self.accountable = accountable
    self.responsible = responsible
    self.scope = scope
    self.recorded = recorded
  }
}
