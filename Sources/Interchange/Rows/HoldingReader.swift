import Domain
import Tabular

/// Reads files of competences, one a row.
struct HoldingReader: EmployeeRecordReader {
  private let employeeAt, competenceAt, levelAt, fromAt, toAt, kindAt, sourceAt: Int?
  private let scale: HoldingScale
  private var employees: EmployeeLookup
  private var competences: NameLookup<Competence>
  private(set) var lines: EmployeeLines

  init(_ layout: SheetLayout, _ context: ImportContext, _ lines: EmployeeLines) {
    employeeAt = layout.position(of: .employee)
    competenceAt = layout.position(of: .competence)
    levelAt = layout.position(of: .level)
    fromAt = layout.position(of: .from)
    toAt = layout.position(of: .to)
    kindAt = layout.position(of: .kind)
    sourceAt = layout.position(of: .source)
    self.lines = lines
    scale = HoldingScale(context.catalogue.anchors)
    employees = EmployeeLookup(context.employees)
    competences = NameLookup(competencesOf: context.catalogue)
  }

  mutating func record(from row: inout CurrentRow) -> ImportedRecord? {
    let employee = row.employee(employeeAt, in: &employees)
    let place = row.find(competenceAt, in: &competences)
    let statement = statement(of: place, in: &row)
    let kind = row.evidence(kindAt)
    let period = row.period(from: fromAt, through: toAt)
    let source = row.text(sourceAt)
    guard let employee, let place, let kind, let period, let from = period.from else { return nil }
    let key = FirstLines.key(employee: employee.index, competence: place, from: from, kind: kind)
    row.refuseRepetition(of: key, of: employee.index, in: &lines, at: employeeAt)
    guard row.isGood, let statement else { return nil }
    return .assertion(
      Assertion(
        employee: employee.number, competence: competences.items[place].code, statement: statement, period: period,
        kind: kind, source: source))
  }

  private func statement(of place: Int?, in row: inout CurrentRow) -> Assertion.Statement? {
    guard let place, let text = row.rawText(levelAt) else { return nil }
    let code = competences.items[place].code
    let isLevelled = competences.items[place].kind.isLevelled
    switch scale.reading(text, of: code, isLevelled: isLevelled) {
    case .blank:
      if !isLevelled { return .held }
      row.report(.levelMissing(code), at: levelAt)
      return nil
    case let reading: return row.take(reading, at: levelAt, isRequired: true)
    }
  }
}

extension CurrentRow {
  /// Who says that a competence is held; `import` where nobody is named, which is told.
  mutating func evidence(_ position: Int?) -> Assertion.Kind? {
    if self[position].isBlank {
      counts.kindMissing += 1
      return .imported
    }
    return word(position, .evidence, blank: .imported)
  }
}
