import Domain
import Matching
import TestKit
import Testing

/// What can stand in somebody's way, the gravest first; each alone gives its verdict.
private enum Obstacle: Int, CaseIterable {
  case gate, suspension, absentLevel, education, lowLevel, course, signature

  var verdict: Verdict {
    switch self {
    case .gate: .notPermitted
    case .suspension: .suspended
    case .absentLevel: .notCandidate
    case .education: .needsEducation
    case .lowLevel: .needsPractice
    case .course: .needsCourse
    case .signature: .needsApproval
    }
  }

  var reason: Reason {
    switch self {
    case .gate: .gateExcludes
    case .suspension: .suspension
    case .absentLevel: .competenceAbsent
    case .education: .educationMissing
    case .lowLevel: .levelTooLow
    case .course: .courseMissing
    case .signature: .signatureMissing
    }
  }
}

private func question(_ obstacles: [Obstacle]) -> Question {
  Question(
    competences: [
      Samples.competence("proc-absent", .procedure), Samples.competence("edu-a", .education),
      Samples.competence("proc-low", .procedure), Samples.competence("crs-a", .course),
      Samples.competence("crs-b", .course),
    ],
    requirements: obstacles.compactMap { obstacle in
      switch obstacle {
      case .gate, .suspension: nil
      case .absentLevel: Samples.requirement("proc-absent", .observes)
      case .education: Samples.requirement("edu-a")
      case .lowLevel: Samples.requirement("proc-low", .unsupervised)
      case .course: Samples.requirement("crs-a")
      case .signature: Samples.requirement("crs-b")
      }
    }, gates: obstacles.contains(.gate) ? [Samples.gate(.reserved, "LE")] : [],
    baselines: [Samples.baseline("SP", "proc-low", .observes)])
}

private func nurse(_ obstacles: [Obstacle]) -> PersonnelFile {
  Samples.nurse(
    holding: [Samples.assertion("crs-b", by: .own)],
    suspensions: obstacles.contains(.suspension) ? [Samples.suspension(from: .task("tsk-x"))] : [])
}

@Test(arguments: Obstacle.allCases)
private func `each obstacle alone gives its verdict, and the rule that decided it`(obstacle: Obstacle) {
  let answer = question([obstacle]).answer(nurse([obstacle]))

  #expect(answer.verdict == obstacle.verdict)
  #expect(answer.reason == obstacle.reason)
}

@Test(arguments: Obstacle.allCases, Obstacle.allCases)
private func `of two obstacles the graver gives the verdict`(one: Obstacle, other: Obstacle) {
  let obstacles = one == other ? [one] : [other, one]
  let graver = one.rawValue < other.rawValue ? one : other

  #expect(question(obstacles).answer(nurse(obstacles)).verdict == graver.verdict)
}

@Test(arguments: Obstacle.allCases)
private func `a profession gets the same verdicts, but has nothing suspended and nothing to sign`(obstacle: Obstacle) {
  let expected: Verdict =
    switch obstacle {
    case .suspension: .ready
    case .signature: .needsCourse
    default: obstacle.verdict
    }

  #expect(question([obstacle]).answer("SP").verdict == expected)
}

@Test func `nobody is more than ready`() {
  #expect(question([]).answer(nurse([])).verdict == .ready)
  #expect(question([]).answer(nurse([])).reason == .nothingMissing)
  #expect(question([]).answer("SP").verdict == .ready)
}

// MARK: not-candidate

@Test(
  arguments: [
    ("crs-a", .course), ("cert-a", .certificate), ("ret-a", .right), ("edu-a", .education), ("spes-a", .speciality),
  ]
    as [(CompetenceCode, Competence.Kind)])
func `what is held or not makes no candidate when it cannot be added`(code: CompetenceCode, kind: Competence.Kind) {
  let question = Question(
    competences: [Samples.competence(code, kind, buildsOn: ["LE"])], requirements: [Samples.requirement(code)],
    baselines: [Samples.baseline("HF", code)])

  #expect(question.answer("SP").verdict == .notCandidate)
  #expect(question.answer("SP").reason == .cannotBeAdded)
  #expect(question.answer("LE").verdict.isTrainable)
  #expect(question.answer("HF").verdict == .ready)
  #expect(question.answer(Samples.nurse()).verdict == .notCandidate)
}

@Test func `somebody is no candidate only when no member of a group can be reached`() {
  let question = Question(
    competences: [
      Samples.competence("proc-a", .procedure), Samples.competence("spes-a", .speciality, buildsOn: ["LE"]),
    ],
    requirements: [Samples.requirement("proc-a", .observes, anyOf: "g"), Samples.requirement("spes-a", anyOf: "g")])

  #expect(question.answer("LE").verdict == .needsEducation)
  #expect(question.answer("SP").verdict == .notCandidate)
}

@Test func `a claim of less than is asked leaves an unverified procedure absent`() {
  let question = Question(
    competences: [Samples.competence("proc-a", .procedure)],
    requirements: [Samples.requirement("proc-a", .unsupervised)])

  func verdict(claiming level: EntrustmentLevel) -> Verdict {
    question.answer(Samples.nurse(holding: [Samples.assertion("proc-a", .level(level), by: .own)])).verdict
  }

  #expect(verdict(claiming: .indirectSupervision) == .notCandidate)
  #expect(verdict(claiming: .unsupervised) == .needsApproval)
}

// MARK: needs-education, needs-practice, needs-course

@Test func `a missing speciality needs education`() {
  let question = Question(
    competences: [Samples.competence("spes-a", .speciality)], requirements: [Samples.requirement("spes-a")])

  #expect(question.answer("LE").verdict == .needsEducation)
}

@Test(arguments: [EntrustmentLevel.observes, .directSupervision, .indirectSupervision])
func `a level that is present but too low needs practice`(level: EntrustmentLevel) {
  let question = Question(
    competences: [Samples.competence("proc-a", .procedure)],
    requirements: [Samples.requirement("proc-a", .unsupervised)],
    baselines: [Samples.baseline("SP", "proc-a", level)])

  #expect(question.answer("SP").verdict == .needsPractice)
  #expect(question.answer(Samples.nurse()).verdict == .needsPractice)
}

@Test(
  arguments: [("crs-a", .course), ("cert-a", .certificate), ("ret-a", .right)] as [(CompetenceCode, Competence.Kind)])
func `missing courses, certificates and rights need a course`(code: CompetenceCode, kind: Competence.Kind) {
  let question = Question(competences: [Samples.competence(code, kind)], requirements: [Samples.requirement(code)])

  #expect(question.answer("SP").verdict == .needsCourse)
  #expect(question.answer(Samples.nurse()).verdict == .needsCourse)
}

// MARK: suspended

private let suspendable = Question(
  competences: [
    Samples.competence("crs-a", .course), Samples.competence("crs-b", .course), Samples.competence("crs-c", .course),
    Samples.competence("ret-a", .right), Samples.competence("crs-other", .course),
  ],
  requirements: [
    Samples.requirement("crs-a"), Samples.requirement("crs-b", anyOf: "g"),
    Samples.requirement("crs-c", importance: .recommended),
  ], gates: [Samples.gate(.reserved, "SP+ret-a;LE")],
  baselines: ["crs-a", "crs-b", "ret-a"].map { Samples.baseline("SP", $0) })

@Test(
  arguments: [
    (.task("tsk-x"), true), (.task("tsk-y"), false), (.competence("crs-a"), true), (.competence("crs-b"), true),
    (.competence("ret-a"), true), (.competence("crs-c"), false), (.competence("crs-other"), false),
  ] as [(Suspension.Subject, Bool)])
func `a suspension from the task, or from a competence that it needs, suspends`(
  subject: Suspension.Subject, suspends: Bool
) {
  let answer = suspendable.answer(Samples.nurse(suspensions: [Samples.suspension(from: subject)]))

  #expect(answer.verdict == (suspends ? .suspended : .ready))
  #expect((answer.suspension != nil) == suspends)
}

@Test func `a suspension from what another way through the gate asks for suspends nobody`() {
  let suspension = Samples.suspension(from: .competence("ret-a"))
  let doctor = Samples.person(
    authorisations: [Samples.authorisation("LE")], holding: [Samples.assertion("crs-a"), Samples.assertion("crs-b")],
    suspensions: [suspension])
  let open = Question(
    competences: [Samples.competence("ret-a", .right)], gates: [Samples.gate(.open, "LE+ret-a")])

  #expect(suspendable.answer(doctor).verdict == .ready)
  #expect(open.answer(Samples.nurse(suspensions: [suspension])).verdict == .ready)
}

@Test(
  arguments: [
    ("2026-11-22", "2026-11-22", true), ("2026-11-23", nil, false), (nil, "2026-11-21", false), (nil, nil, true),
  ] as [(CalendarDate?, CalendarDate?, Bool)])
func `a suspension suspends within its period, both ends included`(
  from: CalendarDate?, through: CalendarDate?, suspends: Bool
) {
  let suspension = Samples.suspension(from: .task("tsk-x"), during: Samples.period(from, through))

  #expect((suspendable.answer(Samples.nurse(suspensions: [suspension])).verdict == .suspended) == suspends)
}

// MARK: needs-approval

@Test func `signatures of every kind together need nothing but approval`() {
  let question = Question(
    competences: [Samples.competence("crs-a", .course), Samples.competence("cert-fullmakt-a", .certificate)],
    requirements: [Samples.requirement("crs-a"), Samples.requirement("cert-fullmakt-a")],
    gates: [Samples.gate(.delegable, "LE", delegates: "SP")])

  let answer = question.answer(Samples.nurse(holding: [Samples.assertion("crs-a", by: .own)]))

  #expect(answer.verdict == .needsApproval)
  #expect(Set(answer.missing.map(\.remedy)) == [.verification, .personalAuthority, .delegation])
  #expect(answer.trainingMinutes == (0, false))
}

@Test func `an unsigned claim above what counts wants a signature where it would be enough`() {
  let question = Question(
    competences: [Samples.competence("proc-a", .procedure)],
    requirements: [Samples.requirement("proc-a", .unsupervised)])
  func nurse(claiming level: EntrustmentLevel) -> PersonnelFile {
    Samples.nurse(holding: [
      Samples.assertion("proc-a", .level(.directSupervision), during: Samples.period("2024-01-01")),
      Samples.assertion("proc-a", .level(level), by: .own, during: Samples.period("2025-01-01")),
    ])
  }

  #expect(question.answer(nurse(claiming: .unsupervised)).verdict == .needsApproval)
  #expect(question.answer(nurse(claiming: .indirectSupervision)).verdict == .needsPractice)
}

// MARK: The order of verdicts

@Test func `verdicts stand from best to worst, and some are trainable or candidates`() {
  let order: [Verdict] = [
    .ready, .supervised, .needsApproval, .needsCourse, .needsPractice, .needsEducation, .suspended, .notCandidate,
    .notPermitted,
  ]

  #expect(Verdict.allCases.sorted() == order)
  #expect(order.filter(\.isTrainable) == [.needsCourse, .needsPractice, .needsEducation])
  #expect(order.filter { !$0.isCandidate } == [.notCandidate, .notPermitted])
  #expect(
    order.map(\.rawValue) == [
      "ready", "supervised", "needs-approval", "needs-course", "needs-practice", "needs-education", "suspended",
      "not-candidate", "not-permitted",
    ])
}
