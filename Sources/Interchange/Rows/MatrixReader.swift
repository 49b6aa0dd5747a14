import Domain

/// Reads a matrix: one row per employee, one column per competence.
struct MatrixReader {
  private struct Column {
    let position: Int
    /// The place of the competence in the catalogue's list.
    let place: Int
    let code: CompetenceCode
    let isLevelled: Bool
  }

  private let columns: [Column]
  private let employeeAt, fromAt, toAt, kindAt, sourceAt: Int?
  private let today: CalendarDate
  private let scale: HoldingScale
  private var employees: EmployeeLookup
  private var lines: FirstLines<UInt64>

  init(_ layout: SheetLayout, _ context: ImportContext, expecting rows: Int) {
    employeeAt = layout.position(of: .employee)
    fromAt = layout.position(of: .from)
    toAt = layout.position(of: .to)
    kindAt = layout.position(of: .kind)
    sourceAt = layout.position(of: .source)
    today = context.today
    lines = FirstLines(expecting: rows)
    scale = HoldingScale(context.catalogue.anchors)
    employees = EmployeeLookup(context.employees)
    let places = Dictionary(
      context.catalogue.competences.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    columns = layout.roles.enumerated().compactMap { position, role in
      guard case .competence(let code) = role, let place = places[code] else { return nil }
      let isLevelled = context.catalogue.competences[place].kind.isLevelled
      return Column(position: position, place: place, code: code, isLevelled: isLevelled)
    }
  }

  /// A record for each filled cell that is good; none where the row itself has faults.
  mutating func records(from row: inout CurrentRow) -> [ImportedRecord] {
    let employee = row.employee(employeeAt, in: &employees)
    let kind = row.evidence(kindAt)
    let start = row.date(fromAt)
    let period = row.period(from: start ?? today, through: row.lastDay(toAt), endPosition: toAt)
    let source = row.text(sourceAt)
    guard row.isGood, let employee, let kind, let period, let from = period.from else { return [] }
    var records: [ImportedRecord] = []

    for column in columns {
      guard let text = row.rawText(column.position) else { continue }
      let reading = scale.reading(text, of: column.code, isLevelled: column.isLevelled)
      guard let statement = row.take(reading, at: column.position, isRequired: false) else { continue }
      let key = FirstLines.key(employee: employee.index, competence: column.place, from: from, kind: kind)
      if let first = lines.line(of: key, orKeep: row.line) {
        row.report(.duplicateKey(firstLine: first), at: column.position)
        continue
      }
      if start == nil { row.counts.heldFromToday += 1 }
      let assertion = Assertion(
        employee: employee.number, competence: column.code, statement: statement, period: period, kind: kind,
        source: source)
      records.append(.assertion(assertion))
    }
    return records
  }
}
