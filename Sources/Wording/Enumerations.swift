public import Domain

extension Language {
  /// `a`, `a og b`, `a, b og c`.
  public func list(_ items: [String]) -> String { joined(items, Phrase(nb: "og", nn: .same, en: "and")) }

  /// `a`, `a eller b`, `a, b eller c`.
  public func alternatives(_ items: [String]) -> String { joined(items, Phrase(nb: "eller", nn: .same, en: "or")) }

  /// At most so many, and how many more there are.
  public func list(_ items: [String], atMost limit: Int) -> String {
    guard items.count > limit else { return list(items) }
    let more = Phrase(
      nb: "\(number(items.count - limit)) til", nn: "\(number(items.count - limit)) til",
      en: "\(number(items.count - limit)) more")
    return list(Array(items.prefix(limit)) + [more[self]])
  }

  /// A name inside a sentence: `«Stomistell»`.
  public func quoted(_ name: String) -> String { self == .english ? "“\(name)”" : "«\(name)»" }

  private func joined(_ items: [String], _ conjunction: Phrase) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction[self]) " + last
  }
}
