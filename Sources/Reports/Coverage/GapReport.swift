public import Domain
public import Matching
import Wording

/// How many people each unit needs for each task, and has.
///
/// - Parameters:
///   - silent: the tasks of coverage rules that count no longer, because the tasks are out of use.
///   - columnForEachVerdict: as a file has it, where every row has the same columns.
public func gapReport(
  _ rows: [Coverage], _ catalogue: Catalogue, _ asOf: AsOf, _ language: Language, title: String,
  silent: [TaskCode] = [], columnForEachVerdict: Bool
) -> Report {
  var report = Report(title: title)
  let totals = CoverageTotals(rows)
  report.facts = [totalsLine(totals, language), asOfLine(asOf, language)]
  if !rows.isEmpty, rows.allSatisfy({ $0.counts.sum == 0 }) {
    report.facts.insert(nobodyHere[language], at: 0)
  }
  if !silent.isEmpty {
    let list = language.list(silent.map { "\(catalogue.name(of: $0, language)) (\($0))" })
    report.facts.append(
      Phrase(
        nb: "Uten krav til oppgaver som er ute av bruk: \(list).",
        nn: "Utan krav til oppgåver som er ute av bruk: \(list).",
        en: "Without rules for tasks that are out of use: \(list).")[language])
  }
  report.sections = [
    .init(
      table: ReportTable(
        columns: gapColumns(language, columnForEachVerdict: columnForEachVerdict),
        rows: rows.map { gapCells($0, catalogue, language, columnForEachVerdict: columnForEachVerdict) }))
  ]
  guard !rows.isEmpty else {
    report.commands = [
      Phrase(
        nb: "Legg dem inn med «nedenfra import dekning.csv».", nn: "Legg dei inn med «nedenfra import dekning.csv».",
        en: "Add them with “nedenfra import coverage.csv”.")[language]
    ]
    return report
  }
  report.notes = [
    Phrase(
      nb:
        "Gap = behov minus klare. «Sårbar»: alt står på én person. Tallene er antall personer i enheten og enhetene under. Årsverk = stillingsprosentene til de klare. «Nær»: hva de andre mangler. \(adviceNote(language))",
      nn:
        "Gap = behov minus klare. «Sårbar»: alt står på éin person. Tala er talet på personar i eininga og einingane under. Årsverk = stillingsprosentane til dei klare. «Nær»: kva dei andre manglar. \(adviceNote(language))",
      en:
        "Gap = need less ready. “Fragile”: everything hangs on one person. The numbers are people in the unit and those below it. FTE = the position percentages of those ready. “Near”: what the others lack. \(adviceNote(language))"
    )[
      language]
  ]
  report.commands = [
    Phrase(
      nb: "Hvem det er, viser «nedenfra who».", nn: "Kven det er, viser «nedenfra who».",
      en: "“nedenfra who” tells who they are.")[language]
  ]
  if rows.contains(where: { $0.readyExempt > 0 }) { report.notes.insert(exemptNote(language), at: 0) }
  return report
}

/// On a screen those that are near stand together in words; a file has a column for each verdict.
private func shownVerdicts(_ columnForEachVerdict: Bool) -> [Verdict] {
  columnForEachVerdict ? Verdict.allCases : [.ready]
}

func gapColumns(_ language: Language, columnForEachVerdict: Bool) -> [ReportTable.Column] {
  let verdicts = shownVerdicts(columnForEachVerdict)
  let near = Phrase(nb: "Nær", nn: .same, en: "Near")[language]
  return [
    .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], minimumWidth: 6),
    .init(Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task")[language], minimumWidth: 16),
    .init(Phrase(nb: "Vakt", nn: .same, en: "Shift")[language]),
    .init(Phrase(nb: "Behov", nn: .same, en: "Need")[language], .trailing),
  ] + verdicts.map { .init($0.heading[language].uppercasedFirst, .trailing) } + [
    .init(Phrase(nb: "Årsverk", nn: .same, en: "FTE")[language], .trailing, yields: true),
    .init(Phrase(nb: "Gap", nn: .same, en: "Gap")[language], .trailing, highlight: .missing),
    .init(
      Phrase(nb: "Dekning", nn: "Dekking", en: "Covered")[language], .trailing, yields: true, highlight: .coverage),
    .init(Phrase(nb: "Merk", nn: .same, en: "Note")[language], minimumWidth: 8),
  ] + (columnForEachVerdict ? [] : [.init(near, minimumWidth: 14, yields: true)])
}

private func gapCells(
  _ row: Coverage, _ catalogue: Catalogue, _ language: Language, columnForEachVerdict: Bool
) -> [ReportTable.Cell] {
  var cells: [ReportTable.Cell] = [
    .text(row.unit.rawValue), .text(catalogue.name(of: row.task, language)), .text(row.shift.name[language]),
  ]
  forEachGapFigure(row, shownVerdicts(columnForEachVerdict)) { cells.append($0.cell) }
  cells.append(gapNote(row, language))
  if !columnForEachVerdict { cells.append(.text(nearWords(row, language))) }
  return cells
}

/// A figure of the gap report.
enum GapFigure {
  case none
  case number(Int)
  case hundredths(Int)
  case percent(Int)

  var cell: ReportTable.Cell {
    switch self {
    case .none: .empty
    case .number(let number): .number(number)
    case .hundredths(let hundredths): .hundredths(hundredths)
    case .percent(let percent): .percent(percent)
    }
  }
}

/// The figures of a row between shift and note, in the order of the columns.
@inline(__always)
func forEachGapFigure(_ row: Coverage, _ verdicts: [Verdict], _ body: (GapFigure) -> Void) {
  body(row.need.map { .number($0) } ?? .none)
  for verdict in verdicts { body(.number(row.counts[verdict])) }
  body(.hundredths((row.readyShare.hundredths + 50) / 100))
  body(.number(row.gap))
  body(row.percent.map { .percent($0) } ?? .none)
}

/// What it means that some of those who are ready are exempt.
func exemptNote(_ language: Language) -> String {
  Phrase(
    nb:
      "«Fritatt»: kan oppgaven og teller som klar, men skal ikke settes til den nå. Trekk dem fra når vakten settes opp.",
    nn:
      "«Fritatt»: kan oppgåva og tel som klar, men skal ikkje setjast til ho no. Trekk dei frå når vakta blir sett opp.",
    en: "“Exempt”: can do the task and counts as ready, but is not to be put to it now. Leave them out of the shift.")[
      language]
}

/// Those who lack little or are stopped for a while, the nearest first: `2 kurs, 4 øving`.
private func nearWords(_ row: Coverage, _ language: Language) -> String {
  Verdict.allCases.filter { $0.isCandidate && $0 != .ready }.compactMap { verdict in
    let people = row.counts[verdict]
    return people == 0 ? nil : "\(language.number(people)) \(verdict.lacking(people)[language])"
  }.joined(separator: ", ")
}

func gapNote(_ row: Coverage, _ language: Language) -> ReportTable.Cell {
  guard case .mark(let text, let tone) = mark(row, language), row.readyExempt > 0 else { return mark(row, language) }
  let exempt = exemptAmongReady(row, language)
  return .mark(text.isEmpty ? exempt : "\(text), \(exempt)", tone == .bad ? .bad : .near)
}

/// `hvorav 1 fritatt`: how many of those who are ready need not do it.
func exemptAmongReady(_ row: Coverage, _ language: Language) -> String {
  let count = language.number(row.readyExempt)
  return Phrase(
    nb: "hvorav \(count) fritatt", nn: "av dei \(count) \(row.readyExempt == 1 ? "fritatt" : "fritatte")",
    en: "\(count) of them exempt")[language]
}

private func mark(_ row: Coverage, _ language: Language) -> ReportTable.Cell {
  if row.need != nil, row.gap > 0, row.ready == 0 {
    return .mark(Phrase(nb: "✗ ingen", nn: .same, en: "✗ nobody")[language], .bad)
  }
  if row.gap > 0 { return .mark(Phrase(nb: "✗ gap", nn: .same, en: "✗ gap")[language], .bad) }
  if row.isSinglePoint { return .mark(Phrase(nb: "! sårbar", nn: .same, en: "! fragile")[language], .near) }
  return .mark(row.need == nil ? "" : "✓", .good)
}

private func totalsLine(_ totals: CoverageTotals, _ language: Language) -> String {
  if totals.rows == 0 {
    return Phrase(
      nb: "Ingen dekningskrav passer.", nn: "Ingen dekkingskrav passar.", en: "No coverage rule fits.")[language]
  }
  let (rows, missing) = (language.counted(totals.rows, .row), missingPlaces(totals.people, language))
  let gaps = language.number(totals.gaps)
  let single = language.counted(
    totals.single,
    one: Phrase(nb: "rad står på én person", nn: "rad står på éin person", en: "row hangs on one person"),
    many: Phrase(nb: "rader står på én person", nn: "rader står på éin person", en: "rows hang on one person"))
  return Phrase(
    nb: "\(rows): \(gaps) med gap, \(missing), \(single).",
    nn: "\(rows): \(gaps) med gap, \(missing), \(single).",
    en: "\(rows): \(gaps) with a gap, \(missing), \(single).")[language]
}

/// `73 plasser mangler (én person kan fylle flere)`: gaps summed over tasks and shifts are places, not people.
func missingPlaces(_ count: Int, _ language: Language) -> String {
  let several = Phrase(
    nb: " (én person kan fylle flere)", nn: " (éin person kan fylle fleire)", en: " (one person may fill several)")
  return language.counted(
    count, one: Phrase(nb: "plass mangler", nn: "plass manglar", en: "place missing"),
    many: Phrase(nb: "plasser mangler", nn: "plassar manglar", en: "places missing"))
    + (count > 1 ? several[language] : "")
}

/// The sums over the rows of a gap report.
struct CoverageTotals {
  let rows: Int
  /// Rows with a gap.
  let gaps: Int
  /// The gaps summed: places, of which one person may fill several.
  let people: Int
  /// Rows in which exactly one person is ready.
  let single: Int

  init(_ coverage: [Coverage]) {
    rows = coverage.count
    gaps = coverage.count { $0.gap > 0 }
    people = coverage.map(\.gap).reduce(0, +)
    single = coverage.count(where: \.isSinglePoint)
  }
}

/// The answer `nedenfra.gap/1`.
public func gapJSON(_ rows: [Coverage], _ asOf: AsOf, silent: [TaskCode] = []) -> JSONValue {
  let totals = CoverageTotals(rows)
  var members = asOfMembers(asOf, schema: "nedenfra.gap/1")
  members["rows"] = .array(
    rows.map { row in
      func count(_ verdict: Verdict) -> JSONValue { .integer(row.counts[verdict]) }
      return [
        "unit": .string(row.unit.rawValue), "task": .string(row.task.rawValue), "period": .string(row.shift.rawValue),
        "need": JSONValue(row.need), "ready": count(.ready), "supervised": count(.supervised),
        "needsApproval": count(.needsApproval), "needsCourse": count(.needsCourse),
        "needsPractice": count(.needsPractice), "needsEducation": count(.needsEducation),
        "suspended": count(.suspended), "notCandidate": count(.notCandidate), "notPermitted": count(.notPermitted),
        "gap": .integer(row.gap), "fte": .decimal(Double(row.readyShare.hundredths) / 10_000),
        "percent": JSONValue(row.percent), "single": .boolean(row.isSinglePoint),
        "readyExempt": .integer(row.readyExempt),
      ]
    })
  members["retiredTasks"] = JSONValue(silent.map(\.rawValue))
  members["totals"] = [
    "rows": .integer(totals.rows), "gaps": .integer(totals.gaps), "people": .integer(totals.people),
    "single": .integer(totals.single),
  ]
  return .object(members)
}

/// Whether any row has a gap: what `--check` asks.
public func hasGaps(_ rows: [Coverage]) -> Bool { rows.contains { $0.gap > 0 } }
