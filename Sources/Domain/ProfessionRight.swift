/// What somebody says of a person's right to a profession.
public protocol ProfessionRight {
  var profession: ProfessionCode { get }
  /// Whether a register or a paper says it, and not the employer alone.
  var isVerified: Bool { get }
}

extension Authorisation: ProfessionRight {}

extension Array where Element: ProfessionRight {
  /// Of one person's: the employer's unverified word says nothing about a profession of which a register or a paper has
  /// told, whatever that told and for whatever period.
  public var counted: [Element] {
    guard count > 1 else { return self }
    let told = Set(filter(\.isVerified).map(\.profession))
    return filter { $0.isVerified || !told.contains($0.profession) }
  }
}
