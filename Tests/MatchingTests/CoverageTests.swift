import Domain
import Matching
import TestKit
import Testing

private let question = Question(
  competences: [Samples.competence("proc-a", .procedure), Samples.competence("crs-a", .course)],
  requirements: [Samples.requirement("proc-a", .unsupervised), Samples.requirement("crs-a")],
  gates: [Samples.gate(.delegable, "SP", delegates: "X-ASSISTENT")])

private func holding(_ level: EntrustmentLevel?, course: Bool = true) -> [Assertion] {
  (level.map { [Samples.assertion("proc-a", .level($0))] } ?? []) + (course ? [Samples.assertion("crs-a")] : [])
}

/// Somebody for every verdict, spread over the units.
private let people = [
  Samples.nurse("01", holding: holding(.supervisesOthers), in: ["ward"]),
  Samples.nurse("02", holding: holding(.unsupervised), in: ["night", "home"]),
  Samples.nurse("03", holding: holding(.indirectSupervision), in: ["ward"]),
  Samples.nurse("04", holding: holding(.indirectSupervision), in: ["home"]),
  Samples.nurse("05", holding: holding(.unsupervised, course: false), in: ["ward", "night"]),
  Samples.nurse("06", holding: holding(nil), in: ["home"]),
  Samples.assistant("07", holding: holding(.unsupervised), in: ["ward"]),
  Samples.assistant(
    "08", holding: holding(.unsupervised), delegations: [Samples.delegation(in: "ward")], in: ["ward", "home"]),
  Samples.nurse("09", suspensions: [Samples.suspension(from: .task("tsk-x"))], in: ["town"]),
  Samples.person("10", positions: [Samples.position("X-LEDER", in: "home")]),
  Samples.person(
    "11", authorisations: [Samples.authorisation("SP")],
    positions: [Samples.position("SP", in: "ward", during: Samples.period(nil, "2026-11-21"))]),
]

private func rule(_ unit: UnitCode, _ people: Int, _ shift: CoverageRule.Shift = .always, task: TaskCode = "tsk-x")
  -> CoverageRule
{
  CoverageRule(unit: unit, task: task, people: people, shift: shift)
}

private func coverage(_ unit: UnitCode, need: Int = 1) throws -> Coverage {
  try #require(question.staffing(people).coverage(of: [rule(unit, need)]).first)
}

@Test(arguments: ["town", "ward", "home", "night"] as [UnitCode])
func `the numbers of a unit are those of its list`(unit: UnitCode) throws {
  let roster = question.roster(people, in: unit)
  let coverage = try coverage(unit)

  #expect(coverage.counts == roster.counts)
  #expect(coverage.counts.sum == roster.entries.count)
}

@Test func `a unit counts its own people and those below it, each once, and nobody whose position has ended`() {
  func numbers(_ unit: UnitCode?) -> [String] { question.roster(people, in: unit).order.sorted() }

  #expect(numbers("town") == ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"])
  #expect(numbers("ward") == ["01", "02", "03", "05", "07", "08"])
  #expect(numbers("night") == ["02", "05"])
  #expect(numbers("home") == ["02", "04", "06", "08", "10"])
  #expect(numbers(nil) == numbers("town"))
}

@Test func `every verdict is counted where it belongs`() throws {
  let town = try coverage("town")

  #expect(
    town.counts == [
      .ready: 3, .supervised: 2, .needsApproval: 1, .needsCourse: 1, .needsPractice: 0, .needsEducation: 0,
      .suspended: 1,
      .notCandidate: 1, .notPermitted: 1,
    ])
}

@Test func `who is supervised depends on the unit that is asked about`() throws {
  #expect(try coverage("home").counts[.supervised] == 0)
  #expect(try coverage("home").counts[.needsPractice] == 1)
  #expect(try coverage("ward").counts[.supervised] == 1)
}

@Test(
  arguments: [(0, 0, nil), (1, 0, 300), (2, 0, 150), (3, 0, 100), (4, 1, 75), (7, 4, 43), (8, 5, 38)]
    as [(Int, Int, Int?)])
func `a gap is what is needed and not ready, and the percentage is ready of need`(need: Int, gap: Int, percent: Int?)
  throws
{
  let town = try coverage("town", need: need)

  #expect(town.ready == 3)
  #expect(town.gap == gap)
  #expect(town.percent == percent)
}

@Test(arguments: [([], false), (["01"], true), (["01", "08"], false)] as [([String], Bool)])
func `a single point is exactly one person ready`(numbers: [String], isSingle: Bool) throws {
  let some = people.filter { numbers.contains($0.employee.number.rawValue) } + [people[9]]

  let coverage = try #require(question.staffing(some).coverage(of: [rule("town", 2)]).first)

  #expect(coverage.isSinglePoint == isSingle)
}

@Test func `each rule has its row, in the order of the rules, whatever the shift`() {
  let rules = [rule("ward", 2, .night), rule("home", 1), rule("ward", 3, .day)]

  let rows = question.staffing(people).coverage(of: rules)

  #expect(rows.map(\.unit) == ["ward", "home", "ward"])
  #expect(rows.map(\.shift) == [.night, .always, .day])
  #expect(rows.map(\.need) == [2, 1, 3])
}

@Test func `a rule about a task that the catalogue does not know has no row`() {
  #expect(question.staffing(people).coverage(of: [rule("ward", 1, task: "tsk-none")]).isEmpty)
}

@Test func `without rules every task has a row in each unit where anybody is permitted, by unit and task`() {
  let catalogue = Samples.catalogue(
    tasks: [Samples.task("tsk-b"), Samples.task("tsk-a"), Samples.task("tsk-doctor")],
    gates: [Samples.gate(.reserved, "LE", of: "tsk-doctor")])
  let staffing = Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date)

  let rows = CoverageCount(staffing, for: staffing.catalogue.tasks).table().coverageOfAllTasks(in: ["ward", "home"])

  #expect(rows.map { "\($0.unit) \($0.task)" } == ["home tsk-a", "home tsk-b", "ward tsk-a", "ward tsk-b"])
  #expect(rows.allSatisfy { $0.need == nil && $0.shift == .always && $0.gap == 0 && $0.percent == nil })
}

@Test(
  arguments: [
    ("ward", "ward", true), ("ward", "town", true), ("ward", "night", true), ("ward", "home", false),
    ("ward", nil, true),
    ("night", "ward", true), ("night", "home", false), ("town", "night", true), ("town", nil, true),
  ] as [(UnitCode, UnitCode?, Bool)])
func `a delegation that is bound to a unit holds there, above it and below it`(
  asked: UnitCode, bound: UnitCode?, holds: Bool
) throws {
  let assistant = Samples.assistant(
    holding: holding(.unsupervised), delegations: [Samples.delegation(in: bound)], in: ["ward", "night", "home"])

  let verdict = question.roster([assistant], in: asked).verdict(of: "1")
  let coverage = try #require(question.staffing([assistant]).coverage(of: [rule(asked, 1)]).first)

  #expect(verdict == (holds ? .ready : .needsApproval))
  #expect(coverage.ready == (holds ? 1 : 0))
}

@Test func `asked of everywhere, a delegation holds wherever it is bound`() {
  let assistant = Samples.assistant(
    holding: holding(.unsupervised), delegations: [Samples.delegation(in: "home")], in: ["ward"])

  #expect(question.roster([assistant], in: nil).verdict(of: "1") == .ready)
}

@Test(
  arguments: [("ward", "ward"), ("home", "home"), ("town", "ward"), (nil, "ward"), ("night", nil)]
    as [(UnitCode?, UnitCode?)])
func `a person is placed in the first of their units that lies in the scope`(scope: UnitCode?, expected: UnitCode?) {
  let nurse = Samples.nurse(in: ["ward", "home"])

  let roster = Roster(
    question.staffing([nurse]), for: question.demand, in: scope, including: nurse.employee.number)

  #expect(roster.entries.map(\.unit) == [expected])
}
