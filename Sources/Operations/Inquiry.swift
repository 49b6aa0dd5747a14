public import Domain

/// On which day a question is asked, and with the knowledge of which time.
public struct Inquiry: Sendable {
  public var on: CalendarDate
  /// An ISO date or time (UTC); `nil` for all that is known now.
  public var knownAt: String?

  public init(on: CalendarDate, knownAt: String? = nil) {
    self.on = on
    self.knownAt = knownAt
  }
}
