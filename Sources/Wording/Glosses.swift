public import Domain

extension Language {
  /// A word that files must have as it is, with what it means to the reader: `always (alltid)`; alone where it is the
  /// reader's own.
  public func glossed(_ literal: String) -> String {
    guard let meaning = literalWords[literal]?[self], meaning != literal else { return literal }
    return "\(literal) (\(meaning))"
  }
}

/// The words of columns and cells that files have in English.
private let literalWords: [String: Phrase] = {
  let kinds =
    Assertion.Kind.allCases.map { ($0.rawValue, $0.name) } + Competence.Kind.allCases.map { ($0.rawValue, $0.name) }
  let rights =
    Authorisation.Kind.allCases.map { ($0.rawValue, $0.name) }
    + Authorisation.Status.allCases.map { ($0.rawValue, $0.name) }
  let tasks =
    CareTask.Risk.allCases.map { ($0.rawValue, $0.name) } + CareTask.Setting.allCases.map { ($0.rawValue, $0.name) }
    + CareTask.Automatable.allCases.map { ($0.rawValue, $0.name) }
  let law =
    LegalGate.Kind.allCases.map { ($0.rawValue, $0.name) }
    + LegalGate.Confidence.allCases.map { ($0.rawValue, $0.name) }
    + Profession.Kind.allCases.map { ($0.rawValue, $0.name) }
  let shifts = CoverageRule.Shift.allCases.map { ($0.rawValue, $0.name) }
  return Dictionary(columnWords + kinds + rights + tasks + law + shifts) { first, _ in first }
}()

private let columnWords: [(String, Phrase)] = [
  ("mandatory", Phrase(nb: "må", nn: .same, en: "must")), ("recommended", Phrase(nb: "bør", nn: .same, en: "should")),
  ("passed", Phrase(nb: "bestått", nn: "greidd", en: "passed")),
  ("not passed", Phrase(nb: "ikke bestått", nn: "ikkje greidd", en: "not passed")),
  ("unit", Phrase(nb: "enhet", nn: "eining", en: "unit")), ("name", Phrase(nb: "navn", nn: "namn", en: "name")),
  ("parent", Phrase(nb: "overordnet enhet", nn: "overordna eining", en: "parent")),
  ("kind", Phrase(nb: "slag", nn: .same, en: "kind")),
  ("employee", Phrase(nb: "ansattnummer", nn: "tilsettnummer", en: "employee")),
  ("number", Phrase(nb: "nummer", nn: .same, en: "number")), ("code", Phrase(nb: "kode", nn: .same, en: "code")),
  ("title", Phrase(nb: "tittel", nn: .same, en: "title")),
  ("profession", Phrase(nb: "yrke", nn: .same, en: "profession")),
  ("percent", Phrase(nb: "stillingsprosent", nn: .same, en: "percent")),
  ("from", Phrase(nb: "fra", nn: "frå", en: "from")),
  ("to", Phrase(nb: "til", nn: .same, en: "to")), ("birth_year", Phrase(nb: "fødselsår", nn: .same, en: "birth_year")),
  ("competence", Phrase(nb: "kompetanse", nn: .same, en: "competence")),
  ("level", Phrase(nb: "nivå", nn: .same, en: "level")), ("source", Phrase(nb: "kilde", nn: "kjelde", en: "source")),
  ("task", Phrase(nb: "oppgave", nn: "oppgåve", en: "task")),
  ("people", Phrase(nb: "antall personer", nn: "talet på personar", en: "people")),
  ("period", Phrase(nb: "vakt", nn: .same, en: "period")),
  ("given_by", Phrase(nb: "gitt av", nn: "gjeven av", en: "given_by")),
  ("count_per_week", Phrase(nb: "antall i uken", nn: "tal gonger i veka", en: "count_per_week")),
  ("minutes_each", Phrase(nb: "minutter hver gang", nn: "minutt kvar gong", en: "minutes_each")),
  ("minutes_per_week", Phrase(nb: "minutter i uken", nn: "minutt i veka", en: "minutes_per_week")),
  ("status", Phrase(nb: "status", nn: .same, en: "status")),
  ("given_name", Phrase(nb: "fornavn", nn: "førenamn", en: "given_name")),
  ("family_name", Phrase(nb: "etternavn", nn: "etternamn", en: "family_name")),
]
