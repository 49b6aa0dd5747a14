public import Domain
import Interchange
import Storage

/// A scenario with what it speaks of.
public struct ScenarioAnswer: Sendable {
  public let supposition: Supposition
  /// What was added to it just now.
  public let added: [ScenarioChange]
  public let asOf: AsOf
}

public struct ScenariosAnswer: Sendable {
  public let suppositions: [Supposition]
  public let asOf: AsOf
}

extension Workbench {
  /// The longest name that a scenario can have, in characters.
  private static let longestName = 60

  /// Makes a scenario that assumes nothing yet.
  public func newScenario(_ typed: String) async throws -> Scenario {
    try refuseIdentityNumbers(["name": typed])
    let name = cleaned(typed)
    guard !name.isEmpty else { throw InquiryFault.missingText(field: "name") }
    guard name.count <= Self.longestName else { throw ScenarioFault.nameTooLong(limit: Self.longestName) }
    return try await write { writer in
      let snapshot = try writer.snapshot()
      if let other = try snapshot.scenarios().first(where: { folded($0.name) == folded(name) }) {
        throw ScenarioFault.nameTaken(other)
      }
      let scenario = Scenario(number: try snapshot.lastScenarioNumber() + 1, name: name)
      writer.begin("scenario", reason: scenario.logName)
      try writer.put(scenario)
      return scenario
    }
  }

  /// Lets a scenario assume more. Of several people named at once, all or none are added.
  public func add(_ draft: ScenarioChangeDraft, toScenario typed: String) async throws -> ScenarioAnswer {
    try await write { writer in
      let snapshot = try writer.snapshot()
      var scenario = try Lookup.scenario(typed, in: try snapshot.scenarios())
      let changes = try ScenarioTyping(snapshot, on: today).changes(draft)
      writer.begin("scenario-add", reason: scenario.logName)
      for change in changes {
        try refuse(change, in: scenario, snapshot)
        try writer.add(change, toScenario: scenario.number)
        scenario = Scenario(number: scenario.number, name: scenario.name, changes: scenario.changes + [change])
      }
      return try answer(scenario, added: changes, try writer.snapshot(), Inquiry(on: today))
    }
  }

  /// Takes a scenario away; what it was can still be seen as it was known before.
  public func dropScenario(_ typed: String) async throws -> Scenario {
    try await write { writer in
      let scenario = try Lookup.scenario(typed, in: try writer.snapshot().scenarios())
      writer.begin("scenario-drop", reason: scenario.logName)
      try writer.drop(scenario)
      return scenario
    }
  }

  public func scenarios(_ inquiry: Inquiry) async throws -> ScenariosAnswer {
    try await read(inquiry) { snapshot in
      ScenariosAnswer(
        suppositions: try snapshot.scenarios().map { try snapshot.supposition(of: $0, on: inquiry.on) },
        asOf: try snapshot.asOf(inquiry, try snapshot.catalogue()))
    }
  }

  public func scenario(_ typed: String, _ inquiry: Inquiry) async throws -> ScenarioAnswer {
    try await read(inquiry) { snapshot in
      try answer(Lookup.scenario(typed, in: try snapshot.scenarios()), added: [], snapshot, inquiry)
    }
  }

  private func answer(
    _ scenario: Scenario, added: [ScenarioChange], _ snapshot: Snapshot, _ inquiry: Inquiry
  ) throws -> ScenarioAnswer {
    ScenarioAnswer(
      supposition: try snapshot.supposition(of: scenario, on: inquiry.on), added: added,
      asOf: try snapshot.asOf(inquiry, try snapshot.catalogue()))
  }

  /// What would contradict what the scenario assumes already.
  private func refuse(_ change: ScenarioChange, in scenario: Scenario, _ snapshot: Snapshot) throws {
    let tree = UnitTree(try snapshot.units())
    if let same = scenario.changes.first(where: { $0.hasSameSubject(as: change) }) {
      throw ScenarioFault.alreadyThere(same, try snapshot.supposition(of: scenario, on: today))
    }
    /// The unit, if it is another or one of those below it.
    func unit(_ code: UnitCode?, within other: UnitCode) -> CareUnit? {
      code.flatMap { tree.subtree(of: other).contains($0) ? tree[$0] : nil }
    }
    for known in scenario.changes {
      switch (known, change) {
      case (.closed(let closed, _), .hired(_, let place, _, _)):
        if let place = unit(place, within: closed) { throw ScenarioFault.hiredIntoClosed(place, scenario) }
      case (.hired(_, let place, _, _), .closed(let closed, _)):
        if let place = unit(place, within: closed) { throw ScenarioFault.closesHiring(place, scenario) }
      case (.closed(let first, let firstTarget), .closed(let second, let secondTarget)):
        if unit(second, within: first) != nil || unit(first, within: second) != nil {
          throw ScenarioFault.alreadyThere(known, try snapshot.supposition(of: scenario, on: today))
        }
        if let target = unit(secondTarget, within: first) { throw ScenarioFault.movesToClosed(target) }
        if let target = unit(firstTarget, within: second) { throw ScenarioFault.closesTarget(target, scenario) }
      case (.away, _), (.trained, _), (.hired, _), (.demand, _), (.gate, _), (.closed, _): break
      }
    }
  }
}

extension Scenario {
  /// How the log keeps which scenario it was. A letter before the number, which is no employee's.
  fileprivate var logName: String { "S\(number)" }
}

extension Lookup {
  /// A scenario by its name, whatever its capitals.
  static func scenario(_ typed: String, in scenarios: [Scenario]) throws -> Scenario {
    if let scenario = scenarios.first(where: { folded($0.name) == folded(cleaned(typed)) }) { return scenario }
    throw ScenarioFault.unknown(
      typed: typed, nearest: nearest(to: typed, among: scenarios) { [$0.name] }, count: scenarios.count)
  }
}
