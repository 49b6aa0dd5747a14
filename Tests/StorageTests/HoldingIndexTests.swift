import Domain
import GRDB
import TestKit
import Testing

@testable import Storage

private let competences: [CompetenceCode] = ["c-1", "c-2", "c-3"]

/// A registry with 30 people, whose ids lie in two parts of the index.
private func store() async throws -> Store {
  let store = try Store()
  try await store.write(now: "2026-01-01T10:00:00.000Z", actor: "test") { writer in
    for code in competences { _ = try writer.put(Samples.competence(code, .skill)) }
    for number in 0..<15 { _ = try writer.put(employee(number)) }
    try writer.db.execute(sql: "INSERT INTO employee (id, number) VALUES (4095, 'between')")
    for number in 15..<30 { _ = try writer.put(employee(number)) }
  }
  return store
}

private func employee(_ number: Int) -> Employee {
  Employee(number: EmployeeNumber("\(100 + number)"), name: "N\(number)")
}

private func assertion(_ generator: inout SeededGenerator) -> Assertion {
  let from = CalendarDate("2026-01-01").adding(days: Int.random(in: 0..<4, using: &generator))
  let statements: [Assertion.Statement] = [.notHeld, .held, .level(.observes), .level(.unsupervised)]
  return Assertion(
    employee: employee(Int.random(in: 0..<30, using: &generator)).number,
    competence: competences.randomElement(using: &generator) ?? "c-1",
    statement: statements.randomElement(using: &generator) ?? .held,
    period: Bool.random(using: &generator)
      ? Period(from: from) : Period(from: from, through: from.adding(days: 9)) ?? Period(from: from),
    kind: Assertion.Kind.allCases.randomElement(using: &generator) ?? .own)
}

private func assertion(
  by kind: Assertion.Kind, _ statement: Assertion.Statement, of employee: EmployeeNumber = "100", from: CalendarDate
) -> Assertion {
  Assertion(
    employee: employee, competence: "c-1", statement: statement, period: Period(from: from), kind: kind)
}

private func differences(_ store: Store) async throws -> Int { try await store.condition().indexDifferences }

/// One change of those that there are, made at random.
private func change(_ store: Store, _ step: Int, _ generator: inout SeededGenerator) async throws {
  let now = "2026-02-\(10 + step)T10:00:00.000Z"
  let choice = Int.random(in: 0..<6, using: &generator)
  let some = (0..<8).map { _ in assertion(&generator) }
  let known = try await store.read { try $0.personnelFiles(PeopleWanted(on: "2026-06-01")) }
  let asserted = known.flatMap(\.assertions).randomElement(using: &generator)
  let decision: Verification.Decision = Bool.random(using: &generator) ? .approved : .rejected
  switch choice {
  case 0, 1:
    try await store.write(now: now, actor: "test") { writer in
      writer.begin("import", reason: "file")
      for each in Dictionary(grouping: some, by: \.employee).values.compactMap(\.first) {
        _ = try writer.put(each, isOneOfMany: true)
      }
      _ = try writer.note(ImportTally(), ofFile: "f", digest: String(repeating: "a", count: 64), contents: "")
    }
  case 2: try await store.write(now: now, actor: "test") { writer in for each in some { _ = try writer.put(each) } }
  case 3:
    guard let asserted, let from = asserted.period.from else { return }
    let verification = Verification(of: asserted, from: from, by: "Ola", decision, on: "2026-03-01")
    try await store.write(now: now, actor: "test") { _ = try $0.put(verification) }
  case 4:
    guard let batch = try await store.read({ try $0.importBatches() }).first(where: { !$0.isUndone }) else { return }
    do {
      try await store.write(now: now, actor: "test") { writer in
        writer.begin("undo")
        _ = try writer.undo(batch.number)
      }
    } catch is UndoRefusal {}
  default:
    guard let person = known.randomElement(using: &generator)?.employee else { return }
    _ = try await store.erase(now: now, actor: "test") { try $0.erase(person, reason: "left", on: "2026-03-01") }
  }
}

@Suite struct `The index of holdings` {
  @Test(arguments: 0..<12) func `says what the rows say after any changes`(seed: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let store = try await store()

    for step in 0..<15 {
      try await change(store, step, &generator)
      #expect(try await differences(store) == 0, "seed \(seed), step \(step)")
    }
  }

  @Test func `puts each person's newest words first, without those that were rejected`() async throws {
    let store = try await store()
    let older = assertion(by: .own, .level(.observes), from: "2026-01-01")
    let newer = assertion(by: .manager, .level(.unsupervised), from: "2026-02-01")
    let rejected = assertion(by: .peer, .notHeld, from: "2026-03-01")
    try await store.write(now: "2026-03-02T10:00:00.000Z", actor: "test") { writer in
      for each in [older, newer, rejected] { _ = try writer.put(each) }
      _ = try writer.put(Verification(of: rejected, from: "2026-03-01", by: "Ola", .rejected, on: "2026-03-02"))
    }

    let statements = try await store.read { snapshot in
      try snapshot.holdings(of: "c-1")?.flatMap { $0.entries.map(\.statement) }
    }
    #expect(statements == [.level(.unsupervised), .level(.observes)])
  }

  @Test(arguments: [
    "UPDATE holdingIndex SET entries = CAST(x'0100000000000000' || substr(entries, 9) AS BLOB)",
    "UPDATE holdingIndex SET entries = substr(entries, 9)", "UPDATE holdingIndex SET entries = substr(entries, 2)",
    "UPDATE holdingIndex SET checksum = checksum + 1", "DELETE FROM holdingIndex",
    "UPDATE holdingIndexSum SET checksum = checksum + 1", "DELETE FROM holdingIndexSum",
  ])
  func `is not believed when it is damaged, and can be made anew`(damage: String) async throws {
    let store = try await store()
    try await store.write(now: "2026-03-02T10:00:00.000Z", actor: "test") { writer in
      for number in 0..<3 {
        _ = try writer.put(
          assertion(by: .own, .level(.observes), of: employee(number).number, from: "2026-01-01"))
      }
    }
    try await store.transact(.commit) { try $0.execute(sql: damage) }

    #expect(try await store.read { try $0.holdings(of: "c-1") == nil })
    #expect(try await differences(store) > 0)

    try await store.reindex()
    #expect(try await store.read { try $0.holdings(of: "c-1") != nil })
    #expect(try await differences(store) == 0)
  }

  @Test func `is not believed when it does not know of the last event, and follows with the next`() async throws {
    let store = try await store()
    try await store.transact(.commit) { db in
      try db.execute(
        sql: """
          INSERT INTO event (id, at, actor, kind) VALUES (99, '2026-03-01T10:00:00.000Z', 'a', 'k');
          INSERT INTO sourceText (id, text) VALUES (99, 's');
          INSERT INTO assertion (employee, competence, level, fromDate, kind, source, recordedBy)
          VALUES (1, 1, 2, '2026-01-01', 'self', 99, 99);
          """)
    }
    #expect(try await store.read { try $0.crowdRecords(on: "2026-03-01") } == nil)
    #expect(try await differences(store) > 0)

    try await store.write(now: "2026-03-02T10:00:00.000Z", actor: "test") { _ = try $0.put(employee(31)) }
    #expect(try await store.read { try $0.crowdRecords(on: "2026-03-01") } != nil)
    #expect(try await differences(store) == 0)
  }

  @Test func `does not stand for an earlier state of knowledge`() async throws {
    let store = try await store()

    #expect(try await store.read(knownAt: "2026-01-01") { try $0.crowdRecords(on: "2026-03-01") } == nil)
  }
}
