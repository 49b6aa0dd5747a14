import Domain

/// Reads how much of the week tasks take.
struct VolumeReader: RecordReader {
  private struct Key: Hashable {
    let unit: Int
    let task: Int
    let profession: Int?
  }

  private let unitAt, taskAt, minutesAt, professionAt: Int?
  private var units: NameLookup<CareUnit>
  private var tasks: NameLookup<CareTask>
  private var professions: NameLookup<Profession>
  private var lines = FirstLines<Key>()

  init(_ layout: SheetLayout, _ context: ImportContext) {
    unitAt = layout.position(of: .unit)
    taskAt = layout.position(of: .task)
    minutesAt = layout.position(of: .minutesPerWeek)
    professionAt = layout.position(of: .profession)
    units = NameLookup(context.units)
    tasks = NameLookup(tasksOf: context.catalogue)
    professions = NameLookup(professionsOf: context.catalogue)
  }

  mutating func record(from row: inout CurrentRow) -> ImportedRecord? {
    let unit = row.find(unitAt, in: &units)
    let task = row.find(taskAt, in: &tasks)
    let minutes = row.whole(minutesAt, in: 1...1_000_000)
    let profession = row.find(professionAt, in: &professions, isRequired: false)
    guard let unit, let task else { return nil }
    row.refuseRepetition(of: Key(unit: unit, task: task, profession: profession), in: &lines, at: unitAt)
    guard row.isGood, let minutes else { return nil }
    return .volume(
      Volume(
        unit: units.items[unit].code, task: tasks.items[task].code, minutesPerWeek: minutes,
        profession: profession.map { professions.items[$0].code }))
  }
}
