import Domain
import Testing

@testable import Operations

struct DemoUnitsTests {
  private let today = DemoRegistryTests.today
  private let registry = DemoRegistryTests.registry

  @Test func `a parent stands before its children`() {
    var known: Set<UnitCode> = []

    for unit in registry.units {
      #expect(unit.parent.map { known.contains($0) } ?? true)
      known.insert(unit.code)
    }
  }

  @Test func `the usual registry has a municipality's services and a hospital's ward`() {
    let kinds = Set(registry.units.map(\.kind))

    #expect(registry.units.count >= 10)
    #expect(
      kinds.isSuperset(of: [
        "sykehjem, somatisk", "sykehjem, demens", "sykehjem, korttid og rehabilitering", "hjemmetjeneste", "legevakt",
        "helsestasjon", "fysio- og ergoterapi", "bofellesskap", "medisinsk sengepost", "kirurgisk poliklinikk",
      ]))
  }

  @Test func `unit codes are short`() {
    #expect(registry.units.map(\.code).contains("SH-1A"))
    #expect(registry.units.allSatisfy { $0.code.rawValue.count <= 6 })
  }

  @Test func `no municipality shares its name with another`() {
    let names = (0..<240).map(DemoPlaces.municipality)

    #expect(Set(names).count == names.count)
  }

  @Test func `units grow in number and not in size`() {
    let organisation = DemoOrganisation(
      catalogue: DemoCatalogue.empty, employees: 100_000, seed: 1, today: today)

    #expect((1200...2500).contains(organisation.units.count))
    #expect(organisation.units.count { $0.kind == "kommune" } > 3)
    #expect(Set(organisation.units.map(\.code)).count == organisation.units.count)
  }

  @Test func `a nursing home ward has the professions that such wards have`() {
    let large = DemoRegistry(catalogue: DemoCatalogue.small, employees: 3000, today: today)
    let wards = Set(large.units.filter { $0.kind == "sykehjem, somatisk" }.map(\.code))

    let staff = large.positions.filter { wards.contains($0.unit) && $0.period.contains(today) }
    func percent(_ professions: Set<ProfessionCode>) -> Int {
      staff.count { $0.profession.map { professions.contains($0) } ?? false } * 100 / staff.count
    }

    #expect((23...34).contains(percent(["SP"])))
    #expect((1...6).contains(percent(["VP"])))
    #expect((32...44).contains(percent(["HF", "HP", "OA"])))
    #expect((19...31).contains(percent(["X-ASSISTENT"])))
  }

  @Test func `every unit with a leader is led by one`() {
    let leaders = registry.positions.filter { $0.profession == "X-LEDER" || $0.title.hasPrefix("Avdelings") }

    #expect(Set(leaders.map(\.unit)) == Set(registry.positions.map(\.unit)))
  }
}
