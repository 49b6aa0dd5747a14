public import Domain

/// What stands between somebody and a task, and what would mend it.
public struct Missing: Hashable, Sendable {
  /// What must be done, cheapest first.
  public enum Remedy: Int, Sendable {
    /// A signature by somebody else on what is claimed.
    case verification
    /// A leader's personal authority (`cert-fullmakt-…`).
    case personalAuthority
    /// The delegation that a delegate needs.
    case delegation
    /// A course, a certificate or a right.
    case course
    /// Practice until the level is reached.
    case practice
    case education
    case speciality

    public var isSignature: Bool { self == .verification || self == .personalAuthority || self == .delegation }
  }

  public let remedy: Remedy
  /// `nil` for a delegation.
  public let competence: Competence?
  /// The level asked for; `nil` for held kinds.
  public let need: EntrustmentLevel?
  public let have: EntrustmentLevel?
  /// The members of the any-of group, when the competence is the cheapest of several.
  public let anyOf: [CompetenceCode]
  /// The last day of evidence that has run out.
  public let lapsedOn: CalendarDate?
  /// How many signatures a claim lacks; 1 for everything else.
  public let signatures: Int

  public init(
    remedy: Remedy, competence: Competence?, need: EntrustmentLevel? = nil, have: EntrustmentLevel? = nil,
    anyOf: [CompetenceCode] = [], lapsedOn: CalendarDate? = nil, signatures: Int = 1
  ) {
    self.remedy = remedy
    self.competence = competence
    self.need = need
    self.have = have
    self.anyOf = anyOf
    self.lapsedOn = lapsedOn
    self.signatures = signatures
  }

  /// The training it takes; 0 for a signature, `nil` where the catalogue does not say.
  public var trainingMinutes: Int? { remedy.isSignature ? 0 : competence?.trainingMinutes }
}
