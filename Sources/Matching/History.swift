public import Domain

/// The story of what is said of a person, in the order in which it happened: what was recorded, and between it what ran
/// out by itself.
///
/// - Parameters:
///   - recorded: what was recorded, in that order.
///   - assertions: what is known now, which is what can run out.
///   - date: nothing that runs out on this day or later is told.
public func history(
  of recorded: [HistoryEvent], knowing assertions: [Assertion], on date: CalendarDate
) -> [HistoryEvent] {
  let positive = assertions.filter { $0.statement != .notHeld && !$0.isRejected }
  let expiries = positive.compactMap { assertion -> HistoryEvent? in
    guard let end = assertion.period.through, end < date else { return nil }
    let isRenewed = positive.contains {
      $0.competence == assertion.competence && $0.period.contains(end.adding(days: 1))
    }
    return HistoryEvent(.expired(assertion, isRenewed: isRenewed), at: end.iso, by: "")
  }
  // A day alone stands for its end, after every time of it.
  func moment(_ event: HistoryEvent) -> String { event.at.utf8.count == 10 ? event.at + "T~" : event.at }
  return (recorded + expiries).enumerated().sorted { left, right in
    let (a, b) = (moment(left.element), moment(right.element))
    return a != b ? a < b : left.offset < right.offset
  }.map(\.element)
}
