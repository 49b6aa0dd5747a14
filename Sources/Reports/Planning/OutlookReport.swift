import Domain
import Matching
import Planning
import Wording

/// Who reaches the age of retirement, what runs out, and what that leaves uncovered, year by year, without names.
public func outlookReport(_ told: OutlookTold) -> Report {
  let language = told.language
  let outlook = told.outlook
  let lastYear = outlook.years.last.map { "\($0.year)" } ?? ""
  var report = Report(
    title: told.setting.title(
      Phrase(
        nb: "Avgang og utløp til og med \(lastYear)", nn: "Avgang og utløp til og med \(lastYear)",
        en: "Who leaves and what runs out through \(lastYear)")))
  report.isWide = true
  report.facts = [
    peopleLine(told, lastYear), lossesLine(told, lastYear), asOfLine(told.setting.asOf, language),
    agePrivacyNote(language),
  ].compactMap { $0 }
  guard outlook.people > 0 else { return report }
  report.sections = [yearsSection(told), runningOutSection(told)].compactMap { $0 }
  report.notes = outlookNotes(told)
  report.commands = [
    Phrase(
      nb: "Egne tall: nedenfra parameter set retirement-age ÅR --source KILDE (og leaving-rate PROSENT)",
      nn: "Eigne tal: nedenfra parameter set retirement-age ÅR --source KJELDE (og leaving-rate PROSENT)",
      en: "Your own numbers: nedenfra parameter set retirement-age YEARS --source SOURCE (and leaving-rate PERCENT)")[
        language]
  ]
  if told.hidesAnything {
    let unit = told.setting.unit.map { " --unit \($0.code)" } ?? ""
    let command = "nedenfra plan absence --until \(lastYear)\(unit) --min-cell 1"
    report.commands.append(
      Phrase(
        nb: "Alle tallene, for lederen alene: \(command)", nn: "Alle tala, for leiaren åleine: \(command)",
        en: "All numbers, for the leader alone: \(command)")[language])
  }
  return report
}

// MARK: Facts

private func peopleLine(_ told: OutlookTold, _ lastYear: String) -> String {
  let (outlook, language) = (told.outlook, told.language)
  func n(_ count: Int) -> String { language.number(count) }
  let known = outlook.people - outlook.withoutBirthYear
  if outlook.people == 0 {
    return Phrase(
      nb: "Ingen har stilling her på denne datoen, så det er ingen å regne på.",
      nn: "Ingen har stilling her på denne datoen, så det er ingen å rekne på.",
      en: "Nobody has a position here on this date, so there is nobody to reckon with.")[language]
  }
  if !outlook.isAnyAgeKnown {
    return Phrase(
      nb:
        "Ingen har registrert fødselsår her, så alle er regnet etter andelen som slutter i året. Importer ansatte med kolonnen birth_year.",
      nn:
        "Ingen har registrert fødselsår her, så alle er rekna etter delen som sluttar i året. Importer tilsette med kolonnen birth_year.",
      en:
        "No years of birth are recorded here, so everybody is reckoned by the share that leaves each year. Import employees with the column birth_year."
    )[language]
  }
  let retiring = guardedCell(told.retiring, minimum: told.minimum, language).text(language)
  let age = outlook.retirementAge.value
  return Phrase(
    nb:
      "Fødselsåret er kjent for \(n(known)) av \(n(outlook.people)) ansatte. Er eller fyller \(age) innen utgangen av \(lastYear): \(retiring).",
    nn:
      "Fødselsåret er kjent for \(n(known)) av \(n(outlook.people)) tilsette. Er eller fyller \(age) innan utgangen av \(lastYear): \(retiring).",
    en:
      "The year of birth is known for \(n(known)) of \(n(outlook.people)) employees. Are or turn \(age) by the end of \(lastYear): \(retiring)."
  )[language]
}

/// `nil` where there is nobody.
private func lossesLine(_ told: OutlookTold, _ lastYear: String) -> String? {
  let (outlook, language) = (told.outlook, told.language)
  guard outlook.people > 0 else { return nil }
  if outlook.ruleCount == 0 { return withoutRules(language) }
  func n(_ count: Int) -> String { language.number(count) }
  switch told.years.last?.losses {
  case nil: return nil
  case .unknown:
    return Phrase(
      nb: "Hvilke plasser som blir udekket, kan ikke regnes ut uten fødselsår.",
      nn: "Kva plassar som blir udekte, kan ikkje reknast ut utan fødselsår.",
      en: "Which places are left uncovered cannot be worked out without years of birth.")[language]
  case .hidden:
    return Phrase(
      nb: "Hvilke plasser det gjør udekket, følger av alderen til færre enn \(told.minimum) og vises ikke.",
      nn: "Kva plassar det gjer udekte, følgjer av alderen til færre enn \(told.minimum) og blir ikkje vist.",
      en: "Which places that leaves uncovered follows from the age of fewer than \(told.minimum), and is not shown.")[
        language]
  case .told(_, 0, _):
    return Phrase(
      nb: "Alle dekningskrav er dekket som før uten dem.", nn: "Alle dekkingskrav er dekte som før utan dei.",
      en: "Every coverage rule is covered as before without them.")[language]
  case .told(let rules, let count, _):
    let places = Phrase(
      counting: count, one: Phrase(nb: "plass", nn: .same, en: "place"),
      many: Phrase(nb: "plasser", nn: "plassar", en: "places"))
    return Phrase(
      nb:
        "Kommer det ingen nye, mister dekningskravene \(places.bokmål) når de er borte (\(n(rules)) av \(n(outlook.ruleCount)) krav).",
      nn:
        "Kjem det ingen nye, mistar dekkingskrava \(places.nynorsk) når dei er borte (\(n(rules)) av \(n(outlook.ruleCount)) krav).",
      en:
        "If nobody new comes, the coverage rules lose \(places.english) when they are gone (\(n(rules)) of \(n(outlook.ruleCount)) rules)."
    )[language]
  }
}

private func agePrivacyNote(_ language: Language) -> String {
  Phrase(
    nb: "Siden bygger på de ansattes alder. Den er for lederen, til bemanning; send den ikke videre.",
    nn: "Sida byggjer på alderen til dei tilsette. Ho er for leiaren, til bemanning; send ho ikkje vidare.",
    en: "The page rests on the age of employees. It is for the leader, for staffing; do not send it on.")[language]
}

// MARK: Tables

private let yearColumn = Phrase(nb: "År", nn: .same, en: "Year")

private func hiddenCell(_ language: Language) -> ReportTable.Cell {
  .mark(Phrase(nb: "skjult", nn: "skjult", en: "hidden")[language], .plain)
}

/// A year's name; the first one is only what is left of it.
private func name(of year: OutlookYear, _ told: OutlookTold) -> String {
  let date = told.setting.asOf.date
  guard year.year == date.components.year, (date.components.month, date.components.day) != (1, 1) else {
    return "\(year.year)"
  }
  return Phrase(nb: "resten av \(year.year)", nn: "resten av \(year.year)", en: "rest of \(year.year)")[told.language]
}

private func yearsSection(_ told: OutlookTold) -> Report.Section {
  let (outlook, language) = (told.outlook, told.language)
  func count(_ count: GuardedCount) -> ReportTable.Cell { guardedCell(count, minimum: told.minimum, language) }
  var rows: [[ReportTable.Cell]] = []
  if outlook.beyondAge > 0, let first = outlook.years.first?.year {
    let before = Phrase(nb: "før \(first)", nn: "før \(first)", en: "before \(first)")[language]
    rows.append([.text(before), count(told.beyondAge), .empty, .empty, .empty, .empty])
  }
  rows += told.years.map { year in
    [.text(name(of: year.year, told)), count(year.retiring), .hundredths(year.year.leaving)]
      + lossCells(year.losses, told)
  }
  rows.append([
    .text(Head.total[language]), count(told.retiring), .hundredths(outlook.leaving), .empty, .empty, .empty,
  ])
  return .init(
    heading: Phrase(
      nb: "Hvem slutter, og hva blir udekket?", nn: "Kven sluttar, og kva blir udekt?",
      en: "Who leaves, and what is left uncovered?")[language],
    table: ReportTable(
      columns: [
        .init(yearColumn[language]),
        .init(
          Phrase(
            nb: "Fyller \(outlook.retirementAge.value)", nn: "Fyller \(outlook.retirementAge.value)",
            en: "Turn \(outlook.retirementAge.value)")[language], .trailing),
        .init(
          Phrase(
            nb: "Ukjent alder: ventet avgang", nn: "Ukjend alder: venta avgang", en: "Age unknown: expected to leave")[
              language], .trailing),
        .init(
          Phrase(nb: "Krav som mister folk", nn: "Krav som mistar folk", en: "Rules that lose people")[language],
          .trailing),
        .init(
          Phrase(nb: "Tapte plasser i alt", nn: "Tapte plassar i alt", en: "Places lost in all")[language], .trailing,
          highlight: .missing),
        .init(Phrase(nb: "Mest tapt", nn: .same, en: "Most lost")[language], minimumWidth: 20),
      ], rows: rows))
}

private func lossCells(_ losses: OutlookTold.Losses, _ told: OutlookTold) -> [ReportTable.Cell] {
  let language = told.language
  switch losses {
  case .unknown: return [.empty, .empty, .empty]
  case .hidden: return [hiddenCell(language), hiddenCell(language), hiddenCell(language)]
  case .told(let rules, let places, let worst):
    let most: ReportTable.Cell =
      switch worst {
      case nil: .empty
      case .hidden: hiddenCell(language)
      case .told(let unit, let task, let places):
        .text("\(task.name[language]) (\(unit)): \(language.number(places))")
      }
    return [.number(rules), .number(places), most]
  }
}

/// `nil` where nothing runs out.
private func runningOutSection(_ told: OutlookTold) -> Report.Section? {
  let language = told.language
  let years = told.years.filter { !$0.year.runningOut.isEmpty }
  guard !years.isEmpty else { return nil }
  func count(_ count: GuardedCount) -> ReportTable.Cell { guardedCell(count, minimum: told.minimum, language) }
  return .init(
    heading: Phrase(
      nb: "Kompetanse som utløper hvis ingen fornyer den", nn: "Kompetanse som går ut om ingen fornyar han",
      en: "Competences that run out unless they are renewed")[language],
    table: ReportTable(
      columns: [
        .init(yearColumn[language]),
        .init(Phrase(nb: "Utløper", nn: "Går ut", en: "Run out")[language], .trailing),
        .init(Head.people[language], .trailing),
        .init(
          Phrase(nb: "Fornyes med kurs", nn: "Fornya med kurs", en: "Renewed by course")[language], .trailing),
        .init(Phrase(nb: "Flest personer", nn: "Flest personar", en: "Most people")[language], minimumWidth: 24),
      ],
      rows: years.map { year in
        let runningOut = year.runningOut
        return [
          .text(name(of: year.year, told)), count(runningOut.holdings), count(runningOut.people),
          guardedPercentCell(runningOut.percentByCourse, language), .text(competences(runningOut, told)),
        ]
      }))
}

/// Those that most people lose, with how many.
private func competences(_ runningOut: OutlookTold.RunningOut, _ told: OutlookTold) -> String {
  let names = runningOut.competences.compactMap { code, people -> String? in
    guard case .shown(let count) = people else { return nil }
    return "\(told.setting.catalogue.name(of: code, told.language)) (\(told.language.number(count)))"
  }
  return told.language.list(names, atMost: 4)
}
