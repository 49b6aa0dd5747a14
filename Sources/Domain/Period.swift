/// From one day to another, both included; open where `nil`.
public struct Period: Hashable, Sendable {
  public let from: CalendarDate?
  /// The last day that counts.
  public let through: CalendarDate?

  /// A period; `nil` when it would end before it starts.
  public init?(from: CalendarDate?, through: CalendarDate?) {
    if let from, let through, through < from { return nil }
    self.from = from
    self.through = through
  }

  /// From a day on, without end.
  public init(from: CalendarDate) {
    self.from = from
    through = nil
  }

  private init() {
    from = nil
    through = nil
  }

  /// Without beginning or end.
  public static let always = Period()

  public func contains(_ date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let through, date > through { return false }
    return true
  }

  /// Whether the two share a day.
  public func overlaps(_ other: Period) -> Bool {
    if let through, let start = other.from, through < start { return false }
    if let end = other.through, let from, end < from { return false }
    return true
  }

  /// Whether the last day lies before this date.
  public func hasEnded(by date: CalendarDate) -> Bool { through.map { $0 < date } ?? false }
}
