import Domain

/// A name index that remembers what was asked, and knows the faults of what it cannot find.
struct NameLookup<Item: Sendable> {
  /// What a word was taken for that is neither a code nor a name.
  struct SynonymUse {
    let typed: String
    /// The place in `items`.
    let place: Int
  }

  private let index: NameIndex<Item>
  private let unknown: (String, [Item]) -> ImportFault
  private let ambiguous: (String, [Item]) -> ImportFault
  private var answers: [String: Reading<Int>] = [:]

  /// Looking for what was meant costs a millisecond, and a file may have a million wrong names.
  private var remainingSuggestions = 200

  private var untoldSynonym: SynonymUse?

  /// So many answers are kept that any honest file fits.
  private static var answerLimit: Int { 20_000 }

  init(
    _ index: NameIndex<Item>, unknown: @escaping (String, [Item]) -> ImportFault,
    ambiguous: @escaping (String, [Item]) -> ImportFault
  ) {
    self.index = index
    self.unknown = unknown
    self.ambiguous = ambiguous
  }

  var items: [Item] { index.items }

  func code(at place: Int) -> String { index.code(items[place]) }

  /// The place in `items` of what is meant.
  mutating func find(_ text: String) -> Reading<Int> {
    if let answer = answers[text] { return answer }
    let answer = answer(cleaned(text))
    if answers.count >= Self.answerLimit { answers.removeAll(keepingCapacity: true) }
    answers[text] = answer
    return answer
  }

  /// The synonym that the last search relied on, when it was the first to do so.
  mutating func synonymToTell() -> SynonymUse? {
    guard let use = untoldSynonym else { return nil }
    untoldSynonym = nil
    return use
  }

  private mutating func answer(_ typed: String) -> Reading<Int> {
    if typed.isEmpty { return .blank }
    switch index.find(typed) {
    case .one(let place, let isSynonym):
      if isSynonym { untoldSynonym = SynonymUse(typed: shown(typed), place: place) }
      return .value(place)
    case .several(let places): return .fault(ambiguous(shown(typed), places.map { index.items[$0] }))
    case .none:
      guard remainingSuggestions > 0, typed.utf8.count <= 200 else { return .fault(unknown(shown(typed), [])) }
      remainingSuggestions -= 1
      return .fault(unknown(shown(typed), index.suggestions(for: typed)))
    }
  }
}

extension NameLookup<Competence> {
  init(competencesOf catalogue: Catalogue) {
    self.init(
      NameIndex(competencesOf: catalogue), unknown: ImportFault.unknownCompetence,
      ambiguous: ImportFault.ambiguousCompetence)
  }
}

extension NameLookup<CareTask> {
  init(tasksOf catalogue: Catalogue) {
    self.init(
      NameIndex(tasksOf: catalogue), unknown: ImportFault.unknownTask, ambiguous: ImportFault.ambiguousTask)
  }
}

extension NameLookup<Profession> {
  init(professionsOf catalogue: Catalogue) {
    self.init(
      NameIndex(professionsOf: catalogue), unknown: ImportFault.unknownProfession,
      ambiguous: ImportFault.ambiguousProfession)
  }
}

extension NameLookup<CareUnit> {
  init(_ units: [CareUnit]) {
    self.init(NameIndex(units), unknown: ImportFault.unknownUnit, ambiguous: ImportFault.ambiguousUnit)
  }
}
