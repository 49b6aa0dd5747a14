import Domain
import Matching
import TestKit
import Testing

private let competences = [
  Samples.competence("edu-8", .education, liftsTo: 8), Samples.competence("edu-6", .education, liftsTo: 6),
  Samples.competence("spes-10", .speciality, liftsTo: 10), Samples.competence("crs-a", .course),
]

// MARK: Of a profession

@Test(arguments: [("LE", 9), ("SP", 7), ("HF", 5), ("X-ASSISTENT", 4), ("X-TEKNOLOGI", 0)] as [(ProfessionCode, Int)])
func `the rung of a profession that adds nothing is its care level`(code: ProfessionCode, rung: Int) {
  #expect(Question().answer(code).rung == rung)
}

@Test(
  arguments: [
    (["edu-8"], 8), (["edu-6"], 7), (["edu-6", "spes-10"], 10), (["edu-8", "crs-a"], 8), (["crs-a"], 7), ([], 7),
  ] as [([CompetenceCode], Int)])
func `the rung of a profession is the higher of its care level and what it must add`(codes: [CompetenceCode], rung: Int)
{
  let question = Question(competences: competences, requirements: codes.map { Samples.requirement($0) })

  #expect(question.answer("SP").rung == rung)
}

@Test func `what the gate makes a profession add lifts it as well`() {
  let question = Question(competences: competences, gates: [Samples.gate(.reserved, "SP+edu-8")])

  #expect(question.answer("SP").rung == 8)
}

@Test func `an education that the profession has already does not lift it`() {
  let question = Question(
    competences: competences, requirements: [Samples.requirement("edu-8")], baselines: [Samples.baseline("SP", "edu-8")]
  )

  #expect(question.answer("SP").rung == 7)
}

@Test func `what is only recommended lifts nobody`() {
  let question = Question(
    competences: competences, requirements: [Samples.requirement("edu-8", importance: .recommended)])

  #expect(question.answer("SP").rung == 7)
}

// MARK: Of a person

private func rung(of file: PersonnelFile, adding codes: [CompetenceCode] = []) -> Int {
  Question(competences: competences, requirements: codes.map { Samples.requirement($0) }).answer(file).rung
}

@Test func `the rung of a person is the highest that the rights in force give`() {
  let rights = [Samples.authorisation("HF"), Samples.authorisation("SP")]

  #expect(rung(of: Samples.person(authorisations: rights)) == 7)
  #expect(
    rung(of: Samples.person(authorisations: [Samples.authorisation("HF"), Samples.authorisation("SP", .revoked)])) == 5)
}

@Test func `the rung of a person without a right is that of the position's group`() {
  #expect(rung(of: Samples.assistant()) == 4)
  #expect(rung(of: Samples.person(positions: [Samples.position("SP")])) == 7)
  #expect(rung(of: Samples.person(positions: [Samples.position(nil)])) == 0)
}

@Test func `a position that has ended or not begun gives no rung`() {
  let positions = [
    Samples.position("X-LEDER", during: Samples.period(nil, "2026-11-21")),
    Samples.position("X-LEDER", during: Samples.period("2026-11-23")), Samples.position("X-ASSISTENT"),
  ]

  #expect(rung(of: Samples.person(positions: positions)) == 4)
}

@Test func `a held education or speciality lifts a person`() {
  #expect(rung(of: Samples.nurse(holding: [Samples.assertion("edu-8")])) == 8)
  #expect(rung(of: Samples.nurse(holding: [Samples.assertion("spes-10"), Samples.assertion("edu-8")])) == 10)
  #expect(rung(of: Samples.nurse(holding: [Samples.assertion("edu-6")])) == 7)
}

@Test func `an education that is claimed, withdrawn or not yet begun does not lift`() {
  let claimed = Samples.assertion("edu-8", by: .own)
  let withdrawn = [Samples.assertion("edu-8"), Samples.assertion("edu-8", .notHeld, recorded: 1)]
  let future = Samples.assertion("edu-8", during: Samples.period("2026-11-23"))

  #expect(rung(of: Samples.nurse(holding: [claimed])) == 7)
  #expect(rung(of: Samples.nurse(holding: withdrawn)) == 7)
  #expect(rung(of: Samples.nurse(holding: [future])) == 7)
}

@Test func `the rung of a person is raised by what must be added`() {
  #expect(rung(of: Samples.nurse(), adding: ["edu-8"]) == 8)
  #expect(rung(of: Samples.nurse(holding: [Samples.assertion("edu-8")]), adding: ["edu-8"]) == 8)
  #expect(rung(of: Samples.nurse(holding: [Samples.assertion("spes-10")]), adding: ["edu-8"]) == 10)
}

@Test func `one person is one level of scarcity, whichever profession the task is done by`() {
  let person = Samples.person(
    authorisations: [Samples.authorisation("SP")], positions: [Samples.position("X-ASSISTENT")])
  let question = Question(gates: [Samples.gate(.reserved, "X-ASSISTENT")])

  #expect(question.answer(person).profession?.code == "X-ASSISTENT")
  #expect(question.answer(person).rung == 7)
}
