import Domain
import Matching
import TestKit
import Testing

/// A catalogue in which each task requires one competence of its own.
private let catalogue = Catalogue(
  edition: Samples.edition, careLevels: Samples.careLevels, professions: Samples.professions,
  tasks: [Samples.task("tsk-a"), Samples.task("tsk-b"), Samples.task("tsk-c")],
  competences: [
    Samples.competence("crs-a", .course), Samples.competence("proc-a", .procedure),
    Samples.competence("kn-a", .knowledge), Samples.competence("sk-b", .skill), Samples.competence("sk-c", .skill),
    Samples.competence("ret-a", .right), Samples.competence("sk-wish", .skill),
  ],
  requirements: [
    requires("tsk-a", "proc-a"), requires("tsk-a", "crs-a", anyOf: "g"), requires("tsk-a", "kn-a", anyOf: "g"),
    requires("tsk-a", "ret-a"), requires("tsk-a", "sk-wish", .recommended), requires("tsk-b", "sk-b"),
    requires("tsk-c", "sk-c"),
  ], gates: [], baselines: [])

private func requires(
  _ task: TaskCode, _ competence: CompetenceCode, _ importance: Requirement.Importance = .mandatory,
  anyOf: String? = nil
) -> Requirement {
  Requirement(
    task: task, competence: competence, minimumLevel: nil, importance: importance, anyOf: anyOf,
    provenance: Samples.provenance)
}

private func rule(_ unit: UnitCode, _ task: TaskCode) -> CoverageRule {
  CoverageRule(unit: unit, task: task, people: 1, shift: .always)
}

private func plan(
  of unit: UnitCode = "town", _ files: [PersonnelFile], _ rules: [CoverageRule], asking named: [Competence]? = nil
) -> SurveyPlan {
  SurveyPlan(
    of: Samples.tree.subtree(of: unit), files: files, rules: rules, in: catalogue, tree: Samples.tree,
    on: Samples.date, asking: named)
}

private func questions(_ plan: SurveyPlan, in unit: UnitCode) -> [CompetenceCode]? {
  plan.groups.first { $0.unit == unit }?.questions.map(\.code)
}

@Suite struct `A survey asks` {
  @Test func `what the unit's tasks cannot do without, alone or as one of a group, and no right or wish`() {
    let plan = plan([Samples.nurse(in: ["ward"])], [rule("ward", "tsk-a")])

    #expect(questions(plan, in: "ward") == ["kn-a", "proc-a", "crs-a"])
  }

  @Test func `each unit about its own tasks`() {
    let plan = plan(
      [Samples.nurse("1", in: ["ward"]), Samples.nurse("2", in: ["home"])],
      [rule("ward", "tsk-b"), rule("home", "tsk-c")])

    #expect(questions(plan, in: "ward") == ["sk-b"])
    #expect(questions(plan, in: "home") == ["sk-c"])
  }

  @Test func `those below about the tasks of a unit that nobody is nearer to`() {
    let files = [Samples.nurse("1", in: ["ward"]), Samples.nurse("2", in: ["home"])]
    let rules = [rule("ward", "tsk-b"), rule("town", "tsk-c"), rule("home", "tsk-b")]

    #expect(questions(plan(files, rules), in: "ward") == ["sk-b", "sk-c"])
    #expect(questions(plan(files + [Samples.nurse("3", in: ["town"])], rules), in: "ward") == ["sk-b"])
  }

  @Test func `a unit without tasks about those of the nearest unit above, else of those below`() {
    let files = [Samples.nurse("1", in: ["ward"]), Samples.nurse("2", in: ["night"]), Samples.nurse("3", in: ["town"])]
    let rules = [rule("ward", "tsk-b"), rule("home", "tsk-c")]

    #expect(questions(plan(files, rules), in: "night") == ["sk-b"])
    #expect(questions(plan(files, rules), in: "town") == ["sk-b", "sk-c"])
  }

  @Test func `nothing of units outside its scope`() {
    let plan = plan(of: "ward", [Samples.nurse(in: ["ward"])], [rule("ward", "tsk-b"), rule("town", "tsk-c")])

    #expect(questions(plan, in: "ward") == ["sk-b"])
  }

  @Test func `everybody about the competences that are named`() {
    let named = catalogue.competences.filter { $0.code == "crs-a" || $0.code == "sk-c" }

    let plan = plan([Samples.nurse("1", in: ["ward"]), Samples.nurse("2", in: ["home"])], [], asking: named)

    #expect(questions(plan, in: "ward") == ["sk-c", "crs-a"])
    #expect(questions(plan, in: "home") == ["sk-c", "crs-a"])
  }
}

@Suite struct `A survey invites` {
  @Test func `each person once, in the first unit within its scope`() {
    let plan = plan(
      [Samples.nurse("1", in: ["home", "ward", "night"])], [rule("home", "tsk-b"), rule("ward", "tsk-c")])

    #expect(plan.groups.map(\.unit) == ["home"])
    #expect(plan.groups.map(\.employees) == [["1"]])
    let ward = SurveyPlan(
      of: Samples.tree.subtree(of: "ward"), files: [Samples.nurse("1", in: ["home", "night"])],
      rules: [rule("ward", "tsk-c")], in: catalogue, tree: Samples.tree, on: Samples.date)
    #expect(ward.groups.map(\.unit) == ["night"])
  }

  @Test func `nobody whose position has ended or not begun`() {
    func nurse(_ number: EmployeeNumber, _ period: Period) -> PersonnelFile {
      Samples.person(number, positions: [Samples.position("SP", in: "ward", during: period, of: number)])
    }

    let plan = plan(
      [
        nurse("1", Samples.period(nil, Samples.yesterday)), nurse("2", Samples.period(Samples.tomorrow)),
        nurse("3", Samples.period(Samples.date, Samples.date)),
      ], [rule("ward", "tsk-b")])

    #expect(plan.groups.map(\.employees) == [["3"]])
  }

  @Test func `nobody of a unit for which there is nothing to ask, and says which`() {
    let plan = plan(
      of: "home", [Samples.nurse("1", in: ["home"])], [rule("ward", "tsk-b")])

    #expect(plan.groups.isEmpty)
    #expect(plan.unasked == ["home"])
  }
}

@Test func `a form takes a third of a minute for a level, a sixth for yes or no, and a minute besides, rounded up`() {
  func minutes(_ levels: Int, _ held: Int) -> Int {
    SurveyPlan.Group(
      unit: "ward", employees: ["1"],
      questions: Array(repeating: Samples.competence("sk-a", .skill), count: levels)
        + Array(repeating: Samples.competence("crs-a", .course), count: held)
    ).minutes
  }

  #expect(minutes(0, 6) == 2)
  #expect(minutes(3, 0) == 2)
  #expect(minutes(3, 1) == 3)
  #expect(minutes(27, 0) == 10)
  #expect(minutes(27, 1) == 11)
}
