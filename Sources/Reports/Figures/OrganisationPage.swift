import Domain
public import Matching
import Wording

/// The whole organisation on a few pages, without names.
///
/// - Parameter minimum: smaller groups of people are hidden.
public func organisationPage(
  _ figures: OrganisationFigures, _ setting: ReportSetting, smallestGroup minimum: Int
) -> Report {
  let language = setting.language
  var report = Report(
    title: setting.title(
      Phrase(nb: "Kompetanse og dekning", nn: "Kompetanse og dekking", en: "Competence and coverage")))
  report.isWide = true
  let coverage = UnitGaps.all(figures.coverage).filter { $0.mayBeTold(figures, minimum) }.flatMap(\.rules)
  let missing = missingPlaces(coverage.map(\.gap).reduce(0, +), language)
  let withGap = coverage.count { $0.gap > 0 }
  func n(_ count: Int) -> String { language.number(count) }
  report.facts = [
    Phrase(
      nb:
        "\(n(withGap)) av \(n(coverage.count)) dekningskrav har gap; \(missing).",
      nn:
        "\(n(withGap)) av \(n(coverage.count)) dekkingskrav har gap; \(missing).",
      en:
        "\(n(withGap)) of \(n(coverage.count)) coverage rules have a gap; \(missing)."
    )[language], asOfLine(setting.asOf, language), footingLine(told(figures, minimum), of: .rules, language),
  ]
  report.sections = [
    unitGapsSection(figures, setting, minimum), organisationMap(figures, setting, minimum),
    gapTotalsSection(figures.needs.filter { isLargeEnough($0.unit, figures, minimum) }, setting),
    workforceSection(figures.workforce, setting, minimum), professionsSection(figures.workforce, setting, minimum),
    rungsSection(figures.workforce, setting, minimum), footingSection(told(figures, minimum), language),
  ].compactMap { $0 }
  report.notes = [
    Phrase(
      nb:
        "Hver ansatt teller én gang i hver tabell, i enheten med den største stillingen. Heltid: stillingene er til sammen minst 100 %. Formell utdanning: fagbrev eller høyere (trinn 5 og over).",
      nn:
        "Kvar tilsett tel éin gong i kvar tabell, i eininga med den største stillinga. Heiltid: stillingane er til saman minst 100 %. Formell utdanning: fagbrev eller høgare (steg 5 og over).",
      en:
        "Each employee counts once in each table, in the unit of the largest position. Full time: the positions together make at least 100%. Formal education: a vocational certificate or higher (rung 5 and above)."
    )[language],
    smallGroupsNote(minimum, language)
      + Phrase(
        nb:
          " Enheter med så få ansatte vises uten dekning per oppgave; har de også så få krav, eller gap i alle eller ingen av dem, vises de uten gap og er ikke med i summen av gap. I det tallene hviler på, er ingen av dem med.",
        nn:
          " Einingar med så få tilsette blir viste utan dekking per oppgåve; har dei òg så få krav, eller gap i alle eller ingen av dei, blir dei viste utan gap og er ikkje med i summen av gap. I det tala kviler på, er ingen av dei med.",
        en:
          " Units with so few employees are shown without coverage by task; those with as few rules too, or with gaps in all or none of them, are shown without gaps, and are not in the sum of gaps. None of them is in what the figures rest on."
      )[language],
    uncertainNote(of: .rules, language), adviceNote(language),
  ]
  return report
}

/// A unit with few people is not told of by its coverage: a number ready would be a statement about each of them.
private func isLargeEnough(_ unit: UnitCode, _ figures: OrganisationFigures, _ minimum: Int) -> Bool {
  (figures.peopleInUnit[unit] ?? 0) >= minimum || figures.peopleInUnit[unit] == 0
}

/// What the figures rest on, without units of few people: beside what is told of the others the sum would tell of them.
private func told(_ figures: OrganisationFigures, _ minimum: Int) -> Footing {
  figures.tasks.filter { isLargeEnough($0.unit, figures, minimum) }.map(\.footing).reduce(Footing(), +)
}

private struct UnitGaps {
  let unit: UnitCode
  let rules: [Coverage]

  var withGap: Int { rules.count { $0.gap > 0 } }
  var missing: Int { rules.map(\.gap).reduce(0, +) }
  var need: Int { rules.compactMap(\.need).reduce(0, +) }
  var single: Int { rules.count(where: \.isSinglePoint) }
  var percent: Int? { percentage(need - missing, of: need) }

  /// Of few people the sum of many rules may be told, but not that of a few rules, nor one that tells the same of each.
  func mayBeTold(_ figures: OrganisationFigures, _ minimum: Int) -> Bool {
    if isLargeEnough(unit, figures, minimum) { return true }
    return rules.count >= minimum && withGap > 0 && withGap < rules.count
  }

  static func all(_ coverage: [Coverage]) -> [UnitGaps] {
    Dictionary(grouping: coverage, by: \.unit).map { UnitGaps(unit: $0.key, rules: $0.value) }
      .sorted { $0.unit < $1.unit }
  }
}

private func unitGapsSection(
  _ figures: OrganisationFigures, _ setting: ReportSetting, _ minimum: Int
) -> Report.Section {
  let language = setting.language
  return .init(
    heading: Phrase(nb: "Gap etter enhet", nn: "Gap etter eining", en: "Gaps by unit")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 14),
        .init(Phrase(nb: "Krav", nn: .same, en: "Rules")[language], .trailing),
        .init(Phrase(nb: "Med gap", nn: .same, en: "With a gap")[language], .trailing, highlight: .missing),
        .init(Head.need[language], .trailing),
        .init(Phrase(nb: "Mangler", nn: "Manglar", en: "Missing")[language], .trailing, highlight: .missing),
        .init(Head.covered[language], .trailing, highlight: .coverage), .init(Head.uncertain[language], .trailing),
      ],
      rows: UnitGaps.all(figures.coverage).map { gaps in
        let footing = figures.tasks.filter { $0.unit == gaps.unit }.map(\.footing).reduce(Footing(), +)
        let isShown = gaps.mayBeTold(figures, minimum)
        func guarded(_ cell: ReportTable.Cell) -> ReportTable.Cell {
          isShown ? cell : guardedPercentCell(nil, language)
        }
        return [
          .text(setting.name(of: gaps.unit)), .number(gaps.rules.count), guarded(.number(gaps.withGap)),
          .number(gaps.need), guarded(.number(gaps.missing)), guarded(percentCell(gaps.percent)),
          guarded(percentCell(footing.uncertainPercent)),
        ]
      }))
}

/// Units × tasks: how many of the needed people are ready on the worst shift; the tasks with most gaps first.
private func organisationMap(
  _ figures: OrganisationFigures, _ setting: ReportSetting, _ minimum: Int
) -> Report.Section? {
  let language = setting.language
  let needed = figures.coverage.filter { ($0.need ?? 0) > 0 }
  let units = Set(needed.map(\.unit)).sorted()
  // Of units whose numbers are hidden neither place nor presence in the map may tell.
  let gaps = Dictionary(grouping: needed, by: \.task).map { task, rules in
    (
      task: task, rules: rules,
      missing: rules.filter { isLargeEnough($0.unit, figures, minimum) }.map(\.gap).reduce(0, +)
    )
  }
  let tasks = gaps.filter { $0.missing > 0 }.sorted { ($1.missing, $0.task) < ($0.missing, $1.task) }
  let withoutGap = language.number(gaps.count - tasks.count)
  guard !tasks.isEmpty else { return nil }
  func cell(_ unit: UnitCode, _ rules: [Coverage]) -> HeatMap.Cell {
    guard
      let worst = rules.filter({ $0.unit == unit }).min(by: {
        ($0.percent ?? 0, -$0.gap) < ($1.percent ?? 0, -$1.gap)
      })
    else { return .empty }
    guard isLargeEnough(unit, figures, minimum) else { return HeatMap.Cell("×", .plain) }
    // More than are needed are all that are needed.
    let ready = min(worst.ready, worst.need ?? 0)
    return HeatMap.Cell("\(ready)/\(worst.need ?? 0)", worst.gap == 0 ? .good : worst.ready == 0 ? .bad : .near)
  }
  return .init(
    heading: Phrase(nb: "Enheter og oppgaver", nn: "Einingar og oppgåver", en: "Units and tasks")[language],
    paragraphs: [
      Phrase(
        nb:
          "Klare av behovet på den vakten som mangler mest. Oppgavene med størst gap står først. Tomt: enheten har ikke krav. ×: skjult, for få ansatte. \(withoutGap) oppgaver uten gap i enhetene som vises, er ikke med.",
        nn:
          "Klare av behovet på den vakta som manglar mest. Oppgåvene med størst gap står først. Tomt: eininga har ikkje krav. ×: skjult, for få tilsette. \(withoutGap) oppgåver utan gap i einingane som blir viste, er ikkje med.",
        en:
          "Ready of need on the shift that lacks most. The tasks with the largest gaps come first. Blank: the unit has no rule. ×: hidden, too few employees. \(withoutGap) tasks without a gap in the units shown are left out."
      )[language]
    ],
    chart: .heatMap(
      HeatMap(
        rowTitle: Head.task[language], columns: units.map(\.rawValue),
        rows: tasks.map { task, rules, _ in
          HeatMap.Row(setting.catalogue.name(of: task, language), units.map { cell($0, rules) })
        },
        keys: [
          .init(Phrase(nb: "nok", nn: .same, en: "enough")[language], .good),
          .init(Phrase(nb: "noen, men ikke nok", nn: "nokre, men ikkje nok", en: "some, not enough")[language], .near),
          .init(Phrase(nb: "ingen", nn: .same, en: "nobody")[language], .bad),
        ])))
}

// MARK: People

private func workforceColumns(_ first: Phrase, _ language: Language) -> [ReportTable.Column] {
  [
    .init(first[language], minimumWidth: 14), .init(Head.people[language], .trailing),
    .init(Phrase(nb: "Heltid", nn: "Heiltid", en: "Full time")[language], .trailing),
    .init(Phrase(nb: "Formell utdanning", nn: .same, en: "Formal education")[language], .trailing),
  ]
}

/// Groups of people with what may be shown of each.
private struct GuardedGroups<Key: Sendable> {
  let keys: [Key]
  let cells: SmallCells
  let fullTime: [Int?]
  let educated: [Int?]
  let all: (fullTime: Int?, educated: Int?)

  init(_ groups: [Workforce.Group<Key>], _ all: Workforce.Group<UnitCode?>, minimum: Int) {
    let cells = SmallCells(groups.map(\.people), minimum: minimum)
    // Of a group whose size is hidden the shares are hidden too; they count as few.
    func shares(_ part: (Workforce.Group<Key>) -> Int) -> [Int?] {
      guardedShares(
        zip(groups, cells.cells).map { group, cell in
          if case .shown = cell { return (part(group), group.people) }
          return (min(1, group.people), group.people)
        }, minimum: max(minimum, 2))
    }
    let isTotalShown = if case .shown = cells.total { true } else { false }
    func share(_ part: Int) -> Int? {
      isTotalShown ? guardedShares([(part, all.people)], minimum: minimum)[0] : nil
    }
    keys = groups.map(\.key)
    self.cells = cells
    fullTime = shares(\.fullTime)
    // The professions tell how many have an education in all, so that one group could be worked out from the others.
    let educated = shares(\.educated)
    self.educated = educated.contains(nil) ? educated.map { _ in nil } : educated
    self.all = (share(all.fullTime), share(all.educated))
  }

  /// Whether every number of people and every share of full time is shown.
  var hidesNothing: Bool {
    let isEveryCountShown = (cells.cells + [cells.total]).allSatisfy { if case .shown = $0 { true } else { false } }
    return isEveryCountShown && fullTime.allSatisfy { $0 != nil }
  }
}

/// The groups with small ones hidden, and everybody last.
private func workforceRows<Key: Sendable>(
  _ groups: [Workforce.Group<Key>], _ all: Workforce.Group<UnitCode?>, _ minimum: Int, _ language: Language,
  name: (Key) -> String
) -> [[ReportTable.Cell]] {
  let guarded = GuardedGroups(groups, all, minimum: minimum)
  let rows = guarded.keys.indices.map { index -> [ReportTable.Cell] in
    [
      .text(name(guarded.keys[index])), guardedCell(guarded.cells.cells[index], minimum: minimum, language),
      guardedPercentCell(guarded.fullTime[index], language), guardedPercentCell(guarded.educated[index], language),
    ]
  }
  return rows + [
    [
      .text(Head.total[language]), guardedCell(guarded.cells.total, minimum: minimum, language),
      guardedPercentCell(guarded.all.fullTime, language), guardedPercentCell(guarded.all.educated, language),
    ]
  ]
}

private func workforceSection(_ workforce: Workforce, _ setting: ReportSetting, _ minimum: Int) -> Report.Section {
  let language = setting.language
  return .init(
    heading: Phrase(
      nb: "Ansatte, heltid og utdanning", nn: "Tilsette, heiltid og utdanning",
      en: "Employees, full time and education")[language],
    table: ReportTable(
      columns: workforceColumns(Head.unit, language),
      rows: workforceRows(workforce.units, workforce.all, minimum, language) { setting.name(of: $0) }))
}

private func professionsSection(_ workforce: Workforce, _ setting: ReportSetting, _ minimum: Int) -> Report.Section {
  let language = setting.language
  return .init(
    heading: Phrase(nb: "Yrkesgrupper", nn: "Yrkesgrupper", en: "Professions")[language],
    table: ReportTable(
      columns: Array(
        workforceColumns(Phrase(nb: "Yrkesgruppe", nn: .same, en: "Profession"), language).dropLast()),
      rows: workforceRows(workforce.professions, workforce.all, minimum, language) { code in
        code.map { setting.catalogue.name(of: $0, language) }
          ?? Phrase(
            nb: "uten gyldig autorisasjon", nn: "utan gyldig autorisasjon", en: "without an authorisation in force")[
            language]
      }.map { Array($0.dropLast()) }))
}

/// People by rung, where neither this table nor the one by profession has anything to hide: the two share out the same
/// people, and what one keeps back the other could give away.
private func rungsSection(_ workforce: Workforce, _ setting: ReportSetting, _ minimum: Int) -> Report.Section {
  let language = setting.language
  let heading = Phrase(nb: "Utdanningstrinn", nn: "Utdanningssteg", en: "Care levels")[language]
  guard workforce.mayShowRungs(minimum) else {
    return .init(
      heading: heading,
      paragraphs: [
        Phrase(
          nb: "Vises ikke: sammen med tabellen over yrkesgrupper ville den røpe grupper på færre enn \(minimum).",
          nn: "Blir ikkje vist: saman med tabellen over yrkesgrupper ville han røpe grupper på færre enn \(minimum).",
          en: "Not shown: beside the table of professions it would give away groups of fewer than \(minimum).")[
            language]
      ])
  }
  return .init(
    heading: heading,
    table: ReportTable(
      columns: Array(
        workforceColumns(Phrase(nb: "Trinn", nn: "Steg", en: "Rung"), language).dropLast()),
      rows: workforceRows(workforce.rungs, workforce.all, minimum, language) { rung in
        "\(rung) " + (setting.catalogue.careLevel(rank: rung)?.name[language] ?? "")
      }.map { Array($0.dropLast()) }))
}

extension Workforce {
  fileprivate func mayShowRungs(_ minimum: Int) -> Bool {
    if minimum < 2 { return true }
    return GuardedGroups(rungs, all, minimum: minimum).hidesNothing
      && GuardedGroups(professions, all, minimum: minimum).hidesNothing
  }
}

// MARK: JSON

/// The answer `nedenfra.report-organisation/1`.
public func organisationPageJSON(
  _ figures: OrganisationFigures, _ setting: ReportSetting, smallestGroup minimum: Int
) -> JSONValue {
  var members = asOfMembers(setting.asOf, schema: "nedenfra.report-organisation/1")
  members["minCell"] = .integer(minimum)
  members["units"] = .array(
    UnitGaps.all(figures.coverage).map { gaps in
      func guarded(_ value: JSONValue) -> JSONValue {
        gaps.mayBeTold(figures, minimum) ? value : "hidden"
      }
      return [
        "unit": .string(gaps.unit.rawValue), "rules": .integer(gaps.rules.count),
        "withGap": guarded(.integer(gaps.withGap)), "need": .integer(gaps.need),
        "missing": guarded(.integer(gaps.missing)), "percent": guarded(JSONValue(gaps.percent)),
      ]
    })
  members["coverage"] = .array(
    figures.coverage.filter { isLargeEnough($0.unit, figures, minimum) }.map { row in
      coverageJSON(row, figures.tasks.first { $0.unit == row.unit && $0.task.code == row.task }?.footing)
    })
  members["gaps"] = gapTotalsJSON(figures.needs.filter { isLargeEnough($0.unit, figures, minimum) })
  func groups<Key: Sendable>(_ groups: [Workforce.Group<Key>], _ key: String, _ value: (Key) -> JSONValue) -> JSONValue
  {
    let guarded = GuardedGroups(groups, figures.workforce.all, minimum: minimum)
    func share(_ share: Int?) -> JSONValue { share.map { .integer($0) } ?? "hidden" }
    return [
      "groups": .array(
        guarded.keys.indices.map { index in
          [
            key: value(guarded.keys[index]), "people": guardedJSON(guarded.cells.cells[index], minimum: minimum),
            "fullTimePercent": share(guarded.fullTime[index]), "educatedPercent": share(guarded.educated[index]),
          ]
        }), "total": guardedJSON(guarded.cells.total, minimum: minimum),
    ]
  }
  members["workforce"] = [
    "byUnit": groups(figures.workforce.units, "unit") { .string($0.rawValue) },
    "byProfession": groups(figures.workforce.professions, "profession") { JSONValue($0?.rawValue) },
    "byCareLevel": figures.workforce.mayShowRungs(minimum)
      ? groups(figures.workforce.rungs, "careLevel") { .integer($0) } : "hidden",
  ]
  members["basis"] = footingJSON(told(figures, minimum))
  return .object(members)
}
