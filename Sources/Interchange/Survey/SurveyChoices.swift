public import Domain
import Tabular

/// The answers that a form offers, and what else is understood as one.
public struct SurveyChoices: Sendable {
  private let scale: HoldingScale
  private let levels: [EntrustmentLevel: Phrase]
  private let levelByWord: [String: EntrustmentLevel]

  public init(_ anchors: [BehaviourAnchor]) {
    scale = HoldingScale(anchors)
    let general = anchors.filter { $0.kind == nil }
    levels = Dictionary(general.map { ($0.level, $0.name) }) { first, _ in first }
    let words = anchors.flatMap { anchor in anchor.name.all.map { (foldedTight($0), anchor.level) } }
    levelByWord = Dictionary(words) { first, _ in first }
  }

  /// What the list of a cell offers for a kind of competence, in order.
  public func offered(for kind: Competence.Kind, _ language: Language) -> [String] {
    (kind.isLevelled ? levelTexts(language) : [Self.yes, Self.no].map { $0[language] })
      + [Self.doNotKnow, Self.notRelevant].map { $0[language] }
  }

  /// The levels with their words: `3 – Under indirekte tilsyn`.
  public func levelTexts(_ language: Language) -> [String] {
    EntrustmentLevel.allCases.map { level in "\(level.rawValue) – \(levels[level]?[language] ?? "")" }
  }

  private static let yes = Phrase(nb: "Ja", nn: .same, en: "Yes")
  private static let no = Phrase(nb: "Nei", nn: .same, en: "No")
  public static let doNotKnow = Phrase(nb: "Vet ikke", nn: "Veit ikkje", en: "Don’t know")
  public static let notRelevant = Phrase(nb: "Ikke relevant", nn: "Ikkje relevant", en: "Not relevant")

  private static let evasions = WordTable<SurveyAnswer.Content>(
    accepted: [],
    [
      (.doNotKnow, doNotKnow.all + ["don't know", "dont know", "do not know", "usikker", "unsure"]),
      (
        .notRelevant,
        notRelevant.all + [
          "ikke aktuelt", "ikke aktuell", "ikkje aktuelt", "ikkje aktuell", "not applicable", "n/a", "irrelevant",
        ]
      ),
    ])

  /// What a cell answers about a competence; a dash is a blank.
  func reading(_ cell: Cell, of competence: Competence) -> SurveyReading {
    let isLevelled = competence.kind.isLevelled
    switch cell {
    case .empty: return .blank
    case .fault(let name): return .excelError(name)
    case .boolean(let value): return isLevelled && value ? .impossible : .content(value ? .held : .notHeld)
    case .date: return .impossible
    case .number, .text: break
    }
    let typed = cleaned(cell.text)
    if typed.isEmpty { return .blank }
    if typed == "?" { return .content(.doNotKnow) }
    if let evasion = Self.evasions.meaning(of: typed) { return .content(evasion) }
    if let level = levelWithWords(typed) ?? levelByWord[foldedTight(typed)] {
      return isLevelled ? .content(.level(level)) : .impossible
    }
    switch scale.reading(typed, of: competence.code, isLevelled: isLevelled) {
    case .blank: return .blank
    case .fault: return .impossible
    case .value(let statement):
      // Of what is held or not, 1 and 0 are yes and no; a higher number is somebody's level.
      // Where there are levels, they begin at 1: a form offers no 0, and it may as well be a slip as a no.
      if let number = WrittenNumber(typed), isLevelled ? number.value < 1 : number.value > 1 { return .impossible }
      return isLevelled && statement == .held ? .impossible : .content(SurveyAnswer.Content(statement))
    }
  }

  /// The level of what else somebody can do; `nil` for a blank.
  func level(_ cell: Cell) -> Reading<EntrustmentLevel> {
    let typed = cleaned(cell.text)
    if typed.isEmpty { return .blank }
    if let level = levelWithWords(typed) ?? levelByWord[foldedTight(typed)] { return .value(level) }
    if let number = WrittenNumber(typed)?.whole, let level = EntrustmentLevel(rawValue: number) { return .value(level) }
    return .fault(.levelOutOfRange(typed: shown(typed)))
  }

  /// A level before its words, as the lists offer it; the words must be those of the level, in any language.
  private func levelWithWords(_ typed: String) -> EntrustmentLevel? {
    guard let first = typed.first, let level = first.wholeNumberValue.flatMap(EntrustmentLevel.init(rawValue:)) else {
      return nil
    }
    let rest = typed.dropFirst().drop { " –—-.:)".contains($0) }
    guard !rest.isEmpty, rest.count < typed.count - 1 else { return nil }
    return levelByWord[foldedTight(String(rest))] == level ? level : nil
  }
}

/// What was made of an answer.
enum SurveyReading: Equatable {
  case blank
  case content(SurveyAnswer.Content)
  case excelError(String)
  case impossible
}

extension SurveyAnswer.Content {
  init(_ statement: Assertion.Statement) {
    switch statement {
    case .level(let level): self = .level(level)
    case .held: self = .held
    case .notHeld: self = .notHeld
    }
  }
}
