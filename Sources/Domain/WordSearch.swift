/// Finds things by words: folded, by prefix, and inside compounds, so that "prøve" finds "blodprøve".
public struct WordSearch<Item: Sendable>: Sendable {
  private struct Entry: Sendable {
    let item: Item
    /// The folded names; words of synonyms stand apart because they count a little less.
    let names: [String]
    let synonyms: [String]
    let code: String
  }

  private var entries: [Entry] = []

  public init() {}

  public mutating func add(_ item: Item, code: String, names: [String], synonyms: [String] = []) {
    entries.append(
      Entry(item: item, names: names.map { folded($0) }, synonyms: synonyms.map { folded($0) }, code: folded(code)))
  }

  /// How well an entry answers; lower is better.
  private enum Rank: Int, Comparable {
    case exact
    /// All but the first word, which in a task is the verb: «blodprøve» is «Ta blodprøve».
    case exactButVerb
    case wholeWords
    /// A synonym says it; the thing's own name does not.
    case synonym
    case prefixes
    case insideWords

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// The items in which every word of the query occurs, best first; items that answer equally well keep the order in
  /// which they were added.
  public func matches(_ query: String) -> [Item] {
    ranked(query).map(\.item)
  }

  /// Only those that answer best: whole words before prefixes before parts of words.
  public func bestMatches(_ query: String) -> [Item] {
    let found = ranked(query)
    return found.filter { $0.rank == found.first?.rank }.map(\.item)
  }

  private func ranked(_ query: String) -> [(item: Item, rank: Rank)] {
    let whole = folded(query)
    let words = whole.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return [] }
    let found = entries.enumerated().compactMap { index, entry -> (index: Int, item: Item, rank: Rank)? in
      if entry.code == whole { return (index, entry.item, .exact) }
      let own = (entry.names + [entry.code]).compactMap { rank(of: words, whole: whole, in: $0) }
      let other = entry.synonyms.compactMap { rank(of: words, whole: whole, in: $0) }.map { max($0, .synonym) }
      if let best = (own + other).min() { return (index, entry.item, best) }
      // Words may be spread over the names and the synonyms: «insulin sprøyte».
      let everything = (entry.names + entry.synonyms).joined(separator: " ")
      return rank(of: words, whole: whole, in: everything).map { (index, entry.item, max($0, .prefixes)) }
    }
    return found.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { ($0.item, $0.rank) }
  }

  private func rank(of words: [String], whole: String, in text: String) -> Rank? {
    if text == whole { return .exact }
    let textWords = text.split(separator: " ")
    if textWords.count == words.count + 1, textWords.dropFirst().elementsEqual(words, by: { $0 == $1 }) {
      return .exactButVerb
    }
    var worst = Rank.wholeWords
    for word in words {
      if textWords.contains(where: { $0 == word }) { continue }
      if textWords.contains(where: { $0.hasPrefix(word) }) {
        worst = max(worst, .prefixes)
      } else if word.utf8.count >= 3, textWords.contains(where: { $0.contains(word) }) {
        worst = .insideWords
      } else {
        return nil
      }
    }
    return worst
  }
}

extension Catalogue {
  /// Tasks by their names in three languages, their synonyms and their codes.
  public var taskSearch: WordSearch<CareTask> {
    let words = synonymWords(of: .task)
    var search = WordSearch<CareTask>()
    for task in tasks {
      search.add(task, code: task.code.rawValue, names: task.name.all, synonyms: words[task.code.rawValue] ?? [])
    }
    return search
  }

  /// Competences likewise.
  public var competenceSearch: WordSearch<Competence> {
    let words = synonymWords(of: .competence)
    var search = WordSearch<Competence>()
    for competence in competences {
      search.add(
        competence, code: competence.code.rawValue, names: competence.name.all,
        synonyms: words[competence.code.rawValue] ?? [])
    }
    return search
  }

  /// Professions likewise; their job titles count as synonyms.
  public var professionSearch: WordSearch<Profession> {
    var words = synonymWords(of: .profession)
    for title in jobTitles {
      if let profession = title.profession { words[profession.rawValue, default: []].append(title.title) }
    }
    var search = WordSearch<Profession>()
    for profession in professions {
      search.add(
        profession, code: profession.code.rawValue, names: profession.name.all,
        synonyms: words[profession.code.rawValue] ?? [])
    }
    return search
  }

  private func synonymWords(of kind: Synonym.Kind) -> [String: [String]] {
    Dictionary(grouping: synonyms.filter { $0.kind == kind }, by: \.code).mapValues { $0.flatMap(\.words) }
  }
}
