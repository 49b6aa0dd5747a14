/// On which day, and with the knowledge of which time, a question was answered.
public struct AsOf: Hashable, Sendable {
  public let date: CalendarDate
  /// An ISO date or time (UTC) after which nothing was seen; `nil` for now.
  public let knownAt: String?
  public let edition: Edition

  public init(date: CalendarDate, knownAt: String?, edition: Edition) {
    self.date = date
    self.knownAt = knownAt
    self.edition = edition
  }
}
