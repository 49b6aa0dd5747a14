/// A title as HR systems write it, and what it says about a person's profession.
public struct JobTitle: Hashable, Sendable {
  public let title: String
  /// `nil` where the title is ambiguous; the source then says why.
  public let profession: ProfessionCode?
  /// An education or speciality that the title claims.
  public let competence: CompetenceCode?
  public let provenance: Provenance

  public init(title: String, profession: ProfessionCode?, competence: CompetenceCode? = nil, provenance: Provenance) {
    self.title = title
    self.profession = profession
    self.competence = competence
    self.provenance = provenance
  }
}
