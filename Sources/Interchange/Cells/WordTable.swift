import Domain

/// Words that a column may hold, and what each means; compared folded and without spaces.
struct WordTable<Meaning: Hashable & Sendable>: Sendable {
  /// The canonical words.
  let accepted: [String]
  private let meanings: [String: Meaning]

  init(accepted: [String], _ words: [(Meaning, [String])]) {
    self.accepted = accepted
    let pairs = words.flatMap { meaning, words in words.map { (foldedTight($0), meaning) } }
    meanings = Dictionary(pairs) { first, _ in first }
  }

  func reading(_ text: String) -> Reading<Meaning> {
    // Most words are canonical, and those are their own folded form.
    if let meaning = meanings[text] { return .value(meaning) }
    let typed = cleaned(text)
    if typed.isEmpty { return .blank }
    if let meaning = meanings[foldedTight(typed)] { return .value(meaning) }
    return .fault(.unknownWord(typed: shown(typed), accepted: accepted))
  }

  func meaning(of text: String) -> Meaning? { meanings[foldedTight(text)] }
}

extension WordTable where Meaning: RawRepresentable<String> & CaseIterable {
  /// The raw values, and more words for them.
  init(_ words: [(Meaning, [String])]) {
    let canonical = Meaning.allCases.map { ($0, [$0.rawValue]) }
    self.init(accepted: Meaning.allCases.map(\.rawValue), canonical + words)
  }
}
