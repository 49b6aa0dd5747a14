/// A task needs a competence, alone or as one of a group of which any one is enough.
public struct Requirement: Hashable, Sendable {
  public enum Importance: String, CaseIterable, Sendable {
    case mandatory
    /// Never decides a verdict; listed, and breaks ties.
    case recommended
  }

  public let task: TaskCode
  public let competence: CompetenceCode
  /// The lowest level that is enough; `nil` for a held kind.
  public let minimumLevel: EntrustmentLevel?
  public let importance: Importance
  /// The group of which one member is enough; `nil` where it stands alone.
  public let anyOf: String?
  public let provenance: Provenance

  public init(
    task: TaskCode, competence: CompetenceCode, minimumLevel: EntrustmentLevel?, importance: Importance = .mandatory,
    anyOf: String? = nil, provenance: Provenance
  ) {
    self.task = task
    self.competence = competence
    self.minimumLevel = minimumLevel
    self.importance = importance
    self.anyOf = anyOf
    self.provenance = provenance
  }
}
