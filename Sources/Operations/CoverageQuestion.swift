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
  let asOf: AsOf
  private let tasks: [CareTask]

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
    tasks =
      allTasks
      ? task.map { [$0] } ?? catalogue.tasks : asked.compactMap { [catalogue] in catalogue[$0] }
    asOf = try snapshot.asOf(inquiry, catalogue)
  }
}

extension CoverageQuestion {
  /// Ready to count; by the index of holdings where everybody is asked about and it can be believed, else by the rows.
  func counting(_ snapshot: Snapshot) throws -> CoverageCount {
    if unit == nil,
      let found = try CoverageCount.byIndex(snapshot, tasks, catalogue, tree, on: asOf.date)
    {
      return found.counting
    }
    let files = try snapshot.personnelFiles(PeopleWanted(units: unit == nil ? nil : units, on: asOf.date))
    let givers = try snapshot.givers(of: files, on: asOf.date)
    return CoverageCount(
      Staffing(files, givers: givers, in: catalogue, tree: tree, on: asOf.date), for: tasks)
  }
}
