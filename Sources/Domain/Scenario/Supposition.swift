/// A scenario as an answer rests on it: with the names of what it speaks of, and what has no effect on the date.
public struct Supposition: Hashable, Sendable {
  /// Why a change does nothing.
  public enum WithoutEffect: String, Hashable, Sendable {
    /// The employee has no position on the date.
    case hasLeft = "has-left"
    /// There is no such unit any more.
    case unitGone = "unit-gone"
    /// The task, the competence or the profession is out of use.
    case retired
  }

  public let scenario: Scenario
  public let employees: [EmployeeNumber: String]
  public let units: [UnitCode: String]
  /// Of tasks, competences and professions, by code.
  public let entries: [String: Phrase]
  public let withoutEffect: [ScenarioChange: WithoutEffect]

  public init(
    _ scenario: Scenario, employees: [EmployeeNumber: String] = [:], units: [UnitCode: String] = [:],
    entries: [String: Phrase] = [:], withoutEffect: [ScenarioChange: WithoutEffect] = [:]
  ) {
    self.scenario = scenario
    (self.employees, self.units, self.entries) = (employees, units, entries)
    self.withoutEffect = withoutEffect
  }

  public func isAway(_ employee: EmployeeNumber) -> Bool { changesInEffect.contains(.away(employee)) }

  /// What counts on the date.
  public var changesInEffect: [ScenarioChange] { scenario.changes.filter { withoutEffect[$0] == nil } }
}
