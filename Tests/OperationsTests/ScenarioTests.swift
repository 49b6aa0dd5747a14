import Domain
import Interchange
import Matching
import Planning
import Testing

@testable import Operations

/// Two wards below a house, with nurses, skilled workers and an assistant, on 22 November 2026.
private struct House {
  let bench: Workbench

  init() async throws {
    bench = try await Bench.empty()
    let files = [
      (
        "enheter.csv",
        "unit,name,parent,kind\nH,Huset,,sykehjem\nA,Avdeling A,H,sykehjem\nB,Avdeling B,H,sykehjem\nC,C,,\n"
      ),
      (
        "ansatte.csv",
        """
        employee,name,unit,title,profession,percent,from,to
        01,Kari Nordmann,A,Sykepleier,SP,100,2020-01-01,
        02,Ola Hansen,A,Sykepleier,SP,50,2020-01-01,2026-10-31
        03,Siri Dahl,B,Sykepleier,SP,100,2020-01-01,
        05,Hanne Vik,A,Helsefagarbeider,HF,80,2020-01-01,
        06,Liv Berg,B,Helsefagarbeider,HF,80,2020-01-01,
        07,Per Åsen,A,Assistent,X-ASSISTENT,100,2020-01-01,2026-12-31

        """
      ),
      (
        "volum.csv",
        """
        unit,task,minutes_per_week,profession
        A,tsk-insulin,120,SP
        B,tsk-insulin,60,SP
        A,tsk-dodsfall,30,SP

        """
      ),
      ("dekning.csv", "unit,task,people,shift\nA,tsk-insulin,2,day\nB,tsk-insulin,1,day\n"),
    ]
    let outcome = try await bench.importFiles(
      ImportRequest(sources: files.map { .bytes(Array($0.1.utf8), name: $0.0) }))
    #expect(outcome.isWritten && outcome.problems.isEmpty)
    for (employee, verifier) in [("01", "03"), ("03", "01")] {
      for competence in ["crs-legemiddel-sp", "cert-fullmakt-injeksjon"] {
        try await bench.hold(competence, nil, employee, by: verifier)
      }
    }
    _ = try await bench.newScenario("Vinter")
  }

  func add(_ draft: ScenarioChangeDraft, to scenario: String = "Vinter") async throws {
    _ = try await bench.add(draft, toScenario: scenario)
  }

  func inquiry(_ scenario: String? = "vinter", on date: CalendarDate = Bench.today) -> Inquiry {
    Inquiry(on: date, scenario: scenario)
  }

  func gaps(_ inquiry: Inquiry) async throws -> [String: Int] {
    let rows = try await bench.coverage(unit: nil, task: nil, allTasks: false, inquiry).rows
    return Dictionary(uniqueKeysWithValues: rows.map { ("\($0.unit)", $0.gap) })
  }

  /// The case of the fault that it throws; `nil` when it goes through.
  func refusal(_ work: () async throws -> Void) async -> String? {
    do {
      try await work()
      return nil
    } catch {
      return "\(error)".split(separator: "(").first.map(String.init)
    }
  }

  func refusal(of draft: ScenarioChangeDraft) async -> String? {
    await refusal { try await add(draft) }
  }
}

extension Workbench {
  fileprivate func hold(
    _ competence: String, _ level: EntrustmentLevel?, _ employee: String, by verifier: String
  ) async throws {
    _ = try await assert(
      AssertionDraft(
        employee: employee, competence: competence, level: level, isNegative: false,
        period: Period(from: "2026-01-01"), kind: level == nil ? .course : .manager, source: ""), by: verifier,
      restingOn: .none)
  }
}

@Suite struct `A question asked of a scenario` {
  @Test func `knows who is away, who is trained, and who is hired`() async throws {
    let house = try await House()
    #expect(try await house.gaps(house.inquiry(nil)) == ["A": 1, "B": 0])

    try await house.add(.away(["03"]))
    #expect(try await house.gaps(house.inquiry()) == ["A": 1, "B": 1])

    try await house.add(.trained(employee: "06", competence: "proc-insulin", level: .unsupervised))
    try await house.add(.trained(employee: "06", competence: "crs-legemiddel-hf", level: nil))
    let why = try await house.bench.why("06", "tsk-insulin", unit: "B", house.inquiry())
    let today = try await house.bench.why("06", "tsk-insulin", unit: "B", house.inquiry(nil))
    #expect(!why.entry.assessment.missing.contains { $0.competence?.code == "proc-insulin" })
    #expect(today.entry.assessment.missing.contains { $0.competence?.code == "proc-insulin" })
    #expect(why.asOf.supposition?.scenario.name == "Vinter" && today.asOf.supposition == nil)

    try await house.add(.hired(profession: "SP", unit: "B", people: 2, percent: Percentage(50)))
    let roster = try await house.bench.roster("tsk-insulin", unit: "B", house.inquiry()).roster
    #expect(roster.entries.map(\.file.employee.name).filter { $0.hasPrefix("Ny ") }.count == 2)
    #expect(
      try await house.bench.why("Ny sykepleier 2", "tsk-insulin", unit: nil, house.inquiry()).entry.file.employee.number
        == "NY-2")
  }

  @Test func `knows more work and less, another law, and a unit that is closed`() async throws {
    let house = try await House()

    try await house.add(.demand(percent: 50, unit: "A", task: nil))
    func minutes(_ scenario: String?) async throws -> Int {
      let plan = try await house.bench.staffingPlan(unit: nil, house.inquiry(scenario)).plan
      return plan.totals.map(\.minutesPerWeek).reduce(0, +)
    }
    #expect(try await minutes("Vinter") == 285)
    #expect(try await minutes(nil) == 210)

    try await house.add(.gate(task: "tsk-dodsfall", .open, holders: "", delegates: ""))
    let ladder = try await house.bench.ladder("tsk-dodsfall", house.inquiry())
    let law = try await house.bench.ladder("tsk-dodsfall", house.inquiry(nil))
    #expect(ladder.ladder.demand.gate.shown?.isSupposed == true)
    #expect(law.ladder.demand.gate.shown?.isSupposed == false && law.ladder.demand.gate.shown?.kind == .reserved)

    try await house.add(.closed(unit: "B"))
    #expect(try await house.gaps(house.inquiry()) == ["A": 1])
    #expect(try await minutes("Vinter") == 225)
    #expect(
      await house.refusal { _ = try await house.bench.matrix(unit: "avdeling b", house.inquiry()) } == "unitClosed")
  }

  @Test func `finds a closed unit's people and work where they were moved`() async throws {
    let house = try await House()
    try await house.add(.closed(unit: "B", target: "A"))

    let roster = try await house.bench.roster("tsk-insulin", unit: "A", house.inquiry()).roster
    let plan = try await house.bench.staffingPlan(unit: "A", house.inquiry()).plan

    #expect(Set(roster.entries.map(\.file.employee.number)) == ["01", "03", "05", "06", "07"])
    #expect(try await house.gaps(house.inquiry()) == ["A": 0])
    #expect(plan.totals.map(\.minutesPerWeek) == [210])
    await #expect(throws: ScenarioFault.self) { try await house.add(.closed(unit: "A", target: "C")) }
  }

  @Test func `where nobody is away any more tells that the change is without effect`() async throws {
    let house = try await House()
    try await house.add(.away(["07"]))

    let before = try await house.bench.coverage(unit: nil, task: nil, allTasks: false, house.inquiry(on: "2026-12-31"))
    let after = try await house.bench.coverage(unit: nil, task: nil, allTasks: false, house.inquiry(on: "2027-01-01"))

    #expect(before.asOf.supposition?.withoutEffect.isEmpty == true)
    #expect(after.asOf.supposition?.withoutEffect == [.away("07"): .hasLeft])
  }

  @Test func `is not heard where the scenario was made later than the knowledge that is asked for`() async throws {
    let house = try await House()

    let fault = await house.refusal {
      _ = try await house.bench.ladder(
        "tsk-insulin", Inquiry(on: Bench.today, knownAt: "2026-11-22T09:00:00Z", scenario: "Vinter"))
    }

    #expect(fault == "beforeFirstEntry" || fault == "unknown")
  }
}

@Suite struct `A scenario of the demo` {
  @Test(arguments: [1, 7] as [UInt64]) func `that assumes nothing gives today's answers`(seed: UInt64) async throws {
    let bench = try await Bench.demo(employees: 120, seed: seed)
    _ = try await bench.newScenario("Ingenting")
    let (today, same) = (Inquiry(on: Bench.today), Inquiry(on: Bench.today, scenario: "Ingenting"))

    for allTasks in [true, false] {
      let rows = try await bench.coverage(unit: nil, task: nil, allTasks: allTasks, today).rows
      #expect(try await bench.coverage(unit: nil, task: nil, allTasks: allTasks, same).rows == rows && !rows.isEmpty)
    }
    let question = AllocationQuestion(units: [], withPool: true, isSupervised: true, timeShare: Percentage(80))
    let (one, other) = (try await bench.allocation(question, today), try await bench.allocation(question, same))
    #expect(one.plan.allocation.assignments == other.plan.allocation.assignments)
    #expect(one.plan.allocation.unmet == other.plan.allocation.unmet && one.plan.minutes > 0)
    let unit = try await bench.staffingPlan(unit: "SH-1", today).plan
    #expect(try await bench.staffingPlan(unit: "SH-1", same).plan.totals.map(\.capacity) == unit.totals.map(\.capacity))
  }

  @Test func `in which somebody is away agrees with the plan for that absence`() async throws {
    let bench = try await Bench.demo(employees: 120)
    let today = Inquiry(on: Bench.today)
    let worst = try await bench.absences(.each, unit: nil, within: .seconds(20), today).absences.prefix(6)
    #expect(!worst.isEmpty)
    let before = try await bench.coverage(unit: nil, task: nil, allTasks: false, today).rows

    for absence in worst {
      let employee = try #require(absence.away.first)
      _ = try await bench.newScenario("Uten \(employee.number)")
      _ = try await bench.add(.away([employee.number.rawValue]), toScenario: "Uten \(employee.number)")

      let after = try await bench.coverage(
        unit: nil, task: nil, allTasks: false, Inquiry(on: Bench.today, scenario: "Uten \(employee.number)")
      ).rows

      let more = zip(before, after).map { $1.gap - $0.gap }.reduce(0, +)
      #expect(more == absence.places, "\(employee)")
    }
  }

  @Test func `compared gives what each question gives`() async throws {
    let bench = try await Bench.demo(employees: 120)
    _ = try await bench.newScenario("Mer")
    _ = try await bench.add(.demand(percent: 20, unit: nil, task: nil), toScenario: "Mer")
    _ = try await bench.newScenario("Flere")
    _ = try await bench.add(
      .hired(profession: "HF", unit: "SH-1A", people: 2, percent: Percentage(100)), toScenario: "Flere")

    let answer = try await bench.comparison(of: ["mer", "Flere", "Mer"], unit: "SH-1A", Inquiry(on: Bench.today))

    let figures = answer.columns.map(\.figures)
    #expect(answer.columns.map { $0.supposition?.scenario.name } == [nil, "Mer", "Flere"])
    #expect(figures[1].people == figures[0].people && figures[2].people == figures[0].people + 2)
    #expect(figures[2].share == figures[0].share + 20_000)
    #expect(figures[1].minutes > figures[0].minutes && figures[1].rulesMet == figures[0].rulesMet)
    #expect(figures[2].capacity > figures[0].capacity && figures[2].minutesUndone <= figures[0].minutesUndone)
    let gap = try await bench.coverage(unit: "SH-1A", task: nil, allTasks: false, Inquiry(on: Bench.today)).rows
    #expect(figures[0].placesMissing == gap.map(\.gap).reduce(0, +) && figures[0].rules == gap.count)
  }
}

@Suite struct `A scenario that will not do` {
  @Test func `is refused by the name of what is wrong`() async throws {
    let house = try await House()
    let bench = house.bench

    #expect(await house.refusal { _ = try await bench.newScenario(" VINTER ") } == "nameTaken")
    #expect(await house.refusal { _ = try await bench.newScenario("  ") } == "missingText")
    #expect(await house.refusal { _ = try await bench.newScenario(String(repeating: "x", count: 61)) } == "nameTooLong")
    #expect(
      await house.refusal { _ = try await bench.newScenario("Uten 01010112345") } == "nationalIdentityNumber"
        || NationalIdentityNumber.occurs(in: "Uten 01010112345") == false)
    #expect(await house.refusal { try await house.add(.away(["01"]), to: "Vintre") } == "unknown")
    #expect(
      await house.refusal { _ = try await bench.comparison(of: ["Vinter"], unit: nil, Inquiry(on: Bench.today)) }
        == "withoutChanges")
    #expect(await house.refusal { _ = try await bench.dropScenario("Vår") } == "unknown")
  }

  @Test func `change is refused, and nothing of it is added`() async throws {
    let house = try await House()
    try await house.add(.away(["01"]))
    try await house.add(.demand(percent: 20, unit: "A", task: nil))
    try await house.add(.hired(profession: "SP", unit: "B", people: 1, percent: Percentage(100)))
    try await house.add(.closed(unit: "A"))

    #expect(await house.refusal(of: .away(["03", "01"])) == "alreadyThere")
    #expect(await house.refusal(of: .away(["03", "03"])) == "alreadyThere")
    #expect(await house.refusal(of: .away(["02"])) == "hasLeft")
    #expect(await house.refusal(of: .away(["99"])) == "unknownEmployee")
    #expect(await house.refusal(of: .demand(percent: 10, unit: "A", task: nil)) == "alreadyThere")
    for percent in [-101, 1001, 0] {
      #expect(await house.refusal(of: .demand(percent: percent, unit: nil, task: nil)) == "demandOutOfRange")
    }
    #expect(await house.refusal(of: .closed(unit: "A")) == "alreadyThere")
    #expect(await house.refusal(of: .closed(unit: "Z")) == "unknownUnit")
    #expect(await house.refusal(of: .closed(unit: "C", target: "A")) == "movesToClosed")
    #expect(await house.refusal(of: .closed(unit: "C", target: "C")) == "movesToClosed")
    #expect(await house.refusal(of: .closed(unit: "C", target: "Z")) == "unknownUnit")
    #expect(await house.refusal(of: .closed(unit: "H")) == "closesHiring")
    #expect(await house.refusal(of: .closed(unit: "B")) == "closesHiring")
    #expect(
      await house.refusal(of: .hired(profession: "SP", unit: "A", people: 1, percent: Percentage(100)))
        == "hiredIntoClosed")
    #expect(
      await house.refusal(of: .hired(profession: "SP", unit: "B", people: 0, percent: Percentage(100)))
        == "peopleOutOfRange")
    #expect(
      await house.refusal(of: .hired(profession: "SP", unit: "B", people: 1, percent: Percentage(0)))
        == "percentOutOfRange")
    #expect(
      await house.refusal(of: .trained(employee: "03", competence: "proc-insulin", level: nil)) == "levelMissing")
    #expect(
      await house.refusal(of: .gate(task: "tsk-insulin", .open, holders: "SP", delegates: "")) == "gateUnlikeItsKind")
    #expect(
      await house.refusal(of: .gate(task: "tsk-insulin", .reserved, holders: "ZZ", delegates: "")) == "unknownGroup")

    let changes = try await house.bench.scenario("vinter", house.inquiry(nil)).supposition.scenario.changes
    #expect(changes.count == 4)
  }

  @Test func `is gone when it is dropped, and its name is free again`() async throws {
    let house = try await House()
    try await house.add(.away(["01"]))

    _ = try await house.bench.dropScenario("Vinter")

    #expect(try await house.bench.scenarios(house.inquiry(nil)).suppositions.isEmpty)
    #expect(try await house.bench.newScenario("Vinter").number == 2)
    #expect(try await house.bench.scenario("Vinter", house.inquiry(nil)).supposition.scenario.changes.isEmpty)
  }
}
