import Domain
import Matching
import TestKit
import Testing

private let catalogue = Samples.catalogue(
  competences: [
    Samples.competence("proc-a", .procedure), Samples.competence("crs-b", .course),
    Samples.competence("crs-nurse", .course, buildsOn: ["SP"]), Samples.competence("edu-c", .education),
    Samples.competence("spes-d", .speciality), Samples.competence("cert-fullmakt-e", .certificate),
    Samples.competence("ret-f", .right),
  ],
  baselines: [Samples.baseline("SP", "proc-a", .indirectSupervision)])

private func runningOut(
  _ people: PersonnelFile..., in unit: UnitCode? = nil, through day: CalendarDate = "2028-12-31"
) -> [RunningOut] {
  Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date).runningOut(in: unit, through: day)
}

private func until(_ day: CalendarDate) -> Period { Samples.period("2026-01-01", day) }

@Suite struct `What runs out in years to come` {
  @Test func `is what is held today and ends by the day, that day included`() {
    let person = Samples.assistant(holding: [
      Samples.assertion("crs-b", during: until("2028-12-31")), Samples.assertion("proc-a", .level(.unsupervised)),
      Samples.assertion("ret-f", during: until("2029-01-01")),
      Samples.assertion("edu-c", during: until(Samples.yesterday)),
    ])

    let found = runningOut(person)

    #expect(found.map(\.competence) == ["crs-b"])
    #expect(found.map(\.lastDay) == ["2028-12-31"])
    #expect(found.map(\.employee) == ["1"])
  }

  @Test func `is followed to the end of what is renewed already, and told once`() {
    let person = Samples.assistant(holding: [
      Samples.assertion("crs-b", during: until("2027-03-31")),
      Samples.assertion("crs-b", during: Samples.period("2027-04-01", "2028-03-31")),
      Samples.assertion("crs-b", during: Samples.period("2028-06-01", "2028-10-31")),
    ])

    #expect(runningOut(person).map(\.lastDay) == ["2028-03-31"])
  }

  @Test func `is not what another statement or the education keeps at the level`() {
    let kept = Samples.assistant(holding: [
      Samples.assertion("proc-a", .level(.unsupervised), during: until("2027-03-31")),
      Samples.assertion("proc-a", .level(.unsupervised), during: Samples.period("2025-01-01")),
    ])
    let educated = Samples.nurse(
      "2", holding: [Samples.assertion("proc-a", .level(.indirectSupervision), during: until("2027-03-31"))])
    let lowered = Samples.nurse(
      "3", holding: [Samples.assertion("proc-a", .level(.unsupervised), during: until("2027-03-31"))])

    #expect(runningOut(kept, educated, lowered).map(\.employee) == ["3"])
  }

  @Test(arguments: [
    ("proc-a", Missing.Remedy.practice), ("crs-b", .course), ("ret-f", .course), ("edu-c", .education),
    ("spes-d", .speciality), ("cert-fullmakt-e", .personalAuthority), ("crs-nurse", nil),
  ]) func `tells what gives it back`(code: String, remedy: Missing.Remedy?) {
    let statement: Assertion.Statement = code == "proc-a" ? .level(.unsupervised) : .held
    let person = Samples.assistant(holding: [
      Samples.assertion(CompetenceCode(code), statement, during: until("2027-03-31"))
    ])

    #expect(runningOut(person).map(\.remedy) == [remedy])
  }

  @Test func `is of the people of the unit and those below it, by person and code`() {
    let held = [
      Samples.assertion("ret-f", during: until("2027-03-31")), Samples.assertion("crs-b", during: until("2027-03-31")),
    ]
    let people = [
      Samples.assistant("2", holding: held, in: ["night"]), Samples.assistant("1", holding: held),
      Samples.assistant("3", holding: held, in: ["home"]),
    ]
    let staffing = Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date)

    let found = staffing.runningOut(in: "ward", through: "2027-12-31")

    #expect(found.map(\.employee) == ["1", "1", "2", "2"])
    #expect(found.map(\.competence) == ["crs-b", "ret-f", "crs-b", "ret-f"])
  }
}
