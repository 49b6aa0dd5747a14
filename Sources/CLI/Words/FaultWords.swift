import Domain
import Operations
import Planning
import Reports
import Wording

/// The words and the exit status of whatever the layers below throw; `nil` for what the parser of the command line
/// throws.
func complaint(about error: any Error) -> Complaint? {
  switch error {
  case let complaint as Complaint: complaint
  case let fault as RegistryFault: Complaint(words: words(of: fault), status: .couldNot)
  case let fault as InquiryFault: Complaint(words: words(of: fault), status: status(of: fault))
  case let fault as SignOffFault: Complaint(words: words(of: fault), status: status(of: fault))
  case let fault as ParameterFault: Complaint(words: words(of: fault), status: status(of: fault))
  case let fault as SurveyFault: Complaint(words: words(of: fault), status: status(of: fault))
  case let fault as DecisionFault: Complaint(words: words(of: fault), status: status(of: fault))
  case let fault as SolverFault: Complaint(words: words(of: fault), status: .couldNot)
  case let fault as ScenarioFault: Complaint(words: words(of: fault), status: status(of: fault))
  case let unreadable as UnreadableFile: Complaint(words: words(of: unreadable), status: .unusableInput)
  case let refusal as UndoRefusal: Complaint(words: words(of: refusal), status: .couldNot)
  case let refusal as ErasureRefusal: Complaint(words: words(of: refusal), status: status(of: refusal))
  default: nil
  }
}

private func words(of fault: SolverFault) -> Phrase {
  switch fault {
  case .missingLibrary:
    Phrase(
      nb:
        "Planen kan ikke regnes ut: programbiblioteket libCbcSolver mangler på maskinen.\nInstaller pakken «coinor-libcbc3».",
      nn:
        "Planen kan ikkje reknast ut: programbiblioteket libCbcSolver manglar på maskina.\nInstaller pakken «coinor-libcbc3».",
      en:
        "The plan cannot be worked out: the library libCbcSolver is not on this machine.\nInstall the package “coinor-libcbc3”."
    )
  }
}

private func words(of unreadable: UnreadableFile) -> Phrase {
  func line(_ language: Language) -> String {
    catalogueProblemLines([unreadable.problem], [], language).joined(separator: "\n")
  }
  return Phrase(nb: line(.bokmål), nn: .words(line(.nynorsk)), en: line(.english))
}

private func words(of fault: RegistryFault) -> Phrase {
  switch fault {
  case .missing(let path):
    Phrase(
      nb:
        "Det finnes ikke noe register på «\(path)».\nLag et med «nedenfra import FIL…» eller «nedenfra demo», eller vis vei med --db.",
      nn:
        "Det finst ikkje noko register på «\(path)».\nLag eit med «nedenfra import FIL…» eller «nedenfra demo», eller vis veg med --db.",
      en:
        "There is no registry at “\(path)”.\nMake one with “nedenfra import FILE…” or “nedenfra demo”, or point to one with --db."
    )
  case .isDirectory(let path):
    Phrase(
      nb: "«\(path)» er en mappe, ikke et register.", nn: "«\(path)» er ei mappe, ikkje eit register.",
      en: "“\(path)” is a folder, not a registry.")
  case .notARegistry(let path):
    Phrase(
      nb: "«\(path)» er ikke et nedenfra-register. Filen er ikke rørt.",
      nn: "«\(path)» er ikkje eit nedenfra-register. Fila er ikkje rørt.",
      en: "“\(path)” is not a registry of nedenfra. The file was not touched.")
  case .newer(let path, let version, let known):
    Phrase(
      nb: "«\(path)» er laget av et nyere program (skjema \(version), dette kjenner \(known)).\nOppdater nedenfra.",
      nn: "«\(path)» er laga av eit nyare program (skjema \(version), dette kjenner \(known)).\nOppdater nedenfra.",
      en: "“\(path)” was made by a newer program (schema \(version), this one knows \(known)).\nUpdate nedenfra.")
  case .busy(let path):
    Phrase(
      nb: "Registeret «\(path)» er i bruk av et annet program.\nVent til det er ferdig, og prøv igjen.",
      nn: "Registeret «\(path)» er i bruk av eit anna program.\nVent til det er ferdig, og prøv igjen.",
      en: "The registry “\(path)” is in use by another program.\nWait until it is done, and try again.")
  case .readOnly(let path):
    Phrase(
      nb: "Registeret «\(path)» kan ikke skrives til eller leses av deg.\nSjekk rettighetene til filen og mappen.",
      nn: "Registeret «\(path)» kan ikkje skrivast til eller lesast av deg.\nSjekk rettane til fila og mappa.",
      en: "You may not read or write the registry “\(path)”.\nCheck the permissions of the file and its folder.")
  case .folderNotWritable(let path):
    Phrase(
      nb: "Mappen «\(path)» finnes ikke eller kan ikke skrives til; registeret trenger å skrive ved siden av filen.",
      nn: "Mappa «\(path)» finst ikkje eller kan ikkje skrivast til; registeret må kunne skrive ved sida av fila.",
      en: "The folder “\(path)” does not exist or cannot be written to; the registry needs to write beside its file.")
  case .networkShare(let path):
    Phrase(
      nb: "«\(path)» ligger på en nettverksdisk, der SQLite ikke kan låse trygt.\nLegg registeret på en lokal disk.",
      nn: "«\(path)» ligg på ein nettverksdisk, der SQLite ikkje kan låse trygt.\nLegg registeret på ein lokal disk.",
      en: "“\(path)” lies on a network share, where SQLite cannot lock safely.\nPut the registry on a local disk.")
  case .diskFull(let path):
    Phrase(
      nb: "Disken er full eller svarer ikke (\(path)). Registeret er som før.\nFrigjør plass og prøv igjen.",
      nn: "Disken er full eller svarer ikkje (\(path)). Registeret er som før.\nFrigjer plass og prøv igjen.",
      en: "The disk is full or does not answer (\(path)). The registry is as it was.\nFree some space and try again.")
  case .damaged(let path, let details):
    Phrase(
      nb:
        "Registeret «\(path)» er skadet\(details.isEmpty ? "" : " (\(details))"). Ingenting er skrevet.\nHent tilbake en sikkerhetskopi: nedenfra db restore KOPI",
      nn:
        "Registeret «\(path)» er skadd\(details.isEmpty ? "" : " (\(details))"). Ingenting er skrive.\nHent tilbake ein tryggingskopi: nedenfra db restore KOPI",
      en:
        "The registry “\(path)” is damaged\(details.isEmpty ? "" : " (\(details))"). Nothing was written.\nBring back a backup: nedenfra db restore COPY"
    )
  case .unreadable(let path, let value):
    Phrase(
      nb:
        "Registeret «\(path)» er skadet: «\(value)» står der det ikke kan stå. Ingenting er skrevet.\nSe hva som er skadet: nedenfra db check. Hent tilbake en sikkerhetskopi: nedenfra db restore KOPI",
      nn:
        "Registeret «\(path)» er skadd: «\(value)» står der det ikkje kan stå. Ingenting er skrive.\nSjå kva som er skadd: nedenfra db check. Hent tilbake ein tryggingskopi: nedenfra db restore KOPI",
      en:
        "The registry “\(path)” is damaged: “\(value)” stands where it cannot. Nothing was written.\nSee what is damaged: nedenfra db check. Bring back a backup: nedenfra db restore COPY"
    )
  case .alreadyExists(let path):
    Phrase(
      nb: "«\(path)» finnes fra før og blir ikke overskrevet.",
      nn: "«\(path)» finst frå før og blir ikkje overskriven.", en: "“\(path)” exists and will not be overwritten.")
  case .failed(let path, let details):
    Phrase(
      nb: "Registeret «\(path)» svarte med en feil: \(details)",
      nn: "Registeret «\(path)» svarte med ein feil: \(details)",
      en: "The registry “\(path)” answered with an error: \(details)")
  }
}

private func status(of fault: InquiryFault) -> ExitStatus {
  switch fault {
  case .noRegistry, .unitInUse, .registryHasPeople, .alreadyExists, .noPosition, .noDelegation, .revokedBeforeStart,
    .noSuspension,
    .delegateNotPermitted,
    .beforeFirstEntry:
    .couldNot
  case .nationalIdentityNumber: .unusableInput
  case .unknownTask, .ambiguousTask, .unknownUnit, .ambiguousUnit, .unknownEmployee, .ambiguousEmployee,
    .unknownCompetence, .ambiguousCompetence, .unknownProfession, .ambiguousProfession, .ambiguousEntry, .retired,
    .nothingFound, .missingText, .unusableText, .notAnHPRNumber, .birthYearOutOfRange,
    .endBeforeStart, .shareOutOfRange, .levelMissing, .levelNotPossible, .unitIsItsOwnAncestor:
    .wrongUsage
  }
}

func words(of fault: InquiryFault) -> Phrase {
  switch fault {
  case .noRegistry:
    Phrase(
      nb: "Dette trenger et register. Lag et med «nedenfra import FIL…» eller «nedenfra demo».",
      nn: "Dette treng eit register. Lag eit med «nedenfra import FIL…» eller «nedenfra demo».",
      en: "This needs a registry. Make one with “nedenfra import FILE…” or “nedenfra demo”.")
  case .unknownTask(let typed, let nearest):
    Phrase(
      nb:
        "Ingen oppgave passer til «\(typed)».\(mean(nearest.map(\.choice), .bokmål))\nSe alle: nedenfra catalogue tasks",
      nn:
        "Inga oppgåve passar til «\(typed)».\(mean(nearest.map(\.choice), .nynorsk))\nSjå alle: nedenfra catalogue tasks",
      en: "No task fits “\(typed)”.\(mean(nearest.map(\.choice), .english))\nSee all: nedenfra catalogue tasks")
  case .ambiguousTask(let typed, let tasks): choose(typed, tasks.map(\.choice))
  case .unknownUnit(let typed, let nearest):
    Phrase(
      nb: "Ingen enhet passer til «\(typed)».\(mean(nearest.map(\.choice), .bokmål))\nSe alle: nedenfra unit list",
      nn: "Inga eining passar til «\(typed)».\(mean(nearest.map(\.choice), .nynorsk))\nSjå alle: nedenfra unit list",
      en: "No unit fits “\(typed)”.\(mean(nearest.map(\.choice), .english))\nSee all: nedenfra unit list")
  case .ambiguousUnit(let typed, let units): choose(typed, units.map(\.choice))
  case .unknownEmployee(let typed, let nearest):
    Phrase(
      nb: "Ingen ansatt passer til «\(typed)».\(mean(nearest.map(\.choice), .bokmål))\nSe alle: nedenfra employee list",
      nn:
        "Ingen tilsett passar til «\(typed)».\(mean(nearest.map(\.choice), .nynorsk))\nSjå alle: nedenfra employee list",
      en: "No employee fits “\(typed)”.\(mean(nearest.map(\.choice), .english))\nSee all: nedenfra employee list")
  case .ambiguousEmployee(let typed, let employees): choose(typed, employees.map(\.choice))
  case .unknownCompetence(let typed, let nearest):
    Phrase(
      nb:
        "Ingen kompetanse passer til «\(typed)».\(mean(nearest.map(\.choice), .bokmål))\nSe alle: nedenfra catalogue competences",
      nn:
        "Ingen kompetanse passar til «\(typed)».\(mean(nearest.map(\.choice), .nynorsk))\nSjå alle: nedenfra catalogue competences",
      en:
        "No competence fits “\(typed)”.\(mean(nearest.map(\.choice), .english))\nSee all: nedenfra catalogue competences"
    )
  case .ambiguousCompetence(let typed, let competences): choose(typed, competences.map(\.choiceOfKind))
  case .unknownProfession(let typed, let nearest):
    Phrase(
      nb:
        "Ingen yrkesgruppe passer til «\(typed)».\(mean(nearest.map(\.choice), .bokmål))\nSe alle: nedenfra catalogue professions",
      nn:
        "Inga yrkesgruppe passar til «\(typed)».\(mean(nearest.map(\.choice), .nynorsk))\nSjå alle: nedenfra catalogue professions",
      en:
        "No profession fits “\(typed)”.\(mean(nearest.map(\.choice), .english))\nSee all: nedenfra catalogue professions"
    )
  case .ambiguousProfession(let typed, let professions): choose(typed, professions.map(\.choice))
  case .ambiguousEntry(let typed, let entries): choose(typed, entries.map(\.choice))
  case .retired(let code, let name, let retirement): words(ofRetired: code, name, retirement)
  case .beforeFirstEntry(let at):
    Phrase(
      nb: "Registeret vet ingenting før \(moment(at, .bokmål)) (den første oppføringen).",
      nn: "Registeret veit ingenting før \(moment(at, .nynorsk)) (den første oppføringa).",
      en: "The registry knows nothing before \(moment(at, .english)) (its first entry).")
  case .nothingFound(let typed):
    Phrase(
      nb: "Fant ingenting for «\(typed)».", nn: "Fann ingenting for «\(typed)».", en: "Found nothing for “\(typed)”.")
  case .nationalIdentityNumber(let field):
    Phrase(
      nb:
        "Feltet «\(name(ofField: field)[.bokmål])» inneholder et fødselsnummer eller D-nummer. Slike lagres aldri; ingenting er skrevet.",
      nn:
        "Feltet «\(name(ofField: field)[.nynorsk])» inneheld eit fødselsnummer eller D-nummer. Slike blir aldri lagra; ingenting er skrive.",
      en:
        "The field “\(name(ofField: field)[.english])” holds a national identity number. Those are never stored; nothing was written."
    )
  case .missingText(let field):
    Phrase(
      nb: "Feltet «\(name(ofField: field)[.bokmål])» mangler.",
      nn: "Feltet «\(name(ofField: field)[.nynorsk])» manglar.",
      en: "The field “\(name(ofField: field)[.english])” is missing.")
  case .unusableText(let field):
    Phrase(
      nb: "Teksten i feltet «\(name(ofField: field)[.bokmål])» er for lang eller har tegn som ikke kan vises.",
      nn: "Teksten i feltet «\(name(ofField: field)[.nynorsk])» er for lang eller har teikn som ikkje kan visast.",
      en:
        "The text of the field “\(name(ofField: field)[.english])” is too long or has characters that cannot be shown.")
  case .notAnHPRNumber(let typed):
    Phrase(
      nb: "«\(typed)» er ikke et HPR-nummer. Det har bare sifre, høyst ni. Ingenting er skrevet.",
      nn: "«\(typed)» er ikkje eit HPR-nummer. Det har berre siffer, høgst ni. Ingenting er skrive.",
      en: "“\(typed)” is no HPR number. It has digits only, at most nine. Nothing was written.")
  case .birthYearOutOfRange(let year, let allowed):
    Phrase(
      nb:
        "\(year) kan ikke være fødselsåret til en ansatt: det må være fra \(allowed.lowerBound) til \(allowed.upperBound). Ingenting er skrevet.",
      nn:
        "\(year) kan ikkje vere fødselsåret til ein tilsett: det må vere frå \(allowed.lowerBound) til \(allowed.upperBound). Ingenting er skrive.",
      en:
        "\(year) cannot be an employee's year of birth: it must be from \(allowed.lowerBound) to \(allowed.upperBound). Nothing was written."
    )
  case .endBeforeStart(let from, let through):
    Phrase(
      nb: "Perioden slutter \(Language.bokmål.date(through)), før den starter \(Language.bokmål.date(from)).",
      nn: "Perioden sluttar \(Language.nynorsk.date(through)), før han startar \(Language.nynorsk.date(from)).",
      en: "The period ends \(Language.english.date(through)), before it starts \(Language.english.date(from)).")
  case .shareOutOfRange(let hundredths):
    Phrase(
      nb: "\(Language.bokmål.decimal(hundredths: hundredths)) er ikke mellom 0 og 100 prosent.",
      nn: "\(Language.nynorsk.decimal(hundredths: hundredths)) er ikkje mellom 0 og 100 prosent.",
      en: "\(Language.english.decimal(hundredths: hundredths)) is not between 0 and 100 per cent.")
  case .levelMissing(let competence):
    Phrase(
      nb: "«\(competence.name.bokmål)» har nivåer. Gi ett med --level 1–5.",
      nn: "«\(competence.name.nynorsk)» har nivå. Gje eitt med --level 1–5.",
      en: "“\(competence.name.english)” has levels. Give one with --level 1–5.")
  case .levelNotPossible(let competence):
    Phrase(
      nb: "«\(competence.name.bokmål)» har ingen nivåer: man har den eller ikke. Ta bort --level.",
      nn: "«\(competence.name.nynorsk)» har ingen nivå: ein har han eller ikkje. Ta bort --level.",
      en: "“\(competence.name.english)” has no levels: it is held or not. Remove --level.")
  case .unitIsItsOwnAncestor(let unit):
    Phrase(
      nb: "\(unit) kan ikke ligge under seg selv.", nn: "\(unit) kan ikkje liggje under seg sjølv.",
      en: "\(unit) cannot lie below itself.")
  case .unitInUse(let unit, let children, let people):
    inUse(unit, children: children, people: people)
  case .alreadyExists(_, let key):
    Phrase(
      nb: "«\(key)» finnes fra før. Bruk «set» for å endre.", nn: "«\(key)» finst frå før. Bruk «set» for å endre.",
      en: "“\(key)” exists. Use “set” to change it.")
  case .noPosition(let employee, let unit):
    Phrase(
      nb: "\(employee) har ingen åpen stilling\(unit.rawValue.isEmpty ? "" : " i \(unit)").",
      nn: "\(employee) har inga open stilling\(unit.rawValue.isEmpty ? "" : " i \(unit)").",
      en: "\(employee) has no open position\(unit.rawValue.isEmpty ? "" : " in \(unit)").")
  case .noDelegation(let employee, let task, let ended?):
    Phrase(
      nb:
        "Delegeringen av \(task) til \(employee) gjelder allerede ikke lenger enn til \(Language.bokmål.date(ended)).",
      nn: "Delegeringa av \(task) til \(employee) gjeld alt ikkje lenger enn til \(Language.nynorsk.date(ended)).",
      en: "The delegation of \(task) to \(employee) already holds no longer than until \(Language.english.date(ended))."
    )
  case .revokedBeforeStart(let delegation, let lastDay):
    Phrase(
      nb:
        "Delegeringen av \(delegation.task) til \(delegation.employee) begynte \(delegation.period.from.map(Language.bokmål.date) ?? ""). Siste dag kan ikke være \(Language.bokmål.date(lastDay)): da hadde den aldri vært gitt.",
      nn:
        "Delegeringa av \(delegation.task) til \(delegation.employee) byrja \(delegation.period.from.map(Language.nynorsk.date) ?? ""). Siste dag kan ikkje vere \(Language.nynorsk.date(lastDay)): då hadde ho aldri vore gitt.",
      en:
        "The delegation of \(delegation.task) to \(delegation.employee) began on \(delegation.period.from.map(Language.english.date) ?? ""). Its last day cannot be \(Language.english.date(lastDay)): it would never have been given."
    )
  case .noDelegation(let employee, let task, nil):
    Phrase(
      nb: "\(employee) har ingen delegering av \(task). Se de som finnes: nedenfra delegation list --all",
      nn: "\(employee) har inga delegering av \(task). Sjå dei som finst: nedenfra delegation list --all",
      en: "\(employee) has no delegation of \(task). See those there are: nedenfra delegation list --all")
  case .noSuspension(let employee, let code):
    Phrase(
      nb: "\(employee) er ikke stanset fra \(code).", nn: "\(employee) er ikkje stansa frå \(code).",
      en: "\(employee) is not suspended from \(code).")
  case .delegateNotPermitted(let employee, let task, let statute):
    Phrase(
      nb:
        "Loven lar ikke \(employee.name) gjøre «\(task.name.bokmål)», heller ikke ved delegering (\(statute)).\nSe grunnen: nedenfra why \(employee.number) \(task.code)",
      nn:
        "Lova lèt ikkje \(employee.name) gjere «\(task.name.nynorsk)», heller ikkje ved delegering (\(statute)).\nSjå grunnen: nedenfra why \(employee.number) \(task.code)",
      en:
        "The law does not let \(employee.name) do “\(task.name.english)”, not even by delegation (\(statute)).\nSee why: nedenfra why \(employee.number) \(task.code)"
    )
  case .registryHasPeople(let count):
    Phrase(
      nb:
        "Registeret har \(Language.bokmål.counted(count, .employee)). Demoen blandes aldri med virkelige folk; velg en ny fil med --db.",
      nn:
        "Registeret har \(Language.nynorsk.counted(count, .employee)). Demoen blir aldri blanda med verkelege folk; vel ei ny fil med --db.",
      en:
        "The registry has \(Language.english.counted(count, .employee)). The demo is never mixed with real people; choose a new file with --db."
    )
  }
}

private func inUse(_ unit: UnitCode, children: Int, people: Int) -> Phrase {
  func counts(_ language: Language) -> String {
    language.counted(children, .unit) + " " + Phrase(nb: "under seg", nn: .same, en: "below it")[language] + ", "
      + language.counted(people, .person)
  }
  return Phrase(
    nb: "\(unit) er i bruk: \(counts(.bokmål)). Flytt eller avslutt dem først.",
    nn: "\(unit) er i bruk: \(counts(.nynorsk)). Flytt eller avslutt dei først.",
    en: "\(unit) is in use: \(counts(.english)). Move or end them first.")
}

/// When and by what it went out of use, and how to bring it back.
private func words(ofRetired code: String, _ name: Phrase, _ retirement: Retirement) -> Phrase {
  func sentence(_ language: Language) -> String {
    let when = moment(retirement.at, language)
    let file =
      retirement.fileName.map { Phrase(nb: "«\($0)»", nn: .same, en: "“\($0)”")[language] } ?? ""
    let whence =
      retirement.batch.map { batch in
        Phrase(
          nb: " med import nr. \(batch) (\(file))", nn: " med import nr. \(batch) (\(file))",
          en: " with import \(batch) (\(file))")[language]
      } ?? ""
    let source = retirement.source.isEmpty ? "" : " – \(retirement.source)"
    let undo =
      retirement.batch.map { batch in
        Phrase(
          nb: "\nHent tilbake med: nedenfra import undo \(batch)",
          nn: "\nHent tilbake med: nedenfra import undo \(batch)",
          en: "\nBring it back with: nedenfra import undo \(batch)")[language]
      } ?? ""
    return Phrase(
      nb: "«\(name.bokmål)» (\(code)) ble tatt ut av bruk \(when) av \(retirement.actor)\(whence)\(source).\(undo)",
      nn: "«\(name.nynorsk)» (\(code)) vart teken ut av bruk \(when) av \(retirement.actor)\(whence)\(source).\(undo)",
      en:
        "“\(name.english)” (\(code)) was taken out of use \(when) by \(retirement.actor)\(whence)\(source).\(undo)")[
        language]
  }
  return Phrase(nb: sentence(.bokmål), nn: .words(sentence(.nynorsk)), en: sentence(.english))
}

/// `22.11.2026 kl. 10.00 (UTC)`, or the day alone.
func moment(_ at: String, _ language: Language) -> String {
  language.moment(at) + (at.count == 10 ? "" : " (UTC)")
}

private func words(of refusal: UndoRefusal) -> Phrase {
  switch refusal {
  case .unknown(let batch):
    Phrase(
      nb: "Import nr. \(batch) finnes ikke. Se dem: nedenfra import list",
      nn: "Import nr. \(batch) finst ikkje. Sjå dei: nedenfra import list",
      en: "There is no import \(batch). See them: nedenfra import list")
  case .alreadyUndone(let batch):
    Phrase(
      nb: "Import nr. \(batch) er angret fra før.", nn: "Import nr. \(batch) er angra frå før.",
      en: "Import \(batch) has been undone already.")
  case .builtUpon(let batch, let events):
    Phrase(
      nb:
        "Import nr. \(batch) kan ikke angres: senere endringer bygger på den (\(events.map(String.init).joined(separator: ", "))).\nAngre nyere importer først (nedenfra import list). Det som er rettet for hånd, angres ikke; rett det for hånd.",
      nn:
        "Import nr. \(batch) kan ikkje angrast: seinare endringar byggjer på han (\(events.map(String.init).joined(separator: ", "))).\nAngre nyare importar først (nedenfra import list). Det som er retta for hand, blir ikkje angra; rett det for hand.",
      en:
        "Import \(batch) cannot be undone: later changes build on it (\(events.map(String.init).joined(separator: ", "))).\nUndo newer imports first (nedenfra import list). What was changed by hand is not undone; change it by hand."
    )
  case .changesClosedSurveys(let batch, let fileName, let surveys):
    changesClosed(batch, fileName, surveys)
  }
}

/// What it means to undo an import that closed surveys got answers from.
private func changesClosed(_ batch: Int64, _ fileName: String, _ surveys: [Survey]) -> Phrase {
  func names(_ language: Language) -> String {
    language.list(
      surveys.map { "\(language.quoted($0.name)) (\($0.closedOn.map { language.date($0) } ?? ""))" })
  }
  let command = "nedenfra import undo \(batch) --yes"
  return Phrase(
    nb:
      "Import nr. \(batch) («\(fileName)») har svar i en kartlegging som er lukket: \(names(.bokmål)).\nAngres den, endres tallene i rapporter som alt er sendt, og svarene kan ikke hentes inn igjen. Ingenting er endret.\nGjør det likevel: \(command)",
    nn:
      "Import nr. \(batch) («\(fileName)») har svar i ei kartlegging som er lukka: \(names(.nynorsk)).\nBlir han angra, endrar tala seg i rapportar som alt er sende, og svara kan ikkje hentast inn igjen. Ingenting er endra.\nGjer det likevel: \(command)",
    en:
      "Import \(batch) (“\(fileName)”) holds answers of a survey that is closed: \(names(.english)).\nUndone, it changes the numbers of reports that were sent, and the answers cannot be collected again. Nothing was changed.\nDo it all the same: \(command)"
  )
}

/// A choice as its code and its name in each language.
private struct Choice {
  let code: String
  let name: Phrase
}

extension CareTask {
  fileprivate var choice: Choice { Choice(code: code.rawValue, name: name) }
}

extension Competence {
  fileprivate var choice: Choice { Choice(code: code.rawValue, name: name) }
}

extension Competence {
  /// With its kind, since several may have the same name.
  fileprivate var choiceOfKind: Choice {
    func named(_ language: Language) -> String { "\(name[language]), \(kind.name[language])" }
    return Choice(
      code: code.rawValue, name: Phrase(nb: named(.bokmål), nn: .words(named(.nynorsk)), en: named(.english)))
  }
}

extension CatalogueEntry {
  fileprivate var choice: Choice {
    let (code, name, kind): (String, Phrase, Phrase) =
      switch self {
      case .task(let task):
        (task.code.rawValue, task.name, Phrase(nb: "oppgave", nn: "oppgåve", en: "task"))
      case .competence(let competence): (competence.code.rawValue, competence.name, competence.kind.name)
      case .profession(let profession):
        (profession.code.rawValue, profession.name, Phrase(nb: "yrkesgruppe", nn: .same, en: "profession"))
      }
    func named(_ language: Language) -> String { "\(name[language]), \(kind[language])" }
    return Choice(code: code, name: Phrase(nb: named(.bokmål), nn: .words(named(.nynorsk)), en: named(.english)))
  }
}

extension Profession {
  fileprivate var choice: Choice { Choice(code: code.rawValue, name: name) }
}

extension CareUnit {
  fileprivate var choice: Choice { Choice(code: code.rawValue, name: Phrase(nb: name, nn: .same, en: name)) }
}

extension Employee {
  fileprivate var choice: Choice { Choice(code: number.rawValue, name: Phrase(nb: name, nn: .same, en: name)) }
}

extension EmployeeChoice {
  /// With the workplace, since several may have the same name.
  fileprivate var choice: Choice {
    let words = ([employee.name] + workplaces.map { "\($0.name) (\($0.code))" }).joined(separator: ", ")
    return Choice(code: employee.number.rawValue, name: Phrase(nb: words, nn: .same, en: words))
  }
}

private func mean(_ choices: [Choice], _ language: Language) -> String {
  guard !choices.isEmpty else { return "" }
  let list = language.alternatives(choices.map { "\(language.quoted($0.name[language])) (\($0.code))" })
  return " " + Phrase(nb: "Mente du \(list)?", nn: "Meinte du \(list)?", en: "Did you mean \(list)?")[language]
}

/// Several things fit: they are listed, and the user chooses by code.
private func choose(_ typed: String, _ choices: [Choice]) -> Phrase {
  let shown = choices.prefix(12)
  func list(_ language: Language) -> String {
    shown.map { "\n\($0.code)  \($0.name[language])" }.joined() + (choices.count > shown.count ? "\n…" : "")
  }
  if choices.count == 1 {
    return Phrase(
      nb:
        "Er det denne du mener med «\(typed)»? Bruk koden. Er det en annen, skriv tittelen etter navnet.\(list(.bokmål))",
      nn:
        "Er det denne du meiner med «\(typed)»? Bruk koden. Er det ein annan, skriv tittelen etter namnet.\(list(.nynorsk))",
      en:
        "Is this whom you mean by “\(typed)”? Use the code. If it is another, write the title after the name.\(list(.english))"
    )
  }
  return Phrase(
    nb: "Flere passer til «\(typed)» (\(choices.count)). Bruk koden til den du mener:\(list(.bokmål))",
    nn: "Fleire passar til «\(typed)» (\(choices.count)). Bruk koden til den du meiner:\(list(.nynorsk))",
    en: "Several fit “\(typed)” (\(choices.count)). Use the code of the one you mean:\(list(.english))")
}
