import Domain
import Testing

@testable import Operations

struct DemoDecisionsTests {
  private let today = DemoRegistryTests.today
  private let registry = DemoRegistryTests.registry

  @Test func `a task needs one to four people, and fewer by night`() {
    let day = Dictionary(
      registry.coverage.filter { $0.shift == .day }.map { ("\($0.unit) \($0.task)", $0.people) }
    ) { first, _ in first }
    let night = registry.coverage.filter { $0.shift == .night }

    #expect(registry.coverage.allSatisfy { (1...4).contains($0.people) })
    #expect(!night.isEmpty)
    #expect(night.allSatisfy { $0.people <= day["\($0.unit) \($0.task)"] ?? 4 })
    #expect(night.contains { $0.people < day["\($0.unit) \($0.task)"] ?? 0 })
  }

  @Test func `every kind of unit asks for eight to sixteen tasks that the catalogue may know`() {
    let profiles: [DemoUnitProfile] = (DemoRegion.smallPlan + DemoRegion.largePlan).map(\.profile)

    #expect(profiles.allSatisfy { (8...16).contains($0.needs.count) })
    #expect(profiles.allSatisfy { Set($0.needs.map(\.task)).count == $0.needs.count })
  }

  @Test func `delegations go to those who may not do the task without one`() {
    let holders: Set<ProfessionCode> = ["LE", "JO", "SP", "VP"]
    let authorised = Dictionary(grouping: registry.authorisations, by: \.employee).mapValues { $0.map(\.profession) }

    #expect(registry.delegations.count >= 10)
    #expect(registry.delegations.allSatisfy { holders.isDisjoint(with: authorised[$0.employee] ?? []) })
  }

  @Test func `a delegation names the leader who gave it`() {
    let names = registry.employees.map(\.name)

    #expect(registry.delegations.allSatisfy { delegation in names.contains { delegation.givenBy.hasSuffix($0) } })
  }

  @Test func `some delegations have expired, and some hold in one unit only`() {
    #expect(registry.delegations.contains { $0.period.hasEnded(by: today) })
    #expect(registry.delegations.contains { $0.unit != nil })
    #expect(registry.delegations.contains { $0.unit == nil })
  }

  @Test func `a few may not do something for a while`() {
    #expect((2...6).contains(registry.suspensions.count))
    #expect(registry.suspensions.allSatisfy { $0.period.contains(today) })
  }

  @Test func `every task that a unit needs takes a part of its week`() {
    let needed = Set(registry.coverage.map { "\($0.unit) \($0.task)" })

    #expect(Set(registry.volumes.map { "\($0.unit) \($0.task)" }) == needed)
    #expect(registry.volumes.allSatisfy { $0.minutesPerWeek >= 10 })
    #expect(registry.volumes.contains { $0.profession == "SP" })
  }
}
