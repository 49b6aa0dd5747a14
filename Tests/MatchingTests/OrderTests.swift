import Domain
import Matching
import TestKit
import Testing

private let competences = [
  Samples.competence("crs-short", .course, minutes: 60), Samples.competence("crs-long", .course, minutes: 600),
  Samples.competence("crs-unknown", .course), Samples.competence("proc-a", .procedure, minutes: 30),
  Samples.competence("edu-8", .education, liftsTo: 8), Samples.competence("edu-a", .education, minutes: 1),
]

/// Nurses who hold all of the competences but what is named; `proc-a` at level 4.
private func nurse(_ number: EmployeeNumber, without codes: CompetenceCode...) -> PersonnelFile {
  let held = competences.filter { !codes.contains($0.code) && $0.code != "edu-8" }
  return Samples.nurse(
    number,
    holding: held.map { Samples.assertion($0.code, $0.kind.isLevelled ? .level(.unsupervised) : .held) })
}

private func question(_ codes: CompetenceCode...) -> Question {
  Question(
    competences: competences,
    requirements: codes.map { Samples.requirement($0, $0 == "proc-a" ? .directSupervision : nil) })
}

@Test func `the lowest rung comes first, whatever the verdict`() {
  let assistant = Samples.assistant("9")

  let roster = question("crs-short").roster([nurse("1"), assistant])

  #expect(roster.order == ["9", "1"])
  #expect(roster.verdict(of: "9") == .needsCourse)
}

@Test func `on one rung the best verdict comes first, before the fewest hours`() {
  let roster = question("crs-long", "edu-a").roster([
    nurse("1", without: "edu-a"), nurse("2", without: "crs-long"), nurse("3"),
  ])

  #expect(roster.order == ["3", "2", "1"])
}

@Test func `verdicts stand in the order of the rule`() {
  let question = Question(
    competences: [
      Samples.competence("proc-a", .procedure), Samples.competence("proc-b", .procedure),
      Samples.competence("crs-a", .course),
      Samples.competence("edu-a", .education),
    ],
    requirements: [
      Samples.requirement("proc-a", .unsupervised), Samples.requirement("proc-b", .unsupervised),
      Samples.requirement("crs-a"), Samples.requirement("edu-a"),
    ])
  func nurse(
    _ number: EmployeeNumber, _ first: EntrustmentLevel = .supervisesOthers, _ second: EntrustmentLevel = .unsupervised,
    _ rest: [Assertion] = [Samples.assertion("crs-a"), Samples.assertion("edu-a")]
  ) -> PersonnelFile {
    Samples.nurse(
      number, holding: [Samples.assertion("proc-a", .level(first)), Samples.assertion("proc-b", .level(second))] + rest)
  }

  let roster = question.roster([
    nurse("1-education", .supervisesOthers, .unsupervised, [Samples.assertion("crs-a")]),
    nurse("2-practice", .unsupervised, .observes),
    nurse("3-course", .unsupervised, .unsupervised, [Samples.assertion("edu-a")]),
    nurse(
      "4-approval", .unsupervised, .unsupervised, [Samples.assertion("crs-a", by: .own), Samples.assertion("edu-a")]),
    nurse("5-supervised", .directSupervision), nurse("6-ready"),
  ])

  #expect(roster.order == ["6-ready", "5-supervised", "4-approval", "3-course", "2-practice", "1-education"])
  #expect(
    roster.entries.map(\.assessment.verdict) == [
      .ready, .supervised, .needsApproval, .needsCourse, .needsPractice, .needsEducation,
    ])
}

@Test func `of one verdict the fewest missing hours come first, and unknown hours last`() {
  let roster = question("crs-short", "crs-long", "crs-unknown").roster([
    nurse("1", without: "crs-unknown"), nurse("2", without: "crs-short", "crs-long"), nurse("3", without: "crs-long"),
    nurse("4", without: "crs-short"),
  ])

  #expect(roster.order == ["4", "3", "2", "1"])
}

@Test func `of as many hours the least surplus comes first`() {
  let question = Question(
    competences: [Samples.competence("sk-a", .skill), Samples.competence("sk-b", .skill)],
    requirements: [Samples.requirement("sk-a", .directSupervision), Samples.requirement("sk-b", .directSupervision)])
  func nurse(_ number: EmployeeNumber, _ first: EntrustmentLevel, _ second: EntrustmentLevel) -> PersonnelFile {
    Samples.nurse(
      number, holding: [Samples.assertion("sk-a", .level(first)), Samples.assertion("sk-b", .level(second))])
  }

  let roster = question.roster([
    nurse("1", .unsupervised, .unsupervised), nurse("2", .indirectSupervision, .indirectSupervision),
    nurse("3", .supervisesOthers, .directSupervision), nurse("4", .directSupervision, .directSupervision),
  ])

  #expect(roster.order == ["4", "2", "3", "1"])
}

@Test func `recommended competences break ties`() {
  let question = Question(
    competences: competences, requirements: [Samples.requirement("crs-short", importance: .recommended)])

  #expect(question.roster([nurse("1", without: "crs-short"), nurse("2")]).order == ["2", "1"])
}

@Test func `at last the employee number decides, as text`() {
  #expect(question().roster([nurse("2"), nurse("10"), nurse("1")]).order == ["1", "10", "2"])
}

@Test func `the order does not depend on the order in which people come`() {
  let people = [
    nurse("1", without: "crs-long"), nurse("2", without: "crs-short"), nurse("3"), Samples.assistant("4"), nurse("5"),
  ]
  let expected = question("crs-short", "crs-long").roster(people).order

  var generator = SeededGenerator(seed: 1)
  for _ in 1...20 {
    #expect(question("crs-short", "crs-long").roster(people.shuffled(using: &generator)).order == expected)
  }
}
