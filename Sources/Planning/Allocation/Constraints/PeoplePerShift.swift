public import Domain

/// Shifts that those who can do a task cannot fill: so many must be at work who can, and together they have fewer hours than
/// the shifts last.
///
/// A rule for always says how many a unit must have, not that they are at work at every hour; the gap report counts
/// them. A unit with evenings or nights works every day of the week, one with days alone Monday to Friday.
public struct ShiftShortage: Sendable {
  public let unit: UnitCode
  public let task: TaskCode
  /// The rules that it is about, by shift.
  public let rules: [CoverageRule]
  /// What the shifts of a week ask for, in minutes.
  public let needed: Int
  /// What those who are ready have, in minutes a week.
  public let available: Int
}

/// The minimum of people on each shift.
enum PeoplePerShift {
  /// - Parameters:
  ///   - rules: in any order.
  ///   - shiftMinutes: how long a shift lasts.
  ///   - available: the minutes a week of those who are ready for a task in a unit.
  static func shortages(
    _ rules: [CoverageRule], shiftMinutes: Int, available: (UnitCode, TaskCode) -> Int
  ) -> [ShiftShortage] {
    let roundTheClock = Set(rules.filter { $0.shift == .evening || $0.shift == .night }.map(\.unit))
    let timed = rules.filter { $0.shift != .always }
    return Dictionary(grouping: timed) { UnitTask(unit: $0.unit, task: $0.task) }.sorted { $0.key < $1.key }
      .compactMap { place, rules in
        let days = roundTheClock.contains(place.unit) ? 7 : 5
        let needed = rules.map(\.people).reduce(0, +) * days * shiftMinutes
        let available = available(place.unit, place.task)
        return available < needed
          ? ShiftShortage(
            unit: place.unit, task: place.task, rules: rules.sorted { $0.shift.rawValue < $1.shift.rawValue },
            needed: needed, available: available) : nil
      }
  }
}
