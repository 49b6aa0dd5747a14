public import Domain

/// The time that is left of positions for work: what WHO's Workload Indicators of Staffing Need (WISN, 2010) calls
/// available working time.
///
/// A year has 52 weeks of five working days. Leave, public holidays and courses take whole days of it, and illness its
/// share of the days that are left, as sick leave is counted of the days that were to be worked. Rounded once, to whole
/// minutes.
public struct WorkingTime: Sendable {
  /// What is taken off a full-time week.
  public struct Deduction: Sendable {
    public let parameter: Parameter
    public let minutesPerWeek: Int
  }

  /// A full-time position's week, from the length agreed to what is left.
  public struct FullTime: Sendable {
    /// The length of the week.
    public let week: Parameter
    /// In the order in which they are taken; each to whole minutes, so that they add up.
    public let deductions: [Deduction]

    public var minutesLeft: Int { week.value - deductions.map(\.minutesPerWeek).reduce(0, +) }
  }

  private static let daysInYear = 52 * 5
  private static let whole = 10_000

  private let parameters: Parameters

  public init(_ parameters: Parameters) { self.parameters = parameters }

  /// What is left of a position for work, in minutes a week: its capacity.
  ///
  /// - Parameter profession: whose week and absence count; `nil` for those of nobody in particular.
  public func minutesPerWeek(share: Percentage, profession: ProfessionCode?) -> Int {
    let absence = parameters.sickLeave(of: profession).hundredths
    let numerator =
      parameters.fullTimeMinutesPerWeek(of: profession) * daysLeft(of: profession) * (Self.whole - absence)
      * share.hundredths
    return rounded(numerator, over: Self.daysInYear * Self.whole * Self.whole)
  }

  /// The same of one position.
  public func minutesPerWeek(of position: Position) -> Int {
    minutesPerWeek(share: position.percent, profession: position.profession)
  }

  /// A full-time position's week, with everything that is taken off it.
  public func fullTime(of profession: ProfessionCode?) -> FullTime {
    guard let week = parameters.inForce(.fullTimeWeek, of: profession) else {
      preconditionFailure("there is always a full-time week")
    }
    var (daysLeft, minutesLeft) = (Self.daysInYear, week.value)
    var deductions: [Deduction] = []
    func take(_ kind: Parameter.Kind, leaving minutes: Int) {
      guard let parameter = parameters.inForce(kind, of: profession) else { return }
      deductions.append(Deduction(parameter: parameter, minutesPerWeek: minutesLeft - minutes))
      minutesLeft = minutes
    }
    let days: [(Parameter.Kind, Int)] = [
      (.leaveDays, parameters.leaveDays(of: profession)), (.publicHolidays, parameters.publicHolidays),
      (.courseDays, parameters.courseDays(of: profession)),
    ]
    for (kind, count) in days {
      daysLeft -= count
      take(kind, leaving: rounded(week.value * daysLeft, over: Self.daysInYear))
    }
    take(.sickLeave, leaving: minutesPerWeek(share: Percentage(100), profession: profession))
    return FullTime(week: week, deductions: deductions)
  }

  private func daysLeft(of profession: ProfessionCode?) -> Int {
    Self.daysInYear - parameters.leaveDays(of: profession) - parameters.publicHolidays
      - parameters.courseDays(of: profession)
  }
}

/// To the nearest whole, a half upwards; of numbers that are not negative.
func rounded(_ numerator: Int, over denominator: Int) -> Int { (2 * numerator + denominator) / (2 * denominator) }
