public import Domain

/// A new period for something that a person holds or held.
public struct Renewal: Hashable, Sendable {
  public let period: Period
  /// What is renewed.
  public let previous: Assertion
  /// Whether the old period had ended, so that there is a time between.
  public let isLate: Bool

  /// Why there is nothing to renew.
  public enum Fault: Error, Hashable, Sendable {
    case neverHeld
    /// It holds without an end.
    case endless
    /// A later period stands already.
    case alreadyRenewed(Assertion)
    case endsBeforeStart(from: CalendarDate, through: CalendarDate)
  }

  /// Renewed before it runs out, the new period starts the day after the old one ends, so that no days are lost; renewed
  /// too late, it starts on the day. It lasts as long as the catalogue says, or without end where it does not say.
  ///
  /// - Parameters:
  ///   - assertions: those about one person and this competence.
  ///   - baseline: what the person's basic educations give.
  ///   - until: the last day, where it is not the catalogue's.
  public init(
    of competence: Competence, from assertions: [Assertion], on day: CalendarDate, until: CalendarDate? = nil
  ) throws(Fault) {
    let positive = assertions.filter { $0.statement != .notHeld && !$0.isRejected }
    if let later = positive.filter({ $0.period.from.map { $0 > day } ?? false }).min(by: isNewer) {
      throw .alreadyRenewed(later)
    }
    let held = holding(of: competence, from: assertions, baseline: nil, on: day)
    let current = held.degree == nil ? held.claimed : held.evidence
    let lapsed = positive.filter { $0.period.hasEnded(by: day) }.max {
      ($0.period.through ?? day, $0.recorded) < ($1.period.through ?? day, $1.recorded)
    }
    guard let previous = current ?? lapsed else { throw .neverHeld }
    let start: CalendarDate
    if current != nil {
      guard let end = previous.period.through else { throw .endless }
      start = end.adding(days: 1)
    } else {
      start = day
    }
    let end = until ?? competence.validityInMonths.map { start.adding(months: $0).adding(days: -1) }
    guard let period = Period(from: start, through: end) else {
      throw .endsBeforeStart(from: start, through: end ?? start)
    }
    (self.period, self.previous, isLate) = (period, previous, current == nil)
  }
}
