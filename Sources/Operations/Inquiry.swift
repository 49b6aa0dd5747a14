public import Domain
import Storage

/// On which day a question is asked, with the knowledge of which time, and what is assumed besides.
public struct Inquiry: Sendable {
  public var on: CalendarDate
  /// An ISO date or time (UTC); `nil` for all that is known now.
  public var knownAt: String?
  /// The name of a scenario to be laid over what is known; `nil` for none.
  public var scenario: String?
  /// Whether the rows alone answer, so that answers under different assumptions differ in nothing else.
  var isByRows = false

  public init(on: CalendarDate, knownAt: String? = nil, scenario: String? = nil) {
    self.on = on
    self.knownAt = knownAt
    self.scenario = scenario
  }
}

extension Snapshot {
  /// What an answer about people rests on.
  func asOf(_ inquiry: Inquiry, _ catalogue: Catalogue) throws -> AsOf {
    AsOf(
      date: inquiry.on, knownAt: inquiry.knownAt, edition: catalogue.edition, erasedSince: try erasedSince(),
      supposition: supposition)
  }
}
