/// The last link of the event chain at some time, by which it is seen later whether the registry still holds all that it
/// held then.
///
/// Written on one line: the event's number, its time, and the link in hexadecimal.
public struct ChainHead: Hashable, Sendable {
  public let event: Int64
  /// When the event was recorded (UTC).
  public let at: String
  /// SHA-256, 64 hexadecimal digits.
  public let link: String

  public init(event: Int64, at: String, link: String) {
    self.event = event
    self.at = at
    self.link = link
  }

  /// Reads a head as it is written; white space around and between does not matter. `nil` for anything else.
  public init?(text: String) {
    let words = text.split { $0.isWhitespace }.map(String.init)
    guard words.count == 3, let event = Int64(words[0]), event > 0, words[2].count == 64,
      words[2].allSatisfy({ $0.isASCII && $0.isHexDigit }), words[1].hasSuffix("Z"),
      CalendarDate(iso: String(words[1].prefix(10))) != nil
    else { return nil }
    self.init(event: event, at: words[1], link: words[2].lowercased())
  }

  public var text: String { "\(event) \(at) \(link)" }
}
