public import Domain
public import Planning
import Storage

/// Today and scenarios side by side.
public struct ScenarioComparison: Sendable {
  public struct Column: Sendable {
    /// `nil` for today.
    public let supposition: Supposition?
    public let figures: ScenarioFigures
  }

  /// Today first.
  public let columns: [Column]
  /// As it is recorded.
  public let unit: CareUnit?
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

extension Workbench {
  /// What a unit and those below it, or everywhere, is like today and in each scenario.
  public func comparison(
    of typedScenarios: [String], unit typedUnit: String?, _ inquiry: Inquiry
  ) async throws -> ScenarioComparison {
    let scenarios = try await read(knownAt: inquiry.knownAt) { snapshot in
      let known = try snapshot.scenarios()
      return try typedScenarios.map { try Lookup.scenario($0, in: known) }
    }
    if let empty = scenarios.first(where: { $0.changes.isEmpty }) { throw ScenarioFault.withoutChanges(empty) }
    var names: [String?] = [nil]
    for scenario in scenarios where !names.contains(scenario.name) { names.append(scenario.name) }

    var columns: [ScenarioComparison.Column] = []
    var today: StaffingAnswer?
    for name in names {
      var question = Inquiry(on: inquiry.on, knownAt: inquiry.knownAt, scenario: name)
      question.isByRows = true
      let staffing = try await staffingPlan(unit: typedUnit, question)
      let coverage = try await coverage(unit: typedUnit, task: nil, allTasks: false, question)
      let work = try await allocation(
        AllocationQuestion(
          units: typedUnit.map { [$0] } ?? [], withPool: false, isSupervised: false, timeShare: Percentage(100)),
        question)
      today = today ?? staffing
      columns.append(
        .init(
          supposition: staffing.asOf.supposition,
          figures: ScenarioFigures(coverage.rows, work.plan, staffing.plan, in: work.catalogue)))
    }
    guard let today else { preconditionFailure("there is always today") }
    return ScenarioComparison(
      columns: columns, unit: today.unit, catalogue: today.catalogue, tree: today.tree, asOf: today.asOf)
  }
}
