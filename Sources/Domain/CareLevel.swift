/// A rung of the ladder, 0 technology … 10 specialist. Derived from education, never from prestige.
public struct CareLevel: Hashable, Sendable {
  /// Lower is tried first: the lowest effective care level (LEON, NOU 2023: 4).
  public let rank: Int
  public let code: String
  public let name: Phrase

  public init(rank: Int, code: String, name: Phrase) {
    self.rank = rank
    self.code = code
    self.name = name
  }
}
