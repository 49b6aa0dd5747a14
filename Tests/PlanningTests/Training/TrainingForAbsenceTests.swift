import Domain
import Matching
import Planning
import TestKit
import Testing

private let catalogue = Samples.catalogue(
  tasks: [Samples.task("tsk-a"), Samples.task("tsk-b"), Samples.task("tsk-c")],
  competences: [
    Samples.competence("crs-a", .course, minutes: 60), Samples.competence("crs-b", .course, minutes: 60),
    Samples.competence("proc-c", .procedure, minutes: 60),
  ],
  requirements: [
    Samples.requirement("crs-a", of: "tsk-a"), Samples.requirement("crs-b", of: "tsk-b"),
    Samples.requirement("proc-c", .unsupervised, of: "tsk-c"),
  ])

private let at400 = TrainingTerms(prices: TrainingPrices(hour: 40_000))

private func assistant(
  _ number: EmployeeNumber, _ courses: CompetenceCode..., level: EntrustmentLevel? = nil, in unit: UnitCode = "ward"
) -> PersonnelFile {
  Samples.person(
    number, positions: [Samples.position("X-ASSISTENT", in: unit, of: number)],
    holding: courses.map { Samples.assertion($0) } + (level.map { [Samples.assertion("proc-c", .level($0))] } ?? []))
}

private func rule(_ task: TaskCode, _ people: Int, in unit: UnitCode = "ward") -> CoverageRule {
  CoverageRule(unit: unit, task: task, people: people, shift: .always)
}

private func remedy(
  of away: EmployeeNumber..., among people: [PersonnelFile], _ rules: [CoverageRule]
) throws -> TrainingProposal {
  let staffing = Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date)
  let absence = Readiness(staffing, rules: rules).absence(
    of: people.map(\.employee).filter { away.contains($0.number) })
  return try TrainingProposal(
    TrainingQuestion(absence, staffing, on: at400), on: at400, within: .seconds(60))
}

private func learnt(_ plan: TrainingProposal) -> [String] {
  plan.lessons.map { "\($0.item.employee.number) \($0.item.competence?.code.rawValue ?? "delegation")" }
}

@Suite struct `The least that mends an absence` {
  @Test func `counts a course once that several of the lost tasks need`() throws {
    let rules = [rule("tsk-a", 1), rule("tsk-a", 1, in: "town")]

    let plan = try remedy(of: "1", among: [assistant("1", "crs-a"), assistant("2")], rules)

    #expect(learnt(plan) == ["2 crs-a"])
    #expect(plan.filled == 2 && plan.places == 2)
    #expect(plan.sum.minutes == 60 && plan.sum.kroner == 400)
    #expect(plan.isProven)
  }

  @Test func `trains one for two tasks rather than two for one each, at the same cost`() throws {
    let people = [
      assistant("1", "crs-a", "crs-b"), assistant("2", in: "home"), assistant("3"), assistant("4", in: "home"),
    ]
    let rules = [rule("tsk-a", 1, in: "town"), rule("tsk-b", 1)]

    let plan = try remedy(of: "1", among: people, rules)

    #expect(learnt(plan) == ["3 crs-a", "3 crs-b"])
    #expect(plan.kronerAtLeast == 800 && plan.sum.kroner == 800)
  }

  @Test func `leaves places that were empty before, and asks for no more than were lost`() throws {
    let people = [assistant("1", "crs-a"), assistant("2", "crs-a"), assistant("3"), assistant("4"), assistant("5")]

    let plan = try remedy(of: "1", among: people, [rule("tsk-a", 4), rule("tsk-b", 2)])

    #expect(plan.places == 1)
    #expect(learnt(plan) == ["3 crs-a"])
  }

  @Test func `neither trains nor is guided by those who are away`() throws {
    let people = [
      assistant("1", "crs-a", level: .supervisesOthers), assistant("2"), assistant("3", level: .indirectSupervision),
    ]
    let rules = [rule("tsk-a", 1), rule("tsk-c", 1)]

    let plan = try remedy(of: "1", "2", among: people, rules)

    #expect(learnt(plan) == ["3 crs-a"])
    #expect(plan.results.first { $0.opening.task.code == "tsk-c" }?.opening.obstacles == [.noGuide: 1])
  }

  @Test(arguments: 1...40) func `fills the most, costs the least, and takes the fewest, as every choice shows`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let units: [UnitCode] = ["town", "ward", "home", "night"]
    let people = (1...6).map { index in
      let unit = units.randomElement(using: &random) ?? "ward"
      let number = EmployeeNumber("\(index)")
      let (a, b) = (Int.random(in: 0...2, using: &random), Int.random(in: 0...2, using: &random))
      switch (a, b) {
      case (0, 0): return assistant(number, "crs-a", "crs-b", in: unit)
      case (0, _): return assistant(number, "crs-a", in: unit)
      case (_, 0): return assistant(number, "crs-b", in: unit)
      case (_, _): return assistant(number, in: unit)
      }
    }
    let rules = units.flatMap { unit in
      (["tsk-a", "tsk-b"] as [TaskCode]).map { rule($0, Int.random(in: 0...2, using: &random), in: unit) }
    }

    let plan = try remedy(of: "1", "2", among: people, rules)

    let slow = SlowRemedy(people, rules, away: ["1", "2"])
    #expect([plan.filled, -plan.sum.kroner, -Set(plan.lessons.map(\.item.employee.number)).count] == slow.best)
    #expect(plan.isProven)
  }
}

/// Every choice of who takes which course, tried.
private struct SlowRemedy {
  /// Places filled, kroner below zero, people below zero.
  private(set) var best: [Int]

  init(_ people: [PersonnelFile], _ rules: [CoverageRule], away: Set<EmployeeNumber>) {
    func ready(_ files: [PersonnelFile], _ rule: CoverageRule) -> Int {
      let course: CompetenceCode = rule.task == "tsk-a" ? "crs-a" : "crs-b"
      let subtree = Samples.tree.subtree(of: rule.unit)
      return files.count { file in
        file.positions.contains { subtree.contains($0.unit) } && file.assertions.contains { $0.competence == course }
      }
    }
    let rest = people.filter { !away.contains($0.employee.number) }
    let lost = rules.map { max(0, min($0.people, ready(people, $0)) - ready(rest, $0)) }
    let items = rest.flatMap { file in
      (["crs-a", "crs-b"] as [CompetenceCode]).filter { code in !file.assertions.contains { $0.competence == code } }
        .map { (file, $0) }
    }
    best = [0, 0, 0]
    for choice in 0..<(1 << items.count) {
      let chosen = items.indices.filter { choice & (1 << $0) != 0 }.map { items[$0] }
      let filled = zip(rules, lost).map { rule, lost in
        let course: CompetenceCode = rule.task == "tsk-a" ? "crs-a" : "crs-b"
        let subtree = Samples.tree.subtree(of: rule.unit)
        return min(lost, chosen.count { $1 == course && $0.positions.contains { subtree.contains($0.unit) } })
      }.reduce(0, +)
      let key = [filled, -400 * chosen.count, -Set(chosen.map(\.0.employee.number)).count]
      if best.lexicographicallyPrecedes(key) { best = key }
    }
  }
}
