/// Who says that a person holds a competence, at which level, and for how long. Append-only.
public struct Assertion: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case own = "self"
    case manager
    case peer
    case assessor
    case course
    case test
    case register
    case imported = "import"

    /// Manager, assessor, course, test and register are verified by their kind; the others when somebody else signs.
    public var isVerifiedByKind: Bool {
      switch self {
      case .manager, .assessor, .course, .test, .register: true
      case .own, .peer, .imported: false
      }
    }
  }

  /// What is asserted.
  public enum Statement: Hashable, Sendable {
    case level(EntrustmentLevel)
    /// Holds a course, certificate, education, speciality or right.
    case held
    /// Does not hold it, or no longer.
    case notHeld
  }

  public let employee: EmployeeNumber
  public let competence: CompetenceCode
  public let statement: Statement
  public let period: Period
  public let kind: Kind
  public let source: String
  /// The order in which it was recorded; higher is later.
  public let recorded: Int64
  /// How many others than the one who claimed it have signed.
  public let approvals: Int
  /// Whether somebody who was asked to sign said no. It then counts for nothing.
  public let isRejected: Bool

  public init(
    employee: EmployeeNumber, competence: CompetenceCode, statement: Statement, period: Period, kind: Kind,
    source: String = "", recorded: Int64 = 0, approvals: Int = 0, isRejected: Bool = false
  ) {
    self.employee = employee
    self.competence = competence
    self.statement = statement
    self.period = period
    self.kind = kind
    self.source = source
    self.recorded = recorded
    self.approvals = approvals
    self.isRejected = isRejected
  }

  /// Whether enough others than the person stand behind it; a kind that is verified in itself counts as one.
  ///
  /// - Parameter signatures: how many the competence demands.
  public func isVerified(needing signatures: Int = 1) -> Bool {
    signaturesLacking(of: signatures) == 0 && !isRejected
  }

  /// How many of the signatures that are demanded are still to be given.
  public func signaturesLacking(of demanded: Int) -> Int {
    max(0, demanded - (kind.isVerifiedByKind ? 1 : 0) - approvals)
  }
}
