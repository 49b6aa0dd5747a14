/// How often a task is done in a week, and how long it takes each time: what a volume was multiplied from.
///
/// The minutes each time are the activity standard of WHO's Workload Indicators of Staffing Need (WISN, 2010): the time
/// that a trained person needs to do it well here, told by the service itself.
public struct Workload: Hashable, Sendable {
  /// So many hundredths of a time, so that what is done once a month can be told.
  public let countInHundredths: Int
  public let minutesEach: Int

  public init(countInHundredths: Int, minutesEach: Int) {
    self.countInHundredths = countInHundredths
    self.minutesEach = minutesEach
  }

  /// To the nearest whole minute, a half upwards; never less than one.
  public var minutesPerWeek: Int { max(1, (countInHundredths * minutesEach + 50) / 100) }

  /// Whether so many minutes a week can be the same, when both were rounded: the minutes to whole ones, up or down, and
  /// the count to hundredths.
  public func agrees(withMinutesPerWeek minutes: Int) -> Bool {
    minutes == minutesPerWeek || 2 * abs(minutes * 100 - countInHundredths * minutesEach) < 200 + minutesEach
  }
}
