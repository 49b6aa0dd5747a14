import Domain
import Matching
import Wording

/// The law behind a task, as lines: what it says, the statute, the condition, and how sure the row is.
///
/// - Parameter isPaper: in the words of a paper to sign, not of an answer.
func gateLines(
  _ gate: GateOnDate, _ catalogue: Catalogue, _ language: Language, isPaper: Bool = false
) -> [String] {
  switch gate {
  case .none:
    return [
      Phrase(
        nb: "Lov: ingen egen regel. Åpen for den som gjør det forsvarlig (helsepersonelloven § 4).",
        nn: "Lov: ingen eigen regel. Open for den som gjer det forsvarleg (helsepersonelloven § 4).",
        en: "Law: no rule of its own. Open to those who do it soundly (helsepersonelloven § 4).")[language]
    ]
  case .outsideEveryPeriod(let gates):
    let periods = gates.map { "\(statuteName(of: $0, language)): \(words(of: $0.period, language))" }
    if isPaper {
      return [
        Phrase(
          nb: "Lov: ingen regel er registrert for denne datoen. Regler finnes for: \(language.list(periods)).",
          nn: "Lov: ingen regel er registrert for denne datoen. Reglar finst for: \(language.list(periods)).",
          en: "Law: no rule is recorded for this date. Rules exist for: \(language.list(periods)).")[language]
      ]
    }
    return [
      Phrase(
        nb:
          "Lov: ingen regel er registrert for denne datoen, og da svarer vi «ikke tillatt». Regler finnes for: \(language.list(periods)).",
        nn:
          "Lov: ingen regel er registrert for denne datoen, og då svarer vi «ikkje tillate». Reglar finst for: \(language.list(periods)).",
        en:
          "Law: no rule is recorded for this date, so the answer is “not permitted”. Rules exist for: \(language.list(periods))."
      )[
        language]
    ]
  case .inForce(let gate):
    return lines(of: gate, catalogue, language, isPaper: isPaper)
  }
}

private func lines(
  of gate: LegalGate, _ catalogue: Catalogue, _ language: Language, isPaper: Bool
) -> [String] {
  func names(_ alternatives: [LegalGate.Alternative]) -> String {
    language.list(alternatives.map { words(of: $0, catalogue, language) })
  }
  let statute = isPaper ? statuteName(of: gate, language) : statuteWords(gate, language)
  let rule: Phrase =
    switch gate.kind {
    case .open:
      Phrase(
        nb: "Lov: åpen for alle (\(statute)).", nn: "Lov: open for alle (\(statute)).",
        en: "Law: open to all (\(statute)).")
    case .reserved:
      Phrase(
        nb: "Lov: forbeholdt \(names(gate.holders)) (\(statute)).",
        nn: "Lov: reservert for \(names(gate.holders)) (\(statute)).",
        en: "Law: reserved for \(names(gate.holders)) (\(statute)).")
    case .delegable:
      Phrase(
        nb: "Lov: \(names(gate.holders)); kan delegeres til \(names(gate.delegates)) (\(statute)).",
        nn: "Lov: \(names(gate.holders)); kan delegerast til \(names(gate.delegates)) (\(statute)).",
        en: "Law: \(names(gate.holders)); may be delegated to \(names(gate.delegates)) (\(statute)).")
    }
  var lines = [rule[language]]
  if !gate.condition[language].isEmpty {
    lines.append(Phrase(nb: "Vilkår: ", nn: .same, en: "Condition: ")[language] + gate.condition[language])
  }
  if isPaper, let doubt = doubt(about: gate) { lines.append(doubt[language]) }
  return lines
}

/// What whoever signs must do where the row rests on general knowledge or is the organisation's own.
private func doubt(about gate: LegalGate) -> Phrase? {
  if gate.confidence == .generalKnowledge {
    return Phrase(
      nb: "Lovhenvisningen er ikke kontrollert mot lovteksten. Giveren kontrollerer den før underskrift.",
      nn: "Lovtilvisinga er ikkje kontrollert mot lovteksten. Gjevaren kontrollerer ho før underskrift.",
      en: "The reference to the law has not been checked against its text. The giver checks it before signing.")
  }
  guard gate.provenance.origin == .local else { return nil }
  return Phrase(
    nb: "Regelen er virksomhetens egen.", nn: "Regelen er verksemda sin eigen.",
    en: "The rule is the organisation's own.")
}

/// The statute, and a warning where the row rests on general knowledge or is the organisation's own.
func statuteWords(_ gate: LegalGate, _ language: Language) -> String {
  if gate.isSupposed { return supposedLaw[language] }
  var text = gate.statute
  if gate.confidence == .generalKnowledge { text += " – " + gate.confidence.name[language] }
  if gate.provenance.origin == .local {
    text += " – " + Phrase(nb: "lokal rad", nn: "lokal rad", en: "local row")[language]
  }
  return text
}

/// What a rule rests on: its statute, or that it is only assumed.
func statuteName(of gate: LegalGate, _ language: Language) -> String {
  gate.isSupposed ? supposedLaw[language] : gate.statute
}

func words(of alternative: LegalGate.Alternative, _ catalogue: Catalogue, _ language: Language) -> String {
  words(
    of: alternative, language, profession: { catalogue.name(of: $0, language) },
    competence: { catalogue.name(of: $0, language) })
}

/// - Parameters:
///   - profession: what one is called.
///   - competence: likewise.
func words(
  of alternative: LegalGate.Alternative, _ language: Language, profession: (ProfessionCode) -> String,
  competence: (CompetenceCode) -> String
) -> String {
  let group: String =
    switch alternative.group {
    case .anyone: Phrase(nb: "alle", nn: .same, en: "anyone")[language]
    case .authorised: Phrase(nb: "autorisert helsepersonell", nn: .same, en: "authorised health personnel")[language]
    case .healthPersonnel: Phrase(nb: "helsepersonell", nn: .same, en: "health personnel")[language]
    case .profession(let code): profession(code).lowercasedFirst
    }
  guard !alternative.competences.isEmpty else { return group }
  let with = Phrase(nb: " med ", nn: .same, en: " with ")[language]
  return group + with + language.list(alternative.competences.map { competence($0).lowercasedFirst })
}

func words(of period: Period, _ language: Language) -> String {
  switch (period.from, period.through) {
  case (nil, nil): Phrase(nb: "uten tidsgrense", nn: "utan tidsgrense", en: "without limit")[language]
  case (let from?, nil):
    Phrase(nb: "fra \(language.date(from))", nn: "frå \(language.date(from))", en: "from \(language.date(from))")[
      language]
  case (nil, let through?):
    Phrase(nb: "til \(language.date(through))", nn: .same, en: "until \(language.date(through))")[language]
  case (let from?, let through?):
    // Dates of several words stand apart from the dash.
    language.date(from) + (language == .english ? " – " : "–") + language.date(through)
  }
}

extension String {
  /// For a name inside a sentence; abbreviations such as «AMK-…» keep their capitals.
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }

  /// For a word as a heading.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
