import Domain
import Matching
import Wording

extension Verdict {
  /// What people read, with a sign so that it can be found at a glance without colour.
  var words: Phrase {
    switch self {
    case .ready: Phrase(nb: "✓ klar", nn: .same, en: "✓ ready")
    case .supervised: Phrase(nb: "◐ under tilsyn", nn: .same, en: "◐ supervised")
    case .needsApproval: Phrase(nb: "✎ mangler signatur", nn: "✎ manglar signatur", en: "✎ needs a signature")
    case .needsCourse: Phrase(nb: "↑ mangler kurs", nn: "↑ manglar kurs", en: "↑ needs course")
    case .needsPractice: Phrase(nb: "↑ trenger øving", nn: "↑ treng øving", en: "↑ needs practice")
    case .needsEducation: Phrase(nb: "⇑ mangler utdanning", nn: "⇑ manglar utdanning", en: "⇑ needs education")
    case .suspended: Phrase(nb: "‖ midlertidig stanset", nn: "‖ mellombels stansa", en: "‖ suspended")
    case .notCandidate: Phrase(nb: "✗ ikke aktuell", nn: "✗ ikkje aktuell", en: "✗ not a candidate")
    case .notPermitted: Phrase(nb: "§ ikke tillatt", nn: "§ ikkje tillate", en: "§ not permitted")
    }
  }

  /// The word beside a count, or over it.
  var heading: Phrase {
    switch self {
    case .ready: Phrase(nb: "klare", nn: .same, en: "ready")
    case .supervised: Phrase(nb: "tilsyn", nn: .same, en: "supervised")
    case .needsApproval: Phrase(nb: "signatur", nn: .same, en: "signature")
    case .needsCourse: Phrase(nb: "kurs", nn: .same, en: "course")
    case .needsPractice: Phrase(nb: "øving", nn: .same, en: "practice")
    case .needsEducation: Phrase(nb: "utdanning", nn: .same, en: "education")
    case .suspended: Phrase(nb: "stanset", nn: "stansa", en: "suspended")
    case .notCandidate: Phrase(nb: "ikke aktuelle", nn: "ikkje aktuelle", en: "not candidates")
    case .notPermitted: Phrase(nb: "ikke tillatt", nn: "ikkje tillate", en: "not permitted")
    }
  }

  /// What so many people lack, after their number: `1 signatur`, `2 signaturer`.
  func lacking(_ count: Int) -> Phrase {
    guard count != 1 else { return heading }
    return switch self {
    case .needsApproval: Phrase(nb: "signaturer", nn: "signaturar", en: "signatures")
    case .needsCourse: Phrase(nb: "kurs", nn: .same, en: "courses")
    case .needsEducation: Phrase(nb: "utdanninger", nn: "utdanningar", en: "educations")
    case .suspended: Phrase(nb: "stansede", nn: "stansa", en: "suspended")
    case .ready, .supervised, .needsPractice, .notCandidate, .notPermitted: heading
    }
  }

  /// How many people got it, in words: `1 klar`, `6 mangler kurs`.
  func counted(_ count: Int, _ language: Language) -> String {
    let (one, many): (Phrase, Phrase) =
      switch self {
      case .ready: (Phrase(nb: "klar", nn: .same, en: "ready"), Phrase(nb: "klare", nn: .same, en: "ready"))
      case .supervised: same(Phrase(nb: "under tilsyn", nn: .same, en: "under supervision"))
      case .needsApproval:
        (
          Phrase(nb: "mangler signatur", nn: "manglar signatur", en: "needs a signature"),
          Phrase(nb: "mangler signatur", nn: "manglar signatur", en: "need a signature")
        )
      case .needsCourse:
        (
          Phrase(nb: "mangler kurs", nn: "manglar kurs", en: "needs a course"),
          Phrase(nb: "mangler kurs", nn: "manglar kurs", en: "need a course")
        )
      case .needsPractice:
        (
          Phrase(nb: "trenger øving", nn: "treng øving", en: "needs practice"),
          Phrase(nb: "trenger øving", nn: "treng øving", en: "need practice")
        )
      case .needsEducation:
        (
          Phrase(nb: "mangler utdanning", nn: "manglar utdanning", en: "needs an education"),
          Phrase(nb: "mangler utdanning", nn: "manglar utdanning", en: "need an education")
        )
      case .suspended: same(Phrase(nb: "midlertidig stanset", nn: "mellombels stansa", en: "suspended"))
      case .notCandidate:
        (
          Phrase(nb: "ikke aktuell", nn: "ikkje aktuell", en: "not a candidate"),
          Phrase(nb: "ikke aktuelle", nn: "ikkje aktuelle", en: "not candidates")
        )
      case .notPermitted: same(Phrase(nb: "har ikke lov", nn: "har ikkje lov", en: "not permitted"))
      }
    return language.counted(count, one: one, many: many)
  }

  private func same(_ words: Phrase) -> (Phrase, Phrase) { (words, words) }

  var tone: ReportTable.Tone {
    switch self {
    case .ready: .good
    case .supervised, .needsApproval, .needsCourse, .needsPractice, .needsEducation: .near
    case .suspended, .notCandidate, .notPermitted: .bad
    }
  }

  func cell(_ language: Language) -> ReportTable.Cell { .mark(words[language], tone) }
}
