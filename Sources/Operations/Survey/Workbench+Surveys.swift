public import Domain
public import Matching
import Storage

/// A survey as it is typed, before names are looked up.
public struct SurveyDraft: Sendable {
  public var name: String
  public var units: [String]
  /// By code or name; empty asks what the coverage rules require.
  public var competences: [String]
  public var deadline: CalendarDate
  public var purpose: String
  public var discussedOn: CalendarDate?
  public var openedOn: CalendarDate

  public init(
    name: String, units: [String], competences: [String] = [], deadline: CalendarDate, purpose: String = "",
    discussedOn: CalendarDate? = nil, openedOn: CalendarDate
  ) {
    self.name = name
    self.units = units
    self.competences = competences
    self.deadline = deadline
    self.purpose = purpose
    self.discussedOn = discussedOn
    self.openedOn = openedOn
  }
}

/// A survey with whom it asks, and what.
public struct SurveyOverview: Sendable {
  public let survey: Survey
  public let groups: [SurveyPlan.Group]
  /// Units with people for whom there was nothing to ask; known only when the survey is opened.
  public let unasked: [UnitCode]
  public let tree: UnitTree

  public var people: Int { groups.map(\.employees.count).reduce(0, +) }
  public var questions: Int { Set(groups.flatMap { $0.questions.map(\.code) }).count }
  /// The longest of the groups' forms.
  public var minutes: Int { groups.map(\.minutes).max() ?? 0 }
}

extension Workbench {
  /// Opens a survey: invites everybody with a position in the units on the day, and asks what is required there.
  public func openSurvey(_ draft: SurveyDraft, isRehearsal: Bool = false) async throws -> SurveyOverview {
    try refuseIdentityNumbers(["name": draft.name, "purpose": draft.purpose])
    for (field, text, limit) in [("name", draft.name, 80), ("purpose", draft.purpose, 1000)]
    where text.count > limit { throw SurveyFault.tooLong(field: field, limit: limit) }
    let name = draft.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else { throw InquiryFault.missingText(field: "name") }
    guard draft.deadline >= draft.openedOn else {
      throw SurveyFault.deadlinePast(deadline: draft.deadline, opened: draft.openedOn)
    }
    if let day = draft.discussedOn, day > draft.openedOn {
      throw SurveyFault.discussedAfterOpening(discussed: day, opened: draft.openedOn)
    }
    let change: @Sendable (RegistryWriter) throws -> SurveyOverview = { writer in
      let snapshot = try writer.snapshot()
      let known = try snapshot.surveys()
      if let other = known.first(where: { foldedTight($0.name) == foldedTight(name) }) {
        throw SurveyFault.nameTaken(other)
      }
      let (plan, tree) = try plan(draft, snapshot)
      let survey = Survey(
        number: (known.map(\.number).max() ?? 0) + 1, name: name, purpose: draft.purpose,
        discussedOn: draft.discussedOn, openedOn: draft.openedOn, deadline: draft.deadline)
      writer.begin("survey", reason: "\(survey.number)")
      _ = try writer.put(survey)
      for group in plan.groups {
        for employee in group.employees {
          _ = try writer.put(SurveyInvitation(survey: survey.number, employee: employee, unit: group.unit))
        }
        for question in group.questions {
          _ = try writer.put(SurveyQuestion(survey: survey.number, unit: group.unit, competence: question.code))
        }
      }
      return SurveyOverview(survey: survey, groups: plan.groups, unasked: plan.unasked, tree: tree)
    }
    return isRehearsal ? try await rehearse(change) : try await write(change)
  }

  private func plan(_ draft: SurveyDraft, _ snapshot: Snapshot) throws -> (SurveyPlan, UnitTree) {
    let catalogue = try snapshot.catalogue()
    let tree = UnitTree(try snapshot.units())
    let units = try draft.units.map { try Lookup.unit($0, in: tree).code }
    let scope = units.reduce(into: Set<UnitCode>()) { $0.formUnion(tree.subtree(of: $1)) }
    var named: [Competence] = []
    for typed in draft.competences {
      let competence = try Lookup.competence(typed, in: catalogue)
      guard competence.kind.isJudgedByOneself else { throw SurveyFault.notAskable(competence) }
      if !named.contains(where: { $0.code == competence.code }) { named.append(competence) }
    }
    let files = try snapshot.personnelFiles(PeopleWanted(units: scope, on: draft.openedOn, competences: []))
    guard !files.isEmpty else { throw SurveyFault.nobody(on: draft.openedOn) }
    let plan = SurveyPlan(
      of: scope, files: files, rules: try snapshot.coverageRules(of: scope), in: catalogue, tree: tree,
      on: draft.openedOn, asking: named.isEmpty ? nil : named)
    guard !plan.groups.isEmpty else { throw SurveyFault.nothingToAsk(units: units) }
    return (plan, tree)
  }

  /// Every survey, by number, with how many were asked and have answered for themselves.
  public func surveys(knownAt: String? = nil) async throws -> [(survey: Survey, response: ResponseCount)] {
    try await read(knownAt: knownAt) { snapshot in
      try snapshot.surveys().map { survey in
        let response = SurveyResponse(
          to: try snapshot.invitations(to: survey.number), questions: try snapshot.questions(of: survey.number),
          answers: try snapshot.answers(to: survey.number).filter { $0.voice == .own }, professions: [:], floor: 0)
        return (survey, response.total)
      }
    }
  }

  /// What a survey asks, and whom.
  public func survey(_ typed: String, knownAt: String? = nil) async throws -> SurveyOverview {
    try await read(knownAt: knownAt) { snapshot in
      try overview(of: try Lookup.survey(typed, in: snapshot), snapshot, try snapshot.catalogue())
    }
  }

  /// No more answers are taken.
  public func closeSurvey(_ typed: String, on day: CalendarDate) async throws -> Made<Survey> {
    try refuseDayToCome(day)
    return try await write { writer in
      let survey = try Lookup.survey(typed, in: try writer.snapshot())
      if !survey.isOpen { return Made(value: survey, isUnchanged: true) }
      guard day >= survey.openedOn else { throw SurveyFault.beforeOpening(survey, day: day) }
      let closed = Survey(
        number: survey.number, name: survey.name, purpose: survey.purpose, discussedOn: survey.discussedOn,
        openedOn: survey.openedOn, deadline: survey.deadline, closedOn: day)
      writer.begin("survey-end", reason: "\(survey.number)")
      return Made(value: closed, isUnchanged: try writer.put(closed) == .unchanged)
    }
  }

  func refuseDayToCome(_ day: CalendarDate) throws {
    guard day <= today else { throw SurveyFault.dayToCome(day, today: today) }
  }

  /// The groups of a survey as they were invited.
  func overview(of survey: Survey, _ snapshot: Snapshot, _ catalogue: Catalogue) throws -> SurveyOverview {
    let questions = Dictionary(grouping: try snapshot.questions(of: survey.number), by: \.unit)
    let people = Dictionary(grouping: try snapshot.invitations(to: survey.number), by: \.unit)
    let groups = people.sorted { $0.key < $1.key }.map { unit, invitations in
      SurveyPlan.Group(
        unit: unit, employees: invitations.map(\.employee),
        questions: (questions[unit] ?? []).compactMap { catalogue[$0.competence] }.inOrderOfForm)
    }
    return SurveyOverview(survey: survey, groups: groups, unasked: [], tree: UnitTree(try snapshot.units()))
  }
}

extension Lookup {
  /// A survey by its number, by its name, or by words that only one name has.
  static func survey(_ typed: String, in snapshot: Snapshot) throws -> Survey {
    let surveys = try snapshot.surveys()
    if let number = Int(typed), let survey = surveys.first(where: { $0.number == number }) { return survey }
    if let survey = surveys.first(where: { foldedTight($0.name) == foldedTight(typed) }) { return survey }
    var search = WordSearch<Survey>()
    for survey in surveys { search.add(survey, code: "\(survey.number)", names: [survey.name]) }
    let found = search.bestMatches(typed)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw SurveyFault.ambiguous(typed: typed, found) }
    throw SurveyFault.unknown(typed: typed, surveys: surveys)
  }
}
