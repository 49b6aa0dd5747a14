import Domain
import Testing

@testable import Operations

/// What a demo registry of any size must keep.
struct DemoRegistryTests {
  static let today: CalendarDate = "2026-11-23"
  static let registry = DemoRegistry(catalogue: DemoCatalogue.small, today: today)

  private var registry: DemoRegistry { Self.registry }
  private var catalogue: Catalogue { DemoCatalogue.small }

  @Test func `the same seed gives the same registry`() {
    let again = DemoRegistry(catalogue: catalogue, today: Self.today)

    #expect(again.units == registry.units)
    #expect(again.employees == registry.employees)
    #expect(again.positions == registry.positions)
    #expect(again.authorisations == registry.authorisations)
    #expect(again.assertions == registry.assertions)
    #expect(again.coverage == registry.coverage)
    #expect(again.delegations == registry.delegations)
    #expect(again.suspensions == registry.suspensions)
    #expect(again.volumes == registry.volumes)
  }

  @Test func `another seed gives other people`() {
    let other = DemoRegistry(catalogue: catalogue, seed: 2, today: Self.today)

    #expect(other.employees.map(\.name) != registry.employees.map(\.name))
  }

  @Test(arguments: [0, 1, 13, 60, 240, 999, 1000, 13_000])
  func `there are exactly as many employees as asked for`(count: Int) {
    var people = 0

    DemoRegistry.forEachPerson(catalogue: catalogue, employees: count, today: Self.today) { _ in people += 1 }

    #expect(people == count)
  }

  @Test func `the people one at a time are those of the registry`() {
    var files: [PersonnelFile] = []

    DemoRegistry.forEachPerson(catalogue: catalogue, today: Self.today) { files.append($0) }

    #expect(files.map(\.employee) == registry.employees)
    #expect(files.flatMap(\.positions) == registry.positions)
    #expect(files.flatMap(\.assertions) == registry.assertions)
  }

  @Test func `more assertions can be asked for`() {
    var few = 0
    var many = 0

    DemoRegistry.forEachPerson(catalogue: catalogue, today: Self.today, assertionsPerClinician: 10) {
      few += $0.assertions.count
    }
    DemoRegistry.forEachPerson(catalogue: catalogue, today: Self.today, assertionsPerClinician: 40) {
      many += $0.assertions.count
    }

    #expect(many > few * 2)
  }

  @Test func `a body that gives up stops the row`() {
    struct Enough: Error {}
    var people = 0

    #expect(throws: Enough.self) {
      try DemoRegistry.forEachPerson(catalogue: catalogue, today: Self.today) { _ in
        people += 1
        if people == 5 { throw Enough() }
      }
    }

    #expect(people == 5)
  }

  @Test func `with an empty catalogue there are people, and nothing that it would have to name`() {
    let bare = DemoRegistry(catalogue: DemoCatalogue.empty, employees: 60, today: Self.today)

    #expect(bare.employees.count == 60)
    #expect(bare.positions.allSatisfy { $0.profession == nil })
    #expect(bare.assertions.isEmpty)
    #expect(bare.authorisations.isEmpty)
    #expect(bare.coverage.isEmpty)
    #expect(bare.delegations.isEmpty)
    #expect(bare.suspensions.isEmpty)
    #expect(bare.volumes.isEmpty)
  }

  @Test func `no national identity number occurs anywhere`() {
    let texts =
      registry.employees.flatMap { [$0.number.rawValue, $0.name, $0.hprNumber ?? ""] }
      + registry.units.flatMap { [$0.code.rawValue, $0.name] } + registry.positions.map(\.title)
      + registry.assertions.map(\.source) + registry.authorisations.map(\.restriction)
      + registry.delegations.flatMap { [$0.givenBy, $0.scope] }
      + registry.suspensions.flatMap { [$0.reason, $0.approvedBy] }

    #expect(texts.filter { NationalIdentityNumber.occurs(in: $0) }.isEmpty)
    #expect(
      registry.employees.filter {
        NationalIdentityNumber.occurs(in: "\($0.number) \($0.hprNumber ?? "") \($0.birthYear ?? 0)")
      }.isEmpty)
  }
}

/// The references and keys that a registry's tables insist on.
extension DemoRegistryTests {
  @Test func `no key occurs twice`() {
    #expect(isUnique(registry.units.map(\.code)))
    #expect(isUnique(registry.employees.map(\.number)))
    #expect(isUnique(registry.employees.compactMap(\.hprNumber)))
    #expect(isUnique(registry.positions.map { "\($0.employee) \($0.unit) \($0.period.from?.iso ?? "")" }))
    #expect(
      isUnique(
        registry.assertions.map { "\($0.employee) \($0.competence) \($0.period.from?.iso ?? "") \($0.kind.rawValue)" }))
    #expect(
      isUnique(
        registry.authorisations.map {
          "\($0.employee) \($0.profession) \($0.kind.rawValue) \($0.period.from?.iso ?? "")"
        }))
    #expect(isUnique(registry.coverage.map { "\($0.unit) \($0.task) \($0.shift.rawValue)" }))
    #expect(isUnique(registry.volumes.map { "\($0.unit) \($0.task)" }))
    #expect(
      isUnique(
        registry.delegations.map { "\($0.employee) \($0.task) \($0.unit?.rawValue ?? "") \($0.period.from?.iso ?? "")" }
      ))
  }

  @Test func `nothing speaks of somebody or some place that is not there`() {
    let units = Set(registry.units.map(\.code))
    let employees = Set(registry.employees.map(\.number))

    #expect(registry.units.compactMap(\.parent).allSatisfy { units.contains($0) })
    #expect(registry.positions.allSatisfy { units.contains($0.unit) && employees.contains($0.employee) })
    #expect(registry.coverage.allSatisfy { units.contains($0.unit) })
    #expect(registry.volumes.allSatisfy { units.contains($0.unit) })
    #expect(registry.delegations.compactMap(\.unit).allSatisfy { units.contains($0) })
    #expect(registry.assertions.allSatisfy { employees.contains($0.employee) })
  }

  @Test func `every code is the catalogue's`() {
    #expect(registry.positions.compactMap(\.profession).allSatisfy { catalogue[$0] != nil })
    #expect(registry.authorisations.allSatisfy { catalogue[$0.profession]?.kind == .authorised })
    #expect(registry.assertions.allSatisfy { catalogue[$0.competence] != nil })
    #expect(registry.coverage.allSatisfy { catalogue[$0.task] != nil })
    #expect(registry.delegations.allSatisfy { catalogue[$0.task] != nil })
    #expect(registry.volumes.allSatisfy { catalogue[$0.task] != nil })
    #expect(registry.volumes.compactMap(\.profession).allSatisfy { catalogue[$0] != nil })
  }

  @Test func `only levelled competences have levels`() {
    let wrong = registry.assertions.filter { assertion in
      switch assertion.statement {
      case .level: catalogue[assertion.competence]?.kind.isLevelled != true
      case .held: catalogue[assertion.competence]?.kind.isLevelled != false
      case .notHeld: false
      }
    }

    #expect(wrong.isEmpty)
  }

  @Test func `nothing was said in the future`() {
    #expect(registry.assertions.allSatisfy { $0.period.from.map { $0 <= Self.today } ?? false })
    #expect(registry.authorisations.allSatisfy { ($0.asOf ?? Self.today) <= Self.today })
  }

  private func isUnique<Key: Hashable>(_ keys: [Key]) -> Bool { Set(keys).count == keys.count }
}
