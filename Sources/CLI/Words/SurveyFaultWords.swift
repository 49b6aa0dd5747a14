import Domain
import Operations
import Wording

/// How the program ends after a fault of a survey.
func status(of fault: SurveyFault) -> ExitStatus {
  switch fault {
  case .closed, .nobody, .nothingToAsk, .nameTaken: .couldNot
  case .unknown, .ambiguous, .deadlinePast, .discussedAfterOpening, .notAskable, .beforeOpening, .dayToCome, .sameTwice,
    .tooLong, .notFullName:
    .wrongUsage
  }
}

/// Why a survey cannot be opened, found, answered or compared, and what to do.
func words(of fault: SurveyFault) -> Phrase {
  switch fault {
  case .unknown(let typed, let surveys):
    func list(_ language: Language) -> String {
      surveys.suffix(8).map { "\n\($0.number)  \($0.name)" }.joined()
    }
    return Phrase(
      nb: "Ingen kartlegging passer til «\(typed)».\(list(.bokmål))\nSe alle: nedenfra survey list",
      nn: "Inga kartlegging passar til «\(typed)».\(list(.nynorsk))\nSjå alle: nedenfra survey list",
      en: "No survey fits “\(typed)”.\(list(.english))\nSee all: nedenfra survey list")
  case .ambiguous(let typed, let surveys):
    let list = surveys.prefix(12).map { "\n\($0.number)  \($0.name)" }.joined()
    return Phrase(
      nb: "«\(typed)» passer til \(surveys.count). Bruk nummeret til den du mener:\(list)",
      nn: "«\(typed)» passar til \(surveys.count). Bruk nummeret til den du meiner:\(list)",
      en: "“\(typed)” fits \(surveys.count). Use the number of the one you mean:\(list)")
  case .nameTaken(let survey):
    return Phrase(
      nb: "Kartlegging \(survey.number) heter «\(survey.name)» fra før. Vurderingene viser til navnet: velg et annet.",
      nn: "Kartlegging \(survey.number) heiter «\(survey.name)» frå før. Vurderingane viser til namnet: vel eit anna.",
      en: "Survey \(survey.number) is called “\(survey.name)” already. Assertions refer to the name: choose another.")
  case .deadlinePast(let deadline, let opened):
    return Phrase(
      nb: "Fristen \(Language.bokmål.date(deadline)) er før kartleggingen åpner \(Language.bokmål.date(opened)).",
      nn: "Fristen \(Language.nynorsk.date(deadline)) er før kartlegginga opnar \(Language.nynorsk.date(opened)).",
      en:
        "The deadline \(Language.english.date(deadline)) is before the survey opens on \(Language.english.date(opened))."
    )
  case .discussedAfterOpening(let discussed, let opened):
    return Phrase(
      nb:
        "Drøftingen \(Language.bokmål.date(discussed)) er etter åpningen \(Language.bokmål.date(opened)). Drøft først (aml. § 9-2).",
      nn:
        "Drøftinga \(Language.nynorsk.date(discussed)) er etter opninga \(Language.nynorsk.date(opened)). Drøft først (aml. § 9-2).",
      en:
        "The discussion on \(Language.english.date(discussed)) is after the opening on \(Language.english.date(opened)). Discuss first (aml. § 9-2)."
    )
  case .nobody(let day):
    return Phrase(
      nb: "Ingen har stilling i enhetene \(Language.bokmål.date(day)). Se dem: nedenfra employee list",
      nn: "Ingen har stilling i einingane \(Language.nynorsk.date(day)). Sjå dei: nedenfra employee list",
      en: "Nobody has a position in the units on \(Language.english.date(day)). See them: nedenfra employee list")
  case .nothingToAsk(let units):
    func list(_ language: Language) -> String { language.list(units.map(\.rawValue), atMost: 8) }
    return Phrase(
      nb: "Ingen dekningskrav sier hva som trengs i \(list(.bokmål)). Importer dem, eller velg med --competences.",
      nn: "Ingen dekkingskrav seier kva som trengst i \(list(.nynorsk)). Importer dei, eller vel med --competences.",
      en: "No coverage rule says what is needed in \(list(.english)). Import them, or choose with --competences.")
  case .notAskable(let competence):
    return Phrase(
      nb:
        "«\(competence.name.bokmål)» er en rettighet: loven eller en myndighet gir den, og et register svarer for den. Ta den bort.",
      nn:
        "«\(competence.name.nynorsk)» er ein rett: lova eller ein styresmakt gjev han, og eit register svarar for han. Ta han bort.",
      en:
        "“\(competence.name.english)” is a right: the law or an authority gives it, and a register answers for it. Remove it."
    )
  case .closed(let survey):
    func day(_ language: Language) -> String { survey.closedOn.map { language.date($0) } ?? "" }
    return Phrase(
      nb: "Kartleggingen «\(survey.name)» ble lukket \(day(.bokmål)).",
      nn: "Kartlegginga «\(survey.name)» vart lukka \(day(.nynorsk)).",
      en: "The survey “\(survey.name)” was closed on \(day(.english)).")
  case .beforeOpening(let survey, let day):
    return Phrase(
      nb:
        "\(Language.bokmål.date(day)) er før kartleggingen «\(survey.name)» åpnet \(Language.bokmål.date(survey.openedOn)).",
      nn:
        "\(Language.nynorsk.date(day)) er før kartlegginga «\(survey.name)» opna \(Language.nynorsk.date(survey.openedOn)).",
      en:
        "\(Language.english.date(day)) is before the survey “\(survey.name)” opened on \(Language.english.date(survey.openedOn))."
    )
  case .dayToCome(let day, let today):
    return Phrase(
      nb:
        "\(Language.bokmål.date(day)) er ikke kommet ennå; i dag er \(Language.bokmål.date(today)). Ta bort --on, eller gi en dag som har vært. Ingenting er endret.",
      nn:
        "\(Language.nynorsk.date(day)) er ikkje komen enno; i dag er \(Language.nynorsk.date(today)). Ta bort --on, eller gje ein dag som har vore. Ingenting er endra.",
      en:
        "\(Language.english.date(day)) has not come yet; today is \(Language.english.date(today)). Remove --on, or give a day that has been. Nothing was changed."
    )
  case .sameTwice(let survey):
    return Phrase(
      nb: "«\(survey.name)» kan ikke sammenlignes med seg selv. Velg en annen.",
      nn: "«\(survey.name)» kan ikkje samanliknast med seg sjølv. Vel ei anna.",
      en: "“\(survey.name)” cannot be compared with itself. Choose another.")
  case .notFullName(let typed):
    return Phrase(
      nb: "«\(typed)» sier ikke hvem lederen er. Skriv ansattnummer eller fullt navn etter --by.",
      nn: "«\(typed)» seier ikkje kven leiaren er. Skriv tilsettnummer eller fullt namn etter --by.",
      en: "“\(typed)” does not say who the manager is. Write the employee number or the full name after --by.")
  case .tooLong(let field, let limit):
    return Phrase(
      nb: "Feltet «\(field)» er lengre enn \(limit) tegn.", nn: "Feltet «\(field)» er lengre enn \(limit) teikn.",
      en: "The field “\(field)” is longer than \(limit) characters.")
  }
}
