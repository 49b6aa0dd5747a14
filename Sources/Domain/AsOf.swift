/// On which day, and with the knowledge of which time, a question was answered.
public struct AsOf: Hashable, Sendable {
  public let date: CalendarDate
  /// An ISO date or time (UTC) after which nothing was seen; `nil` for now.
  public let knownAt: String?
  public let edition: Edition
  /// How many people were known at that time and have been erased since, so that the answer lacks them.
  public let erasedSince: Int
  /// What was assumed; `nil` where the answer is about what is recorded.
  public let supposition: Supposition?

  public init(
    date: CalendarDate, knownAt: String?, edition: Edition, erasedSince: Int = 0, supposition: Supposition? = nil
  ) {
    self.date = date
    self.supposition = supposition
    self.knownAt = knownAt
    self.edition = edition
    self.erasedSince = erasedSince
  }
}
