import Domain
import Testing

/// Counts days one by one from 1 January 1900, which lies 25 567 days before 1 January 1970.
private func countedDays(through lastYear: Int) -> [(number: Int32, year: Int, month: Int, day: Int)] {
  var days: [(Int32, Int, Int, Int)] = []
  var number: Int32 = -25_567
  for year in 1900...lastYear {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    for (index, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
      for day in 1...length {
        days.append((number, year, index + 1, day))
        number += 1
      }
    }
  }
  return days
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

@Test func `every day from 1900 to 2100 has the number that counting gives it, there and back`() {
  let wrong = countedDays(through: 2100).filter { expected in
    let date = CalendarDate(year: expected.year, month: expected.month, day: expected.day)
    let components = CalendarDate(dayNumber: expected.number).components
    return date?.dayNumber != expected.number || components != (expected.year, expected.month, expected.day)
  }

  #expect(wrong.isEmpty, "first: \(wrong.first.map { "\($0)" } ?? "")")
}

@Test func `every day from 1900 to 2100 is read and written as an ISO date`() {
  let wrong = countedDays(through: 2100).filter { expected in
    let text = "\(expected.year)-\(twoDigits(expected.month))-\(twoDigits(expected.day))"
    return CalendarDate(iso: text)?.dayNumber != expected.number
      || CalendarDate(dayNumber: expected.number).iso != text
  }

  #expect(wrong.isEmpty, "first: \(wrong.first.map { "\($0)" } ?? "")")
}

@Test(arguments: ["1904-02-29", "2000-02-29", "2024-02-29", "2026-12-31", "1000-01-01", "9999-12-31"])
func `a day of the calendar is a date`(text: String) throws {
  #expect(try #require(CalendarDate(iso: text)).description == text)
}

@Test(
  arguments: [
    "2026-02-31", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-10-00",
    "2026-12-32",
  ])
func `a day that no calendar has is no date`(text: String) {
  #expect(CalendarDate(iso: text) == nil)
}

@Test(
  arguments: [
    "", "2026", "2026-11", "2026-1-2", "2026-11-2", "26-11-22", "22.11.2026", "2026/11/22", "20261122", "2026-11-22 ",
    " 2026-11-22", "2026-11-22T10:00", "2026-11-222", "+026-11-22", "2026-11-2x", "2026-1122-", "0999-12-31",
    "２026-11-22",
  ])
func `a text that is not exactly an ISO date is no date`(text: String) {
  #expect(CalendarDate(iso: text) == nil)
}

@Test(
  arguments: [
    ("2026-01-15", 1, "2026-02-15"), ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-31", 1, "2026-04-30"), ("2026-11-22", 12, "2027-11-22"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", 48, "2028-02-29"), ("2026-12-31", 2, "2027-02-28"), ("2026-11-22", 0, "2026-11-22"),
    ("2026-01-31", -1, "2025-12-31"), ("2026-03-31", -1, "2026-02-28"), ("2026-11-22", -24, "2024-11-22"),
  ] as [(CalendarDate, Int, CalendarDate)])
func `adding months keeps the day of the month, or takes the last of a shorter one`(
  start: CalendarDate, months: Int, expected: CalendarDate
) {
  #expect(start.adding(months: months) == expected)
}

@Test(
  arguments: [
    ("2026-11-22", 1, "2026-11-23"), ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2026-03-01", -1, "2026-02-28"), ("2026-11-22", 365, "2027-11-22"),
  ] as [(CalendarDate, Int, CalendarDate)])
func `adding days crosses months and years, and the days between say how many`(
  start: CalendarDate, days: Int, expected: CalendarDate
) {
  #expect(start.adding(days: days) == expected)
  #expect(start.days(until: expected) == days)
}

@Test func `dates stand in the order of time`() {
  let dates: [CalendarDate] = ["2027-01-01", "2026-12-31", "1999-12-31", "2026-02-01"]

  #expect(dates.sorted().map(\.iso) == ["1999-12-31", "2026-02-01", "2026-12-31", "2027-01-01"])
}
