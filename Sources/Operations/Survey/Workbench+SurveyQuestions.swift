public import Domain
public import Matching
import Storage

extension Workbench {
  /// - Parameter floor: how few people a group may have before it is hidden.
  public func surveyStatus(
    _ typed: String, voice: SurveyAnswer.Voice, floor: Int, _ inquiry: Inquiry
  ) async throws -> SurveyStatus {
    try await read(inquiry) { snapshot in
      let survey = try Lookup.survey(typed, in: snapshot)
      let catalogue = try snapshot.catalogue()
      let tree = UnitTree(try snapshot.units())
      let invitations = try snapshot.invitations(to: survey.number)
      let questions = try snapshot.questions(of: survey.number).filter { isAsked($0.competence, voice, catalogue) }
      let answers = try snapshot.answers(to: survey.number)
        .filter { $0.voice == voice && $0.answeredOn <= inquiry.on }
      let files = try snapshot.personnelFiles(
        PeopleWanted(numbers: invitations.map(\.employee), on: inquiry.on, competences: []))
      return SurveyStatus(
        survey: survey, voice: voice, floor: floor,
        response: SurveyResponse(
          to: invitations, questions: questions, answers: answers,
          professions: professions(files, invitations, on: survey.openedOn), floor: floor),
        gaps: surveyGaps(
          invitations, questions: questions, answers: answers, rules: try snapshot.coverageRules(), in: catalogue,
          tree: tree),
        remarks: try snapshot.remarks(in: survey.number),
        names: Dictionary(files.map { ($0.employee.number, $0.employee.name) }) { first, _ in first },
        catalogue: catalogue, tree: tree,
        asOf: try snapshot.asOf(inquiry, catalogue))
    }
  }

  /// The same, for reminding people; nobody is reminded of what is closed.
  public func surveyToRemindOf(
    _ typed: String, voice: SurveyAnswer.Voice, floor: Int, _ inquiry: Inquiry
  ) async throws -> SurveyStatus {
    let status = try await surveyStatus(typed, voice: voice, floor: floor, inquiry)
    guard status.survey.isOpen else { throw SurveyFault.closed(status.survey) }
    return status
  }

  /// Whether a voice is asked about a competence: a manager is not, where a register or a diploma answers.
  private func isAsked(_ code: CompetenceCode, _ voice: SurveyAnswer.Voice, _ catalogue: Catalogue) -> Bool {
    voice == .own || !(catalogue[code]?.kind.isProved ?? false)
  }

  /// What each was employed as, in the unit of the invitation, when the survey was opened.
  private func professions(
    _ files: [PersonnelFile], _ invitations: [SurveyInvitation], on day: CalendarDate
  ) -> [EmployeeNumber: ProfessionCode] {
    let units = Dictionary(invitations.map { ($0.employee, $0.unit) }) { first, _ in first }
    var professions: [EmployeeNumber: ProfessionCode] = [:]
    for file in files {
      let number = file.employee.number
      let position = file.positions.first { $0.unit == units[number] && $0.period.contains(day) }
      professions[number] = position?.profession
    }
    return professions
  }

  /// The answers to two surveys, of one voice.
  public func compareSurveys(
    _ typedBefore: String, _ typedAfter: String, voice: SurveyAnswer.Voice, floor: Int, _ inquiry: Inquiry
  ) async throws -> SurveysCompared {
    try await read(inquiry) { snapshot in
      let before = try Lookup.survey(typedBefore, in: snapshot)
      let after = try Lookup.survey(typedAfter, in: snapshot)
      guard before.number != after.number else { throw SurveyFault.sameTwice(before) }
      let catalogue = try snapshot.catalogue()
      func answers(_ survey: Survey) throws -> [SurveyAnswer] {
        try snapshot.answers(to: survey.number).filter { $0.voice == voice && $0.answeredOn <= inquiry.on }
      }
      func asked(_ survey: Survey) throws -> Set<CompetenceCode> {
        Set(try snapshot.questions(of: survey.number).map(\.competence)).filter { isAsked($0, voice, catalogue) }
      }
      let (first, second) = (try asked(before), try asked(after))
      let tree = UnitTree(try snapshot.units())
      func units(_ survey: Survey) throws -> [CareUnit] {
        Set(try snapshot.invitations(to: survey.number).map(\.unit)).sorted().compactMap { tree[$0] }
      }
      func response(_ survey: Survey) throws -> ResponseCount {
        SurveyResponse(
          to: try snapshot.invitations(to: survey.number),
          questions: try snapshot.questions(of: survey.number).filter { isAsked($0.competence, voice, catalogue) },
          answers: try answers(survey), professions: [:], floor: floor
        ).total
      }
      return SurveysCompared(
        before: before, after: after, voice: voice, floor: floor,
        responses: [try response(before), try response(after)], units: [try units(before), try units(after)],
        rows: Matching.compareSurveys(
          try answers(before), try answers(after), asked: first.intersection(second), in: catalogue),
        askedOnce: first.symmetricDifference(second).sorted().compactMap { catalogue[$0] },
        asOf: try snapshot.asOf(inquiry, catalogue))
    }
  }
}
