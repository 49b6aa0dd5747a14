import Domain
import Matching
import Wording

extension DecisionReview.Outcome {
  var name: Phrase {
    switch self {
    case .goOn: Phrase(nb: "fortsetter", nn: "held fram", en: "goes on")
    case .adjust: Phrase(nb: "justeres", nn: "blir justert", en: "to be adjusted")
    case .stop: Phrase(nb: "stanses", nn: "blir stansa", en: "stopped")
    }
  }
}

extension Decision.State {
  /// What people read, with a sign so that it can be found at a glance without colour.
  var words: Phrase {
    switch self {
    case .notYet: Phrase(nb: "… ikke begynt", nn: "… ikkje byrja", en: "… not yet")
    case .running: Phrase(nb: "✓ i gang", nn: .same, en: "✓ running")
    case .adjusting: Phrase(nb: "◐ justeres", nn: "◐ blir justert", en: "◐ being adjusted")
    case .stopped: Phrase(nb: "‖ stanset", nn: "‖ stansa", en: "‖ stopped")
    }
  }

  var tone: ReportTable.Tone {
    switch self {
    case .running: .good
    case .notYet, .adjusting: .near
    case .stopped: .plain
    }
  }
}

extension Decision {
  /// The next deadline, and by how much it is overdue; empty where there is none.
  func nextReviewWords(on date: CalendarDate, _ language: Language) -> String {
    guard let deadline = nextDeadline(on: date) else { return "" }
    let day = language.date(deadline)
    guard let late = daysOverdue(on: date) else { return day }
    if late == 0 {
      return Phrase(nb: "\(day), i dag", nn: "\(day), i dag", en: "\(day), today")[language]
    }
    let days = language.counted(late, .day)
    return Phrase(nb: "\(day), \(days) over tiden", nn: "\(day), \(days) over tida", en: "\(day), \(days) overdue")[
      language]
  }

  /// From whom to whom, with the rungs.
  func moveWords(_ catalogue: Catalogue, _ language: Language) -> String {
    func named(_ code: ProfessionCode) -> String {
      let rung = catalogue[code].map { " (\($0.careLevel))" } ?? ""
      return catalogue.name(of: code, language) + rung
    }
    return "\(named(from)) → \(named(to))"
  }
}

/// The name, with the number where it is an employee.
func partyWords(_ name: String, _ number: EmployeeNumber?) -> String { name + (number.map { " (\($0))" } ?? "") }

extension DecisionBasis {
  /// One figure, in words.
  struct Line {
    let label: String
    let value: String
    /// Whether the paper has told it before the figures.
    var isToldBefore = false
  }

  /// Every figure of a move to a profession, always in the same order.
  func lines(_ language: Language) -> [Line] {
    func say(_ nb: String, _ nn: String, _ en: String) -> String {
      Phrase(nb: nb, nn: .words(nn), en: en)[language]
    }
    return [
      Line(
        label: say("Tid i uken", "Tid i veka", "Time a week"),
        value: minutesPerWeek.map { language.hours(minutes: $0) }
          ?? say("ikke registrert", "ikkje registrert", "not recorded")),
      Line(label: say("Klare", "Klare", "Ready"), value: language.number(ready)),
      Line(
        label: say("Nesten klare", "Nesten klare", "Nearly ready"), value: language.number(nearlyReady)),
      Line(label: say("Korteste opplæring", "Kortaste opplæring", "Shortest training"), value: training(language)),
      Line(
        label: say("Risiko etter katalogen", "Risiko etter katalogen", "Risk by the catalogue"),
        value: risk.name[language]),
      Line(
        label: say("Lov", "Lov", "Law"),
        value: gate.map { "\($0.kind.name[language]): \(statuteWords($0, language))" }
          ?? say(
            "ingen egen regel (helsepersonelloven § 4)", "ingen eigen regel (helsepersonelloven § 4)",
            "no rule of its own (helsepersonelloven § 4)")),
      Line(
        label: say("Lovens vilkår", "Vilkåra i lova", "Condition of the law"),
        value: gate.map(\.condition[language]).flatMap { $0.isEmpty ? nil : $0 } ?? "–",
        isToldBefore: !(gate?.condition.isEmpty ?? true)),
      Line(label: say("Katalogens utgave", "Utgåve av katalogen", "Edition of the catalogue"), value: edition),
    ]
  }

  private func training(_ language: Language) -> String {
    if ready + nearlyReady == 0 { return Phrase(nb: "ingen å lære opp", nn: .same, en: "nobody to train")[language] }
    guard let minutes = trainingMinutes else {
      return Phrase(nb: "ukjent lengde", nn: "ukjend lengd", en: "of unknown length")[language]
    }
    return minutes == 0
      ? Phrase(nb: "trengs ikke", nn: "trengst ikkje", en: "not needed")[language] : language.hours(minutes: minutes)
  }
}
