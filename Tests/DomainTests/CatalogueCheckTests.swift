import Domain
import TestKit
import Testing

/// The parts of a catalogue without a fault, so that a test can spoil one of them.
private struct Parts {
  var careLevels = Samples.careLevels
  var professions = (1...33).map { (number: Int) in
    Samples.profession(ProfessionCode("P\(number)"), .authorised, rung: 7, section48Number: number)
  }
  var workProcesses = [WorkProcess(code: "process", name: Samples.phrase("process"))]
  var tasks = [Samples.task()]
  var competences = [
    Samples.competence("crs-a", .course, buildsOn: ["P1"], liftsTo: 8), Samples.competence("proc-a", .procedure),
    Samples.competence("proc-b", .procedure),
  ]
  var requirements = [
    Samples.requirement("crs-a"), Samples.requirement("proc-a", .unsupervised, anyOf: "g"),
    Samples.requirement("proc-b", .unsupervised, anyOf: "g"),
  ]
  var gates = [Samples.gate(.delegable, "P1+crs-a", delegates: "HEALTH_PERSONNEL")]
  var baselines = [Samples.baseline("P1", "proc-a", .observes), Samples.baseline("P1", "crs-a")]
  var jobTitles = [JobTitle(title: "title", profession: "P1", competence: "crs-a", provenance: Samples.provenance)]
  var anchors = EntrustmentLevel.allCases.flatMap { level in
    [nil, .knowledge, .skill, .procedure].map { anchor(level, $0) }
  }
  var competenceAnchors = [described("proc-a")]
  var synonyms = [Synonym(kind: .task, code: "tsk-x", words: ["word"])]

  static func anchor(_ level: EntrustmentLevel, _ kind: Competence.Kind?) -> BehaviourAnchor {
    BehaviourAnchor(level: level, kind: kind, name: Samples.phrase("n"), anchor: Samples.phrase("a"), source: "s")
  }

  static func described(_ competence: CompetenceCode, _ words: Phrase = Samples.phrase("a")) -> CompetenceAnchor {
    CompetenceAnchor(competence: competence, level: .unsupervised, anchor: words, provenance: Samples.provenance)
  }

  /// The faults of these parts after they were spoilt.
  static func faults(_ spoil: (inout Parts) -> Void) -> [CatalogueFault] {
    var parts = Parts()
    spoil(&parts)
    return Catalogue(
      edition: Samples.edition, careLevels: parts.careLevels, professions: parts.professions,
      workProcesses: parts.workProcesses, tasks: parts.tasks, competences: parts.competences,
      requirements: parts.requirements, gates: parts.gates, baselines: parts.baselines, jobTitles: parts.jobTitles,
      anchors: parts.anchors, competenceAnchors: parts.competenceAnchors, synonyms: parts.synonyms
    ).faults()
  }
}

@Test func `a sound catalogue has no fault`() {
  #expect(Parts.faults { _ in } == [])
}

@Test func `a code that stands twice is a fault in every table that has codes`() {
  let faults = Parts.faults { parts in
    parts.tasks += parts.tasks
    parts.competences.append(parts.competences[2])
    parts.workProcesses += parts.workProcesses
    parts.requirements.append(parts.requirements[0])
    parts.baselines.append(parts.baselines[0])
    parts.jobTitles += parts.jobTitles
  }

  #expect(
    faults == [
      .duplicate(table: "tasks", key: "tsk-x"), .duplicate(table: "competences", key: "proc-b"),
      .duplicate(table: "work_processes", key: "process"), .duplicate(table: "requirements", key: "tsk-x crs-a"),
      .duplicate(table: "baselines", key: "P1 proc-a"), .duplicate(table: "job_titles", key: "title"),
    ])
}

@Test func `a profession that stands twice is a fault`() {
  let other = Samples.profession("X-A", .other, rung: 3)

  #expect(Parts.faults { $0.professions += [other, other] } == [.duplicate(table: "professions", key: "X-A")])
}

@Test func `a missing authorised profession is a fault`() {
  #expect(Parts.faults { $0.professions.removeLast() } == [.section48(numbers: Array(1...32))])
}

@Test func `a number of § 48 that is doubled or missing is a fault`() {
  let doubled = Samples.profession("P33", .authorised, rung: 7, section48Number: 32)
  let unnumbered = Samples.profession("P33", .authorised, rung: 7)

  #expect(Parts.faults { $0.professions[32] = doubled } == [.section48(numbers: Array(1...32) + [32])])
  #expect(Parts.faults { $0.professions[32] = unnumbered } == [.section48(numbers: [0] + Array(1...32))])
}

@Test func `groups that are not authorised do not count among the 33`() {
  let group = Samples.profession("X-A", .other, rung: 3)

  #expect(Parts.faults { $0.professions.append(group) } == [])
}

@Test func `a ladder with a hole or a doubled rung is a fault`() {
  #expect(
    Parts.faults { $0.careLevels.remove(at: 4) } == [.brokenLadder(ranks: [0, 1, 2, 3, 5, 6, 7, 8, 9, 10])])
  #expect(
    Parts.faults { $0.careLevels.append($0.careLevels[10]) } == [.brokenLadder(ranks: Array(0...10) + [10])])
}

@Test func `a rank outside the ladder is a fault`() {
  let profession = Samples.profession("X-A", .other, rung: 11)
  let competence = Samples.competence("edu-a", .education, liftsTo: -1)

  let faults = Parts.faults { parts in
    parts.professions.append(profession)
    parts.competences.append(competence)
  }

  #expect(
    faults == [
      .unknownRank(table: "professions", key: "X-A", rank: 11),
      .unknownRank(table: "competences", key: "edu-a", rank: -1),
    ])
}

@Test func `a name that is missing in a language is a fault`() {
  let incomplete = Phrase(nb: "navn", nn: "", en: "name")

  #expect(
    Parts.faults { $0.careLevels[2] = CareLevel(rank: 2, code: "rung-2", name: incomplete) } == [
      .missingName(table: "care_levels", key: "rung-2", language: .nynorsk)
    ])
  #expect(
    Parts.faults { $0.workProcesses = [WorkProcess(code: "process", name: incomplete)] } == [
      .missingName(table: "work_processes", key: "process", language: .nynorsk)
    ])
}

private let nameless = Phrase(nb: "", nn: "", en: "name")
private let sourceless = Provenance(origin: .local, source: "")

private func missing(_ table: String, _ key: String) -> [CatalogueFault] {
  [
    .missingName(table: table, key: key, language: .bokmål), .missingName(table: table, key: key, language: .nynorsk),
    .missingSource(table: table, key: key),
  ]
}

@Test func `a profession without name and source is a fault`() {
  let profession = Profession(
    code: "X-A", kind: .other, section48Number: nil, name: nameless, careLevel: 3, education: "", provenance: sourceless
  )

  #expect(Parts.faults { $0.professions.append(profession) } == missing("professions", "X-A"))
}

@Test func `a task without name and source is a fault`() {
  let task = CareTask(code: "tsk-y", name: nameless, workProcess: "process", provenance: sourceless)

  #expect(Parts.faults { $0.tasks.append(task) } == missing("tasks", "tsk-y"))
}

@Test func `a text of a task or a competence in some of the languages only is a fault`() {
  let (half, whole) = (Phrase(nb: "Opplæring", nn: "", en: "Training"), Samples.phrase("whole"))
  let task = CareTask(
    code: "tsk-y", name: whole, workProcess: "process", automationBy: whole, contested: half, conditions: half,
    provenance: Samples.provenance)
  let competence = Competence(
    code: "kn-a", kind: .knowledge, name: whole, mustVerify: false, trainingForm: half, provenance: Samples.provenance)

  let faults = Parts.faults { parts in
    parts.tasks.append(task)
    parts.competences.append(competence)
  }

  #expect(
    faults == [
      .missingText(table: "tasks", key: "tsk-y", column: "contested", language: .nynorsk),
      .missingText(table: "tasks", key: "tsk-y", column: "conditions", language: .nynorsk),
      .missingText(table: "competences", key: "kn-a", column: "training_form", language: .nynorsk),
    ])
}

@Test func `a competence without name and source is a fault`() {
  let competence = Competence(code: "kn-a", kind: .knowledge, name: nameless, mustVerify: false, provenance: sourceless)

  #expect(Parts.faults { $0.competences.append(competence) } == missing("competences", "kn-a"))
}

@Test func `a gate without condition and source is a fault`() {
  let gate = LegalGate(
    task: "tsk-x", kind: .reserved, holders: LegalGate.alternatives("P1"), condition: nameless, statute: "§",
    confidence: .found, provenance: sourceless)

  #expect(Parts.faults { $0.gates = [gate] } == missing("legal_gates", "tsk-x"))
}

@Test func `a requirement, a baseline and a title without source are faults`() {
  let requirement = Requirement(
    task: "tsk-x", competence: "proc-a", minimumLevel: .observes, provenance: sourceless)
  let baseline = Baseline(profession: "P2", competence: "crs-a", level: nil, provenance: sourceless)
  let title = JobTitle(title: "other", profession: nil, provenance: sourceless)

  let faults = Parts.faults { parts in
    parts.requirements.append(requirement)
    parts.baselines.append(baseline)
    parts.jobTitles.append(title)
  }

  #expect(
    faults == [
      .missingSource(table: "requirements", key: "tsk-x proc-a"), .missingSource(table: "baselines", key: "P2 crs-a"),
      .missingSource(table: "job_titles", key: "other"),
    ])
}

@Test func `a task of an unknown process, usually done by unknown people, is a fault`() {
  let task = CareTask(
    code: "tsk-y", name: Samples.phrase("y"), workProcess: "nowhere", usualToday: "P1;NOBODY;P1+crs-none",
    provenance: Samples.provenance)

  #expect(
    Parts.faults { $0.tasks.append(task) } == [
      .unknownCode(table: "tasks", key: "tsk-y", code: "nowhere"),
      .unknownCode(table: "tasks", key: "tsk-y", code: "NOBODY"),
      .unknownCode(table: "tasks", key: "tsk-y", code: "crs-none"),
    ])
}

@Test func `a competence that builds on an unknown profession is a fault`() {
  let competence = Samples.competence("crs-b", .course, buildsOn: ["P1", "NOBODY"])

  #expect(
    Parts.faults { $0.competences.append(competence) } == [
      .unknownCode(table: "competences", key: "crs-b", code: "NOBODY")
    ])
}

@Test func `a requirement of an unknown task or competence is a fault`() {
  let requirement = Samples.requirement("crs-none", of: "tsk-none")

  #expect(
    Parts.faults { $0.requirements.append(requirement) } == [
      .unknownCode(table: "requirements", key: "tsk-none crs-none", code: "tsk-none"),
      .unknownCode(table: "requirements", key: "tsk-none crs-none", code: "crs-none"),
    ])
}

@Test func `a gate that names unknown professions, competences or tasks is a fault, and tokens are known`() {
  let gates = [
    Samples.gate(.delegable, "P1+crs-none;AUTHORISED;ANYONE", delegates: "NOBODY;HEALTH_PERSONNEL"),
    Samples.gate(.reserved, "P1", of: "tsk-none"),
  ]

  #expect(
    Parts.faults { $0.gates = gates } == [
      .unknownCode(table: "legal_gates", key: "tsk-x", code: "crs-none"),
      .unknownCode(table: "legal_gates", key: "tsk-x", code: "NOBODY"),
      .unknownCode(table: "legal_gates", key: "tsk-none", code: "tsk-none"),
    ])
}

@Test func `a baseline of an unknown profession or competence is a fault`() {
  #expect(
    Parts.faults { $0.baselines.append(Samples.baseline("NOBODY", "crs-none")) } == [
      .unknownCode(table: "baselines", key: "NOBODY crs-none", code: "NOBODY"),
      .unknownCode(table: "baselines", key: "NOBODY crs-none", code: "crs-none"),
    ])
}

@Test func `a title that says an unknown profession or competence is a fault`() {
  let title = JobTitle(title: "other", profession: "NOBODY", competence: "crs-none", provenance: Samples.provenance)

  #expect(
    Parts.faults { $0.jobTitles.append(title) } == [
      .unknownCode(table: "job_titles", key: "other", code: "NOBODY"),
      .unknownCode(table: "job_titles", key: "other", code: "crs-none"),
    ])
}

@Test(arguments: Synonym.Kind.allCases)
func `a synonym of something unknown is a fault, also when the code is known as something else`(kind: Synonym.Kind) {
  let codes = ["tsk-x", "crs-a", "P1"]
  let kinds: [Synonym.Kind] = [.task, .competence, .profession]

  let faults = Parts.faults { $0.synonyms = codes.map { Synonym(kind: kind, code: $0, words: ["word"]) } }

  let unknown = zip(codes, kinds).filter { $0.1 != kind }.map(\.0)
  #expect(faults == unknown.map { .unknownCode(table: "synonyms", key: $0, code: $0) })
}

@Test func `a levelled competence without a level, or a held one with a level, is a fault`() {
  let faults = Parts.faults { parts in
    parts.requirements += [Samples.requirement("proc-a"), Samples.requirement("crs-a", .observes, anyOf: "h")]
    parts.baselines += [Samples.baseline("P2", "proc-a"), Samples.baseline("P2", "crs-a", .observes)]
  }

  #expect(
    faults == [
      .levelDoesNotFitKind(table: "requirements", key: "tsk-x proc-a"),
      .levelDoesNotFitKind(table: "requirements", key: "tsk-x crs-a (h)"),
      .levelDoesNotFitKind(table: "baselines", key: "P2 proc-a"),
      .levelDoesNotFitKind(table: "baselines", key: "P2 crs-a"),
    ])
}

@Test func `a group with mandatory and recommended members is a fault`() {
  let stray = Samples.requirement("crs-a", anyOf: "g", importance: .recommended)

  #expect(Parts.faults { $0.requirements.append(stray) } == [.mixedGroup(task: "tsk-x", group: "g")])
}

@Test func `faults come in the same order in every run`() {
  let groups = (1...9).map { "group \($0)" }
  let rows = groups.flatMap { group in
    [
      Samples.requirement("proc-a", .observes, anyOf: group, importance: .mandatory),
      Samples.requirement("proc-b", .observes, anyOf: group, importance: .recommended),
    ]
  }

  let faults = Parts.faults { $0.requirements = rows.reversed() }

  #expect(faults == groups.map { .mixedGroup(task: "tsk-x", group: $0) })
}

@Test func `two gates of one task that share a day are a fault, and neighbours are not`() {
  let before = Samples.gate(.reserved, "P1", during: Samples.period(nil, "2025-12-31"))
  let after = Samples.gate(.open, "ANYONE", during: Samples.period("2026-01-01"))
  let tooEarly = Samples.gate(.open, "ANYONE", during: Samples.period("2025-12-31"))

  #expect(Parts.faults { $0.gates = [before, after] } == [])
  #expect(Parts.faults { $0.gates = [before, tooEarly] } == [.overlappingGates(task: "tsk-x")])
}

@Test(arguments: [LegalGate.Kind.reserved, .delegable])
func `a gate that only some may pass and that names nobody is a fault`(kind: LegalGate.Kind) {
  #expect(Parts.faults { $0.gates = [Samples.gate(kind, "", delegates: "P2")] } == [.gateWithoutHolders(task: "tsk-x")])
}

@Test func `an open gate excludes nobody and need not name anybody`() {
  #expect(Parts.faults { $0.gates = [Samples.gate(.open, "")] } == [])
}

@Test func `a gate without a statute is a fault`() {
  let gate = LegalGate(
    task: "tsk-x", kind: .reserved, holders: LegalGate.alternatives("P1"), condition: Samples.phrase("c"), statute: "",
    confidence: .found, provenance: Samples.provenance)

  #expect(Parts.faults { $0.gates = [gate] } == [.gateWithoutStatute(task: "tsk-x")])
}

@Test func `a level without a behaviour anchor, general or for a kind, is a fault`() {
  let faults = Parts.faults { parts in
    parts.anchors.removeAll { $0.level == .unsupervised && ($0.kind == nil || $0.kind == .skill) }
  }

  #expect(
    faults == [.missingAnchor(level: .unsupervised, kind: nil), .missingAnchor(level: .unsupervised, kind: .skill)])
}

@Test func `a level described for a competence must be of one that exists, has levels, and is named in each language`()
{
  let faults = Parts.faults { parts in
    parts.competenceAnchors = [
      Parts.described("none"), Parts.described("crs-a"), Parts.described("proc-a", Phrase(nb: "a", nn: "", en: "a")),
    ]
  }

  #expect(
    Set(faults) == [
      .unknownCode(table: "competence_anchors", key: "none 4", code: "none"),
      .levelDoesNotFitKind(table: "competence_anchors", key: "crs-a 4"),
      .missingName(table: "competence_anchors", key: "proc-a 4", language: .nynorsk),
    ])
}

@Test func `what a level means stands in the competence's own words, else in those of its kind, else in general`() {
  let own = Parts.described("proc-a", Samples.phrase("own"))
  func anchor(_ kind: Competence.Kind?, _ words: String) -> BehaviourAnchor {
    BehaviourAnchor(
      level: .unsupervised, kind: kind, name: Samples.phrase("n"), anchor: Samples.phrase(words), source: "s")
  }
  let catalogue = Catalogue(
    edition: Samples.edition, careLevels: [], professions: [], tasks: [], competences: [], requirements: [],
    gates: [], baselines: [], anchors: [anchor(nil, "general"), anchor(.procedure, "kind")], competenceAnchors: [own])
  func words(_ code: CompetenceCode, _ kind: Competence.Kind) -> String? {
    catalogue.anchor(of: .unsupervised, for: Samples.competence(code, kind))?.english
  }

  #expect(words("proc-a", .procedure) == "own")
  #expect(words("proc-b", .procedure) == "kind")
  #expect(words("sk-a", .skill) == "general")
}
