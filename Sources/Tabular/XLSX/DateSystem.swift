/// How a workbook writes a date as a number of days.
enum DateSystem {
  /// Day 1 is 1 January 1900, and 1900 is wrongly held to be a leap year.
  case from1900
  /// Day 0 is 1 January 1904.
  case from1904

  /// The date of a serial number, its time of day left out; `nil` for a mere time, and for what Excel has no date for.
  func date(ofSerial serial: Double) -> (year: Int, month: Int, day: Int)? {
    guard serial.isFinite, (0..<2_958_466).contains(serial) else { return nil }
    let day = Int(serial)
    switch self {
    case .from1900:
      if day == 0 || day == 60 { return nil }
      return Tabular.date(daysSince1970: day < 60 ? day - 25_568 : day - 25_569)
    case .from1904:
      return Tabular.date(daysSince1970: day - 24_107)
    }
  }
}

/// The number of a date in a workbook that counts from 1900; `nil` for a date before that.
func serial(year: Int, month: Int, day: Int) -> Int? {
  if !(1900...9999).contains(year) { return nil }
  let days = daysSince1970(year: year, month: month, day: day)
  return days < -25_508 ? days + 25_568 : days + 25_569
}
