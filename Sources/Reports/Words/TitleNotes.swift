public import Domain

/// What the catalogue notes of a title that names no profession, in the reader's language; other words as they are.
///
/// The catalogue has one column of sources, in which these stand in bokmål and name professions by their codes.
public func titleNote(_ source: String, _ language: Language) -> String {
  let parts = source.split(separator: ambiguous, maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, let note = notes[String(parts[1])] else {
    return untold.reduce(source) { $0.replacing($1.bokmål, with: $1[language]) }
  }
  return parts[0] + Phrase(nb: "tvetydig: ", nn: .same, en: "ambiguous: ")[language] + note[language]
}

private let untold = [
  Phrase(
    nb: "videreutdanningen er ikke sagt", nn: "vidareutdanninga er ikkje sagd", en: "the further education is not told"),
  Phrase(nb: "spesialiteten er ikke sagt", nn: "spesialiteten er ikkje sagd", en: "the speciality is not told"),
]

private let ambiguous = "tvetydig: "

private let notes: [String: Phrase] = [
  "HF, HP eller OA": Phrase(
    nb: "helsefagarbeider, hjelpepleier eller omsorgsarbeider",
    nn: "helsefagarbeidar, hjelpepleiar eller omsorgsarbeidar",
    en: "skilled health care worker, auxiliary nurse or care worker"),
  "HF eller HP": Phrase(
    nb: "helsefagarbeider eller hjelpepleier", nn: "helsefagarbeidar eller hjelpepleiar",
    en: "skilled health care worker or auxiliary nurse"),
  "HP eller OA": Phrase(
    nb: "hjelpepleier eller omsorgsarbeider", nn: "hjelpepleiar eller omsorgsarbeidar",
    en: "auxiliary nurse or care worker"),
  "SP eller VP": Phrase(
    nb: "sykepleier eller vernepleier", nn: "sjukepleiar eller vernepleiar",
    en: "nurse or social educator"),
  "AA, PM eller uten fagbrev": Phrase(
    nb: "ambulansearbeider, paramedisiner eller uten fagbrev",
    nn: "ambulansearbeidar, paramedisinar eller utan fagbrev",
    en: "ambulance worker, paramedic or without a craft certificate"),
  "AA, PM, SP eller uten fagbrev": Phrase(
    nb: "ambulansearbeider, paramedisiner, sykepleier eller uten fagbrev",
    nn: "ambulansearbeidar, paramedisinar, sjukepleiar eller utan fagbrev",
    en: "ambulance worker, paramedic, nurse or without a craft certificate"),
  "AA med videreutdanning eller PM": Phrase(
    nb: "ambulansearbeider med videreutdanning eller paramedisiner",
    nn: "ambulansearbeidar med vidareutdanning eller paramedisinar",
    en: "ambulance worker with further education or paramedic"),
  "FA1 eller FA2": Phrase(
    nb: "provisorfarmasøyt eller reseptarfarmasøyt", nn: .same,
    en: "pharmacist (master) or dispensing pharmacist (bachelor)"),
  "FO eller uten autorisasjon": Phrase(
    nb: "fotterapeut eller uten autorisasjon", nn: "fotterapeut eller utan autorisasjon",
    en: "foot therapist or without authorisation"),
  "TH eller uten autorisasjon": Phrase(
    nb: "tannhelsesekretær eller uten autorisasjon", nn: "tannhelsesekretær eller utan autorisasjon",
    en: "dental assistant or without authorisation"),
  "HE eller X-KONTOR": Phrase(
    nb: "helsesekretær eller kontorpersonale", nn: .same,
    en: "medical secretary or clerical staff"),
  "X-KONTOR eller HE": Phrase(
    nb: "kontorpersonale eller helsesekretær", nn: .same,
    en: "clerical staff or medical secretary"),
  "ofte SP": Phrase(nb: "ofte sykepleier", nn: "ofte sjukepleiar", en: "often nurse"),
  "ofte SP eller HF": Phrase(
    nb: "ofte sykepleier eller helsefagarbeider", nn: "ofte sjukepleiar eller helsefagarbeidar",
    en: "often nurse or skilled health care worker"),
  "ofte sykepleier, vernepleier, sosionom eller barnevernspedagog": Phrase(
    nb: "ofte sykepleier, vernepleier, sosionom eller barnevernspedagog",
    nn: "ofte sjukepleiar, vernepleiar, sosionom eller barnevernspedagog",
    en: "often nurse, social educator, social worker or child welfare worker"),
  "bare klinisk ernæringsfysiolog er autorisert": Phrase(
    nb: "bare klinisk ernæringsfysiolog er autorisert", nn: "berre klinisk ernæringsfysiolog er autorisert",
    en: "only a clinical dietitian is authorised"),
  "fagbrev eller ufaglært": Phrase(
    nb: "fagbrev eller ufaglært", nn: "fagbrev eller ufaglærd",
    en: "craft certificate or unskilled"),
  "fagbrev i ukjent fag": Phrase(nb: "fagbrev i ukjent fag", nn: .same, en: "craft certificate in an unknown trade"),
  "leder, profesjonen er ikke sagt": Phrase(
    nb: "leder, profesjonen er ikke sagt", nn: "leiar, profesjonen er ikkje sagt",
    en: "leader, the profession is not told"),
  "også utenfor pleie": Phrase(nb: "også utenfor pleie", nn: "òg utanfor pleie", en: "outside care as well"),
  "varierer": Phrase(nb: "varierer", nn: .same, en: "varies"),
]
