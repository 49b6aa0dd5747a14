/// What one state of the catalogue has that another has not.
public struct CatalogueDifference: Hashable, Sendable {
  public enum Change: String, Sendable {
    case added
    case changed
    case removed
  }

  public struct Entry: Hashable, Sendable {
    /// The table's name, as the file of the seed has it.
    public let table: String
    public let key: String
    public let change: Change
  }

  /// Ordered by table, then by key.
  public let entries: [Entry]

  /// What turns the old state into the new one.
  public init(from old: Catalogue, to new: Catalogue) {
    entries =
      Self.compare("care_levels", old.careLevels, new.careLevels) { "\($0.rank)" }
      + Self.compare("professions", old.professions, new.professions) { $0.code.rawValue }
      + Self.compare("work_processes", old.workProcesses, new.workProcesses) { $0.code.rawValue }
      + Self.compare("tasks", old.tasks, new.tasks) { $0.code.rawValue }
      + Self.compare("competences", old.competences, new.competences) { $0.code.rawValue }
      + Self.compare("requirements", old.requirements, new.requirements, key: \.key)
      + Self.compare("legal_gates", old.gates, new.gates, key: \.key)
      + Self.compare("baselines", old.baselines, new.baselines, key: \.key)
      + Self.compare("job_titles", old.jobTitles, new.jobTitles) { $0.title }
      + Self.compare("levels", old.anchors, new.anchors) { "\($0.level.rawValue) \($0.kind?.rawValue ?? "any")" }
      + Self.compare("competence_anchors", old.competenceAnchors, new.competenceAnchors, key: \.key)
      + Self.compare("synonyms", old.synonyms, new.synonyms) {
        "\($0.kind.rawValue) \($0.code) \($0.words.joined(separator: ";"))"
      }
  }

  public var isEmpty: Bool { entries.isEmpty }

  private static func compare<Row: Equatable>(
    _ table: String, _ old: [Row], _ new: [Row], key: (Row) -> String
  ) -> [Entry] {
    let before = Dictionary(old.map { (key($0), $0) }) { first, _ in first }
    let after = Dictionary(new.map { (key($0), $0) }) { first, _ in first }
    let added = after.keys.filter { before[$0] == nil }.map { Entry(table: table, key: $0, change: .added) }
    let removed = before.keys.filter { after[$0] == nil }.map { Entry(table: table, key: $0, change: .removed) }
    let changed = after.filter { before[$0.key].map { [row = $0.value] in $0 != row } ?? false }.keys
      .map { Entry(table: table, key: $0, change: .changed) }
    return (added + removed + changed).sorted { $0.key < $1.key }
  }
}

extension Requirement {
  /// What identifies it: task, competence and, in brackets, the group.
  public var key: String { "\(task) \(competence)" + (anyOf.map { " (\($0))" } ?? "") }
}

extension LegalGate {
  /// What identifies it: the task, and the first day if it has one.
  public var key: String { task.rawValue + (period.from.map { " \($0.iso)" } ?? "") }
}

extension Baseline {
  /// What identifies it: profession and competence.
  public var key: String { "\(profession) \(competence)" }
}

extension CompetenceAnchor {
  /// What identifies it: competence and level.
  public var key: String { "\(competence) \(level.rawValue)" }
}
