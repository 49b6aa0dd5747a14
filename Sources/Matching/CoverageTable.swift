public import Domain

/// The coverage of every unit for some tasks.
public struct CoverageTable: Sendable {
  /// Each before those below it.
  public let units: [UnitCode]
  let order: [UnitCode: Int]
  /// Ordered by task.
  let tasks: [TaskCode]
  /// By task.
  let tallies: [TaskTally]

  /// The coverage of each rule, in the order of the rules; of tasks that were not counted there is none.
  public func coverage(of rules: [CoverageRule]) -> [Coverage] {
    let place = Dictionary(uniqueKeysWithValues: tasks.enumerated().map { ($1, $0) })
    return rules.compactMap { rule in
      guard let task = place[rule.task], let unit = order[rule.unit] else { return nil }
      return Coverage(
        unit: rule.unit, task: rule.task, shift: rule.shift, need: rule.people, tallies[task], at: unit)
    }
  }

  /// Every task for each of the units where anybody is permitted, ordered by unit and task.
  public func coverageOfAllTasks(in units: some Collection<UnitCode>) -> CoverageRows {
    var places: [CoverageRows.Place] = []
    for unit in Set(units).sorted().compactMap({ order[$0] }) {
      for task in tasks.indices where tallies[task].isAnybodyPermitted(in: unit) {
        places.append(.init(unit: Int32(unit), task: Int32(task)))
      }
    }
    return CoverageRows(table: self, places: places)
  }
}

/// Rows of coverage without rules, each made when it is looked at: there can be millions.
public struct CoverageRows: RandomAccessCollection, Sendable {
  struct Place: Sendable {
    let unit: Int32
    let task: Int32
  }

  let table: CoverageTable
  let places: [Place]

  public var startIndex: Int { 0 }
  public var endIndex: Int { places.count }

  public subscript(index: Int) -> Coverage {
    let (unit, task) = (Int(places[index].unit), Int(places[index].task))
    return Coverage(
      unit: table.units[unit], task: table.tasks[task], shift: .always, need: nil, table.tallies[task], at: unit)
  }
}
