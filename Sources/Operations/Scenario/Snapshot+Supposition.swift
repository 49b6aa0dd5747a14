import Domain
import Storage

extension Snapshot {
  /// The state as a scenario would have it; as it is where none is named.
  func supposing(_ typed: String?, on date: CalendarDate) throws -> Snapshot {
    guard let typed else { return self }
    let supposition = try supposition(of: Lookup.scenario(typed, in: try scenarios()), on: date)
    return overlaid(
      by: ScenarioOverlay(
        supposition, units: try units(),
        professions: Dictionary(
          try catalogue().professions.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }),
        taken: try employeeNumbers(beginningWith: "NY-"), on: date))
  }

  /// A scenario with the names of what it speaks of, and what of it has no effect on the date.
  func supposition(of scenario: Scenario, on date: CalendarDate) throws -> Supposition {
    let catalogue = try catalogue()
    let tree = UnitTree(try units())
    let numbers = Set(scenario.changes.compactMap(\.employee)).sorted()
    let files = try numbers.isEmpty ? [] : personnelFiles(PeopleWanted(numbers: numbers, on: date, competences: []))
    let atWork = Set(
      files.filter { $0.positions.contains { $0.period.contains(date) } }.map(\.employee.number))
    var names = SuppositionNames(catalogue, tree)
    for change in scenario.changes { names.add(change) }
    let closed = scenario.changes.reduce(into: Set<UnitCode>()) { closed, change in
      if case .closed(let unit, _) = change { closed.formUnion(tree.subtree(of: unit)) }
    }
    var withoutEffect: [ScenarioChange: Supposition.WithoutEffect] = [:]
    for change in scenario.changes {
      withoutEffect[change] = change.withoutEffect(catalogue, tree, closed: closed, atWork: atWork)
    }
    return Supposition(
      scenario,
      employees: Dictionary(
        files.map { ($0.employee.number, $0.employee.name) }, uniquingKeysWith: { first, _ in first }),
      units: names.units, entries: names.entries, withoutEffect: withoutEffect)
  }
}

/// What changes speak of, by what it is called.
private struct SuppositionNames {
  private(set) var units: [UnitCode: String] = [:]
  private(set) var entries: [String: Phrase] = [:]
  private let catalogue: Catalogue
  private let tree: UnitTree

  init(_ catalogue: Catalogue, _ tree: UnitTree) { (self.catalogue, self.tree) = (catalogue, tree) }

  mutating func add(_ change: ScenarioChange) {
    switch change {
    case .away: break
    case .trained(_, let competence, _): add(competence)
    case .hired(let profession, let unit, _, _):
      add(profession)
      add(unit)
    case .demand(_, let unit, let task):
      if let unit { add(unit) }
      if let task { add(task) }
    case .gate(let task, _, let holders, let delegates):
      add(task)
      for alternative in holders + delegates {
        if case .profession(let code) = alternative.group { add(code) }
        for competence in alternative.competences { add(competence) }
      }
    case .closed(let unit, let target):
      add(unit)
      if let target { add(target) }
    }
  }

  private mutating func add(_ unit: UnitCode) { units[unit] = tree[unit]?.name }

  private mutating func add(_ task: TaskCode) {
    entries[task.rawValue] = (catalogue[task] ?? catalogue.retired[task]?.item)?.name
  }

  private mutating func add(_ competence: CompetenceCode) {
    entries[competence.rawValue] = (catalogue[competence] ?? catalogue.retired[competence]?.item)?.name
  }

  private mutating func add(_ profession: ProfessionCode) {
    entries[profession.rawValue] = (catalogue[profession] ?? catalogue.retired[profession]?.item)?.name
  }
}

extension ScenarioChange {
  /// Why it does nothing; `nil` where it does something.
  ///
  /// - Parameters:
  ///   - closed: the units that the scenario closes.
  ///   - atWork: of the employees that it names, those with a position on the date.
  fileprivate func withoutEffect(
    _ catalogue: Catalogue, _ tree: UnitTree, closed: Set<UnitCode>, atWork: Set<EmployeeNumber>
  ) -> Supposition.WithoutEffect? {
    switch self {
    case .away(let employee): return atWork.contains(employee) ? nil : .hasLeft
    case .trained(let employee, let competence, _):
      if !atWork.contains(employee) { return .hasLeft }
      return catalogue[competence] == nil ? .retired : nil
    case .hired(let profession, let unit, _, _):
      if tree[unit] == nil || closed.contains(unit) { return .unitGone }
      return catalogue[profession] == nil ? .retired : nil
    case .demand(_, let unit, let task):
      if let unit, tree[unit] == nil || closed.contains(unit) { return .unitGone }
      return task.map { catalogue[$0] == nil } == true ? .retired : nil
    case .gate(let task, _, _, _): return catalogue[task] == nil ? .retired : nil
    case .closed(let unit, let target):
      if let target, tree[target] == nil { return .unitGone }
      return tree[unit] == nil ? .unitGone : nil
    }
  }
}
