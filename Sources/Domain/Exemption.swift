/// For a while somebody need not do a task or have a competence. Not a gap.
public struct Exemption: Hashable, Sendable {
  public let employee: EmployeeNumber
  public let subject: Suspension.Subject
  public let period: Period
  public let reason: String
  public let approvedBy: String

  public init(
    employee: EmployeeNumber, subject: Suspension.Subject, period: Period, reason: String, approvedBy: String
  ) {
    self.employee = employee
    self.subject = subject
    self.period = period
    self.reason = reason
    self.approvedBy = approvedBy
  }
}
