import Domain
public import Matching
import Wording

/// How far what is recorded can be trusted, and what to mend first.
public func dataHealthPage(_ health: DataHealth, _ setting: ReportSetting, smallestGroup minimum: Int) -> Report {
  let language = setting.language
  var report = Report(title: setting.title(Phrase(nb: "Datakvalitet", nn: "Datakvalitet", en: "Data health")))
  report.facts = [footingLine(health.footing, of: .everything, language), asOfLine(setting.asOf, language)]
  report.sections = [
    basisSection(health, language), agesSection(health, language), silentSection(health, setting, minimum),
    titlesSection(health, language, minimum), rightsSection(health, language, minimum), rulesSection(health, setting),
  ].map { nothingToMend($0, language) }
  report.notes = [uncertainNote(of: .everything, language), smallGroupsNote(minimum, language)]
  if !health.unknownTitles.isEmpty {
    report.commands = [
      Phrase(
        nb: "Si hva en tittel betyr med «nedenfra title set».",
        nn: "Sei kva ein tittel tyder med «nedenfra title set».",
        en: "Say what a title means with “nedenfra title set”.")[language]
    ]
  }
  return report
}

/// A check that found nothing says so.
private func nothingToMend(_ section: Report.Section, _ language: Language) -> Report.Section {
  guard section.chart == nil, section.table?.rows.isEmpty ?? true else { return section }
  return .init(
    heading: section.heading,
    paragraphs: [Phrase(nb: "✓ Ingenting å rette.", nn: .same, en: "✓ Nothing to mend.")[language]])
}

private func basisSection(_ health: DataHealth, _ language: Language) -> Report.Section {
  var section = footingSection(health.footing, language)
  section.heading =
    Phrase(
      nb: "Hva kompetansen hviler på", nn: "Kva kompetansen kviler på", en: "What the competences rest on")[language]
  section.table?.rows.append([
    .text(
      Phrase(
        nb: "kompetanser utløpt uten fornyelse (teller ikke)", nn: "kompetansar gått ut utan fornying (tel ikkje)",
        en: "competences lapsed without renewal (not counted)")[language]), .number(health.lapsed), .empty,
  ])
  return section
}

extension DataHealth.Age {
  var name: Phrase {
    switch self {
    case .underOneYear: Phrase(nb: "under ett år", nn: "under eitt år", en: "under one year")
    case .oneToTwoYears: Phrase(nb: "ett til to år", nn: "eitt til to år", en: "one to two years")
    case .twoToThreeYears: Phrase(nb: "to til tre år", nn: .same, en: "two to three years")
    case .overThreeYears: Phrase(nb: "over tre år", nn: .same, en: "over three years")
    case .undated: Phrase(nb: "uten dato", nn: "utan dato", en: "undated")
    }
  }
}

private func agesSection(_ health: DataHealth, _ language: Language) -> Report.Section {
  let total = health.ages.values.reduce(0, +)
  return .init(
    heading: Phrase(nb: "Alder på beleggene", nn: "Alder på belegga", en: "Age of the evidence")[language],
    chart: .bars(
      BarChart(
        barTitle: Phrase(nb: "Alder", nn: .same, en: "Age")[language], valueTitle: Head.count[language],
        bars: DataHealth.Age.allCases.map { age in
          let count = health.ages[age] ?? 0
          let share = percentage(count, of: total).map { " · \(language.percent($0))" } ?? ""
          return BarChart.Bar(age.name[language], length: count, value: .text(language.number(count) + share))
        }, scale: max(1, total))))
}

private func silentSection(_ health: DataHealth, _ setting: ReportSetting, _ minimum: Int) -> Report.Section {
  let language = setting.language
  let cells = SmallCells(health.withoutAssertions.map(\.people), minimum: minimum)
  return .init(
    heading: Phrase(
      nb: "Ansatte uten registrert kompetanse", nn: "Tilsette utan registrert kompetanse",
      en: "Employees without recorded competence")[language],
    table: ReportTable(
      columns: [.init(Head.unit[language], minimumWidth: 14), .init(Head.people[language], .trailing)],
      rows: zip(health.withoutAssertions, cells.cells).map { row, count in
        [.text(setting.name(of: row.unit)), guardedCell(count, minimum: minimum, language)]
      }
        + (cells.cells.isEmpty
          ? [] : [[.text(Head.total[language]), guardedCell(cells.total, minimum: minimum, language)]])))
}

private func titlesSection(_ health: DataHealth, _ language: Language, _ minimum: Int) -> Report.Section {
  let cells = SmallCells(health.unknownTitles.map(\.people), minimum: minimum)
  return .init(
    heading: Phrase(nb: "Ukjente titler", nn: "Ukjende titlar", en: "Unknown titles")[language],
    table: ReportTable(
      columns: [
        .init(Phrase(nb: "Tittel", nn: .same, en: "Title")[language], minimumWidth: 14),
        .init(Head.people[language], .trailing),
      ],
      rows: zip(health.unknownTitles, cells.cells).map { title, count in
        [.text(title.title.isEmpty ? "–" : title.title), guardedCell(count, minimum: minimum, language)]
      }))
}

private func rightsSection(_ health: DataHealth, _ language: Language, _ minimum: Int) -> Report.Section {
  let cells = SmallCells(
    [health.authorisations - health.unverifiedAuthorisations, health.unverifiedAuthorisations], minimum: minimum)
  let names = [
    Phrase(
      nb: "kontrollert mot register eller papir", nn: "kontrollert mot register eller papir",
      en: "checked against a register or a paper"),
    Phrase(nb: "bare arbeidsgivers ord", nn: "berre arbeidsgivaren sitt ord", en: "the employer's word only"),
  ]
  return .init(
    heading: Phrase(nb: "Autorisasjoner", nn: "Autorisasjonar", en: "Authorisations")[language],
    table: ReportTable(
      columns: [
        .init(Phrase(nb: "Grunnlag", nn: .same, en: "Basis")[language], minimumWidth: 20),
        .init(Head.count[language], .trailing),
      ],
      rows: zip(names, cells.cells).map { [.text($0[language]), guardedCell($1, minimum: minimum, language)] } + [
        [.text(Head.total[language]), guardedCell(cells.total, minimum: minimum, language)]
      ]))
}

private func rulesSection(_ health: DataHealth, _ setting: ReportSetting) -> Report.Section {
  let language = setting.language
  let none = Phrase(
    nb: "ansatte, men ingen dekningskrav", nn: "tilsette, men ingen dekkingskrav",
    en: "employees, but no coverage rules")
  return .init(
    heading: Phrase(nb: "Enheter og dekningskrav", nn: "Einingar og dekkingskrav", en: "Units and coverage rules")[
      language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 14),
        .init(Phrase(nb: "Hva som mangler", nn: "Kva som manglar", en: "What is missing")[language], minimumWidth: 14),
      ],
      rows: health.unitsWithoutRules.map { [.text(setting.name(of: $0)), .text(none[language])] }
        + health.rulesWithoutPeople.map { unit, rules in
          [
            .text(setting.name(of: unit)),
            .text(
              Phrase(
                nb: "\(rules) dekningskrav, men ingen ansatte", nn: "\(rules) dekkingskrav, men ingen tilsette",
                en: "\(rules) coverage rules, but no employees")[language]),
          ]
        }))
}

/// The answer `nedenfra.report-data-health/1`.
public func dataHealthPageJSON(_ health: DataHealth, _ setting: ReportSetting, smallestGroup minimum: Int) -> JSONValue
{
  var members = asOfMembers(setting.asOf, schema: "nedenfra.report-data-health/1")
  members["unit"] = JSONValue(setting.unit?.code.rawValue)
  members["minCell"] = .integer(minimum)
  members["basis"] = footingJSON(health.footing)
  members["lapsed"] = .integer(health.lapsed)
  members["evidenceAge"] = .object(
    Dictionary(uniqueKeysWithValues: health.ages.map { ($0.key.rawValue, JSONValue.integer($0.value)) }))
  func guarded(_ counts: [Int]) -> SmallCells { SmallCells(counts, minimum: minimum) }
  let silent = guarded(health.withoutAssertions.map(\.people))
  members["withoutAssertions"] = [
    "units": .array(
      zip(health.withoutAssertions, silent.cells).map { row, count in
        ["unit": .string(row.unit.rawValue), "people": guardedJSON(count, minimum: minimum)]
      }), "total": guardedJSON(silent.total, minimum: minimum),
  ]
  let titles = guarded(health.unknownTitles.map(\.people))
  members["unknownTitles"] = .array(
    zip(health.unknownTitles, titles.cells).map { title, count in
      ["title": .string(title.title), "people": guardedJSON(count, minimum: minimum)]
    })
  let rights = guarded([
    health.authorisations - health.unverifiedAuthorisations, health.unverifiedAuthorisations,
  ])
  members["authorisations"] = [
    "verified": guardedJSON(rights.cells[0], minimum: minimum),
    "unverified": guardedJSON(rights.cells[1], minimum: minimum), "total": guardedJSON(rights.total, minimum: minimum),
  ]
  members["unitsWithoutRules"] = JSONValue(health.unitsWithoutRules.map(\.rawValue))
  members["rulesWithoutPeople"] = .array(
    health.rulesWithoutPeople.map { ["unit": .string($0.unit.rawValue), "rules": .integer($0.rules)] })
  return .object(members)
}
