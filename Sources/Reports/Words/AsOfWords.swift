import Domain
import Wording

/// On which day the answer holds: `Per 22.11.2026. Katalogens utgave 1.`
///
/// An earlier knowledge is not in it, so that an answer that was kept and one asked for later with `--known-at` are
/// the same.
func asOfLine(_ asOf: AsOf, _ language: Language) -> String {
  Phrase(
    nb:
      "Per \(language.date(asOf.date)). Katalogens utgave \(asOf.edition.code) (\(language.date(asOf.edition.date))).",
    nn:
      "Per \(language.date(asOf.date)). Utgåve \(asOf.edition.code) av katalogen (\(language.date(asOf.edition.date))).",
    en:
      "As of \(language.date(asOf.date)). Edition \(asOf.edition.code) of the catalogue (\(language.date(asOf.edition.date)))."
  )[language] + (asOf.erasedSince > 0 ? " " + erasedLine(asOf.erasedSince, language) : "")
}

/// That people who were known then are missing.
private func erasedLine(_ count: Int, _ language: Language) -> String {
  let number = language.number(count)
  return count == 1
    ? Phrase(
      nb: "1 person er slettet etter dette tidspunktet og mangler i svaret.",
      nn: "1 person er sletta etter dette tidspunktet og manglar i svaret.",
      en: "1 person has been erased since then and is missing from the answer.")[language]
    : Phrase(
      nb: "\(number) personer er slettet etter dette tidspunktet og mangler i svaret.",
      nn: "\(number) personar er sletta etter dette tidspunktet og manglar i svaret.",
      en: "\(number) people have been erased since then and are missing from the answer.")[language]
}

/// That an employee is not at work on the date: away in a scenario, else without a position here.
func notAtWorkLine(_ employee: Employee, _ asOf: AsOf, _ language: Language) -> String {
  asOf.supposition?.isAway(employee.number) == true
    ? Phrase(
      nb: "\(employee.name) er borte i scenarioet fra før.", nn: "\(employee.name) er borte i scenarioet frå før.",
      en: "\(employee.name) is away in the scenario already.")[language]
    : Phrase(
      nb: "\(employee.name) har ingen stilling her på denne datoen.",
      nn: "\(employee.name) har inga stilling her på denne datoen.",
      en: "\(employee.name) has no position here on this date.")[language]
}

/// What every answer ends with.
func adviceNote(_ language: Language) -> String {
  Phrase(
    nb: "Svaret er et råd. En leder avgjør og signerer.", nn: "Svaret er eit råd. Ein leiar avgjer og signerer.",
    en: "The answer is advice. A leader decides and signs.")[language]
}

/// Whom a page is for that names people (personvernforordningen art. 5, purpose).
func namesNote(_ language: Language) -> String {
  Phrase(
    nb: "Siden har navn på ansatte. Den er for lederen, til opplæring og bemanning; send den ikke videre.",
    nn: "Sida har namn på tilsette. Ho er for leiaren, til opplæring og bemanning; send ho ikkje vidare.",
    en: "The page names employees. It is for the leader, for training and staffing; do not send it on.")[language]
}

/// Whom a person's own page is for.
func ownPageNote(_ language: Language) -> String {
  Phrase(
    nb:
      "Siden viser også egne ord som ingen har godkjent. Den er for den ansatte og lederen, til opplæring og bemanning; send den ikke videre.",
    nn:
      "Sida viser òg eigne ord som ingen har godkjent. Ho er for den tilsette og leiaren, til opplæring og bemanning; send ho ikkje vidare.",
    en:
      "The page also shows own words that nobody has signed. It is for the employee and the leader, for training and staffing; do not send it on."
  )[language]
}

/// The same of a page that shows what people say of themselves.
func privacyNote(_ language: Language) -> String {
  Phrase(
    nb:
      "Siden viser navngitte ansattes egne ord, også det ingen har godkjent. Den er for lederen og den det gjelder, til opplæring og bemanning; send den ikke videre.",
    nn:
      "Sida viser eigne ord frå namngjevne tilsette, òg det ingen har godkjent. Ho er for leiaren og den det gjeld, til opplæring og bemanning; send ho ikkje vidare.",
    en:
      "The page shows the own words of named employees, also what nobody has signed. It is for the leader and the person concerned, for training and staffing; do not send it on."
  )[language]
}
