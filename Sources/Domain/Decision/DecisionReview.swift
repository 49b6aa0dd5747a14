/// What became of a decision when it was looked at again.
public struct DecisionReview: Hashable, Sendable {
  public enum Outcome: String, CaseIterable, Sendable {
    case goOn = "continue"
    /// It goes on, and something is to be changed.
    case adjust
    /// The task goes back.
    case stop
  }

  public let date: CalendarDate
  public let outcome: Outcome
  public let note: String
  public let reviewedBy: String
  /// The one who reviewed, where that is an employee.
  public let reviewer: EmployeeNumber?

  public init(
    date: CalendarDate, outcome: Outcome, note: String = "", reviewedBy: String, reviewer: EmployeeNumber? = nil
  ) {
    self.date = date
    self.outcome = outcome
    self.note = note
    self.reviewedBy = reviewedBy
    self.reviewer = reviewer
  }
}

extension Decision {
  /// How a decision stands on a date.
  public enum State: String, CaseIterable, Sendable {
    case notYet = "not-yet"
    case running
    /// The last review says that something is to be changed.
    case adjusting
    case stopped
  }

  /// The months after the first day when it is reviewed unless other days are chosen.
  public static let monthsToReviews = [3, 6, 12]

  /// A review may come so many days before its deadline and still answer it. Our own choice.
  public static let daysOfGrace = 14

  public func reviews(by date: CalendarDate) -> [DecisionReview] { reviews.filter { $0.date <= date } }

  /// The day on which a review stopped it; `nil` where none has by the date.
  public func stoppedOn(by date: CalendarDate) -> CalendarDate? {
    reviews(by: date).first { $0.outcome == .stop }?.date
  }

  public func state(on date: CalendarDate) -> State {
    let last = reviews(by: date).last
    switch last?.outcome {
    case .stop: return .stopped
    case .adjust: return .adjusting
    case .goOn: return .running
    case nil: return date < startsOn ? .notYet : .running
    }
  }

  /// The review that answered each deadline, in the order of the deadlines.
  ///
  /// A review answers every deadline that has come and is open. Where there is none it answers the next one, if that
  /// comes within the days of grace, and else none: it was made for reasons of its own.
  public func answers(by date: CalendarDate) -> [(deadline: CalendarDate, review: DecisionReview?)] {
    var open = deadlines[...]
    var answers: [(CalendarDate, DecisionReview?)] = []
    for review in reviews(by: date) {
      let due = open.prefix { $0 <= review.date }
      let early = due.isEmpty ? open.prefix(1).filter { review.date.days(until: $0) <= Self.daysOfGrace } : []
      for deadline in due + early { answers.append((deadline, review)) }
      open = open.dropFirst(due.count + early.count)
    }
    return answers + open.map { ($0, nil) }
  }

  /// The first deadline that no review has answered; `nil` where all are answered, or it was stopped.
  public func nextDeadline(on date: CalendarDate) -> CalendarDate? {
    stoppedOn(by: date) == nil ? answers(by: date).first { $0.review == nil }?.deadline : nil
  }

  /// By how many days a review is overdue, from 0; `nil` where none is due.
  public func daysOverdue(on date: CalendarDate) -> Int? {
    guard let deadline = nextDeadline(on: date), deadline <= date else { return nil }
    return deadline.days(until: date)
  }
}
