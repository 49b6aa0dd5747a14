public import Domain
import GRDB

extension RegistryWriter {
  public func put(_ survey: Survey) throws -> Change {
    try VersionedTable.survey.put(
      [id(ofSurvey: survey.number)],
      [
        survey.name, survey.purpose, survey.discussedOn.databaseValue, survey.openedOn.iso, survey.deadline.iso,
        survey.closedOn.databaseValue,
      ], self)
  }

  public func put(_ invitation: SurveyInvitation) throws -> Change {
    try VersionedTable.surveyInvitation.put(
      [id(ofSurvey: invitation.survey), id(of: invitation.employee)], [id(of: invitation.unit)], self)
  }

  public func put(_ question: SurveyQuestion) throws -> Change {
    try VersionedTable.surveyQuestion.put(
      [id(ofSurvey: question.survey), id(of: question.unit), id(of: question.competence)], [], self)
  }

  public func put(_ answer: SurveyAnswer) throws -> Change {
    try VersionedTable.surveyAnswer.put(
      [
        id(ofSurvey: answer.survey), id(of: answer.employee), id(of: answer.competence), answer.voice.rawValue,
      ],
      [answer.content.word, answer.content.level.databaseValue, answer.comment, answer.answeredOn.iso], self)
  }

  public func put(_ remark: SurveyRemark) throws -> Change {
    try VersionedTable.surveyRemark.put(
      [id(ofSurvey: remark.survey), id(of: remark.employee), remark.place],
      [
        remark.text, remark.competence.map { try id(of: $0) }.databaseValue,
        (remark.level?.rawValue).databaseValue,
      ], self)
  }

  /// What sources asserted about a competence of an employee is no longer known: whoever said it takes it back. Gives
  /// how many assertions that were.
  ///
  /// - Parameter isMeant: whether a source is one of those.
  /// - Parameter day: only those that hold from a later day; `nil` for all.
  public func withdraw(
    _ kind: Assertion.Kind, about competence: CompetenceCode, of employee: EmployeeNumber,
    after day: CalendarDate? = nil, by isMeant: (String) -> Bool
  ) throws -> Int {
    let find = try db.cachedStatement(
      sql: """
        SELECT assertion.id, sourceText.text FROM assertion JOIN sourceText ON sourceText.id = assertion.source
        WHERE employee = ? AND competence = ? AND kind = ? AND fromDate > ? AND replacedBy IS NULL
        """)
    let found = try Row.fetchAll(
      find, arguments: [id(of: employee), id(of: competence), kind.rawValue, day?.iso ?? ""])
    let rows = found.filter { isMeant($0[1]) }.map { $0[0] as Int64 }
    for row in rows { try VersionedTable.assertion.close(id: row, self) }
    return rows.count
  }

  /// The id behind a survey's number; one that is new gets a row of its own.
  private func id(ofSurvey number: Int) throws -> Int64 {
    let find = try db.cachedStatement(sql: "SELECT id FROM survey WHERE number = ?")
    if let id = try Int64.fetchOne(find, arguments: [number]) { return id }
    try db.execute(sql: "INSERT INTO survey (number) VALUES (?)", arguments: [number])
    return db.lastInsertedRowID
  }
}

extension SurveyAnswer.Content {
  /// As the column `answer` holds it.
  fileprivate var word: String {
    switch self {
    case .level: "level"
    case .held: "held"
    case .notHeld: "not-held"
    case .doNotKnow: "do-not-know"
    case .notRelevant: "not-relevant"
    }
  }

  fileprivate var level: Int? {
    if case .level(let level) = self { level.rawValue } else { nil }
  }
}
