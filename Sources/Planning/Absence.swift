public import Domain
public import Matching

/// What is no longer covered when some people are away.
public struct Absence: Sendable {
  /// A coverage rule that loses people it needs.
  public struct Loss: Sendable {
    public let rule: CoverageRule
    public let task: CareTask
    /// How many are ready when nobody is away.
    public let before: Int
    /// How many are ready without those who are away.
    public let after: Int
    /// Who could be made ready with the least training, as many as there are places, if there are so many.
    public var remedy: [Roster.Entry] { Array(candidates.prefix(places)) }
    let candidates: [Roster.Entry]

    /// The places that nobody fills any more, beyond those that were empty before.
    public var places: Int { max(0, rule.people - after) - max(0, rule.people - before) }
  }

  /// In the order in which they were named.
  public let away: [Employee]
  /// The largest first, then by unit, task and shift.
  public let losses: [Loss]

  public var places: Int { losses.map(\.places).reduce(0, +) }
}
