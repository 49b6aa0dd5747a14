import Domain
import TestKit
import Testing

@Test(
  arguments: [
    ("2026-01-09", false), ("2026-01-10", true), ("2026-01-15", true), ("2026-01-20", true), ("2026-01-21", false),
  ] as [(CalendarDate, Bool)])
func `a period holds its first and its last day, and nothing outside`(date: CalendarDate, isInside: Bool) {
  #expect(Samples.period("2026-01-10", "2026-01-20").contains(date) == isInside)
}

@Test func `a period without beginning or end is open to that side`() {
  #expect(Samples.period(nil, "2026-01-20").contains("1900-01-01"))
  #expect(!Samples.period(nil, "2026-01-20").contains("2026-01-21"))
  #expect(Period(from: "2026-01-10").contains("2999-01-01"))
  #expect(!Period(from: "2026-01-10").contains("2026-01-09"))
  #expect(Period.always.contains("1900-01-01"))
}

@Test func `a period may last one day, but never end before it starts`() {
  #expect(Period(from: "2026-01-10", through: "2026-01-10")?.contains("2026-01-10") == true)
  #expect(Period(from: "2026-01-10", through: "2026-01-09") == nil)
}

@Test(
  arguments: [
    (Samples.period("2026-01-01", "2026-01-10"), true), (Samples.period("2026-01-01", "2026-01-09"), false),
    (Samples.period("2026-01-20", "2026-01-30"), true), (Samples.period("2026-01-21", "2026-01-30"), false),
    (Samples.period("2026-01-12", "2026-01-13"), true), (Samples.period(nil, "2026-01-10"), true),
    (Samples.period("2026-01-20"), true), (Samples.period("2026-01-21"), false), (.always, true),
  ])
func `two periods overlap when they share a day`(other: Period, isOverlap: Bool) {
  let period = Samples.period("2026-01-10", "2026-01-20")

  #expect(period.overlaps(other) == isOverlap)
  #expect(other.overlaps(period) == isOverlap)
}

@Test func `a period has ended the day after its last one`() {
  let period = Samples.period(nil, "2026-01-20")

  #expect(!period.hasEnded(by: "2026-01-20"))
  #expect(period.hasEnded(by: "2026-01-21"))
  #expect(!Period.always.hasEnded(by: "2999-01-01"))
}
