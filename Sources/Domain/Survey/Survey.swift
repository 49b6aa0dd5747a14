/// A survey of what employees can do (kompetansekartlegging).
public struct Survey: Hashable, Sendable {
  /// Counts from 1; how the survey is named on the command line.
  public let number: Int
  public let name: String
  /// Why it is made.
  public let purpose: String
  /// When it was discussed with the employees' representatives (arbeidsmiljøloven § 9-2); `nil` where nobody said.
  public let discussedOn: CalendarDate?
  public let openedOn: CalendarDate
  /// The last day for answers.
  public let deadline: CalendarDate
  /// `nil` while answers are taken.
  public let closedOn: CalendarDate?

  public init(
    number: Int, name: String, purpose: String = "", discussedOn: CalendarDate? = nil, openedOn: CalendarDate,
    deadline: CalendarDate, closedOn: CalendarDate? = nil
  ) {
    self.number = number
    self.name = name
    self.purpose = purpose
    self.discussedOn = discussedOn
    self.openedOn = openedOn
    self.deadline = deadline
    self.closedOn = closedOn
  }

  public var isOpen: Bool { closedOn == nil }
}

/// One who is asked, and in which unit.
public struct SurveyInvitation: Hashable, Sendable {
  public let survey: Int
  public let employee: EmployeeNumber
  public let unit: UnitCode

  public init(survey: Int, employee: EmployeeNumber, unit: UnitCode) {
    self.survey = survey
    self.employee = employee
    self.unit = unit
  }
}

/// What those of a unit are asked about.
public struct SurveyQuestion: Hashable, Sendable {
  public let survey: Int
  public let unit: UnitCode
  public let competence: CompetenceCode

  public init(survey: Int, unit: UnitCode, competence: CompetenceCode) {
    self.survey = survey
    self.unit = unit
    self.competence = competence
  }
}
