public import Domain

extension Staffing {
  /// Those who are left when some people are away: what these have delegated holds.
  public func without(_ away: Set<EmployeeNumber>) -> Staffing {
    func isAway(_ file: PersonnelFile) -> Bool { away.contains(file.employee.number) }
    return Staffing(
      files.filter { !isAway($0) }, givers: givers + files.filter(isAway), in: catalogue, tree: tree, on: date)
  }
}
