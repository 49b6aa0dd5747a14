import Domain
import Planning
import Wording

/// Today and scenarios side by side, with the differences from today.
///
/// - Parameter columns: today first.
public func scenarioComparisonReport(_ columns: [ScenarioColumn], _ setting: ReportSetting) -> Report {
  let language = setting.language
  var report = frame(columns, setting)
  report.sections = [
    .init(
      table: ReportTable(
        columns: [.init(measureHead[language], minimumWidth: 18)]
          + columns.map { .init($0.title(language), .trailing, minimumWidth: 8) },
        rows: ScenarioMeasure.all.map { measure in
          [.text(measure.name[language])]
            + columns.map { .text(measure.words($0.figures, today: columns[0].figures, language)) }
        }))
  ]
  return report
}

/// The same for a workbook, with numbers and differences in columns of their own.
public func scenarioComparisonSheet(_ columns: [ScenarioColumn], _ setting: ReportSetting) -> Report {
  let language = setting.language
  let difference = Phrase(nb: "endring", nn: .same, en: "change")[language]
  var report = frame(columns, setting)
  report.sections = [
    .init(
      table: ReportTable(
        columns: [.init(measureHead[language]), .init(columns[0].title(language), .trailing)]
          + columns.dropFirst().flatMap { column -> [ReportTable.Column] in
            let title = column.title(language)
            return [.init(title, .trailing), .init("\(title), \(difference)", .trailing)]
          },
        rows: ScenarioMeasure.all.map { measure in
          let today = measure.value(columns[0].figures)
          return [.text(measure.name[language]), measure.cell(today)]
            + columns.dropFirst().flatMap { column -> [ReportTable.Cell] in
              let value = measure.value(column.figures)
              return [measure.cell(value), measure.cell(measure.difference(value, from: today))]
            }
        }))
  ]
  return report
}

/// The answer `nedenfra.scenario-compare/1`.
public func scenarioComparisonJSON(_ columns: [ScenarioColumn], _ setting: ReportSetting) -> JSONValue {
  var members = asOfMembers(setting.asOf, schema: "nedenfra.scenario-compare/1")
  members["unit"] = JSONValue(setting.unit?.code.rawValue)
  members["columns"] = .array(
    columns.map { column in
      func measured(_ value: (ScenarioMeasure) -> Int?) -> JSONValue {
        .object(
          Dictionary(uniqueKeysWithValues: ScenarioMeasure.all.map { ($0.key, $0.json(value($0))) }))
      }
      return [
        "scenario": column.supposition.map { .object(scenarioMembers($0)) } ?? .null,
        "figures": measured { $0.value(column.figures) },
        "differences": column.supposition == nil
          ? .null
          : measured { $0.difference($0.value(column.figures), from: $0.value(columns[0].figures)) },
      ]
    })
  return .object(members)
}

extension ScenarioMeasure {
  /// `nil` where either is not told.
  fileprivate func difference(_ value: Int?, from today: Int?) -> Int? {
    guard let value, let today else { return nil }
    return value - today
  }
}

private let measureHead = Phrase(nb: "Mål", nn: .same, en: "Measure")

/// Everything but the table.
private func frame(_ columns: [ScenarioColumn], _ setting: ReportSetting) -> Report {
  let (language, today) = (setting.language, columns[0].figures)
  var report = Report(
    title: setting.title(
      Phrase(nb: "I dag og scenarioer", nn: "I dag og scenario", en: "Today and scenarios")))
  report.facts = columns.flatMap { $0.supposition?.lines(on: setting.asOf.date, language) ?? [] }
  report.facts.append(asOfLine(setting.asOf, language))
  if today.rules == 0 {
    report.facts.append(
      Phrase(
        nb: "Ingen dekningskrav er registrert her, så radene om dem sier ikke noe.",
        nn: "Ingen dekkingskrav er registrerte her, så radene om dei seier ikkje noko.",
        en: "No coverage rules are recorded here, so the rows about them say nothing.")[language])
  }
  if today.minutes == 0 {
    report.facts.append(
      Phrase(
        nb: "Ingen volum er registrert her, så radene om arbeid sier ikke noe.",
        nn: "Ingen volum er registrerte her, så radene om arbeid seier ikkje noko.",
        en: "No volumes are recorded here, so the rows about work say nothing.")[language])
  }
  let namesPeople = columns.contains { column in
    column.supposition?.scenario.changes.contains { $0.employee != nil } ?? false
  }
  if namesPeople { report.facts.append(namesNote(language)) }
  report.notes = [
    Phrase(
      nb:
        "I parentes: endring fra i dag. Ugjort, lavere trinn og laveste mulige trinn er fra «plan allocate» uten pool og uten tilsyn; tid mot arbeid er fra «plan staffing», og under 1 er det mindre tid enn arbeid.",
      nn:
        "I parentes: endring frå i dag. Ugjort, lågare steg og lågaste moglege steg er frå «plan allocate» utan pool og utan tilsyn; tid mot arbeid er frå «plan staffing», og under 1 er det mindre tid enn arbeid.",
      en:
        "In brackets: the change from today. What is undone, on a lower rung and above the lowest is from “plan allocate” without pools and supervision; time over work is from “plan staffing”, and below 1 there is less time than work."
    )[language], adviceNote(language),
  ]
  return report
}
