/// A number that planning rests on and that is neither law nor catalogue, such as how long a full-time week is.
public struct Parameter: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case fullTimeWeek = "full-time-week"
    case leaveDays = "leave-days"
    case publicHolidays = "public-holidays"
    case sickLeave = "sick-leave"
    case courseDays = "course-days"
    case hourPrice = "hour-price"
    case coursePrice = "course-price"
    case ownShift = "own-shift"
    case agencyShift = "agency-shift"
    case shiftLength = "shift-length"
    case retirementAge = "retirement-age"
    case leavingRate = "leaving-rate"
  }

  /// Whom or what it holds for.
  public enum Scope: Hashable, Sendable {
    case everybody
    case profession(ProfessionCode)
    case competence(CompetenceCode)
  }

  /// What its value is counted in: the smallest unit, always whole.
  public enum Measure: String, CaseIterable, Sendable {
    case minutes
    case days
    case hundredthsOfPercent = "hundredths-of-percent"
    case øre = "oere"
    case years
  }

  /// What the value rests on.
  public enum Basis: String, CaseIterable, Sendable {
    /// Published; the source says where.
    case figure
    /// Known in the field, without a text at hand that says so.
    case generalKnowledge = "general-knowledge"
    /// What the makers of the program judge to be near enough to begin with.
    case judgement
    /// Set by the organisation itself.
    case own
  }

  public let kind: Kind
  public let scope: Scope
  /// In the kind's measure.
  public let value: Int
  public let basis: Basis
  /// A title as it stands, or what is known of it in each language.
  public let source: Phrase
  /// Which year it speaks of; `nil` where it does not say.
  public let year: Int?

  public init(kind: Kind, scope: Scope, value: Int, basis: Basis, source: Phrase, year: Int? = nil) {
    self.kind = kind
    self.scope = scope
    self.value = value
    self.basis = basis
    self.source = source
    self.year = year
  }
}

extension Parameter.Kind {
  public var measure: Parameter.Measure {
    switch self {
    case .fullTimeWeek, .shiftLength: .minutes
    case .leaveDays, .publicHolidays, .courseDays: .days
    case .sickLeave, .leavingRate: .hundredthsOfPercent
    case .hourPrice, .coursePrice, .ownShift, .agencyShift: .øre
    case .retirementAge: .years
    }
  }

  /// The values that make sense, in its measure. Their extremes together still leave working time in a year.
  public var allowed: ClosedRange<Int> {
    switch self {
    case .fullTimeWeek: 10 * 60...60 * 60
    case .leaveDays, .courseDays: 0...60
    case .publicHolidays: 0...20
    case .sickLeave, .leavingRate: 0...5000
    case .hourPrice: 100...1_000_000
    case .coursePrice: 0...100_000_000
    case .ownShift, .agencyShift: 100...10_000_000
    case .shiftLength: 60...24 * 60
    case .retirementAge: 50...80
    }
  }

  /// Whether professions can have values of their own.
  public var variesByProfession: Bool {
    switch self {
    case .fullTimeWeek, .leaveDays, .sickLeave, .courseDays, .hourPrice: true
    case .publicHolidays, .coursePrice, .ownShift, .agencyShift, .shiftLength, .retirementAge, .leavingRate: false
    }
  }
}
