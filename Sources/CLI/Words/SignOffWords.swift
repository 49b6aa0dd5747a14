import Domain
import Matching
import Operations
import Reports
import Wording

func status(of fault: SignOffFault) -> ExitStatus {
  switch fault {
  case .ownClaim, .ownWord, .isTheSource, .signedBefore, .verifiedAlready, .rejected, .nothingToSign,
    .nothingToWithdraw,
    .neverHeld, .endless, .alreadyRenewed, .delegationToOneself, .noExemption, .giverWithoutRight, .decidedByOneself,
    .delegateLacksCompetence:
    .couldNot
  case .signedInTheFuture, .signedBeforeClaim, .unusableLink, .delegateNotInUnit, .severalDelegations,
    .severalToRevoke, .partyMissing:
    .wrongUsage
  case .fileNotReadable: .unusableInput
  }
}

func words(of fault: SignOffFault) -> Phrase {
  switch fault {
  case .ownClaim(let employee, let competence):
    Phrase(
      nb:
        "Ingen signerer for seg selv: påstanden om «\(competence.name.bokmål)» gjelder \(employee.name) (\(employee.number)).\nLa en annen signere med --by.",
      nn:
        "Ingen signerer for seg sjølv: påstanden om «\(competence.name.nynorsk)» gjeld \(employee.name) (\(employee.number)).\nLa ein annan signere med --by.",
      en:
        "Nobody signs for oneself: the claim about “\(competence.name.english)” is about \(employee.name) (\(employee.number)).\nLet somebody else sign with --by."
    )
  case .ownWord(let employee, let kind):
    Phrase(
      nb:
        "\(employee.name) (\(employee.number)) kan ikke vurdere seg selv som \(kind.name.bokmål).\nBruk --kind self; en annen signerer etterpå.",
      nn:
        "\(employee.name) (\(employee.number)) kan ikkje vurdere seg sjølv som \(kind.name.nynorsk).\nBruk --kind self; ein annan signerer etterpå.",
      en:
        "\(employee.name) (\(employee.number)) cannot speak of themself as \(kind.name.english).\nUse --kind self; somebody else signs afterwards."
    )
  case .isTheSource(let party, let competence, let lacking):
    Phrase(
      nb:
        "\(party.name) står selv bak påstanden om «\(competence.name.bokmål)».\n\(oneMore(lacking).bokmål)",
      nn:
        "\(party.name) står sjølv bak påstanden om «\(competence.name.nynorsk)».\n\(oneMore(lacking).nynorsk)",
      en: "\(party.name) made the claim about “\(competence.name.english)”.\n\(oneMore(lacking).english)")
  case .signedBefore(let party, let competence, let lacking):
    Phrase(
      nb: "\(party.name) har signert «\(competence.name.bokmål)» før.\n\(oneMore(lacking).bokmål)",
      nn: "\(party.name) har signert «\(competence.name.nynorsk)» før.\n\(oneMore(lacking).nynorsk)",
      en: "\(party.name) has signed “\(competence.name.english)” before.\n\(oneMore(lacking).english)")
  case .verifiedAlready(let competence, let claim):
    Phrase(
      nb: "«\(competence.name.bokmål)» er kontrollert allerede (\(claim.kind.name.bokmål)). Ingenting er endret.",
      nn: "«\(competence.name.nynorsk)» er kontrollert allereie (\(claim.kind.name.nynorsk)). Ingenting er endra.",
      en: "“\(competence.name.english)” is verified already (\(claim.kind.name.english)). Nothing was changed.")
  case .rejected(let competence, _, let names):
    Phrase(
      nb:
        "Påstanden om «\(competence.name.bokmål)» er avvist av \(Language.bokmål.list(names)).\nDen som avviste, kan trekke det tilbake med «nedenfra verify withdraw», eller noen kan registrere en ny vurdering.",
      nn:
        "Påstanden om «\(competence.name.nynorsk)» er avvist av \(Language.nynorsk.list(names)).\nDen som avviste, kan trekkje det tilbake med «nedenfra verify withdraw», eller nokon kan registrere ei ny vurdering.",
      en:
        "The claim about “\(competence.name.english)” was rejected by \(Language.english.list(names)).\nWho rejected it may take that back with “nedenfra verify withdraw”, or somebody records a new assessment."
    )
  case .nothingToSign(let employee, let competence):
    Phrase(
      nb:
        "Ingen påstand om «\(competence.name.bokmål)» å signere for \(employee.name) (\(employee.number)).\nSe hva som venter: nedenfra verify list",
      nn:
        "Ingen påstand om «\(competence.name.nynorsk)» å signere for \(employee.name) (\(employee.number)).\nSjå kva som ventar: nedenfra verify list",
      en:
        "There is no claim about “\(competence.name.english)” to sign for \(employee.name) (\(employee.number)).\nSee what waits: nedenfra verify list"
    )
  case .nothingToWithdraw(let party, let employee, let competence):
    Phrase(
      nb:
        "\(party.name) har ikke signert eller avvist noe om «\(competence.name.bokmål)» for \(employee.name) (\(employee.number)) som gjelder nå.",
      nn:
        "\(party.name) har ikkje signert eller avvist noko om «\(competence.name.nynorsk)» for \(employee.name) (\(employee.number)) som gjeld no.",
      en:
        "\(party.name) has not signed or rejected anything about “\(competence.name.english)” for \(employee.name) (\(employee.number)) that holds now."
    )
  case .signedInTheFuture(let date):
    Phrase(
      nb: "\(Language.bokmål.date(date)) er i framtiden. Ingen kan ha signert da.",
      nn: "\(Language.nynorsk.date(date)) er i framtida. Ingen kan ha signert då.",
      en: "\(Language.english.date(date)) is in the future. Nobody can have signed then.")
  case .signedBeforeClaim(let date, let from):
    Phrase(
      nb: "Påstanden gjelder fra \(Language.bokmål.date(from)) og kan ikke være signert \(Language.bokmål.date(date)).",
      nn:
        "Påstanden gjeld frå \(Language.nynorsk.date(from)) og kan ikkje vere signert \(Language.nynorsk.date(date)).",
      en:
        "The claim holds from \(Language.english.date(from)) and cannot have been signed on \(Language.english.date(date))."
    )
  case .giverWithoutRight(let giver, let task):
    Phrase(
      nb:
        "\(giver.name) har ikke selv rett til «\(task.name.bokmål)» og kan ikke gi oppgaven videre (helsepersonelloven § 5). Ingenting er endret.",
      nn:
        "\(giver.name) har ikkje sjølv rett til «\(task.name.nynorsk)» og kan ikkje gje oppgåva vidare (helsepersonelloven § 5). Ingenting er endra.",
      en:
        "\(giver.name) has no right to “\(task.name.english)” and cannot give it away (helsepersonelloven § 5). Nothing was changed."
    )
  case .delegateLacksCompetence(let employee, let task, let assessment, let catalogue):
    lacking(employee, task, assessment, catalogue)
  case .delegateNotInUnit(let employee, let unit, let period):
    notThere(employee, unit, period)
  case .severalDelegations(let employee, let task, let delegations):
    choose(employee, task, delegations)
  case .severalToRevoke(let employee, let task, let delegations, let tree):
    chooseToRevoke(employee, task, delegations, tree)
  case .partyMissing(let kind):
    Phrase(
      nb:
        "Hvem sier det? Som \(kind.name.bokmål) teller vurderingen som kontrollert: si hvem med --by (ansattnummer eller navn), eller bruk --kind self.",
      nn:
        "Kven seier det? Som \(kind.name.nynorsk) tel vurderinga som kontrollert: sei kven med --by (tilsettnummer eller namn), eller bruk --kind self.",
      en:
        "Who says so? As \(kind.name.english) it counts as verified: say who with --by (employee number or name), or use --kind self."
    )
  case .decidedByOneself(let employee):
    Phrase(
      nb: "\(employee.name) (\(employee.number)) kan ikke bestemme dette om seg selv. La en annen stå i --by.",
      nn: "\(employee.name) (\(employee.number)) kan ikkje avgjere dette om seg sjølv. La ein annan stå i --by.",
      en: "\(employee.name) (\(employee.number)) cannot decide this about themself. Name somebody else with --by.")
  case .unusableLink:
    Phrase(
      nb: "Adressen i --link må begynne med https:// eller http://, uten mellomrom.",
      nn: "Adressa i --link må byrje med https:// eller http://, utan mellomrom.",
      en: "The address in --link must begin with https:// or http://, without spaces.")
  case .fileNotReadable(let path):
    Phrase(
      nb: "Filen «\(path)» finnes ikke eller kan ikke leses.", nn: "Fila «\(path)» finst ikkje eller kan ikkje lesast.",
      en: "The file “\(path)” does not exist or cannot be read.")
  case .neverHeld(let employee, let competence):
    Phrase(
      nb:
        "\(employee.name) (\(employee.number)) har ikke hatt «\(competence.name.bokmål)», så det er ingenting å fornye.\nRegistrer den med «nedenfra employee assert».",
      nn:
        "\(employee.name) (\(employee.number)) har ikkje hatt «\(competence.name.nynorsk)», så det er ingenting å fornye.\nRegistrer han med «nedenfra employee assert».",
      en:
        "\(employee.name) (\(employee.number)) has not held “\(competence.name.english)”, so there is nothing to renew.\nRecord it with “nedenfra employee assert”."
    )
  case .endless(let employee, let competence):
    Phrase(
      nb: "«\(competence.name.bokmål)» løper ikke ut for \(employee.name) (\(employee.number)). Ingenting å fornye.",
      nn: "«\(competence.name.nynorsk)» går ikkje ut for \(employee.name) (\(employee.number)). Ingenting å fornye.",
      en: "“\(competence.name.english)” does not run out for \(employee.name) (\(employee.number)). Nothing to renew.")
  case .alreadyRenewed(let competence, let period):
    Phrase(
      nb: "«\(competence.name.bokmål)» er fornyet allerede, fra \(day(period.from, .bokmål)).",
      nn: "«\(competence.name.nynorsk)» er fornya allereie, frå \(day(period.from, .nynorsk)).",
      en: "“\(competence.name.english)” is renewed already, from \(day(period.from, .english)).")
  case .delegationToOneself(let employee):
    Phrase(
      nb: "\(employee.name) (\(employee.number)) kan ikke gi en fullmakt til seg selv.",
      nn: "\(employee.name) (\(employee.number)) kan ikkje gje ei fullmakt til seg sjølv.",
      en: "\(employee.name) (\(employee.number)) cannot give an authority to themself.")
  case .noExemption(let employee):
    Phrase(
      nb: "\(employee.name) (\(employee.number)) har ikke noe slikt fritak.",
      nn: "\(employee.name) (\(employee.number)) har ikkje noko slikt fritak.",
      en: "\(employee.name) (\(employee.number)) has no such exemption.")
  }
}

/// Who else must sign, and how many.
private func oneMore(_ lacking: Int) -> Phrase {
  lacking > 1
    ? Phrase(
      nb: "Trenger \(lacking) til, av andre.", nn: "Treng \(lacking) til, av andre.",
      en: "Needs \(lacking) more, by others.")
    : Phrase(
      nb: "Trenger én til, av en annen.", nn: "Treng éin til, av ein annan.", en: "Needs one more, by somebody else.")
}

private func day(_ date: CalendarDate?, _ language: Language) -> String { date.map { language.date($0) } ?? "…" }

/// What the delegate lacks, and what would help.
private func lacking(_ employee: Employee, _ task: CareTask, _ assessment: Assessment, _ catalogue: Catalogue)
  -> Phrase
{
  func lack(_ language: Language) -> String { assessment.explanation(catalogue, gate: nil, language) }
  let person = "\(employee.name) (\(employee.number))"
  let why = "nedenfra why \(employee.number) \(task.code)"
  return Phrase(
    nb:
      "\(person) kan ikke få «\(task.name.bokmål)» ennå: \(lack(.bokmål)).\nRegistrer det som er gjort (nedenfra employee assert, nedenfra verify), og gi fullmakten etterpå. Se alt: \(why)",
    nn:
      "\(person) kan ikkje få «\(task.name.nynorsk)» enno: \(lack(.nynorsk)).\nRegistrer det som er gjort (nedenfra employee assert, nedenfra verify), og gje fullmakta etterpå. Sjå alt: \(why)",
    en:
      "\(person) cannot be given “\(task.name.english)” yet: \(lack(.english)).\nRecord what has been done (nedenfra employee assert, nedenfra verify), and grant afterwards. See all: \(why)"
  )
}

/// That a delegation for a day to come will not hold unless something is mended; `nil` where nothing is lacking.
func warningOfLack(_ row: JudgedDelegation, _ catalogue: Catalogue) -> Phrase? {
  guard row.validity.faults.contains(.delegateLacksCompetence), let assessment = row.validity.assessment else {
    return nil
  }
  func lack(_ language: Language) -> String { assessment.explanation(catalogue, gate: nil, language) }
  let (name, from) = (row.delegate.employee.name, row.delegation.period.from)
  return Phrase(
    nb:
      "Merk: Fullmakten gjelder ikke fra \(day(from, .bokmål)) slik det står nå. \(name): \(lack(.bokmål)). Det må være på plass før.",
    nn:
      "Merk: Fullmakta gjeld ikkje frå \(day(from, .nynorsk)) slik det står no. \(name): \(lack(.nynorsk)). Det må vere på plass før.",
    en:
      "Note: As things stand, the delegation will not hold from \(day(from, .english)). \(name): \(lack(.english)). That must be in place before."
  )
}

private func notThere(_ employee: Employee, _ unit: CareUnit?, _ period: Period) -> Phrase {
  let person = "\(employee.name) (\(employee.number))"
  let place = unit.map { " i \($0.name) (\($0.code))" } ?? ""
  func days(_ language: Language) -> String { "\(day(period.from, language))–\(day(period.through, language))" }
  return Phrase(
    nb:
      "\(person) har ingen stilling\(place) i perioden \(days(.bokmål)).\nSe stillingene: nedenfra employee show \(employee.number)",
    nn:
      "\(person) har inga stilling\(place) i perioden \(days(.nynorsk)).\nSjå stillingane: nedenfra employee show \(employee.number)",
    en:
      "\(person) has no position\(unit.map { " in \($0.name) (\($0.code))" } ?? "") in the period \(days(.english)).\nSee the positions: nedenfra employee show \(employee.number)"
  )
}

/// Several delegations: they are listed, and the user chooses by unit or first day.
private func choose(_ employee: Employee, _ task: CareTask, _ delegations: [Delegation]) -> Phrase {
  func list(_ language: Language) -> String {
    delegations.map { delegation in
      let unit = delegation.unit.map { "--unit \($0) " } ?? ""
      let from = delegation.period.from.map { "--from \($0.iso)" } ?? ""
      let days = "\(day(delegation.period.from, language))–\(day(delegation.period.through, language))"
      return "\n\(unit)\(from)  (\(days), \(delegation.givenBy))"
    }.joined()
  }
  return Phrase(
    nb:
      "\(employee.name) (\(employee.number)) har \(delegations.count) fullmakter til «\(task.name.bokmål)». Velg en av dem:\(list(.bokmål))",
    nn:
      "\(employee.name) (\(employee.number)) har \(delegations.count) fullmakter til «\(task.name.nynorsk)». Vel ei av dei:\(list(.nynorsk))",
    en:
      "\(employee.name) (\(employee.number)) has \(delegations.count) delegations of “\(task.name.english)”. Choose one of them:\(list(.english))"
  )
}

/// Several delegations that may be meant to end: they are listed with the options that name each.
private func chooseToRevoke(
  _ employee: Employee, _ task: TaskCode, _ delegations: [Delegation], _ tree: UnitTree
) -> Phrase {
  func list(_ language: Language) -> String {
    delegations.map { delegation in
      let options = [
        delegation.period.from.map { "--from \($0.iso)" }, delegation.unit.map { "--unit \($0)" },
      ].compactMap { $0 }.joined(separator: " ")
      let place =
        delegation.unit.map { tree[$0]?.name ?? $0.rawValue }
        ?? Phrase(nb: "hele virksomheten", nn: "heile verksemda", en: "the whole organisation")[language]
      let days = "\(day(delegation.period.from, language))–\(day(delegation.period.through, language))"
      return "\n\(options)  (\(days), \(place), \(delegation.givenBy))"
    }.joined()
  }
  let (person, count) = ("\(employee.name) (\(employee.number))", delegations.count)
  return Phrase(
    nb:
      "\(person) har \(count) fullmakter til \(task). Ingen er trukket tilbake. Velg én, eller ta alle med --all:\(list(.bokmål))",
    nn:
      "\(person) har \(count) fullmakter til \(task). Inga er trekt tilbake. Vel éi, eller ta alle med --all:\(list(.nynorsk))",
    en:
      "\(person) has \(count) delegations of \(task). None was revoked. Choose one, or take all with --all:\(list(.english))"
  )
}
