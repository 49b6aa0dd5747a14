import Domain
import Matching
import TestKit
import Testing

private let catalogue = Samples.catalogue(
  tasks: [Samples.task("tsk-a"), Samples.task("tsk-b"), Samples.task("tsk-doctor")],
  competences: [Samples.competence("proc-a", .procedure)],
  requirements: [Samples.requirement("proc-a", .unsupervised, of: "tsk-a")],
  gates: [Samples.gate(.reserved, "LE", of: "tsk-doctor")])

private func nurse(_ number: EmployeeNumber, _ level: EntrustmentLevel, in unit: UnitCode = "ward") -> PersonnelFile {
  Samples.nurse(number, holding: [Samples.assertion("proc-a", .level(level))], in: [unit])
}

private func rule(_ unit: UnitCode, _ task: TaskCode, _ people: Int, _ shift: CoverageRule.Shift = .always)
  -> CoverageRule
{
  CoverageRule(unit: unit, task: task, people: people, shift: shift)
}

private func takeovers(_ people: [PersonnelFile], _ rules: [CoverageRule]) -> [Takeover] {
  Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date).takeovers(from: "1", rules: rules)
}

@Test func `others take over, and the one who is away is not among them`() throws {
  let takeovers = takeovers(
    [nurse("1", .unsupervised), nurse("2", .unsupervised), nurse("3", .observes)], [rule("ward", "tsk-a", 2)])

  let takeover = try #require(takeovers.first)

  #expect(takeovers.count == 1)
  #expect(takeover.roster.order == ["2", "3"])
  #expect(takeover.readyOthers.map(\.file.employee.number) == ["2"])
  #expect(takeover.uncovered == 1)
}

@Test func `who is exempt is ready, but takes nothing over`() throws {
  let spared = Samples.person(
    "2", authorisations: [Samples.authorisation("SP", of: "2")], positions: [Samples.position("SP", of: "2")],
    holding: [Samples.assertion("proc-a", .level(.unsupervised))],
    exemptions: [Samples.exemption(from: .task("tsk-a"))])

  let takeover = try #require(takeovers([nurse("1", .unsupervised), spared], [rule("ward", "tsk-a", 1)]).first)

  #expect(takeover.roster.verdict(of: "2") == .ready)
  #expect(takeover.readyOthers.isEmpty)
  #expect(takeover.uncovered == 1)
}

@Test func `nobody is supervised by the one who is away`() throws {
  let takeovers = takeovers(
    [nurse("1", .supervisesOthers), nurse("2", .indirectSupervision)], [rule("ward", "tsk-a", 1)])

  #expect(try #require(takeovers.first).roster.verdict(of: "2") == .needsPractice)
}

@Test func `only tasks that the employee is ready for, in units that need them and where the employee works, count`() {
  let people = [nurse("1", .observes), nurse("2", .unsupervised)]

  #expect(takeovers(people, [rule("ward", "tsk-a", 1)]).isEmpty)
  #expect(takeovers(people, [rule("ward", "tsk-doctor", 1)]).isEmpty)
  #expect(takeovers(people, [rule("home", "tsk-b", 1)]).isEmpty)
  #expect(takeovers(people, [rule("ward", "tsk-b", 1)]).map(\.task.code) == ["tsk-b"])
  #expect(takeovers(people, [rule("town", "tsk-b", 1)]).map(\.unit) == ["town"])
  #expect(takeovers(people, []).isEmpty)
  #expect(takeovers([nurse("2", .unsupervised)], [rule("ward", "tsk-b", 1)]).isEmpty)
}

@Test func `uncovered tasks come first, then by unit and task`() {
  let people = [nurse("1", .unsupervised), nurse("2", .unsupervised)]
  let rules = [
    rule("ward", "tsk-b", 1), rule("ward", "tsk-a", 1), rule("town", "tsk-b", 1), rule("town", "tsk-a", 3),
    rule("ward", "tsk-b", 1, .night),
  ]

  let takeovers = takeovers(people, rules)

  #expect(takeovers.map { "\($0.unit) \($0.task.code)" } == ["town tsk-a", "town tsk-b", "ward tsk-a", "ward tsk-b"])
  #expect(takeovers.map(\.uncovered) == [2, 0, 0, 0])
}

@Test func `the need is the most that any shift needs`() {
  let rules = [rule("ward", "tsk-b", 1, .night), rule("ward", "tsk-b", 3, .day), rule("ward", "tsk-b", 2, .evening)]

  #expect(takeovers([nurse("1", .unsupervised)], rules).map(\.need) == [3])
}
