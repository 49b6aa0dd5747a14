/// An employee's work in one unit for a period. One person may have many.
public struct Position: Hashable, Sendable {
  public let employee: EmployeeNumber
  public let unit: UnitCode
  /// The title as the employer writes it.
  public let title: String
  /// What the employer says, or the title table made of the title; never proof of an authorisation.
  public let profession: ProfessionCode?
  public let percent: Percentage
  public let period: Period

  public init(
    employee: EmployeeNumber, unit: UnitCode, title: String, profession: ProfessionCode?, percent: Percentage,
    period: Period
  ) {
    self.employee = employee
    self.unit = unit
    self.title = title
    self.profession = profession
    self.percent = percent
    self.period = period
  }
}
