import Domain
import Tabular
import Testing

@testable import Interchange

struct DateReadingTests {
  @Test(
    arguments: [
      ("2026-11-22", "2026-11-22"), ("22.11.2026", "2026-11-22"), ("2.1.2026", "2026-01-02"),
      (" 22.11.2026\u{A0}", "2026-11-22"), ("25/12/2026", "2026-12-25"), ("12/25/2026", "2026-12-25"),
      ("05/05/2026", "2026-05-05"), ("2026-11-22T08:30:00", "2026-11-22"), ("2026-11-22 00:00:00.000Z", "2026-11-22"),
      ("22.11.2026 08:00", "2026-11-22"), ("2026/11/22", "2026-11-22"), ("20261122", "2026-11-22"),
      ("29.02.2024", "2024-02-29"), ("31-12-2026", "2026-12-31"),
    ] as [(String, CalendarDate)])
  func `a day is read however it is written`(text: String, date: CalendarDate) {
    #expect(DateReading(text) == .day(date, .plain))
  }

  @Test(
    arguments: [("22.11.26", "2026-11-22"), ("01.01.69", "2069-01-01"), ("01.01.70", "1970-01-01")]
      as [(String, CalendarDate)])
  func `of two digits a year below 70 is in this century`(text: String, date: CalendarDate) {
    #expect(DateReading(text) == .day(date, .twoDigitYear))
  }

  @Test(arguments: [Cell.number(46348), .number(46348.75), .text("46348")])
  func `a day number of a spreadsheet is a day`(cell: Cell) {
    #expect(DateReading(cell) == .day("2026-11-22", .serial))
  }

  @Test func `a date cell is a day`() {
    #expect(DateReading(Cell.date(year: 2026, month: 11, day: 22)) == .day("2026-11-22", .plain))
  }

  @Test(arguments: ["31.12.9999", "9999-12-31", "2999-12-31", "99991231"])
  func `the last day of the calendar is no end`(text: String) {
    #expect(DateReading(text) == .openEnd)
  }

  @Test func `the last day number of a spreadsheet is no end`() {
    #expect(DateReading(Cell.number(2_958_465)) == .openEnd)
  }

  @Test(arguments: ["31.02.2024", "2026-13-01", "29.02.2026", "31/02/2026", "00.01.2026"])
  func `a day that the calendar does not have is impossible`(text: String) {
    #expect(DateReading(text) == .fault(.impossibleDate(typed: text)))
  }

  @Test(
    arguments: [("03/04/2025", "2025-04-03", "2025-03-04"), ("3-4-25", "2025-04-03", "2025-03-04")]
      as [(String, CalendarDate, CalendarDate)])
  func `day and month that can be exchanged are refused`(text: String, first: CalendarDate, second: CalendarDate) {
    #expect(DateReading(text) == .fault(.ambiguousDate(typed: text, first: first, second: second)))
  }

  @Test(arguments: ["01.01.1899", "2101-01-01", "0026-01-01"])
  func `a year outside 1900 to 2100 is refused`(text: String) {
    #expect(DateReading(text) != .day("1899-01-01", .plain))
    if case .fault = DateReading(text) { return }
    Issue.record("accepted \(text)")
  }

  @Test(arguments: ["i går", "12", "2026", "1.2", "22.11.026", "19999", "80001", "1.2.3.4"])
  func `anything else is no date`(text: String) {
    #expect(DateReading(text) == .fault(.notADate(typed: text)))
  }

  @Test(arguments: ["", " ", "\u{A0}"])
  func `blanks are blank`(text: String) {
    #expect(DateReading(text) == .blank)
  }
}
