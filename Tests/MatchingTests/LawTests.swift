import Domain
import Matching
import TestKit
import Testing

private let education = Samples.competence("edu-a", .education, buildsOn: ["SP"], liftsTo: 8)
private let course = Samples.competence("crs-a", .course)

// MARK: Who passes

@Test(arguments: ["LE", "SP", "HF", "X-ASSISTENT"] as [ProfessionCode])
func `a task without a gate is open to everybody`(code: ProfessionCode) {
  let answer = Question().answer(code)

  #expect(answer.verdict == .ready)
  #expect(answer.passage?.role == .open)
}

@Test func `a task without a gate is open to a person without any profession`() {
  #expect(Question().answer(Samples.person()).verdict == .ready)
}

@Test func `an open gate excludes nobody, whomever it names`() {
  let question = Question(competences: [education], gates: [Samples.gate(.open, "LE+edu-a")])

  #expect(question.answer("X-ASSISTENT").verdict == .ready)
  #expect(question.answer(Samples.person()).verdict == .ready)
  #expect(question.answer("X-ASSISTENT").missing.isEmpty)
}

@Test func `a reserved task is for the holders only`() {
  let question = Question(gates: [Samples.gate(.reserved, "LE", delegates: "SP")])

  #expect(question.answer("LE").verdict == .ready)
  #expect(question.answer("SP").verdict == .notPermitted)
  #expect(question.answer("SP").reason == .gateExcludes)
}

@Test func `no delegation opens a reserved task`() {
  let question = Question(gates: [Samples.gate(.reserved, "LE", delegates: "SP")])

  #expect(question.answer(Samples.nurse(delegations: [Samples.delegation()])).verdict == .notPermitted)
}

@Test func `a delegable task is for the holders without a delegation, and for the delegates by one`() {
  let question = Question(gates: [Samples.gate(.delegable, "SP", delegates: "X-ASSISTENT")])

  #expect(question.answer(Samples.nurse()).verdict == .ready)
  #expect(!question.answer(Samples.nurse()).usesDelegation)
  #expect(question.answer(Samples.assistant()).missingCodes == ["delegation"])
  #expect(question.answer(Samples.assistant(delegations: [Samples.delegation()])).verdict == .ready)
  #expect(question.answer(Samples.assistant(delegations: [Samples.delegation()])).usesDelegation)
}

@Test func `somebody who is neither holder nor delegate is not permitted, not even with a delegation`() {
  let question = Question(gates: [Samples.gate(.delegable, "LE", delegates: "SP")])

  #expect(question.answer("X-ASSISTENT").verdict == .notPermitted)
  #expect(question.answer(Samples.assistant(delegations: [Samples.delegation()])).verdict == .notPermitted)
}

@Test func `of a profession the delegation is assumed, and the answer says so`() {
  let question = Question(gates: [Samples.gate(.delegable, "LE", delegates: "SP")])

  #expect(question.answer("SP").verdict == .ready)
  #expect(question.answer("SP").usesDelegation)
  #expect(!question.answer("LE").usesDelegation)
}

// MARK: Which way through

@Test func `a holder who is named among the delegates as well is a holder`() {
  let question = Question(gates: [Samples.gate(.delegable, "SP", delegates: "SP;HEALTH_PERSONNEL")])

  #expect(question.answer("SP").passage?.role == .holder)
  #expect(question.answer(Samples.nurse()).verdict == .ready)
}

@Test func `a holder's alternative goes before a delegate's, also when it is conditional`() {
  let question = Question(
    competences: [education], gates: [Samples.gate(.delegable, "SP+edu-a", delegates: "SP")])

  #expect(question.answer("SP").passage?.role == .holder)
  #expect(question.answer("SP").onCondition == ["edu-a"])
}

@Test func `a delegate's alternative is used when no holder's fits`() {
  let question = Question(
    competences: [Samples.competence("edu-a", .education, buildsOn: ["LE"])],
    gates: [Samples.gate(.delegable, "SP+edu-a;LE", delegates: "SP")])

  #expect(question.answer("SP").passage?.role == .delegate)
}

@Test(arguments: ["SP+edu-a;SP", "SP;SP+edu-a", "SP+edu-a;AUTHORISED"], [LegalGate.Kind.reserved, .delegable])
func `an alternative that holds as it stands goes before a conditional one`(holders: String, kind: LegalGate.Kind) {
  let question = Question(competences: [education], gates: [Samples.gate(kind, holders)])

  #expect(question.answer("SP").verdict == .ready)
  #expect(question.answer("SP").onCondition.isEmpty)
}

@Test func `of several delegates' alternatives one that holds as it stands goes first as well`() {
  let question = Question(
    competences: [education], gates: [Samples.gate(.delegable, "LE", delegates: "SP+edu-a;HEALTH_PERSONNEL")])

  #expect(question.answer("SP").verdict == .ready)
}

@Test(arguments: ["SP+edu-a;SP+crs-a", "SP+crs-a;SP+edu-a", "SP+crs-a+edu-a;SP+crs-a"])
func `of several conditional alternatives the cheapest is the condition`(holders: String) {
  let question = Question(competences: [education, course], gates: [Samples.gate(.reserved, holders)])

  #expect(question.answer("SP").verdict == .needsCourse)
  #expect(question.answer("SP").onCondition == ["crs-a"])
}

// MARK: Competences in a gate

@Test func `a gate is passed on condition when its competence is missing but can be added`() {
  let question = Question(competences: [education], gates: [Samples.gate(.reserved, "LE;SP+edu-a")])

  let answer = question.answer("SP")

  #expect(answer.verdict == .needsEducation)
  #expect(answer.onCondition == ["edu-a"])
  #expect(answer.missingCodes == ["edu-a"])
}

@Test func `a gate stays shut when its competence cannot be added`() {
  let question = Question(competences: [education], gates: [Samples.gate(.reserved, "LE;HF+edu-a")])

  #expect(question.answer("HF").verdict == .notPermitted)
}

@Test func `a competence that builds on nothing in particular can be added by anybody`() {
  let question = Question(competences: [course], gates: [Samples.gate(.reserved, "ANYONE+crs-a")])

  #expect(question.answer("X-ASSISTENT").verdict == .needsCourse)
  #expect(question.answer(Samples.person()).verdict == .needsCourse)
}

@Test func `the profession must fit even when the competence is held`() {
  let question = Question(
    competences: [education], gates: [Samples.gate(.reserved, "SP+edu-a")], baselines: [Samples.baseline("HF", "edu-a")]
  )

  #expect(question.answer("HF").verdict == .notPermitted)
}

@Test func `all the competences of an alternative are needed`() {
  let question = Question(competences: [education, course], gates: [Samples.gate(.reserved, "SP+edu-a+crs-a")])

  let nurse = Samples.nurse(holding: [Samples.assertion("edu-a")])

  #expect(question.answer("SP").onCondition == ["edu-a", "crs-a"])
  #expect(question.answer(nurse).verdict == .needsCourse)
  #expect(
    question.answer(Samples.nurse(holding: [Samples.assertion("edu-a"), Samples.assertion("crs-a")])).verdict == .ready)
}

@Test func `what the gate and a requirement both ask for is missing once`() {
  let question = Question(
    competences: [education], requirements: [Samples.requirement("edu-a")],
    gates: [Samples.gate(.reserved, "SP+edu-a")])

  #expect(question.answer("SP").missingCodes == ["edu-a"])
}

@Test func `a claimed competence in a gate wants a signature`() {
  let question = Question(competences: [education], gates: [Samples.gate(.reserved, "SP+edu-a")])

  let answer = question.answer(Samples.nurse(holding: [Samples.assertion("edu-a", by: .own)]))

  #expect(answer.verdict == .needsApproval)
  #expect(answer.missing.map(\.remedy) == [.verification])
}

@Test func `a claimed competence in a gate wants a signature also when it could not be added anew`() {
  let basic = Samples.competence("edu-a", .education, buildsOn: ["X-LEDER"])
  let question = Question(competences: [basic], gates: [Samples.gate(.reserved, "SP+edu-a")])

  #expect(question.answer(Samples.nurse(holding: [Samples.assertion("edu-a")])).verdict == .ready)
  #expect(question.answer(Samples.nurse(holding: [Samples.assertion("edu-a", by: .own)])).verdict == .needsApproval)
  #expect(question.answer(Samples.nurse()).verdict == .notPermitted)
}

@Test func `an absent levelled competence in a gate lets nobody through`() {
  let question = Question(
    competences: [Samples.competence("proc-a", .procedure)], gates: [Samples.gate(.reserved, "SP+proc-a")])

  #expect(!question.answer("SP").verdict.isCandidate)
  #expect(!question.answer(Samples.nurse()).verdict.isCandidate)
}

// MARK: Tokens

@Test(
  arguments: [
    ("AUTHORISED", ["HF", "LE", "SP"]), ("HEALTH_PERSONNEL", ["HF", "LE", "SP", "X-ASSISTENT"]),
    ("ANYONE", ["HF", "LE", "SP", "X-ASSISTENT", "X-LEDER"]), ("LE;X-LEDER", ["LE", "X-LEDER"]),
  ] as [(String, [String])])
func `a token stands for its professions`(token: String, expected: [String]) {
  let question = Question(
    competences: [Samples.competence("ret-helsepersonell", .right)], gates: [Samples.gate(.reserved, token)],
    baselines: [Samples.baseline("X-ASSISTENT", "ret-helsepersonell")])

  let permitted = question.catalogue.professions.map(\.code).filter { question.answer($0).verdict == .ready }

  #expect(permitted.map(\.rawValue) == expected)
}

@Test func `a token stands for its professions among delegates as well`() {
  let question = Question(gates: [Samples.gate(.delegable, "LE", delegates: "AUTHORISED")])

  #expect(question.answer("HF").passage?.role == .delegate)
  #expect(question.answer("X-ASSISTENT").verdict == .notPermitted)
}

@Test func `a person without a profession is anyone, and nobody else`() {
  let person = Samples.person(positions: [Samples.position(nil)])

  #expect(Question(gates: [Samples.gate(.reserved, "ANYONE")]).answer(person).verdict == .ready)
  #expect(Question(gates: [Samples.gate(.reserved, "AUTHORISED")]).answer(person).verdict == .notPermitted)
  #expect(Question(gates: [Samples.gate(.reserved, "HEALTH_PERSONNEL")]).answer(person).verdict == .notPermitted)
}

// MARK: Periods

private let doctorsThenNurses = [
  Samples.gate(.reserved, "LE", during: Samples.period("2020-01-01", "2025-12-31")),
  Samples.gate(.reserved, "SP", during: Samples.period("2026-07-01")),
]

@Test(
  arguments: [
    ("2020-01-01", .notPermitted, .ready), ("2025-12-31", .notPermitted, .ready), ("2026-07-01", .ready, .notPermitted),
    ("2030-01-01", .ready, .notPermitted),
  ] as [(CalendarDate, Verdict, Verdict)])
func `the date of the question decides which gate holds`(date: CalendarDate, nurse: Verdict, doctor: Verdict) {
  let question = Question(on: date, gates: doctorsThenNurses)

  #expect(question.answer("SP").verdict == nurse)
  #expect(question.answer("LE").verdict == doctor)
}

@Test(arguments: ["2019-12-31", "2026-01-01", "2026-06-30"] as [CalendarDate])
func `a date outside every period of a task's gates is never open, since no rule is recorded for it`(
  date: CalendarDate
) {
  let question = Question(on: date, automatable: .yes, gates: doctorsThenNurses)

  for code in ["LE", "SP", "X-ASSISTENT", "X-TEKNOLOGI"] as [ProfessionCode] {
    #expect(question.answer(code).verdict == .notPermitted)
    #expect(question.answer(code).reason == .noRuleOnDate)
  }
  #expect(question.answer(Samples.nurse()).reason == .noRuleOnDate)
}

@Test func `an open gate outside its period is not open either`() {
  let question = Question(gates: [Samples.gate(.open, "ANYONE", during: Samples.period("2027-01-01"))])

  #expect(question.answer("SP").reason == .noRuleOnDate)
}

@Test func `the rule with its statute and its condition is shown with every answer`() throws {
  let held = Question(gates: doctorsThenNurses).demand.gate.shown
  let outside = Question(on: "2019-12-31", gates: doctorsThenNurses).demand.gate.shown
  let open = Question(gates: [Samples.gate(.open, "ANYONE")]).demand.gate.shown

  #expect(try #require(held).holders == LegalGate.alternatives("SP"))
  #expect(try #require(outside).statute == "statute § 1")
  #expect(try #require(open).condition == Samples.phrase("condition"))
  #expect(Question().demand.gate.shown == nil)
}

// MARK: Technology

@Test(
  arguments: [
    (.yes, .ready, .automatable), (.partly, .supervised, .partlyAutomatable), (.no, .notCandidate, .notAutomatable),
  ]
    as [(CareTask.Automatable, Verdict, Reason)])
func `technology is judged by whether the task can be automated`(
  automatable: CareTask.Automatable, verdict: Verdict, reason: Reason
) {
  let requirement = Samples.requirement("proc-a", .unsupervised)
  let competence = Samples.competence("proc-a", .procedure)

  for gates in [[], [Samples.gate(.open, "ANYONE")]] {
    let question = Question(
      automatable: automatable, competences: [competence], requirements: [requirement], gates: gates)
    #expect(question.answer("X-TEKNOLOGI").verdict == verdict)
    #expect(question.answer("X-TEKNOLOGI").reason == reason)
  }
}

@Test(arguments: [LegalGate.Kind.reserved, .delegable], ["ANYONE", "X-TEKNOLOGI", "LE"])
func `on a gated task technology is an aid, not the performer`(kind: LegalGate.Kind, holders: String) {
  let question = Question(automatable: .yes, gates: [Samples.gate(kind, holders, delegates: "ANYONE")])

  #expect(question.answer("X-TEKNOLOGI").verdict == .notPermitted)
  #expect(question.answer("X-TEKNOLOGI").reason == .technologyIsAnAid)
}
