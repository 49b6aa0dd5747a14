import Domain
import Tabular

/// A cell as a day.
enum DateReading: Equatable {
  /// How the day was written, where people should be told.
  enum Form {
    case plain
    case twoDigitYear
    case serial
  }

  case blank
  case day(CalendarDate, Form)
  /// 31.12.9999 and its like: no end.
  case openEnd
  case fault(ImportFault)

  init(_ cell: Cell) {
    switch cell {
    case .empty: self = .blank
    case .text(let text): self.init(text)
    case .number(let value): self = Self.serial(value, typed: cell.text)
    case .date(let year, let month, let day): self = Self.day(year: year, month: month, day: day, typed: cell.text)
    case .boolean: self = .fault(.notADate(typed: cell.text))
    case .fault(let name): self = .fault(.excelError(shown(name)))
    }
  }

  init(_ text: String) {
    if let date = Self.iso(text), Self.days.contains(date) {
      self = .day(date, .plain)
      return
    }
    let typed = cleaned(text)
    if typed.isEmpty {
      self = .blank
    } else if let parts = DateParts(typed) ?? DateParts(compact: typed) {
      self = Self.day(parts, typed: typed)
    } else if typed.utf8.count == 5, let number = Double(typed) {
      self = Self.serial(number, typed: typed)
    } else {
      self = .fault(.notADate(typed: shown(typed)))
    }
  }

  /// `2026-11-22`, the form of nearly every date in a long file.
  private static func iso(_ text: String) -> CalendarDate? {
    guard text.utf8.count == 10 else { return nil }
    var fields = (year: 0, month: 0, day: 0)
    var position = 0
    for byte in text.utf8 {
      if position == 4 || position == 7 {
        if byte != UInt8(ascii: "-") { return nil }
      } else {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        let digit = Int(byte - 0x30)
        if position < 4 {
          fields.year = fields.year * 10 + digit
        } else if position < 7 {
          fields.month = fields.month * 10 + digit
        } else {
          fields.day = fields.day * 10 + digit
        }
      }
      position += 1
    }
    return CalendarDate(year: fields.year, month: fields.month, day: fields.day)
  }

  private static let days: ClosedRange<CalendarDate> = "1900-01-01"..."2100-12-31"

  /// The years with which systems write that there is no end.
  private static let endlessYears: Set<Int> = [2999, 9999]

  /// Day numbers of a spreadsheet from 1954 to 2119: other numbers are something else.
  private static let serials = 20_000.0..<80_001.0

  /// The serial number of 31.12.9999.
  private static let endlessSerial = 2_958_465.0

  private static func serial(_ value: Double, typed: String) -> DateReading {
    if value == endlessSerial { return .openEnd }
    guard serials.contains(value) else {
      return DateParts(compact: typed).map { day($0, typed: typed) } ?? .fault(.notADate(typed: shown(typed)))
    }
    // Day 25 569 is 1 January 1970; what stands after the point is the time of day.
    let date = CalendarDate(dayNumber: Int32(value - 25_569))
    return days.contains(date) ? .day(date, .serial) : .fault(.dateOutOfRange(typed: shown(typed)))
  }

  private static func day(_ parts: DateParts, typed: String) -> DateReading {
    switch parts.order {
    case .yearFirst:
      return day(year: parts.fields[0], month: parts.fields[1], day: parts.fields[2], typed: typed)
    case .dayFirst:
      return day(year: parts.year, month: parts.fields[1], day: parts.fields[0], typed: typed, parts.form)
    case .unclear:
      let (left, right) = (parts.fields[0], parts.fields[1])
      if left == right || left > 12 { return day(year: parts.year, month: right, day: left, typed: typed, parts.form) }
      if right > 12 { return day(year: parts.year, month: left, day: right, typed: typed, parts.form) }
      guard let first = CalendarDate(year: parts.year, month: right, day: left),
        let second = CalendarDate(year: parts.year, month: left, day: right)
      else { return .fault(.impossibleDate(typed: shown(typed))) }
      return .fault(.ambiguousDate(typed: shown(typed), first: first, second: second))
    }
  }

  private static func day(
    year: Int, month: Int, day: Int, typed: String, _ form: Form = .plain
  ) -> DateReading {
    if endlessYears.contains(year), month == 12, day == 31 { return .openEnd }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      return .fault(
        (1000...9999).contains(year) ? .impossibleDate(typed: shown(typed)) : .notADate(typed: shown(typed)))
    }
    return days.contains(date) ? .day(date, form) : .fault(.dateOutOfRange(typed: shown(typed)))
  }
}
