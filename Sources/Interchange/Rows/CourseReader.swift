import Domain

/// Reads lists of courses. What is not passed is noted and left out.
struct CourseReader: EmployeeRecordReader {
  private let employeeAt, competenceAt, levelAt, statusAt, fromAt, toAt, sourceAt: Int?
  private let scale: HoldingScale
  private var employees: EmployeeLookup
  private var competences: NameLookup<Competence>
  private(set) var lines: EmployeeLines

  init(_ layout: SheetLayout, _ context: ImportContext, _ lines: EmployeeLines) {
    employeeAt = layout.position(of: .employee)
    competenceAt = layout.position(of: .competence)
    levelAt = layout.position(of: .level)
    statusAt = layout.position(of: .status)
    fromAt = layout.position(of: .from)
    toAt = layout.position(of: .to)
    sourceAt = layout.position(of: .source)
    self.lines = lines
    scale = HoldingScale(context.catalogue.anchors)
    employees = EmployeeLookup(context.employees)
    competences = NameLookup(competencesOf: context.catalogue)
  }

  mutating func record(from row: inout CurrentRow) -> ImportedRecord? {
    let outcome = statusAt == nil ? .passed : row.word(statusAt, .courseOutcomes, blank: nil)
    if outcome == .notPassed {
      row.note(.courseNotPassed(status: shown(row.text(statusAt))))
      return nil
    }
    let employee = row.employee(employeeAt, in: &employees)
    let place = row.find(competenceAt, in: &competences)
    let statement = statement(of: place, in: &row)
    let period = row.period(from: fromAt, through: toAt)
    let source = row.text(sourceAt)
    guard let employee, let place, let period, let from = period.from else { return nil }
    let key = FirstLines.key(employee: employee.index, competence: place, from: from, kind: .course)
    row.refuseRepetition(of: key, of: employee.index, in: &lines, at: employeeAt)
    guard row.isGood, let statement else { return nil }
    return .assertion(
      Assertion(
        employee: employee.number, competence: competences.items[place].code, statement: statement, period: period,
        kind: .course, source: source))
  }

  /// A course gives what is held or not; a level is another matter, and must be given.
  private func statement(of place: Int?, in row: inout CurrentRow) -> Assertion.Statement? {
    guard let place else { return nil }
    guard competences.items[place].kind.isLevelled else { return .held }
    let code = competences.items[place].code
    guard let levelAt else {
      row.report(.levelMissing(code), at: competenceAt)
      return nil
    }
    guard let text = row.rawText(levelAt) else { return nil }
    switch scale.reading(text, of: code, isLevelled: true) {
    case .blank:
      row.report(.levelMissing(code), at: levelAt)
      return nil
    case let reading: return row.take(reading, at: levelAt, isRequired: true)
    }
  }
}
