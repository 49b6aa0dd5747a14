import Domain
import TestKit
import Testing

@testable import Storage

private let now = "2026-11-22T10:00:00.000Z"
private let later = "2026-11-23T10:00:00.000Z"
private let rule = Samples.gate(.delegable, "SP", delegates: "HF")

/// A registry with the task, a unit and the rule of law.
private func store() async throws -> Store {
  let store = try Store()
  try await store.write(now: now, actor: "test") { writer in
    _ = try writer.put(Samples.task("tsk-x"))
    _ = try writer.put(rule)
    _ = try writer.put(Employee(number: "1", name: "Kari"))
    _ = try writer.put(CareUnit(code: "U", name: "U", parent: nil, kind: ""))
  }
  return store
}

private func record(_ decision: Decision, in store: Store, at time: String = now) async throws {
  try await store.write(now: time, actor: "test") { writer in
    writer.begin("decision", reason: "D\(decision.number)")
    try writer.put(decision)
  }
}

@Suite struct `Decisions in the registry` {
  private let review = DecisionReview(
    date: "2027-03-01", outcome: .adjust, note: "mer øving", reviewedBy: "Kari", reviewer: "1")

  @Test func `come back as they were written`() async throws {
    let store = try await store()
    let first = Samples.decision(
      by: "Kari", "1", conditions: "vilkår", education: "kurs", consulted: ["verneombud", "AMU"], gate: rule,
      reviews: [review])
    let unknown = DecisionBasis(
      date: Samples.date, edition: "sample", minutesPerWeek: nil, ready: 0, nearlyReady: 0, trainingMinutes: nil,
      risk: .low, gate: nil)
    let second = Decision(
      number: 2, task: "tsk-x", unit: "U", from: "SP", to: "HF", startsOn: "2026-12-01", decidedOn: Samples.date,
      decidedBy: "Leder", risk: .low, basis: unknown, deadlines: ["2027-03-01"])

    try await record(first, in: store)
    try await record(second, in: store)

    #expect(try await store.read { try $0.decisions() } == [first, second])
  }

  @Test func `are not seen before they were recorded, nor are their reviews`() async throws {
    let store = try await store()
    try await record(Samples.decision(), in: store)
    try await store.write(now: later, actor: "test") { writer in
      writer.begin("decision-review", reason: "D1")
      try writer.put(review, of: 1)
    }

    #expect(try await store.read(knownAt: "2026-11-22") { try $0.decisions() } == [Samples.decision()])
    #expect(try await store.read { try $0.decisions() } == [Samples.decision(reviews: [review])])
    let earlier = "2026-11-22T09:00:00.000Z"
    #expect(try await store.read(knownAt: earlier) { try $0.decisions() } == [])
  }

  @Test func `keep the rule of law as it was, whatever becomes of it`() async throws {
    let store = try await store()
    try await record(Samples.decision(gate: rule), in: store)
    let changed = Samples.gate(.reserved, "LE")

    try await store.write(now: later, actor: "test") { _ = try $0.put(changed) }

    #expect(try await store.read { try $0.decisions() }.first?.basis.gate == rule)
  }

  @Test func `keep an import from being undone that made what they speak of`() async throws {
    let store = try await store()
    let batch = try await store.write(now: now, actor: "test") { writer in
      writer.begin("import", reason: "enheter.csv")
      _ = try writer.put(CareUnit(code: "N", name: "Ny", parent: nil, kind: ""))
      return try writer.note(ImportTally(), ofFile: "e.csv", digest: String(repeating: "a", count: 64), contents: "")
    }
    try await record(Samples.decision(in: "N"), in: store)

    await #expect(throws: UndoRefusal.self) {
      try await store.write(now: later, actor: "test") { _ = try $0.undo(batch ?? 0) }
    }
  }

  @Test func `leave the registry sound and the chain whole`() async throws {
    let store = try await store()
    try await record(Samples.decision(gate: rule, reviews: [review]), in: store)

    #expect(try await store.condition().isSound)
    #expect(try await store.read { try $0.proveChain() }.isWhole)
  }
}
