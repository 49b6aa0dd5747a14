/// A person's name as far as it tells people apart: its words, in whatever order they stand, without regard to capitals.
///
/// «Nordmann, Kari» is Kari Nordmann.
public struct PersonName: Hashable, Sendable {
  private let words: [Substring]

  public init(_ written: String) {
    words = folded(written.replacing(",", with: " ")).split(separator: " ").sorted()
  }

  public var isEmpty: Bool { words.isEmpty }

  /// The name that stands behind a job title, as in «avdelingsleder Kari Nordmann»; `nil` where none does.
  ///
  /// - Parameter titles: without blanks, folded.
  public init?(behindTitleIn typed: String, titles: Set<String>) {
    let parts = typed.split(separator: " ")
    guard parts.count > 2 else { return nil }
    for count in (1...parts.count - 2).reversed()
    where titles.contains(foldedTight(parts[..<count].joined(separator: " "))) {
      self.init(parts[count...].joined(separator: " "))
      return
    }
    return nil
  }
}
