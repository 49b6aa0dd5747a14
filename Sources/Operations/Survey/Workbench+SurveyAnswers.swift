public import Domain
public import Interchange
import Storage
import Tabular

extension Workbench {
  /// Takes forms back, each of them whole or not at all: the answers, and what they assert. The same file twice changes
  /// nothing. Forms that contradict each other are refused, and with them all the others.
  ///
  /// - Parameters:
  ///   - typedManager: who answers in the manager's forms, by number or full name.
  ///   - day: from which the answers hold.
  public func collectForms(
    at paths: [String], by typedManager: String? = nil, on day: CalendarDate, isRehearsal: Bool
  ) async throws -> [CollectedForm] {
    try refuseIdentityNumbers(["by": typedManager])
    try refuseDayToCome(day)
    let manager: Party? =
      if let typedManager { try await read { try fullyNamed(typedManager, in: $0) } } else { nil }
    let catalogue = try await catalogue()
    var forms = paths.map { open($0, catalogue, isRehearsal: isRehearsal) }
    let comments = compare(&forms)
    var collected: [CollectedForm] = []
    for form in forms { collected.append(try await collect(form, comments, by: manager, on: day)) }
    return collected
  }

  private func fullyNamed(_ typed: String, in snapshot: Snapshot) throws -> Party {
    let party = try Lookup.party(typed, in: snapshot)
    guard party.employee != nil || folded(party.name).split(separator: " ").count > 1 else {
      throw SurveyFault.notFullName(typed: typed)
    }
    return party
  }

  private func open(_ path: String, _ catalogue: Catalogue, isRehearsal: Bool) -> OpenedForm {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    func unusable(_ name: String, _ fault: SurveyFormFault) -> OpenedForm {
      OpenedForm(
        collected: CollectedForm(
          file: name, problems: [SurveyFormProblem(place: SurveyFormPlace(file: name), fault: fault)]))
    }
    // The name is shown and kept; a number in it would be, too.
    guard !NationalIdentityNumber.occurs(in: name) else { return unusable("…", .nationalIdentityNumber) }
    let table: TableFile
    do {
      table = try TableFile(path: path, limits: .form)
    } catch {
      return unusable(name, .unreadable(error))
    }
    let reading = readSurveyForm(table, named: name, catalogue: catalogue)
    var collected = CollectedForm(file: name)
    (collected.form, collected.problems, collected.notes) = (reading.form, reading.problems, reading.notes)
    collected.isRehearsal = isRehearsal
    return OpenedForm(collected: collected, reading: reading, digest: sha256(ofFileAt: path) ?? "")
  }

  /// Tells where forms answer the same otherwise. Where they agree, a comment that one of them has is kept for both.
  private func compare(_ forms: inout [OpenedForm]) -> [AnswerKey: String] {
    var first: [AnswerKey: (content: OpenedForm.Said, place: SurveyFormPlace, form: Int)] = [:]
    var comments: [AnswerKey: String] = [:]
    var areAtOdds = false
    for index in forms.indices {
      for (key, content, place) in forms[index].said {
        if !content.comment.isEmpty, comments[key] == nil { comments[key] = content.comment }
        guard let other = first[key] else {
          first[key] = (content, place, index)
          continue
        }
        if content.agrees(with: other.content) {
          if other.content.comment.isEmpty { first[key] = (content, place, index) }
          continue
        }
        areAtOdds = true
        forms[index].collected.problems.append(SurveyFormProblem(place: place, fault: .contradicted(by: other.place)))
        forms[other.form].collected.problems.append(
          SurveyFormProblem(place: other.place, fault: .contradicted(by: place)))
      }
    }
    if areAtOdds {
      for index in forms.indices where !forms[index].collected.isRefused {
        let place = SurveyFormPlace(file: forms[index].collected.file)
        forms[index].collected.problems.append(SurveyFormProblem(place: place, fault: .heldBack))
      }
    }
    return comments
  }

  private func collect(
    _ opened: OpenedForm, _ comments: [AnswerKey: String], by manager: Party?, on day: CalendarDate
  ) async throws -> CollectedForm {
    let start = opened.collected
    guard let reading = opened.reading, let form = reading.form else { return start }
    let change: @Sendable (RegistryWriter) throws -> CollectedForm = { writer in
      var result = start
      var survey: Survey?
      var gone: Set<EmployeeNumber> = []
      result.problems += try problems(of: form, reading, by: manager, on: day, writer, &survey, &gone)
      guard result.problems.isEmpty, let survey else { throw FormRefused(form: result) }
      if day > survey.deadline {
        result.notes.append(
          SurveyFormNote(place: SurveyFormPlace(file: start.file), content: .afterDeadline(survey.deadline)))
      }
      result.notes += gone.sorted().map {
        SurveyFormNote(place: SurveyFormPlace(file: start.file), content: .noLongerHere($0))
      }
      if form.voice == .manager, let manager,
        try !writer.snapshot().employees().contains(where: { manager.isSame(as: $0) })
      {
        result.notes.append(
          SurveyFormNote(place: SurveyFormPlace(file: start.file), content: .managerNotEmployed(name: manager.name)))
      }
      result.tally.blanks = reading.blanks
      let batches = try writer.snapshot().importBatches()
      if let known = batches.first(where: { $0.contents == "survey" && $0.digest == opened.digest && !$0.isUndone }) {
        result.notes.append(
          SurveyFormNote(place: SurveyFormPlace(file: start.file), content: .collectedBefore(batch: known.number)))
        result.tally.unchanged = reading.answers.count
        return result
      }
      writer.begin("import", reason: start.file)
      var answers = try AnswerWriter(writer, survey: survey, voice: form.voice, manager: manager, day: day)
      for answer in reading.answers where !gone.contains(answer.employee) {
        try answers.write(answer, comment: answer.comment.isEmpty ? comments[AnswerKey(form, answer)] : nil)
      }
      let catalogue = try writer.snapshot().catalogue()
      for remark in reading.remarks where !gone.contains(remark.employee) { try answers.write(remark, in: catalogue) }
      let tally = answers.tally
      result.tally = tally
      result.tally.blanks = reading.blanks
      var changes = ImportTally()
      (changes.added, changes.changed, changes.unchanged) = (tally.added, tally.changed, tally.unchanged)
      result.batch = try writer.note(changes, ofFile: start.file, digest: opened.digest, contents: "survey")
      return result
    }
    do {
      return start.isRehearsal ? try await rehearse(change) : try await write(change)
    } catch let refusal as FormRefused {
      return refusal.form
    }
  }

  /// What the registry has against a form: that it was changed, or that nobody here asked for it.
  private func problems(
    of form: SurveyForm, _ reading: ReadSurveyForm, by manager: Party?, on day: CalendarDate,
    _ writer: RegistryWriter, _ found: inout Survey?, _ gone: inout Set<EmployeeNumber>
  ) throws -> [SurveyFormProblem] {
    let file = reading.file
    func problem(_ fault: SurveyFormFault) -> SurveyFormProblem {
      SurveyFormProblem(place: SurveyFormPlace(file: file), fault: fault)
    }
    if form.digest != reading.digest {
      let place = SurveyFormPlace(file: file, sheet: SurveyFormLayout.keySheet)
      return [SurveyFormProblem(place: place, fault: .keysChanged)]
    }
    let snapshot = try writer.snapshot()
    guard let survey = try snapshot.surveys().first(where: { $0.number == form.survey }) else {
      return [problem(.unknownSurvey(number: form.survey))]
    }
    guard survey.name == form.surveyName else {
      return [problem(.otherSurvey(number: form.survey, formName: form.surveyName, name: survey.name))]
    }
    found = survey
    if !survey.isOpen { return [problem(.closed(survey))] }
    if day < survey.openedOn { return [problem(.beforeOpening(survey))] }
    if form.voice == .manager {
      guard let manager else { return [problem(.managerNotNamed)] }
      let own = aboutSelf(manager, in: reading, try snapshot.employees())
      if !own.isEmpty { return own }
    }
    let invitations = Dictionary(
      try snapshot.invitations(to: survey.number).map { ($0.employee, $0.unit) }
    ) { first, _ in first }
    let employees = try snapshot.employeeNumbers()
    let questions = Dictionary(grouping: try snapshot.questions(of: survey.number), by: \.unit)
      .mapValues { Set($0.map(\.competence)) }
    // Whoever was erased since the form was written takes nobody along; a form about strangers alone is another's.
    let people = Set(form.rows.map(\.employee))
    if !people.isDisjoint(with: invitations.keys) { gone = people.subtracting(employees) }
    var told: Set<EmployeeNumber> = []
    var faults: [SurveyFormProblem] = []
    for row in form.rows where !gone.contains(row.employee) {
      guard let unit = invitations[row.employee], employees.contains(row.employee) else {
        if told.insert(row.employee).inserted { faults.append(problem(.notInvited(row.employee))) }
        continue
      }
      if case .question(let code, _) = row.subject, !(questions[unit]?.contains(code) ?? false) {
        faults.append(problem(.notAsked(code)))
      }
    }
    return faults
  }

  /// The answers that a manager gives about himself or herself.
  private func aboutSelf(
    _ manager: Party, in reading: ReadSurveyForm, _ employees: [Employee]
  ) -> [SurveyFormProblem] {
    let own = Set(employees.filter { manager.isSame(as: $0) }.map(\.number))
    return reading.answers.filter { own.contains($0.employee) }.map {
      SurveyFormProblem(place: $0.place, fault: .managerAboutSelf(manager.words))
    }
  }
}

/// What tells one answer, or one remark, from others.
private struct AnswerKey: Hashable {
  let survey: Int
  let voice: SurveyAnswer.Voice
  let employee: EmployeeNumber
  /// `nil` for a remark.
  var competence: CompetenceCode?
  var place = 0

  init(_ form: SurveyForm, _ answer: ReadSurveyForm.Answer) {
    (survey, voice, employee, competence) = (form.survey, form.voice, answer.employee, answer.competence)
  }

  init(_ form: SurveyForm, _ remark: ReadSurveyForm.Remark) {
    (survey, voice, employee, place) = (form.survey, form.voice, remark.employee, remark.number)
  }
}

/// A file that was opened, before the registry has its say.
private struct OpenedForm {
  var collected: CollectedForm
  /// `nil` where it cannot be read.
  var reading: ReadSurveyForm?
  var digest = ""

  struct Said {
    var answer: SurveyAnswer.Content?
    var remark: String?
    var level: EntrustmentLevel?
    var comment = ""

    /// One that has a comment, and one that has none, agree.
    func agrees(with other: Said) -> Bool {
      answer == other.answer && remark == other.remark && level == other.level
        && (comment == other.comment || comment.isEmpty || other.comment.isEmpty)
    }
  }

  /// All that it says, and where.
  var said: [(key: AnswerKey, content: Said, place: SurveyFormPlace)] {
    guard let reading, let form = reading.form else { return [] }
    return reading.answers.map {
      (AnswerKey(form, $0), Said(answer: $0.content, comment: $0.comment), $0.place)
    } + reading.remarks.map { (AnswerKey(form, $0), Said(remark: $0.text, level: $0.level), $0.place) }
  }
}

/// Carries the outcome out of the transaction that it undoes.
private struct FormRefused: Error {
  let form: CollectedForm
}

/// Writes the answers of one form, and what they assert.
private struct AnswerWriter {
  let writer: RegistryWriter
  let survey: Survey
  let voice: SurveyAnswer.Voice
  let day: CalendarDate
  /// The survey, and who answered in it where that is the manager.
  private let source: String
  /// The names of all surveys.
  private let surveys: [String]
  private(set) var tally = SurveyTally()
  private var known: [Key: SurveyAnswer] = [:]

  private struct Key: Hashable {
    let employee: EmployeeNumber
    let competence: CompetenceCode
  }

  init(
    _ writer: RegistryWriter, survey: Survey, voice: SurveyAnswer.Voice, manager: Party?, day: CalendarDate
  ) throws {
    self.writer = writer
    self.survey = survey
    self.voice = voice
    self.day = day
    source = voice == .manager ? survey.name + Self.dash + (manager?.words ?? "") : survey.name
    surveys = try writer.snapshot().surveys().map(\.name)
    for answer in try writer.snapshot().answers(to: survey.number) where answer.voice == voice {
      known[Key(employee: answer.employee, competence: answer.competence)] = answer
    }
  }

  /// - Parameter comment: what another form says beside the same answer, where this one says nothing.
  mutating func write(_ answer: ReadSurveyForm.Answer, comment: String? = nil) throws {
    let comment = comment ?? answer.comment
    let before = known[Key(employee: answer.employee, competence: answer.competence)]
    let isSame = before?.content == answer.content
    if isSame, before?.comment == comment {
      tally.unchanged += 1
      return
    }
    let now = SurveyAnswer(
      survey: survey.number, employee: answer.employee, competence: answer.competence, voice: voice,
      content: answer.content, comment: comment, answeredOn: isSame ? before?.answeredOn ?? day : day)
    _ = try writer.put(now)
    if before == nil { tally.added += 1 } else { tally.changed += 1 }
    if isSame { return }
    // Who no longer knows takes back what was said before; who corrects an earlier day, what was said since.
    if before != nil {
      tally.withdrawn += try writer.withdraw(
        kind, about: answer.competence, of: answer.employee, after: now.content.statement == nil ? nil : day,
        by: isOfSurvey)
    }
    if let assertion = assertion(of: now) { _ = try writer.put(assertion) }
  }

  /// Between the survey and the manager in a source.
  private static let dash = " – "

  /// Whether a source is this survey, whoever answered. A survey may be called what another is called and more.
  private func isOfSurvey(_ source: String) -> Bool {
    let owner = surveys.filter { source == $0 || source.hasPrefix($0 + Self.dash) }.max { $0.count < $1.count }
    return owner == survey.name
  }

  private var kind: Assertion.Kind { voice == .own ? .own : .manager }

  private func assertion(of answer: SurveyAnswer) -> Assertion? {
    answer.content.statement.map { statement in
      Assertion(
        employee: answer.employee, competence: answer.competence, statement: statement,
        period: Period(from: answer.answeredOn), kind: kind, source: source)
    }
  }

  mutating func write(_ remark: ReadSurveyForm.Remark, in catalogue: Catalogue) throws {
    let words = foldedTight(remark.text)
    let competence = catalogue.competences.first { competence in
      competence.code.rawValue == remark.text || competence.name.all.contains { foldedTight($0) == words }
    }
    let change = try writer.put(
      SurveyRemark(
        survey: survey.number, employee: remark.employee, place: remark.number, text: remark.text,
        competence: competence?.code, level: competence?.kind.isLevelled == false ? nil : remark.level))
    if change != .unchanged { tally.remarks += 1 }
  }
}
