import Domain
import Testing

@testable import Operations

struct DemoPeopleTests {
  private static let large = DemoRegistry(
    catalogue: DemoCatalogue.small, employees: 3000, today: DemoRegistryTests.today)

  private let today = DemoRegistryTests.today
  private let registry = DemoRegistryTests.registry
  private var large: DemoRegistry { Self.large }

  @Test func `nobody shares a name in the usual registry`() {
    #expect(Set(registry.employees.map(\.name)).count == registry.employees.count)
  }

  @Test func `there are many first names and surnames`() {
    let names = large.employees.map { $0.name.split(separator: " ") }

    #expect(Set(names.compactMap(\.first)).count >= 150)
    #expect(Set(names.compactMap(\.last)).count >= 150)
  }

  @Test func `employee numbers have five or six digits, and some begin with a zero`() {
    let numbers = registry.employees.map(\.number.rawValue)

    #expect(numbers.allSatisfy { (5...6).contains($0.count) && $0.allSatisfy(\.isNumber) })
    #expect(numbers.contains { $0.hasPrefix("0") })
  }

  @Test func `numbers in the register have seven digits, and only authorised people have one`() {
    let authorised = Set(registry.authorisations.map(\.employee))
    let registered = registry.employees.filter { $0.hprNumber != nil }

    #expect(registered.allSatisfy { $0.hprNumber?.count == 7 && authorised.contains($0.number) })
    #expect(registered.count * 10 > authorised.count * 8)
  }

  @Test func `people are between 18 and 69, and many are over 55`() {
    let ages = large.employees.map { today.components.year - ($0.birthYear ?? 0) }

    #expect(ages.allSatisfy { (18...69).contains($0) })
    #expect((18...35).contains(ages.count { $0 > 55 } * 100 / ages.count))
  }

  @Test(arguments: [("HF", 379), ("SP", 642)])
  func `as many work full time as the statistics say`(profession: ProfessionCode, permille: Int) {
    let positions = large.positions.filter { $0.profession == profession && $0.percent >= Percentage(41) }
    let all = large.positions.filter { $0.profession == profession }

    let fullTime = positions.count { $0.percent == Percentage(100) } * 1000 / all.count

    #expect(abs(fullTime - permille) < 90)
  }

  @Test func `nobody has more than a full position`() {
    let now = Dictionary(grouping: large.positions.filter { $0.period.contains(today) }, by: \.employee)

    #expect(now.values.allSatisfy { $0.reduce(0) { $0 + $1.percent.hundredths } <= 10_000 })
  }

  @Test func `about eight in a hundred have two positions`() {
    let now = Dictionary(grouping: large.positions.filter { $0.period.contains(today) }, by: \.employee)

    #expect((5...11).contains(now.values.count { $0.count == 2 } * 100 / now.count))
  }

  @Test func `some have left and some have not started`() {
    let left = registry.positions.filter { $0.period.hasEnded(by: today) }
    let coming = registry.positions.filter { $0.period.from.map { $0 > today } ?? false }

    #expect(!left.isEmpty)
    #expect(!coming.isEmpty)
  }

  @Test func `somebody employed in an authorised profession has an authorisation for it`() {
    let authorised = Set(large.authorisations.map { "\($0.employee) \($0.profession)" })
    let last = Dictionary(large.positions.map { ($0.employee, $0) }) { _, later in later }.values

    let without = last.filter { position in
      guard let profession = position.profession, DemoCatalogue.small[profession]?.kind == .authorised else {
        return false
      }
      return !authorised.contains("\(position.employee) \(profession)")
    }

    #expect(without.isEmpty)
  }

  @Test func `most authorisations are looked up in the register, within the last 400 days`() {
    let lookedUp = large.authorisations.filter { $0.source == "HPR" }

    #expect(lookedUp.count * 100 / large.authorisations.count >= 70)
    #expect(lookedUp.allSatisfy { $0.asOf.map { (0...400).contains($0.days(until: today)) } ?? false })
    #expect(large.authorisations.contains { !$0.isVerified })
  }

  @Test func `every way in which an authorisation may be out of the ordinary is there`() {
    let authorisations = large.authorisations

    #expect(Set(authorisations.map(\.status)) == Set(Authorisation.Status.allCases))
    #expect(Set(authorisations.map(\.kind)) == Set(Authorisation.Kind.allCases))
  }

  @Test func `midwives are nurses as well`() {
    let professions = Dictionary(grouping: large.authorisations, by: \.employee).mapValues { Set($0.map(\.profession)) }

    #expect(professions.values.filter { $0.contains("JO") }.allSatisfy { $0.contains("SP") })
    #expect(professions.values.contains { $0.contains("JO") })
  }
}
