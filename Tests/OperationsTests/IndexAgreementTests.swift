import Domain
import GRDB
import Matching
import Testing

@testable import Operations
@testable import Storage

/// The answer by the index of holdings, and the same read from the rows.
private func answers(
  _ bench: Workbench, allTasks: Bool, on date: CalendarDate
) async throws -> (index: [Coverage], rows: [Coverage]) {
  let index = try await bench.coverage(unit: nil, task: nil, allTasks: allTasks, Inquiry(on: date)).rows
  // The index stands for what is known now, and is not asked where a time of knowledge is named.
  let rows = try await bench.coverage(
    unit: nil, task: nil, allTasks: allTasks, Inquiry(on: date, knownAt: "9999-12-31")
  ).rows
  return (index, rows)
}

@Suite struct `An answer by the index of holdings` {
  @Test(arguments: ["2019-06-30", "2025-01-01", "2026-11-22", "2027-08-15"] as [CalendarDate])
  func `is what the rows give on any date`(date: CalendarDate) async throws {
    let bench = try await Bench.demo(employees: 400)

    for allTasks in [true, false] {
      let (index, rows) = try await answers(bench, allTasks: allTasks, on: date)
      #expect(index == rows)
      #expect(!index.isEmpty || date < "2020-01-01")
    }
  }

  @Test func `follows what is suspended, exempt, delegated by somebody and signed`() async throws {
    let bench = try await Bench.demo(employees: 240)
    let people = try await bench.tables(Inquiry(on: Bench.today)).files
    let withClaims = people.filter { $0.assertions.contains { $0.kind == .own } }
    let registry = try #require(bench.registry)
    try await registry.write(now: "2026-11-22T11:00:00.000Z", actor: "test") { writer in
      for (place, file) in people.enumerated() where place % 5 == 0 {
        let number = file.employee.number
        let period = Period(from: "2026-01-01")
        _ = try writer.put(
          Suspension(
            employee: number, subject: place % 2 == 0 ? .task("tsk-insulin") : .competence("proc-insulin"),
            period: period, reason: "r", approvedBy: "L"))
        _ = try writer.put(
          Exemption(
            employee: number, subject: .task("tsk-insulin"), period: period, reason: "r", approvedBy: "L"))
        _ = try writer.put(
          Delegation(
            employee: number, task: "tsk-insulin", unit: place % 3 == 0 ? people[place + 1].positions.first?.unit : nil,
            period: period, givenBy: "G", giver: people[(place + 7) % people.count].employee.number, scope: ""))
      }
      for file in withClaims.prefix(60) {
        for claim in file.assertions where claim.kind == .own {
          guard let from = claim.period.from else { continue }
          _ = try writer.put(
            Verification(
              of: claim, from: from, by: "Ola", file.employee.number.rawValue.hasSuffix("1") ? .rejected : .approved,
              on: Bench.today))
        }
      }
    }

    let (index, rows) = try await answers(bench, allTasks: true, on: Bench.today)
    #expect(index == rows)
  }

  @Test func `is read from the rows where the index is damaged`() async throws {
    let bench = try await Bench.demo(employees: 60)
    let registry = try #require(bench.registry)
    try await registry.transact(.commit) { try $0.execute(sql: "UPDATE holdingIndex SET entries = x'', checksum = 0") }

    let (index, rows) = try await answers(bench, allTasks: true, on: Bench.today)
    #expect(index == rows)
  }
}
