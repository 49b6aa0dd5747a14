public import Domain
public import Matching

/// The state of a survey as a report to send on: the response as bars, then the gaps as answers have come in.
public func surveyPage(_ status: SurveyStatus, _ language: Language) -> Report {
  var report = surveyStatusReport(status, listsPeople: false, language)
  for index in report.sections.indices { report.sections[index].table?.dropBars() }
  let units = responseChart(
    Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], status.response.byUnit, status.floor, language
  ) { "\($0) \(status.tree[$0]?.name ?? "")" }
  let professions = responseChart(
    Phrase(nb: "Yrke", nn: .same, en: "Profession")[language], status.response.byProfession, status.floor, language
  ) { code in
    code.map { status.catalogue[$0]?.name[language] ?? $0.rawValue }
      ?? Phrase(nb: "ukjent", nn: "ukjend", en: "unknown")[language]
  }
  let isManagers = status.voice == .manager
  report.sections.insert(
    .init(
      heading: isManagers
        ? Phrase(
          nb: "Hvor mange lederen har svart om, etter enhet", nn: "Kor mange leiaren har svara om, etter eining",
          en: "How many the manager has answered about, by unit")[language]
        : Phrase(nb: "Svarprosent etter enhet", nn: "Svarprosent etter eining", en: "Response rate by unit")[language],
      chart: .bars(units)), at: 0)
  report.sections.insert(
    .init(
      heading: isManagers
        ? Phrase(
          nb: "Hvor mange lederen har svart om, etter yrke", nn: "Kor mange leiaren har svara om, etter yrke",
          en: "How many the manager has answered about, by profession")[language]
        : Phrase(nb: "Svarprosent etter yrke", nn: .same, en: "Response rate by profession")[language],
      chart: .bars(professions)), at: 1)
  return report
}

extension ReportTable {
  /// Without the last column where it has bars, which the charts show.
  fileprivate mutating func dropBars() {
    guard columns.last?.title.isEmpty ?? false else { return }
    columns.removeLast()
    for index in rows.indices { rows[index].removeLast() }
  }
}

/// Groups that are too small to be told apart have no bar.
private func responseChart<Key: Hashable>(
  _ title: String, _ groups: GroupedCounts<Key>, _ floor: Int, _ language: Language, name: (Key) -> String
) -> BarChart {
  let shown = groups.rows.filter { $0.count.invited >= floor }
  return BarChart(
    barTitle: title,
    valueTitle: Phrase(nb: "Har svart", nn: "Har svara", en: "Have answered")[language],
    bars: shown.map { row in
      let percent = row.count.percent ?? 0
      return BarChart.Bar(
        name(row.key), length: percent, value: .percent(percent), percent >= 80 ? .good : percent >= 50 ? .near : .bad)
    }, scale: 100)
}
