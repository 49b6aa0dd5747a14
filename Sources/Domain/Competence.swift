/// Something that a person can hold.
public struct Competence: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case knowledge
    case skill
    case procedure
    case course
    case certificate
    case education
    case speciality
    case right

    /// Held at an entrustment level; the other kinds are held or not, often for a period.
    public var isLevelled: Bool {
      switch self {
      case .knowledge, .skill, .procedure: true
      case .course, .certificate, .education, .speciality, .right: false
      }
    }

    /// Whether a person can say it of themself, as a level or as yes or no; a right is given by law or by an authority,
    /// and the registers tell of it.
    public var isJudgedByOneself: Bool { self != .right }

    /// Whether a register or a diploma proves it, so that no manager's word gives it or takes it away.
    public var isProved: Bool {
      switch self {
      case .education, .speciality, .right: true
      case .knowledge, .skill, .procedure, .course, .certificate: false
      }
    }
  }

  public let code: CompetenceCode
  public let kind: Kind
  public let name: Phrase
  /// How long it lasts before it must be renewed.
  public let validityInMonths: Int?
  public let renewalRule: String
  /// Whether it counts only after somebody else's sign-off.
  public let mustVerify: Bool
  /// How many others must have signed before it counts as verified: one, or two.
  public let signaturesNeeded: Int
  public let trainingMinutes: Int?
  public let trainingForm: Phrase
  /// The professions that can add it; empty where anyone can.
  public let buildsOn: [ProfessionCode]
  /// The rank of the care level of a person who holds it.
  public let liftsTo: Int?
  public let provenance: Provenance

  public init(
    code: CompetenceCode, kind: Kind, name: Phrase, validityInMonths: Int? = nil, renewalRule: String = "none",
    mustVerify: Bool, signaturesNeeded: Int = 1, trainingMinutes: Int? = nil, trainingForm: Phrase = .empty,
    buildsOn: [ProfessionCode] = [],
    liftsTo: Int? = nil, provenance: Provenance
  ) {
    self.code = code
    self.kind = kind
    self.name = name
    self.validityInMonths = validityInMonths
    self.renewalRule = renewalRule
    self.mustVerify = mustVerify
    self.signaturesNeeded = signaturesNeeded
    self.trainingMinutes = trainingMinutes
    self.trainingForm = trainingForm
    self.buildsOn = buildsOn
    self.liftsTo = liftsTo
    self.provenance = provenance
  }

  /// Whether it is a leader's personal written authority for a task, which a valid delegation replaces.
  public var isPersonalAuthority: Bool { code.rawValue.hasPrefix("cert-fullmakt-") }

  /// Whether it is a doctor's speciality, which also counts as `spes-lege`.
  public var isDoctorsSpeciality: Bool { kind == .speciality && buildsOn.contains("LE") }
}

extension CompetenceCode {
  /// Any speciality of a doctor.
  public static let anyDoctorsSpeciality: CompetenceCode = "spes-lege"
  /// Counts as health personnel by law (helsepersonelloven § 3).
  public static let healthPersonnel: CompetenceCode = "ret-helsepersonell"
}
