import Domain
import Matching
import Operations
import Reports
import Wording

/// How the program ends after a fault of a decision.
func status(of fault: DecisionFault) -> ExitStatus {
  switch fault {
  case .toLearners, .excludedByLaw, .lacksEducation, .nobodyCan, .decidedAlready, .hasLeft, .notOfProfession,
    .reviewedAlready, .stopped:
    .couldNot
  case .unknown, .sameProfession, .notLower, .startTooFar, .reviewNotAfterStart, .conditionsMissing, .namesSomebody,
    .dayToCome, .reviewedBeforeStart, .reviewedBeforeDecision, .noteMissing:
    .wrongUsage
  }
}

/// Why a decision or a review cannot be recorded or found, and what to do.
func words(of fault: DecisionFault) -> Phrase {
  switch fault {
  case .unknown(let typed, let count): unknown(typed, count)
  case .sameProfession(let profession):
    Phrase(
      nb: "Oppgaven går fra og til samme gruppe: \(profession.name.bokmål) (\(profession.code)). Velg en annen i --to.",
      nn: "Oppgåva går frå og til same gruppa: \(profession.name.nynorsk) (\(profession.code)). Vel ei anna i --to.",
      en:
        "The task goes from and to the same group: \(profession.name.english) (\(profession.code)). Choose another in --to."
    )
  case .toLearners(let profession):
    Phrase(
      nb:
        "«\(profession.name.bokmål)» gjør oppgaver bare som ledd i opplæringen (helsepersonelloven § 5) og kan ikke overta dem. Ingenting er registrert.",
      nn:
        "«\(profession.name.nynorsk)» gjer oppgåver berre som ledd i opplæringa (helsepersonelloven § 5) og kan ikkje ta dei over. Ingenting er registrert.",
      en:
        "“\(profession.name.english)” does tasks only as part of training (helsepersonelloven § 5) and cannot take them over. Nothing was recorded."
    )
  case .excludedByLaw(let task, let profession, let assessment, let gate, let catalogue, let day):
    excluded(task, profession, assessment, gate, catalogue, day)
  case .notLower(let from, let to):
    Phrase(
      nb:
        "«\(to.name.bokmål)» (trinn \(to.careLevel)) står ikke lavere enn «\(from.name.bokmål)» (trinn \(from.careLevel)).\nEr det meningen, gi --upwards.",
      nn:
        "«\(to.name.nynorsk)» (steg \(to.careLevel)) står ikkje lågare enn «\(from.name.nynorsk)» (steg \(from.careLevel)).\nEr det meininga, gje --upwards.",
      en:
        "“\(to.name.english)” (rung \(to.careLevel)) stands no lower than “\(from.name.english)” (rung \(from.careLevel)).\nIf that is meant, give --upwards."
    )
  case .lacksEducation(let task, let profession, let assessment, let catalogue):
    lacksEducation(task, profession, assessment, catalogue)
  case .nobodyCan(let task, let profession, let unit, let assessment, let catalogue):
    nobodyCan(task, profession, unit, assessment, catalogue)
  case .startTooFar(let start, let decidedOn):
    Phrase(
      nb:
        "\(Language.bokmål.date(start)) ligger mer enn ett år fra beslutningen \(Language.bokmål.date(decidedOn)). Velg en nærmere --start, eller si med --on hvilken dag det ble besluttet.",
      nn:
        "\(Language.nynorsk.date(start)) ligg meir enn eitt år frå avgjerda \(Language.nynorsk.date(decidedOn)). Vel ein nærare --start, eller sei med --on kva dag det blei avgjort.",
      en:
        "\(Language.english.date(start)) lies more than a year from the decision on \(Language.english.date(decidedOn)). Choose a nearer --start, or tell with --on on which day it was decided."
    )
  case .reviewNotAfterStart(let review, let start):
    Phrase(
      nb:
        "Evalueringen \(Language.bokmål.date(review)) kommer ikke etter at oppgaven er flyttet (\(Language.bokmål.date(start))). Velg en senere dag i --review.",
      nn:
        "Evalueringa \(Language.nynorsk.date(review)) kjem ikkje etter at oppgåva er flytta (\(Language.nynorsk.date(start))). Vel ein seinare dag i --review.",
      en:
        "The review on \(Language.english.date(review)) does not come after the task has moved (\(Language.english.date(start))). Choose a later day in --review."
    )
  case .conditionsMissing:
    Phrase(
      nb: "Når risikoen er høy, må det stå hva som skal være på plass: --conditions.",
      nn: "Når risikoen er høg, må det stå kva som skal vere på plass: --conditions.",
      en: "Where the risk is high, what must be in place has to be told: --conditions.")
  case .namesSomebody(let role):
    Phrase(
      nb: "«\(role)» nevner en ansatt ved navn. I --consulted står roller: tillitsvalgt, verneombud, AMU, fagleder.",
      nn: "«\(role)» nemner ein tilsett ved namn. I --consulted står roller: tillitsvald, verneombod, AMU, fagleiar.",
      en:
        "“\(role)” names an employee. --consulted holds roles: union representative, safety representative, professional lead."
    )
  case .decidedAlready(let decision):
    Phrase(
      nb:
        "Beslutning \(decision.number) flytter den samme oppgaven her fra før. Se den: nedenfra decision show \(decision.number)\nEr den over, stans den: nedenfra decision review \(decision.number) --outcome stop",
      nn:
        "Avgjerd \(decision.number) flyttar den same oppgåva her frå før. Sjå ho: nedenfra decision show \(decision.number)\nEr ho over, stans ho: nedenfra decision review \(decision.number) --outcome stop",
      en:
        "Decision \(decision.number) moves the same task here already. See it: nedenfra decision show \(decision.number)\nIf it is over, stop it: nedenfra decision review \(decision.number) --outcome stop"
    )
  case .hasLeft(let employee, let day):
    Phrase(
      nb:
        "\(employee.name) (\(employee.number)) har ingen stilling her \(Language.bokmål.date(day)) og kan ikke beslutte det. La en annen stå i --by.",
      nn:
        "\(employee.name) (\(employee.number)) har inga stilling her \(Language.nynorsk.date(day)) og kan ikkje avgjere det. La ein annan stå i --by.",
      en:
        "\(employee.name) (\(employee.number)) has no position here on \(Language.english.date(day)) and cannot decide it. Name somebody else with --by."
    )
  case .notOfProfession(let employee, let profession):
    Phrase(
      nb:
        "\(employee.name) (\(employee.number)) er ikke i gruppen «\(profession.name.bokmål)» som beslutningen gjelder. Ingenting er registrert.\nGi fullmakten for seg selv: nedenfra delegation grant \(employee.number)",
      nn:
        "\(employee.name) (\(employee.number)) er ikkje i gruppa «\(profession.name.nynorsk)» som avgjerda gjeld. Ingenting er registrert.\nGje fullmakta for seg sjølv: nedenfra delegation grant \(employee.number)",
      en:
        "\(employee.name) (\(employee.number)) is not of the group “\(profession.name.english)” that the decision is about. Nothing was recorded.\nGrant it by itself: nedenfra delegation grant \(employee.number)"
    )
  case .dayToCome, .reviewedBeforeStart, .reviewedBeforeDecision, .reviewedAlready, .stopped, .noteMissing:
    wordsOfReview(fault)
  }
}

/// Of the faults that only a day or a review has.
private func wordsOfReview(_ fault: DecisionFault) -> Phrase {
  switch fault {
  case .dayToCome(let day, let today): words(of: SurveyFault.dayToCome(day, today: today))
  case .reviewedBeforeStart(let decision, let day):
    Phrase(
      nb:
        "Beslutning \(decision.number) starter først \(Language.bokmål.date(decision.startsOn)); \(Language.bokmål.date(day)) er det ingenting å evaluere.\nSkal den ikke settes i verk: --outcome stop",
      nn:
        "Avgjerd \(decision.number) startar først \(Language.nynorsk.date(decision.startsOn)); \(Language.nynorsk.date(day)) er det ingenting å evaluere.\nSkal ho ikkje setjast i verk: --outcome stop",
      en:
        "Decision \(decision.number) starts on \(Language.english.date(decision.startsOn)); on \(Language.english.date(day)) there is nothing to review.\nIf it is not to begin: --outcome stop"
    )
  case .reviewedBeforeDecision(let decision, let day):
    Phrase(
      nb:
        "\(Language.bokmål.date(day)) er før beslutning \(decision.number) ble tatt (\(Language.bokmål.date(decision.decidedOn))).",
      nn:
        "\(Language.nynorsk.date(day)) er før avgjerd \(decision.number) blei teken (\(Language.nynorsk.date(decision.decidedOn))).",
      en:
        "\(Language.english.date(day)) is before decision \(decision.number) was made (\(Language.english.date(decision.decidedOn)))."
    )
  case .reviewedAlready(let decision, let day):
    Phrase(
      nb:
        "Beslutning \(decision.number) er evaluert allerede, \(Language.bokmål.date(day)). En ny evaluering må ha en senere dag. Ingenting er endret.",
      nn:
        "Avgjerd \(decision.number) er evaluert allereie, \(Language.nynorsk.date(day)). Ei ny evaluering må ha ein seinare dag. Ingenting er endra.",
      en:
        "Decision \(decision.number) is reviewed already, on \(Language.english.date(day)). A new review must have a later day. Nothing was changed."
    )
  case .stopped(let decision, let day):
    Phrase(
      nb:
        "Beslutning \(decision.number) ble stanset \(Language.bokmål.date(day)). Skal oppgaven flyttes likevel, registrer en ny: nedenfra decision record",
      nn:
        "Avgjerd \(decision.number) blei stansa \(Language.nynorsk.date(day)). Skal oppgåva flyttast likevel, registrer ei ny: nedenfra decision record",
      en:
        "Decision \(decision.number) was stopped on \(Language.english.date(day)). If the task is to move after all, record a new one: nedenfra decision record"
    )
  case .noteMissing:
    Phrase(
      nb: "Den som justerer eller stanser, sier hvorfor: --note.",
      nn: "Den som justerer eller stansar, seier kvifor: --note.",
      en: "Whoever adjusts or stops says why: --note.")
  case .unknown, .sameProfession, .toLearners, .excludedByLaw, .notLower, .lacksEducation, .nobodyCan, .startTooFar,
    .reviewNotAfterStart, .conditionsMissing, .namesSomebody, .decidedAlready, .hasLeft, .notOfProfession:
    words(of: fault)
  }
}

private func unknown(_ typed: String, _ count: Int) -> Phrase {
  count == 0
    ? Phrase(
      nb: "Ingen beslutninger er registrert ennå. Registrer en: nedenfra decision record",
      nn: "Ingen avgjerder er registrerte enno. Registrer ei: nedenfra decision record",
      en: "No decisions are recorded yet. Record one: nedenfra decision record")
    : Phrase(
      nb: "Ingen beslutning har nummeret «\(typed)». Se alle: nedenfra decision list",
      nn: "Inga avgjerd har nummeret «\(typed)». Sjå alle: nedenfra decision list",
      en: "No decision has the number “\(typed)”. See all: nedenfra decision list")
}

/// That the law does not give the task to the group, with the statute and its condition.
private func excluded(
  _ task: CareTask, _ profession: Profession, _ assessment: Assessment, _ gate: GateOnDate, _ catalogue: Catalogue,
  _ day: CalendarDate
) -> Phrase {
  func why(_ language: Language) -> String { assessment.explanation(catalogue, gate: gate.shown, language) }
  return Phrase(
    nb:
      "Gruppen «\(profession.name.bokmål)» kan ikke få «\(task.name.bokmål)» \(Language.bokmål.date(day)): \(why(.bokmål)). Ingenting er registrert.\nSe hvem loven gir den til: nedenfra match \(task.code)",
    nn:
      "Gruppa «\(profession.name.nynorsk)» kan ikkje få «\(task.name.nynorsk)» \(Language.nynorsk.date(day)): \(why(.nynorsk)). Ingenting er registrert.\nSjå kven lova gjev ho til: nedenfra match \(task.code)",
    en:
      "The group “\(profession.name.english)” cannot be given “\(task.name.english)” on \(Language.english.date(day)): \(why(.english)). Nothing was recorded.\nSee to whom the law gives it: nedenfra match \(task.code)"
  )
}

private func lacksEducation(
  _ task: CareTask, _ profession: Profession, _ assessment: Assessment, _ catalogue: Catalogue
) -> Phrase {
  func why(_ language: Language) -> String { assessment.explanation(catalogue, gate: nil, language) }
  return Phrase(
    nb:
      "Utdanningen til gruppen «\(profession.name.bokmål)» gir ikke alt «\(task.name.bokmål)» krever: \(why(.bokmål)). Ingenting er registrert.\nHar noen av dem det som trengs, si med --education hvordan det sikres for hver enkelt.",
    nn:
      "Utdanninga til gruppa «\(profession.name.nynorsk)» gjev ikkje alt «\(task.name.nynorsk)» krev: \(why(.nynorsk)). Ingenting er registrert.\nHar nokon av dei det som trengst, sei med --education korleis det blir sikra for kvar einskild.",
    en:
      "The education of the group “\(profession.name.english)” does not give all that “\(task.name.english)” asks for: \(why(.english)). Nothing was recorded.\nIf some of them have what it takes, tell with --education how that is made sure of for each person."
  )
}

private func nobodyCan(
  _ task: CareTask, _ profession: Profession, _ unit: CareUnit, _ assessment: Assessment, _ catalogue: Catalogue
) -> Phrase {
  func why(_ language: Language) -> String { assessment.explanation(catalogue, gate: nil, language) }
  let place = "\(unit.name) (\(unit.code))"
  return Phrase(
    nb:
      "Ingen i gruppen «\(profession.name.bokmål)» i \(place) kan «\(task.name.bokmål)» eller er nær det, og utdanningen gir det ikke: \(why(.bokmål)). Ingenting er registrert.",
    nn:
      "Ingen i gruppa «\(profession.name.nynorsk)» i \(place) kan «\(task.name.nynorsk)» eller er nær det, og utdanninga gjev det ikkje: \(why(.nynorsk)). Ingenting er registrert.",
    en:
      "Nobody of the group “\(profession.name.english)” in \(place) can do “\(task.name.english)” or is near it, and the education does not give it: \(why(.english)). Nothing was recorded."
  )
}
