import Domain
import TestKit
import Testing

@testable import Storage

private let day = "2026-11-22T10:00:00.000Z"
private let nextDay = "2026-11-23T10:00:00.000Z"

private let claim = Samples.assertion("c", .level(.unsupervised), by: .own)
private let lower = Samples.assertion("c", .level(.indirectSupervision), by: .own)

@Suite struct `The recorded story` {
  private func filled() async throws -> Store {
    let store = try Store()
    try await store.write(now: day, actor: "kari") { writer in
      writer.begin("assertion")
      _ = try writer.put(Employee(number: "1", name: "Kari"))
      _ = try writer.put(Samples.competence("c", .skill))
      _ = try writer.put(claim)
      _ = try writer.put(
        Evidence(employee: "1", competence: "c", assertedFrom: "2026-01-01", assertedKind: .own, text: "sett"))
    }
    let signature = Verification(of: claim, from: "2026-01-01", by: "Ola", .approved, on: Samples.date)
    try await store.write(now: nextDay, actor: "ola") { writer in
      writer.begin("verification")
      _ = try writer.put(signature)
      writer.begin("verification-end")
      try writer.end(signature)
      writer.begin("assertion")
      _ = try writer.put(lower)
    }
    return store
  }

  private func kinds(_ events: [HistoryEvent]) -> [String] {
    events.map { event in
      switch event.happening {
      case .asserted: "asserted"
      case .replaced: "replaced"
      case .voided: "voided"
      case .evidenced: "evidence"
      case .decided: "decided"
      case .withdrawn: "withdrawn"
      case .remarked(let words): "remark: \(words.text)"
      case .remarkWithdrawn(let words): "gone: \(words.text)"
      case .expired: "expired"
      }
    }
  }

  @Test func `tells what was recorded, signed, withdrawn and replaced, by whom and when`() async throws {
    let store = try await filled()

    let events = try await store.read { try $0.history(of: "1") }

    #expect(kinds(events) == ["asserted", "evidence", "decided", "withdrawn", "replaced", "asserted"])
    #expect(events.map(\.actor) == ["kari", "kari", "ola", "ola", "ola", "ola"])
    #expect(events.map { String($0.at.prefix(10)) }.last == "2026-11-23")
  }

  @Test func `does not know what came later`() async throws {
    let store = try await filled()

    let events = try await store.read(knownAt: "2026-11-22") { try $0.history(of: "1") }

    #expect(kinds(events) == ["asserted", "evidence"])
  }

  @Test func `has what somebody wrote besides in a survey, and the words that came in their place`() async throws {
    let store = try await filled()
    let survey = Survey(number: 1, name: "Høst", openedOn: "2026-10-01", deadline: "2026-11-01")
    func write(_ text: String) async throws {
      try await store.write(now: nextDay, actor: "kari") { writer in
        writer.begin("survey")
        _ = try writer.put(CareUnit(code: "U", name: "U", parent: nil, kind: ""))
        _ = try writer.put(survey)
        _ = try writer.put(SurveyInvitation(survey: 1, employee: "1", unit: "U"))
        _ = try writer.put(SurveyRemark(survey: 1, employee: "1", place: 1, text: text))
      }
    }
    try await write("Tegnspråk")
    try await write("Polsk")

    let events = try await store.read { try $0.history(of: "1") }

    #expect(kinds(events).suffix(2) == ["remark: Tegnspråk", "remark: Polsk"])
    #expect(events.last?.actor == "kari")
  }

  @Test func `is of one competence where one is asked for`() async throws {
    let store = try await filled()

    let others = try await store.read { try $0.history(of: "1", in: "d") }

    #expect(others.isEmpty)
  }
}

@Suite struct `The last change of a task` {
  private func changes(_ store: Store, knownAt: String? = nil) async throws -> Int64? {
    try await store.read(knownAt: knownAt) { try $0.lastChanges(of: ["tsk-x"])["tsk-x"] }
  }

  private func filled() async throws -> Store {
    let store = try Store()
    try await store.write(now: day, actor: "test") { writer in
      writer.begin("catalogue")
      try writer.put(
        Samples.catalogue(
          competences: [Samples.competence("c", .skill)], requirements: [Samples.requirement("c", .unsupervised)]))
    }
    return store
  }

  private let writes: [@Sendable (RegistryWriter) throws -> Void] = [
    { _ = try $0.put(Samples.task(automatable: .yes)) },
    { _ = try $0.put(Samples.requirement("c", .supervisesOthers)) },
    { _ = try $0.put(Samples.requirement("c", .unsupervised), isRetired: true) },
    { _ = try $0.put(Samples.gate(.reserved, "LE")) },
  ]

  @Test(arguments: 0..<4) func `is that of its row, a requirement or a gate`(which: Int) async throws {
    let store = try await filled()
    let before = try await changes(store)
    let write = writes[which]

    try await store.write(now: nextDay, actor: "test") { writer in
      writer.begin("catalogue")
      try write(writer)
    }

    let after = try await changes(store)
    #expect(try #require(after) > #require(before))
    #expect(try await changes(store, knownAt: "2026-11-22") == before)
  }

  @Test func `is not that of the same row written again`() async throws {
    let store = try await filled()
    let before = try await changes(store)

    try await store.write(now: nextDay, actor: "test") { writer in
      writer.begin("catalogue")
      _ = try writer.put(Samples.task())
      _ = try writer.put(Samples.competence("d", .skill))
    }

    #expect(try await changes(store) == before)
  }
}
