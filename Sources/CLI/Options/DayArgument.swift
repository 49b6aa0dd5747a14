import ArgumentParser
import Domain

/// A day on the command line: `2026-11-22` or `22.11.2026`.
struct DayArgument: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    if let date = CalendarDate(iso: argument) {
      self.date = date
      return
    }
    let parts = argument.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    self.date = date
  }
}

/// A day, or a moment as `2026-11-22T10:00:00Z`, up to which things were known.
struct MomentArgument: ExpressibleByArgument {
  /// As questions take it.
  let text: String

  init?(argument: String) {
    if let day = DayArgument(argument: argument) {
      text = day.date.iso
      return
    }
    let shape = argument.map { $0.isNumber ? "0" : $0 }
    guard argument.count >= 20, argument.hasSuffix("Z"), String(shape.prefix(19)) == "0000-00-00T00:00:00",
      CalendarDate(iso: String(argument.prefix(10))) != nil
    else { return nil }
    // Stored moments have three decimals; one without them stands for the whole second.
    text = argument.count == 20 ? String(argument.dropLast()) + ".999Z" : argument
  }
}
