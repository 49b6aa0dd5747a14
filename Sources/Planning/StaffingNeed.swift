public import Domain

/// One profession's work in a unit against its positions there, by WHO's Workload Indicators of Staffing Need (WISN,
/// 2010).
public struct StaffingNeed: Sendable {
  /// What the comparison can rest on.
  public enum Outcome: String, Sendable {
    case compared
    /// Work that is said to be done by a profession of which nobody has a position there.
    case nobody
    /// The positions there are of 0 %.
    case withoutCapacity = "without-capacity"
    /// Positions of a profession that no volume names: there is nothing to compare with.
    case withoutVolumes = "without-volumes"
  }

  public let unit: UnitCode
  public let profession: ProfessionCode
  /// The work that the volumes say it does today.
  public let minutesPerWeek: Int
  /// How many positions there are on the date, those of 0 % too.
  public let positions: Int
  /// Their shares together, in hundredths of a percent.
  public let share: Int
  /// What is left for work of a full-time position's week; more than none.
  public let fullTimeMinutes: Int

  public var outcome: Outcome {
    if minutesPerWeek == 0 { return .withoutVolumes }
    if positions == 0 { return .nobody }
    return share == 0 ? .withoutCapacity : .compared
  }

  /// The full-time equivalents there are, in hundredths.
  public var existing: Int { rounded(share, over: 100) }

  /// The full-time equivalents that the work takes, in hundredths; work of any length takes at least one.
  public var required: Int {
    minutesPerWeek == 0 ? 0 : max(1, rounded(minutesPerWeek * 100, over: fullTimeMinutes))
  }

  /// The full-time equivalents there are beyond those that the work takes, in hundredths; `nil` where there is no work to
  /// compare with.
  public var difference: Int? { minutesPerWeek == 0 ? nil : existing - required }

  /// What there is over what the work takes, in hundredths; from the minutes and the shares as they are, before either is
  /// rounded. `nil` where there is no work to compare with.
  public var ratio: Int? {
    minutesPerWeek == 0 ? nil : rounded(share * fullTimeMinutes, over: minutesPerWeek * 100)
  }
}
