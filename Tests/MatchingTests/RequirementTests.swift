import Domain
import Matching
import TestKit
import Testing

private let procedure = Samples.competence("proc-a", .procedure, minutes: 300)

// MARK: Met or not

@Test(arguments: EntrustmentLevel.allCases, EntrustmentLevel.allCases)
func `a levelled requirement is met at its level or above`(held: EntrustmentLevel, asked: EntrustmentLevel) {
  let question = Question(
    competences: [procedure], requirements: [Samples.requirement("proc-a", asked)],
    baselines: [Samples.baseline("SP", "proc-a", held)])

  #expect((question.answer("SP").verdict == .ready) == (held >= asked))
  #expect(question.answer("SP").surplus == max(0, held.rawValue - asked.rawValue))
}

@Test(
  arguments: [
    ("2026-11-22", nil, true), ("2026-11-23", nil, false), ("2025-01-01", "2026-11-22", true),
    ("2025-01-01", "2026-11-21", false),
  ] as [(CalendarDate, CalendarDate?, Bool)])
func `a held requirement is met when it is held on the date, the first and the last day included`(
  from: CalendarDate, through: CalendarDate?, isMet: Bool
) {
  let question = Question(
    competences: [Samples.competence("crs-a", .course)], requirements: [Samples.requirement("crs-a")])
  let nurse = Samples.nurse(holding: [Samples.assertion("crs-a", during: Samples.period(from, through))])

  #expect((question.answer(nurse).verdict == .ready) == isMet)
}

@Test func `what has lapsed is missing, with the day on which it lapsed`() {
  let question = Question(
    competences: [Samples.competence("crs-a", .course)], requirements: [Samples.requirement("crs-a")])
  let nurse = Samples.nurse(holding: [Samples.assertion("crs-a", during: Samples.period("2025-01-01", "2026-11-21"))])

  #expect(question.answer(nurse).verdict == .needsCourse)
  #expect(question.answer(nurse).missing.map(\.lapsedOn) == ["2026-11-21"])
}

@Test func `every single requirement must be met`() {
  let question = Question(
    competences: [Samples.competence("crs-a", .course), Samples.competence("crs-b", .course)],
    requirements: [Samples.requirement("crs-a"), Samples.requirement("crs-b")],
    baselines: [Samples.baseline("SP", "crs-a")])

  #expect(question.answer("SP").missingCodes == ["crs-b"])
}

@Test func `one member of a group is enough, and every group needs one`() {
  let question = Question(
    competences: ["crs-a", "crs-b", "crs-c", "crs-d"].map { Samples.competence($0, .course) },
    requirements: [
      Samples.requirement("crs-a", anyOf: "1"), Samples.requirement("crs-b", anyOf: "1"),
      Samples.requirement("crs-c", anyOf: "2"), Samples.requirement("crs-d", anyOf: "2"),
    ],
    baselines: [Samples.baseline("SP", "crs-b")])

  #expect(question.answer("SP").missingCodes == ["crs-c"])
  #expect(question.answer("SP").missing.map(\.anyOf) == [["crs-c", "crs-d"]])
  #expect(question.demand.mandatoryCount == 2)
}

@Test func `any speciality of a doctor counts as a doctor's speciality`() {
  let question = Question(
    competences: [
      Samples.competence("spes-lege", .speciality, buildsOn: ["LE"]),
      Samples.competence("spes-kirurgi", .speciality, buildsOn: ["LE"]),
      Samples.competence("spes-psykolog", .speciality, buildsOn: ["PS"]),
    ], requirements: [Samples.requirement("spes-lege")])
  func doctor(_ speciality: CompetenceCode, by kind: Assertion.Kind = .register) -> PersonnelFile {
    Samples.person(
      authorisations: [Samples.authorisation("LE")], holding: [Samples.assertion(speciality, by: kind)])
  }

  #expect(question.answer(doctor("spes-kirurgi")).verdict == .ready)
  #expect(question.answer(doctor("spes-lege")).verdict == .ready)
  #expect(question.answer(doctor("spes-psykolog")).verdict == .needsEducation)
  #expect(question.answer(doctor("spes-kirurgi", by: .own)).verdict == .needsApproval)
}

@Test func `a speciality that a profession's baseline gives counts as a doctor's speciality too`() {
  let question = Question(
    competences: [
      Samples.competence("spes-lege", .speciality, buildsOn: ["LE"]),
      Samples.competence("spes-kirurgi", .speciality, buildsOn: ["LE"]),
    ], requirements: [Samples.requirement("spes-lege")], baselines: [Samples.baseline("LE", "spes-kirurgi")])

  #expect(question.answer("LE").verdict == .ready)
}

@Test func `a lapsed speciality is no doctor's speciality`() {
  let question = Question(
    competences: [
      Samples.competence("spes-lege", .speciality, buildsOn: ["LE"]),
      Samples.competence("spes-kirurgi", .speciality, buildsOn: ["LE"]),
    ], requirements: [Samples.requirement("spes-lege")])
  let doctor = Samples.person(
    authorisations: [Samples.authorisation("LE")],
    holding: [Samples.assertion("spes-kirurgi", by: .register, during: Samples.period(nil, "2026-11-21"))])

  #expect(question.answer(doctor).verdict == .needsEducation)
}

// MARK: The cheapest member of an unmet group

private let members: [CompetenceCode: Competence] = Dictionary(
  uniqueKeysWithValues: [
    Samples.competence("e-crs", .course), Samples.competence("e-cert", .certificate),
    Samples.competence("e-right", .right), Samples.competence("d-proc", .procedure),
    Samples.competence("c-edu", .education), Samples.competence("b-spes", .speciality),
    Samples.competence("a-far", .course, buildsOn: ["LE"]), Samples.competence("a-absent", .procedure),
    Samples.competence("a-high", .education, liftsTo: 9), Samples.competence("z-low", .education, liftsTo: 8),
    Samples.competence("z-flat", .education),
  ].map { ($0.code, $0) })

private func cheapest(_ codes: [CompetenceCode], alsoMissing: CompetenceCode? = nil) -> [String] {
  func requirement(_ code: CompetenceCode, anyOf: String?) -> Requirement {
    Samples.requirement(code, members[code]?.kind.isLevelled == true ? .unsupervised : nil, anyOf: anyOf)
  }
  let question = Question(
    competences: Array(members.values),
    requirements: codes.map { requirement($0, anyOf: "g") }
      + [alsoMissing].compactMap { $0 }.map { requirement($0, anyOf: nil) },
    baselines: [Samples.baseline("SP", "d-proc", .directSupervision)])
  return question.answer("SP").missingCodes
}

@Test(
  arguments: [
    (["e-crs", "d-proc"], "e-crs"), (["e-cert", "d-proc"], "e-cert"), (["e-right", "d-proc"], "e-right"),
    (["d-proc", "c-edu"], "d-proc"), (["c-edu", "b-spes"], "c-edu"), (["e-crs", "d-proc", "c-edu", "b-spes"], "e-crs"),
    (["d-proc", "b-spes"], "d-proc"), (["e-crs", "e-cert", "e-right"], "e-cert"), (["a-high", "z-low"], "z-low"),
    (["z-low", "z-flat"], "z-flat"), (["a-far", "c-edu"], "c-edu"), (["a-absent", "b-spes"], "b-spes"),
  ] as [([CompetenceCode], String)])
func `of an unmet group the cheapest member that can be reached is named`(codes: [CompetenceCode], expected: String) {
  #expect(cheapest(codes) == [expected])
  #expect(cheapest(codes.reversed()) == [expected])
}

@Test(arguments: ["b-spes", "c-edu", "d-proc"] as [CompetenceCode])
func `a member that is missing for another reason is the cheapest of all`(code: CompetenceCode) {
  #expect(cheapest([code, "e-crs"], alsoMissing: code) == [code.rawValue])
}

@Test func `a member that the gate demands is the cheapest of all`() {
  let question = Question(
    competences: Array(members.values),
    requirements: [Samples.requirement("c-edu", anyOf: "g"), Samples.requirement("e-crs", anyOf: "g")],
    gates: [Samples.gate(.reserved, "SP+c-edu")])

  #expect(question.answer("SP").missingCodes == ["c-edu"])
}

@Test(arguments: ["1", "9"])
func `a member that another group leaves no choice about is the cheapest of all, whatever the groups are called`(
  name: String
) {
  let question = Question(
    competences: Array(members.values),
    requirements: [
      Samples.requirement("c-edu", anyOf: name), Samples.requirement("a-far", anyOf: name),
      Samples.requirement("c-edu", anyOf: "5"), Samples.requirement("e-crs", anyOf: "5"),
    ])

  #expect(question.answer("SP").missingCodes == ["c-edu"])
}

@Test func `a missing speciality of a doctor gives the doctor's speciality that is missing as well`() {
  let question = Question(
    competences: [
      Samples.competence("crs-a", .course), Samples.competence("spes-lege", .speciality, buildsOn: ["LE"]),
      Samples.competence("spes-a", .speciality, buildsOn: ["LE"]),
      Samples.competence("spes-z", .speciality, buildsOn: ["LE"]),
    ],
    requirements: [
      Samples.requirement("spes-z"), Samples.requirement("spes-lege", anyOf: "g"),
      Samples.requirement("crs-a", anyOf: "g"),
    ])

  #expect(question.answer("LE").missingCodes == ["spes-z"])
}

@Test(arguments: ["spes-a", "spes-z"] as [CompetenceCode])
func `a certain speciality says it all where any would do as well`(code: CompetenceCode) {
  let question = Question(
    competences: [
      Samples.competence("spes-lege", .speciality, buildsOn: ["LE"]),
      Samples.competence(code, .speciality, buildsOn: ["LE"]),
    ], requirements: [Samples.requirement("spes-lege"), Samples.requirement(code)])

  #expect(question.answer("LE").missingCodes == [code.rawValue])
}

@Test(arguments: [[EntrustmentLevel.indirectSupervision, .unsupervised], [.unsupervised, .indirectSupervision]])
func `a competence that is asked for at two levels is missing once, at the higher`(levels: [EntrustmentLevel]) {
  let question = Question(
    competences: [procedure, Samples.competence("proc-0", .procedure)],
    requirements: [
      Samples.requirement("proc-a", levels[0]), Samples.requirement("proc-a", levels[1], anyOf: "g"),
      Samples.requirement("proc-0", .supervisesOthers, anyOf: "g"),
    ], baselines: [Samples.baseline("SP", "proc-a", .observes)])

  #expect(question.answer("SP").missingCodes == ["proc-a"])
  #expect(question.answer("SP").missing.map(\.need) == [.unsupervised])
}

@Test func `of a person's unmet group one that only wants a signature goes first`() {
  let question = Question(
    competences: [Samples.competence("crs-a", .course), Samples.competence("edu-z", .education)],
    requirements: [Samples.requirement("crs-a", anyOf: "g"), Samples.requirement("edu-z", anyOf: "g")])

  let claiming = question.answer(Samples.nurse(holding: [Samples.assertion("edu-z", by: .own)]))

  #expect(claiming.verdict == .needsApproval)
  #expect(claiming.missingCodes == ["edu-z"])
  #expect(question.answer(Samples.nurse()).missingCodes == ["crs-a"])
}

@Test func `a signature goes even before a member that is missing for another reason`() {
  let question = Question(
    competences: [Samples.competence("crs-a", .course), Samples.competence("crs-z", .course)],
    requirements: [
      Samples.requirement("crs-a"), Samples.requirement("crs-a", anyOf: "g"), Samples.requirement("crs-z", anyOf: "g"),
    ])

  let answer = question.answer(Samples.nurse(holding: [Samples.assertion("crs-z", by: .own)]))

  #expect(answer.missingCodes == ["crs-a", "crs-z"])
}

// MARK: What the answer carries

@Test func `what is missing says what is asked, what is held, and how long it takes`() throws {
  let question = Question(
    competences: [procedure], requirements: [Samples.requirement("proc-a", .unsupervised)],
    baselines: [Samples.baseline("SP", "proc-a", .directSupervision)])

  let missing = try #require(question.answer("SP").missing.first)

  #expect(missing.remedy == .practice)
  #expect(missing.need == .unsupervised)
  #expect(missing.have == .directSupervision)
  #expect(missing.trainingMinutes == 300)
}

@Test func `training times are summed, a signature takes none, and an unknown one is said`() {
  let question = Question(
    competences: [
      Samples.competence("crs-a", .course, minutes: 60), Samples.competence("crs-b", .course, minutes: 90),
      Samples.competence("crs-c", .course, minutes: 1000), Samples.competence("crs-d", .course),
    ],
    requirements: ["crs-a", "crs-b", "crs-c", "crs-d"].map { Samples.requirement($0) },
    baselines: [Samples.baseline("LE", "crs-d")])

  let nurse = question.answer(Samples.nurse(holding: [Samples.assertion("crs-c", by: .own)]))
  let doctor = question.answer("LE")

  #expect(nurse.trainingMinutes == (150, true))
  #expect(doctor.trainingMinutes == (1150, false))
}

@Test func `recommended competences never decide a verdict, and are listed`() {
  let question = Question(
    competences: [Samples.competence("crs-a", .course), Samples.competence("proc-a", .procedure)],
    requirements: [
      Samples.requirement("crs-a", importance: .recommended),
      Samples.requirement("proc-a", .unsupervised, importance: .recommended),
    ])

  let answer = question.answer("SP")

  #expect(answer.verdict == .ready)
  #expect(answer.missing.isEmpty)
  #expect(answer.recommendedMissing == ["crs-a", "proc-a"])
}

@Test func `a recommended group is listed once, and not when one of it is held`() {
  let question = Question(
    competences: [Samples.competence("crs-a", .course), Samples.competence("crs-b", .course)],
    requirements: [
      Samples.requirement("crs-a", anyOf: "g", importance: .recommended),
      Samples.requirement("crs-b", anyOf: "g", importance: .recommended),
    ], baselines: [Samples.baseline("SP", "crs-b")])

  #expect(question.answer("SP").recommendedMissing.isEmpty)
  #expect(question.answer("HF").recommendedMissing == ["crs-a"])
}

@Test func `what is recommended makes no member of a group cheaper`() {
  let question = Question(
    competences: [Samples.competence("edu-a", .education), Samples.competence("crs-a", .course)],
    requirements: [
      Samples.requirement("edu-a", importance: .recommended), Samples.requirement("edu-a", anyOf: "g"),
      Samples.requirement("crs-a", anyOf: "g"),
    ])

  #expect(question.answer("SP").missingCodes == ["crs-a"])
}

@Test func `the answer says how much rests on the basic education and on unsigned words`() {
  let question = Question(
    competences: [
      Samples.competence("sk-a", .skill), Samples.competence("sk-b", .skill), Samples.competence("sk-c", .skill),
    ], requirements: ["sk-a", "sk-b", "sk-c"].map { Samples.requirement($0, .indirectSupervision) },
    baselines: [Samples.baseline("SP", "sk-a", .unsupervised)])
  let nurse = Samples.nurse(holding: [
    Samples.assertion("sk-b", .level(.unsupervised), by: .own), Samples.assertion("sk-c", .level(.unsupervised)),
  ])

  let answer = question.answer(nurse)

  #expect(answer.verdict == .ready)
  #expect(answer.assumedCount == 1)
  #expect(answer.unverifiedCount == 1)
}

@Test func `of several members that are met, the one with the best evidence counts`() throws {
  let question = Question(
    competences: [Samples.competence("sk-a", .skill), Samples.competence("sk-b", .skill)],
    requirements: ["sk-a", "sk-b"].map { Samples.requirement($0, .indirectSupervision, anyOf: "g") },
    baselines: [Samples.baseline("SP", "sk-a", .indirectSupervision)])

  let answer = question.answer(Samples.nurse(holding: [Samples.assertion("sk-b", .level(.unsupervised))]))

  #expect(answer.assumedCount == 0)
  #expect(answer.surplus == 1)
}

private let whyNot = Question(
  competences: [procedure, Samples.competence("crs-a", .course)],
  requirements: [Samples.requirement("proc-a", .unsupervised), Samples.requirement("crs-a")],
  gates: [Samples.gate(.reserved, "SP")], baselines: [Samples.baseline("SP", "proc-a", .unsupervised)])

@Test func `why somebody is not permitted is as complete as why somebody is`() {
  let answer = whyNot.answer(Samples.assistant(holding: [Samples.assertion("proc-a", .level(.observes))]))

  #expect(answer.verdict == .notPermitted)
  #expect(answer.findings.flatMap { $0.members.map(\.competence) } == ["crs-a", "proc-a"])
  #expect(answer.findings.last?.held.first?.level == .observes)
}

@Test func `why somebody is suspended is as complete as why somebody is not`() {
  let answer = whyNot.answer(
    Samples.nurse(
      holding: [Samples.assertion("crs-a")], suspensions: [Samples.suspension(from: .task("tsk-x"))]))

  #expect(answer.verdict == .suspended)
  #expect(answer.findings.filter(\.isMet).flatMap { $0.members.map(\.competence) } == ["crs-a", "proc-a"])
}

@Test func `each requirement shows the evidence that counted`() throws {
  let question = Question(competences: [procedure], requirements: [Samples.requirement("proc-a", .unsupervised)])
  let evidence = Samples.assertion("proc-a", .level(.unsupervised), by: .assessor)

  let finding = try #require(question.answer(Samples.nurse(holding: [evidence])).findings.first)

  #expect(finding.isMet)
  #expect(finding.held.map(\.evidence) == [evidence])
}

// MARK: Delegations and personal authority

private let authority = Question(
  competences: [Samples.competence("cert-fullmakt-a", .certificate), Samples.competence("cert-b", .certificate)],
  requirements: [Samples.requirement("cert-fullmakt-a")])

@Test func `a delegation of the task is the personal authority that it asks for`() {
  let answer = authority.answer(Samples.assistant(delegations: [Samples.delegation()]))

  #expect(answer.verdict == .ready)
  #expect(answer.usesDelegation)
}

@Test func `a personal authority that is held needs no delegation`() {
  let answer = authority.answer(Samples.nurse(holding: [Samples.assertion("cert-fullmakt-a")]))

  #expect(answer.verdict == .ready)
  #expect(!answer.usesDelegation)
}

@Test func `a personal authority is assumed for a profession, and the answer says so`() {
  #expect(authority.answer("X-ASSISTENT").verdict == .ready)
  #expect(authority.answer("X-ASSISTENT").usesDelegation)
}

@Test func `a personal authority that nobody has given is a signature away`() {
  #expect(authority.answer(Samples.nurse()).verdict == .needsApproval)
  #expect(authority.answer(Samples.nurse()).missing.map(\.remedy) == [.personalAuthority])
}

@Test(
  arguments: [
    Samples.delegation(of: "tsk-y"), Samples.delegation(during: Samples.period(nil, "2026-11-21")),
    Samples.delegation(during: Samples.period("2026-11-23")),
  ])
func `a delegation of another task or another time is none`(delegation: Delegation) {
  #expect(authority.answer(Samples.nurse(delegations: [delegation])).verdict == .needsApproval)
}

@Test func `a delegation holds on its first and on its last day`() {
  let delegation = Samples.delegation(during: Samples.period("2026-11-22", "2026-11-22"))

  #expect(authority.answer(Samples.nurse(delegations: [delegation])).verdict == .ready)
}

@Test func `a delegation replaces no other certificate`() {
  let question = Question(
    competences: [Samples.competence("cert-b", .certificate)], requirements: [Samples.requirement("cert-b")])

  #expect(question.answer(Samples.nurse(delegations: [Samples.delegation()])).verdict == .needsCourse)
  #expect(question.answer("SP").verdict == .needsCourse)
}
