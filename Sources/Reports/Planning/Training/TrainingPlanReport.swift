public import Domain
import Matching
public import Planning
import Wording

/// Who should learn what, for which places, at what cost, how good that is, and what stays open and why.
///
/// - Parameters:
///   - horizon: the day on which the places are to be filled.
///   - toSign: whether there is room for a date and a signature beside each line.
public func trainingPlanReport(
  _ plan: TrainingProposal, until horizon: CalendarDate, _ setting: ReportSetting, toSign: Bool = false
) -> Report {
  let language = setting.language
  var report = Report(
    title: setting.title(Phrase(nb: "Opplæringsplan", nn: "Opplæringsplan", en: "Training plan")))
  report.isWide = true
  report.facts = facts(plan, until: horizon, setting)
  report.sections = [
    lessonSection(plan, setting, toSign: toSign), signatureSection(plan, setting, toSign: toSign),
    filledSection(plan, setting), openSection(plan, setting),
  ].compactMap { $0 }
  if !plan.results.isEmpty {
    report.notes =
      [hoursNote(plan, language), guidanceNote(plan, language), countedNote(plan.target, language)]
      + [adviceNote(language)]
    report.commands = [
      Phrase(
        nb: "Hvorfor for én: nedenfra why NUMMER OPPGAVE --unit ENHET",
        nn: "Kvifor for éin: nedenfra why NUMMER OPPGÅVE --unit EINING",
        en: "Why for one: nedenfra why NUMBER TASK --unit UNIT")[language],
      Phrase(
        nb: "Timepriser og kurspriser: nedenfra parameter list",
        nn: "Timeprisar og kursprisar: nedenfra parameter list",
        en: "Prices of hours and courses: nedenfra parameter list")[language],
    ]
  }
  return report
}

private func facts(_ plan: TrainingProposal, until horizon: CalendarDate, _ setting: ReportSetting) -> [String] {
  let language = setting.language
  guard !plan.results.isEmpty else { return [emptyWords(plan, language), asOfLine(setting.asOf, language)] }
  var lines = [summaryWords(plan, language), proofWords(plan, language), greedyWords(plan, language)]
  if let budget = plan.terms.budget {
    let amount = amountWords(budget, language)
    lines.append(
      Phrase(nb: "Budsjett: \(amount).", nn: "Budsjett: \(amount).", en: "Budget: \(amount).")[language])
  }
  if horizon != setting.asOf.date {
    let day = language.date(horizon)
    lines.append(
      Phrase(
        nb: "Planen gjelder slik alt står \(day): det som utløper før det, er regnet med.",
        nn: "Planen gjeld slik alt står \(day): det som går ut før det, er rekna med.",
        en: "The plan is for how things stand on \(day): what lapses before then is counted.")[language])
  }
  return lines + [asOfLine(setting.asOf, language), namesNote(language)]
}

// MARK: Tables

func lessonSection(_ plan: TrainingProposal, _ setting: ReportSetting, toSign: Bool = false) -> Report.Section? {
  let lessons = plan.lessons.filter { !$0.item.isSignature }
  if lessons.isEmpty { return nil }
  let language = setting.language
  return .init(
    heading: Phrase(nb: "Hvem lærer hva", nn: "Kven lærer kva", en: "Who learns what")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.employee[language], minimumWidth: 14),
        .init(Phrase(nb: "Kurs eller praksis", nn: .same, en: "Course or practice")[language], minimumWidth: 18),
        .init(Phrase(nb: "Til nivå", nn: .same, en: "To level")[language], .trailing),
        .init(Phrase(nb: "Timer", nn: "Timar", en: "Hours")[language], .trailing),
        .init(Phrase(nb: "Kroner", nn: .same, en: "NOK")[language], .trailing),
      ] + signColumns(toSign, language) + [taskColumn(language)],
      rows: lessons.map { lesson in
        [
          .text(lesson.item.unit?.rawValue ?? ""), .text(numbered(lesson.item.employee)),
          .text(lessonName(lesson, language)), lesson.level.map { .number($0.rawValue) } ?? .empty,
          .hundredths((lesson.item.minutes * 100 + 30) / 60), .number(lesson.item.kroner),
        ] + signCells(toSign) + [.text(purpose(lesson, setting))]
      }, hasDetails: true, labelsDetails: true))
}

func signatureSection(_ plan: TrainingProposal, _ setting: ReportSetting, toSign: Bool = false) -> Report.Section? {
  let lessons = plan.lessons.filter(\.item.isSignature)
  if lessons.isEmpty { return nil }
  let language = setting.language
  return .init(
    heading: Phrase(
      nb: "Signaturer som trengs i tillegg", nn: "Signaturar som trengst i tillegg",
      en: "Signatures that it takes besides")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.employee[language], minimumWidth: 14),
        .init(Phrase(nb: "Signatur på", nn: .same, en: "Signature on")[language], minimumWidth: 18),
      ] + signColumns(toSign, language) + [taskColumn(language)],
      rows: lessons.map { lesson in
        [
          .text(lesson.item.unit?.rawValue ?? ""), .text(numbered(lesson.item.employee)),
          .text(lessonName(lesson, language)),
        ] + signCells(toSign) + [.text(purpose(lesson, setting))]
      }, hasDetails: true, labelsDetails: true))
}

private func signColumns(_ toSign: Bool, _ language: Language) -> [ReportTable.Column] {
  guard toSign else { return [] }
  return [
    .init(Phrase(nb: "Dato", nn: .same, en: "Date")[language], minimumWidth: 10),
    .init(Phrase(nb: "Signatur", nn: .same, en: "Signature")[language], minimumWidth: 18),
  ]
}

/// Blanks as wide as a date and a name by hand.
private func signCells(_ toSign: Bool) -> [ReportTable.Cell] {
  toSign ? [16, 40].map { .text(String(repeating: "\u{A0}", count: $0)) } : []
}

private func taskColumn(_ language: Language) -> ReportTable.Column {
  .init(Phrase(nb: "Gjør klar for", nn: "Gjer klar for", en: "Makes ready for")[language], minimumWidth: 16)
}

/// The tasks, and who guides.
private func purpose(_ lesson: TrainingProposal.Lesson, _ setting: ReportSetting) -> String {
  let language = setting.language
  let tasks = language.list(lesson.tasks.map { setting.catalogue.name(of: $0, language) })
  guard !lesson.guides.isEmpty else { return tasks }
  let guides = language.list(
    lesson.guides.map { "\(numbered($0.employee)) \(language.hours(minutes: $0.minutes))" })
  return tasks
    + Phrase(nb: ". Veiledes av \(guides)", nn: ". Blir rettleidd av \(guides)", en: ". Guided by \(guides)")[language]
}

private func filledSection(_ plan: TrainingProposal, _ setting: ReportSetting) -> Report.Section? {
  let filled = plan.results.filter { $0.filled > 0 }
  if filled.isEmpty { return nil }
  let language = setting.language
  let whoColumn = ReportTable.Column(
    Phrase(nb: "Blir klare", nn: "Blir klare", en: "Become ready")[language], minimumWidth: 16)
  return .init(
    heading: Phrase(nb: "Før og etter", nn: "Før og etter", en: "Before and after")[language],
    table: ReportTable(
      columns: openingColumns(plan.target, language) + [
        .init(Phrase(nb: "Klare før", nn: .same, en: "Ready before")[language], .trailing),
        .init(Phrase(nb: "Etter", nn: .same, en: "After")[language], .trailing),
        .init(Phrase(nb: "Åpne etter", nn: "Opne etter", en: "Open after")[language], .trailing, highlight: .missing),
        whoColumn,
      ],
      rows: filled.map { result in
        openingCells(result.opening, setting) + [
          .number(result.opening.ready), .number(result.opening.ready + result.people.count), .number(result.open),
          .text(language.list(result.people.map(numbered))),
        ]
      }))
}

private func openSection(_ plan: TrainingProposal, _ setting: ReportSetting) -> Report.Section? {
  let open = plan.results.filter { $0.open > 0 }
  if open.isEmpty { return nil }
  let language = setting.language
  return .init(
    heading: Phrase(nb: "Står åpent, og hvorfor", nn: "Står ope, og kvifor", en: "Stays open, and why")[language],
    table: ReportTable(
      columns: openingColumns(plan.target, language) + [
        .init(Phrase(nb: "Åpne", nn: "Opne", en: "Open")[language], .trailing, highlight: .missing),
        .init(Phrase(nb: "Hvorfor", nn: "Kvifor", en: "Why")[language], minimumWidth: 18),
      ],
      rows: open.map { result in
        openingCells(result.opening, setting) + [
          .number(result.open), .text(openWords(result, plan, language)),
        ]
      }, hasDetails: true, labelsDetails: true))
}

private func openingColumns(_ target: TrainingTarget, _ language: Language) -> [ReportTable.Column] {
  let first: [ReportTable.Column] = [
    .init(Head.unit[language], minimumWidth: 6), .init(Head.task[language], minimumWidth: 18),
  ]
  switch target {
  case .coverage: return first + [.init(Head.shift[language]), .init(Head.need[language], .trailing)]
  case .shiftDown:
    return first + [
      .init(Phrase(nb: "I dag", nn: .same, en: "Today")[language], minimumWidth: 8),
      .init(Phrase(nb: "Timer/uke", nn: "Timar/veke", en: "Hours/week")[language], .trailing),
    ]
  }
}

private func openingCells(_ opening: TrainingOpening, _ setting: ReportSetting) -> [ReportTable.Cell] {
  let language = setting.language
  let first: [ReportTable.Cell] = [.text(opening.unit.rawValue), .text(opening.task.name[language])]
  switch opening.reason {
  case .coverage(let rule): return first + [.text(rule.shift.name[language]), .number(rule.people)]
  case .shiftDown(let volume, let rung):
    let profession = volume.profession.map { setting.catalogue.name(of: $0, language) } ?? ""
    return first + [
      .text("\(profession) (\(rung))"), .hundredths((volume.minutesPerWeek * 100 + 30) / 60),
    ]
  }
}
