import Domain
import GRDB
import TestKit
import Testing

@testable import Storage

private let numbers: [EmployeeNumber] = ["early", "last-day", "first-day", "late", "always"]

/// One period for each of the people; the first and the last do not reach the day.
private let periods = [
  Samples.period("2020-01-01", Samples.yesterday), Samples.period("2020-01-01", Samples.date),
  Samples.period(Samples.date, "2030-01-01"), Samples.period(Samples.tomorrow), Samples.period("2020-01-01"),
]

/// A registry in which everybody has everything for the own period, and the codes' ids have gaps.
private func store() async throws -> Store {
  let store = try Store()
  try await store.write(now: "2026-01-01T10:00:00.000Z", actor: "test") { writer in
    try writer.db.execute(
      sql: """
        INSERT INTO unit (id, code) VALUES (3, 'ward'), (7, 'home');
        INSERT INTO profession (id, code) VALUES (500, 'SP'), (510, 'X-LEDER');
        """)
    for number in numbers { _ = try writer.put(Employee(number: number, name: "N")) }
    for (number, period) in zip(numbers, periods).reversed() {
      _ = try writer.put(
        Position(
          employee: number, unit: number == "always" ? "home" : "ward", title: "t",
          profession: number == "first-day" ? nil : "SP", percent: Percentage(50), period: period))
      _ = try writer.put(
        Authorisation(employee: number, profession: "SP", period: period, source: Authorisation.employerSource))
      _ = try writer.put(
        Delegation(employee: number, task: "tsk-x", unit: "home", period: period, givenBy: "G", scope: ""))
      _ = try writer.put(
        Suspension(employee: number, subject: .task("tsk-x"), period: period, reason: "r", approvedBy: "L"))
      _ = try writer.put(
        Exemption(employee: number, subject: .task("tsk-x"), period: period, reason: "r", approvedBy: "L"))
    }
  }
  return store
}

@Suite struct `What is known of everybody on a day` {
  @Test func `is what holds on it, the first and the last day included`() async throws {
    let store = try await store()

    let records = try #require(await store.read { try $0.crowdRecords(on: Samples.date) })

    #expect(records.posts.map(\.person) == [2, 3, 5])
    #expect(records.posts.map(\.unit) == ["ward", "ward", "home"])
    #expect(records.posts.map(\.profession) == ["SP", nil, "SP"])
    #expect(records.posts.map(\.share) == Array(repeating: Percentage(50), count: 3))
    #expect(records.delegations.map(\.person) == [2, 3, 5])
    #expect(records.suspensions.map(\.person) == [2, 3, 5])
    #expect(records.exemptions.map(\.person) == [2, 3, 5])
  }

  @Test func `has the rights of every day, with who told of them, by person`() async throws {
    let store = try await store()

    let records = try #require(await store.read { try $0.crowdRecords(on: Samples.date) })

    #expect(records.rights.map(\.person) == [1, 2, 3, 4, 5])
    #expect(records.rights.map(\.right.isInForce) == [false, true, true, false, true])
    #expect(records.rights.allSatisfy { !$0.right.isVerified && $0.right.profession == "SP" })
  }

  @Test func `is what is known now, of people who are known`() async throws {
    let store = try await store()
    try await store.write(now: "2026-02-01T10:00:00.000Z", actor: "test") { writer in
      _ = try writer.put(
        Position(
          employee: "always", unit: "home", title: "t", profession: "X-LEDER", percent: Percentage(80),
          period: periods[4]))
      _ = try writer.put(
        Authorisation(employee: "always", profession: "SP", status: .revoked, period: periods[4], source: "register"))
      // Nobody is known by this number.
      _ = try writer.put(
        Position(
          employee: "unknown", unit: "home", title: "t", profession: "SP", percent: Percentage(80), period: periods[4]))
    }

    let records = try #require(await store.read { try $0.crowdRecords(on: Samples.date) })

    #expect(records.posts.map(\.person) == [2, 3, 5])
    #expect(records.posts.last?.profession == "X-LEDER")
    #expect(records.rights.map(\.right.isInForce) == [false, true, true, false, false])
    #expect(records.rights.map(\.right.isVerified) == [false, false, false, false, true])
  }
}
