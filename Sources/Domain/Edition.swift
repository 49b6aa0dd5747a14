/// A shipped version of the catalogue.
public struct Edition: Hashable, Sendable {
  public let code: String
  public let date: CalendarDate
  public let title: Phrase

  public init(code: String, date: CalendarDate, title: Phrase) {
    self.code = code
    self.date = date
    self.title = title
  }
}
