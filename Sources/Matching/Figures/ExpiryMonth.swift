public import Domain

/// What runs out in one calendar month, or in the part of it that is counted.
public struct ExpiryMonth: Hashable, Sendable {
  /// The first day that is counted.
  public let first: CalendarDate
  /// The last day that is counted.
  public let last: CalendarDate
  public let competences: Int
  public let authorisations: Int
  public let delegations: Int

  public var year: Int { first.components.year }
  public var month: Int { first.components.month }
  public var total: Int { competences + authorisations + delegations }
  /// Whether every day of the month is counted.
  public var isWhole: Bool { first.components.day == 1 && last.adding(days: 1).components.day == 1 }

  /// So many months from the date, to the day: the part that is left of its calendar month, those that follow, empty
  /// ones too, and the beginning of one more unless the date is the first of a month. What has lapsed is left out, and
  /// so is what comes later.
  public static func months(_ count: Int, from date: CalendarDate, of expiries: [Expiry]) -> [ExpiryMonth] {
    let end = date.adding(months: max(0, count))
    let coming = expiries.filter { !$0.hasLapsed }
    var months: [ExpiryMonth] = []
    var first = date
    while first < end {
      let next = first.adding(days: 1 - first.components.day).adding(months: 1)
      // The last month that a date can have is followed by none.
      let following = next > first ? min(next, end) : end
      let some = coming.filter { first <= $0.lastDay && $0.lastDay < following }
      func count(_ isWanted: (Expiry.Subject) -> Bool) -> Int { some.count { isWanted($0.subject) } }
      months.append(
        ExpiryMonth(
          first: first, last: following.adding(days: -1),
          competences: count { if case .competence = $0 { true } else { false } },
          authorisations: count { if case .authorisation = $0 { true } else { false } },
          delegations: count { if case .delegation = $0 { true } else { false } }))
      first = following
    }
    return months
  }
}
