public import Domain
import Storage

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

extension Snapshot {
  /// What an answer about people rests on.
  func asOf(_ inquiry: Inquiry, _ catalogue: Catalogue) throws -> AsOf {
    AsOf(date: inquiry.on, knownAt: inquiry.knownAt, edition: catalogue.edition, erasedSince: try erasedSince())
  }
}
