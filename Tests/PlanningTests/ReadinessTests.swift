import Domain
import Matching
import Planning
import TestKit
import Testing

private let catalogue = Samples.catalogue(
  tasks: [Samples.task("tsk-a"), Samples.task("tsk-b"), Samples.task("tsk-c")],
  competences: [
    Samples.competence("proc-a", .procedure, minutes: 120), Samples.competence("crs-b", .course, minutes: 60),
  ],
  requirements: [
    Samples.requirement("proc-a", .unsupervised, of: "tsk-a"), Samples.requirement("crs-b", of: "tsk-b"),
  ],
  gates: [Samples.gate(.delegable, "SP", delegates: "X-ASSISTENT", of: "tsk-c")])

/// A day in a town of nine, whose people know this and that.
private struct Town {
  let people: [PersonnelFile]
  let rules: [CoverageRule]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let units: [UnitCode] = ["town", "ward", "home", "night"]
    people = (1...9).map { index in
      let number = EmployeeNumber("\(index)")
      var holding: [Assertion] = []
      if let level = EntrustmentLevel(rawValue: Int.random(in: 0...5, using: &random)) {
        holding.append(Samples.assertion("proc-a", .level(level)))
      }
      if Bool.random(using: &random) { holding.append(Samples.assertion("crs-b")) }
      let isNurse = index % 3 == 0
      let delegated = Bool.random(using: &random) ? [Samples.delegation(of: "tsk-c", by: "3")] : []
      let unit = units.randomElement(using: &random) ?? "ward"
      let isExempt = Int.random(in: 0...9, using: &random) == 0
      return Samples.person(
        number, authorisations: isNurse ? [Samples.authorisation("SP", of: number)] : [],
        positions: [Samples.position(isNurse ? "SP" : "X-ASSISTENT", in: unit, of: number)], holding: holding,
        delegations: isNurse ? [] : delegated,
        exemptions: isExempt ? [Samples.exemption(from: .task("tsk-a"))] : [])
    }
    rules = units.flatMap { unit in
      ["tsk-a", "tsk-b", "tsk-c"].map { task in
        CoverageRule(
          unit: unit, task: TaskCode(task), people: Int.random(in: 0...4, using: &random), shift: .always)
      }
    }
  }

  var readiness: Readiness {
    Readiness(Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date), rules: rules)
  }

  /// The places lost, by asking anew everybody who is not away.
  func placesLost(without away: Set<EmployeeNumber>) -> Int {
    func ready(_ staffing: Staffing, _ rule: CoverageRule) -> Int {
      guard let task = catalogue[rule.task] else { return 0 }
      let roster = Roster(
        staffing, for: TaskDemand(task: task, in: catalogue, on: Samples.date), in: rule.unit)
      return roster.entries.count { $0.assessment.verdict == .ready && $0.assessment.exemption == nil }
    }
    let all = Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date)
    let rest = Staffing(
      people.filter { !away.contains($0.employee.number) },
      givers: people.filter { away.contains($0.employee.number) }, in: catalogue, tree: Samples.tree, on: Samples.date)
    return rules.map { rule in
      max(0, rule.people - ready(rest, rule)) - max(0, rule.people - ready(all, rule))
    }.reduce(0, +)
  }
}

@Suite struct `What is left uncovered` {
  @Test func `is what a new count without those who are away finds`() {
    for seed in 1...60 {
      let town = Town(seed: UInt64(seed))
      let readiness = town.readiness
      var random = SeededGenerator(seed: UInt64(seed) << 8)
      for _ in 0..<4 {
        let away = Set(
          town.people.map(\.employee.number).filter { _ in Int.random(in: 0...3, using: &random) == 0 })
        let people = town.people.map(\.employee).filter { away.contains($0.number) }
        #expect(readiness.absence(of: people).places == town.placesLost(without: away), "seed \(seed)")
      }
    }
  }

  @Test func `is told of everybody who leaves anything, the worst first`() {
    for seed in 1...60 {
      let town = Town(seed: UInt64(seed))
      let numbers = town.people.map(\.employee.number)
      let expected = numbers.map { ($0, town.placesLost(without: [$0])) }.filter { $0.1 > 0 }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }

      let each = town.readiness.each()

      #expect(each.map(\.away.first?.number) == expected.map(\.0), "seed \(seed)")
      #expect(each.map(\.places) == expected.map(\.1), "seed \(seed)")
    }
  }

  @Test func `is told of pairs that leave more together than one by one`() {
    for seed in 1...60 {
      let town = Town(seed: UInt64(seed))
      let numbers = town.people.map(\.employee.number).sorted()
      var expected: [Set<EmployeeNumber>: Int] = [:]
      for (place, first) in numbers.enumerated() {
        for second in numbers[(place + 1)...] {
          let together = town.placesLost(without: [first, second])
          if together > town.placesLost(without: [first]) + town.placesLost(without: [second]) {
            expected[[first, second]] = together
          }
        }
      }

      let pairs = town.readiness.pairs()

      let found = Dictionary(pairs.map { (Set($0.away.map(\.number)), $0.places) }) { first, _ in first }
      #expect(found == expected, "seed \(seed)")
      #expect(pairs.map(\.places) == pairs.map(\.places).sorted(by: >))
    }
  }

  @Test func `comes with whoever is nearest to be ready, and is not away too`() throws {
    let people = [
      Samples.assistant("1", holding: [Samples.assertion("crs-b")]), Samples.assistant("2"), Samples.assistant("3"),
    ]
    let readiness = Readiness(
      Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date),
      rules: [CoverageRule(unit: "ward", task: "tsk-b", people: 1, shift: .night)])

    func remedies(_ away: Int...) -> [[EmployeeNumber]] {
      readiness.absence(of: away.map { people[$0 - 1].employee }).losses.map { $0.remedy.map(\.file.employee.number) }
    }
    #expect(remedies(1) == [["2"]])
    #expect(remedies(1, 2) == [["3"]])
    #expect(remedies(2).isEmpty)
    #expect(remedies(1, 2, 3) == [[]])
  }
}
