import Domain
import Matching
import TestKit
import Testing

private let reserved = Question(gates: [Samples.gate(.reserved, "SP")])

private func person(_ rights: Authorisation..., in profession: ProfessionCode? = "SP") -> PersonnelFile {
  Samples.person(authorisations: rights, positions: [Samples.position(profession)])
}

@Test(
  arguments: [
    (.valid, .ready), (.limited, .ready), (.suspended, .notPermitted), (.revoked, .notPermitted),
    (.lapsed, .notPermitted),
  ] as [(Authorisation.Status, Verdict)])
func `suspended, revoked and lapsed rights pass no gate, and a limited one passes`(
  status: Authorisation.Status, verdict: Verdict
) {
  #expect(reserved.answer(person(Samples.authorisation("SP", status))).verdict == verdict)
}

@Test(arguments: Authorisation.Kind.allCases)
func `a licence of any kind passes`(kind: Authorisation.Kind) {
  #expect(reserved.answer(person(Samples.authorisation("SP", kind: kind))).verdict == .ready)
}

@Test(
  arguments: [
    ("2026-11-22", "2026-11-22", .ready), ("2026-11-23", nil, .notPermitted), (nil, "2026-11-21", .notPermitted),
    (nil, "2026-11-22", .ready),
  ] as [(CalendarDate?, CalendarDate?, Verdict)])
func `a right passes within its period, both ends included`(
  from: CalendarDate?, through: CalendarDate?, verdict: Verdict
) {
  let right = Samples.authorisation("SP", during: Samples.period(from, through))

  #expect(reserved.answer(person(right)).verdict == verdict)
}

@Test func `a title of an authorised profession is no authorisation`() {
  #expect(reserved.answer(person()).verdict == .notPermitted)
  #expect(reserved.answer(person()).reason == .gateExcludes)
}

@Test func `a right that is not in force is the reason where it would have passed the gate`() {
  #expect(reserved.answer(person(Samples.authorisation("SP", .revoked))).reason == .authorisationNotInForce)
  #expect(reserved.answer(person(Samples.authorisation("HF", .revoked))).reason == .gateExcludes)
}

@Test func `an authorisation counts without a position of that profession`() {
  #expect(reserved.answer(person(Samples.authorisation("SP"), in: "X-LEDER")).verdict == .ready)
}

@Test func `one right of several is enough`() {
  let rights = person(Samples.authorisation("SP", .revoked), Samples.authorisation("SP", kind: .licence))

  #expect(reserved.answer(rights).verdict == .ready)
}

@Test func `a group outside the 33 needs no authorisation, but a position on the date`() {
  let question = Question(gates: [Samples.gate(.reserved, "X-ASSISTENT")])
  let former = Samples.person(positions: [
    Samples.position("X-ASSISTENT", during: Samples.period(nil, "2026-11-21")), Samples.position(nil),
  ])

  #expect(question.answer(Samples.assistant()).verdict == .ready)
  #expect(question.answer(former).verdict == .notPermitted)
}

private let skilled = Question(
  competences: [Samples.competence("proc-a", .procedure)], requirements: [Samples.requirement("proc-a", .unsupervised)],
  baselines: [
    Samples.baseline("SP", "proc-a", .unsupervised), Samples.baseline("HF", "proc-a", .directSupervision),
    Samples.baseline("X-ASSISTENT", "proc-a", .observes),
  ])

@Test func `the baseline of a valid authorisation is assumed, and that of a lost one is not`() {
  #expect(skilled.answer(person(Samples.authorisation("SP"))).verdict == .ready)
  #expect(skilled.answer(person(Samples.authorisation("SP", .suspended))).verdict == .notCandidate)
  #expect(skilled.answer(person()).verdict == .notCandidate)
}

@Test func `the baseline of a group that needs no authorisation is assumed for those in it`() {
  #expect(skilled.answer(Samples.assistant()).verdict == .needsPractice)
}

// MARK: Several professions

@Test(arguments: ["HF", "SP", "X-ASSISTENT"] as [ProfessionCode])
func `a person with several professions has the baselines of all, the highest of each`(holder: ProfessionCode) {
  let gated = Question(
    competences: skilled.catalogue.competences, requirements: skilled.catalogue.requirements,
    gates: [Samples.gate(.reserved, holder.rawValue)], baselines: skilled.catalogue.baselines)
  let rights = [Samples.authorisation("HF"), Samples.authorisation("SP")]

  let all = Samples.person(authorisations: rights, positions: [Samples.position("X-ASSISTENT")])

  #expect(gated.answer(all).verdict == .ready)
}

@Test func `a person with several professions is judged by each, and the best verdict counts`() {
  let question = Question(
    competences: [Samples.competence("edu-a", .education)],
    gates: [Samples.gate(.reserved, "SP+edu-a;HF")])
  let both = person(Samples.authorisation("HF"), Samples.authorisation("SP"))

  #expect(question.answer(both).verdict == .ready)
  #expect(question.answer(both).profession?.code == "HF")
  #expect(question.answer(person(Samples.authorisation("SP"))).verdict == .needsEducation)
}

@Test func `the best verdict counts even where it lifts the person higher than another would`() {
  let question = Question(
    competences: [Samples.competence("edu-a", .education, liftsTo: 8), Samples.competence("crs-a", .course)],
    gates: [Samples.gate(.reserved, "SP+edu-a;HF+crs-a")])
  let both = Samples.person(
    authorisations: [Samples.authorisation("HF"), Samples.authorisation("SP")],
    holding: [Samples.assertion("edu-a", by: .own)])

  #expect(question.answer(both).verdict == .needsApproval)
  #expect(question.answer(both).rung == 8)
}

@Test func `a profession that may as holder beats one that may by a delegation not yet given`() {
  let question = Question(gates: [Samples.gate(.delegable, "SP", delegates: "HF")])
  let both = person(Samples.authorisation("HF"), Samples.authorisation("SP"))

  #expect(question.answer(both).verdict == .ready)
  #expect(question.answer(both).profession?.code == "SP")
}
