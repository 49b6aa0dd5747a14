import Domain

/// Reads how many people each unit needs for each task.
struct CoverageReader: RecordReader {
  private struct Key: Hashable {
    let unit: Int
    let task: Int
    let shift: CoverageRule.Shift
  }

  private let unitAt, taskAt, peopleAt, periodAt: Int?
  private var units: NameLookup<CareUnit>
  private var tasks: NameLookup<CareTask>
  private var lines = FirstLines<Key>()

  init(_ layout: SheetLayout, _ context: ImportContext) {
    unitAt = layout.position(of: .unit)
    taskAt = layout.position(of: .task)
    peopleAt = layout.position(of: .people)
    periodAt = layout.position(of: .period)
    units = NameLookup(context.units)
    tasks = NameLookup(tasksOf: context.catalogue)
  }

  mutating func record(from row: inout CurrentRow) -> ImportedRecord? {
    let unit = row.find(unitAt, in: &units)
    let task = row.find(taskAt, in: &tasks)
    let people = row.whole(peopleAt, in: 1...10_000)
    let shift = row.word(periodAt, .shifts, blank: .always)
    guard let unit, let task, let shift else { return nil }
    row.refuseRepetition(of: Key(unit: unit, task: task, shift: shift), in: &lines, at: unitAt)
    guard row.isGood, let people else { return nil }
    let (unitCode, taskCode) = (units.items[unit].code, tasks.items[task].code)
    return .coverage(CoverageRule(unit: unitCode, task: taskCode, people: people, shift: shift))
  }
}
