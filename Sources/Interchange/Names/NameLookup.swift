import Domain

/// A name index that remembers what was asked, and knows the faults of what it cannot find. A synonym finds nothing, but
/// suggests.
struct NameLookup<Item: Sendable> {
  private let index: NameIndex<Item>
  private let unknown: (String, [Item]) -> ImportFault
  private let ambiguous: (String, [Item]) -> ImportFault
  /// The codes and names of what is no longer in use, folded.
  private let retired: Set<String>
  private var answers: [String: Reading<Int>] = [:]

  /// Looking for what was meant costs a millisecond, and a file may have a million wrong names.
  private var remainingSuggestions = 200

  /// So many answers are kept that any honest file fits.
  private static var answerLimit: Int { 20_000 }

  init(
    _ index: NameIndex<Item>, unknown: @escaping (String, [Item]) -> ImportFault,
    ambiguous: @escaping (String, [Item]) -> ImportFault, retired: [String] = []
  ) {
    self.index = index
    self.retired = Set(retired.map { foldedTight($0) })
    self.unknown = unknown
    self.ambiguous = ambiguous
  }

  var items: [Item] { index.items }

  /// The place in `items` of what is meant.
  mutating func find(_ text: String) -> Reading<Int> {
    if let answer = answers[text] { return answer }
    let answer = answer(cleaned(text))
    if answers.count >= Self.answerLimit { answers.removeAll(keepingCapacity: true) }
    answers[text] = answer
    return answer
  }

  private mutating func answer(_ typed: String) -> Reading<Int> {
    if typed.isEmpty { return .blank }
    let found = index.find(typed)
    if case .one(let place, isSynonym: false) = found { return .value(place) }
    if !retired.isEmpty, retired.contains(foldedTight(typed)) { return .fault(.retired(typed: shown(typed))) }
    switch found {
    case .one(let place, isSynonym: false): return .value(place)
    // Synonyms are loose words for searching; what counts as evidence must be named.
    case .one(let place, isSynonym: true): return .fault(unknown(shown(typed), [index.items[place]]))
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
      ambiguous: ImportFault.ambiguousCompetence,
      retired: catalogue.retired.competences.flatMap { $0.item.name.all + [$0.item.code.rawValue] })
  }
}

extension NameLookup<CareTask> {
  init(tasksOf catalogue: Catalogue) {
    self.init(
      NameIndex(tasksOf: catalogue), unknown: ImportFault.unknownTask, ambiguous: ImportFault.ambiguousTask,
      retired: catalogue.retired.tasks.flatMap { $0.item.name.all + [$0.item.code.rawValue] })
  }
}

extension NameLookup<Profession> {
  init(professionsOf catalogue: Catalogue) {
    self.init(
      NameIndex(professionsOf: catalogue), unknown: ImportFault.unknownProfession,
      ambiguous: ImportFault.ambiguousProfession,
      retired: catalogue.retired.professions.flatMap { $0.item.name.all + [$0.item.code.rawValue] })
  }
}

extension NameLookup<CareUnit> {
  init(_ units: [CareUnit]) {
    self.init(NameIndex(units), unknown: ImportFault.unknownUnit, ambiguous: ImportFault.ambiguousUnit)
  }
}
