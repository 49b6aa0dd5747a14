/// What somebody answered about one competence of one employee.
public struct SurveyAnswer: Hashable, Sendable {
  /// Whose words.
  public enum Voice: String, CaseIterable, Sendable {
    case own = "self"
    case manager
  }

  public enum Content: Hashable, Sendable {
    case level(EntrustmentLevel)
    case held
    case notHeld
    case doNotKnow
    case notRelevant

    /// What it asserts; `nil` where it says nothing about the person.
    public var statement: Assertion.Statement? {
      switch self {
      case .level(let level): .level(level)
      case .held: .held
      case .notHeld: .notHeld
      case .doNotKnow, .notRelevant: nil
      }
    }
  }

  public let survey: Int
  public let employee: EmployeeNumber
  public let competence: CompetenceCode
  public let voice: Voice
  public let content: Content
  public let comment: String
  public let answeredOn: CalendarDate

  public init(
    survey: Int, employee: EmployeeNumber, competence: CompetenceCode, voice: Voice, content: Content,
    comment: String = "", answeredOn: CalendarDate
  ) {
    self.survey = survey
    self.employee = employee
    self.competence = competence
    self.voice = voice
    self.content = content
    self.comment = comment
    self.answeredOn = answeredOn
  }
}

/// What somebody can do besides, in the employee's own words.
public struct SurveyRemark: Hashable, Sendable {
  public let survey: Int
  public let employee: EmployeeNumber
  /// Its place among the employee's remarks, from 1.
  public let place: Int
  public let text: String
  /// Where the words name a competence of the catalogue.
  public let competence: CompetenceCode?
  public let level: EntrustmentLevel?

  public init(
    survey: Int, employee: EmployeeNumber, place: Int, text: String, competence: CompetenceCode? = nil,
    level: EntrustmentLevel? = nil
  ) {
    self.survey = survey
    self.employee = employee
    self.place = place
    self.text = text
    self.competence = competence
    self.level = level
  }
}
