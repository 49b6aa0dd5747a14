/// Professions, tasks, competences and the rules between them, as they are known at one time.
///
/// It may also be a part of the whole, cut out for one question; the lookups then know only that part. It never changes;
/// a class, since it is handed on wherever somebody is judged.
public final class Catalogue: Sendable {
  public let edition: Edition
  public let careLevels: [CareLevel]
  public let professions: [Profession]
  public let workProcesses: [WorkProcess]
  public let tasks: [CareTask]
  public let competences: [Competence]
  public let requirements: [Requirement]
  public let gates: [LegalGate]
  public let baselines: [Baseline]
  public let jobTitles: [JobTitle]
  public let anchors: [BehaviourAnchor]
  public let competenceAnchors: [CompetenceAnchor]
  public let synonyms: [Synonym]
  /// What is no longer in use. Rows that speak of it are not among the others.
  public let retired: RetiredEntries
  public let silentRows: [SilentRow]

  private let careLevelByRank: [Int: CareLevel]
  private let professionByCode: [ProfessionCode: Profession]
  private let taskByCode: [TaskCode: CareTask]
  private let competenceByCode: [CompetenceCode: Competence]
  private let requirementsByTask: [TaskCode: [Requirement]]
  private let gatesByTask: [TaskCode: [LegalGate]]
  private let baselinesByProfession: [ProfessionCode: [CompetenceCode: Baseline]]

  public init(
    edition: Edition, careLevels: [CareLevel], professions: [Profession], workProcesses: [WorkProcess] = [],
    tasks: [CareTask], competences: [Competence], requirements: [Requirement], gates: [LegalGate],
    baselines: [Baseline], jobTitles: [JobTitle] = [], anchors: [BehaviourAnchor] = [],
    competenceAnchors: [CompetenceAnchor] = [], synonyms: [Synonym] = [],
    retired: RetiredEntries = RetiredEntries()
  ) {
    var silence = Silence(retired)
    let (requirements, gates) = (silence.audible(requirements), silence.audible(gates))
    let (baselines, jobTitles) = (silence.audible(baselines), silence.audible(jobTitles))
    self.edition = edition
    self.careLevels = careLevels.sorted { $0.rank < $1.rank }
    self.professions = professions.sorted { $0.code < $1.code }
    self.workProcesses = workProcesses.sorted { $0.code < $1.code }
    self.tasks = tasks.sorted { $0.code < $1.code }
    self.competences = competences.sorted { $0.code < $1.code }
    self.requirements = requirements
    self.gates = gates
    self.baselines = baselines
    self.jobTitles = jobTitles
    self.anchors = anchors
    self.competenceAnchors = competenceAnchors
    self.synonyms = silence.audible(synonyms)
    self.retired = retired
    silentRows = silence.rows
    careLevelByRank = Dictionary(careLevels.map { ($0.rank, $0) }) { first, _ in first }
    professionByCode = Dictionary(professions.map { ($0.code, $0) }) { first, _ in first }
    taskByCode = Dictionary(tasks.map { ($0.code, $0) }) { first, _ in first }
    competenceByCode = Dictionary(competences.map { ($0.code, $0) }) { first, _ in first }
    requirementsByTask = Dictionary(grouping: requirements, by: \.task)
    gatesByTask = Dictionary(grouping: gates, by: \.task)
    baselinesByProfession = Dictionary(grouping: baselines, by: \.profession).mapValues { rows in
      Dictionary(rows.map { ($0.competence, $0) }) { first, _ in first }
    }
  }

  /// The same with other rules of law.
  func with(gates: [LegalGate]) -> Catalogue {
    Catalogue(
      edition: edition, careLevels: careLevels, professions: professions, workProcesses: workProcesses, tasks: tasks,
      competences: competences, requirements: requirements, gates: gates, baselines: baselines, jobTitles: jobTitles,
      anchors: anchors, competenceAnchors: competenceAnchors, synonyms: synonyms, retired: retired)
  }

  public subscript(code: ProfessionCode) -> Profession? { professionByCode[code] }
  public subscript(code: TaskCode) -> CareTask? { taskByCode[code] }
  public subscript(code: CompetenceCode) -> Competence? { competenceByCode[code] }

  public func careLevel(rank: Int) -> CareLevel? { careLevelByRank[rank] }

  public func requirements(of task: TaskCode) -> [Requirement] { requirementsByTask[task] ?? [] }

  /// The gates of a task in every period.
  public func gates(of task: TaskCode) -> [LegalGate] { gatesByTask[task] ?? [] }

  /// What a level means for a competence: in its own words where it has them, else in those of its kind, else in general.
  public func anchor(of level: EntrustmentLevel, for competence: Competence) -> Phrase? {
    if let own = competenceAnchors.first(where: { $0.competence == competence.code && $0.level == level }) {
      return own.anchor
    }
    let general = anchors.filter { $0.level == level }
    return (general.first { $0.kind == competence.kind } ?? general.first { $0.kind == nil })?.anchor
  }

  public func baseline(of profession: ProfessionCode, in competence: CompetenceCode) -> Baseline? {
    baselinesByProfession[profession]?[competence]
  }

  public func baselines(of profession: ProfessionCode) -> [CompetenceCode: Baseline] {
    baselinesByProfession[profession] ?? [:]
  }

  /// Whether the profession belongs to a group that a gate speaks of.
  ///
  /// Health personnel are the authorised and every group whose baseline says that it counts as such
  /// (helsepersonelloven § 3).
  public func contains(_ profession: Profession, in group: LegalGate.Group) -> Bool {
    switch group {
    case .anyone: true
    case .authorised: profession.kind == .authorised
    case .healthPersonnel:
      profession.kind == .authorised || baseline(of: profession.code, in: .healthPersonnel) != nil
    case .profession(let code): profession.code == code
    }
  }
}
