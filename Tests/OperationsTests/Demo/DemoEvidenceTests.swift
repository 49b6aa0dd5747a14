import Domain
import Testing

@testable import Operations

struct DemoEvidenceTests {
  private let today = DemoRegistryTests.today
  private let registry = DemoRegistryTests.registry
  private let catalogue = DemoCatalogue.small

  /// Courses and certificates that are held for a time.
  private var proofs: [Assertion] {
    registry.assertions.filter { assertion in
      let kind = catalogue[assertion.competence]?.kind
      return assertion.statement == .held && assertion.period.through != nil
        && (kind == .course || kind == .certificate)
    }
  }

  @Test func `people say most of it themselves`() {
    let own = registry.assertions.count { $0.kind == .own }

    #expect(own * 2 > registry.assertions.count)
    #expect(own * 4 < registry.assertions.count * 3)
  }

  @Test func `every usual kind of evidence is there`() {
    let kinds = Set(registry.assertions.map(\.kind))

    #expect(kinds == [.own, .manager, .peer, .assessor, .course, .test, .register])
  }

  @Test func `some courses have expired and some will soon`() {
    let expired = proofs.count { $0.period.hasEnded(by: today) }
    let soon = proofs.count { $0.period.contains(today) && today.days(until: $0.period.through ?? today) <= 90 }

    #expect((8...25).contains(expired * 100 / proofs.count))
    #expect((4...16).contains(soon * 100 / proofs.count))
  }

  @Test func `a leader has taken something back`() {
    #expect(registry.assertions.contains { $0.statement == .notHeld && $0.kind == .manager })
  }

  @Test func `some teach and sign`() {
    let teachers = registry.assertions.filter {
      $0.statement == .level(.supervisesOthers) && $0.isVerified() && $0.period.contains(today)
    }
    let mentors = registry.assertions.filter { $0.competence == "cert-praksisveileder" }

    #expect(!Set(teachers.map(\.employee)).isDisjoint(with: mentors.map(\.employee)))
  }

  @Test func `a course only goes to those who can build on it`() {
    let professions = Dictionary(grouping: registry.authorisations, by: \.employee).mapValues { $0.map(\.profession) }
    let holders = registry.assertions.filter { $0.competence == "crs-legemiddel-hf" }.map(\.employee)

    #expect(!holders.isEmpty)
    #expect(holders.allSatisfy { !(professions[$0] ?? []).filter { ["HF", "HP", "OA"].contains($0) }.isEmpty })
  }

  @Test func `in some unit a task hangs on one person`() {
    #expect(validHolders().contains { $0.value.count == 1 })
  }

  @Test func `in some unit nobody holds what a task asks for`() {
    #expect(validHolders().contains { $0.value.isEmpty })
  }

  @Test func `in some unit most can do what a task asks for`() {
    #expect(validHolders().contains { $0.value.count >= 10 })
  }

  /// For each unit and each course or certificate that a task of the unit asks for: who holds a valid one.
  private func validHolders() -> [String: Set<EmployeeNumber>] {
    let valid = proofs.filter { $0.isVerified() && $0.period.contains(today) }
    let byCompetence = Dictionary(grouping: valid, by: \.competence).mapValues { Set($0.map(\.employee)) }
    let staff = Dictionary(grouping: registry.positions.filter { $0.period.contains(today) }, by: \.unit)
      .mapValues { Set($0.map(\.employee)) }
    var holders: [String: Set<EmployeeNumber>] = [:]
    for rule in registry.coverage where (staff[rule.unit]?.count ?? 0) >= 15 {
      for requirement in catalogue.requirements(of: rule.task)
      where requirement.minimumLevel == nil && requirement.anyOf == nil {
        holders["\(rule.unit) \(requirement.competence)"] = (byCompetence[requirement.competence] ?? [])
          .intersection(staff[rule.unit] ?? [])
      }
    }
    return holders
  }
}

extension DemoEvidenceTests {
  @Test func `people who have left say nothing more`() {
    let positions = Dictionary(grouping: registry.positions, by: \.employee)
    let lastDays = positions.compactMapValues { rows -> CalendarDate? in
      rows.contains { $0.period.through == nil } ? nil : rows.compactMap(\.period.through).max()
    }

    let late = registry.assertions.filter { assertion in
      assertion.kind == .own && assertion.statement != .held
        && lastDays[assertion.employee].map { $0 < assertion.period.from ?? $0 } ?? false
    }

    #expect(!lastDays.isEmpty)
    #expect(late.isEmpty)
  }
}
