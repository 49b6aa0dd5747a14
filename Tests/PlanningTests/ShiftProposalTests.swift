import Domain
import Matching
import Planning
import TestKit
import Testing

/// The task asks for a procedure at level 4, and a nurse (rung 7) does it today.
private func catalogue(gates: [LegalGate] = [], minutes: Int? = 120) -> Catalogue {
  Samples.catalogue(
    competences: [
      Samples.competence("proc-a", .procedure, minutes: minutes), Samples.competence("crs-a", .course, minutes: 60),
    ],
    requirements: [Samples.requirement("proc-a", .unsupervised)], gates: gates)
}

private func assistant(_ number: EmployeeNumber, _ level: EntrustmentLevel?, in unit: UnitCode = "ward")
  -> PersonnelFile
{
  Samples.assistant(
    number, holding: level.map { [Samples.assertion("proc-a", .level($0))] } ?? [], in: [unit])
}

private func nurse(_ number: EmployeeNumber) -> PersonnelFile {
  Samples.nurse(number, holding: [Samples.assertion("proc-a", .level(.unsupervised))])
}

private func week(
  _ minutes: Int, _ profession: ProfessionCode? = "SP", of task: TaskCode = "tsk-x", in unit: UnitCode = "ward"
) -> Volume {
  Volume(unit: unit, task: task, minutesPerWeek: minutes, profession: profession)
}

private func plan(_ people: [PersonnelFile], _ volumes: [Volume], _ catalogue: Catalogue = catalogue()) -> ShiftDown {
  ShiftDown(volumes, Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date))
}

private func numbers(_ entries: [Roster.Entry]) -> [EmployeeNumber] { entries.map(\.file.employee.number) }

@Suite struct `What can move down` {
  @Test func `can at once where somebody below today's level is ready`() throws {
    let proposal = try #require(
      plan([nurse("1"), assistant("2", .unsupervised), assistant("3", .observes)], [week(600)]).proposals.first)

    #expect(proposal.outcome == .ready)
    #expect(numbers(proposal.ready) == ["2"])
    #expect(numbers(proposal.nearlyReady) == ["3"])
    #expect(proposal.todaysRung == 7 && proposal.ready.first?.assessment.rung == 4)
    #expect(proposal.minutesReleased == 600 && proposal.trainingMinutes == 0)
  }

  @Test func `can after training, those nearest to it first`() throws {
    let course = Samples.catalogue(
      tasks: [Samples.task()],
      competences: [
        Samples.competence("proc-a", .procedure, minutes: 120), Samples.competence("crs-a", .course, minutes: 60),
      ],
      requirements: [Samples.requirement("proc-a", .unsupervised), Samples.requirement("crs-a")])
    let people = [
      assistant("2", .observes),
      Samples.assistant("3", holding: [Samples.assertion("proc-a", .level(.unsupervised))]),
      Samples.assistant("4", holding: [Samples.assertion("crs-a"), Samples.assertion("proc-a", .level(.observes))]),
    ]

    let proposal = try #require(plan(people + [nurse("1")], [week(600)], course).proposals.first)

    #expect(proposal.outcome == .nearlyReady)
    #expect(numbers(proposal.nearlyReady) == ["3", "4", "2"])
    #expect(proposal.minutesReleased == 600 && proposal.trainingMinutes == 60)
  }

  @Test func `is of unknown training where the catalogue does not say how long it takes`() throws {
    let proposal = try #require(
      plan([assistant("2", .observes)], [week(600)], catalogue(minutes: nil)).proposals.first)

    #expect(proposal.outcome == .nearlyReady)
    #expect(proposal.trainingMinutes == nil)
  }

  @Test func `must stay where the law keeps those below from it`() throws {
    let reserved = catalogue(gates: [Samples.gate(.reserved, "SP")])

    let proposal = try #require(
      plan([nurse("1"), assistant("2", .unsupervised)], [week(600)], reserved).proposals.first)

    #expect(proposal.outcome == .blocked)
    #expect(proposal.kept?.assessment.reason == .gateExcludes)
    #expect(proposal.minutesReleased == 0 && proposal.trainingMinutes == nil)
  }

  @Test func `stands lowest where nobody works below today's level, in the unit`() throws {
    let people = [nurse("1"), assistant("2", .unsupervised, in: "home")]

    let proposals = plan(people, [week(600), week(100, "X-ASSISTENT", in: "home")]).proposals

    #expect(proposals.map(\.outcome) == [.lowest, .lowest])
  }

  @Test func `does not go to somebody who is exempt from it, and says so`() throws {
    let spared = Samples.person(
      "2", positions: [Samples.position("X-ASSISTENT", of: "2")],
      holding: [Samples.assertion("proc-a", .level(.unsupervised))],
      exemptions: [Samples.exemption(from: .task("tsk-x"))])

    let proposal = try #require(plan([nurse("1"), spared], [week(600)]).proposals.first)

    #expect(proposal.outcome == .blocked)
    #expect(proposal.ready.isEmpty)
    #expect(proposal.kept?.assessment.exemption != nil)
  }

  @Test func `is planned for neither technology nor people in training`() throws {
    let catalogue = Samples.catalogue(
      professions: Samples.professions + [Samples.profession("X-STUDENT", .other, rung: 4)],
      tasks: [Samples.task(automatable: .yes)])
    let others = [ProfessionCode("X-TEKNOLOGI"), "X-STUDENT"].enumerated().map { index, profession in
      Samples.person(
        EmployeeNumber("\(index + 2)"), positions: [Samples.position(profession, of: EmployeeNumber("\(index + 2)"))])
    }

    let proposal = try #require(plan([nurse("1")] + others, [week(600)], catalogue).proposals.first)

    #expect(proposal.outcome == .lowest)
    #expect(proposal.ready.isEmpty && proposal.nearlyReady.isEmpty)
  }

  @Test func `counts each profession that does it today, and those below that one`() {
    let people = [nurse("1"), assistant("2", .unsupervised)]

    let proposals = plan(people, [week(600, "SP"), week(200, "LE"), week(100, "X-ASSISTENT")]).proposals

    #expect(proposals.map(\.volume.profession) == ["SP", "LE", "X-ASSISTENT"])
    #expect(proposals.map { numbers($0.ready) } == [["2"], ["2", "1"], []])
    #expect(proposals.map(\.outcome) == [.ready, .ready, .lowest])
  }

  @Test func `says nothing of tasks that nobody says the level of, or that are out of use`() {
    let found = plan([assistant("2", .unsupervised)], [week(600, nil), week(60, of: "tsk-gone")])

    #expect(found.proposals.isEmpty)
    #expect(found.withoutLevel == [week(600, nil)])
  }

  @Test func `comes by hours released, and after training by hours for each hour of training`() {
    let tasks = ["tsk-a", "tsk-b", "tsk-c", "tsk-d", "tsk-e"].map { TaskCode($0) }
    let catalogue = Samples.catalogue(
      tasks: tasks.map { Samples.task($0) },
      competences: [
        Samples.competence("crs-long", .course, minutes: 600), Samples.competence("crs-short", .course, minutes: 60),
        Samples.competence("crs-unknown", .course),
      ],
      requirements: [
        Samples.requirement("crs-long", of: "tsk-a"), Samples.requirement("crs-short", of: "tsk-b"),
        Samples.requirement("crs-unknown", of: "tsk-c"),
      ])
    // Nobody asks for anything in d and e.
    let volumes = zip(tasks, [3000, 400, 9000, 50, 70]).map { week($1, of: $0) }

    let proposals = plan([Samples.assistant("2")], volumes, catalogue).proposals

    // 400 minutes for one hour are more than 3000 for ten.
    #expect(proposals.map(\.volume.task) == ["tsk-e", "tsk-d", "tsk-b", "tsk-a", "tsk-c"])
  }
}
