import Domain
import Interchange
import Tabular
import Wording

/// What is wrong with a form, and what to do about it.
func words(of fault: SurveyFormFault) -> Phrase {
  switch fault {
  case .unreadable(.openDocument):
    return Phrase(
      nb: "Dette er et OpenDocument-regneark. Lagre skjemaet som XLSX.",
      nn: "Dette er eit OpenDocument-rekneark. Lagre skjemaet som XLSX.",
      en: "This is an OpenDocument workbook. Save the form as XLSX.")
  case .unreadable(.notATable):
    return Phrase(
      nb: "Dette er ikke noe regneark. Lagre skjemaet som XLSX.",
      nn: "Dette er ikkje noko rekneark. Lagre skjemaet som XLSX.",
      en: "This is no workbook. Save the form as XLSX.")
  case .unreadable(let fault): return words(of: fault)
  case .notAForm:
    return Phrase(
      nb:
        "Dette er ikke et skjema fra «nedenfra survey forms»: det skjulte arket mangler. Bruk XLSX-filen som ble sendt ut.",
      nn:
        "Dette er ikkje eit skjema frå «nedenfra survey forms»: det skjulte arket manglar. Bruk XLSX-fila som vart send ut.",
      en:
        "This is no form of “nedenfra survey forms”: the hidden sheet is missing. Use the XLSX file that was sent out.")
  case .newerForm:
    return Phrase(
      nb: "Skjemaet er laget av et nyere program. Oppdater nedenfra.",
      nn: "Skjemaet er laga av eit nyare program. Oppdater nedenfra.",
      en: "The form was made by a newer program. Update nedenfra.")
  case .keysChanged:
    return Phrase(
      nb: "Skjemaet er endret: det skjulte arket er ikke slik det ble skrevet. Før svarene over i et nytt skjema.",
      nn: "Skjemaet er endra: det skjulte arket er ikkje slik det vart skrive. Før svara over i eit nytt skjema.",
      en: "The form was changed: the hidden sheet is not as it was written. Move the answers to a new form.")
  case .sheetMissing(let name, let found): return missingSheet(name, found)
  case .picture:
    return Phrase(
      nb: "Et bilde ligger over cellen. Bilder leses ikke: ta det bort, og skriv svaret i cellen.",
      nn: "Eit bilete ligg over cella. Bilete blir ikkje lesne: ta det bort, og skriv svaret i cella.",
      en: "A picture lies over the cell. Pictures are not read: remove it, and write the answer in the cell.")
  case .unknownSurvey(let number):
    return Phrase(
      nb: "Skjemaet er for kartlegging \(number), som ikke finnes i dette registeret. Se dem: nedenfra survey list",
      nn: "Skjemaet er for kartlegging \(number), som ikkje finst i dette registeret. Sjå dei: nedenfra survey list",
      en: "The form is for survey \(number), which this registry does not have. See them: nedenfra survey list")
  case .otherSurvey(let number, let formName, let name):
    return Phrase(
      nb: "Skjemaet er for «\(formName)», men kartlegging \(number) heter «\(name)» her. Er det riktig register?",
      nn: "Skjemaet er for «\(formName)», men kartlegging \(number) heiter «\(name)» her. Er det rett register?",
      en: "The form is for “\(formName)”, but survey \(number) is called “\(name)” here. Is it the right registry?")
  case .closed(let survey):
    func day(_ language: Language) -> String { survey.closedOn.map { language.date($0) } ?? "" }
    return Phrase(
      nb: "Kartleggingen «\(survey.name)» ble lukket \(day(.bokmål)). Svar tas ikke lenger imot.",
      nn: "Kartlegginga «\(survey.name)» vart lukka \(day(.nynorsk)). Svar blir ikkje lenger tekne imot.",
      en: "The survey “\(survey.name)” was closed on \(day(.english)). Answers are no longer taken.")
  case .beforeOpening(let survey):
    return Phrase(
      nb:
        "Kartleggingen «\(survey.name)» åpnet \(Language.bokmål.date(survey.openedOn)). Velg en dag fra da av med --on.",
      nn:
        "Kartlegginga «\(survey.name)» opna \(Language.nynorsk.date(survey.openedOn)). Vel ein dag frå då av med --on.",
      en:
        "The survey “\(survey.name)” opened on \(Language.english.date(survey.openedOn)). Choose a day from then on with --on."
    )
  case .notInvited(let employee):
    return Phrase(
      nb: "\(employee) er ikke med i kartleggingen, eller er ikke lenger i registeret.",
      nn: "\(employee) er ikkje med i kartlegginga, eller er ikkje lenger i registeret.",
      en: "\(employee) is not asked in the survey, or is no longer in the registry.")
  case .notAsked(let competence):
    return Phrase(
      nb: "Kompetansen \(competence) er det ikke spurt om.", nn: "Kompetansen \(competence) er det ikkje spurt om.",
      en: "The competence \(competence) is not asked about.")
  case .managerNotNamed:
    return Phrase(
      nb: "Dette er lederens skjema. Si hvem lederen er, med ansattnummer eller fullt navn: --by HVEM.",
      nn: "Dette er skjemaet til leiaren. Sei kven leiaren er, med tilsettnummer eller fullt namn: --by KVEN.",
      en: "This is the manager’s form. Say who the manager is, by employee number or full name: --by WHO.")
  case .managerAboutSelf(let who):
    return Phrase(
      nb: "\(who) kan ikke svare om seg selv som leder. Tøm cellen, og la en annen svare.",
      nn: "\(who) kan ikkje svare om seg sjølv som leiar. Tøm cella, og la ein annan svare.",
      en: "\(who) cannot answer about themself as manager. Empty the cell, and let somebody else answer.")
  case .notForManager(let title):
    return Phrase(
      nb:
        "«\(title)» spørres ikke lederen om: registre og vitnemål svarer for utdanning, spesialitet og rettigheter, og hva annet noen kan, sier de selv. Tøm cellen.",
      nn:
        "«\(title)» blir ikkje leiaren spurd om: register og vitnemål svarar for utdanning, spesialitet og rettar, og kva anna nokon kan, seier dei sjølve. Tøm cella.",
      en:
        "“\(title)” is not asked of the manager: registers and diplomas answer for education, specialities and rights, and what else people can do they say themselves. Empty the cell."
    )
  case .contradicted(let other):
    return Phrase(
      nb: "Svarer noe annet på det samme enn \(place(other, .bokmål)). Behold ett av svarene, og hent inn på nytt.",
      nn: "Svarar noko anna på det same enn \(place(other, .nynorsk)). Behald eitt av svara, og hent inn på nytt.",
      en: "Answers the same otherwise than \(place(other, .english)). Keep one of the answers, and collect again.")
  case .heldBack:
    return Phrase(
      nb: "Ikke tatt imot, fordi andre filer i samme kommando motsier hverandre. Rett dem, og hent inn på nytt.",
      nn: "Ikkje teke imot, fordi andre filer i same kommando seier imot kvarandre. Rett dei, og hent inn på nytt.",
      en: "Not taken, because other files of the same command contradict each other. Correct them, and collect again.")
  case .columnMissing(let head):
    return Phrase(
      nb: "Kolonnen «\(head)» er slettet. Hent den tilbake, eller bruk et nytt skjema.",
      nn: "Kolonnen «\(head)» er sletta. Hent han tilbake, eller bruk eit nytt skjema.",
      en: "The column “\(head)” is deleted. Bring it back, or use a new form.")
  case .rowMissing(let employee, let title):
    return Phrase(
      nb: "Raden til \(employee) om «\(title)» er slettet. Hent den tilbake, eller bruk et nytt skjema.",
      nn: "Rada til \(employee) om «\(title)» er sletta. Hent ho tilbake, eller bruk eit nytt skjema.",
      en: "The row of \(employee) about “\(title)” is deleted. Bring it back, or use a new form.")
  case .rowAdded:
    return Phrase(
      nb: "Raden er lagt til; den hører ikke til skjemaet. Ta den bort, og skriv det i «Hva annet kan du?».",
      nn: "Rada er lagd til; ho høyrer ikkje til skjemaet. Ta ho bort, og skriv det i «Kva anna kan du?».",
      en: "The row was added; it does not belong to the form. Remove it, and write it in “What else can you do?”.")
  case .rowRepeated(let first):
    return Phrase(
      nb: "Raden er en kopi av den i \(first). Behold én av dem.",
      nn: "Rada er ein kopi av den i \(first). Behald éi av dei.",
      en: "The row is a copy of the one in \(first). Keep one of them.")
  case .unknownKey(let typed):
    return Phrase(
      nb: "Radens skjulte nøkkel er endret til «\(typed)». Bruk et nytt skjema.",
      nn: "Den skjulte nøkkelen til rada er endra til «\(typed)». Bruk eit nytt skjema.",
      en: "The row’s hidden key was changed to “\(typed)”. Use a new form.")
  case .lockedCellChanged(let expected, let found):
    return Phrase(
      nb: "Cellen er låst, men er endret fra «\(expected)» til «\(found)». Skriv det tilbake.",
      nn: "Cella er låst, men er endra frå «\(expected)» til «\(found)». Skriv det tilbake.",
      en: "The cell is locked, but was changed from “\(expected)” to “\(found)”. Write it back.")
  case .impossibleAnswer(let typed, let accepted):
    func list(_ language: Language) -> String { language.alternatives(accepted.map { "«\($0)»" }) }
    return Phrase(
      nb: "«\(typed)» er ikke et svar her. Velg \(list(.bokmål)).",
      nn: "«\(typed)» er ikkje eit svar her. Vel \(list(.nynorsk)).",
      en: "“\(typed)” is no answer here. Choose \(Language.english.alternatives(accepted.map { "“\($0)”" })).")
  case .excelError(let name):
    return Phrase(
      nb: "Cellen har Excel-feilen \(name). Velg et svar.", nn: "Cella har Excel-feilen \(name). Vel eit svar.",
      en: "The cell holds the Excel error \(name). Choose an answer.")
  case .formulaWithoutValue(let formula):
    return Phrase(
      nb: "Cellen har formelen \(formula) uten noe ferdig svar. Formler regnes ikke ut her: velg et svar.",
      nn: "Cella har formelen \(formula) utan noko ferdig svar. Formlar blir ikkje rekna ut her: vel eit svar.",
      en: "The cell holds the formula \(formula) without a value. Formulas are not worked out here: choose an answer.")
  case .nationalIdentityNumber:
    return Phrase(
      nb: "Inneholder et fødselsnummer eller D-nummer. Ta det bort; vi lagrer dem aldri.",
      nn: "Inneheld eit fødselsnummer eller D-nummer. Ta det bort; vi lagrar dei aldri.",
      en: "Holds a national identity number. Remove it; we never store them.")
  case .mergedCells:
    return Phrase(
      nb: "Cellene er slått sammen, og bare den første har beholdt svaret. Del dem, og svar i hver celle.",
      nn: "Cellene er slegne saman, og berre den første har halde på svaret. Del dei, og svar i kvar celle.",
      en: "The cells were merged, and only the first has kept its answer. Split them, and answer in each cell.")
  case .tooLong(let limit):
    return Phrase(
      nb: "Teksten er lengre enn \(limit) tegn.", nn: "Teksten er lengre enn \(limit) teikn.",
      en: "The text is longer than \(limit) characters.")
  }
}

private func missingSheet(_ name: String, _ found: [String]) -> Phrase {
  func list(_ language: Language) -> String { language.list(found.map { "«\($0)»" }, atMost: 5) }
  let english = Language.english.list(found.map { "“\($0)”" }, atMost: 5)
  return Phrase(
    nb: "Arket «\(name)» med svarene finnes ikke; filen har \(list(.bokmål)). Gi arket navnet tilbake.",
    nn: "Arket «\(name)» med svara finst ikkje; fila har \(list(.nynorsk)). Gje arket namnet tilbake.",
    en: "The sheet “\(name)” with the answers is not there; the file has \(english). Give the sheet its name back.")
}

/// What people should know of a form that was taken.
func words(of note: SurveyFormNote.Content) -> Phrase {
  switch note {
  case .macros:
    Phrase(
      nb: "Filen har makroer. De er ikke kjørt, og er ikke lagret.",
      nn: "Fila har makroar. Dei er ikkje køyrde, og er ikkje lagra.",
      en: "The file has macros. They were not run, and are not kept.")
  case .formula(let formula):
    Phrase(
      nb: "Svaret er en formel (\(formula)); verdien som var lagret, er brukt.",
      nn: "Svaret er ein formel (\(formula)); verdien som var lagra, er brukt.",
      en: "The answer is a formula (\(formula)); the value that was saved is used.")
  case .commentAlone:
    Phrase(
      nb: "Kommentaren står på en rad uten svar, og er ikke tatt med.",
      nn: "Kommentaren står på ei rad utan svar, og er ikkje teken med.",
      en: "The comment stands in a row without an answer, and was not taken.")
  case .extraSheets(let names):
    Phrase(
      nb: "Ark som ikke er lest: \(Language.bokmål.list(names, atMost: 5)).",
      nn: "Ark som ikkje er lesne: \(Language.nynorsk.list(names, atMost: 5)).",
      en: "Sheets that were not read: \(Language.english.list(names, atMost: 5)).")
  case .afterDeadline(let day):
    Phrase(
      nb: "Tatt imot etter fristen \(Language.bokmål.date(day)); kartleggingen er ikke lukket.",
      nn: "Teke imot etter fristen \(Language.nynorsk.date(day)); kartlegginga er ikkje lukka.",
      en: "Taken after the deadline \(Language.english.date(day)); the survey is not closed.")
  case .noLongerHere(let employee):
    Phrase(
      nb: "\(employee) er slettet fra registeret. Radene om den ansatte er ikke tatt med; slett også selve skjemaet.",
      nn: "\(employee) er sletta frå registeret. Radene om den tilsette er ikkje tekne med; slett òg sjølve skjemaet.",
      en:
        "\(employee) was erased from the registry. The rows about the employee were not taken; delete the form as well."
    )
  case .managerNotEmployed(let name):
    Phrase(
      nb: "Svarene teller som lederens, men \(name) er ikke ansatt her. Er navnet feil: angre, og bruk ansattnummeret.",
      nn:
        "Svara tel som leiaren sine, men \(name) er ikkje tilsett her. Er namnet feil: angre, og bruk tilsettnummeret.",
      en:
        "The answers count as the manager’s, but \(name) is no employee here. If the name is wrong: undo, and use the employee number."
    )
  case .collectedBefore(let batch):
    Phrase(
      nb: "Den samme filen er hentet inn før, og endrer ingenting. Angre først med: nedenfra import undo \(batch)",
      nn: "Den same fila er henta inn før, og endrar ingenting. Angre først med: nedenfra import undo \(batch)",
      en: "The very same file was collected before, and changes nothing. Undo first with: nedenfra import undo \(batch)"
    )
  }
}

/// `skjema.xlsx, ark «Svar», celle J7`.
func place(_ place: SurveyFormPlace, _ language: Language) -> String {
  var parts = [place.file]
  if let sheet = place.sheet { parts.append(Phrase(nb: "ark «\(sheet)»", nn: .same, en: "sheet “\(sheet)”")[language]) }
  if let cell = place.cell { parts.append(Phrase(nb: "celle \(cell)", nn: .same, en: "cell \(cell)")[language]) }
  return parts.joined(separator: ", ")
}
