import Domain

/// How often something was taken for granted in the rows of a sheet.
struct AssumptionCounts {
  var fractionAsPercent = 0
  var tinyPercents = 0
  var giversFromOutside = 0
  var twoDigitYears = 0
  var serialDates = 0
  var leadingZerosRestored = 0
  var namesTurned = 0
  var kindMissing = 0
  var heldFromToday = 0

  /// What there is to tell; `today` is the day from which competences without one are held.
  func assumptions(today: CalendarDate) -> [ImportAssumption] {
    let counted: [(Int, ImportAssumption)] = [
      (fractionAsPercent, .fractionAsPercent(fractionAsPercent)),
      (tinyPercents, .tinyPercents(tinyPercents)),
      (giversFromOutside, .giversFromOutside(giversFromOutside)),
      (twoDigitYears, .twoDigitYears(twoDigitYears)),
      (serialDates, .serialDates(serialDates)),
      (leadingZerosRestored, .leadingZerosRestored(leadingZerosRestored)),
      (namesTurned, .namesTurned(namesTurned)),
      (kindMissing, .kindMissing(kindMissing)),
      (heldFromToday, .heldFrom(today, heldFromToday)),
    ]
    return counted.filter { $0.0 > 0 }.map(\.1)
  }
}
