import Domain
import Interchange
import Wording

/// What was taken for granted.
func words(of assumption: ImportAssumption, _ language: Language) -> Phrase {
  switch assumption {
  case .titleRowsSkipped(let rows):
    Phrase(
      nb: "Hoppet over \(language.counted(rows, .row)) over overskriften.",
      nn: "Hoppa over \(language.counted(rows, .row)) over overskrifta.",
      en: "Skipped \(language.counted(rows, .row)) above the header.")
  case .columnsIgnored(let columns):
    Phrase(
      nb: "Kolonner som ikke brukes: \(language.list(columns)).",
      nn: "Kolonnar som ikkje blir brukte: \(language.list(columns)).",
      en: "Columns that are not used: \(language.list(columns)).")
  case .fullTime:
    Phrase(
      nb: "Ingen kolonne for stillingsstørrelse: alle regnes som heltid.",
      nn: "Ingen kolonne for stillingsstorleik: alle er rekna som heiltid.",
      en: "No column for the size of positions: everybody counts as full time.")
  case .everyCoursePassed:
    Phrase(
      nb: "Ingen statuskolonne: alle kurs regnes som bestått.",
      nn: "Ingen statuskolonne: alle kurs er rekna som greidde.", en: "No status column: every course counts as passed."
    )
  case .percentAsFraction(let column):
    Phrase(
      nb: "Kolonnen «\(column)» er lest som brøk (1 = 100 %).",
      nn: "Kolonnen «\(column)» er lesen som brøk (1 = 100 %).",
      en: "The column “\(column)” was read as fractions (1 = 100%).")
  case .fractionAsPercent(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "verdi i brøkkolonnen er lest som prosent.", nn: "verdi i brøkkolonnen er lesen som prosent.",
        en: "value in the column of fractions was read as a percentage."),
      many: Phrase(
        nb: "verdier i brøkkolonnen er lest som prosent.", nn: "verdiar i brøkkolonnen er lesne som prosent.",
        en: "values in the column of fractions were read as percentages."))
  case .tinyPercents(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "stilling på 1 eller mindre er lest som prosent, ikke som brøk. Stemmer det?",
        nn: "stilling på 1 eller mindre er lesen som prosent, ikkje som brøk. Stemmer det?",
        en: "position of 1 or less was read as a percentage, not as a fraction. Is that right?"),
      many: Phrase(
        nb: "stillinger på 1 eller mindre er lest som prosent, ikke som brøk. Stemmer det?",
        nn: "stillingar på 1 eller mindre er lesne som prosent, ikkje som brøk. Stemmer det?",
        en: "positions of 1 or less were read as percentages, not as fractions. Is that right?"))
  case .giversFromOutside(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "delegering er gitt av noen som ikke er funnet blant de ansatte; retten til å gi den er ikke kontrollert.",
        nn:
          "delegering er gjeven av nokon som ikkje er funnen blant dei tilsette; retten til å gje ho er ikkje kontrollert.",
        en: "delegation is from somebody who was not found among the employees; the right to give it is not checked."),
      many: Phrase(
        nb:
          "delegeringer er gitt av noen som ikke er funnet blant de ansatte; retten til å gi dem er ikke kontrollert.",
        nn:
          "delegeringar er gjevne av nokon som ikkje er funnen blant dei tilsette; retten til å gje dei er ikkje kontrollert.",
        en: "delegations are from people who were not found among the employees; the right to give them is not checked."
      ))
  case .twoDigitYears(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "dato hadde årstall med to sifre; under 70 er lest som 2000-tallet.",
        nn: "dato hadde årstal med to siffer; under 70 er lese som 2000-talet.",
        en: "date had a year of two digits; below 70 is read as this century."),
      many: Phrase(
        nb: "datoer hadde årstall med to sifre; under 70 er lest som 2000-tallet.",
        nn: "datoar hadde årstal med to siffer; under 70 er lese som 2000-talet.",
        en: "dates had years of two digits; below 70 is read as this century."))
  case .serialDates(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "dato var skrevet som dagnummer i Excel.", nn: "dato var skriven som dagnummer i Excel.",
        en: "date was written as an Excel day number."),
      many: Phrase(
        nb: "datoer var skrevet som dagnumre i Excel.", nn: "datoar var skrivne som dagnummer i Excel.",
        en: "dates were written as Excel day numbers."))
  case .leadingZerosRestored(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "ansattnummer hadde mistet nullene foran; de er satt inn igjen.",
        nn: "tilsettnummer hadde mista nullane framfor; dei er sette inn att.",
        en: "employee number had lost its leading zeros; they were put back."),
      many: Phrase(
        nb: "ansattnumre hadde mistet nullene foran; de er satt inn igjen.",
        nn: "tilsettnummer hadde mista nullane framfor; dei er sette inn att.",
        en: "employee numbers had lost their leading zeros; they were put back."))
  case .namesTurned(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "navn sto med etternavnet først og er snudd.", nn: "namn stod med etternamnet først og er snudd.",
        en: "name stood with the family name first and was turned round."),
      many: Phrase(
        nb: "navn sto med etternavnet først og er snudd.", nn: "namn stod med etternamnet først og er snudde.",
        en: "names stood with the family name first and were turned round."))
  case .kindMissing(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "rad sier ikke hvem som har vurdert; den regnes som import og er ikke godkjent.",
        nn: "rad seier ikkje kven som har vurdert; ho blir rekna som import og er ikkje godkjend.",
        en: "row does not say who assessed; it counts as import and is not verified."),
      many: Phrase(
        nb: "rader sier ikke hvem som har vurdert; de regnes som import og er ikke godkjent.",
        nn: "rader seier ikkje kven som har vurdert; dei blir rekna som import og er ikkje godkjende.",
        en: "rows do not say who assessed; they count as import and are not verified."))
  case .heldFrom(let date, let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "vurdering hadde ingen dato og gjelder fra \(language.date(date)).",
        nn: "vurdering hadde ingen dato og gjeld frå \(language.date(date)).",
        en: "assessment had no date and holds from \(language.date(date))."),
      many: Phrase(
        nb: "vurderinger hadde ingen dato og gjelder fra \(language.date(date)).",
        nn: "vurderingar hadde ingen dato og gjeld frå \(language.date(date)).",
        en: "assessments had no date and hold from \(language.date(date))."))
  }
}

func words(of note: ImportNote, count: Int) -> Phrase {
  switch note {
  case .courseNotPassed(let status):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "kurs er ikke tatt med: «\(status)».", nn: "kurs er ikkje teke med: «\(status)».",
        en: "course was left out: “\(status)”."),
      many: Phrase(
        nb: "kurs er ikke tatt med: «\(status)».", nn: "kurs er ikkje tekne med: «\(status)».",
        en: "courses were left out: “\(status)”."))
  }
}
