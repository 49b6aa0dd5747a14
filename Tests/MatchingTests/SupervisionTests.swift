import Domain
import Matching
import TestKit
import Testing

private let question = Question(
  competences: [
    Samples.competence("proc-a", .procedure), Samples.competence("proc-b", .procedure),
    Samples.competence("crs-a", .course),
  ], requirements: [Samples.requirement("proc-a", .unsupervised), Samples.requirement("proc-b", .indirectSupervision)])

/// A nurse with a level in each of the two procedures.
private func nurse(
  _ number: EmployeeNumber, _ first: EntrustmentLevel, _ second: EntrustmentLevel = .supervisesOthers,
  in unit: UnitCode = "ward"
) -> PersonnelFile {
  Samples.nurse(
    number, holding: [Samples.assertion("proc-a", .level(first)), Samples.assertion("proc-b", .level(second))],
    in: [unit])
}

@Test(
  arguments: [
    (.observes, .needsPractice), (.directSupervision, .supervised), (.indirectSupervision, .supervised),
    (.unsupervised, .ready),
  ] as [(EntrustmentLevel, Verdict)])
func `somebody at level 2 or 3 is supervised by somebody ready at level 5`(level: EntrustmentLevel, verdict: Verdict) {
  let roster = question.roster([nurse("1", level), nurse("2", .supervisesOthers)])

  #expect(roster.verdict(of: "1") == verdict)
  #expect(roster.verdict(of: "2") == .ready)
}

@Test func `the rule that decided is that a supervisor is at hand, and the gap is still named`() {
  let roster = question.roster([nurse("1", .directSupervision), nurse("2", .supervisesOthers)])

  #expect(roster.entry(of: "1")?.assessment.reason == .supervisorAtHand)
  #expect(roster.entry(of: "1")?.assessment.missingCodes == ["proc-a"])
}

@Test func `a gap at level 4 is not supervised`() {
  let question = Question(
    competences: [Samples.competence("proc-a", .procedure)],
    requirements: [Samples.requirement("proc-a", .supervisesOthers)])

  #expect(
    question.roster([nurse("1", .unsupervised), nurse("2", .supervisesOthers)]).verdict(of: "1") == .needsPractice)
}

@Test func `nobody is supervised without a supervisor`() {
  #expect(question.roster([nurse("1", .indirectSupervision)]).verdict(of: "1") == .needsPractice)
  #expect(question.answer(nurse("1", .indirectSupervision)).verdict == .needsPractice)
}

@Test func `somebody ready at level 4 supervises nobody`() {
  let roster = question.roster([nurse("1", .indirectSupervision), nurse("2", .unsupervised)])

  #expect(roster.verdict(of: "1") == .needsPractice)
}

@Test func `somebody at level 5 who is not ready supervises nobody`() {
  let roster = question.roster([nurse("1", .indirectSupervision), nurse("2", .supervisesOthers, .directSupervision)])

  #expect(roster.verdict(of: "2") == .needsPractice)
  #expect(roster.verdict(of: "1") == .needsPractice)
}

@Test func `a supervisor who is supervised in another competence is not ready, and supervises nobody`() {
  let roster = question.roster([
    nurse("1", .indirectSupervision, .indirectSupervision), nurse("2", .supervisesOthers, .directSupervision),
    nurse("3", .unsupervised, .supervisesOthers),
  ])

  #expect(roster.verdict(of: "2") == .supervised)
  #expect(roster.verdict(of: "1") == .needsPractice)
}

@Test func `a claim of level 5 that nobody has signed makes no supervisor`() {
  let claiming = Samples.nurse(
    "2",
    holding: [
      Samples.assertion("proc-a", .level(.unsupervised)), Samples.assertion("proc-b", .level(.unsupervised)),
      Samples.assertion("proc-a", .level(.supervisesOthers), by: .own, recorded: 1),
    ])

  let roster = question.roster([nurse("1", .indirectSupervision), claiming])

  #expect(roster.verdict(of: "2") == .ready)
  #expect(roster.verdict(of: "1") == .needsPractice)
}

@Test func `every gap needs a supervisor, and they may be different people`() {
  let learner = nurse("1", .directSupervision, .directSupervision)
  let first = nurse("2", .supervisesOthers, .unsupervised)
  let second = nurse("3", .unsupervised, .supervisesOthers)

  #expect(question.roster([learner, first, second]).verdict(of: "1") == .supervised)
  #expect(question.roster([learner, first]).verdict(of: "1") == .needsPractice)
}

@Test func `every gap must be at level 2 or 3`() {
  let roster = question.roster([nurse("1", .directSupervision, .observes), nurse("2", .supervisesOthers)])

  #expect(roster.verdict(of: "1") == .needsPractice)
}

@Test func `nobody is supervised who lacks a course as well`() {
  let question = Question(
    competences: [Samples.competence("proc-a", .procedure), Samples.competence("crs-a", .course)],
    requirements: [Samples.requirement("proc-a", .unsupervised), Samples.requirement("crs-a")])
  func nurse(_ number: EmployeeNumber, _ level: EntrustmentLevel, _ more: [Assertion]) -> PersonnelFile {
    Samples.nurse(number, holding: [Samples.assertion("proc-a", .level(level))] + more)
  }
  let course = Samples.assertion("crs-a")
  let claim = Samples.assertion("crs-a", by: .own)
  let supervisor = nurse("2", .supervisesOthers, [course])

  #expect(question.roster([nurse("1", .indirectSupervision, [course]), supervisor]).verdict(of: "1") == .supervised)
  #expect(question.roster([nurse("1", .indirectSupervision, []), supervisor]).verdict(of: "1") == .needsPractice)
  #expect(question.roster([nurse("1", .indirectSupervision, [claim]), supervisor]).verdict(of: "1") == .needsPractice)
}

@Test func `nobody is supervised who lacks a delegation as well`() {
  let question = Question(
    competences: [Samples.competence("proc-a", .procedure)],
    requirements: [Samples.requirement("proc-a", .unsupervised)],
    gates: [Samples.gate(.delegable, "SP", delegates: "X-ASSISTENT")])
  let supervisor = Samples.nurse("2", holding: [Samples.assertion("proc-a", .level(.supervisesOthers))])
  func assistant(_ delegations: [Delegation]) -> PersonnelFile {
    Samples.assistant(holding: [Samples.assertion("proc-a", .level(.indirectSupervision))], delegations: delegations)
  }

  #expect(question.roster([assistant([]), supervisor]).verdict(of: "1") == .needsPractice)
  #expect(question.roster([assistant([Samples.delegation()]), supervisor]).verdict(of: "1") == .supervised)
}

@Test(
  arguments: [
    ("ward", "ward", true), ("ward", "night", true), ("ward", "town", false), ("ward", "home", false),
    ("town", "home", true), ("town", "town", true), ("night", "ward", false), (nil, "home", true),
  ] as [(UnitCode?, UnitCode, Bool)])
func `the supervisor works in the unit that was asked about or below it`(
  asked: UnitCode?, supervisor: UnitCode, isSupervised: Bool
) {
  let learner = nurse("1", .indirectSupervision, in: asked == "night" ? "night" : "ward")

  let roster = question.roster([learner, nurse("2", .supervisesOthers, in: supervisor)], in: asked)

  #expect(roster.verdict(of: "1") == (isSupervised ? .supervised : .needsPractice))
}

@Test func `no profession is supervised, since supervision is by a person`() {
  let question = Question(
    competences: [Samples.competence("proc-a", .procedure)],
    requirements: [Samples.requirement("proc-a", .unsupervised)],
    baselines: [
      Samples.baseline("SP", "proc-a", .indirectSupervision), Samples.baseline("LE", "proc-a", .supervisesOthers),
    ])

  let verdicts = question.ladder.rungs.flatMap(\.candidates).map(\.verdict)

  #expect(!verdicts.contains(.supervised))
  #expect(verdicts.contains(.needsPractice))
}
