/// Where a row of the catalogue comes from.
public struct Provenance: Hashable, Sendable {
  public enum Origin: String, Sendable {
    /// The edition that is shipped.
    case seed
    /// Added or overridden by the organisation.
    case local
  }

  public let origin: Origin
  /// Statute, guideline, address or «domain judgement», as the row says.
  public let source: String

  public init(origin: Origin, source: String) {
    self.origin = origin
    self.source = source
  }
}
