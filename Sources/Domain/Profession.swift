/// A group that may do tasks: an authorised profession, another staff group, or a bottom rung.
public struct Profession: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// One of the 33 of helsepersonelloven § 48.
    case authorised
    case other
    /// Patients, next of kin, volunteers.
    case informal
    case technology
  }

  public let code: ProfessionCode
  public let kind: Kind
  /// The number in helsepersonelloven § 48 first paragraph, for the authorised ones.
  public let section48Number: Int?
  public let name: Phrase
  /// The rank of the care level.
  public let careLevel: Int
  public let education: String
  public let provenance: Provenance

  public init(
    code: ProfessionCode, kind: Kind, section48Number: Int?, name: Phrase, careLevel: Int, education: String,
    provenance: Provenance
  ) {
    self.code = code
    self.kind = kind
    self.section48Number = section48Number
    self.name = name
    self.careLevel = careLevel
    self.education = education
    self.provenance = provenance
  }

  /// Students and apprentices, who may do tasks only as part of their training (helsepersonelloven § 5).
  public var isInTraining: Bool { code == "X-STUDENT" || code == "X-LARLING" }
}
