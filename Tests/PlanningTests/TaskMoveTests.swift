import Domain
import Matching
import Planning
import TestKit
import Testing

/// The task asks for a procedure at level 4, which an assistant's education gives at level 1.
private func catalogue(gates: [LegalGate] = [], baselines: [Baseline]? = nil, education: Bool = false) -> Catalogue {
  Samples.catalogue(
    professions: Samples.professions + [Samples.profession("X-STUDENT", .other, rung: 3)],
    competences: [
      Samples.competence("proc-a", .procedure, minutes: 120),
      Samples.competence("edu-a", .education, buildsOn: ["X-ASSISTENT"]),
    ],
    requirements: [Samples.requirement("proc-a", .unsupervised)] + (education ? [Samples.requirement("edu-a")] : []),
    gates: gates,
    baselines: baselines ?? [
      Samples.baseline("X-ASSISTENT", "proc-a", .observes), Samples.baseline("SP", "proc-a", .unsupervised),
      Samples.baseline("X-STUDENT", "proc-a", .unsupervised), Samples.baseline("LE", "proc-a", .unsupervised),
    ])
}

private func assistant(_ number: EmployeeNumber, _ level: EntrustmentLevel, in unit: UnitCode = "ward")
  -> PersonnelFile
{
  Samples.assistant(number, holding: [Samples.assertion("proc-a", .level(level))], in: [unit])
}

private func week(_ minutes: Int, _ profession: ProfessionCode? = "SP", in unit: UnitCode = "ward") -> Volume {
  Volume(unit: unit, task: "tsk-x", minutesPerWeek: minutes, profession: profession)
}

private func move(
  from: ProfessionCode = "SP", to: ProfessionCode = "X-ASSISTENT", _ people: [PersonnelFile] = [],
  _ volumes: [Volume] = [], _ catalogue: Catalogue = catalogue(), on day: CalendarDate = Samples.date
) throws -> TaskMove {
  TaskMove(
    of: try #require(catalogue["tsk-x" as TaskCode]), from: try #require(catalogue[from]),
    to: try #require(catalogue[to]),
    in: "ward", startingOn: day, volumes, Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date))
}

private func obstacle(_ move: TaskMove, upwards: Bool = false, education: Bool = false) -> TaskMove.Obstacle? {
  move.obstacle(allowsUpwards: upwards, securesEducation: education)
}

@Suite struct `A task that would move` {
  @Test func `meets nothing on its way down to those whom practice makes ready`() throws {
    #expect(obstacle(try move()) == nil)
  }

  @Test func `does not go from a group to itself`() throws {
    #expect(obstacle(try move(from: "SP", to: "SP"), upwards: true) == .sameProfession)
  }

  @Test func `does not go to people in training`() throws {
    #expect(obstacle(try move(to: "X-STUDENT")) == .toLearners)
  }

  @Test func `does not go where the law excludes on the first day, whatever is said`() throws {
    let reserved = catalogue(gates: [Samples.gate(.reserved, "SP", during: Samples.period("2027-01-01"))])

    #expect(
      obstacle(try move([], [], reserved, on: "2027-01-01"), upwards: true, education: true) == .excludedByLaw)
    #expect(
      obstacle(try move([], [], reserved, on: "2026-12-31"), upwards: true, education: true) == .excludedByLaw,
      "no rule is recorded for that day")
  }

  @Test func `goes to a delegate whom the law names`() throws {
    let delegable = catalogue(gates: [Samples.gate(.delegable, "SP", delegates: "X-ASSISTENT")])

    #expect(obstacle(try move([], [], delegable)) == nil)
  }

  @Test func `goes up or sideways only where that is meant`() throws {
    #expect(obstacle(try move(from: "SP", to: "LE")) == .notLower)
    #expect(obstacle(try move(from: "X-LEDER", to: "SP")) == .notLower)
    #expect(obstacle(try move(from: "SP", to: "LE"), upwards: true) == nil)
  }

  @Test func `goes to those who need an education only where it is told how that is made sure of`() throws {
    let needing = try move([], [], catalogue(education: true))

    #expect(obstacle(needing) == .lacksEducation)
    #expect(obstacle(needing, education: true) == nil)
  }

  @Test func `goes to those whose education has none of it only where somebody there has it`() throws {
    let bare = catalogue(baselines: [])

    #expect(obstacle(try move([], [], bare), education: true) == .nobodyCan)
    #expect(obstacle(try move([assistant("2", .unsupervised)], [], bare)) == .lacksEducation)
    #expect(obstacle(try move([assistant("2", .unsupervised)], [], bare), education: true) == nil)
    #expect(obstacle(try move([assistant("2", .observes)], [], bare), education: true) == nil)
  }

  @Test func `takes the week of those who give it away, in the unit alone`() throws {
    let moved = try move([], [week(600), week(90, "LE"), week(30, nil), week(500, in: "home")])

    #expect(moved.minutesPerWeek == 600)
    #expect(moved.otherGivers == ["LE"])
    #expect(try move([], [week(90, "LE")]).minutesPerWeek == nil)
  }

  @Test func `counts those of the new group alone, and not who stands as high by another right`() throws {
    let both = Samples.person(
      "4", authorisations: [Samples.authorisation("SP", of: "4")],
      positions: [Samples.position("X-ASSISTENT", in: "ward", of: "4")],
      holding: [Samples.assertion("proc-a", .level(.unsupervised))])
    let people = [
      Samples.nurse("1", holding: [Samples.assertion("proc-a", .level(.unsupervised))]), assistant("2", .unsupervised),
      assistant("3", .observes), both, assistant("5", .unsupervised, in: "home"),
    ]

    let basis = try move(people, [week(600)]).basis

    #expect(basis.ready == 1 && basis.nearlyReady == 1)
    #expect(basis.trainingMinutes == 0 && basis.minutesPerWeek == 600)
    #expect(basis.date == Samples.date && basis.gate == nil)
    #expect(try move([assistant("3", .observes)]).basis.trainingMinutes == 120)
    #expect(try move([]).basis.trainingMinutes == nil)
  }

  @Test func `has the figures of the plan`() throws {
    let people = [assistant("2", .unsupervised), assistant("3", .observes)]
    let catalogue = catalogue()
    let plan = ShiftDown([week(600)], Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date))
    let proposal = try #require(plan.proposals.first)

    let basis = try move(people, [week(600)]).basis

    #expect(basis.ready == proposal.ready.count && basis.nearlyReady == proposal.nearlyReady.count)
    #expect(basis.minutesPerWeek == proposal.volume.minutesPerWeek)
    #expect(basis.trainingMinutes == proposal.trainingMinutes)
  }

  @Test func `names those who lack a delegation and nothing else`() throws {
    let delegable = catalogue(gates: [Samples.gate(.delegable, "SP", delegates: "X-ASSISTENT")])
    let people = [assistant("2", .unsupervised), assistant("3", .observes)]

    let moved = try move(people, [], delegable)

    #expect(moved.ready.isEmpty)
    #expect(moved.withoutDelegation.map(\.file.employee.number) == ["2"])
  }

  @Test func `does not name those whose delegation is still to begin`() throws {
    let delegable = catalogue(gates: [Samples.gate(.delegable, "SP", delegates: "X-ASSISTENT")])
    let given = Delegation(
      employee: "2", task: "tsk-x", unit: "ward", period: Samples.period("2027-01-01"), givenBy: "Kari", scope: "")
    let person = Samples.assistant(
      "2", holding: [Samples.assertion("proc-a", .level(.unsupervised))], delegations: [given])

    #expect(try move([person], [], delegable, on: "2027-01-01").withoutDelegation.isEmpty)
  }
}
