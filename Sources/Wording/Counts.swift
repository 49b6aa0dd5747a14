public import Domain

extension Language {
  /// A count in words: `1 rad`, `14 rader`.
  ///
  /// - Parameters:
  ///   - one: what follows the number one.
  ///   - many: what follows every other number, zero too.
  public func counted(_ count: Int, one: Phrase, many: Phrase) -> String {
    "\(number(count)) \((count == 1 ? one : many)[self])"
  }
}
