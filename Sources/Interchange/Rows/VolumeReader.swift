import Domain

/// Reads how much of the week tasks take: as minutes, or as how often and how long each time.
struct VolumeReader: RecordReader {
  private struct Key: Hashable {
    let unit: Int
    let task: Int
    let profession: Int?
  }

  private let unitAt, taskAt, minutesAt, countAt, eachAt, professionAt: Int?
  private var units: NameLookup<CareUnit>
  private var tasks: NameLookup<CareTask>
  private var professions: NameLookup<Profession>
  private var lines = FirstLines<Key>()

  private static let minutesAllowed = 1...1_000_000
  /// A week has no more minutes.
  private static let eachAllowed = 1...10_080

  init(_ layout: SheetLayout, _ context: ImportContext) {
    unitAt = layout.position(of: .unit)
    taskAt = layout.position(of: .task)
    minutesAt = layout.position(of: .minutesPerWeek)
    countAt = layout.position(of: .countPerWeek)
    eachAt = layout.position(of: .minutesEach)
    professionAt = layout.position(of: .profession)
    units = NameLookup(context.units)
    tasks = NameLookup(tasksOf: context.catalogue)
    professions = NameLookup(professionsOf: context.catalogue)
  }

  mutating func record(from row: inout CurrentRow) -> ImportedRecord? {
    let unit = row.find(unitAt, in: &units)
    let task = row.find(taskAt, in: &tasks)
    let workload = workload(from: &row)
    let minutes = minutes(from: &row, workload)
    let profession = row.find(professionAt, in: &professions, isRequired: false)
    guard let unit, let task else { return nil }
    row.refuseRepetition(of: Key(unit: unit, task: task, profession: profession), in: &lines, at: unitAt)
    guard row.isGood, let minutes else { return nil }
    return .volume(
      Volume(
        unit: units.items[unit].code, task: tasks.items[task].code, minutesPerWeek: minutes,
        profession: profession.map { professions.items[$0].code }, workload: workload))
  }

  /// Both numbers, or neither.
  private func workload(from row: inout CurrentRow) -> Workload? {
    let (hasCount, hasEach) = (!row.text(countAt).isEmpty, !row.text(eachAt).isEmpty)
    if !hasCount, !hasEach { return nil }
    let count = hasCount ? row.countInHundredths(countAt) : nil
    let each = hasEach ? row.whole(eachAt, in: Self.eachAllowed) : nil
    if !hasCount { row.report(.factorMissing(.countPerWeek), at: eachAt) }
    if !hasEach { row.report(.factorMissing(.minutesEach), at: countAt) }
    guard let count, let each else { return nil }
    return Workload(countInHundredths: count, minutesEach: each)
  }

  /// As they were told, else multiplied.
  private func minutes(from row: inout CurrentRow, _ workload: Workload?) -> Int? {
    guard let workload else {
      // What is wrong with the two others has been said; without them there must be minutes.
      let isBlank = row.text(minutesAt).isEmpty
      if isBlank, !row.text(countAt).isEmpty || !row.text(eachAt).isEmpty { return nil }
      return row.whole(minutesAt ?? countAt, in: Self.minutesAllowed)
    }
    let product = workload.minutesPerWeek
    guard Self.minutesAllowed.contains(product) else {
      row.report(.numberOutOfRange(typed: "\(product)", allowed: Self.minutesAllowed), at: countAt)
      return nil
    }
    guard !row.text(minutesAt).isEmpty else { return product }
    guard let minutes = row.whole(minutesAt, in: Self.minutesAllowed) else { return nil }
    if !workload.agrees(withMinutesPerWeek: minutes) {
      row.report(.minutesDisagree(typed: "\(minutes)", product: product), at: minutesAt)
    }
    return minutes
  }
}

extension CurrentRow {
  /// How often in a week, in hundredths: more than never, and not absurdly often.
  fileprivate mutating func countInHundredths(_ position: Int?) -> Int? {
    let typed = text(position)
    guard let number = WrittenNumber(typed), !number.hasPercentSign else {
      report(.notANumber(typed: shown(typed)), at: position)
      return nil
    }
    guard (0.005...100_000).contains(number.value) else {
      report(.countOutOfRange(typed: shown(typed)), at: position)
      return nil
    }
    return Int((number.value * 100).rounded())
  }
}
