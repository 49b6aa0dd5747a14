import Domain
import Operations
import Reports
import Wording

func status(of fault: ScenarioFault) -> ExitStatus {
  switch fault {
  case .nameTaken, .alreadyThere, .hasLeft, .hiredIntoClosed, .closesHiring, .movesToClosed, .closesTarget, .unitClosed,
    .withoutChanges:
    .couldNot
  case .unknown, .nameTooLong, .demandOutOfRange, .peopleOutOfRange, .percentOutOfRange, .gateUnlikeItsKind,
    .unknownGroup:
    .wrongUsage
  }
}

/// Why a scenario cannot be made, changed, found or compared, and what to do.
func words(of fault: ScenarioFault) -> Phrase {
  switch fault {
  case .unknown(let typed, let nearest, let count): unknown(typed, nearest, count)
  case .nameTaken(let scenario):
    Phrase(
      nb: "Det finnes alt et scenario som heter «\(scenario.name)». Velg et annet navn.",
      nn: "Det finst alt eit scenario som heiter «\(scenario.name)». Vel eit anna namn.",
      en: "There is a scenario called “\(scenario.name)” already. Choose another name.")
  case .nameTooLong(let limit):
    Phrase(
      nb: "Navnet er for langt: høyst \(limit) tegn.", nn: "Namnet er for langt: høgst \(limit) teikn.",
      en: "The name is too long: at most \(limit) characters.")
  case .alreadyThere(let change, let supposition):
    Phrase(
      nb:
        "Scenarioet «\(supposition.scenario.name)» har det alt: \(supposition.words(of: change, .bokmål)). Ingenting er lagt til.\nLag et nytt scenario for en annen variant: nedenfra scenario new NAVN",
      nn:
        "Scenarioet «\(supposition.scenario.name)» har det alt: \(supposition.words(of: change, .nynorsk)). Ingenting er lagt til.\nLag eit nytt scenario for ein annan variant: nedenfra scenario new NAMN",
      en:
        "The scenario “\(supposition.scenario.name)” has that already: \(supposition.words(of: change, .english)). Nothing was added.\nMake a new scenario for another variant: nedenfra scenario new NAME"
    )
  case .hasLeft(let employee):
    Phrase(
      nb:
        "\(employee.name) (\(employee.number)) har ingen stilling her lenger, så det ville ikke hatt noen virkning. Ingenting er lagt til.",
      nn:
        "\(employee.name) (\(employee.number)) har inga stilling her lenger, så det ville ikkje hatt nokon verknad. Ingenting er lagt til.",
      en:
        "\(employee.name) (\(employee.number)) no longer has a position here, so it would have no effect. Nothing was added."
    )
  case .demandOutOfRange(let percent):
    Phrase(
      nb:
        "--demand er fra \(Language.bokmål.percent(ScenarioChange.demandLimits.lowerBound)) til \(Language.bokmål.percent(ScenarioChange.demandLimits.upperBound)) og ikke 0, så \(Language.bokmål.percent(percent)) går ikke.",
      nn:
        "--demand er frå \(Language.nynorsk.percent(ScenarioChange.demandLimits.lowerBound)) til \(Language.nynorsk.percent(ScenarioChange.demandLimits.upperBound)) og ikkje 0, så \(Language.nynorsk.percent(percent)) går ikkje.",
      en:
        "--demand is from \(Language.english.percent(ScenarioChange.demandLimits.lowerBound)) to \(Language.english.percent(ScenarioChange.demandLimits.upperBound)) and not 0, so \(Language.english.percent(percent)) will not do."
    )
  case .peopleOutOfRange(let people):
    Phrase(
      nb: "--people er fra 1 til \(ScenarioChange.peopleLimits.upperBound), ikke \(people).",
      nn: "--people er frå 1 til \(ScenarioChange.peopleLimits.upperBound), ikkje \(people).",
      en: "--people is from 1 to \(ScenarioChange.peopleLimits.upperBound), not \(people).")
  case .percentOutOfRange(let share):
    Phrase(
      nb: "--percent er mer enn 0 og høyst 100, ikke \(Language.bokmål.percent(share)).",
      nn: "--percent er meir enn 0 og høgst 100, ikkje \(Language.nynorsk.percent(share)).",
      en: "--percent is more than 0 and at most 100, not \(Language.english.percent(share)).")
  case .hiredIntoClosed(let unit, let scenario):
    Phrase(
      nb: "«\(scenario.name)» legger ned \(unit.title), så ingen kan ansettes der. Velg en annen --unit.",
      nn: "«\(scenario.name)» legg ned \(unit.title), så ingen kan tilsetjast der. Vel ei anna --unit.",
      en: "“\(scenario.name)” closes \(unit.title), so nobody can be hired there. Choose another --unit.")
  case .closesHiring(let unit, let scenario):
    Phrase(
      nb: "«\(scenario.name)» ansetter i \(unit.title), som da ville vært lagt ned. Lag et eget scenario for det.",
      nn: "«\(scenario.name)» tilset i \(unit.title), som då ville vore lagd ned. Lag eit eige scenario for det.",
      en: "“\(scenario.name)” hires in \(unit.title), which would then be closed. Make a scenario of its own for that.")
  case .movesToClosed(let unit):
    Phrase(
      nb: "\(unit.title) ville selv vært lagt ned. Velg en annen --to.",
      nn: "\(unit.title) ville sjølv vore lagd ned. Vel ei anna --to.",
      en: "\(unit.title) would itself be closed. Choose another --to.")
  case .closesTarget(let unit, let scenario):
    Phrase(
      nb:
        "«\(scenario.name)» flytter folk og arbeid til \(unit.title), som da ville vært lagt ned. Lag et eget scenario for det.",
      nn:
        "«\(scenario.name)» flyttar folk og arbeid til \(unit.title), som då ville vore lagd ned. Lag eit eige scenario for det.",
      en:
        "“\(scenario.name)” moves people and work to \(unit.title), which would then be closed. Make a scenario of its own for that."
    )
  case .gateUnlikeItsKind(let kind):
    switch kind {
    case .open:
      Phrase(
        nb: "En åpen oppgave har verken --holders eller --delegates. Ta dem bort.",
        nn: "Ei open oppgåve har verken --holders eller --delegates. Ta dei bort.",
        en: "An open task has neither --holders nor --delegates. Remove them.")
    case .reserved:
      Phrase(
        nb: "En forbeholdt oppgave trenger --holders, og har ikke --delegates.",
        nn: "Ei reservert oppgåve treng --holders, og har ikkje --delegates.",
        en: "A reserved task needs --holders, and has no --delegates.")
    case .delegable:
      Phrase(
        nb: "En oppgave som kan delegeres, trenger både --holders og --delegates.",
        nn: "Ei oppgåve som kan delegerast, treng både --holders og --delegates.",
        en: "A task that may be delegated needs both --holders and --delegates.")
    }
  case .unknownGroup(let typed):
    Phrase(
      nb:
        "«\(typed)» er verken et yrke, en kompetanse, AUTHORISED, HEALTH_PERSONNEL eller ANYONE. Se: nedenfra catalogue professions",
      nn:
        "«\(typed)» er verken eit yrke, ein kompetanse, AUTHORISED, HEALTH_PERSONNEL eller ANYONE. Sjå: nedenfra catalogue professions",
      en:
        "“\(typed)” is no profession, no competence, and not AUTHORISED, HEALTH_PERSONNEL or ANYONE. See: nedenfra catalogue professions"
    )
  case .unitClosed(let unit, let scenario):
    Phrase(
      nb:
        "\(unit.title) er lagt ned i scenarioet «\(scenario.name)», så der er det ingenting å svare på. Velg en annen --unit, eller ingen.",
      nn:
        "\(unit.title) er lagd ned i scenarioet «\(scenario.name)», så der er det ingenting å svare på. Vel ei anna --unit, eller inga.",
      en:
        "\(unit.title) is closed in the scenario “\(scenario.name)”, so there is nothing to answer. Choose another --unit, or none."
    )
  case .withoutChanges(let scenario):
    Phrase(
      nb:
        "Scenarioet «\(scenario.name)» har ingen endringer ennå, så det er som i dag.\nLegg til noe: nedenfra scenario add \"\(scenario.name)\" --away ANSATT",
      nn:
        "Scenarioet «\(scenario.name)» har ingen endringar enno, så det er som i dag.\nLegg til noko: nedenfra scenario add \"\(scenario.name)\" --away TILSETT",
      en:
        "The scenario “\(scenario.name)” assumes nothing yet, so it is as today.\nAdd something: nedenfra scenario add \"\(scenario.name)\" --away EMPLOYEE"
    )
  }
}

private func unknown(_ typed: String, _ nearest: [Scenario], _ count: Int) -> Phrase {
  if count == 0 {
    return Phrase(
      nb: "Ingen scenarioer finnes. Lag et: nedenfra scenario new NAVN",
      nn: "Ingen scenario finst. Lag eit: nedenfra scenario new NAMN",
      en: "There are no scenarios. Make one: nedenfra scenario new NAME")
  }
  func meant(_ language: Language) -> String {
    guard !nearest.isEmpty else { return "" }
    let list = language.alternatives(nearest.map { language.quoted($0.name) })
    return " " + Phrase(nb: "Mente du \(list)?", nn: "Meinte du \(list)?", en: "Did you mean \(list)?")[language]
  }
  return Phrase(
    nb: "Ingen scenarioer heter «\(typed)».\(meant(.bokmål))\nSe alle: nedenfra scenario list",
    nn: "Ingen scenario heiter «\(typed)».\(meant(.nynorsk))\nSjå alle: nedenfra scenario list",
    en: "No scenario is called “\(typed)”.\(meant(.english))\nSee all: nedenfra scenario list")
}
