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
    if unit == nil, let counting = try countingByIndex(snapshot) { return counting }
    let files = try snapshot.personnelFiles(PeopleWanted(units: unit == nil ? nil : units, on: asOf.date))
    let givers = try snapshot.givers(of: files, on: asOf.date)
    return CoverageCount(
      Staffing(files, givers: givers, in: catalogue, tree: tree, on: asOf.date), for: tasks)
  }

  private func countingByIndex(_ snapshot: Snapshot) throws -> CoverageCount? {
    guard let crowd = try crowd(snapshot) else { return nil }
    var isSound = true
    let counting = try CoverageCount(crowd, for: tasks) { competence in
      guard isSound, let parts = try snapshot.holdings(of: competence) else {
        isSound = false
        return []
      }
      return parts
    }
    return isSound ? counting : nil
  }

  /// The competences that can decide whether somebody may give delegations of these tasks.
  private func competencesOfGivers(_ tasks: Set<TaskCode>) -> Set<CompetenceCode> {
    var codes = Set(tasks.flatMap { catalogue.gates(of: $0) }.flatMap(\.holders).flatMap(\.competences))
    if codes.contains(.anyDoctorsSpeciality) {
      codes.formUnion(catalogue.competences.filter(\.isDoctorsSpeciality).map(\.code))
    }
    return codes
  }

  private func crowd(_ snapshot: Snapshot) throws -> Crowd? {
    guard let records = try snapshot.crowdRecords(on: asOf.date) else { return nil }
    let givers = try snapshot.givers(
      of: records.delegations.lazy.map(\.delegation), on: asOf.date,
      competences: competencesOfGivers(Set(records.delegations.map(\.delegation.task))))
    return Crowd(records, givers: givers, in: catalogue, tree: tree, on: asOf.date)
  }
}
