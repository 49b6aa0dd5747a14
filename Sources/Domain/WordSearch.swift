/// Finds things by words: folded, by prefix, and inside compounds, so that "prøve" finds "blodprøve".
public struct WordSearch<Item: Sendable>: Sendable {
  private struct Entry: Sendable {
    let item: Item
    /// Words of synonyms stand apart because they count a little less.
    let written: (names: [String], synonyms: [String])
    let names: [FoldedWords]
    let synonyms: [FoldedWords]
    let code: FoldedWords

    /// Whether a name or a synonym has the words letter for letter, but for capitals.
    func says(_ words: String) -> Bool {
      (written.names + written.synonyms).contains { $0.lowercased().contains(words) }
    }
  }

  private var entries: [Entry] = []

  public init() {}

  public mutating func add(_ item: Item, code: String, names: [String], synonyms: [String] = []) {
    entries.append(
      Entry(
        item: item, written: (names, synonyms), names: names.map(FoldedWords.init),
        synonyms: synonyms.map(FoldedWords.init),
        code: FoldedWords(code)))
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// Takes in everything that another search finds.
  public mutating func add<Other>(_ other: WordSearch<Other>, as item: (Other) -> Item) {
    entries += other.entries.map {
      Entry(item: item($0.item), written: $0.written, names: $0.names, synonyms: $0.synonyms, code: $0.code)
    }
  }

  /// How well an entry answers; lower is better.
  private enum Rank: Int, Comparable {
    case exact
    /// All but the first word, which in a task is the verb: «blodprøve» is «Ta blodprøve».
    case exactButVerb
    case wholeWords
    /// A synonym is just that; the thing's own name does not say it.
    case synonym
    case wordsOfSynonym
    case prefixes
    case insideWords

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// The items in which every word of the query occurs, best first. Of items that answer equally well those go first that
  /// have the query letter for letter, so that «væske» is not «vaske»; else they keep the order in which they were added.
  public func matches(_ query: String) -> [Item] {
    let letters = query.lowercased()
    let found = ranked(query).map { (item: $0.item, rank: $0.rank, isFolded: !entries[$0.index].says(letters)) }
    return found.enumerated().sorted { left, right in
      (left.element.rank, left.element.isFolded ? 1 : 0, left.offset)
        < (right.element.rank, right.element.isFolded ? 1 : 0, right.offset)
    }.map(\.element.item)
  }

  /// What the query can mean: the one that is named so, else everything that it fits.
  ///
  /// Whole names go before whole words of names, and whole synonyms are as near as those: «medisin» is a word of «Utlevere
  /// LAR-medisin», and another word for what several other tasks are about. What only a part of a word or of a synonym
  /// leads to is never preferred to another such.
  ///
  /// - Parameter ignoresVerbs: «blodprøve» is then as good for «Ta blodprøve» as for what is called just that, which is
  ///   fair between things of different kinds.
  public func bestMatches(_ query: String, ignoresVerbs: Bool = false) -> [Item] {
    let found = ranked(query)
    guard var best = found.first?.rank, best <= .synonym else { return found.map(\.item) }
    if ignoresVerbs, best == .exact { best = .exactButVerb }
    if best == .wholeWords { best = .synonym }
    let isWide = ignoresVerbs || best == .synonym
    return found.filter { $0.rank == best || isWide && $0.rank < best }.map(\.item)
  }

  private func ranked(_ query: String) -> [(index: Int, item: Item, rank: Rank)] {
    let query = FoldedWords(query)
    guard !query.words.isEmpty else { return [] }
    let found = entries.enumerated().compactMap { index, entry -> (index: Int, item: Item, rank: Rank)? in
      if entry.code == query { return (index, entry.item, .exact) }
      let own = entry.names.compactMap { rank(of: query, in: $0) }
      // Words of a code are shorthand: they lead to a thing, but are not its name.
      let code = rank(of: query, in: entry.code).map { max($0, .wordsOfSynonym) }
      let other = entry.synonyms.compactMap { synonym in
        rank(of: query, in: synonym).map { max($0, $0 == .exact ? .synonym : .wordsOfSynonym) }
      }
      if let best = (own + other + [code].compactMap { $0 }).min() { return (index, entry.item, best) }
      guard query.words.count > 1 else { return nil }
      // Words may be spread over the names and the synonyms: «insulin sprøyte».
      let everything = FoldedWords(joining: entry.names + entry.synonyms)
      return rank(of: query, in: everything).map { (index, entry.item, max($0, .prefixes)) }
    }
    return found.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
  }

  private func rank(of query: FoldedWords, in text: FoldedWords) -> Rank? {
    if text == query { return .exact }
    if text.isOneWord(before: query) { return .exactButVerb }
    var worst = Rank.wholeWords
    for word in query.words {
      switch text.place(of: word) {
      case .asWord: continue
      case .atStart: worst = max(worst, .prefixes)
      case .inside where word.count >= 3: worst = .insideWords
      case .inside, nil: return nil
      }
    }
    return worst
  }
}

/// A text folded, with single spaces between its words; bytes in one piece, since a search compares each with all.
private struct FoldedWords: Equatable, Sendable {
  private let text: [UInt8]
  private static let space = UInt8(ascii: " ")

  init(_ text: String) { self.text = foldedBytes(text) }

  init(joining all: [FoldedWords]) { text = Array(all.map(\.text).joined(separator: [Self.space])) }

  var words: [ArraySlice<UInt8>] { text.split(separator: Self.space) }

  func isOneWord(before rest: FoldedWords) -> Bool {
    guard text.count > rest.text.count, let space = text.firstIndex(of: Self.space) else { return false }
    return text[(space + 1)...].elementsEqual(rest.text)
  }

  enum Place {
    case asWord
    case atStart
    case inside
  }

  /// The best place of a word among the words of the text.
  func place(of word: ArraySlice<UInt8>) -> Place? {
    guard let first = word.first, text.count >= word.count else { return nil }
    var best: Place?
    for start in 0...(text.count - word.count) where text[start] == first {
      let end = start + word.count
      guard text[start..<end].elementsEqual(word) else { continue }
      let begins = start == 0 || text[start - 1] == Self.space
      if begins, end == text.count || text[end] == Self.space { return .asWord }
      if begins { best = .atStart } else if best == nil { best = .inside }
    }
    return best
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
