public import Domain
public import Matching

/// What age and expiry take from a unit and those below it, year by year, when nobody new comes and nothing is renewed.
///
/// Of people whose year of birth is known it is reckoned that they leave in the year in which they reach the age of
/// retirement, and not before; of the others, that a share leaves each year.
public struct Outlook: Sendable {
  /// From what is left of the year of the day, to the last one asked about.
  public let years: [OutlookYear]
  /// Everybody with a position on the day.
  public let people: Int
  public let withoutBirthYear: Int
  /// Those who reached the age in an earlier year, and work; they are taken to be gone from the first year on.
  public let beyondAge: Int
  public let ruleCount: Int
  public let retirementAge: Parameter
  public let leavingRate: Parameter

  /// How many reach the age by the last year's end, or have reached it.
  public var retiring: Int { beyondAge + years.map(\.retiring).reduce(0, +) }
  public var isAnyAgeKnown: Bool { withoutBirthYear < people }
  /// In hundredths of a person.
  public var leaving: Int { years.map(\.leaving).reduce(0, +) }

  /// - Parameters:
  ///   - rules: of the unit and those below it.
  ///   - lastYear: not before that of the staffing's date.
  public init(
    _ staffing: Staffing, rules: [CoverageRule], in unit: UnitCode?, through lastYear: Int, _ parameters: Parameters
  ) {
    guard let retirementAge = parameters.inForce(.retirementAge), let leavingRate = parameters.inForce(.leavingRate)
    else { preconditionFailure("there is always a retirement age and a leaving rate") }
    (self.retirementAge, self.leavingRate) = (retirementAge, leavingRate)
    let date = staffing.date
    let firstYear = date.components.year
    let scope = unit.map(staffing.tree.subtree)
    let members = staffing.files.filter { $0.works(in: scope, on: date) }
    // The last year of work of everybody of whom it is known.
    let lastYears = members.compactMap { file in
      file.employee.birthYear.map { (file: file, year: $0 + retirementAge.value) }
    }
    people = members.count
    withoutBirthYear = members.count - lastYears.count
    beyondAge = lastYears.count { $0.year < firstYear }

    let years = firstYear...max(firstYear, lastYear)
    let leaving = expectedLeavers(withoutBirthYear, Percentage(hundredths: leavingRate.value), in: years, from: date)
    let lastDay = CalendarDate(year: years.upperBound, month: 12, day: 31) ?? date
    let runningOut = Dictionary(grouping: staffing.runningOut(in: unit, through: lastDay)) {
      $0.lastDay.components.year
    }
    let readiness = Readiness(staffing, rules: rules)
    ruleCount = readiness.ruleCount
    self.years = zip(years, leaving).map { year, leaving in
      let gone = lastYears.filter { $0.year <= year }.map(\.file)
      let absence = readiness.absence(of: gone.map(\.employee))
      let units = Set(absence.losses.map(\.rule.unit))
      return OutlookYear(
        year: year, retiring: lastYears.count { $0.year == year }, leaving: leaving,
        runningOut: runningOut[year] ?? [], absence: absence,
        goneByUnit: Dictionary(
          uniqueKeysWithValues: units.map { unit in
            let subtree = staffing.tree.subtree(of: unit)
            return (unit, gone.count { $0.works(in: subtree, on: date) })
          }))
    }
  }
}

/// How many of so many people are expected to leave in each year, in hundredths of a person.
///
/// Each year takes its share of those who are left, the first one for the days that are left of it. Reckoned in millionths
/// of a person, and rounded so that the years add up.
func expectedLeavers(
  _ people: Int, _ rate: Percentage, in years: ClosedRange<Int>, from date: CalendarDate
) -> [Int] {
  let (million, whole) = (1_000_000, 10_000)
  var left = people * million
  var told = 0
  return years.map { year in
    let days = daysLeft(of: year, from: date)
    left = rounded(left * (whole * days.inYear - rate.hundredths * days.left), over: whole * days.inYear)
    let gone = rounded(people * million - left, over: million / 100)
    defer { told = gone }
    return gone - told
  }
}

/// The days of a year from a date on, that day included, and all its days.
private func daysLeft(of year: Int, from date: CalendarDate) -> (left: Int, inYear: Int) {
  guard let first = CalendarDate(year: year, month: 1, day: 1), let last = CalendarDate(year: year, month: 12, day: 31)
  else { return (0, 365) }
  return (max(first, date).days(until: last) + 1, first.days(until: last) + 1)
}

extension PersonnelFile {
  /// - Parameter units: `nil` for anywhere.
  fileprivate func works(in units: Set<UnitCode>?, on date: CalendarDate) -> Bool {
    positions.contains { $0.period.contains(date) && (units?.contains($0.unit) ?? true) }
  }
}
