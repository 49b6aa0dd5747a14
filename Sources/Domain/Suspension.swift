/// For a while somebody may not do a task or use a competence. Not a gap.
public struct Suspension: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case task(TaskCode)
    case competence(CompetenceCode)

    public var code: String {
      switch self {
      case .task(let code): code.rawValue
      case .competence(let code): code.rawValue
      }
    }
  }

  public let employee: EmployeeNumber
  public let subject: Subject
  public let period: Period
  public let reason: String
  public let approvedBy: String

  public init(employee: EmployeeNumber, subject: Subject, period: Period, reason: String, approvedBy: String) {
    self.employee = employee
    self.subject = subject
    self.period = period
    self.reason = reason
    self.approvedBy = approvedBy
  }
}
