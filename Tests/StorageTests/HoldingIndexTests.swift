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
    employee: employee(Int.random(in: Bool.random(using: &generator) ? 13..<17 : 0..<30, using: &generator)).number,
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

/// Where the index says something else of a competence than the files of the people; `nil` where nowhere.
private func disagreement(_ store: Store) async throws -> CompetenceCode? {
  try await store.read { snapshot in
    let files = try snapshot.personnelFiles(PeopleWanted(on: "2026-06-01"))
    let ids = try Dictionary(
      uniqueKeysWithValues: snapshot.all("SELECT number, id FROM employee") {
        (EmployeeNumber($0[0] as String), $0[1] as Int)
      })
    for competence in competences {
      var parts: [Int: [IndexedAssertion]] = [:]
      for file in files.sorted(by: { ids[$0.employee.number] ?? 0 < ids[$1.employee.number] ?? 0 }) {
        let id = ids[file.employee.number] ?? 0
        let said = file.assertions.filter { $0.competence == competence && !$0.isRejected }
        let newestFirst = said.sorted { one, other in
          one.period.from == other.period.from
            ? one.recorded > other.recorded : one.period.from ?? "1000-01-01" > other.period.from ?? "1000-01-01"
        }
        for each in newestFirst {
          parts[id / 4096, default: []].append(
            IndexedAssertion(
              person: id % 4096, statement: each.statement,
              signatures: each.approvals + (each.kind.isVerifiedByKind ? 1 : 0), period: each.period))
        }
      }
      // Of those who were erased and spoken of again there are no files.
      let isKnown = Set(files.compactMap { ids[$0.employee.number] })
      let told = try (snapshot.holdings(of: competence) ?? []).map { part in
        (Int(part.firstPerson) / 4096, part.entries.filter { isKnown.contains(Int(part.firstPerson) + $0.person) })
      }
      if Dictionary(uniqueKeysWithValues: told).filter({ !$0.value.isEmpty }) != parts { return competence }
    }
    return nil
  }
}

private func differences(_ store: Store) async throws -> Int { try await store.condition().indexDifferences }

/// One change of those that there are, made at random.
private func change(_ store: Store, _ step: Int, _ generator: inout SeededGenerator) async throws {
  let now = "2026-02-\(10 + step)T10:00:00.000Z"
  let choice = Int.random(in: 0..<10, using: &generator)
  let some = (0..<8).map { _ in assertion(&generator) }
  let known = try await store.read { try $0.personnelFiles(PeopleWanted(on: "2026-06-01")) }
  let asserted = known.flatMap(\.assertions).randomElement(using: &generator)
  let decision: Verification.Decision = Int.random(in: 0..<4, using: &generator) > 0 ? .approved : .rejected
  let signers = ["Ola", "Kari", "Per", "Liv", "Ada"]
  let signer = signers.randomElement(using: &generator) ?? "Ola"
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
  case 3, 4:
    guard let asserted, let from = asserted.period.from else { return }
    let verification = Verification(of: asserted, from: from, by: signer, decision, on: "2026-03-01")
    try await store.write(now: now, actor: "test") { _ = try $0.put(verification) }
  case 5:
    guard let asserted, let from = asserted.period.from else { return }
    // The same word with another level or another last day: what was signed is no longer said.
    let isLonger = Bool.random(using: &generator)
    let anew = Assertion(
      employee: asserted.employee, competence: asserted.competence,
      statement: isLonger ? asserted.statement : .level(.indirectSupervision),
      period: isLonger ? Period(from: from, through: from.adding(days: 20)) ?? asserted.period : asserted.period,
      kind: asserted.kind)
    try await store.write(now: now, actor: "test") { _ = try $0.put(anew) }
  case 6:
    let decided = known.flatMap(\.assertions).filter { $0.approvals > 0 || $0.isRejected }
    guard let one = decided.randomElement(using: &generator), let from = one.period.from else { return }
    try await store.write(now: now, actor: "test") { writer in
      for name in signers {
        try writer.end(Verification(of: one, from: from, by: name, .approved, on: "2026-03-01"))
      }
    }
  case 7:
    guard let asserted else { return }
    try await store.write(now: now, actor: "test") { writer in
      _ = try writer.withdraw(asserted.kind, about: asserted.competence, of: asserted.employee) { _ in true }
    }
  case 8:
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

    for step in 0..<18 {
      try await change(store, step, &generator)
      #expect(try await differences(store) == 0, "seed \(seed), step \(step)")
      #expect(try await disagreement(store) == nil, "seed \(seed), step \(step)")
    }
  }

  @Test func `puts each person's newest words first, without those that were rejected`() async throws {
    let store = try await store()
    let older = assertion(by: .own, .level(.observes), from: "2026-01-01")
    let sameWordBefore = assertion(by: .peer, .notHeld, from: "2026-01-10")
    let between = assertion(by: .peer, .held, from: "2026-01-15")
    let newer = assertion(by: .manager, .level(.unsupervised), from: "2026-02-01")
    let rejected = assertion(by: .peer, .notHeld, from: "2026-03-01")
    try await store.write(now: "2026-03-02T10:00:00.000Z", actor: "test") { writer in
      for each in [older, sameWordBefore, between, newer, rejected] { _ = try writer.put(each) }
      _ = try writer.put(Verification(of: rejected, from: "2026-03-01", by: "Ola", .rejected, on: "2026-03-02"))
    }

    let statements = try await store.read { snapshot in
      try snapshot.holdings(of: "c-1")?.flatMap { $0.entries.map(\.statement) }
    }
    #expect(statements == [.level(.unsupervised), .held, .notHeld, .level(.observes)])
  }

  @Test(arguments: [
    "UPDATE holdingIndex SET entries = CAST(x'0100000000000000' || substr(entries, 9) AS BLOB)",
    "UPDATE holdingIndex SET entries = substr(entries, 9)", "UPDATE holdingIndex SET entries = substr(entries, 2)",
    "UPDATE holdingIndex SET entries = CAST(entries || x'00' AS BLOB)", "UPDATE holdingIndex SET id = id + 5",
    "UPDATE holdingIndex SET checksum = checksum + 1", "DELETE FROM holdingIndex",
    "UPDATE holdingIndexSum SET checksum = checksum + 1", "DELETE FROM holdingIndexSum",
  ])
  func `is not believed when it is damaged, and can be made anew`(damage: String) async throws {
    let store = try await store()
    try await store.write(now: "2026-03-02T10:00:00.000Z", actor: "test") { writer in
      for number in [0, 1, 20] {
        _ = try writer.put(
          assertion(by: .own, .level(.observes), of: employee(number).number, from: "2026-01-01"))
      }
    }
    try await store.transact(.commit) { try $0.execute(sql: damage) }

    #expect(try await store.read { try $0.holdings(of: "c-1") == nil })
    #expect(try await differences(store) > 0)

    // Nor does a later change hide the damage.
    try await store.write(now: "2026-03-03T10:00:00.000Z", actor: "test") { writer in
      _ = try writer.put(assertion(by: .own, .level(.unsupervised), of: employee(1).number, from: "2026-02-01"))
    }
    #expect(try await store.read { try $0.holdings(of: "c-1") == nil })

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

  @Test(arguments: [
    "INSERT INTO assertion (employee, competence, level, fromDate, kind, source, recordedBy) VALUES (5, 3, 2, '2026-01-01', 'self', 1, 1)",
    "INSERT INTO assertion (employee, competence, level, fromDate, kind, source, recordedBy) VALUES (5, 1, 2, '2026-01-01', 'self', 1, 1)",
    "UPDATE holdingIndex SET checksum = checksum + 1; UPDATE holdingIndexSum SET checksum = checksum + 1",
    "INSERT INTO holdingIndex (id, entries, checksum) VALUES (4294967296 + 900, x'', 0)",
    "UPDATE holdingIndexSum SET checksum = checksum + 1",
    "INSERT INTO event (id, at, actor, kind) VALUES (99, '2026-03-01T10:00:00.000Z', 'a', 'k')",
  ])
  func `is found to differ by each thing alone`(change: String) async throws {
    let store = try await store()
    try await store.write(now: "2026-03-02T10:00:00.000Z", actor: "test") { writer in
      _ = try writer.put(assertion(by: .own, .level(.observes), from: "2026-01-01"))
    }

    try await store.transact(.commit) { try $0.execute(sql: change) }

    #expect(try await differences(store) == 1)
  }

  @Test func `reads whole parts anew after too many changes to look each up`() async throws {
    let store = try await store()
    try await store.write(now: "2026-02-02T10:00:00.000Z", actor: "test") { writer in
      _ = try writer.put(
        Assertion(
          employee: "100", competence: "c-3", statement: .held, period: Period(from: "2026-01-01"), kind: .own))
    }
    try await store.transact(.commit) { db in
      try db.execute(
        sql: """
          INSERT INTO event (id, at, actor, kind) VALUES (99, '2026-03-01T10:00:00.000Z', 'a', 'k');
          INSERT INTO sourceText (id, text) VALUES (99, 's');
          INSERT INTO assertion (employee, competence, level, fromDate, kind, source, recordedBy)
          VALUES (1, 1, 2, '2026-01-01', 'self', 99, 99), (2, 2, 2, '2026-01-01', 'self', 99, 99);
          UPDATE assertion SET replacedBy = 99 WHERE competence = 3;
          """)
      var changed = ChangedHoldings()
      for _ in 0...20_000 { changed.note(employee: 1, competence: 1) }
      try changed.bring(HoldingIndex(db: db))
      try HoldingIndex(db: db).stamp()
    }

    #expect(try await differences(store) == 0)
    #expect(try await store.read { try $0.holdings(of: "c-2")?.count } == 1)
    #expect(try await store.read { try $0.holdings(of: "c-3")?.count } == 0)
  }

  @Test func `does not stand for an earlier state of knowledge`() async throws {
    let store = try await store()

    #expect(try await store.read(knownAt: "2026-01-01") { try $0.crowdRecords(on: "2026-03-01") } == nil)
  }
}
