public import Domain
public import Tabular

/// What was read from a form that came back.
public struct ReadSurveyForm: Sendable {
  /// One question that was answered.
  public struct Answer: Hashable, Sendable {
    public let employee: EmployeeNumber
    public let competence: CompetenceCode
    public let content: SurveyAnswer.Content
    public let comment: String
    public let place: SurveyFormPlace
  }

  public struct Remark: Hashable, Sendable {
    public let employee: EmployeeNumber
    public let number: Int
    public let text: String
    public let level: EntrustmentLevel?
    public let place: SurveyFormPlace
  }

  public let file: String
  /// The form as its hidden sheet has it; `nil` where that cannot be read.
  public internal(set) var form: SurveyForm?
  /// The digest that it was written with.
  public internal(set) var digest = ""
  public internal(set) var answers: [Answer] = []
  public internal(set) var remarks: [Remark] = []
  /// Questions without an answer.
  public internal(set) var blanks = 0
  public internal(set) var problems: [SurveyFormProblem] = []
  public internal(set) var notes: [SurveyFormNote] = []

  init(file: String) { self.file = file }
}

/// Reads a form that was filled in.
///
/// Rows may stand in another order; each is known by its key. Whatever else was changed is a fault.
///
/// - Parameter catalogue: what the competences are, and the words of the levels.
public func readSurveyForm(
  _ table: TableFile, named file: String, catalogue: Catalogue
) -> ReadSurveyForm {
  var reading = SurveyFormReading(table: table, file: file, catalogue: catalogue)
  do {
    try reading.read()
  } catch let fault as TableFault {
    reading.result.problems.append(
      SurveyFormProblem(place: SurveyFormPlace(file: file), fault: .unreadable(fault)))
  } catch {
    preconditionFailure("nothing else is thrown than what the table throws")
  }
  return reading.result
}

extension TableLimits {
  /// For a form: the largest one of a unit is well below a megabyte.
  public static let form: TableLimits = {
    var limits = TableLimits()
    limits.fileBytes = 64 << 20
    limits.unpackedBytes = 512 << 20
    limits.sharedStrings = 500_000
    limits.sharedStringBytes = 64 << 20
    return limits
  }()
}

private struct SurveyFormReading {
  let table: TableFile
  let file: String
  let catalogue: Catalogue
  private let choices: SurveyChoices
  var result: ReadSurveyForm

  init(table: TableFile, file: String, catalogue: Catalogue) {
    self.table = table
    self.file = file
    self.catalogue = catalogue
    choices = SurveyChoices(catalogue.anchors)
    result = ReadSurveyForm(file: file)
  }

  mutating func read() throws {
    guard table.format == .xlsx, let keySheet = table.sheets.firstIndex(of: SurveyFormLayout.keySheet) else {
      return report(.notAForm)
    }
    if table.hasMacros { note(.macros, SurveyFormPlace(file: file)) }
    guard let form = try readKeys(keySheet) else { return }
    result.form = form
    for (index, sheet) in table.sheets.enumerated() where index != keySheet {
      for place in try table.pictures(onSheet: index) { report(.picture, sheet: sheet, cell: place.name) }
    }
    let others = table.sheets.filter { $0 != SurveyFormLayout.keySheet }
    let name = SurveyFormLayout.answerSheet(form.language)
    guard let answerSheet = table.sheets.firstIndex(of: name) else {
      return report(.sheetMissing(name: name, found: others.map(shown)))
    }
    let extra = others.filter { $0 != name && $0 != SurveyFormLayout.adviceSheet(form.language) }
    if !extra.isEmpty { note(.extraSheets(extra.map(shown)), SurveyFormPlace(file: file)) }
    try readAnswers(answerSheet, of: form)
  }

  // MARK: The hidden sheet

  private mutating func readKeys(_ sheet: Int) throws -> SurveyForm? {
    var facts: [String: String] = [:]
    var rows: [SurveyForm.Row] = []
    var isAmongRows = false
    var isSound = true
    try table.read(sheet: sheet) { row in
      func text(_ column: Int) -> String { column < row.cells.count ? row.cells[column].text : "" }
      if !isAmongRows {
        isAmongRows = text(0) == "key"
        if !isAmongRows { facts[text(0)] = text(1) }
      } else if !text(0).isEmpty {
        if let key = Int(text(0)), let row = SurveyForm.Row(key: key, keyCells: (1...5).map(text)) {
          rows.append(row)
        } else {
          isSound = false
        }
      }
    }
    if let version = facts[SurveyFormLayout.schema].flatMap({ Int($0) }), version > 1 {
      report(.newerForm, sheet: SurveyFormLayout.keySheet)
      return nil
    }
    guard isSound, !rows.isEmpty, Set(rows.map(\.key)).count == rows.count,
      facts[SurveyFormLayout.schema] == SurveyFormLayout.version,
      let survey = facts["survey"].flatMap({ Int($0) }), let voice = facts["voice"].flatMap(SurveyAnswer.Voice.init),
      let language = facts["language"].flatMap(Language.init(rawValue:)), let unit = facts["unit"]
    else {
      report(.keysChanged, sheet: SurveyFormLayout.keySheet)
      return nil
    }
    result.digest = facts["form"] ?? ""
    return SurveyForm(
      survey: survey, surveyName: facts["name"] ?? "", voice: voice, language: language, unit: UnitCode(unit),
      rows: rows)
  }

  // MARK: The answers

  private mutating func readAnswers(_ sheet: Int, of form: SurveyForm) throws {
    let name = table.sheets[sheet]
    let rows = Dictionary(form.rows.map { ($0.key, $0) }) { first, _ in first }
    var seen: [Int: Int] = [:]
    var lines: [TableRow] = []
    var heads: [String] = []
    try table.read(sheet: sheet) { row in
      if row.number == SurveyFormLayout.headRows { heads = row.cells.map { cleaned($0.text) } }
      if row.number > SurveyFormLayout.headRows, row.cells.contains(where: { !$0.isBlank }) { lines.append(row) }
    }
    if refuseOtherColumns(heads, of: form, sheet: name) { return }
    for range in try table.mergedCells(onSheet: sheet) { refuse(range, lines, sheet: name) }
    for line in lines {
      let place = FormLine(row: line, file: file, sheet: name)
      refuseIdentityNumbers(in: place)
      let typed = cleaned(place[.key].text)
      guard !typed.isEmpty else {
        report(.rowAdded, place.place(line.cells.firstIndex { !$0.isBlank } ?? 0))
        continue
      }
      guard let key = Int(typed), let row = rows[key] else {
        report(.unknownKey(typed: shown(typed)), place.place(of: .key))
        continue
      }
      if let first = seen[key] {
        report(.rowRepeated(first: "A\(first)"), place.place(of: .employee))
        continue
      }
      seen[key] = line.number
      check(place, against: row, of: form)
      read(place, row)
    }
    for row in form.rows where seen[row.key] == nil {
      report(.rowMissing(employee: "\(row.employee) \(row.name)", title: form.title(of: row)), sheet: name)
    }
  }

  /// Whether columns were taken out or put in, so that no row stands where it should; told once.
  private mutating func refuseOtherColumns(_ heads: [String], of form: SurveyForm, sheet: String) -> Bool {
    let columns = SurveyFormLayout.Column.allCases
    let expected = columns.map { SurveyFormLayout.head(of: $0, voice: form.voice, form.language, choices) }
    /// The words of a level may be others by now; its number stays.
    func isHead(_ found: String, _ column: SurveyFormLayout.Column) -> Bool {
      let head = expected[column.rawValue]
      return found == cleaned(head) || head.first?.isNumber == true && found.first == head.first
    }
    let key = SurveyFormLayout.Column.key
    if key.rawValue < heads.count, isHead(heads[key.rawValue], key) { return false }
    let missing = columns.filter { column in !heads.contains { isHead($0, column) } }
    // The heads are elsewhere, as when the rows were sorted with them: the rows tell.
    if missing.count == columns.count { return false }
    for column in missing { report(.columnMissing(head: expected[column.rawValue]), sheet: sheet) }
    if missing.isEmpty,
      let moved = columns.first(where: { $0.rawValue < heads.count && !isHead(heads[$0.rawValue], $0) })
    {
      let cell = CellPlace(row: SurveyFormLayout.headRows - 1, column: moved.rawValue).name
      report(
        .lockedCellChanged(expected: shown(expected[moved.rawValue]), found: shown(heads[moved.rawValue])),
        sheet: sheet, cell: cell)
    }
    return true
  }

  /// Cells that were merged with an answer or a comment among them have lost what they held, but for the first.
  private mutating func refuse(_ range: CellRange, _ lines: [TableRow], sheet: String) {
    let open = SurveyFormLayout.Column.answer.rawValue...SurveyFormLayout.Column.comment.rawValue
    guard range.first != range.last, range.last.row >= SurveyFormLayout.headRows,
      range.first.column <= open.upperBound, range.last.column >= open.lowerBound
    else { return }
    let kept = lines.first { $0.number == range.first.row + 1 }?.cells
    guard let kept, range.first.column < kept.count, !kept[range.first.column].isBlank else { return }
    report(.mergedCells, sheet: sheet, cell: range.name)
  }

  private mutating func refuseIdentityNumbers(in line: FormLine) {
    for (column, cell) in line.row.cells.enumerated() where NationalIdentityNumber.occurs(in: cell) {
      report(.nationalIdentityNumber, line.place(column))
    }
  }

  /// The cells that nobody may change are as the form was written.
  private mutating func check(_ line: FormLine, against row: SurveyForm.Row, of form: SurveyForm) {
    let expected: [(SurveyFormLayout.Column, String)] = [
      (.employee, row.employee.rawValue), (.name, row.name), (.competence, form.title(of: row)),
    ]
    for (column, text) in expected {
      let found = cleaned(line[column].text)
      // A spreadsheet may have made a number of the employee number.
      let isSameNumber =
        column == .employee && !found.isEmpty && found.drop { $0 == "0" } == text.drop { $0 == "0" }
      if found != cleaned(text), !isSameNumber {
        report(.lockedCellChanged(expected: shown(text), found: shown(found)), line.place(of: column))
      }
    }
  }

  private mutating func read(_ line: FormLine, _ row: SurveyForm.Row) {
    guard let comment = text(line, .comment), isWorkedOut(line, .answer) else { return }
    switch row.subject {
    case .question(let code, _): readAnswer(line, row.employee, code, comment)
    case .remark(let number): readRemark(line, row.employee, number, comment)
    }
  }

  private mutating func readAnswer(
    _ line: FormLine, _ employee: EmployeeNumber, _ code: CompetenceCode, _ comment: String
  ) {
    guard let competence = catalogue[code] else { return report(.notAsked(code), line.place(of: .competence)) }
    let place = line.place(of: .answer)
    switch choices.reading(line[.answer], of: competence) {
    case .blank:
      result.blanks += 1
      if !comment.isEmpty { note(.commentAlone, line.place(of: .comment)) }
    case .content where isManagers && competence.kind.isProved:
      report(.notForManager(title: competence.name[result.form?.language ?? .bokmål]), place)
    case .content(let content):
      result.answers.append(
        .init(employee: employee, competence: code, content: content, comment: comment, place: place))
    case .excelError(let name): report(.excelError(name), place)
    case .impossible:
      let language = result.form?.language ?? .bokmål
      let accepted = choices.offered(for: competence.kind, language)
      report(.impossibleAnswer(typed: shown(line[.answer].text), accepted: accepted), place)
    }
  }

  private mutating func readRemark(_ line: FormLine, _ employee: EmployeeNumber, _ number: Int, _ text: String) {
    let place = line.place(of: .answer)
    if isManagers, !text.isEmpty || !line[.answer].isBlank {
      let title = SurveyFormLayout.remarkTitle(result.form?.language ?? .bokmål)
      return report(.notForManager(title: title), line.place(of: text.isEmpty ? .answer : .comment))
    }
    switch choices.level(line[.answer]) {
    case .fault:
      let accepted = choices.levelTexts(result.form?.language ?? .bokmål)
      report(.impossibleAnswer(typed: shown(line[.answer].text), accepted: accepted), place)
    case .blank where text.isEmpty: return
    case .value where text.isEmpty: note(.commentAlone, place)
    case .blank:
      result.remarks.append(
        .init(employee: employee, number: number, text: text, level: nil, place: line.place(of: .comment)))
    case .value(let level):
      result.remarks.append(
        .init(employee: employee, number: number, text: text, level: level, place: line.place(of: .comment)))
    }
  }

  private var isManagers: Bool { result.form?.voice == .manager }

  /// The text of an open cell; `nil`, with a fault, where it cannot be used.
  private mutating func text(_ line: FormLine, _ column: SurveyFormLayout.Column) -> String? {
    guard isWorkedOut(line, column) else { return nil }
    if case .fault(let name) = line[column] {
      report(.excelError(name), line.place(of: column))
      return nil
    }
    let text = cleaned(line[column].text)
    guard text.count <= SurveyFormLayout.longestComment else {
      report(.tooLong(limit: SurveyFormLayout.longestComment), line.place(of: column))
      return nil
    }
    return text
  }

  /// Whether an open cell holds a plain value; that of a formula is told, and only taken if it was worked out.
  private mutating func isWorkedOut(_ line: FormLine, _ column: SurveyFormLayout.Column) -> Bool {
    guard let formula = line.row.formulas[column.rawValue] else { return true }
    let place = line.place(of: column)
    switch line[column] {
    case .empty, .fault:
      report(.formulaWithoutValue(formula: shown("=" + formula)), place)
      return false
    case .text, .number, .date, .boolean:
      note(.formula(shown("=" + formula)), place)
      return true
    }
  }

  // MARK: Telling

  private mutating func report(_ fault: SurveyFormFault, sheet: String? = nil, cell: String? = nil) {
    report(fault, SurveyFormPlace(file: file, sheet: sheet.map(shown), cell: cell))
  }

  private mutating func report(_ fault: SurveyFormFault, _ place: SurveyFormPlace) {
    result.problems.append(SurveyFormProblem(place: place, fault: fault))
  }

  private mutating func note(_ content: SurveyFormNote.Content, _ place: SurveyFormPlace) {
    result.notes.append(SurveyFormNote(place: place, content: content))
  }
}

/// A row of the sheet with the answers.
private struct FormLine {
  let row: TableRow
  let file: String
  let sheet: String

  subscript(column: SurveyFormLayout.Column) -> Cell {
    column.rawValue < row.cells.count ? row.cells[column.rawValue] : .empty
  }

  func place(of column: SurveyFormLayout.Column) -> SurveyFormPlace { place(column.rawValue) }

  func place(_ column: Int) -> SurveyFormPlace {
    SurveyFormPlace(
      file: file, sheet: sheet, cell: CellPlace(row: row.number - 1, column: column).name)
  }
}
