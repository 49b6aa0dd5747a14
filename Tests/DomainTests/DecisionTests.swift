import Domain
import Testing

private let basis = DecisionBasis(
  date: "2026-01-10", edition: "1", minutesPerWeek: nil, ready: 0, nearlyReady: 0, trainingMinutes: nil, risk: .low,
  gate: nil)

/// Starts on 1 February 2026, with reviews in May, August and February.
private func decision(
  _ reviews: (CalendarDate, DecisionReview.Outcome)...,
  deadlines: [CalendarDate] = ["2026-05-01", "2026-08-01", "2027-02-01"]
) -> Decision {
  Decision(
    number: 1, task: "tsk-x", unit: "U", from: "SP", to: "HF", startsOn: "2026-02-01", decidedOn: "2026-01-10",
    decidedBy: "Kari", risk: .low, basis: basis, deadlines: deadlines,
    reviews: reviews.map { DecisionReview(date: $0.0, outcome: $0.1, reviewedBy: "Kari") })
}

@Suite struct `A decision` {
  @Test func `is due from the day of its deadline, and the first one counts`() {
    #expect(decision().daysOverdue(on: "2026-04-30") == nil)
    #expect(decision().daysOverdue(on: "2026-05-01") == 0)
    #expect(decision().daysOverdue(on: "2026-08-11") == 102)
    #expect(decision().nextDeadline(on: "2026-08-11") == "2026-05-01")
  }

  @Test func `has every deadline answered that has come when it is reviewed`() {
    let late = decision(("2026-08-11", .goOn))

    #expect(late.nextDeadline(on: "2026-08-11") == "2027-02-01")
    #expect(late.answers(by: "2026-08-11").map { $0.review?.date } == ["2026-08-11", "2026-08-11", nil])
  }

  @Test func `has the next deadline answered by a review within the days of grace before it`() {
    #expect(decision(("2026-04-17", .goOn)).nextDeadline(on: "2026-04-17") == "2026-08-01")
    #expect(decision(("2026-04-16", .goOn)).nextDeadline(on: "2026-04-16") == "2026-05-01")
  }

  @Test func `has only the deadline that has come answered, where another follows soon`() {
    let pilot = decision(("2026-02-15", .goOn), deadlines: ["2026-02-15", "2026-02-28"])

    #expect(pilot.nextDeadline(on: "2026-02-15") == "2026-02-28")
  }

  @Test func `is not due for anything once it is stopped`() {
    #expect(decision(("2026-03-01", .stop)).nextDeadline(on: "2026-09-01") == nil)
    #expect(decision(("2026-03-01", .stop)).nextDeadline(on: "2026-02-28") == "2026-05-01")
  }

  @Test func `stands as its last review says`() {
    let reviewed = decision(("2026-05-01", .adjust), ("2026-08-01", .goOn), ("2027-02-01", .stop))

    #expect(reviewed.state(on: "2026-01-31") == .notYet)
    #expect(reviewed.state(on: "2026-02-01") == .running)
    #expect(reviewed.state(on: "2026-05-01") == .adjusting)
    #expect(reviewed.state(on: "2026-08-01") == .running)
    #expect(reviewed.state(on: "2027-02-01") == .stopped)
    #expect(reviewed.stoppedOn(by: "2027-01-31") == nil)
  }
}
