import Domain
import Matching
import Testing

@testable import Operations

@Suite struct `The gap report` {
  @Test func `agrees with the lists of people for every unit and task of the demo`() async throws {
    let bench = try await Bench.demo()
    let inquiry = Inquiry(on: Bench.today)
    let rows = try await bench.coverage(unit: nil, task: nil, allTasks: false, inquiry).rows

    #expect(rows.count > 100)
    for row in rows {
      let roster = try await bench.roster(row.task.rawValue, unit: row.unit.rawValue, inquiry).roster
      #expect(roster.counts == row.counts, "\(row.unit) \(row.task)")
    }
  }

  @Test func `over all tasks gives the same counts as the rules do`() async throws {
    let bench = try await Bench.demo()
    let inquiry = Inquiry(on: Bench.today)
    let rules = try await bench.coverage(unit: nil, task: nil, allTasks: false, inquiry).rows
    let all = try await bench.coverage(unit: nil, task: nil, allTasks: true, inquiry).rows

    struct Place: Hashable {
      let unit: UnitCode
      let task: TaskCode
    }
    let counts = Dictionary(uniqueKeysWithValues: all.map { (Place(unit: $0.unit, task: $0.task), $0.counts) })
    for row in rules {
      let other = counts[Place(unit: row.unit, task: row.task)]
      #expect(other == row.counts || other == nil, "\(row.unit) \(row.task)")
    }
  }
}

@Suite struct `The demo` {
  @Test func `is the same for the same seed, size and day`() async throws {
    let first = try await Bench.demo(employees: 60).tables(Inquiry(on: Bench.today))
    let second = try await Bench.demo(employees: 60).tables(Inquiry(on: Bench.today))

    #expect(first.files.map(\.assertions) == second.files.map(\.assertions))
    #expect(first.files.map(\.positions) == second.files.map(\.positions))
  }

  @Test func `is never mixed with people who are there`() async throws {
    let bench = try await Bench.demo(employees: 30)

    await #expect(throws: InquiryFault.self) {
      try await bench.fillDemo(employees: 30, seed: 2, on: Bench.today)
    }
  }

  @Test func `is sound, with every registered reference in place`() async throws {
    let bench = try await Bench.demo()

    #expect(try await bench.condition().isSound)
    #expect(try await bench.summary().employees == 240)
  }
}
