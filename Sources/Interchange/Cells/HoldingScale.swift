import Domain

/// How a cell says that a competence is held: 0–5, the words of the level scale, or yes and no.
struct HoldingScale: Sendable {
  /// The words of the levels in the three languages.
  private let levels: [String: EntrustmentLevel]
  private let answers: WordTable<Bool>

  init(_ anchors: [BehaviourAnchor]) {
    let named = anchors.flatMap { anchor in anchor.name.all.map { (foldedTight($0), anchor.level) } }
    let numbered = EntrustmentLevel.allCases.flatMap { level in
      ["nivå", "level"].map { (foldedTight("\($0)\(level.rawValue)"), level) }
    }
    levels = Dictionary(named + numbered) { first, _ in first }
    answers = WordTable(
      accepted: [],
      [
        (
          true,
          [
            "x", "ja", "j", "yes", "y", "ok", "har", "held", "true", "sann", "bestått", "godkjent", "godkjend",
            "fullført", "gjennomført", "passed", "approved", "completed",
          ]
        ),
        (
          false,
          [
            "nei", "ikke", "ikkje", "ingen", "inga", "n", "no", "none", "not held", "false", "usann", "ikke bestått",
            "ikkje bestått", "ikke godkjent", "ikkje godkjend", "not passed",
          ]
        ),
      ])
  }

  /// What the text states about the competence; a dash is a blank.
  func reading(
    _ text: String, of competence: CompetenceCode, isLevelled: Bool
  ) -> Reading<Assertion.Statement> {
    let bytes = text.utf8
    if bytes.count == 1, let digit = bytes.first, digit >= 0x30, digit <= 0x35 {
      return .value(statement(Int(digit - 0x30), isLevelled: isLevelled))
    }
    let typed = cleaned(text)
    if typed.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .dashPunctuation }) { return .blank }
    if let number = WrittenNumber(typed), !number.hasPercentSign {
      guard let level = number.whole, (0...5).contains(level) else {
        return .fault(.levelOutOfRange(typed: shown(typed)))
      }
      return .value(statement(level, isLevelled: isLevelled))
    }
    if let level = levels[foldedTight(typed)] { return .value(statement(level.rawValue, isLevelled: isLevelled)) }
    let isTicked = ["✓", "✔", "☑"].contains(typed)
    switch isTicked ? true : answers.meaning(of: typed) {
    case true?: return isLevelled ? .fault(.levelMissing(competence)) : .value(.held)
    case false?: return .value(.notHeld)
    case nil:
      let accepted = isLevelled ? ["0", "1", "2", "3", "4", "5"] : ["x", "0"]
      return .fault(.unknownWord(typed: shown(typed), accepted: accepted))
    }
  }

  private func statement(_ number: Int, isLevelled: Bool) -> Assertion.Statement {
    guard let level = EntrustmentLevel(rawValue: number) else { return .notHeld }
    return isLevelled ? .level(level) : .held
  }
}
