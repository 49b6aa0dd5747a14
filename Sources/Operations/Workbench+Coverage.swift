public import Domain
public import Matching
import Storage

/// How many people units need for tasks, and have.
public struct CoverageAnswer: Sendable {
  public enum Rows: Sendable {
    /// One for each coverage rule.
    case ofRules([Coverage])
    /// One for each task that anybody in a unit is permitted to do.
    case ofAllTasks(CoverageRows)
  }

  public let coverage: Rows
  /// The tasks of rules that are left out, because the tasks are out of use.
  public let silentTasks: [TaskCode]
  public let unit: CareUnit?
  public let task: CareTask?
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf

  public var rows: [Coverage] {
    switch coverage {
    case .ofRules(let rows): rows
    case .ofAllTasks(let rows): Array(rows)
    }
  }
}

public struct TakeoverAnswer: Sendable {
  public let employee: Employee
  /// Whether the employee works in the unit, or anywhere, on the date.
  public let hasPosition: Bool
  public let unit: CareUnit?
  public let takeovers: [Takeover]
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

public struct MatrixAnswer: Sendable {
  public let matrix: CompetenceMatrix
  public let unit: CareUnit?
  public let asOf: AsOf
}

public struct ExpiryAnswer: Sendable {
  public let expiries: [Expiry]
  /// Whether anybody works in the unit, or anywhere, on the date.
  public let hasPeople: Bool
  public let catalogue: Catalogue
  public let asOf: AsOf
}

extension Workbench {
  /// The coverage of every rule, of a unit and those below it, or of everywhere.
  ///
  /// - Parameter allTasks: every task for every unit with anybody permitted, instead of the rules.
  public func coverage(
    unit typedUnit: String?, task typedTask: String?, allTasks: Bool, _ inquiry: Inquiry
  ) async throws -> CoverageAnswer {
    let (question, counting) = try await read(inquiry) { snapshot in
      let question = try CoverageQuestion(snapshot, unit: typedUnit, task: typedTask, allTasks: allTasks, inquiry)
      return (question, try question.counting(snapshot))
    }
    let table = await counting.tableAtOnce()
    return CoverageAnswer(
      coverage: allTasks
        ? .ofAllTasks(table.coverageOfAllTasks(in: question.units)) : .ofRules(table.coverage(of: question.rules)),
      silentTasks: question.silentTasks, unit: question.unit, task: question.task, catalogue: question.catalogue,
      tree: question.tree, asOf: question.asOf)
  }

  /// Everybody and every task, ready to be counted as often as is wanted.
  public func coverageCount(on date: CalendarDate) async throws -> CoverageCount {
    try await read { snapshot in
      try CoverageQuestion(snapshot, unit: nil, task: nil, allTasks: true, Inquiry(on: date)).counting(snapshot)
    }
  }

  /// Who could take over what an employee is ready for, in a unit or wherever the employee works.
  public func takeovers(
    from typedEmployee: String, unit typedUnit: String?, _ inquiry: Inquiry
  ) async throws -> TakeoverAnswer {
    try await read(inquiry) { snapshot in
      let employee = try Lookup.employee(typedEmployee, in: snapshot)
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      let rules = try snapshot.coverageRules(of: scene.scope)
      return TakeoverAnswer(
        employee: employee, hasPosition: scene.hasPosition { $0 == employee.number }, unit: scene.unit,
        takeovers: scene.staffing.takeovers(from: employee.number, rules: rules),
        catalogue: scene.catalogue, tree: scene.tree, asOf: scene.asOf)
    }
  }

  /// Who holds what of what a unit's tasks require.
  public func matrix(unit typedUnit: String?, _ inquiry: Inquiry) async throws -> MatrixAnswer {
    try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      let tasks = Set(try snapshot.coverageRules(of: scene.scope).map(\.task))
      return MatrixAnswer(
        matrix: scene.staffing.matrix(of: scene.unit?.code, for: tasks), unit: scene.unit, asOf: scene.asOf)
    }
  }

  /// What runs out within so many days, and what has run out.
  public func expiries(unit typedUnit: String?, within days: Int, _ inquiry: Inquiry) async throws -> ExpiryAnswer {
    try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      return ExpiryAnswer(
        expiries: scene.staffing.expiries(in: scene.unit?.code, within: days),
        hasPeople: scene.hasPosition { _ in true }, catalogue: scene.catalogue, asOf: scene.asOf)
    }
  }
}

/// Everything that questions about many tasks need: the whole catalogue, and the people of a unit and those below it.
struct Scene {
  let catalogue: Catalogue
  let tree: UnitTree
  let unit: CareUnit?
  /// The unit and those below it; every unit where none was named.
  let units: Set<UnitCode>
  let staffing: Staffing
  let asOf: AsOf

  /// The units whose rules count; `nil` for all.
  var scope: Set<UnitCode>? { unit == nil ? nil : units }

  /// Whether one of these employees works in the units on the date.
  func hasPosition(_ isMeant: (EmployeeNumber) -> Bool) -> Bool {
    staffing.files.contains { file in
      isMeant(file.employee.number)
        && file.positions.contains { $0.period.contains(asOf.date) && units.contains($0.unit) }
    }
  }

  init(_ snapshot: Snapshot, unit typedUnit: String?, _ inquiry: Inquiry) throws {
    catalogue = try snapshot.catalogue()
    tree = UnitTree(try snapshot.units())
    unit = try typedUnit.map { [tree] in try Lookup.unit($0, in: tree) }
    units = unit.map { [tree] in tree.subtree(of: $0.code) } ?? Set(tree.units.map(\.code))
    let files = try snapshot.personnelFiles(PeopleWanted(units: unit == nil ? nil : units, on: inquiry.on))
    staffing = Staffing(
      files, givers: try snapshot.givers(of: files, on: inquiry.on), in: catalogue, tree: tree, on: inquiry.on)
    asOf = try snapshot.asOf(inquiry, catalogue)
  }
}
