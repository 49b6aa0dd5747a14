public import Domain

/// How a survey goes: the response, who is missing, and the gaps as answers arrive.
public struct SurveyStatus: Sendable {
  public let survey: Survey
  public let voice: SurveyAnswer.Voice
  /// How few people a group may have before it is hidden.
  public let floor: Int
  public let response: SurveyResponse
  public let gaps: [SurveyGap]
  public let remarks: [SurveyRemark]
  public let names: [EmployeeNumber: String]
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf

  public init(
    survey: Survey, voice: SurveyAnswer.Voice, floor: Int, response: SurveyResponse, gaps: [SurveyGap],
    remarks: [SurveyRemark], names: [EmployeeNumber: String], catalogue: Catalogue, tree: UnitTree, asOf: AsOf
  ) {
    self.survey = survey
    self.voice = voice
    self.floor = floor
    self.response = response
    self.gaps = gaps
    self.remarks = remarks
    self.names = names
    self.catalogue = catalogue
    self.tree = tree
    self.asOf = asOf
  }
}

/// Two surveys beside each other.
public struct SurveysCompared: Sendable {
  public let before: Survey
  public let after: Survey
  public let voice: SurveyAnswer.Voice
  /// How few answers a competence may have before it is hidden.
  public let floor: Int
  /// How many were asked and answered, the first time and the second.
  public let responses: [ResponseCount]
  /// The units that were asked, the first time and the second.
  public let units: [[CareUnit]]
  /// What both asked about.
  public let rows: [SurveyComparison]
  /// What only one of them asked about, by code.
  public let askedOnce: [Competence]
  public let asOf: AsOf

  public init(
    before: Survey, after: Survey, voice: SurveyAnswer.Voice, floor: Int, responses: [ResponseCount],
    units: [[CareUnit]], rows: [SurveyComparison],
    askedOnce: [Competence], asOf: AsOf
  ) {
    self.before = before
    self.after = after
    self.voice = voice
    self.floor = floor
    self.responses = responses
    self.units = units
    self.rows = rows
    self.askedOnce = askedOnce
    self.asOf = asOf
  }
}
