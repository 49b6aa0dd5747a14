public import Domain

/// One requirement, alone or an any-of group, and how somebody stands to it.
public struct Finding: Sendable {
  public enum Outcome: Sendable {
    case met(Requirement, Holding)
    /// A personal authority that a delegation replaces.
    case metByDelegation(Requirement)
    case missing(Missing)
    /// Nothing in the group can be reached.
    case unreachable(Reason)
  }

  /// One, or the members of the group.
  public let members: [Requirement]
  public let outcome: Outcome
  /// What was held of each member, in the same order.
  public let held: [Holding]
  /// Where one is missing, all that could be got instead, the chosen one among them.
  public let ways: [Missing]

  init(members: [Requirement], outcome: Outcome, held: [Holding], ways: [Missing] = []) {
    self.members = members
    self.outcome = outcome
    self.held = held
    self.ways = ways
  }

  public var isMet: Bool {
    switch outcome {
    case .met, .metByDelegation: true
    case .missing, .unreachable: false
    }
  }

  public var missing: Missing? {
    if case .missing(let missing) = outcome { missing } else { nil }
  }

  /// Levels above what is asked.
  var surplus: Int {
    guard case .met(let requirement, let holding) = outcome, let minimum = requirement.minimumLevel,
      let level = holding.level
    else { return 0 }
    return level.rawValue - minimum.rawValue
  }

  func rests(on basis: Holding.Basis) -> Bool {
    if case .met(_, let holding) = outcome { holding.basis == basis } else { false }
  }
}
