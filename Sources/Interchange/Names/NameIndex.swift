import Domain

/// Finds things of the catalogue or the registry by what people write: the code, a name in any language, a synonym.
///
/// The tables of names are made when something other than a code is first looked for.
final class NameIndex<Item> {
  enum Found: Equatable {
    case none
    /// The place in `items`, and whether only a synonym led there.
    case one(Int, isSynonym: Bool)
    /// A name that several have.
    case several([Int])
  }

  let items: [Item]
  let code: (Item) -> String
  private let names: (Item) -> [String]
  private let synonyms: () -> [String: [String]]

  private lazy var byCode = Dictionary(items.enumerated().map { (code($1), $0) }) { first, _ in first }

  /// A code in other letters counts as a name.
  private lazy var byName = places { names($0) + [code($0)] }

  private lazy var bySynonym = {
    let synonyms = synonyms()
    return places { synonyms[code($0)] ?? [] }
  }()

  init(
    _ items: [Item], code: @escaping (Item) -> String, synonyms: @escaping () -> [String: [String]] = { [:] },
    names: @escaping (Item) -> [String]
  ) {
    self.items = items
    self.code = code
    self.names = names
    self.synonyms = synonyms
  }

  /// The exact code goes before names, and names before synonyms.
  func find(_ text: String) -> Found {
    if let place = byCode[text] { return .one(place, isSynonym: false) }
    let key = foldedTight(text)
    if key.isEmpty { return .none }
    let named = byName[key]
    guard let places = named ?? bySynonym[key] else { return .none }
    return places.count == 1 ? .one(places[0], isSynonym: named == nil) : .several(places)
  }

  func suggestions(for typed: String) -> [Item] { nearest(to: typed, among: items, words: names) }

  /// The places of the items by each of their words, folded.
  private func places(of words: (Item) -> [String]) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for (place, item) in items.enumerated() {
      for word in Set(words(item).map { foldedTight($0) }) { places[word, default: []].append(place) }
    }
    return places
  }
}
