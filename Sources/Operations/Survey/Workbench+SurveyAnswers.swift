public import Domain
public import Interchange
import Storage
import Tabular

extension Workbench {
  /// Takes a form back, all of it or nothing: the answers, and what they assert. The same form twice changes nothing.
  ///
  /// - Parameter day: from which the answers hold.
  public func collectForm(at path: String, on day: CalendarDate, isRehearsal: Bool) async throws -> CollectedForm {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    // The name is shown and kept; a number in it would be, too.
    guard !NationalIdentityNumber.occurs(in: name) else {
      return CollectedForm(
        file: "…", problems: [SurveyFormProblem(place: SurveyFormPlace(file: "…"), fault: .nationalIdentityNumber)])
    }
    let table: TableFile
    do {
      table = try TableFile(path: path, limits: .form)
    } catch {
      return CollectedForm(
        file: name, problems: [SurveyFormProblem(place: SurveyFormPlace(file: name), fault: .unreadable(error))])
    }
    let reading = readSurveyForm(table, named: name, catalogue: try await catalogue())
    var collected = CollectedForm(file: name)
    (collected.form, collected.problems, collected.notes) = (reading.form, reading.problems, reading.notes)
    collected.isRehearsal = isRehearsal
    guard let form = reading.form else { return collected }
    let digest = sha256(ofFileAt: path) ?? ""
    let start = collected
    let change: @Sendable (RegistryWriter) throws -> CollectedForm = { writer in
      var result = start
      var survey: Survey?
      result.problems += try problems(of: form, reading, on: day, writer, &survey)
      guard result.problems.isEmpty, let survey else { throw FormRefused(form: result) }
      writer.begin("import", reason: name)
      var answers = try AnswerWriter(writer, survey: survey, voice: form.voice, day: day)
      for answer in reading.answers { try answers.write(answer) }
      let catalogue = try writer.snapshot().catalogue()
      for remark in reading.remarks { try answers.write(remark, in: catalogue) }
      result.tally = answers.tally
      result.tally.blanks = reading.blanks
      let tally = answers.tally
      var changes = ImportTally()
      (changes.added, changes.changed, changes.unchanged) = (tally.added, tally.changed, tally.unchanged)
      result.batch = try writer.note(changes, ofFile: name, digest: digest, contents: "survey")
      return result
    }
    do {
      return isRehearsal ? try await rehearse(change) : try await write(change)
    } catch let refusal as FormRefused {
      return refusal.form
    }
  }

  /// What the registry has against a form: that it was changed, or that nobody here asked for it.
  private func problems(
    of form: SurveyForm, _ reading: ReadSurveyForm, on day: CalendarDate, _ writer: RegistryWriter,
    _ found: inout Survey?
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
    let invitations = Dictionary(
      try snapshot.invitations(to: survey.number).map { ($0.employee, $0.unit) }
    ) { first, _ in first }
    let employees = try snapshot.employeeNumbers()
    let questions = Dictionary(grouping: try snapshot.questions(of: survey.number), by: \.unit)
      .mapValues { Set($0.map(\.competence)) }
    var told: Set<EmployeeNumber> = []
    var faults: [SurveyFormProblem] = []
    for row in form.rows {
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
  private(set) var tally = SurveyTally()
  private var known: [Key: SurveyAnswer] = [:]

  private struct Key: Hashable {
    let employee: EmployeeNumber
    let competence: CompetenceCode
  }

  init(_ writer: RegistryWriter, survey: Survey, voice: SurveyAnswer.Voice, day: CalendarDate) throws {
    self.writer = writer
    self.survey = survey
    self.voice = voice
    self.day = day
    for answer in try writer.snapshot().answers(to: survey.number) where answer.voice == voice {
      known[Key(employee: answer.employee, competence: answer.competence)] = answer
    }
  }

  mutating func write(_ answer: ReadSurveyForm.Answer) throws {
    let before = known[Key(employee: answer.employee, competence: answer.competence)]
    let isSame = before?.content == answer.content
    if isSame, before?.comment == answer.comment {
      tally.unchanged += 1
      return
    }
    let now = SurveyAnswer(
      survey: survey.number, employee: answer.employee, competence: answer.competence, voice: voice,
      content: answer.content, comment: answer.comment, answeredOn: isSame ? before?.answeredOn ?? day : day)
    _ = try writer.put(now)
    if before == nil { tally.added += 1 } else { tally.changed += 1 }
    if isSame { return }
    // Who no longer knows takes back what was said before; who corrects an earlier day, what was said since.
    if before != nil {
      tally.withdrawn += try writer.withdraw(
        kind, by: survey.name, about: answer.competence, of: answer.employee,
        after: now.content.statement == nil ? nil : day)
    }
    if let assertion = assertion(of: now) { _ = try writer.put(assertion) }
  }

  private var kind: Assertion.Kind { voice == .own ? .own : .manager }

  private func assertion(of answer: SurveyAnswer) -> Assertion? {
    answer.content.statement.map { statement in
      Assertion(
        employee: answer.employee, competence: answer.competence, statement: statement,
        period: Period(from: answer.answeredOn), kind: kind, source: survey.name)
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
