public import Domain
public import Interchange
import Tabular
import Wording

/// A form as a workbook: a sheet that says how to answer, the sheet with the answers, and a hidden one with the keys.
public struct SurveyFormDocument {
  let form: SurveyForm
  /// By which a changed form is noticed.
  let digest: String
  let survey: Survey
  let unitName: String
  let catalogue: Catalogue

  public init(form: SurveyForm, digest: String, survey: Survey, unitName: String, catalogue: Catalogue) {
    self.form = form
    self.digest = digest
    self.survey = survey
    self.unitName = unitName
    self.catalogue = catalogue
  }

  /// - Throws: `WriteFault`.
  public func write(to path: String) throws { try writeForm([adviceSheet(), answerSheet(), keySheet()], to: path) }

  private var language: Language { form.language }
  private var choices: SurveyChoices { SurveyChoices(catalogue.anchors) }

  private var placeName: String { "\(unitName) (\(form.unit))" }

  // MARK: The answers

  private func answerSheet() -> FormSheet {
    let heads = SurveyFormLayout.Column.allCases.map { FormSheet.Cell(head(of: $0), .columnHead) }
    var sheet = FormSheet(
      name: SurveyFormLayout.answerSheet(language),
      widths: [9, 15, 22, 10, 17, 17, 17, 17, 17, 19, 24, 0], rows: [heads] + form.rows.map(cells))
    sheet.headRows = SurveyFormLayout.headRows
    sheet.pageHead = "\(survey.name) – \(placeName)"
    sheet.choices = answerChoices()
    var last: EmployeeNumber?
    for (index, row) in form.rows.enumerated() {
      if let last, last != row.employee { sheet.pageBreaks.append(index + SurveyFormLayout.headRows) }
      last = row.employee
    }
    return sheet
  }

  private func cells(of row: SurveyForm.Row) -> [FormSheet.Cell] {
    var cells: [FormSheet.Cell] = [
      .init(row.employee.rawValue, .framed), .init(row.name, .framed), .init(form.title(of: row), .framedStrong),
    ]
    switch row.subject {
    case .question(let code, _):
      let competence = catalogue[code]
      cells.append(.init(competence?.kind.name[language] ?? "", .framed))
      cells += anchors(of: competence).map { .init($0, .framedSmall) }
      cells += [.init("", .openChoice), .init("", .openText)]
    case .remark:
      let hint = Phrase(
        nb: "Skriv i kommentarfeltet, én ting i hver rad. Velg gjerne nivå.",
        nn: "Skriv i kommentarfeltet, éin ting i kvar rad. Vel gjerne nivå.",
        en: "Write in the comment, one thing in each row. Choose a level if you like.")
      cells += [.init("", .framed), .init(hint[language], .framedSmall)]
      cells += Array(repeating: .init("", .framedSmall), count: 4)
      cells += [.init("", .openChoice), .init("", .openExtra)]
    }
    return cells + [.init("\(row.key)", .bare)]
  }

  /// What each level means; of a held kind, what yes and no mean, and nothing more.
  private func anchors(of competence: Competence?) -> [String] {
    guard let competence else { return Array(repeating: "", count: 5) }
    if competence.kind.isLevelled {
      return EntrustmentLevel.allCases.map { catalogue.anchor(of: $0, for: competence)?[language] ?? "" }
    }
    return [heldHint(competence.kind)[language], "", "", "", ""]
  }

  private func heldHint(_ kind: Competence.Kind) -> Phrase {
    kind == .education || kind == .speciality
      ? Phrase(
        nb: "Ja: fullført. Ellers nei.", nn: "Ja: fullført. Elles nei.", en: "Yes: completed. Otherwise no.")
      : form.voice == .manager
        ? Phrase(
          nb: "Ja: den ansatte har det, og det gjelder i dag. Ellers nei.",
          nn: "Ja: den tilsette har det, og det gjeld i dag. Elles nei.",
          en: "Yes: the employee has it, and it is valid today. Otherwise no.")
        : Phrase(
          nb: "Ja: jeg har det, og det gjelder i dag. Ellers nei.",
          nn: "Ja: eg har det, og det gjeld i dag. Elles nei.",
          en: "Yes: I have it, and it is valid today. Otherwise no.")
  }

  private func head(of column: SurveyFormLayout.Column) -> String {
    SurveyFormLayout.head(of: column, voice: form.voice, language, choices)
  }

  // MARK: The lists

  /// What the lists of the answers hold, and in which column of the hidden sheet.
  private enum List: Int, CaseIterable {
    case level = 7
    case held
    case extra
  }

  private func texts(_ list: List) -> [String] {
    switch list {
    case .level: choices.offered(for: .skill, language)
    case .held: choices.offered(for: .course, language)
    case .extra: choices.levelTexts(language)
    }
  }

  private func list(for row: SurveyForm.Row) -> List {
    switch row.subject {
    case .question(let code, _): catalogue[code]?.kind.isLevelled ?? true ? .level : .held
    case .remark: .extra
    }
  }

  /// One for each run of rows that take the same answers.
  private func answerChoices() -> [FormSheet.Choice] {
    var runs: [(list: List, rows: ClosedRange<Int>)] = []
    for (index, row) in form.rows.enumerated() {
      let (line, list) = (index + SurveyFormLayout.headRows, list(for: row))
      if let last = runs.last, last.list == list {
        runs[runs.count - 1].rows = last.rows.lowerBound...line
      } else {
        runs.append((list, line...line))
      }
    }
    return runs.map { list, rows in
      let letter = Character(Unicode.Scalar(UInt8(0x41 + list.rawValue)))
      return FormSheet.Choice(
        column: SurveyFormLayout.Column.answer.rawValue, rows: rows,
        source: "=\(SurveyFormLayout.keySheet)!$\(letter)$1:$\(letter)$\(texts(list).count)",
        errorTitle: Phrase(nb: "Velg fra listen", nn: "Vel frå lista", en: "Choose from the list")[language],
        errorText: Phrase(
          nb: "Trykk på pilen ved siden av cellen, og velg ett av svarene. Skriv resten i kommentarfeltet.",
          nn: "Trykk på pila ved sida av cella, og vel eitt av svara. Skriv resten i kommentarfeltet.",
          en: "Press the arrow beside the cell, and choose one of the answers. Write the rest in the comment.")[
            language])
    }
  }

  // MARK: The hidden sheet

  private func keySheet() -> FormSheet {
    var rows: [[String]] = [
      [SurveyFormLayout.schema, SurveyFormLayout.version], ["survey", "\(form.survey)"], ["name", form.surveyName],
      ["voice", form.voice.rawValue], ["language", language.rawValue], ["unit", form.unit.rawValue], ["form", digest],
      ["key", "employee", "name", "competence", "title", "place"],
    ]
    rows += form.rows.map { ["\($0.key)"] + $0.keyCells }
    for list in List.allCases {
      for (index, text) in texts(list).enumerated() {
        rows[index] += Array(repeating: "", count: max(0, list.rawValue - rows[index].count)) + [text]
      }
    }
    var sheet = FormSheet(
      name: SurveyFormLayout.keySheet, widths: [], rows: rows.map { row in row.map { FormSheet.Cell($0) } })
    sheet.isHidden = true
    return sheet
  }
}
