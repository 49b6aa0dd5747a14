/// A person's name as far as it tells people apart: its words, in whatever order they stand, without regard to capitals.
///
/// «Nordmann, Kari» is Kari Nordmann.
public struct PersonName: Hashable, Sendable {
  private let words: [Substring]

  public init(_ written: String) {
    words = folded(written.replacing(",", with: " ")).split(separator: " ").sorted()
  }

  /// No title has more words.
  private static let wordsOfTitle = 6

  public var isEmpty: Bool { words.isEmpty }

  /// The name that stands behind a job title, as in «avdelingsleder Kari Nordmann»; `nil` where none does.
  ///
  /// - Parameter titles: without blanks, folded.
  public init?(behindTitleIn typed: String, titles: Set<String>) {
    let parts = typed.split(separator: " ")
    guard parts.count > 2 else { return nil }
    for count in (1...min(parts.count - 2, Self.wordsOfTitle)).reversed()
    where titles.contains(foldedTight(parts[..<count].joined(separator: " "))) {
      self.init(parts[count...].joined(separator: " "))
      return
    }
    return nil
  }
}

extension [JobTitle] {
  /// The titles that say no profession, as those of leaders do, folded and without blanks.
  ///
  /// A title that says a profession may tell two people of one name apart: «fastlege Per Hansen» is no other Per Hansen.
  public var foldedLeaderTitles: Set<String> { Set(filter { $0.profession == nil }.map { foldedTight($0.title) }) }
}

extension EmployeeNumber {
  /// The number in «Kari Nordmann (00102)», as lists and exports write an employee; `nil` without brackets at the end.
  public init?(inBracketsOf written: String) {
    guard written.last == ")", let start = written.lastIndex(of: "(") else { return nil }
    self.init(String(written[written.index(after: start)...].dropLast()))
  }
}
