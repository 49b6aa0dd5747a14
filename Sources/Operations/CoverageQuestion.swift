import Domain
import Matching
import Storage

/// Everything that counting verdicts by unit needs.
struct CoverageQuestion {
  let catalogue: Catalogue
  let tree: UnitTree
  let unit: CareUnit?
  let task: CareTask?
  /// The unit and those below it; every unit where none was named.
  let units: Set<UnitCode>
  /// Empty where all tasks are asked about.
  let rules: [CoverageRule]
  /// The tasks of rules that are out of use.
  let silentTasks: [TaskCode]
  let counting: CoverageCount
  let asOf: AsOf

  init(
    _ snapshot: Snapshot, unit typedUnit: String?, task typedTask: String?, allTasks: Bool, _ inquiry: Inquiry
  ) throws {
    catalogue = try snapshot.catalogue()
    tree = UnitTree(try snapshot.units())
    unit = try typedUnit.map { [tree] in try Lookup.unit($0, in: tree) }
    task = try typedTask.map { [catalogue] in try Lookup.task($0, in: catalogue) }
    let scope = unit.map { [tree] in tree.subtree(of: $0.code) }
    units = scope ?? Set(tree.units.map(\.code))
    rules = allTasks ? [] : try snapshot.coverageRules(of: scope, for: task?.code)
    let asked = Set(rules.map(\.task)).sorted()
    silentTasks = asked.filter { [catalogue] in catalogue.retired[$0] != nil }
    let tasks =
      allTasks
      ? task.map { [$0] } ?? catalogue.tasks : asked.compactMap { [catalogue] in catalogue[$0] }
    counting = try snapshot.counting(tasks, in: scope, catalogue, tree, on: inquiry.on)
    asOf = try snapshot.asOf(inquiry, catalogue)
  }
}

extension Snapshot {
  /// Ready to count for these tasks; by the index of holdings where everybody is asked about and it can be believed, else
  /// by the rows.
  fileprivate func counting(
    _ tasks: [CareTask], in units: Set<UnitCode>?, _ catalogue: Catalogue, _ tree: UnitTree, on date: CalendarDate
  ) throws -> CoverageCount {
    if units == nil, let records = try crowdRecords(on: date) {
      var isSound = true
      let givers = try givers(of: records.delegations.lazy.map(\.delegation), on: date)
      let crowd = Crowd(records, givers: givers, in: catalogue, tree: tree, on: date)
      let counting = try CoverageCount(crowd, for: tasks) { competence, tell in
        isSound = try isSound && forEachHolding(of: competence, tell)
      }
      if isSound { return counting }
    }
    let files = try personnelFiles(PeopleWanted(units: units, on: date))
    let staffing = Staffing(
      files, givers: try givers(of: files, on: date), in: catalogue, tree: tree, on: date)
    return CoverageCount(staffing, for: tasks)
  }
}
