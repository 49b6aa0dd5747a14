import Domain
import Matching
import Planning
import Wording

// What a plan of training says of itself.

/// Why there is nothing to plan.
func emptyWords(_ plan: TrainingProposal, _ language: Language) -> String {
  let words: Phrase =
    switch (plan.target, plan.asked) {
    case (.coverage, 0):
      Phrase(
        nb:
          "Ingen dekningskrav er registrert her, så det er ingen gap å lukke. Importer en fil med unit, task, people og period.",
        nn:
          "Ingen dekkingskrav er registrerte her, så det er ingen gap å lukke. Importer ei fil med unit, task, people og period.",
        en:
          "No coverage rules are recorded here, so there are no gaps to close. Import a file with unit, task, people and period."
      )
    case (.coverage, _):
      Phrase(
        nb: "Alle dekningskrav er dekket. Ingen opplæring trengs for dem.",
        nn: "Alle dekkingskrav er dekte. Ingen treng opplæring for dei.",
        en: "Every coverage rule is covered. They take no training.")
    case (.shiftDown, 0):
      Phrase(
        nb:
          "Ingen volum sier hvem som gjør oppgavene i dag. Importer en fil med unit, task, minutes_per_week og profession.",
        nn:
          "Ingen volum seier kven som gjer oppgåvene i dag. Importer ei fil med unit, task, minutes_per_week og profession.",
        en: "No volumes say who does the tasks today. Import a file with unit, task, minutes_per_week and profession.")
    case (.shiftDown, _):
      Phrase(
        nb:
          "Ingenting venter på opplæring: det som kan gå til et lavere trinn, kan gå nå. Se nedenfra plan shift-down.",
        nn:
          "Ingenting ventar på opplæring: det som kan gå til eit lågare steg, kan gå no. Sjå nedenfra plan shift-down.",
        en: "Nothing waits for training: what can go to a lower rung can go now. See nedenfra plan shift-down.")
    }
  return words[language]
}

/// So many places, or so many hours a week.
private func worthWords(_ worth: Int, _ target: TrainingTarget, _ language: Language) -> String {
  switch target {
  case .coverage:
    return language.counted(
      worth, one: Phrase(nb: "plass", nn: .same, en: "place"), many: Phrase(nb: "plasser", nn: "plassar", en: "places"))
  case .shiftDown:
    let hours = language.hours(minutes: worth)
    return Phrase(nb: "\(hours) i uken", nn: "\(hours) i veka", en: "\(hours) a week")[language]
  }
}

private func kroner(_ amount: Int, _ language: Language) -> String { language.money(øre: amount * 100) }

func amountWords(_ budget: TrainingModel.Budget, _ language: Language) -> String {
  switch budget {
  case .minutes(let limit): language.hours(minutes: limit)
  case .kroner(let limit): kroner(limit, language)
  }
}

func summaryWords(_ plan: TrainingProposal, _ language: Language) -> String {
  let people = language.counted(Set(plan.lessons.map(\.item.employee.number)).count, .employee)
  let signatures = language.counted(
    plan.lessons.count { $0.item.isSignature },
    one: Phrase(nb: "signatur", nn: .same, en: "signature"),
    many: Phrase(nb: "signaturer", nn: "signaturar", en: "signatures"))
  let (hours, price) = (language.hours(minutes: plan.sum.minutes), kroner(plan.sum.kroner, language))
  let all = worthWords(plan.worthAsked, plan.target, language)
  let number = language.number(plan.sum.worth)
  let released = language.hours(minutes: plan.sum.worth)
  let before = language.number(plan.places)
  let after = language.number(plan.places - plan.filled)
  switch plan.target {
  case .coverage:
    return Phrase(
      nb:
        "\(number) av \(all) som mangler, blir fylt med \(hours) opplæring for \(price): \(people), \(signatures). Gapet går fra \(before) til \(after).",
      nn:
        "\(number) av \(all) som manglar, blir fylte med \(hours) opplæring for \(price): \(people), \(signatures). Gapet går frå \(before) til \(after).",
      en:
        "\(number) of \(all) that are missing are filled by \(hours) of training for \(price): \(people), \(signatures). The gap goes from \(before) to \(after)."
    )[language]
  case .shiftDown:
    return Phrase(
      nb:
        "For \(released) av \(all) blir minst én på et lavere trinn klar, etter \(hours) opplæring for \(price): \(people), \(signatures).",
      nn:
        "For \(released) av \(all) blir minst éin på eit lågare steg klar, etter \(hours) opplæring for \(price): \(people), \(signatures).",
      en:
        "For \(released) of \(all), somebody on a lower rung becomes ready after \(hours) of training for \(price): \(people), \(signatures)."
    )[
      language]
  }
}

/// Whether nothing better is possible, and else how far from it the plan may be.
func proofWords(_ plan: TrainingProposal, _ language: Language) -> String {
  if plan.isProven {
    return Phrase(
      nb: "Bevist: ingen plan gir mer, og ingen som gir like mye, koster mindre.",
      nn: "Prova: ingen plan gjev meir, og ingen som gjev like mykje, kostar mindre.",
      en: "Proven: no plan gives more, and none that gives as much costs less.")[language]
  }
  let stopped = Phrase(
    nb: "Søket tok slutt før alt var prøvd.", nn: "Søket tok slutt før alt var prøvd.",
    en: "The search ended before everything was tried.")
  let words: Phrase
  if plan.sum.worth < plan.worthAtMost {
    let most = worthWords(plan.worthAtMost, plan.target, language)
    let share = gapWords(plan.worthAtMost - plan.sum.worth, of: plan.worthAtMost, language)
    words = Phrase(
      nb: "Ingen plan gir mer enn \(most): denne er innenfor \(share) av det.",
      nn: "Ingen plan gjev meir enn \(most): denne er innanfor \(share) av det.",
      en: "No plan gives more than \(most): this one is within \(share) of that.")
  } else if plan.kronerAtLeast == 0 {
    words = Phrase(
      nb: "Ingen plan gir mer; om en som gir like mye, kan koste mindre, er ikke kjent.",
      nn: "Ingen plan gjev meir; om ein som gjev like mykje, kan koste mindre, er ikkje kjent.",
      en: "No plan gives more; whether one that gives as much can cost less is not known.")
  } else {
    let least = kroner(plan.kronerAtLeast, language)
    let share = gapWords(plan.sum.kroner - plan.kronerAtLeast, of: plan.sum.kroner, language)
    words = Phrase(
      nb:
        "Ingen plan gir mer, og ingen som gir like mye, koster under \(least): planen er innenfor \(share) av det beste mulige.",
      nn:
        "Ingen plan gjev meir, og ingen som gjev like mykje, kostar under \(least): planen er innanfor \(share) av det beste moglege.",
      en:
        "No plan gives more, and none that gives as much costs below \(least): the plan is within \(share) of the best possible."
    )
  }
  return "\(stopped[language]) \(words[language])"
}

/// A gap in whole per cent, rounded up.
private func gapWords(_ gap: Int, of whole: Int, _ language: Language) -> String {
  language.percent((gap * 100 + whole - 1) / whole)
}

/// What the simple way would give.
func greedyWords(_ plan: TrainingProposal, _ language: Language) -> String {
  let (worth, price) = (
    worthWords(plan.greedy.worth, plan.target, language), kroner(plan.greedy.kroner, language)
  )
  return Phrase(
    nb: "Til sammenligning: å ta den billigste neste plassen hver gang gir \(worth) for \(price).",
    nn: "Til samanlikning: å ta den billegaste neste plassen kvar gong gjev \(worth) for \(price).",
    en: "For comparison: taking the cheapest next place each time gives \(worth) for \(price).")[language]
}

func lessonName(_ lesson: TrainingProposal.Lesson, _ language: Language) -> String {
  let name =
    lesson.item.competence?.name[language]
    ?? Phrase(nb: "fullmakt til oppgaven", nn: "fullmakt til oppgåva", en: "authority for the task")[language]
  var marks: [String] = []
  if lesson.item.isRenewal { marks.append(Phrase(nb: "fornyelse", nn: "fornying", en: "renewal")[language]) }
  if lesson.item.isAssumed {
    marks.append(Phrase(nb: "antatt lengde", nn: "tenkt lengd", en: "assumed length")[language])
  }
  return marks.isEmpty ? name : "\(name) (\(language.list(marks)))"
}

// MARK: Why places stay open

func openWords(_ result: TrainingProposal.Result, _ plan: TrainingProposal, _ language: Language) -> String {
  var parts: [String] = []
  let possible = min(result.opening.places, result.opening.candidates.count)
  if result.filled < possible { parts.append(scarcityWords(plan)[language]) }
  if result.opening.candidates.count < result.opening.places {
    if result.opening.candidates.isEmpty, result.opening.obstacles.isEmpty {
      parts.append(
        Phrase(nb: "ingen flere her", nn: "ingen fleire her", en: "nobody else here")[language])
    }
    for obstacle in TrainingOpening.Obstacle.allCases {
      guard let count = result.opening.obstacles[obstacle] else { continue }
      var words = obstacle.words(count)[language]
      if obstacle == .law, let gate = result.opening.gate.shown { words += " (\(statuteWords(gate, language)))" }
      parts.append(words)
    }
  }
  return parts.joined(separator: "; ")
}

/// What there is too little of for somebody who could be trained.
private func scarcityWords(_ plan: TrainingProposal) -> Phrase {
  if !plan.isProven {
    return Phrase(
      nb: "søket tok slutt, eller budsjettet eller veilederne strekker ikke til",
      nn: "søket tok slutt, eller budsjettet eller rettleiarane strekk ikkje til",
      en: "the search ended, or the budget or the supervisors do not suffice")
  }
  return plan.terms.budget == nil
    ? Phrase(
      nb: "veilederne har ikke flere timer", nn: "rettleiarane har ikkje fleire timar",
      en: "the supervisors have no more hours")
    : Phrase(
      nb: "budsjettet eller veiledernes timer strekker ikke til",
      nn: "budsjettet eller timane til rettleiarane strekk ikkje til",
      en: "the budget or the supervisors’ hours do not suffice")
}

extension TrainingOpening.Obstacle {
  /// What keeps so many from it.
  fileprivate func words(_ count: Int) -> Phrase {
    let n = Phrase(nb: "\(count)", nn: .same, en: "\(count)")
    func told(_ nb: String, nn: String, en: String) -> Phrase {
      Phrase(nb: "\(n.bokmål) \(nb)", nn: .words("\(n.bokmål) \(nn)"), en: "\(n.english) \(en)")
    }
    return switch self {
    case .law: told("stanses av loven", nn: "blir stansa av lova", en: "stopped by law")
    case .education: told("mangler en utdanning", nn: "manglar ei utdanning", en: "lack an education")
    case .right:
      told(
        "mangler en rettighet som myndighetene gir", nn: "manglar ein rett som styresmaktene gjev",
        en: "lack a right that the authorities give")
    case .foundation:
      told(
        "mangler grunnlaget å bygge på", nn: "manglar grunnlaget å byggje på", en: "lack the foundation to build on")
    case .suspension: told("er stanset", nn: "er stansa", en: "suspended")
    case .exemption: told("er fritatt", nn: "er fritekne", en: "exempted")
    case .inTraining: told("er under utdanning", nn: "er under utdanning", en: "in training")
    case .noGuide:
      told(
        "trenger praksis som ingen her kan veilede (nivå 5)", nn: "treng praksis som ingen her kan rettleie (nivå 5)",
        en: "need practice that nobody here can guide (level 5)")
    }
  }
}

// MARK: Notes

func hoursNote(_ plan: TrainingProposal, _ language: Language) -> String {
  let hours = language.hours(minutes: plan.terms.unknownMinutes)
  let assumed = language.hours(minutes: plan.assumedMinutes)
  let price = language.money(øre: plan.terms.prices.hour)
  return Phrase(
    nb:
      "Timene er katalogens, de samme til hvert nivå. Der katalogen ikke sier hvor lenge noe varer, er \(hours) regnet («antatt lengde», vår vurdering): \(assumed) i denne planen. Kostnaden er timene til dem som lærer, til yrkesgruppens timepris (ellers \(price)), og kursprisen der den er oppgitt; veiledernes tid er ikke priset.",
    nn:
      "Timane er dei som står i katalogen, dei same til kvart nivå. Der katalogen ikkje seier kor lenge noko varer, er \(hours) rekna («tenkt lengd», vår vurdering): \(assumed) i denne planen. Kostnaden er timane til dei som lærer, til timeprisen for yrkesgruppa (elles \(price)), og kursprisen der han er oppgjeven; tida til rettleiarane er ikkje prisa.",
    en:
      "The hours are the catalogue’s, the same to each level. Where the catalogue does not say how long something takes, \(hours) count (“assumed length”, our judgement): \(assumed) in this plan. The cost is the hours of those who learn at their profession’s price (else \(price)), and the price of the course where one is given; the supervisors’ time is not priced."
  )[language]
}

func guidanceNote(_ plan: TrainingProposal, _ language: Language) -> String {
  let hours = language.hours(minutes: plan.terms.guidanceMinutes)
  return Phrase(
    nb:
      "Praksis veiledes i alle timene av noen i enheten på nivå 5; hver kan gi \(hours) (vår vurdering; endres med --guidance). Det samme læres én gang, og én person kan fylle en plass i flere krav.",
    nn:
      "Praksis blir rettleidd i alle timane av nokon i eininga på nivå 5; kvar kan gje \(hours) (vår vurdering; blir endra med --guidance). Det same blir lært éin gong, og éin person kan fylle ein plass i fleire krav.",
    en:
      "Practice is guided in all its hours by somebody of the unit at level 5; each can give \(hours) (our judgement; changed by --guidance). The same is learnt once, and one person may fill a place in several rules."
  )[language]
}

func countedNote(_ target: TrainingTarget, _ language: Language) -> String {
  switch target {
  case .coverage:
    Phrase(
      nb:
        "Den som er fritatt, er ikke regnet som klar. Ingen sendes på utdanning; studenter og lærlinger er ikke med i planen.",
      nn:
        "Den som er friteken, er ikkje rekna som klar. Ingen blir sende på utdanning; studentar og lærlingar er ikkje med i planen.",
      en:
        "Who is exempted does not count as ready. Nobody is sent on an education; students and apprentices are not in the plan."
    )[language]
  case .shiftDown:
    Phrase(
      nb:
        "For hver oppgave er én som står lavere enn dagens trinn, nok. Om de har tid til den, er ikke regnet med. Ingen sendes på utdanning; studenter og lærlinger er ikke med.",
      nn:
        "For kvar oppgåve er éin som står lågare enn steget i dag, nok. Om dei har tid til ho, er ikkje rekna med. Ingen blir sende på utdanning; studentar og lærlingar er ikkje med.",
      en:
        "For each task one person below today’s rung is enough. Whether they have the time is not reckoned. Nobody is sent on an education; students and apprentices are left out."
    )[language]
  }
}
