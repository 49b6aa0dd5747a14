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
  private var givers: GiverLookup
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
    givers = GiverLookup(context.names, titles: context.titles)
  }

  mutating func record(from row: inout CurrentRow) -> ImportedRecord? {
    let employee = row.employee(employeeAt, in: &employees)
    let task = row.find(taskAt, in: &tasks)
    let unit = row.find(unitAt, in: &units, isRequired: false)
    let period = row.period(from: fromAt, through: toAt)
    let giver = giver(of: employee?.number, &row)
    let scope = row.text(scopeAt)
    guard let employee, let task, let period, let from = period.from else { return nil }
    row.refuseRepetition(
      of: Key(employee: employee.index, task: task, unit: unit, from: from), in: &lines, at: employeeAt)
    guard row.isGood, let giver else { return nil }
    return .delegation(
      Delegation(
        employee: employee.number, task: tasks.items[task].code, unit: unit.map { units.items[$0].code },
        period: period, givenBy: giver.name, giver: giver.employee, scope: scope))
  }

  /// The name of who gives the delegation, and the number where it is an employee: another than the one who gets it.
  private mutating func giver(
    of delegate: EmployeeNumber?, _ row: inout CurrentRow
  ) -> (name: String, employee: EmployeeNumber?)? {
    let typed = row.requiredText(givenByAt)
    if typed.isEmpty { return nil }
    switch givers.find(typed) {
    case .employee(delegate, _):
      row.report(.delegationToOneself, at: givenByAt)
      return nil
    case .employee(let number, let name): return (name, number)
    case .outsider(let name):
      row.counts.giversFromOutside += 1
      return (name, nil)
    case .unknownNumber:
      row.report(.unknownEmployee(typed: shown(typed), suggestions: employees.suggestions(for: typed)), at: givenByAt)
      return nil
    case .several(let numbers):
      row.report(.ambiguousEmployee(typed: shown(typed), employees: numbers), at: givenByAt)
      return nil
    }
  }
}
