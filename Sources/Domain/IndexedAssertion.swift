/// What a verdict needs to know of an assertion that nobody has rejected, in eight bytes: an entry of the registry's index
/// of holdings, laid out as `schema/0008-holding-index.sql` says.
@frozen
public struct IndexedAssertion: Hashable, Sendable {
  public let bits: UInt64

  public init(bits: UInt64) { self.bits = bits }

  /// - Parameters:
  ///   - person: from 0 to 4095, the place within a part of the index.
  ///   - signatures: how many stand behind it, a kind that is verified in itself counted as one.
  public init(person: Int, statement: Assertion.Statement, signatures: Int, period: Period) {
    let said: UInt64 =
      switch statement {
      case .notHeld: 0
      case .level(let level): UInt64(level.rawValue)
      case .held: 6
      }
    bits =
      UInt64(person) | said << 12 | UInt64(min(signatures, 2)) << 15 | Self.number(of: period.from) << 17
      | Self.number(of: period.through) << 39
  }

  @inlinable
  public var person: Int { Int(bits & 0xFFF) }

  public var statement: Assertion.Statement {
    switch Int(bits >> 12 & 7) {
    case 0: .notHeld
    case let number: EntrustmentLevel(rawValue: number).map(Assertion.Statement.level) ?? .held
    }
  }

  @inlinable
  public var signatures: Int { Int(bits >> 15 & 3) }

  /// Whether a day lies in the period, by the day's number.
  @inlinable
  public func holds(on day: UInt64) -> Bool {
    let through = bits >> 39 & 0x3F_FFFF
    return bits >> 17 & 0x3F_FFFF <= day && (through == 0 || day <= through)
  }

  /// Days since 1 January 1000, plus one; 0 for an open end.
  public static func number(of date: CalendarDate?) -> UInt64 {
    date.map { UInt64(Int($0.dayNumber) + 354_286) } ?? 0
  }
}
