import Domain
public import Matching
import Wording

/// What training would close the gaps, and where it stops.
public func trainingPage(_ plan: TrainingPlan, _ setting: ReportSetting, smallestGroup minimum: Int) -> Report {
  let language = setting.language
  var report = Report(title: setting.title(Phrase(nb: "Opplæringsbehov", nn: "Opplæringsbehov", en: "Training needs")))
  let places = language.number(plan.needs.map(\.people.count).reduce(0, +))
  let people = guardedCell(SmallCells([plan.people.count], minimum: minimum).total, minimum: minimum, language)
  let known = language.hours(minutes: plan.knownMinutes)
  let hours =
    plan.needsOfUnknownLength == 0
    ? known : Phrase(nb: "minst \(known)", nn: "minst \(known)", en: "at least \(known)")[language]
  let open = language.number(plan.openGaps.map(\.people).reduce(0, +))
  let signatures = language.number(plan.signatures)
  let who = people.text(language)
  report.facts = [
    Phrase(
      nb:
        "Det som trengs for å lukke de gapene som kan lukkes: opplæringsplasser \(places), ansatte \(who), timer \(hours), signaturer og delegeringer \(signatures). Står igjen åpne: \(open).",
      nn:
        "Det som trengst for å lukke dei gapa som kan lukkast: opplæringsplassar \(places), tilsette \(who), timar \(hours), signaturar og delegeringar \(signatures). Står att opne: \(open).",
      en:
        "To close the gaps that can be closed: training places \(places), employees \(who), hours \(hours), signatures and delegations \(signatures). Left open: \(open)."
    )[language], asOfLine(setting.asOf, language),
  ]
  report.sections = [
    needsSection(plan, setting, minimum), formsSection(plan, setting),
    bottleneckSection(plan, setting, minimum),
    openSection(plan, setting),
  ].compactMap { $0 }
  report.notes = [
    Phrase(
      nb:
        "For hver oppgave med gap er de med minst opplæring igjen valgt, så mange som mangler. Det samme læres én gang. Timene er katalogens og sier ikke hvor langt den enkelte alt er kommet («?»: katalogen sier det ikke). Den som mangler en utdanning eller spesialitet, er ikke valgt. «Utdanning» som form er kurs ved skole eller med studiepoeng.",
      nn:
        "For kvar oppgåve med gap er dei med minst opplæring att valde, så mange som manglar. Det same blir lært éin gong. Timane er dei som står i katalogen, og seier ikkje kor langt den enkelte alt er komen («?»: katalogen seier det ikkje). Den som manglar ei utdanning eller ein spesialitet, er ikkje vald. «Utdanning» som form er kurs ved skule eller med studiepoeng.",
      en:
        "For each task with a gap, those with the least training left are chosen, as many as are missing. The same is learnt once. The hours are the catalogue's and do not say how far each has come already (“?”: the catalogue does not say). Those who lack an education or a speciality are not chosen. “Education” as a form is a course at a school or with credits."
    )[language],
    Phrase(
      nb:
        "Plasser: hvor mange som må lære det for at gapene lukkes. Aktuelle: hvor mange som kunne lære det. Veiledere: ansatte på nivå 5. ! Flaskehals: færre veiledere enn praksisen krever.",
      nn:
        "Plassar: kor mange som må lære det for at gapa skal lukkast. Aktuelle: kor mange som kunne lære det. Rettleiarar: tilsette på nivå 5. ! Flaskehals: færre rettleiarar enn praksisen krev.",
      en:
        "Places: how many must learn it for the gaps to close. Candidates: how many could learn it. Supervisors: employees at level 5. ! Bottleneck: fewer supervisors than the practice takes."
    )[language],
    smallGroupsNote(minimum, language), adviceNote(language),
  ]
  return report
}

extension TrainingForm {
  var name: Phrase {
    switch self {
    case .eLearning: Phrase(nb: "e-læring", nn: .same, en: "e-learning")
    case .course: Phrase(nb: "kurs", nn: .same, en: "course")
    case .practice: Phrase(nb: "praksis", nn: .same, en: "practice")
    case .education: Phrase(nb: "utdanning", nn: .same, en: "education")
    case .decision: Phrase(nb: "søknad eller vedtak", nn: "søknad eller vedtak", en: "application or decision")
    }
  }
}

private func formWords(_ competence: Competence, _ language: Language) -> String {
  competence.trainingForms.map { $0.name[language] }.joined(separator: " + ")
}

private func hoursCell(_ minutes: Int?) -> ReportTable.Cell {
  minutes.map { .hundredths(($0 * 100 + 30) / 60) } ?? .text("?")
}

/// A number of people, hidden where they are few.
private func peopleCell(_ count: Int, _ minimum: Int) -> ReportTable.Cell {
  count > 0 && count < minimum ? .mark("<\(minimum)", .plain) : .number(count)
}

private func needsSection(_ plan: TrainingPlan, _ setting: ReportSetting, _ minimum: Int) -> Report.Section? {
  let language = setting.language
  guard !plan.needs.isEmpty else { return nil }
  return .init(
    heading: Phrase(nb: "Hva som må læres", nn: "Kva som må lærast", en: "What must be learnt")[language],
    table: ReportTable(
      columns: [
        .init(Head.competence[language], minimumWidth: 18),
        .init(Phrase(nb: "Form", nn: .same, en: "Form")[language], minimumWidth: 10),
        .init(Phrase(nb: "Plasser", nn: "Plassar", en: "Places")[language], .trailing),
        .init(Phrase(nb: "Timer hver", nn: "Timar kvar", en: "Hours each")[language], .trailing),
        .init(Phrase(nb: "Timer i alt", nn: "Timar i alt", en: "Hours in all")[language], .trailing),
        .init(Phrase(nb: "Aktuelle", nn: "Aktuelle", en: "Candidates")[language], .trailing),
        .init(Phrase(nb: "Veiledere", nn: "Rettleiarar", en: "Supervisors")[language], .trailing),
      ],
      rows: plan.needs.map { need in
        [
          .text(need.competence.name[language]), .text(formWords(need.competence, language)),
          .number(need.people.count), hoursCell(need.competence.trainingMinutes), hoursCell(need.minutes),
          peopleCell(need.candidates, minimum), supervisorsCell(need, minimum, language),
        ]
      }))
}

/// With a sign where they are fewer than the practice takes.
private func supervisorsCell(_ need: TrainingPlan.Need, _ minimum: Int, _ language: Language) -> ReportTable.Cell {
  if need.supervisorsNeeded == 0 { return .empty }
  let cell = peopleCell(need.supervisors, minimum)
  return need.isBottleneck ? .mark("! " + cell.text(language), .near) : cell
}

private func formsSection(_ plan: TrainingPlan, _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let groups = Dictionary(grouping: plan.needs.filter { $0.minutes != nil }) { formWords($0.competence, language) }
    .map { (form: $0.key, minutes: $0.value.compactMap(\.minutes).reduce(0, +)) }
    .sorted { ($1.minutes, $0.form) < ($0.minutes, $1.form) }
  guard groups.count > 1 else { return nil }
  return .init(
    heading: Phrase(nb: "Timer etter form", nn: "Timar etter form", en: "Hours by form")[language],
    chart: .bars(
      BarChart(
        barTitle: Phrase(nb: "Form", nn: .same, en: "Form")[language],
        valueTitle: Phrase(nb: "Timer", nn: "Timar", en: "Hours")[language],
        bars: groups.map { BarChart.Bar($0.form, length: $0.minutes, value: hoursCell($0.minutes)) },
        scale: groups.map(\.minutes).max() ?? 1, unit: Phrase(nb: "t", nn: .same, en: "h")[language])))
}

private func bottleneckSection(_ plan: TrainingPlan, _ setting: ReportSetting, _ minimum: Int) -> Report.Section? {
  let language = setting.language
  let narrow = plan.needs.filter(\.isBottleneck)
  guard !narrow.isEmpty else { return nil }
  return .init(
    heading: Phrase(nb: "Flaskehalser", nn: "Flaskehalsar", en: "Bottlenecks")[language],
    table: ReportTable(
      columns: [
        .init(Head.competence[language], minimumWidth: 18),
        .init(Phrase(nb: "Plasser", nn: "Plassar", en: "Places")[language], .trailing),
        .init(
          Phrase(nb: "Veiledere som trengs", nn: "Rettleiarar som trengst", en: "Supervisors needed")[language],
          .trailing),
        .init(
          Phrase(nb: "Veiledere som finnes", nn: "Rettleiarar som finst", en: "Supervisors at hand")[language],
          .trailing),
      ],
      rows: narrow.map { need in
        [
          .text(need.competence.name[language]), .number(need.people.count), .number(need.supervisorsNeeded),
          supervisorsCell(need, minimum, language),
        ]
      }))
}

private func openSection(_ plan: TrainingPlan, _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  guard !plan.openGaps.isEmpty else { return nil }
  return .init(
    heading: Phrase(
      nb: "Gap som opplæring ikke lukker", nn: "Gap som opplæring ikkje lukkar",
      en: "Gaps that training does not close")[language],
    paragraphs: [
      Phrase(
        nb: "Her trengs utdanning, flere ansatte, eller en annen fordeling av oppgaven.",
        nn: "Her trengst utdanning, fleire tilsette, eller ei anna fordeling av oppgåva.",
        en: "These take an education, more staff, or another way of sharing the task.")[language]
    ],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.task[language], minimumWidth: 20),
        .init(Phrase(nb: "Mangler", nn: "Manglar", en: "Missing")[language], .trailing, highlight: .missing),
      ],
      rows: plan.openGaps.map { gap in
        [.text(gap.unit.rawValue), .text(setting.catalogue.name(of: gap.task, language)), .number(gap.people)]
      }))
}

/// The answer `nedenfra.report-training/1`.
public func trainingPageJSON(_ plan: TrainingPlan, _ setting: ReportSetting, smallestGroup minimum: Int) -> JSONValue {
  var members = asOfMembers(setting.asOf, schema: "nedenfra.report-training/1")
  func hours(_ minutes: Int?) -> JSONValue { minutes.map { .decimal(Double($0) / 60) } ?? .null }
  func people(_ count: Int) -> JSONValue {
    count > 0 && count < minimum ? .string("<\(minimum)") : .integer(count)
  }
  members["unit"] = JSONValue(setting.unit?.code.rawValue)
  members["minCell"] = .integer(minimum)
  members["people"] = people(plan.people.count)
  members["signatures"] = .integer(plan.signatures)
  members["hours"] = hours(plan.knownMinutes)
  members["competences"] = .array(
    plan.needs.map { need in
      [
        "competence": .string(need.competence.code.rawValue),
        "forms": JSONValue(need.competence.trainingForms.map(\.rawValue)), "places": .integer(need.people.count),
        "candidates": people(need.candidates),
        "hoursEach": hours(need.competence.trainingMinutes),
        "hours": hours(need.minutes),
        "supervisorsNeeded": .integer(need.supervisorsNeeded), "supervisors": people(need.supervisors),
        "bottleneck": .boolean(need.isBottleneck),
      ]
    })
  members["openGaps"] = .array(
    plan.openGaps.map { gap in
      [
        "unit": .string(gap.unit.rawValue), "task": .string(gap.task.rawValue), "people": .integer(gap.people),
      ]
    })
  return .object(members)
}
