public import Domain
public import Matching
import Wording

/// The response to a survey, and the gaps as answers arrive.
///
/// - Parameter listsPeople: also who has not answered, and what people can do besides, for those who may know.
public func surveyStatusReport(_ status: SurveyStatus, listsPeople: Bool, _ language: Language) -> Report {
  var report = Report(title: surveyTitle(status.survey, language))
  report.facts =
    [responseLine(status, language)] + surveyFacts(status.survey, language) + [asOfLine(status.asOf, language)]
  report.sections = [
    .init(
      heading: Phrase(nb: "Svar etter enhet", nn: "Svar etter eining", en: "Response by unit")[language],
      table: responseTable(
        Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], status.response.byUnit, .unit, status.floor, language
      ) { "\($0) \(status.tree[$0]?.name ?? "")" }),
    .init(
      heading: Phrase(nb: "Svar etter yrke", nn: "Svar etter yrke", en: "Response by profession")[language],
      table: responseTable(
        Phrase(nb: "Yrke", nn: .same, en: "Profession")[language], status.response.byProfession, .profession,
        status.floor, language
      ) { code in
        code.map { status.catalogue[$0]?.name[language] ?? $0.rawValue }
          ?? Phrase(nb: "ukjent", nn: "ukjend", en: "unknown")[language]
      }),
  ]
  if listsPeople {
    report.sections.append(missingSection(status, language))
    if !status.remarks.isEmpty, status.voice == .own { report.sections.append(remarkSection(status, language)) }
  }
  if status.gaps.contains(where: { $0.spread.all > 0 }) {
    report.sections.append(gapSection(status, floor: listsPeople ? 1 : status.floor, language))
  }
  if listsPeople { report.facts.append(namesNote(language)) }
  report.notes = notes(status, listsPeople: listsPeople, language)
  if !listsPeople, status.floor > 1 {
    report.commands = [
      Phrase(
        nb:
          "Alle tallene, og hva annet folk kan, for lederen: nedenfra survey status \(status.survey.number) --list. Andre grenser: --min-cell.",
        nn:
          "Alle tala, og kva anna folk kan, for leiaren: nedenfra survey status \(status.survey.number) --list. Andre grenser: --min-cell.",
        en:
          "All numbers, and what else people can do, for the manager: nedenfra survey status \(status.survey.number) --list. Other limits: --min-cell."
      )[language]
    ]
  }
  return report
}

private func responseLine(_ status: SurveyStatus, _ language: Language) -> String {
  let total = status.response.total
  let (answered, invited) = (language.number(total.answered), language.number(total.invited))
  let (complete, percent) = (language.number(total.complete), language.percent(total.percent ?? 0))
  if status.voice == .manager {
    return Phrase(
      nb: "Lederen har svart om \(answered) av \(invited) (\(percent)), fullstendig om \(complete).",
      nn: "Leiaren har svara om \(answered) av \(invited) (\(percent)), fullstendig om \(complete).",
      en: "The manager has answered about \(answered) of \(invited) (\(percent)), fully about \(complete).")[language]
  }
  return Phrase(
    nb: "\(answered) av \(invited) har svart (\(percent)), \(complete) på alt.",
    nn: "\(answered) av \(invited) har svara (\(percent)), \(complete) på alt.",
    en: "\(answered) of \(invited) have answered (\(percent)), \(complete) everything.")[language]
}

private func responseTable<Key: Hashable>(
  _ title: String, _ groups: GroupedCounts<Key>, _ word: CountedWord, _ floor: Int, _ language: Language,
  name: (Key) -> String
) -> ReportTable {
  var rows = groups.rows.map { responseRow(name($0.key), $0.count, floor) }
  if let rest = groups.rest {
    let count = Phrase(counting: groups.restCount, word)
    let label = Phrase(
      nb: "små grupper samlet (\(count.bokmål))", nn: "små grupper samla (\(count.nynorsk))",
      en: "small groups together (\(count.english))")
    rows.append(responseRow(label[language], rest, floor))
  }
  return ReportTable(
    columns: [
      .init(title, minimumWidth: 16), .init(Phrase(nb: "Spurt", nn: "Spurde", en: "Asked")[language], .trailing),
      .init(Phrase(nb: "Svart", nn: "Svara", en: "Answered")[language], .trailing),
      .init(Phrase(nb: "Alt", nn: .same, en: "All")[language], .trailing), .init("%", .trailing), .init(""),
    ], rows: rows)
}

private func responseRow(_ name: String, _ count: ResponseCount, _ floor: Int) -> [ReportTable.Cell] {
  guard count.invited >= floor else {
    let hidden = ReportTable.Cell.text(hiddenMark(floor))
    return [.text(name), hidden, .text("·"), .text("·"), .text("·"), .empty]
  }
  let percent = count.percent ?? 0
  return [
    .text(name), .number(count.invited), .number(count.answered), .number(count.complete), .percent(percent),
    .text(bar(percent)),
  ]
}

private func missingSection(_ status: SurveyStatus, _ language: Language) -> Report.Section {
  let missing = status.response.people.filter { $0.missing > 0 }
  let rows = missing.map { person -> [ReportTable.Cell] in
    [
      .text(person.employee.rawValue), .text(status.names[person.employee] ?? ""), .text(person.unit.rawValue),
      .number(person.answers), .number(person.missing),
    ]
  }
  return .init(
    heading: Phrase(
      nb: "Har ikke svart på alt: \(missing.count)", nn: "Har ikkje svara på alt: \(missing.count)",
      en: "Have not answered everything: \(missing.count)")[language],
    table: missing.isEmpty
      ? nil
      : ReportTable(
        columns: [
          .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
          .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
          .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language]),
          .init(Phrase(nb: "Svart", nn: "Svara", en: "Answered")[language], .trailing),
          .init(Phrase(nb: "Mangler", nn: "Manglar", en: "Missing")[language], .trailing),
        ], rows: rows))
}

/// What people can do besides, in their own words.
private func remarkSection(_ status: SurveyStatus, _ language: Language) -> Report.Section {
  let rows = status.remarks.map { remark -> [ReportTable.Cell] in
    let competence = remark.competence.map { status.catalogue[$0]?.name[language] ?? $0.rawValue }
    return [
      .text(remark.employee.rawValue), .text(status.names[remark.employee] ?? ""), .text(remark.text),
      competence.map { .text($0) } ?? .empty, remark.level.map { .number($0.rawValue) } ?? .empty,
    ]
  }
  return .init(
    heading: Phrase(
      nb: "Hva annet de kan: \(rows.count)", nn: "Kva anna dei kan: \(rows.count)",
      en: "What else they can do: \(rows.count)")[language],
    table: ReportTable(
      columns: [
        .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
        .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
        .init(Phrase(nb: "Tekst", nn: .same, en: "Text")[language], minimumWidth: 14),
        .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 12),
        .init(Phrase(nb: "Nivå", nn: .same, en: "Level")[language], .trailing),
      ], rows: rows))
}

/// - Parameter floor: the smallest number that may be shown.
private func gapSection(_ status: SurveyStatus, floor: Int, _ language: Language) -> Report.Section {
  let gaps = status.gaps.filter { $0.spread.all > 0 }.inShownOrder(floor: floor, hiding: status.floor)
  let tellsIrrelevant = gaps.contains { $0.spread.notRelevant > 0 }
  return .init(
    heading: Phrase(nb: "Svarene mot kravene", nn: "Svara mot krava", en: "The answers against the requirements")[
      language],
    table: ReportTable(
      columns: [
        .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 14),
        .init(Phrase(nb: "Krav", nn: .same, en: "Need")[language]),
        .init(Phrase(nb: "Svar", nn: .same, en: "Answers")[language], .trailing),
      ] + EntrustmentLevel.allCases.map { .init("\($0.rawValue)", .trailing) } + [
        .init(Phrase(nb: "Ja", nn: .same, en: "Yes")[language], .trailing),
        .init(Phrase(nb: "Nei", nn: .same, en: "No")[language], .trailing),
        .init(Phrase(nb: "Vet ikke", nn: "Veit ikkje", en: "Don’t know")[language], .trailing, minimumWidth: 5),
      ]
        + (tellsIrrelevant
          ? [.init(Phrase(nb: "Ikke relevant", nn: "Ikkje relevant", en: "Not relevant")[language], .trailing)] : [])
        + [
          .init(Phrase(nb: "Når kravet", nn: "Når kravet", en: "Enough")[language], .trailing, minimumWidth: 6),
          .init(Phrase(nb: "Under", nn: .same, en: "Below")[language], .trailing),
        ],
      rows: gaps.map {
        gapRow($0, floor: floor, hiding: status.floor, tellsIrrelevant: tellsIrrelevant, language)
      }))
}

/// - Parameters:
///   - floor: the smallest number of people that may be shown.
///   - few: how few answers hide the row.
private func gapRow(
  _ gap: SurveyGap, floor: Int, hiding few: Int, tellsIrrelevant: Bool, _ language: Language
) -> [ReportTable.Cell] {
  let isLevelled = gap.competence.kind.isLevelled
  let need: ReportTable.Cell =
    isLevelled
    ? .text(gap.need.map { "≥ \($0.rawValue)" } ?? "–") : .text(Phrase(nb: "ja", nn: .same, en: "yes")[language])
  let head: [ReportTable.Cell] = [.text(gap.competence.name[language]), need]
  let spread = gap.guarded(floor: floor)
  guard !gap.isHidden(floor: few), case .shown(let all) = spread.total else {
    return head + [.text(hiddenMark(few))] + Array(repeating: .text("·"), count: tellsIrrelevant ? 11 : 10)
  }
  func cell(_ count: GuardedCount) -> ReportTable.Cell {
    switch count {
    case .shown(let count): .number(count)
    case .small: .text(hiddenMark(floor))
    case .withheld: .text("·")
    }
  }
  let levels = EntrustmentLevel.allCases.map { isLevelled ? cell(spread.levels[$0] ?? .withheld) : .empty }
  let short: ReportTable.Cell =
    if case .shown(let count) = spread.short, count > 0 { .mark("\(count)", .near) } else { cell(spread.short) }
  return head + [.number(all)] + levels + [
    isLevelled ? .empty : cell(spread.held), isLevelled && gap.spread.notHeld == 0 ? .empty : cell(spread.notHeld),
    cell(spread.doNotKnow),
  ] + (tellsIrrelevant ? [cell(spread.notRelevant)] : [])
    + (isLevelled && gap.need == nil ? [.empty, .empty] : [cell(spread.enough), short])
}

private func notes(_ status: SurveyStatus, listsPeople: Bool, _ language: Language) -> [String] {
  var notes: [String] = []
  let silent = status.gaps.count { $0.spread.all == 0 }
  if silent > 0, silent < status.gaps.count {
    notes.append(
      language.counted(silent, .competence)
        + Phrase(
          nb: " har ingen svar ennå.", nn: " har ingen svar enno.",
          en: silent == 1 ? " has no answers yet." : " have no answers yet.")[language])
  }
  if !status.remarks.isEmpty, status.voice == .own, !listsPeople {
    let people = Set(status.remarks.map(\.employee)).count
    let lines = Phrase(
      counting: status.remarks.count, one: Phrase(nb: "linje", nn: .same, en: "line"),
      many: Phrase(nb: "linjer", nn: .same, en: "lines"))
    notes.append(
      Phrase(
        nb:
          "\(people) har skrevet hva annet de kan (\(lines.bokmål)). Lederen kan se det.",
        nn:
          "\(people) har skrive kva anna dei kan (\(lines.nynorsk)). Leiaren kan sjå det.",
        en:
          "\(people) \(people == 1 ? "has" : "have") written what else they can do (\(lines.english)). The manager can see it."
      )[language])
  }
  if !listsPeople, status.floor > 1 {
    let few = status.floor == 2 ? "1" : "1–\(status.floor - 1)"
    notes.append(
      Phrase(
        nb:
          "«\(hiddenMark(status.floor))» er \(few) \(status.floor == 2 ? "person" : "personer"). «·» er holdt tilbake, så de små tallene ikke kan regnes ut. To utgaver av rapporten kan trekkes fra hverandre: send ikke en ny før minst \(status.floor) til har svart.",
        nn:
          "«\(hiddenMark(status.floor))» er \(few) \(status.floor == 2 ? "person" : "personar"). «·» er halde tilbake, så dei små tala ikkje kan reknast ut. To utgåver av rapporten kan trekkjast frå kvarandre: send ikkje ei ny før minst \(status.floor) til har svara.",
        en:
          "“\(hiddenMark(status.floor))” is \(few) \(status.floor == 2 ? "person" : "people"). “·” is kept back, so that the small numbers cannot be worked out. Two editions of the report can be subtracted: do not send a new one before at least \(status.floor) more have answered."
      )[language])
  }
  notes.append(
    (status.voice == .manager
      ? Phrase(
        nb: "Svarene er lederens, og teller som kontrollert.", nn: "Svara er frå leiaren, og tel som kontrollerte.",
        en: "The answers are the manager’s, and count as signed.")
      : Phrase(
        nb: "Svarene er egne ord til noen har godkjent dem.", nn: "Svara er eigne ord til nokon har godkjent dei.",
        en: "The answers are people’s own words until somebody has signed them."))[language])
  if !listsPeople, status.floor > 1 {
    notes.append(
      Phrase(
        nb: "Grupper der færre enn \(status.floor) er spurt, er slått sammen.",
        nn: "Grupper der færre enn \(status.floor) er spurde, er slått saman.",
        en: "Groups of which fewer than \(status.floor) were asked are put together.")[language])
  }
  notes.append(
    Phrase(
      nb: "Nivåer telles, og regnes aldri om til gjennomsnitt.",
      nn: "Nivå blir talde, og aldri rekna om til gjennomsnitt.",
      en: "Levels are counted, never averaged.")[language])
  notes.append(answerKey(language))
  return notes
}

/// What the numbers over the columns of answers mean.
func levelKey(_ language: Language) -> String {
  let levels = EntrustmentLevel.allCases.map { "\($0.rawValue) \($0.name[language])" }.joined(separator: ", ")
  return Phrase(nb: "Nivå: ", nn: .same, en: "Levels: ")[language] + levels + "."
}

private func answerKey(_ language: Language) -> String {
  levelKey(language)
    + Phrase(
      nb: " «Alt»: så mange har svart på alle spørsmålene.", nn: " «Alt»: så mange har svara på alle spørsmåla.",
      en: " “All”: so many have answered every question.")[language]
}

/// The answer `nedenfra.survey/1`.
public func surveyStatusJSON(_ status: SurveyStatus, listsPeople: Bool) -> JSONValue {
  var members = asOfMembers(status.asOf, schema: "nedenfra.survey/1")
  members["survey"] = surveyJSON(status.survey)
  members["voice"] = .string(status.voice.rawValue)
  members["minCell"] = .integer(status.floor)
  members["response"] = .object([
    "total": responseJSON(status.response.total),
    "units": groupsJSON(status.response.byUnit, "unit", status.floor) { $0.rawValue },
    "professions": groupsJSON(status.response.byProfession, "profession", status.floor) { $0?.rawValue },
  ])
  members["gaps"] = .array(
    status.gaps.inShownOrder(floor: listsPeople ? 1 : status.floor, hiding: status.floor).map {
      gapJSON($0, floor: listsPeople ? 1 : status.floor, hiding: status.floor)
    })
  if listsPeople {
    members["missing"] = .array(
      status.response.people.filter { $0.missing > 0 }.map { person in
        [
          "employee": .string(person.employee.rawValue), "name": JSONValue(status.names[person.employee]),
          "unit": .string(person.unit.rawValue), "answered": .integer(person.answers),
          "missing": .integer(person.missing),
        ]
      })
    members["remarks"] = .array(
      status.remarks.map { remark in
        [
          "employee": .string(remark.employee.rawValue), "text": .string(remark.text),
          "competence": JSONValue(remark.competence?.rawValue), "level": JSONValue(remark.level?.rawValue),
        ]
      })
  }
  return .object(members)
}

private func groupsJSON<Key: Hashable>(
  _ groups: GroupedCounts<Key>, _ member: String, _ floor: Int, code: (Key) -> String?
) -> JSONValue {
  func row(_ key: String?, _ count: ResponseCount, isRest: Bool) -> JSONValue {
    let isHidden = count.invited < floor
    return [
      member: JSONValue(key), "isRest": .boolean(isRest), "isHidden": .boolean(isHidden),
      "invited": isHidden ? nil : .integer(count.invited), "answered": isHidden ? nil : .integer(count.answered),
      "complete": isHidden ? nil : .integer(count.complete), "percent": isHidden ? nil : JSONValue(count.percent),
    ]
  }
  return .array(
    groups.rows.map { row(code($0.key), $0.count, isRest: false) }
      + (groups.rest.map { [row(nil, $0, isRest: true)] } ?? []))
}

private func gapJSON(_ gap: SurveyGap, floor: Int, hiding few: Int) -> JSONValue {
  let spread = gap.guarded(floor: floor)
  func number(_ count: GuardedCount) -> JSONValue { if case .shown(let count) = count { .integer(count) } else { nil } }
  let isTold = if case .shown = spread.total { !gap.isHidden(floor: few) } else { false }
  return [
    "competence": .string(gap.competence.code.rawValue), "kind": .string(gap.competence.kind.rawValue),
    "need": JSONValue(gap.need?.rawValue), "asked": .integer(gap.asked), "isHidden": .boolean(!isTold),
    "answers": isTold
      ? [
        "total": number(spread.total),
        "levels": .object(
          Dictionary(
            uniqueKeysWithValues: EntrustmentLevel.allCases.map { level in
              ("\(level.rawValue)", spread.levels[level].map(number) ?? nil)
            })),
        "held": number(spread.held), "notHeld": number(spread.notHeld),
        "doNotKnow": number(spread.doNotKnow),
        "notRelevant": number(spread.notRelevant),
      ] : nil, "enough": isTold ? number(spread.enough) : nil, "short": isTold ? number(spread.short) : nil,
  ]
}

/// How the answers are spread: the levels by number, then the other answers.
///
/// - Parameter isTold: whether more than how many they are may be told; the rest is `null` otherwise.
func spreadJSON(_ spread: AnswerSpread, isTold: Bool) -> JSONValue {
  func number(_ count: Int) -> JSONValue { isTold ? .integer(count) : nil }
  return [
    "total": .integer(spread.all),
    "levels": .object(
      Dictionary(
        uniqueKeysWithValues: EntrustmentLevel.allCases.map { ("\($0.rawValue)", number(spread.levels[$0] ?? 0)) })),
    "held": number(spread.held), "notHeld": number(spread.notHeld), "doNotKnow": number(spread.doNotKnow),
    "notRelevant": number(spread.notRelevant),
  ]
}

/// Whom to remind, for mail merge: those who have not answered everything.
public func surveyReminders(_ status: SurveyStatus, _ language: Language) -> Report {
  var report = Report(title: surveyTitle(status.survey, language))
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Ansattnummer", nn: "Tilsettnummer", en: "employee")[language]),
          .init(Phrase(nb: "Navn", nn: "Namn", en: "name")[language]),
          .init(Phrase(nb: "Enhet", nn: "Eining", en: "unit")[language]),
          .init(Phrase(nb: "Kartlegging", nn: .same, en: "survey")[language]),
          .init(Phrase(nb: "Frist", nn: .same, en: "deadline")[language]),
          .init(Phrase(nb: "Mangler svar", nn: "Manglar svar", en: "missing_answers")[language]),
        ],
        rows: status.response.people.filter { $0.missing > 0 && status.names[$0.employee] != nil }.map { person in
          [
            .text(person.employee.rawValue), .text(status.names[person.employee] ?? ""),
            .text(status.tree[person.unit]?.name ?? person.unit.rawValue), .text(status.survey.name),
            .date(status.survey.deadline), .number(person.missing),
          ]
        }))
  ]
  return report
}
