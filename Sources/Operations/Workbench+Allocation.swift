public import Domain
import Matching
public import Planning
import Storage

/// Who does what in units, from below.
public struct AllocationAnswer: Sendable {
  public let plan: AllocationPlan
  /// By the places of people in the plan.
  public let employees: [Employee]
  public let parameters: Parameters
  /// The share of working time that the work of the volumes may take.
  public let timeShare: Percentage
  /// Those that were named; empty for everywhere.
  public let units: [CareUnit]
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

/// How work is to be shared out.
public struct AllocationQuestion: Sendable {
  /// Units by code or name; none for everywhere.
  public let units: [String]
  /// Whether people of the pool help.
  public let withPool: Bool
  /// Whether people may be given work under supervision.
  public let isSupervised: Bool
  /// The share of working time that the work of the volumes may take.
  public let timeShare: Percentage

  public init(units: [String], withPool: Bool, isSupervised: Bool, timeShare: Percentage) {
    (self.units, self.withPool, self.isSupervised, self.timeShare) = (units, withPool, isSupervised, timeShare)
  }
}

extension Workbench {
  /// Shares out the volumes of units, and of those below them, from below.
  public func allocation(_ question: AllocationQuestion, _ inquiry: Inquiry) async throws -> AllocationAnswer {
    let basis = try await read(inquiry) { try AllocationBasis($0, question, inquiry) }
    let hands = await basis.counting.hands()
    let time = WorkingTime(basis.parameters)
    let problem = AllocationProblem(
      basis.volumes, basis.counting, hands, in: basis.catalogue, pool: basis.pool,
      isSupervised: question.isSupervised
    ) { position in
      time.minutesPerWeek(share: position.share, profession: position.profession?.code) * question.timeShare.hundredths
        / 10_000
    }
    return AllocationAnswer(
      plan: AllocationPlan(
        problem, basis.counting, hands, rules: basis.rules, pool: basis.pool,
        shiftMinutes: basis.parameters.shiftMinutes),
      employees: basis.employees, parameters: basis.parameters, timeShare: question.timeShare, units: basis.units,
      catalogue: basis.catalogue, tree: basis.tree, asOf: basis.asOf)
  }
}

/// What an allocation is made from.
private struct AllocationBasis {
  let catalogue: Catalogue
  let tree: UnitTree
  let units: [CareUnit]
  let pool: [UnitCode]
  let volumes: [Volume]
  let rules: [CoverageRule]
  let counting: CoverageCount
  let employees: [Employee]
  let parameters: Parameters
  let asOf: AsOf

  init(_ snapshot: Snapshot, _ question: AllocationQuestion, _ inquiry: Inquiry) throws {
    let catalogue = try snapshot.catalogue()
    let tree = UnitTree(try snapshot.units())
    let units = try question.units.map { try Lookup.unit($0, in: tree) }
    let everywhere = Set(tree.units.map(\.code))
    let scope = units.isEmpty ? everywhere : units.reduce(into: []) { $0.formUnion(tree.subtree(of: $1.code)) }
    pool = question.withPool ? tree.units.filter(\.isPool).map(\.code) : []
    volumes = try snapshot.volumes(of: units.isEmpty ? nil : scope)
    rules = try snapshot.coverageRules(of: units.isEmpty ? nil : scope)
    let asked = Set(volumes.map(\.task)).union(rules.map(\.task))
    let tasks = asked.sorted().compactMap { catalogue[$0] }
    (counting, employees) = try Self.counting(
      snapshot, units.isEmpty ? nil : scope.union(pool), tasks, catalogue, tree, on: inquiry.on)
    parameters = try snapshot.parameters()
    asOf = try snapshot.asOf(inquiry, catalogue)
    (self.catalogue, self.tree, self.units) = (catalogue, tree, units)
  }

  /// Of everybody by the index of holdings where it can be believed; else by the rows.
  ///
  /// - Parameter units: `nil` for all.
  private static func counting(
    _ snapshot: Snapshot, _ units: Set<UnitCode>?, _ tasks: [CareTask], _ catalogue: Catalogue, _ tree: UnitTree,
    on date: CalendarDate
  ) throws -> (CoverageCount, [Employee]) {
    if units == nil,
      let found = try CoverageCount.byIndex(snapshot, tasks, catalogue, tree, on: date, tellsRungs: true)
    {
      let employees = try snapshot.employeesByID()
      return (found.counting, found.people.compactMap { employees[$0] })
    }
    let files = try snapshot.personnelFiles(PeopleWanted(units: units, on: date))
    let staffing = Staffing(
      files, givers: try snapshot.givers(of: files, on: date), in: catalogue, tree: tree, on: date)
    return (CoverageCount(staffing, for: tasks, tellsRungs: true), files.map(\.employee))
  }
}
