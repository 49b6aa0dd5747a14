import Domain
import Matching
import Planning
import TestKit
import Testing

/// A ward with a task that asks for a procedure, one that asks for a course, and one that the law keeps for nurses.
private let catalogue = Samples.catalogue(
  tasks: [Samples.task("tsk-a"), Samples.task("tsk-b"), Samples.task("tsk-c")],
  competences: [Samples.competence("proc-a", .procedure), Samples.competence("crs-b", .course)],
  requirements: [
    Samples.requirement("proc-a", .unsupervised, of: "tsk-a"), Samples.requirement("crs-b", of: "tsk-b"),
  ],
  gates: [Samples.gate(.reserved, "SP", of: "tsk-c")])

private func able(_ number: EmployeeNumber, _ level: EntrustmentLevel = .unsupervised, in unit: UnitCode = "ward")
  -> PersonnelFile
{
  Samples.assistant(number, holding: [Samples.assertion("proc-a", .level(level))], in: [unit])
}

private func week(_ minutes: Int, of task: TaskCode, in unit: UnitCode = "ward", _ profession: ProfessionCode? = "SP")
  -> Volume
{
  Volume(unit: unit, task: task, minutesPerWeek: minutes, profession: profession)
}

private func plan(
  _ people: [PersonnelFile], _ volumes: [Volume], rules: [CoverageRule] = [], pool: [UnitCode] = [],
  isSupervised: Bool = false, minutes: Int = 600
) async -> AllocationPlan {
  let staffing = Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date)
  let counting = CoverageCount(staffing, for: catalogue.tasks, tellsRungs: true)
  let hands = await counting.hands()
  let problem = AllocationProblem(
    volumes, counting, hands, in: catalogue, pool: pool, isSupervised: isSupervised
  ) { _ in minutes }
  return AllocationPlan(problem, counting, hands, rules: rules, pool: pool, shiftMinutes: 450)
}

@Suite struct `What stays undone` {
  private func reasons(_ people: [PersonnelFile], _ volumes: [Volume]) async -> [UnmetWork.Reason] {
    await plan(people, volumes).unmet.map(\.reason)
  }

  @Test func `does so for want of time where those who can are busy`() async {
    let unmet = await plan([able("1"), able("2")], [week(1500, of: "tsk-a")]).unmet

    #expect(unmet.map(\.minutes) == [300])
    #expect(unmet.map(\.reason) == [.time(positions: 2)])
  }

  @Test func `does so by law where nobody there is permitted`() async {
    #expect(await reasons([able("1")], [week(60, of: "tsk-c")]) == [.law])
  }

  @Test func `does so for want of competence, and tells who is nearest`() async {
    let found = await reasons([Samples.assistant("1"), Samples.assistant("2")], [week(60, of: "tsk-b")])

    #expect(found == [.competence(nearest: .needsCourse, people: 2)])
  }

  @Test func `does so where nobody works`() async {
    #expect(await reasons([able("1", in: "home")], [week(60, of: "tsk-a", in: "night")]) == [.nobodyThere])
  }

  @Test func `does so where those who can are spared`() async {
    let spared = Samples.person(
      "1", positions: [Samples.position("X-ASSISTENT")],
      holding: [Samples.assertion("proc-a", .level(.unsupervised))],
      exemptions: [Samples.exemption(from: .task("tsk-a"))])

    #expect(await reasons([spared], [week(60, of: "tsk-a")]) == [.spared(people: 1)])
  }

  @Test func `is told by risk, then by minutes`() async {
    let found = await plan([], [week(60, of: "tsk-a"), week(90, of: "tsk-b"), week(30, of: "tsk-c")]).unmet

    #expect(found.map(\.minutes) == [90, 60, 30])
  }
}

@Suite struct `A shift` {
  private func shortages(_ people: Int, _ rules: (people: Int, shift: CoverageRule.Shift)...) async -> [ShiftShortage] {
    await plan(
      (0..<people).map { able(EmployeeNumber("\($0)")) }, [week(60, of: "tsk-a")],
      rules: rules.map { CoverageRule(unit: "ward", task: "tsk-a", people: $0.people, shift: $0.shift) }, minutes: 1500
    ).shortages
  }

  @Test func `cannot be filled by fewer hours than it lasts, every night of the week`() async {
    let found = await shortages(2, (1, .night))

    #expect(found.map(\.needed) == [7 * 450])
    #expect(found.map(\.available) == [2 * 1500])
    #expect(await shortages(3, (1, .night)).isEmpty)
  }

  @Test func `shares its people with the other shifts of the day`() async {
    #expect(await shortages(3, (1, .night), (1, .evening)).map(\.needed) == [14 * 450])
  }

  @Test func `by day alone is one of Monday to Friday, and always is for the gap report`() async {
    #expect(await shortages(1, (1, .day)).map(\.needed) == [5 * 450])
    #expect(await shortages(2, (1, .day)).isEmpty)
    #expect(await shortages(1, (9, .always)).isEmpty)
  }
}

@Suite struct `The week after` {
  @Test func `is told by profession, with what is released, and by who is given it`() async {
    let nurse = Samples.nurse("9", holding: [Samples.assertion("proc-a", .level(.unsupervised))])

    let plan = await plan([able("1"), nurse], [week(500, of: "tsk-a"), week(100, of: "tsk-c")])

    let nurses = plan.professions.first { $0.profession == "SP" }
    #expect(nurses?.before == 600 && nurses?.after == 100 && nurses?.released == 500)
    #expect(plan.moves(in: catalogue).map(\.task) == ["tsk-a"])
    #expect(plan.minutesMoved(in: catalogue) == (500, 0))
    #expect(plan.todaysLoads.reduce(0, +) == 600)
    #expect(plan.ladder(in: catalogue).map(\.after) == [500, 100])
  }

  @Test func `releases nobody from what nobody does instead`() async {
    let nurse = Samples.nurse("9", holding: [Samples.assertion("proc-a", .level(.unsupervised))])

    let plan = await plan([able("1"), nurse], [week(200, of: "tsk-a"), week(300, of: "tsk-b")])

    let nurses = plan.professions.first { $0.profession == "SP" }
    #expect(nurses?.before == 500 && nurses?.after == 0)
    #expect(nurses?.undone == 300 && nurses?.released == 200)
  }

  @Test func `tells of nobody's move who does the same on a higher rung`() async {
    let midwife = Samples.person(
      "9", authorisations: [Samples.authorisation("SP"), Samples.authorisation("JO")],
      positions: [Samples.position("SP", of: "9")], holding: [Samples.assertion("proc-a", .level(.unsupervised))])

    #expect(await plan([midwife], [week(200, of: "tsk-a")]).minutesMoved(in: catalogue) == (0, 0))
  }

  @Test func `lets the pool help where it is asked to, by what the unit asks`() async {
    let people = [able("1"), able("2", in: "home")]

    let alone = await plan(people, [week(1000, of: "tsk-a")])
    let helped = await plan(people, [week(1000, of: "tsk-a")], pool: ["home"])

    #expect(alone.minutesUnmet == 400)
    #expect(helped.minutesUnmet == 0)
  }

  @Test func `gives work under supervision only where it was asked for, and somebody supervises`() async {
    let learner = able("1", .indirectSupervision)
    let teacher = Samples.nurse("9", holding: [Samples.assertion("proc-a", .level(.supervisesOthers))])
    let volumes = [week(1000, of: "tsk-a")]

    #expect(await plan([learner, teacher], volumes).minutesUnmet == 400)
    let supervised = await plan([learner, teacher], volumes, isSupervised: true)
    #expect(supervised.minutesUnmet == 0)
    #expect(supervised.moves(in: catalogue).map(\.isSupervised) == [true])
    #expect(await plan([learner], volumes, isSupervised: true).minutesUnmet == 1000)
  }

  @Test func `leaves what patients, families, volunteers and technology do where it is`() async {
    let found = await plan([able("1")], [week(60, of: "tsk-a", "X-TEKNOLOGI"), week(40, of: "tsk-a", nil)])

    #expect(found.minutes == 40)
  }

  @Test func `has no time for work at a position of nobody's hours`() async {
    let found = await plan([able("1")], [week(60, of: "tsk-a")], minutes: 0)

    #expect(found.minutesUnmet == 60)
    #expect(found.allocation.loads == [0])
  }
}
