import Domain
import Matching
import Planning
import TestKit
import Testing

/// Three tasks: a procedure at level 3 or 4 with a course, the course alone, and either of two courses.
private func catalogue(gates: [LegalGate] = [], more: [Requirement] = []) -> Catalogue {
  Samples.catalogue(
    tasks: [Samples.task("tsk-a"), Samples.task("tsk-b"), Samples.task("tsk-c"), Samples.task("tsk-d")],
    competences: [
      Samples.competence("proc-a", .procedure, minutes: 120), Samples.competence("crs-b", .course, minutes: 60),
      Samples.competence("crs-c", .course, minutes: 30), Samples.competence("crs-long", .course),
      Samples.competence("edu-e", .education), Samples.competence("ret-r", .right),
    ],
    requirements: [
      Samples.requirement("proc-a", .unsupervised, of: "tsk-a"), Samples.requirement("crs-b", of: "tsk-b"),
      Samples.requirement("crs-b", anyOf: "one", of: "tsk-c"), Samples.requirement("crs-c", anyOf: "one", of: "tsk-c"),
      Samples.requirement("crs-long", of: "tsk-d"),
    ] + more, gates: gates)
}

/// 400 kroner an hour, and courses for nothing.
private let at400 = TrainingTerms(prices: TrainingPrices(hour: 40_000))

private func rule(_ task: TaskCode, _ people: Int, in unit: UnitCode = "ward", _ shift: CoverageRule.Shift = .always)
  -> CoverageRule
{
  CoverageRule(unit: unit, task: task, people: people, shift: shift)
}

private func staffing(
  _ people: [PersonnelFile], _ catalogue: Catalogue, on date: CalendarDate = Samples.date
) -> Staffing {
  Staffing(people, in: catalogue, tree: Samples.tree, on: date)
}

private func plan(
  _ people: [PersonnelFile], _ rules: [CoverageRule], _ catalogue: Catalogue = catalogue(),
  on date: CalendarDate = Samples.date, terms: TrainingTerms = at400
) throws -> TrainingProposal {
  let question = TrainingQuestion(staffing(people, catalogue, on: date), rules: rules, from: Samples.date, on: terms)
  return try TrainingProposal(question, on: terms, within: .seconds(60))
}

/// An assistant at a level of the procedure, with these courses.
private func assistant(
  _ number: EmployeeNumber, _ level: EntrustmentLevel? = nil, courses: CompetenceCode..., in unit: UnitCode = "ward",
  exemptions: [Exemption] = []
) -> PersonnelFile {
  Samples.person(
    number, positions: [Samples.position("X-ASSISTENT", in: unit, of: number)],
    holding: (level.map { [Samples.assertion("proc-a", .level($0))] } ?? []) + courses.map { Samples.assertion($0) },
    exemptions: exemptions)
}

private let guide = assistant("9", .supervisesOthers, courses: "crs-b", "crs-c", "crs-long")

private func learnt(_ plan: TrainingProposal) -> [String] {
  plan.lessons.map { "\($0.item.employee.number) \($0.item.competence?.code.rawValue ?? "delegation")" }
}

@Suite struct `A plan of training` {
  @Test func `fills as many places as are open, with those for whom it takes least`() throws {
    let found = try plan(
      [assistant("1"), assistant("2"), guide, assistant("4", courses: "crs-b")], [rule("tsk-b", 3)])

    #expect(learnt(found) == ["1 crs-b"])
    #expect(found.sum == .init(worth: 1, kroner: 400, minutes: 60))
    #expect(found.results.map(\.filled) == [1] && found.results[0].opening.ready == 2)
    #expect(found.results[0].people.map(\.number) == ["1"])
    #expect(found.isProven)
  }

  @Test func `counts a course once that serves several tasks`() throws {
    let found = try plan([assistant("1")], [rule("tsk-b", 1), rule("tsk-c", 1)])

    #expect(learnt(found) == ["1 crs-b"])
    #expect(found.lessons[0].tasks == ["tsk-b", "tsk-c"])
    #expect(found.filled == 2 && found.sum.minutes == 60)
  }

  @Test func `chooses among what would do, the cheapest where nothing else asks for it`() throws {
    #expect(learnt(try plan([assistant("1")], [rule("tsk-c", 1)])) == ["1 crs-c"])
  }

  @Test func `practises once, to the highest level that a task asks for`() throws {
    let levels = catalogue(more: [Samples.requirement("proc-a", .indirectSupervision, of: "tsk-b")])
    let person = assistant("1", .observes, courses: "crs-b")

    let both = try plan([person, guide], [rule("tsk-a", 2), rule("tsk-b", 2)], levels)
    let lower = try plan([person, guide], [rule("tsk-b", 2)], levels)

    #expect(learnt(both) == ["1 proc-a"] && both.lessons[0].level == .unsupervised)
    #expect(learnt(lower) == ["1 proc-a"] && lower.lessons[0].level == .indirectSupervision)
  }

  @Test func `fills one person's place on every shift and in every unit of theirs`() throws {
    let found = try plan(
      [assistant("1", in: "night")],
      [rule("tsk-b", 1, .day), rule("tsk-b", 1, .night), rule("tsk-b", 1, in: "night"), rule("tsk-b", 1, in: "home")])

    #expect(learnt(found) == ["1 crs-b"])
    #expect(found.results.map(\.filled) == [1, 1, 1, 0])
  }

  @Test func `practises only where somebody supervises, and says so`() throws {
    let alone = try plan([assistant("1", .observes)], [rule("tsk-a", 1)])
    let elsewhere = try plan(
      [assistant("1", .observes), assistant("9", .supervisesOthers, in: "home")], [rule("tsk-a", 1)])
    let beside = try plan([assistant("1", .observes), guide], [rule("tsk-a", 2)])

    #expect(alone.lessons.isEmpty && alone.results[0].opening.obstacles == [.noGuide: 1])
    #expect(elsewhere.lessons.isEmpty && elsewhere.results[0].opening.obstacles == [.noGuide: 1])
    #expect(learnt(beside) == ["1 proc-a"])
    #expect(beside.lessons[0].guides.map(\.employee.number) == ["9"])
    #expect(beside.lessons[0].guides.map(\.minutes) == [120])
  }

  @Test func `gives no supervisor more hours than the terms do`() throws {
    let people = [assistant("1", .observes), assistant("2", .observes), guide]

    let found = try plan(people, [rule("tsk-a", 3)], terms: TrainingTerms(prices: at400.prices, guidanceMinutes: 200))

    #expect(found.lessons.count == 1 && found.filled == 1 && found.worthAtMost == 1)
    #expect(found.results[0].opening.candidates.count == 2)
  }

  @Test func `asks neither those who are exempt nor people in training`() throws {
    let spared = assistant("1", exemptions: [Samples.exemption(from: .task("tsk-b"))])
    let ready = assistant("2", courses: "crs-b", exemptions: [Samples.exemption(from: .task("tsk-b"))])
    let student = Samples.person("3", positions: [Samples.position("X-STUDENT", of: "3")])
    let people = Samples.catalogue(
      professions: Samples.professions + [Samples.profession("X-STUDENT", .other, rung: 4)],
      tasks: [Samples.task("tsk-b")], competences: [Samples.competence("crs-b", .course, minutes: 60)],
      requirements: [Samples.requirement("crs-b", of: "tsk-b")])

    let found = try plan([spared, ready, student], [rule("tsk-b", 1)], people)

    #expect(found.lessons.isEmpty && found.results[0].opening.ready == 0)
    #expect(found.results[0].opening.obstacles == [.exemption: 2, .inTraining: 1])
  }

  @Test func `cannot give a right, which the authorities give`() throws {
    let found = try plan(
      [assistant("1", .unsupervised)], [rule("tsk-a", 1)],
      catalogue(more: [Samples.requirement("ret-r", of: "tsk-a")]))

    #expect(found.lessons.isEmpty)
    #expect(found.results[0].opening.obstacles == [.right: 1])
  }

  @Test func `tells who is kept from it by law, an education or a lacking foundation`() throws {
    let reserved = catalogue(gates: [Samples.gate(.reserved, "SP", of: "tsk-b")])
    let schooled = catalogue(more: [Samples.requirement("edu-e", of: "tsk-b")])

    let law = try plan([assistant("1")], [rule("tsk-b", 1)], reserved)
    let education = try plan([assistant("1")], [rule("tsk-b", 1)], schooled)
    let foundation = try plan([assistant("1"), guide], [rule("tsk-a", 2)])

    #expect(law.results[0].opening.obstacles == [.law: 1])
    #expect(education.results[0].opening.obstacles == [.education: 1])
    #expect(foundation.results[0].opening.obstacles == [.foundation: 1])
  }

  @Test func `lists signatures, which cost nothing`() throws {
    let delegable = catalogue(gates: [Samples.gate(.delegable, "SP", delegates: "X-ASSISTENT", of: "tsk-b")])
    let claims = Samples.assistant(
      "1", holding: [Samples.assertion("proc-a", .level(.unsupervised), by: .own), Samples.assertion("crs-b")])

    let signed = try plan([claims], [rule("tsk-a", 1)])
    let delegated = try plan([claims], [rule("tsk-b", 1)], delegable)

    #expect(learnt(signed) == ["1 proc-a"] && signed.lessons[0].item.isSignature && signed.sum.kroner == 0)
    #expect(learnt(delegated) == ["1 delegation"] && delegated.sum == .init(worth: 1, kroner: 0, minutes: 0))
  }

  @Test func `counts a stated length where the catalogue has none`() throws {
    let found = try plan(
      [assistant("1")], [rule("tsk-d", 1)], terms: TrainingTerms(prices: at400.prices, unknownMinutes: 300))

    #expect(found.lessons[0].item.isAssumed && found.sum == .init(worth: 1, kroner: 2000, minutes: 300))
    #expect(found.assumedMinutes == 300)
  }

  @Test func `costs the hours of the profession, and the course`() throws {
    let prices = TrainingPrices(hour: 40_000, hourOf: ["X-ASSISTENT": 30_050], courseOf: ["crs-b": 250_000])

    let found = try plan([assistant("1")], [rule("tsk-b", 1)], terms: TrainingTerms(prices: prices))

    // 300.50 and 2 500 kroner, to the nearest.
    #expect(found.sum.kroner == 2801)
  }

  @Test func `fills the most within a budget`() throws {
    let people = [assistant("1"), assistant("2")]
    let rules = [rule("tsk-b", 2), rule("tsk-c", 2)]

    let hour = try plan(people, rules, terms: TrainingTerms(prices: at400.prices, budget: .minutes(60)))
    let kroner = try plan(people, rules, terms: TrainingTerms(prices: at400.prices, budget: .kroner(599)))

    #expect(hour.filled == 2 && hour.sum.minutes == 60)
    #expect(kroner.filled == 2 && kroner.sum.kroner <= 599)
    #expect(hour.isProven && kroner.isProven && hour.worthAtMost == 2)
  }

  @Test func `renews what runs out before the day it is made for`() throws {
    let later = Samples.date.adding(months: 6)
    let until = Samples.period("2025-01-01", Samples.date.adding(months: 3))
    let person = Samples.assistant(
      "1",
      holding: [
        Samples.assertion("crs-b", during: until), Samples.assertion("proc-a", .level(.unsupervised), during: until),
      ])
    let rules = [rule("tsk-b", 2), rule("tsk-a", 2)]

    let today = try plan([person, guide], rules)
    let ahead = try plan([person, guide], rules, on: later)

    #expect(today.results.isEmpty)
    #expect(learnt(ahead) == ["1 crs-b", "1 proc-a"])
    #expect(ahead.lessons.allSatisfy(\.item.isRenewal) && ahead.lessons[1].level == .unsupervised)
  }

  @Test func `renews nothing that had run out before it is made`() throws {
    let person = Samples.assistant(
      "1",
      holding: [
        Samples.assertion("proc-a", .level(.unsupervised), during: Samples.period("2025-01-01", "2026-01-01"))
      ])

    let found = try plan([person, guide], [rule("tsk-a", 2)], on: Samples.date.adding(months: 6))

    #expect(found.lessons.isEmpty && found.results[0].opening.obstacles == [.foundation: 1])
  }

  @Test func `moves down the most minutes a week, by one below today's level`() throws {
    let nurse = Samples.nurse("5", holding: [Samples.assertion("proc-a", .level(.unsupervised))])
    let volumes = [("tsk-b", 600), ("tsk-d", 300)].map {
      Volume(unit: "ward", task: TaskCode($0.0), minutesPerWeek: $0.1, profession: "SP")
    }
    let known = staffing([nurse, assistant("1"), assistant("2")], catalogue())
    let terms = TrainingTerms(prices: at400.prices, budget: .minutes(450))

    let question = TrainingQuestion(ShiftDown(volumes, known), known, on: terms)
    let found = try TrainingProposal(question, on: terms, within: .seconds(60))

    #expect(found.worthAsked == 900 && found.sum.worth == 600 && found.sum.minutes == 60)
    #expect(learnt(found) == ["1 crs-b"])
    #expect(found.results.map(\.filled) == [1, 0])
  }
}
