public import Domain
import Storage

/// Who is at work, on what day, and with which registry: the door to every use case.
public struct Workbench: Sendable {
  /// `nil` when only the shipped catalogue is at hand.
  let registry: Store?
  public let today: CalendarDate
  /// The time of recording, `2026-11-22T10:00:00.000Z`.
  let now: String
  let user: String

  /// Works with the shipped catalogue alone: enough for questions about professions.
  public init(today: CalendarDate, now: String, user: String) {
    registry = nil
    (self.today, self.now, self.user) = (today, now, user)
  }

  /// Works with a registry that exists.
  ///
  /// - Throws: `RegistryFault`.
  public init(registryAt path: String, today: CalendarDate, now: String, user: String) throws {
    registry = try Store(path: path)
    (self.today, self.now, self.user) = (today, now, user)
  }

  /// Works with a registry in memory that holds the shipped catalogue.
  public static func inMemory(today: CalendarDate, now: String, user: String) async throws -> Workbench {
    let bench = Workbench(registry: try Store(), today: today, now: now, user: user)
    try await bench.installCatalogue()
    return bench
  }

  /// Makes a registry with the shipped catalogue in it.
  ///
  /// - Throws: `RegistryFault`.
  public static func creating(registryAt path: String, today: CalendarDate, now: String, user: String) async throws
    -> Workbench
  {
    let store = try await Store.making(at: path) { draft in
      try await Workbench(registry: draft, today: today, now: now, user: user).installCatalogue()
    }
    return Workbench(registry: store, today: today, now: now, user: user)
  }

  init(registry: Store, today: CalendarDate, now: String, user: String) {
    self.registry = registry
    (self.today, self.now, self.user) = (today, now, user)
  }

  /// The same registry on another day, and at another time of recording.
  func on(_ day: CalendarDate, at now: String? = nil) -> Workbench {
    let now = now ?? self.now
    guard let registry else { return Workbench(today: day, now: now, user: user) }
    return Workbench(registry: registry, today: day, now: now, user: user)
  }

  /// Whether a registry is at hand.
  public var hasRegistry: Bool { registry != nil }

  private func installCatalogue() async throws {
    let shipped = try shippedCatalogue()
    try await write { writer in
      writer.begin("catalogue", reason: shipped.edition.code)
      try writer.put(shipped)
    }
  }

  func read<Answer: Sendable>(
    knownAt: String? = nil, _ question: @Sendable (Snapshot) throws -> Answer
  ) async throws -> Answer {
    guard let registry else { throw InquiryFault.noRegistry }
    return try await registry.read(knownAt: knownAt) { snapshot in
      if let first = try snapshot.firstEntryBehind() { throw InquiryFault.beforeFirstEntry(at: first) }
      return try question(snapshot)
    }
  }

  /// Asks with the knowledge of the inquiry's time, and as its scenario would have it.
  ///
  /// - Throws: `ScenarioFault.unitClosed` where the question is about a unit that the scenario closes.
  func read<Answer: Sendable>(
    _ inquiry: Inquiry, _ question: @Sendable (Snapshot) throws -> Answer
  ) async throws -> Answer {
    try await read(knownAt: inquiry.knownAt) { recorded in
      let supposed = try recorded.supposing(inquiry.scenario, on: inquiry.on)
      let snapshot = inquiry.isByRows ? supposed.byRows() : supposed
      do {
        return try question(snapshot)
      } catch InquiryFault.unknownUnit(let typed, let nearest) {
        let closed = snapshot.closedUnits.first { $0.code.rawValue == typed || folded($0.name) == folded(typed) }
        guard let closed, let scenario = snapshot.supposition?.scenario else {
          throw InquiryFault.unknownUnit(typed: typed, nearest: nearest)
        }
        throw ScenarioFault.unitClosed(closed, scenario)
      }
    }
  }

  func write<Answer: Sendable>(_ change: @Sendable (RegistryWriter) throws -> Answer) async throws -> Answer {
    guard let registry else { throw InquiryFault.noRegistry }
    return try await registry.write(now: now, actor: user, change)
  }

  func rehearse<Answer: Sendable>(_ change: @Sendable (RegistryWriter) throws -> Answer) async throws -> Answer {
    guard let registry else { throw InquiryFault.noRegistry }
    return try await registry.rehearse(now: now, actor: user, change)
  }
}
