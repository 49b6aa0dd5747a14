public import Domain
public import Matching
import Wording

/// Two surveys beside each other: for each competence the shares, and who moved. Never a mean.
///
/// - Parameter isSheet: also the competences of which nothing may be told, for CSV and XLSX.
public func surveyComparisonReport(
  _ compared: SurveysCompared, _ language: Language, isSheet: Bool = false
) -> Report {
  let (before, after, floor) = (compared.before, compared.after, compared.floor)
  var report = Report(
    title: Phrase(
      nb: "Fra «\(before.name)» til «\(after.name)»", nn: "Frå «\(before.name)» til «\(after.name)»",
      en: "From “\(before.name)” to “\(after.name)”")[language])
  report.facts = timeLines(compared, language) + [asOfLine(compared.asOf, language)]
  if compared.voice == .manager {
    report.facts.append(Phrase(nb: "Lederens svar.", nn: "Svara til leiaren.", en: "The manager’s answers.")[language])
  }
  let told = compared.rows.filter { !$0.tellsNothing(floor: floor) }
  let shown = isSheet ? compared.rows : told
  if !compared.rows.isEmpty { report.facts.append(shownLine(told.count, of: compared.rows.count, language)) }
  func table(_ rows: [SurveyComparison], _ columns: [Answer]) -> ReportTable {
    ReportTable(
      columns: [
        .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 14),
        .init(Phrase(nb: "Gang", nn: .same, en: "Time")[language]),
        .init(Phrase(nb: "Svar", nn: .same, en: "Answers")[language], .trailing),
      ] + columns.map { .init($0.title(language), .trailing, minimumWidth: 5) } + [
        .init(Phrase(nb: "Opp", nn: .same, en: "Up")[language], .trailing),
        .init(Phrase(nb: "Ned", nn: .same, en: "Down")[language], .trailing),
        .init(Phrase(nb: "Likt", nn: .same, en: "Same")[language], .trailing),
        .init(Phrase(nb: "Nye", nn: .same, en: "New")[language], .trailing),
        .init(Phrase(nb: "Borte", nn: .same, en: "Gone")[language], .trailing),
      ], rows: rows.flatMap { lines(of: $0, columns, floor, language) })
  }
  let levelled = shown.filter { $0.competence.kind.isLevelled }
  let held = shown.filter { !$0.competence.kind.isLevelled }
  if !levelled.isEmpty {
    report.sections.append(
      .init(
        heading: Phrase(nb: "Nivåer", nn: "Nivå", en: "Levels")[language],
        table: table(levelled, EntrustmentLevel.allCases.map { .level($0) } + [.doNotKnow])))
  }
  if !held.isEmpty {
    report.sections.append(
      .init(
        heading: Phrase(nb: "Har eller har ikke", nn: "Har eller har ikkje", en: "Held or not")[language],
        table: table(held, [.held, .notHeld, .doNotKnow])))
  }
  report.notes = [
    Phrase(
      nb:
        "Andelene er av alle svar. Opp, ned og likt: de som vurderte seg begge ganger. Nye og borte: bare den ene gangen.",
      nn:
        "Delane er av alle svar. Opp, ned og likt: dei som vurderte seg begge gongene. Nye og borte: berre den eine gongen.",
      en:
        "The shares are of all answers. Up, down and same: those who judged themselves both times. New and gone: only one of the times."
    )[language], levelKey(language), adviceNote(language),
  ]
  if floor > 1 {
    report.notes.insert(
      Phrase(
        nb:
          "Kompetanser med færre enn \(floor) svar en av gangene er skjult. «·» er holdt tilbake: der er det færre enn \(floor) personer bak et av tallene.",
        nn:
          "Kompetansar med færre enn \(floor) svar ein av gongene er skjulte. «·» er halde tilbake: der er det færre enn \(floor) personar bak eit av tala.",
        en:
          "Competences with fewer than \(floor) answers one of the times are hidden. “·” is kept back: fewer than \(floor) people stand behind one of the numbers there."
      )[language], at: 1)
    report.commands = [
      Phrase(nb: "Andre grenser: --min-cell.", nn: .same, en: "Other limits: --min-cell.")[language]
    ]
  }
  if compared.rows.isEmpty {
    report.facts.append(
      Phrase(
        nb: "De har ingen spørsmål felles.", nn: "Dei har ingen spørsmål felles.",
        en: "They have no questions in common.")[language])
  }
  if !compared.askedOnce.isEmpty {
    let names = language.list(compared.askedOnce.map { $0.name[language] }, atMost: 8)
    report.notes.insert(
      Phrase(
        nb: "Bare spurt om den ene gangen: \(names).", nn: "Berre spurt om den eine gongen: \(names).",
        en: "Asked about only one of the times: \(names).")[language], at: 0)
  }
  return report
}

/// Of each time: which survey it was, when, and how many answered; and in which units.
private func timeLines(_ compared: SurveysCompared, _ language: Language) -> [String] {
  let surveys = [compared.before, compared.after]
  let times = zip(surveys, compared.responses).enumerated().map { index, pair in
    let (survey, response) = pair
    let (answered, asked) = (language.number(response.answered), language.number(response.invited))
    let share = language.percent(response.percent ?? 0)
    let count =
      compared.voice == .manager
      ? Phrase(
        nb: "Lederen har svart om \(answered) av \(asked) (\(share)).",
        nn: "Leiaren har svara om \(answered) av \(asked) (\(share)).",
        en: "The manager has answered about \(answered) of \(asked) (\(share)).")
      : Phrase(
        nb: "\(answered) av \(asked) har svart (\(share)).", nn: "\(answered) av \(asked) har svara (\(share)).",
        en: "\(answered) of \(asked) have answered (\(share)).")
    let time = Phrase(nb: "Gang \(index + 1)", nn: .same, en: "Time \(index + 1)")[language]
    return "\(time) = \(language.quoted(survey.name)). \(periodLine(survey, language)) \(count[language])"
  }
  func list(_ units: [CareUnit]) -> String { language.list(units.map { "\($0.name) (\($0.code))" }, atMost: 6) }
  let (first, second) = (compared.units[0], compared.units[1])
  let units = Phrase(nb: "Enheter", nn: "Einingar", en: "Units")[language]
  if first.map(\.code) == second.map(\.code) { return times + ["\(units): \(list(first))."] }
  return times + ["\(units) 1: \(list(first)).", "\(units) 2: \(list(second))."]
}

private func shownLine(_ shown: Int, of all: Int, _ language: Language) -> String {
  let (some, total, rest) = (language.number(shown), language.number(all), language.number(all - shown))
  if shown == all {
    return Phrase(
      nb: "Alle \(total) kompetanser vises.", nn: "Alle \(total) kompetansar blir viste.",
      en: "All \(total) competences are shown.")[language]
  }
  return Phrase(
    nb: "\(some) av \(total) kompetanser kan vises. Om \(rest) er det for små grupper til å si noe.",
    nn: "\(some) av \(total) kompetansar kan visast. Om \(rest) er gruppene for små til å seie noko.",
    en: "\(some) of \(total) competences can be shown. Of \(rest) the groups are too small to tell anything.")[language]
}

/// A column of shares.
private enum Answer {
  case level(EntrustmentLevel)
  case held
  case notHeld
  case doNotKnow

  func title(_ language: Language) -> String {
    switch self {
    case .level(let level): "\(level.rawValue)"
    case .held: Phrase(nb: "Ja", nn: .same, en: "Yes")[language]
    case .notHeld: Phrase(nb: "Nei", nn: .same, en: "No")[language]
    case .doNotKnow: Phrase(nb: "Vet ikke", nn: "Veit ikkje", en: "Don’t know")[language]
    }
  }

  func count(in spread: AnswerSpread) -> Int {
    switch self {
    case .level(let level): spread.levels[level] ?? 0
    case .held: spread.held
    case .notHeld: spread.notHeld
    case .doNotKnow: spread.doNotKnow
    }
  }
}

/// The first time on one line, the second on the next.
private func lines(of row: SurveyComparison, _ columns: [Answer], _ floor: Int, _ language: Language)
  -> [[ReportTable.Cell]]
{
  let name = row.competence.name[language]
  if row.isHidden(floor: floor) {
    return [[.text(name), .empty, .text(hiddenMark(floor))] + Array(repeating: .text("·"), count: columns.count + 5)]
  }
  func shares(_ spread: AnswerSpread) -> [ReportTable.Cell] {
    if spread.hasFew(floor: floor) { return columns.map { _ in .text("·") } }
    return columns.map { column in
      spread.all > 0 ? .percent((column.count(in: spread) * 100 + spread.all / 2) / spread.all) : .text("–")
    }
  }
  let moves: [ReportTable.Cell] = [row.up, row.down, row.same, row.new, row.missing].map {
    row.hidesMoves(floor: floor) ? .text("·") : .number($0)
  }
  return [
    [.text(name), .number(1), .number(row.before.all)] + shares(row.before) + Array(repeating: .empty, count: 5),
    [.empty, .number(2), .number(row.after.all)] + shares(row.after) + moves,
  ]
}

/// The answer `nedenfra.survey-comparison/1`.
public func surveyComparisonJSON(_ compared: SurveysCompared) -> JSONValue {
  var members = asOfMembers(compared.asOf, schema: "nedenfra.survey-comparison/1")
  members["before"] = surveyJSON(compared.before)
  members["after"] = surveyJSON(compared.after)
  members["voice"] = .string(compared.voice.rawValue)
  members["minCell"] = .integer(compared.floor)
  members["askedOnce"] = JSONValue(compared.askedOnce.map(\.code.rawValue))
  members["competences"] = .array(
    compared.rows.map { row in
      let isHidden = row.isHidden(floor: compared.floor)
      let hidesMoves = isHidden || row.hidesMoves(floor: compared.floor)
      func number(_ value: Int) -> JSONValue { hidesMoves ? nil : .integer(value) }
      func spread(_ spread: AnswerSpread) -> JSONValue {
        isHidden ? nil : spreadJSON(spread, isTold: !spread.hasFew(floor: compared.floor))
      }
      return [
        "competence": .string(row.competence.code.rawValue), "kind": .string(row.competence.kind.rawValue),
        "isHidden": .boolean(isHidden), "before": spread(row.before), "after": spread(row.after), "up": number(row.up),
        "down": number(row.down), "same": number(row.same), "new": number(row.new), "missing": number(row.missing),
      ]
    })
  return .object(members)
}
