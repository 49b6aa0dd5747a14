import Domain

/// Finds things of the catalogue or the registry by what people write: the code, a name in any language, a synonym.
struct NameIndex<Item: Sendable>: Sendable {
  enum Found: Equatable {
    case none
    /// The place in `items`, and whether only a synonym led there.
    case one(Int, isSynonym: Bool)
    /// A name that several have.
    case several([Int])
  }

  let items: [Item]
  private let byCode: [String: Int]
  private let byName: [String: [Int]]
  private let bySynonym: [String: [Int]]
  let code: @Sendable (Item) -> String
  private let words: @Sendable (Item) -> [String]

  init(
    _ items: [Item], code: @escaping @Sendable (Item) -> String, synonyms: [String: [String]] = [:],
    names: @escaping @Sendable (Item) -> [String]
  ) {
    self.items = items
    words = names
    self.code = code
    byCode = Dictionary(items.enumerated().map { (code($1), $0) }) { first, _ in first }
    var byName: [String: [Int]] = [:]
    var bySynonym: [String: [Int]] = [:]
    for (index, item) in items.enumerated() {
      // A code in other letters counts as a name.
      for name in Set((names(item) + [code(item)]).map { foldedTight($0) }) { byName[name, default: []].append(index) }
      for synonym in Set((synonyms[code(item)] ?? []).map { foldedTight($0) }) {
        bySynonym[synonym, default: []].append(index)
      }
    }
    self.byName = byName
    self.bySynonym = bySynonym
  }

  /// The exact code goes before names, and names before synonyms.
  func find(_ text: String) -> Found {
    if let index = byCode[text] { return .one(index, isSynonym: false) }
    let key = foldedTight(text)
    if key.isEmpty { return .none }
    let named = byName[key]
    guard let indices = named ?? bySynonym[key] else { return .none }
    return indices.count == 1 ? .one(indices[0], isSynonym: named == nil) : .several(indices)
  }

  func suggestions(for typed: String) -> [Item] { nearest(to: typed, among: items, words: words) }
}
