public import Domain
public import Matching
import Wording

/// Whom a survey asks, and what.
///
/// - Parameters:
///   - unasked: units with people for whom there was nothing to ask.
///   - isOpening: whether the survey was opened just now; it then says what to do next.
public func surveyOverviewReport(
  _ survey: Survey, _ groups: [SurveyPlan.Group], unasked: [UnitCode] = [], _ tree: UnitTree, _ language: Language,
  isOpening: Bool = false, isRehearsal: Bool = false
) -> Report {
  var report = Report(title: surveyTitle(survey, language))
  if isRehearsal {
    report.title =
      Phrase(
        nb: "Prøve, ingenting er skrevet: \(report.title)", nn: "Prøve, ingenting er skrive: \(report.title)",
        en: "Dry run, nothing was written: \(report.title)")[language]
  }
  report.facts = [sizeLine(groups, language)] + surveyFacts(survey, language)
  let asked = Set(groups.flatMap(\.questions)).sorted { $0.code < $1.code }
  if isOpening, asked.count <= 8 {
    // Words can have found another competence than the one that was meant.
    let names = language.list(asked.map { "«\($0.name[language])»" })
    report.facts.insert(
      Phrase(nb: "Spør om \(names).", nn: "Spør om \(names).", en: "Asks about \(names).")[language], at: 1)
  }
  report.sections = [.init(table: groupTable(groups, tree, language))]
  if !isOpening { report.sections.append(contentsOf: questionSections(groups, tree, language)) }
  let longest = groups.map(\.minutes).max() ?? 0
  if isOpening, longest > SurveyPlan.Group.advisedMinutes {
    report.notes.append(tooLongNote(longest, language))
  }
  if !unasked.isEmpty {
    let units = language.list(unasked.map(\.rawValue), atMost: 8)
    report.notes.append(
      Phrase(
        nb: "Uten spørsmål, og ikke invitert: \(units). Ingen dekningskrav sier hva som trengs der.",
        nn: "Utan spørsmål, og ikkje inviterte: \(units). Ingen dekkingskrav seier kva som trengst der.",
        en: "Without questions, and not invited: \(units). No coverage rule says what is needed there.")[language])
  }
  if isOpening, survey.discussedOn == nil {
    report.notes.append(
      Phrase(
        nb:
          "Arbeidsmiljøloven kap. 9: drøft kartleggingen med de tillitsvalgte før den sendes ut, og si når med --discussed.",
        nn:
          "Arbeidsmiljølova kap. 9: drøft kartlegginga med dei tillitsvalde før ho blir send ut, og sei når med --discussed.",
        en:
          "Arbeidsmiljøloven ch. 9: discuss the survey with the employees’ representatives before it is sent out, and say when with --discussed."
      )[language])
  }
  if isOpening, !isRehearsal {
    report.notes.append(
      Phrase(
        nb: "Skjemaene skrives med: nedenfra survey forms \(survey.number) -o MAPPE",
        nn: "Skjemaa blir skrivne med: nedenfra survey forms \(survey.number) -o MAPPE",
        en: "Write the forms with: nedenfra survey forms \(survey.number) -o FOLDER")[language])
  }
  return report
}

private func sizeLine(_ groups: [SurveyPlan.Group], _ language: Language) -> String {
  let people = groups.map(\.employees.count).reduce(0, +)
  let questions = Set(groups.flatMap { $0.questions.map(\.code) }).count
  let (least, most) = (groups.map(\.minutes).min() ?? 0, groups.map(\.minutes).max() ?? 0)
  let minutes = least == most ? "\(most)" : "\(least)–\(most)"
  let (p, q, u) = (language.number(people), language.number(questions), language.number(groups.count))
  return Phrase(
    nb:
      "\(p) \(people == 1 ? "person" : "personer") i \(u) \(groups.count == 1 ? "enhet" : "enheter"), \(q) spørsmål, om lag \(minutes) minutter for hver.",
    nn:
      "\(p) \(people == 1 ? "person" : "personar") i \(u) \(groups.count == 1 ? "eining" : "einingar"), \(q) spørsmål, om lag \(minutes) minutt for kvar.",
    en:
      "\(p) \(people == 1 ? "person" : "people") in \(u) \(groups.count == 1 ? "unit" : "units"), \(q) \(questions == 1 ? "question" : "questions"), about \(minutes) minutes each."
  )[language]
}

private func tooLongNote(_ minutes: Int, _ language: Language) -> String {
  let advised = SurveyPlan.Group.advisedMinutes
  return Phrase(
    nb:
      "! \(minutes) minutter er mer enn de \(advised) som rådes til: mange gir opp. Velg enkeltkompetanser med --competences, eller færre enheter.",
    nn:
      "! \(minutes) minutt er meir enn dei \(advised) som er tilrådde: mange gjev opp. Vel einskildkompetansar med --competences, eller færre einingar.",
    en:
      "! \(minutes) minutes is more than the \(advised) advised: many give up. Choose single competences with --competences, or fewer units."
  )[language]
}

private func groupTable(_ groups: [SurveyPlan.Group], _ tree: UnitTree, _ language: Language) -> ReportTable {
  ReportTable(
    columns: [
      .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language]),
      .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
      .init(Phrase(nb: "Personer", nn: "Personar", en: "People")[language], .trailing),
      .init(Phrase(nb: "Spørsmål", nn: .same, en: "Questions")[language], .trailing),
      .init(Phrase(nb: "Minutter", nn: "Minutt", en: "Minutes")[language], .trailing),
    ],
    rows: groups.map { group in
      [
        .text(group.unit.rawValue), .text(tree[group.unit]?.name ?? ""), .number(group.employees.count),
        .number(group.questions.count), .number(group.minutes),
      ]
    })
}

/// Units that are asked the same stand together.
private func questionSections(_ groups: [SurveyPlan.Group], _ tree: UnitTree, _ language: Language)
  -> [Report.Section]
{
  var units: [[CompetenceCode]: [UnitCode]] = [:]
  for group in groups { units[group.questions.map(\.code), default: []].append(group.unit) }
  return groups.filter { units[$0.questions.map(\.code)]?.first == $0.unit }.map { group in
    let same = units[group.questions.map(\.code)] ?? []
    let names = language.list(same.map(\.rawValue), atMost: 8)
    return Report.Section(
      heading: Phrase(nb: "Spørsmål i \(names)", nn: "Spørsmål i \(names)", en: "Questions in \(names)")[language],
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 20),
          .init(Phrase(nb: "Type", nn: .same, en: "Kind")[language]),
          .init(Phrase(nb: "Kode", nn: .same, en: "Code")[language]),
        ],
        rows: group.questions.map {
          [.text($0.name[language]), .text($0.kind.name[language]), .text($0.code.rawValue)]
        }))
  }
}

/// The answer `nedenfra.survey-questions/1`.
public func surveyOverviewJSON(_ survey: Survey, _ groups: [SurveyPlan.Group]) -> JSONValue {
  [
    "schema": "nedenfra.survey-questions/1", "survey": surveyJSON(survey),
    "units": .array(
      groups.map { group in
        [
          "unit": .string(group.unit.rawValue), "people": .integer(group.employees.count),
          "minutes": .integer(group.minutes), "questions": JSONValue(group.questions.map(\.code.rawValue)),
        ]
      }),
  ]
}

/// Every survey, the newest first.
public func surveysReport(_ surveys: [(survey: Survey, response: ResponseCount)], _ language: Language) -> Report {
  var report = Report(title: Phrase(nb: "Kartlegginger", nn: "Kartleggingar", en: "Surveys")[language])
  if surveys.isEmpty {
    report.facts = [Phrase(nb: "Ingen ennå.", nn: "Ingen enno.", en: "None yet.")[language]]
    report.commands = [
      Phrase(
        nb: "Åpne en med «nedenfra survey open».", nn: "Opne ei med «nedenfra survey open».",
        en: "Open one with “nedenfra survey open”.")[language]
    ]
  }
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Nr.", nn: .same, en: "No.")[language], .trailing),
          .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
          .init(Phrase(nb: "Åpnet", nn: "Opna", en: "Opened")[language]),
          .init(Phrase(nb: "Frist", nn: .same, en: "Deadline")[language]),
          .init(Phrase(nb: "Lukket", nn: "Lukka", en: "Closed")[language]),
          .init(Phrase(nb: "Spurt", nn: "Spurde", en: "Asked")[language], .trailing),
          .init(Phrase(nb: "Svart", nn: "Svara", en: "Answered")[language], .trailing),
          .init("%", .trailing),
        ],
        rows: surveys.reversed().map { survey, response in
          [
            .number(survey.number), .text(survey.name), .date(survey.openedOn), .date(survey.deadline),
            survey.closedOn.map { .date($0) } ?? .empty, .number(response.invited), .number(response.answered),
            response.percent.map { .percent($0) } ?? .empty,
          ]
        }))
  ]
  return report
}

/// The answer `nedenfra.surveys/1`.
public func surveysJSON(_ surveys: [(survey: Survey, response: ResponseCount)]) -> JSONValue {
  [
    "schema": "nedenfra.surveys/1",
    "surveys": .array(
      surveys.map { survey, response in
        ["survey": surveyJSON(survey), "response": responseJSON(response)]
      }),
  ]
}

func responseJSON(_ count: ResponseCount) -> JSONValue {
  [
    "invited": .integer(count.invited), "answered": .integer(count.answered), "complete": .integer(count.complete),
    "percent": JSONValue(count.percent),
  ]
}
