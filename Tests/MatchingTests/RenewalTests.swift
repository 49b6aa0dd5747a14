import Domain
import Matching
import TestKit
import Testing

private let course = Competence(
  code: "crs-a", kind: .course, name: Samples.phrase("crs-a"), validityInMonths: 24, mustVerify: true,
  provenance: Samples.provenance)

private func held(_ from: CalendarDate, _ through: CalendarDate?, _ statement: Assertion.Statement = .held) -> Assertion
{
  Samples.assertion("crs-a", statement, by: .course, during: Samples.period(from, through))
}

private func renewed(
  _ assertions: [Assertion], on day: CalendarDate, of competence: Competence = course, until: CalendarDate? = nil
) throws -> Renewal {
  try Renewal(of: competence, from: assertions, on: day, until: until)
}

@Suite struct `A renewal` {
  @Test(arguments: ["2026-10-01", "2026-12-30", "2026-12-31"] as [CalendarDate])
  func `before the last day has passed starts the day after it, and loses no days`(day: CalendarDate) throws {
    let renewal = try renewed([held("2025-01-01", "2026-12-31")], on: day)

    #expect(renewal.period == Samples.period("2027-01-01", "2028-12-31"))
    #expect(!renewal.isLate)
  }

  @Test func `after the last day starts on the day, and says that there is a time between`() throws {
    let renewal = try renewed([held("2023-01-01", "2024-12-31")], on: "2026-11-22")

    #expect(renewal.period == Samples.period("2026-11-22", "2028-11-21"))
    #expect(renewal.isLate)
  }

  @Test func `lasts until the day that is named, or without end where the catalogue names no validity`() throws {
    let old = [held("2025-01-01", "2026-12-31")]
    let endless = Samples.competence("crs-a", .course)

    #expect(
      try renewed(old, on: "2026-12-01", until: "2027-06-30").period == Samples.period("2027-01-01", "2027-06-30"))
    #expect(try renewed(old, on: "2026-12-01", of: endless).period == Samples.period("2027-01-01", nil))
  }

  @Test func `says what the one before it said`() throws {
    let old = Samples.assertion("crs-a", .level(.unsupervised), during: Samples.period("2025-01-01", "2026-12-31"))

    #expect(try renewed([old], on: "2026-12-01").previous.statement == .level(.unsupervised))
  }

  @Test func `ends with the month where the month of the end is shorter`() throws {
    let monthly = Competence(
      code: "crs-a", kind: .course, name: Samples.phrase("crs-a"), validityInMonths: 1, mustVerify: true,
      provenance: Samples.provenance)

    let renewal = try renewed([held("2025-12-31", "2026-01-30")], on: "2026-01-15", of: monthly)

    #expect(renewal.period == Samples.period("2026-01-31", "2026-02-27"))
  }

  @Test func `is refused when there is nothing to renew`() {
    let (running, endless) = (held("2025-01-01", "2026-12-31"), held("2025-01-01", nil))
    let later = held("2027-01-01", "2028-12-31")
    let taken = held("2026-01-01", nil, .notHeld)

    #expect(throws: Renewal.Fault.neverHeld) { try renewed([], on: "2026-11-22") }
    #expect(throws: Renewal.Fault.neverHeld) { try renewed([taken], on: "2026-11-22") }
    #expect(throws: Renewal.Fault.endless) { try renewed([endless], on: "2026-11-22") }
    #expect(throws: Renewal.Fault.alreadyRenewed(later)) { try renewed([running, later], on: "2026-11-22") }
    #expect(throws: Renewal.Fault.endsBeforeStart(from: "2027-01-01", through: "2026-12-30")) {
      try renewed([running], on: "2026-11-22", until: "2026-12-30")
    }
  }

  @Test func `does not count one that somebody has rejected`() {
    let rejected = Samples.assertion(
      "crs-a", by: .own, during: Samples.period("2025-01-01", "2026-12-31"), isRejected: true)

    #expect(throws: Renewal.Fault.neverHeld) { try renewed([rejected], on: "2026-11-22") }
  }
}
