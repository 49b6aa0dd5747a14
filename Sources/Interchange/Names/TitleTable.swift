import Domain

/// What job titles say about professions. What an organisation remembers wins over the catalogue.
struct TitleTable {
  private let titles: [JobTitle]
  private let byKey: [String: JobTitle]
  private var answers: [String: Reading<JobTitle>] = [:]
  private var remainingSuggestions = 200

  private static var answerLimit: Int { 20_000 }

  init(_ titles: [JobTitle]) {
    self.titles = titles
    let ordered = titles.filter { $0.provenance.origin == .seed } + titles.filter { $0.provenance.origin == .local }
    byKey = Dictionary(ordered.map { (Self.key($0.title), $0) }) { _, later in later }
  }

  /// The entry of a title that names a profession.
  mutating func find(_ title: String) -> Reading<JobTitle> {
    if let answer = answers[title] { return answer }
    let answer = answer(title)
    if answers.count >= Self.answerLimit { answers.removeAll(keepingCapacity: true) }
    answers[title] = answer
    return answer
  }

  private mutating func answer(_ title: String) -> Reading<JobTitle> {
    if title.isEmpty { return .blank }
    if let entry = byKey[Self.key(title)] {
      guard entry.profession != nil else {
        return .fault(.ambiguousTitle(typed: shown(title), reason: entry.provenance.source))
      }
      return .value(entry)
    }
    guard remainingSuggestions > 0, title.utf8.count <= 200 else {
      return .fault(.unknownTitle(typed: shown(title), suggestions: []))
    }
    remainingSuggestions -= 1
    // One that may be anybody's is no help.
    let suggestions = nearest(to: title, among: titles.filter { $0.profession != nil }) { [$0.title] }
    return .fault(.unknownTitle(typed: shown(title), suggestions: suggestions))
  }

  /// The title without the percentage that some systems write behind it, as in `Sykepleier 75 %`.
  private static func key(_ title: String) -> String {
    guard let sign = title.lastIndex(of: "%") else { return foldedTight(title) }
    let number: Set<Character> = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ",", ".", " "]
    let head = title[..<sign].reversed().drop { number.contains($0) }.reversed()
    return foldedTight(String(head) + title[title.index(after: sign)...])
  }
}
