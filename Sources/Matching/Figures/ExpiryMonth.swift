public import Domain

/// What runs out in one calendar month.
public struct ExpiryMonth: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let competences: Int
  public let authorisations: Int
  public let delegations: Int

  public var total: Int { competences + authorisations + delegations }

  /// The month of the date and those that follow, empty ones too. What has lapsed is left out, and so is what comes
  /// later.
  public static func months(_ count: Int, from date: CalendarDate, of expiries: [Expiry]) -> [ExpiryMonth] {
    let (year, month, _) = date.components
    let first = year * 12 + month - 1
    var groups: [Int: [Expiry]] = [:]
    for expiry in expiries where !expiry.hasLapsed {
      let (year, month, _) = expiry.lastDay.components
      groups[year * 12 + month - 1, default: []].append(expiry)
    }
    return (first..<(first + max(0, count))).map { index in
      let some = groups[index] ?? []
      func count(_ isWanted: (Expiry.Subject) -> Bool) -> Int { some.count { isWanted($0.subject) } }
      return ExpiryMonth(
        year: index / 12, month: index % 12 + 1,
        competences: count { if case .competence = $0 { true } else { false } },
        authorisations: count { if case .authorisation = $0 { true } else { false } },
        delegations: count { if case .delegation = $0 { true } else { false } })
    }
  }
}
