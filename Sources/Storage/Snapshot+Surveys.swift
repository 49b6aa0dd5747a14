public import Domain
import GRDB

extension Snapshot {
  /// Every survey, by number.
  public func surveys() throws -> [Survey] {
    try all(
      """
      SELECT survey.number, name, purpose, discussedOn, openedOn, deadline, closedOn
      FROM surveyVersion version JOIN survey ON survey.id = version.survey
      WHERE \(Self.isKnown("version")) ORDER BY survey.number
      """
    ) { row in
      Survey(
        number: row[0], name: row[1], purpose: row[2], discussedOn: try (row[3] as String?).map(date),
        openedOn: try date(row[4]), deadline: try date(row[5]), closedOn: try (row[6] as String?).map(date))
    }
  }

  /// Who is asked, by unit and number.
  public func invitations(to survey: Int) throws -> [SurveyInvitation] {
    try all(
      """
      SELECT employee.number, unit.code
      FROM surveyInvitation version JOIN survey ON survey.id = version.survey
      JOIN employee ON employee.id = version.employee JOIN unit ON unit.id = version.unit
      WHERE survey.number = :survey AND \(Self.isKnown("version")) ORDER BY unit.code, employee.number
      """, ["survey": survey]
    ) { SurveyInvitation(survey: survey, employee: code($0[0]), unit: code($0[1])) }
  }

  /// What is asked, by unit and competence.
  public func questions(of survey: Int) throws -> [SurveyQuestion] {
    try all(
      """
      SELECT unit.code, competence.code
      FROM surveyQuestion version JOIN survey ON survey.id = version.survey
      JOIN unit ON unit.id = version.unit JOIN competence ON competence.id = version.competence
      WHERE survey.number = :survey AND \(Self.isKnown("version")) ORDER BY unit.code, competence.code
      """, ["survey": survey]
    ) { SurveyQuestion(survey: survey, unit: code($0[0]), competence: code($0[1])) }
  }

  /// What was answered, by employee, competence and voice.
  public func answers(to survey: Int) throws -> [SurveyAnswer] {
    try all(
      """
      SELECT employee.number, competence.code, voice, answer, level, comment, answeredOn
      FROM surveyAnswer version JOIN survey ON survey.id = version.survey
      JOIN employee ON employee.id = version.employee JOIN competence ON competence.id = version.competence
      WHERE survey.number = :survey AND \(Self.isKnown("version"))
      ORDER BY employee.number, competence.code, voice DESC
      """, ["survey": survey]
    ) { row in
      SurveyAnswer(
        survey: survey, employee: code(row[0]), competence: code(row[1]), voice: try word(row[2]),
        content: try content(row[3], row[4]), comment: row[5], answeredOn: try date(row[6]))
    }
  }

  /// What people can do besides, by employee and place.
  public func remarks(in survey: Int) throws -> [SurveyRemark] {
    try all(
      """
      SELECT employee.number, place, text, competence.code, level
      FROM surveyRemark version JOIN survey ON survey.id = version.survey
      JOIN employee ON employee.id = version.employee LEFT JOIN competence ON competence.id = version.competence
      WHERE survey.number = :survey AND \(Self.isKnown("version")) ORDER BY employee.number, place
      """, ["survey": survey]
    ) { row in
      SurveyRemark(
        survey: survey, employee: code(row[0]), place: row[1], text: row[2], competence: optionalCode(row[3]),
        level: try level(row[4]))
    }
  }
}

private func content(_ answer: String, _ number: Int?) throws -> SurveyAnswer.Content {
  switch answer {
  case "level": if let level = try level(number) { return .level(level) }
  case "held": return .held
  case "not-held": return .notHeld
  case "do-not-know": return .doNotKnow
  case "not-relevant": return .notRelevant
  default: break
  }
  throw UnreadableValue(text: answer)
}
