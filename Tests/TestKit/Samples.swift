public import Domain

/// Small catalogues and people, of which a test names only what it is about.
///
/// Everything happens around one task, `tsk-x`, in the unit `ward`, on 22 November 2026. The professions are doctor
/// (LE, rung 9), nurse (SP, 7), skilled health worker (HF, 5), assistant (X-ASSISTENT, 4), manager (X-LEDER, 7) and
/// technology (X-TEKNOLOGI, 0).
public enum Samples {
  public static let date: CalendarDate = "2026-11-22"
  public static let yesterday: CalendarDate = "2026-11-21"
  public static let tomorrow: CalendarDate = "2026-11-23"
  public static let provenance = Provenance(origin: .seed, source: "sample")
  public static let edition = Edition(code: "sample", date: "2026-01-01", title: phrase("Sample"))

  public static func phrase(_ word: String) -> Phrase { Phrase(nb: word, nn: .same, en: word) }

  public static func period(_ from: CalendarDate? = nil, _ through: CalendarDate? = nil) -> Period {
    guard let period = Period(from: from, through: through) else {
      preconditionFailure("a sample period ends before it starts")
    }
    return period
  }
}

extension Samples {
  /// The rungs 0–10.
  public static let careLevels = (0...10).map { CareLevel(rank: $0, code: "rung-\($0)", name: phrase("rung \($0)")) }

  public static let professions = [
    profession("LE", .authorised, rung: 9), profession("SP", .authorised, rung: 7),
    profession("HF", .authorised, rung: 5), profession("X-ASSISTENT", .other, rung: 4),
    profession("X-LEDER", .other, rung: 7), profession("X-TEKNOLOGI", .technology, rung: 0),
  ]

  public static func profession(
    _ code: ProfessionCode, _ kind: Profession.Kind, rung: Int, section48Number: Int? = nil
  ) -> Profession {
    Profession(
      code: code, kind: kind, section48Number: section48Number, name: phrase(code.rawValue), careLevel: rung,
      education: "", provenance: provenance)
  }

  /// A competence; as in the shipped catalogue all but knowledge and skills must be verified unless the test says else.
  public static func competence(
    _ code: CompetenceCode, _ kind: Competence.Kind, mustVerify: Bool? = nil, signaturesNeeded: Int = 1,
    minutes: Int? = nil, buildsOn: [ProfessionCode] = [], liftsTo: Int? = nil
  ) -> Competence {
    Competence(
      code: code, kind: kind, name: phrase(code.rawValue),
      mustVerify: mustVerify ?? (kind != .knowledge && kind != .skill), signaturesNeeded: signaturesNeeded,
      trainingMinutes: minutes, buildsOn: buildsOn, liftsTo: liftsTo, provenance: provenance)
  }

  public static func task(_ code: TaskCode = "tsk-x", automatable: CareTask.Automatable = .no) -> CareTask {
    CareTask(
      code: code, name: phrase(code.rawValue), workProcess: "process", automatable: automatable, provenance: provenance)
  }

  public static func requirement(
    _ competence: CompetenceCode, _ level: EntrustmentLevel? = nil, anyOf: String? = nil,
    importance: Requirement.Importance = .mandatory, of task: TaskCode = "tsk-x"
  ) -> Requirement {
    Requirement(
      task: task, competence: competence, minimumLevel: level, importance: importance, anyOf: anyOf,
      provenance: provenance)
  }

  /// A gate whose holders and delegates are written as in the catalogue's files: `LE;SP+edu-x`.
  public static func gate(
    _ kind: LegalGate.Kind, _ holders: String, delegates: String = "", during period: Period = .always,
    of task: TaskCode = "tsk-x"
  ) -> LegalGate {
    LegalGate(
      task: task, kind: kind, holders: LegalGate.alternatives(holders), delegates: LegalGate.alternatives(delegates),
      condition: phrase("condition"), statute: "statute § 1", confidence: .found, period: period,
      provenance: provenance)
  }

  public static func baseline(
    _ profession: ProfessionCode, _ competence: CompetenceCode, _ level: EntrustmentLevel? = nil
  ) -> Baseline {
    Baseline(profession: profession, competence: competence, level: level, provenance: provenance)
  }

  public static func catalogue(
    professions: [Profession] = professions, tasks: [CareTask] = [task()], competences: [Competence] = [],
    requirements: [Requirement] = [], gates: [LegalGate] = [], baselines: [Baseline] = []
  ) -> Catalogue {
    Catalogue(
      edition: edition, careLevels: careLevels, professions: professions,
      workProcesses: [WorkProcess(code: "process", name: phrase("process"))], tasks: tasks, competences: competences,
      requirements: requirements, gates: gates, baselines: baselines)
  }
}

extension Samples {
  /// A nurse with an authorisation, who works in the ward.
  public static func nurse(
    _ number: EmployeeNumber = "1", holding assertions: [Assertion] = [], delegations: [Delegation] = [],
    suspensions: [Suspension] = [], in units: [UnitCode] = ["ward"]
  ) -> PersonnelFile {
    person(
      number, authorisations: [authorisation("SP", of: number)],
      positions: units.map { position("SP", in: $0, of: number) },
      holding: assertions, delegations: delegations, suspensions: suspensions)
  }

  /// An assistant, whose group needs no authorisation, who works in the ward.
  public static func assistant(
    _ number: EmployeeNumber = "1", holding assertions: [Assertion] = [], delegations: [Delegation] = [],
    suspensions: [Suspension] = [], in units: [UnitCode] = ["ward"]
  ) -> PersonnelFile {
    person(
      number, positions: units.map { position("X-ASSISTENT", in: $0, of: number) }, holding: assertions,
      delegations: delegations, suspensions: suspensions)
  }

  public static func person(
    _ number: EmployeeNumber = "1", authorisations: [Authorisation] = [], positions: [Position] = [],
    holding assertions: [Assertion] = [], delegations: [Delegation] = [], suspensions: [Suspension] = [],
    exemptions: [Exemption] = [], birthYear: Int? = nil
  ) -> PersonnelFile {
    PersonnelFile(
      employee: Employee(number: number, name: "Person \(number)", birthYear: birthYear), positions: positions,
      authorisations: authorisations, assertions: assertions, delegations: delegations, suspensions: suspensions,
      exemptions: exemptions)
  }

  public static func authorisation(
    _ profession: ProfessionCode, _ status: Authorisation.Status = .valid,
    kind: Authorisation.Kind = .authorisation, during period: Period = .always, of number: EmployeeNumber = "1"
  ) -> Authorisation {
    Authorisation(
      employee: number, profession: profession, kind: kind, status: status, period: period, source: "register")
  }

  public static func position(
    _ profession: ProfessionCode?, in unit: UnitCode = "ward", during period: Period = .always,
    of number: EmployeeNumber = "1"
  ) -> Position {
    Position(
      employee: number, unit: unit, title: "title", profession: profession, percent: Percentage(100), period: period)
  }

  /// What somebody says of a person; without more, the manager, today and without end.
  public static func assertion(
    _ competence: CompetenceCode, _ statement: Assertion.Statement = .held, by kind: Assertion.Kind = .manager,
    during period: Period = period("2026-01-01"), recorded: Int64 = 0, approvals: Int = 0,
    isRejected: Bool = false
  ) -> Assertion {
    Assertion(
      employee: "1", competence: competence, statement: statement, period: period, kind: kind, recorded: recorded,
      approvals: approvals, isRejected: isRejected)
  }

  public static func delegation(
    of task: TaskCode = "tsk-x", in unit: UnitCode? = nil, during period: Period = .always,
    by giver: EmployeeNumber? = nil
  ) -> Delegation {
    Delegation(employee: "1", task: task, unit: unit, period: period, givenBy: "9", giver: giver, scope: "")
  }

  public static func suspension(from subject: Suspension.Subject, during period: Period = .always) -> Suspension {
    Suspension(employee: "1", subject: subject, period: period, reason: "reason", approvedBy: "9")
  }

  public static func exemption(from subject: Suspension.Subject, during period: Period = .always) -> Exemption {
    Exemption(employee: "1", subject: subject, period: period, reason: "reason", approvedBy: "9")
  }

  /// `town` above `ward` and `home`, and `night` below `ward`.
  public static let tree = UnitTree([
    CareUnit(code: "town", name: "Town", parent: nil, kind: "municipality"),
    CareUnit(code: "ward", name: "Ward", parent: "town", kind: "ward"),
    CareUnit(code: "home", name: "Home care", parent: "town", kind: "home care"),
    CareUnit(code: "night", name: "Night team", parent: "ward", kind: "team"),
  ])
}

extension Samples {
  /// What a decision rests on, worked out on the samples' date.
  public static func basis(gate: LegalGate? = nil) -> DecisionBasis {
    DecisionBasis(
      date: date, edition: "sample", minutesPerWeek: 170, ready: 3, nearlyReady: 1, trainingMinutes: 0, risk: .medium,
      gate: gate)
  }

  /// That the task goes from nurses to skilled workers in a unit from 1 December 2026, to be reviewed in March.
  public static func decision(
    _ number: Int = 1, in unit: UnitCode = "U", by name: String = "Leder", _ decider: EmployeeNumber? = nil,
    conditions: String = "", education: String = "", consulted: [String] = [], gate: LegalGate? = nil,
    reviews: [DecisionReview] = []
  ) -> Decision {
    Decision(
      number: number, task: "tsk-x", unit: unit, from: "SP", to: "HF", startsOn: "2026-12-01", decidedOn: date,
      decidedBy: name, decider: decider, reason: "reason", conditions: conditions, education: education, risk: .high,
      consulted: consulted, basis: basis(gate: gate), deadlines: ["2027-03-01", "2027-06-01"], reviews: reviews)
  }
}
