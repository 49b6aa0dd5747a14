public import Domain

/// How something is learnt.
public enum TrainingForm: String, CaseIterable, Sendable {
  case eLearning = "e-learning"
  case course
  case practice
  case education
  /// An application, an approval or a leader's decision.
  case decision
}

extension Competence {
  /// The forms that the catalogue's words name; where it has none, what is usual for the kind.
  public var trainingForms: [TrainingForm] {
    let text = trainingForm.bokmål.lowercased()
    func names(_ words: String...) -> Bool { words.contains(where: text.contains) }
    var forms: [TrainingForm] = []
    if names("e-læring", "nettkurs") { forms.append(.eLearning) }
    if names("internopplæring", "samling", "simulering", "opplæringsprogram", "hefter", "gruppe", "klasserom")
      || text.split(whereSeparator: { " +/,;()".contains($0) }).contains(where: { $0.hasPrefix("kurs") })
    {
      forms.append(.course)
    }
    if names("praksis", "praktisk", "observert", "øvelse", "veiled", "medlytt", "egentrening") {
      forms.append(.practice)
    }
    if names("studiepoeng", "utdanning", "videregående", "fagbrev", "fagskole", "bachelor", "master", "skole") {
      forms.append(.education)
    }
    if forms.isEmpty, names("vedtak", "søknad", "godkjen", "utpekt", "følger av") { forms.append(.decision) }
    return forms.isEmpty ? [usualForm] : forms
  }

  private var usualForm: TrainingForm {
    switch kind {
    case .skill, .procedure: .practice
    case .knowledge, .course, .certificate: .course
    case .education, .speciality: .education
    case .right: .decision
    }
  }
}
