/// The files that a catalogue consists of, named as they are without `.csv`.
public enum CatalogueSheet: String, CaseIterable, Sendable {
  case careLevels = "care_levels"
  case professions
  case workProcesses = "work_processes"
  case tasks
  case competences
  case requirements
  case legalGates = "legal_gates"
  case baselines
  case jobTitles = "job_titles"
  case levels
  case competenceAnchors = "competence_anchors"
  case synonyms
  case edition
  case headerAliases = "header_aliases"
  case parameters

  /// Those that an organisation adds rows of its own to.
  public static let local = allCases.filter { ![.levels, .edition, .headerAliases, .parameters].contains($0) }

  /// The headings that it cannot do without.
  public var requiredHeadings: [String] { requiredColumns.map(\.heading) }

  /// The columns without which no row can be read.
  var requiredColumns: [CatalogueColumn] {
    switch self {
    case .careLevels: [.rank, .code, .bokmål]
    case .professions: [.code, .kind, .bokmål, .careLevel]
    case .workProcesses: [.code, .bokmål]
    case .tasks: [.code, .bokmål, .workProcess, .setting, .patientContact, .automatable, .risk]
    case .competences: [.code, .kind, .bokmål, .mustVerify]
    case .requirements: [.task, .competenceCode, .minimumLevel, .importance]
    case .legalGates: [.task, .gate, .holders, .statute]
    case .baselines: [.profession, .competenceCode, .level]
    case .jobTitles: [.title, .profession]
    case .levels: [.level, .kind, .bokmål, .anchorBokmål]
    case .competenceAnchors: [.competence, .level, .anchorBokmål]
    case .synonyms: [.kind, .code, .wordBokmål]
    case .edition: [.edition, .date]
    case .headerAliases: [.file, .column, .alias]
    case .parameters: [.code, .profession, .value, .measure, .bokmål, .basis]
    }
  }
}
