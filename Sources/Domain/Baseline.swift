/// What a profession's basic education gives: a prior about the profession, never proof about a person.
public struct Baseline: Hashable, Sendable {
  public let profession: ProfessionCode
  public let competence: CompetenceCode
  /// `nil` for a held kind.
  public let level: EntrustmentLevel?
  public let provenance: Provenance

  public init(
    profession: ProfessionCode, competence: CompetenceCode, level: EntrustmentLevel?, provenance: Provenance
  ) {
    self.profession = profession
    self.competence = competence
    self.level = level
    self.provenance = provenance
  }
}
