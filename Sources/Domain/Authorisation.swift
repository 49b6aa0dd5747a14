/// A person's right to practise a profession (helsepersonelloven §§ 48–49). One person may have several.
public struct Authorisation: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case authorisation
    case authorisationWithConditions = "authorisation-with-conditions"
    case licence
    case studentLicence = "student-licence"
    case internshipLicence = "internship-licence"
    case lis1
    case temporary
  }

  public enum Status: String, CaseIterable, Sendable {
    case valid
    case limited
    case suspended
    case revoked
    case lapsed

    /// Suspended, revoked and lapsed rights pass no gate.
    public var passesGates: Bool { self == .valid || self == .limited }
  }

  public let employee: EmployeeNumber
  public let profession: ProfessionCode
  public let kind: Kind
  public let status: Status
  public let restriction: String
  public let period: Period
  /// `employer` where a staff list said it and nobody has checked; else the register or the paper.
  public let source: String
  /// The day on which the source said so.
  public let asOf: CalendarDate?

  public init(
    employee: EmployeeNumber, profession: ProfessionCode, kind: Kind = .authorisation, status: Status = .valid,
    restriction: String = "", period: Period = .always, source: String, asOf: CalendarDate? = nil
  ) {
    self.employee = employee
    self.profession = profession
    self.kind = kind
    self.status = status
    self.restriction = restriction
    self.period = period
    self.source = source
    self.asOf = asOf
  }

  /// Whether it lets the person practise on the day.
  public func isInForce(on date: CalendarDate) -> Bool { status.passesGates && period.contains(date) }

  /// Whether anything limits it, so that it must be shown beside the verdict.
  public var isRestricted: Bool { status == .limited || kind != .authorisation || !restriction.isEmpty }

  /// The source of an authorisation that only a staff list speaks of.
  public static let employerSource = "employer"

  public var isVerified: Bool { source != Self.employerSource }
}
