import Domain
public import Matching
import Wording

/// What a leader needs to know about a unit, on a few pages.
public func unitPage(_ figures: UnitFigures, _ setting: ReportSetting) -> Report {
  let language = setting.language
  var report = Report(
    title: setting.title(Phrase(nb: "Kompetanserapport", nn: "Kompetanserapport", en: "Competence report")))
  report.facts = [
    unitSummary(figures, language), asOfLine(setting.asOf, language),
    footingLine(figures.footing, of: .matrix, language), privacyNote(language),
  ]
  let sections = [
    coverageSection(figures, setting), coverageBars(figures.coverage, setting),
    gapTotalsSection(figures.needs, setting),
    gapsSection(figures.needs, setting), heatMapSection(figures.matrix, language),
    levelsSection(figures.matrix, language), expiryCountsSection(figures.expiries, setting.asOf, language),
    expiryListSection(figures.expiries.filter { !$0.hasLapsed }, setting, heading: whoExpiresHead),
    singlePointsSection(figures.singlePoints, setting), footingSection(figures.footing, language),
  ]
  report.sections = sections.compactMap { $0 }
  report.notes = [
    Phrase(
      nb:
        "Gap = behov minus klare, i den enheten kravet gjelder og enhetene under. Nivåer telles og blir aldri til gjennomsnitt.",
      nn:
        "Gap = behov minus klare, i den eininga kravet gjeld og einingane under. Nivå blir talde og blir aldri til gjennomsnitt.",
      en:
        "Gap = need less ready, in the unit that the rule is about and those below it. Levels are counted and never averaged."
    )[language],
    uncertainNote(of: .matrix, language), adviceNote(language),
  ]
  return report
}

private func unitSummary(_ figures: UnitFigures, _ language: Language) -> String {
  func n(_ count: Int) -> String { language.number(count) }
  let withGap = figures.coverage.count { $0.gap > 0 }
  let missing = missingPlaces(figures.coverage.map(\.gap).reduce(0, +), language)
  if figures.coverage.isEmpty {
    return Phrase(
      nb: "\(n(figures.people)) ansatte. Ingen dekningskrav er lagt inn for enheten.",
      nn: "\(n(figures.people)) tilsette. Ingen dekkingskrav er lagde inn for eininga.",
      en: "\(n(figures.people)) employees. No coverage rules are recorded for the unit.")[language]
  }
  return Phrase(
    nb:
      "\(n(figures.people)) ansatte. \(n(withGap)) av \(n(figures.coverage.count)) dekningskrav har gap; \(missing).",
    nn:
      "\(n(figures.people)) tilsette. \(n(withGap)) av \(n(figures.coverage.count)) dekkingskrav har gap; \(missing).",
    en:
      "\(n(figures.people)) employees. \(n(withGap)) of \(n(figures.coverage.count)) coverage rules have a gap; \(missing)."
  )[language]
}

private func coverageSection(_ figures: UnitFigures, _ setting: ReportSetting) -> Report.Section? {
  if figures.coverage.isEmpty { return nil }
  let language = setting.language
  func footing(_ row: Coverage) -> Footing? {
    figures.tasks.first { $0.unit == row.unit && $0.task.code == row.task }?.footing
  }
  return .init(
    heading: Phrase(
      nb: "Dekning per oppgave og vakt", nn: "Dekking per oppgåve og vakt", en: "Coverage by task and shift")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.task[language], minimumWidth: 14),
        .init(Head.shift[language]), .init(Head.need[language], .trailing), .init(Head.ready[language], .trailing),
        .init(Head.covered[language], .trailing, highlight: .coverage),
        .init(Head.gap[language], .trailing, highlight: .missing), .init(Head.uncertain[language], .trailing),
      ],
      rows: figures.coverage.map { row in
        [
          .text(row.unit.rawValue), .text(setting.catalogue.name(of: row.task, language)),
          .text(row.shift.name[language]), row.need.map { .number($0) } ?? .empty,
          row.readyExempt == 0
            ? .number(row.ready) : .text("\(language.number(row.ready)), \(exemptAmongReady(row, language))"),
          percentCell(row.percent), .number(row.gap), percentCell(footing(row)?.uncertainPercent),
        ]
      }))
}

/// The least covered tasks, each by its worst shift.
func coverageBars(_ coverage: [Coverage], _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let worst = Dictionary(grouping: coverage.filter { ($0.need ?? 0) > 0 }) { "\($0.unit) \($0.task)" }
    .compactMap { $0.value.min { ($0.percent ?? 0, $0.unit.rawValue) < ($1.percent ?? 0, $1.unit.rawValue) } }
    .sorted { left, right in
      if left.percent != right.percent { return (left.percent ?? 0) < (right.percent ?? 0) }
      return left.gap != right.gap ? left.gap > right.gap : (left.unit, left.task) < (right.unit, right.task)
    }
  let shown = worst.filter { $0.gap > 0 }.prefix(25)
  guard !shown.isEmpty else { return nil }
  let severalUnits = Set(coverage.map(\.unit)).count > 1
  return .init(
    heading: Phrase(nb: "Minst dekket", nn: "Minst dekt", en: "Least covered")[language],
    paragraphs: [
      Phrase(
        nb: "Klare av behovet på den vakten som mangler mest. Lavest dekning står først, høyst 25 oppgaver.",
        nn: "Klare av behovet på den vakta som manglar mest. Lågast dekking står først, høgst 25 oppgåver.",
        en: "Ready of need on the shift that lacks most. The lowest coverage comes first, at most 25 tasks.")[language]
    ],
    chart: .bars(
      BarChart(
        barTitle: Head.task[language], valueTitle: Head.covered[language],
        bars: shown.map { row in
          let unit = severalUnits ? "\(row.unit): " : ""
          let need = row.need ?? 0
          return BarChart.Bar(
            unit + setting.catalogue.name(of: row.task, language), length: row.percent ?? 0,
            value: .text(
              "\(language.percent(row.percent ?? 0)) · "
                + Phrase(
                  nb: "\(row.ready) av \(need)", nn: "\(row.ready) av \(need)", en: "\(row.ready) of \(need)")[language]
            ), row.ready == 0 ? .bad : .near)
        }, scale: 100)))
}

/// Gaps in competence summed by unit, shift and importance.
func gapTotalsSection(_ needs: [CompetenceNeed], _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let totals = GapTotal.totals(of: needs).filter { $0.missing > 0 }
  guard !totals.isEmpty else { return nil }
  return .init(
    heading: Phrase(
      nb: "Gap etter enhet, vakt og krav", nn: "Gap etter eining, vakt og krav",
      en: "Gaps by unit, shift and requirement")[language],
    paragraphs: [
      Phrase(
        nb:
          "Hvor mange som må ha en kompetanse på en vakt, mot hvor mange som har den. Én person kan telle flere ganger.",
        nn:
          "Kor mange som må ha ein kompetanse på ei vakt, mot kor mange som har han. Éin person kan telje fleire gonger.",
        en: "How many must hold a competence on a shift against how many do. One person may count several times.")[
          language],
      Phrase(
        nb: "Påkrevd: uten den kan ingen gjøre oppgaven. Anbefalt: bør være der, men stanser ingen.",
        nn: "Påkravd: utan han kan ingen gjere oppgåva. Tilrådd: bør vere der, men stansar ingen.",
        en: "Mandatory: without it nobody may do the task. Recommended: should be there, but stops nobody.")[language],
    ],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.shift[language]),
        .init(Phrase(nb: "Krav", nn: .same, en: "Requirement")[language]),
        .init(Phrase(nb: "Kompetanser", nn: "Kompetansar", en: "Competences")[language], .trailing),
        .init(Phrase(nb: "Med gap", nn: .same, en: "With a gap")[language], .trailing, highlight: .missing),
        .init(Head.need[language], .trailing),
        .init(Phrase(nb: "Mangler", nn: "Manglar", en: "Missing")[language], .trailing, highlight: .missing),
        .init(Head.covered[language], .trailing, highlight: .coverage),
      ],
      rows: totals.map { total in
        [
          .text(total.unit.rawValue), .text(total.shift.name[language]), .text(total.importance.name[language]),
          .number(total.competences), .number(total.withGap), .number(total.need), .number(total.missing),
          percentCell(total.percent),
        ]
      }))
}

private func gapsSection(_ needs: [CompetenceNeed], _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let gaps = needs.filter { $0.gap > 0 }
  guard !gaps.isEmpty else { return nil }
  return .init(
    heading: Phrase(nb: "Kompetanser med gap", nn: "Kompetansar med gap", en: "Competences with a gap")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.competence[language], minimumWidth: 18),
        .init(Head.shift[language]), .init(Phrase(nb: "Krav", nn: .same, en: "Requirement")[language]),
        .init(Head.need[language], .trailing), .init(Head.held[language], .trailing),
        .init(Head.gap[language], .trailing, highlight: .missing),
        .init(Head.covered[language], .trailing, highlight: .coverage), .init(Head.uncertain[language], .trailing),
      ],
      rows: gaps.map { need in
        [
          .text(need.unit.rawValue), .text(demandWords(need.anyOf, setting.catalogue, language)),
          .text(need.shift.name[language]), .text(need.importance.name[language]), .number(need.need),
          .number(need.held), .number(need.gap), percentCell(need.percent), percentCell(need.footing.uncertainPercent),
        ]
      }))
}

/// People × competences as a map.
func heatMapSection(_ matrix: CompetenceMatrix, _ language: Language) -> Report.Section? {
  guard !matrix.columns.isEmpty, !matrix.rows.isEmpty else { return nil }
  return .init(
    heading: Phrase(
      nb: "Hvem har hva", nn: "Kven har kva", en: "Who holds what")[language],
    paragraphs: [matrixLegend(language)],
    chart: .heatMap(
      HeatMap(
        rowTitle: Head.employee[language],
        columns: matrix.columns.map { column in
          column.competence.name[language] + (column.need.map { " ≥\u{A0}\($0.rawValue)" } ?? "")
        },
        rows: matrix.rows.map { row in
          HeatMap.Row(
            row.file.employee.name,
            zip(matrix.columns, row.holdings).map { column, holding in
              matrixCell(holding, column.need, isExempt: row.exempt.contains(column.competence.code), language)
            })
        } + [
          HeatMap.Row(
            Phrase(nb: "Nok", nn: .same, en: "Enough")[language],
            matrix.columns.map { HeatMap.Cell("\($0.enough)", .plain) })
        ],
        keys: [
          .init(Phrase(nb: "har det som kreves", nn: "har det som trengst", en: "has what is needed")[language], .good),
          .init(
            Phrase(nb: "har mindre enn det", nn: "har mindre enn det", en: "has less than that")[language], .near),
          .init(Phrase(nb: "utløpt", nn: "gått ut", en: "lapsed")[language], .bad),
        ])))
}

/// The levels of each competence as shares of the people.
private func levelsSection(_ matrix: CompetenceMatrix, _ language: Language) -> Report.Section? {
  let shares = matrix.levelShares
  guard !shares.isEmpty, !matrix.rows.isEmpty else { return nil }
  return .init(
    heading: Phrase(nb: "Nivåer", nn: "Nivå", en: "Levels")[language],
    paragraphs: [
      Phrase(
        nb: "Hvor mange som står på hvert nivå, og hvor stor del som har det nivået oppgavene krever.",
        nn: "Kor mange som står på kvart nivå, og kor stor del som har det nivået oppgåvene krev.",
        en: "How many stand at each level, and what share has the level that the tasks ask for.")[language]
    ],
    table: ReportTable(
      columns: [
        .init(Head.competence[language], minimumWidth: 18),
        .init(Phrase(nb: "Krav", nn: .same, en: "Asked")[language], .trailing),
      ] + EntrustmentLevel.allCases.reversed().map { .init("\($0.rawValue)", .trailing) } + [
        .init(Phrase(nb: "Har ikke", nn: "Har ikkje", en: "Not held")[language], .trailing),
        .init(Phrase(nb: "Nok", nn: .same, en: "Enough")[language], .trailing),
        .init(Head.share[language], .trailing),
      ],
      rows: shares.map { share in
        [.text(share.competence.name[language]), share.need.map { .text("≥ \($0.rawValue)") } ?? .empty]
          + EntrustmentLevel.allCases.reversed().map { .number(share.counts[$0] ?? 0) } + [
            .number(share.none),
            .text(
              Phrase(
                nb: "\(share.enough) av \(share.people)", nn: "\(share.enough) av \(share.people)",
                en: "\(share.enough) of \(share.people)")[language]), percentCell(share.percent),
          ]
      }))
}

// MARK: JSON

/// The answer `nedenfra.report-unit/1`.
public func unitPageJSON(_ figures: UnitFigures, _ setting: ReportSetting) -> JSONValue {
  var members = asOfMembers(setting.asOf, schema: "nedenfra.report-unit/1")
  members["unit"] = JSONValue(setting.unit?.code.rawValue)
  members["people"] = .integer(figures.people)
  members["coverage"] = .array(
    figures.coverage.map { row in
      let footing = figures.tasks.first { $0.unit == row.unit && $0.task.code == row.task }?.footing
      return coverageJSON(row, footing)
    })
  members["gaps"] = gapTotalsJSON(figures.needs)
  members["competences"] = .array(
    figures.needs.map { need in
      [
        "unit": .string(need.unit.rawValue), "period": .string(need.shift.rawValue),
        "importance": .string(need.importance.rawValue), "anyOf": demandJSON(need.anyOf), "need": .integer(need.need),
        "held": .integer(need.held), "gap": .integer(need.gap), "percent": JSONValue(need.percent),
        "basis": footingJSON(need.footing),
      ]
    })
  members["levels"] = .array(
    figures.matrix.levelShares.map { share in
      [
        "competence": .string(share.competence.code.rawValue), "need": JSONValue(share.need?.rawValue),
        "counts": .object(
          Dictionary(uniqueKeysWithValues: share.counts.map { ("\($0.key.rawValue)", JSONValue.integer($0.value)) })),
        "none": .integer(share.none), "enough": .integer(share.enough), "people": .integer(share.people),
        "percent": JSONValue(share.percent),
      ]
    })
  let matrix = matrixJSON(figures.matrix, setting.unit?.code, setting.asOf)
  if case .object(let map) = matrix {
    members["matrix"] = ["competences": map["competences"] ?? .null, "people": map["people"] ?? .null]
  }
  members["expiring"] = expiryCountsJSON(figures.expiries, setting.asOf)
  members["singlePoints"] = .array(figures.singlePoints.map(singlePointJSON))
  members["basis"] = footingJSON(figures.footing)
  return .object(members)
}

func coverageJSON(_ row: Coverage, _ footing: Footing?) -> JSONValue {
  [
    "unit": .string(row.unit.rawValue), "task": .string(row.task.rawValue), "period": .string(row.shift.rawValue),
    "need": JSONValue(row.need), "ready": .integer(row.ready), "readyExempt": .integer(row.readyExempt),
    "gap": .integer(row.gap),
    "percent": JSONValue(row.percent), "basis": footing.map(footingJSON) ?? .null,
  ]
}

func gapTotalsJSON(_ needs: [CompetenceNeed]) -> JSONValue {
  .array(
    GapTotal.totals(of: needs).map { total in
      [
        "unit": .string(total.unit.rawValue), "period": .string(total.shift.rawValue),
        "importance": .string(total.importance.rawValue), "competences": .integer(total.competences),
        "withGap": .integer(total.withGap), "need": .integer(total.need), "missing": .integer(total.missing),
        "percent": JSONValue(total.percent),
      ]
    })
}
