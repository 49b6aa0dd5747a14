import Domain
import Storage

extension Snapshot {
  /// The files of those employees who gave delegations to these people and are not among them.
  ///
  /// A giver of whom nothing is known any more has a file without positions, as one who has left.
  ///
  /// - Parameter task: only of this task; `nil` for all.
  func givers(
    of files: [PersonnelFile], for task: TaskCode? = nil, on date: CalendarDate,
    competences: Set<CompetenceCode>? = nil
  ) throws -> [PersonnelFile] {
    let given = files.lazy.flatMap(\.delegations).filter { task == nil || $0.task == task }
    return try givers(of: given, besides: files, on: date, competences: competences)
  }

  /// The same of these delegations.
  func givers(
    of delegations: some Sequence<Delegation>, besides files: [PersonnelFile] = [], on date: CalendarDate,
    competences: Set<CompetenceCode>? = nil
  ) throws -> [PersonnelFile] {
    var wanted = Set(delegations.compactMap(\.giver))
    guard !wanted.isEmpty else { return [] }
    wanted.subtract(files.map(\.employee.number))
    guard !wanted.isEmpty else { return [] }
    let found = try personnelFiles(
      PeopleWanted(numbers: wanted.sorted(), on: date, competences: competences))
    let unknown = wanted.subtracting(found.map(\.employee.number)).sorted()
    return found + unknown.map { PersonnelFile(employee: Employee(number: $0, name: $0.rawValue)) }
  }
}
