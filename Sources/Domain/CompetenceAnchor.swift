/// What a level means for one competence, where the general words for its kind do not say enough.
public struct CompetenceAnchor: Hashable, Sendable {
  public let competence: CompetenceCode
  public let level: EntrustmentLevel
  public let anchor: Phrase
  public let provenance: Provenance

  public init(competence: CompetenceCode, level: EntrustmentLevel, anchor: Phrase, provenance: Provenance) {
    self.competence = competence
    self.level = level
    self.anchor = anchor
    self.provenance = provenance
  }
}
