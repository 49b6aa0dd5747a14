import Domain

/// Reads leaders' written authorities.
struct DelegationReader: RecordReader {
  private struct Key: Hashable {
    let employee: Int
    let task: Int
    let unit: Int?
    let from: CalendarDate
  }

  private let employeeAt, taskAt, unitAt, fromAt, toAt, givenByAt, scopeAt: Int?
  private var employees: EmployeeLookup
  private var tasks: NameLookup<CareTask>
  private var units: NameLookup<CareUnit>
  private var lines = FirstLines<Key>()

  init(_ layout: SheetLayout, _ context: ImportContext) {
    employeeAt = layout.position(of: .employee)
    taskAt = layout.position(of: .task)
    unitAt = layout.position(of: .unit)
    fromAt = layout.position(of: .from)
    toAt = layout.position(of: .to)
    givenByAt = layout.position(of: .givenBy)
    scopeAt = layout.position(of: .scope)
    employees = EmployeeLookup(context.employees)
    tasks = NameLookup(tasksOf: context.catalogue)
    units = NameLookup(context.units)
  }

  mutating func record(from row: inout CurrentRow) -> ImportedRecord? {
    let employee = row.employee(employeeAt, in: &employees)
    let task = row.find(taskAt, in: &tasks)
    let unit = row.find(unitAt, in: &units, isRequired: false)
    let period = row.period(from: fromAt, through: toAt)
    let givenBy = row.requiredText(givenByAt)
    let scope = row.text(scopeAt)
    guard let employee, let task, let period, let from = period.from else { return nil }
    row.refuseRepetition(
      of: Key(employee: employee.index, task: task, unit: unit, from: from), in: &lines, at: employeeAt)
    guard row.isGood else { return nil }
    return .delegation(
      Delegation(
        employee: employee.number, task: tasks.items[task].code, unit: unit.map { units.items[$0].code },
        period: period, givenBy: givenBy, scope: scope))
  }
}
