import Domain

/// Reads rights to practise.
struct AuthorisationReader: RecordReader {
  private struct Key: Hashable {
    let employee: Int
    let profession: Int
    let kind: Authorisation.Kind
    let from: CalendarDate?
  }

  private let employeeAt, professionAt, typeAt, statusAt, fromAt, toAt, restrictionAt, sourceAt, asOfAt: Int?
  private var employees: EmployeeLookup
  private var professions: NameLookup<Profession>
  private var lines = FirstLines<Key>()

  init(_ layout: SheetLayout, _ context: ImportContext) {
    employeeAt = layout.position(of: .employee)
    professionAt = layout.position(of: .profession)
    typeAt = layout.position(of: .type)
    statusAt = layout.position(of: .status)
    fromAt = layout.position(of: .from)
    toAt = layout.position(of: .to)
    restrictionAt = layout.position(of: .restriction)
    sourceAt = layout.position(of: .source)
    asOfAt = layout.position(of: .asOf)
    employees = EmployeeLookup(context.employees)
    professions = NameLookup(professionsOf: context.catalogue)
  }

  mutating func record(from row: inout CurrentRow) -> ImportedRecord? {
    let employee = row.employee(employeeAt, in: &employees)
    let profession = row.find(professionAt, in: &professions)
    let kind = row.word(typeAt, .authorisationKinds, blank: .authorisation)
    let status = row.word(statusAt, .authorisationStatuses, blank: .valid)
    let period = row.period(from: fromAt, through: toAt, startIsRequired: false)
    let restriction = row.text(restrictionAt)
    let source = row.text(sourceAt)
    let asOf = row.date(asOfAt)
    guard let employee, let profession, let kind, let period else { return nil }
    row.refuseRepetition(
      of: Key(employee: employee.index, profession: profession, kind: kind, from: period.from), in: &lines,
      at: employeeAt)
    guard row.isGood, let status else { return nil }
    return .authorisation(
      Authorisation(
        employee: employee.number, profession: professions.items[profession].code, kind: kind, status: status,
        restriction: restriction, period: period, source: source.isEmpty ? Self.fileSource : source, asOf: asOf))
  }

  /// The source of a right that a file speaks of without saying where it knows it from.
  private static let fileSource = Assertion.Kind.imported.rawValue
}
