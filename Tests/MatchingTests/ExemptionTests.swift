import Domain
import Matching
import TestKit
import Testing

private let question = Question(
  competences: [Samples.competence("crs-a", .course), Samples.competence("crs-b", .course)],
  requirements: [Samples.requirement("crs-a"), Samples.requirement("crs-b")])

private let rules = [CoverageRule(unit: "ward", task: "tsk-x", people: 1, shift: .night)]

private func nurse(
  exempt subject: Suspension.Subject? = nil, during period: Period = .always, suspensions: [Suspension] = []
) -> PersonnelFile {
  Samples.person(
    authorisations: [Samples.authorisation("SP")], positions: [Samples.position("SP")],
    holding: [Samples.assertion("crs-a")], suspensions: suspensions,
    exemptions: subject.map { [Samples.exemption(from: $0, during: period)] } ?? [])
}

@Suite struct `An exemption` {
  @Test(arguments: [Suspension.Subject.task("tsk-x"), .competence("crs-b")])
  func `is told with the verdict and does not change it`(subject: Suspension.Subject) {
    let answer = question.answer(nurse(exempt: subject))

    #expect(answer.exemption?.subject == subject)
    #expect(answer.verdict == .needsCourse)
  }

  @Test func `is not told outside its period, or of another task`() {
    #expect(
      question.answer(nurse(exempt: .task("tsk-x"), during: Samples.period(nil, Samples.yesterday))).exemption == nil)
    #expect(question.answer(nurse(exempt: .task("tsk-y"))).exemption == nil)
  }

  @Test func `marks the cells of the matrix that it concerns`() {
    func exempt(_ subject: Suspension.Subject) -> Set<CompetenceCode>? {
      question.staffing([nurse(exempt: subject)]).matrix(of: "ward", for: ["tsk-x"]).rows.first?.exempt
    }

    #expect(exempt(.competence("crs-b")) == ["crs-b"])
    #expect(exempt(.task("tsk-x")) == ["crs-a", "crs-b"])
    #expect(exempt(.task("tsk-y")) == [])
  }
}

@Suite struct `What a person lacks` {
  private func gaps(_ person: PersonnelFile) -> [[String]] {
    question.staffing([person]).individualGaps(of: "1", rules: rules).map {
      $0.missing.compactMap { $0.competence?.code.rawValue }
    }
  }

  @Test func `is told for each task of the own units`() {
    #expect(gaps(nurse()) == [["crs-b"]])
  }

  @Test func `is nothing where the person is exempted or suspended`() {
    #expect(gaps(nurse(exempt: .task("tsk-x"))).isEmpty)
    #expect(gaps(nurse(exempt: .competence("crs-b"))).isEmpty)
    #expect(gaps(nurse(suspensions: [Samples.suspension(from: .task("tsk-x"))])).isEmpty)
    #expect(gaps(nurse(exempt: .competence("crs-a"))) == [["crs-b"]])
  }

  @Test func `is told by the rules of the nearest unit that has any`() {
    let night = Samples.person(
      authorisations: [Samples.authorisation("SP")], positions: [Samples.position("SP", in: "night")],
      holding: [Samples.assertion("crs-a")])
    func units(_ rules: [CoverageRule]) -> [UnitCode] {
      question.staffing([night]).individualGaps(of: "1", rules: rules).map(\.unit)
    }
    let town = CoverageRule(unit: "town", task: "tsk-x", people: 1, shift: .day)

    #expect(units(rules + [town]) == ["ward"])
    #expect(units([town]) == ["town"])
  }

  @Test func `is nothing in units where the person does not work`() {
    let elsewhere = [CoverageRule(unit: "home", task: "tsk-x", people: 1, shift: .night)]

    #expect(question.staffing([nurse()]).individualGaps(of: "1", rules: elsewhere).isEmpty)
  }
}

@Test func `coverage sums the positions of those who are ready, in the unit and below it on the day`() throws {
  func position(_ unit: UnitCode, _ percent: Int, _ number: EmployeeNumber, during period: Period = .always) -> Position
  {
    Position(
      employee: number, unit: unit, title: "", profession: "SP", percent: Percentage(percent), period: period)
  }
  func nurse(_ number: EmployeeNumber, _ positions: [Position], isReady: Bool = true) -> PersonnelFile {
    Samples.person(
      number, authorisations: [Samples.authorisation("SP", of: number)], positions: positions,
      holding: isReady ? [Samples.assertion("crs-a"), Samples.assertion("crs-b")] : [])
  }
  let people = [
    nurse("1", [position("ward", 50, "1"), position("night", 25, "1"), position("home", 20, "1")]),
    nurse("2", [position("ward", 60, "2"), position("ward", 30, "2", during: Samples.period(nil, Samples.yesterday))]),
    nurse("3", [position("ward", 100, "3")], isReady: false),
  ]

  let row = try #require(
    question.staffing(people).coverage(of: [CoverageRule(unit: "ward", task: "tsk-x", people: 2, shift: .night)]).first)

  #expect(row.ready == 2)
  #expect(row.readyShare == Percentage(135))
  #expect(row.readyExempt == 0)
}

@Test func `coverage tells how many of those who are ready are exempt, and counts them as ready`() throws {
  func nurse(_ number: EmployeeNumber, _ held: [CompetenceCode], _ exemptions: [Exemption] = []) -> PersonnelFile {
    Samples.person(
      number, authorisations: [Samples.authorisation("SP", of: number)], positions: [Samples.position("SP")],
      holding: held.map { Samples.assertion($0) }, exemptions: exemptions)
  }
  let people = [
    nurse("1", ["crs-a", "crs-b"], [Samples.exemption(from: .competence("crs-a"), during: .always)]),
    nurse("2", ["crs-a", "crs-b"]), nurse("3", [], [Samples.exemption(from: .task("tsk-x"), during: .always)]),
  ]

  let row = try #require(
    question.staffing(people).coverage(of: [CoverageRule(unit: "ward", task: "tsk-x", people: 2, shift: .night)]).first)

  #expect(row.ready == 2)
  #expect(row.readyExempt == 1)
}
