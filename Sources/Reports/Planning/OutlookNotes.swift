import Domain
import Planning
import Wording

/// What an outlook is reckoned with, and what it leaves out.
func outlookNotes(_ told: OutlookTold) -> [String] {
  let (outlook, language) = (told.outlook, told.language)
  return [
    assumptionNote(outlook, language), rateNote(outlook, language), lossesNote(language), runningOutNote(language),
    parametersNote([outlook.retirementAge, outlook.leavingRate], language),
    hidingNote(told.minimum, language), adviceNote(language),
  ].compactMap { $0 }
}

/// `nil` where nothing is hidden.
private func hidingNote(_ minimum: Int, _ language: Language) -> String? {
  guard minimum > 1 else { return nil }
  return smallGroupsNote(minimum, language)
    + Phrase(
      nb: " Plasser som følger av alderen til færre enn \(minimum), er også «skjult».",
      nn: " Plassar som følgjer av alderen til færre enn \(minimum), er òg «skjult».",
      en: " Places that follow from the age of fewer than \(minimum) are “hidden” too.")[language]
}

private func assumptionNote(_ outlook: Outlook, _ language: Language) -> String {
  let age = outlook.retirementAge.value
  return Phrase(
    nb:
      "Ingen nye er regnet med, og ingen fornyelser. De som har kjent fødselsår, er regnet som borte ved utgangen av året de fyller \(age), og de som alt er eldre, fra det første året. At noen slutter før eller står lenger, er ikke med. Stillinger med sluttdato er regnet som om de fortsetter.",
    nn:
      "Ingen nye er rekna med, og ingen fornyingar. Dei som har kjent fødselsår, er rekna som borte ved utgangen av året dei fyller \(age), og dei som alt er eldre, frå det første året. At nokon sluttar før eller står lenger, er ikkje med. Stillingar med sluttdato er rekna som om dei held fram.",
    en:
      "Nobody new is reckoned with, and no renewals. Those whose year of birth is known are taken to be gone by the end of the year in which they turn \(age), and those who are older already from the first year. That some leave earlier or stay longer is not in it. Positions with a last day are taken to go on."
  )[language]
}

private func rateNote(_ outlook: Outlook, _ language: Language) -> String {
  let rate = words(of: outlook.leavingRate, language)
  return Phrase(
    nb:
      "Der fødselsåret er ukjent, er tallet en forventning i hundredeler av en person, ikke noen bestemte: \(rate) i året av dem som er igjen, i det første året etter dagene som er igjen av det; avrundet slik at årene kan legges sammen. De er ikke med i plassene som går tapt.",
    nn:
      "Der fødselsåret er ukjent, er talet ei forventing i hundredelar av ein person, ikkje nokon bestemte: \(rate) i året av dei som er att, i det første året etter dagane som er att av det; runda av slik at åra kan leggjast saman. Dei er ikkje med i plassane som går tapt.",
    en:
      "Where the year of birth is unknown, the number is an expectation in hundredths of a person, nobody in particular: \(rate) a year of those who are left, in the first year by the days that are left of it; rounded so that the years add up. They are not in the places lost."
  )[language]
}

private func lossesNote(_ language: Language) -> String {
  Phrase(
    nb:
      "Plassene er lagt sammen fra i dag til utgangen av året. Hull som er der fra før, står i gaprapporten. «Mest tapt» er kravet som da har mistet flest plasser.",
    nn:
      "Plassane er lagde saman frå i dag til utgangen av året. Hol som er der frå før, står i gaprapporten. «Mest tapt» er kravet som då har mist flest plassar.",
    en:
      "The places are summed from today to the end of the year. Holes that were there before stand in the gap report. “Most lost” is the rule that has then lost most places."
  )[language]
}

private func runningOutNote(_ language: Language) -> String {
  Phrase(
    nb:
      "Det som alt er fornyet, er regnet til den nye sluttdatoen. «Fornyes med kurs» er den delen som et kurs, et sertifikat eller en rettighet gir tilbake; resten krever øving, en leders underskrift eller utdanning. Autorisasjoner og fullmakter står i «nedenfra report expiring».",
    nn:
      "Det som alt er fornya, er rekna til den nye sluttdatoen. «Fornya med kurs» er den delen som eit kurs, eit sertifikat eller ein rett gjev att; resten krev øving, underskrift frå ein leiar eller utdanning. Autorisasjonar og fullmakter står i «nedenfra report expiring».",
    en:
      "What is renewed already is reckoned to its new last day. “Renewed by course” is the part that a course, a certificate or a right gives back; the rest takes practice, a leader’s signature or an education. Authorisations and delegations stand in “nedenfra report expiring”."
  )[language]
}

/// What each number is, and where it is from.
private func parametersNote(_ parameters: [Parameter], _ language: Language) -> String {
  parameters.map { parameter in
    "\(parameter.kind.outlookName[language]) \(words(of: parameter, language)): \(parameterSource(parameter, language)) (\(parameter.basis.name[language]))."
  }.joined(separator: " ")
}

extension Parameter.Kind {
  fileprivate var outlookName: Phrase {
    switch self {
    case .retirementAge: Phrase(nb: "Pensjonsalder", nn: .same, en: "Age of retirement")
    case .leavingRate: Phrase(nb: "Slutter i året", nn: "Sluttar i året", en: "Leave each year")
    case .fullTimeWeek, .leaveDays, .publicHolidays, .sickLeave, .courseDays, .hourPrice, .coursePrice, .ownShift,
      .agencyShift, .shiftLength:
      .empty
    }
  }
}
