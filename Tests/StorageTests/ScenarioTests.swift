import Domain
import TestKit
import Testing

@testable import Storage

private let now = "2026-11-22T10:00:00.000Z"
private let later = "2026-11-23T10:00:00.000Z"

private let changes: [ScenarioChange] = [
  .away("1"), .trained("1", "proc-x", .unsupervised), .trained("2", "crs-x", nil),
  .hired("SP", "U", people: 2, percent: Percentage(80)), .demand(percent: -20, unit: nil, task: "tsk-x"),
  .gate("tsk-x", .delegable, holders: LegalGate.alternatives("SP;LE"), delegates: LegalGate.alternatives("HF+crs-x")),
  .gate("tsk-y", .open, holders: [], delegates: []), .closed("V"), .closed("W", movedTo: "U"),
]

/// A registry with two employees, two units and a scenario of every kind of change.
private func store() async throws -> Store {
  let store = try Store()
  try await store.write(now: now, actor: "test") { writer in
    _ = try writer.put(Samples.task("tsk-x"))
    for (number, name) in [("1", "Kvitlin Zåx"), ("2", "Ola Hansen")] {
      _ = try writer.put(Employee(number: EmployeeNumber(number), name: name))
    }
    for code in ["U", "V", "W"] {
      _ = try writer.put(CareUnit(code: UnitCode(code), name: code, parent: nil, kind: ""))
    }
    writer.begin("scenario", reason: "S1")
    try writer.put(Scenario(number: 1, name: "Vinter"))
    for change in changes { try writer.add(change, toScenario: 1) }
  }
  return store
}

@Suite struct `Scenarios in the registry` {
  @Test func `come back as they were written`() async throws {
    let store = try await store()

    #expect(try await store.read { try $0.scenarios() } == [Scenario(number: 1, name: "Vinter", changes: changes)])
  }

  @Test func `are gone when they are dropped, and are still known from before`() async throws {
    let store = try await store()
    try await store.write(now: later, actor: "test") { writer in
      writer.begin("scenario-drop", reason: "S1")
      try writer.drop(try #require(try writer.snapshot().scenarios().first))
    }

    #expect(try await store.read { try $0.scenarios() }.isEmpty)
    #expect(try await store.read(knownAt: "2026-11-22") { try $0.scenarios().map(\.changes) } == [changes])
    #expect(try await store.read { try $0.lastScenarioNumber() } == 1)
  }

  @Test func `keep nothing of a person who is erased, and the rest of what they assume`() async throws {
    let store = try await store()
    try await store.write(now: now, actor: "test") { writer in
      writer.begin("scenario", reason: "S2")
      try writer.put(Scenario(number: 2, name: "Uten Kvitlin Zåx"))
    }
    let dossier = try await store.read { try $0.dossier(of: Employee(number: "1", name: "Kvitlin Zåx")) }
    #expect(dossier.parts.first { $0.table == "scenarioChange" }?.rows.count == 2)
    #expect(dossier.mentions.map { "\($0.table).\($0.column)" }.contains("scenarioVersion.name"))

    try await store.write(now: later, actor: "test") { writer in
      _ = try writer.erase(Employee(number: "1", name: "Kvitlin Zåx"), reason: "asked", on: "2026-11-23")
    }

    let left = try await store.read { try $0.scenarios() }
    #expect(left.map(\.name) == ["Vinter", "Uten (slettet)"])
    #expect(left[0].changes == Array(changes.dropFirst(2)))
  }

  @Test func `are laid over every part of a state that questions read, and over nothing that is written`() async throws
  {
    let store = try await store()
    try await store.write(now: now, actor: "test") { writer in
      for (number, unit) in [("1", "U"), ("2", "V"), ("3", "W")] {
        _ = try writer.put(
          Position(
            employee: EmployeeNumber(number), unit: UnitCode(unit), title: "", profession: "SP",
            percent: Percentage(100), period: Samples.period("2020-01-01")))
      }
      _ = try writer.put(Employee(number: "3", name: "Siri"))
      _ = try writer.put(CoverageRule(unit: "V", task: "tsk-x", people: 1, shift: .day))
      _ = try writer.put(Volume(unit: "U", task: "tsk-x", minutesPerWeek: 100, profession: nil))
    }

    try await store.read { recorded in
      let scenario = try #require(try recorded.scenarios().first)
      let overlay = ScenarioOverlay(
        Supposition(scenario), units: try recorded.units(),
        professions: ["SP": Samples.profession("SP", .authorised, rung: 7)], on: "2026-11-22")
      let supposed = recorded.overlaid(by: overlay)
      #expect(try supposed.units().map(\.code) == ["U"] && supposed.units(inLineWith: "V").isEmpty)
      #expect(try supposed.coverageRules().isEmpty && recorded.coverageRules().count == 1)
      #expect(try supposed.volumes().map(\.minutesPerWeek) == [80])
      func numbers(_ wanted: PeopleWanted) throws -> [EmployeeNumber] {
        try supposed.personnelFiles(wanted).map(\.employee.number)
      }
      #expect(try numbers(PeopleWanted(units: ["U"], on: "2026-11-22")) == ["3", "NY-1", "NY-2"])
      #expect(try numbers(PeopleWanted(units: ["V"], on: "2026-11-22")) == [])
      #expect(try numbers(PeopleWanted(on: "2026-11-22")) == ["2", "3", "NY-1", "NY-2"])
      #expect(try numbers(PeopleWanted(numbers: ["1", "NY-2"], on: "2026-11-22")) == ["1", "NY-2"])
      #expect(try supposed.employee("NY-1") != nil && recorded.employee("NY-1") == nil)
      #expect(try supposed.employees().count == 5 && recorded.employees().count == 3)
      #expect(try supposed.catalogue().gates.map(\.kind) == [.delegable] && recorded.catalogue().gates.isEmpty)
      #expect(try supposed.catalogue(for: "tsk-x").gates.map(\.isSupposed) == [true])
      #expect(try supposed.crowdRecords(on: "2026-11-22") == nil && recorded.crowdRecords(on: "2026-11-22") != nil)
    }
  }
}
