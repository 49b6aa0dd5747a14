public import Domain

/// What was read from the files of a catalogue.
public struct CatalogueRows: Sendable {
  public var editions: [Edition] = []
  public var careLevels: [CareLevel] = []
  public var professions: [Profession] = []
  public var workProcesses: [WorkProcess] = []
  public var tasks: [CareTask] = []
  public var competences: [Competence] = []
  public var requirements: [Requirement] = []
  public var gates: [LegalGate] = []
  public var baselines: [Baseline] = []
  public var jobTitles: [JobTitle] = []
  public var anchors: [BehaviourAnchor] = []
  public var competenceAnchors: [CompetenceAnchor] = []
  public var synonyms: [Synonym] = []
  public var headerAliases: [HeaderAlias] = []
  public var parameters: [Parameter] = []
  public var parameterNames: [Parameter.Kind: Phrase] = [:]
  /// The rows whose column `retired` says yes; they are not among the others.
  public var retired: [RetiredRow] = []
  /// What is wrong with the files; rows with problems are left out.
  public var problems: [ImportProblem] = []

  public init() {}

  /// The sheets that have rows, in their order.
  public var sheets: [CatalogueSheet] {
    let counts: [CatalogueSheet: Int] = [
      .careLevels: careLevels.count, .professions: professions.count, .workProcesses: workProcesses.count,
      .tasks: tasks.count, .competences: competences.count, .requirements: requirements.count,
      .legalGates: gates.count, .baselines: baselines.count, .jobTitles: jobTitles.count, .levels: anchors.count,
      .synonyms: synonyms.count, .edition: editions.count, .headerAliases: headerAliases.count,
      .parameters: parameters.count,
    ]
    return CatalogueSheet.allCases.filter { sheet in
      counts[sheet, default: 0] > 0 || retired.contains { $0.sheet == sheet }
    }
  }

  /// The rows as a catalogue of an edition.
  public func catalogue(edition: Edition) -> Catalogue {
    Catalogue(
      edition: edition, careLevels: careLevels, professions: professions, workProcesses: workProcesses, tasks: tasks,
      competences: competences, requirements: requirements, gates: gates, baselines: baselines, jobTitles: jobTitles,
      anchors: anchors, competenceAnchors: competenceAnchors, synonyms: synonyms)
  }
}
