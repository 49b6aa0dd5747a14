/// What a person holds of a competence on a date, and what that rests on.
public struct Holding: Hashable, Sendable {
  public enum Basis: Hashable, Sendable {
    /// Somebody else has seen or signed it.
    case verified
    /// The person's own or another unsigned word.
    case unverified
    /// The basic education of a valid authorisation gives it; nobody has looked at the person.
    case assumed
  }

  /// `nil` when it is not held.
  public let degree: Degree?
  public let basis: Basis
  /// The assertion that decided it; `nil` when it is assumed or there is none.
  public let evidence: Assertion?
  /// A newer, unsigned claim of more than what counts: a signature would make it count.
  public let claimed: Assertion?
  /// The last day of the latest evidence, where all evidence has run out.
  public let lapsedOn: CalendarDate?

  public init(
    degree: Degree?, basis: Basis, evidence: Assertion? = nil, claimed: Assertion? = nil,
    lapsedOn: CalendarDate? = nil
  ) {
    self.degree = degree
    self.basis = basis
    self.evidence = evidence
    self.claimed = claimed
    self.lapsedOn = lapsedOn
  }

  public static let none = Holding(degree: nil, basis: .verified)

  /// How much is held: a level of a levelled kind, or simply held.
  public enum Degree: Hashable, Sendable {
    case held
    case level(EntrustmentLevel)

    public init?(_ statement: Assertion.Statement) {
      switch statement {
      case .held: self = .held
      case .level(let level): self = .level(level)
      case .notHeld: return nil
      }
    }

    /// Of a baseline: its level, or held where it has none.
    public init(baseline level: EntrustmentLevel?) { self = level.map(Degree.level) ?? .held }

    public var level: EntrustmentLevel? {
      if case .level(let level) = self { level } else { nil }
    }

    /// For comparing two degrees of the same competence.
    fileprivate var rank: Int { level?.rawValue ?? 1 }
  }

  /// Whether it is enough for a requirement of this level; `nil` asks only that it is held.
  public func satisfies(_ minimum: EntrustmentLevel?) -> Bool { degree.map { $0.satisfies(minimum) } ?? false }

  public var level: EntrustmentLevel? { degree?.level }
}

extension Holding.Degree {
  public func satisfies(_ minimum: EntrustmentLevel?) -> Bool { rank >= (minimum?.rawValue ?? 1) }
}

extension Holding.Degree: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
