import Domain
public import Matching
import Wording

/// What hangs on one or a few people.
///
/// - Parameter limit: how many people are few.
public func singlePointsPage(_ points: [SinglePoint], _ setting: ReportSetting, atMost limit: Int) -> Report {
  let language = setting.language
  var report = Report(title: setting.title(Phrase(nb: "Sårbare punkter", nn: "Sårbare punkt", en: "Single points")))
  let one = points.count { $0.holders.count == 1 }
  let aged = points.count(where: \.isOnlyOver60)
  func n(_ count: Int) -> String { language.number(count) }
  report.facts = [
    Phrase(
      nb:
        "\(n(points.count)) oppgaver og kompetanser henger på få: \(n(one)) på én person, \(n(aged)) bare på ansatte over 60 år.",
      nn:
        "\(n(points.count)) oppgåver og kompetansar heng på få: \(n(one)) på éin person, \(n(aged)) berre på tilsette over 60 år.",
      en:
        "\(n(points.count)) tasks and competences hang on a few: \(n(one)) on one person, \(n(aged)) only on staff over 60."
    )[language], asOfLine(setting.asOf, language), namesNote(language),
  ]
  report.sections = [singlePointsSection(points, setting)].compactMap { $0 }
  report.notes = [
    Phrase(
      nb:
        "Bare det enheten har dekningskrav for, én gang uansett hvor mange vakter som trenger det (gaprapporten teller hver vakt). Høyst \(limit) kan oppgaven eller har kompetansen, eller alle som kan, fyller 61 år eller mer i år. Der et fødselsår mangler, regnes ingen som over 60. Det ingen kan, er et gap og står ikke her.",
      nn:
        "Berre det eininga har dekkingskrav for, éin gong uansett kor mange vakter som treng det (gaprapporten tel kvar vakt). Høgst \(limit) kan oppgåva eller har kompetansen, eller alle som kan, fyller 61 år eller meir i år. Der eit fødselsår manglar, blir ingen rekna som over 60. Det ingen kan, er eit gap og står ikkje her.",
      en:
        "Only what the unit has coverage rules for, once however many shifts need it (the gap report counts every shift). At most \(limit) can do the task or hold the competence, or everybody who can turns 61 or more this year. Where a year of birth is missing nobody counts as over 60. What nobody can do is a gap and is not listed."
    )[language], uncertainNote(of: .lines, language), adviceNote(language),
  ]
  return report
}

func singlePointsSection(_ points: [SinglePoint], _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  guard !points.isEmpty else { return nil }
  return .init(
    heading: Phrase(nb: "Sårbare punkter", nn: "Sårbare punkt", en: "Single points")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6),
        .init(
          Phrase(nb: "Oppgave eller kompetanse", nn: "Oppgåve eller kompetanse", en: "Task or competence")[language],
          minimumWidth: 18),
        .init(Phrase(nb: "Slag", nn: .same, en: "Kind")[language]), .init(Head.need[language], .trailing),
        .init(Head.held[language], .trailing), .init(Head.uncertain[language], .trailing),
        .init(Phrase(nb: "Hvem", nn: "Kven", en: "Who")[language], minimumWidth: 14),
        .init(Phrase(nb: "Merk", nn: .same, en: "Note")[language]),
      ],
      rows: points.map { point in
        let (name, kind) = subject(point, setting)
        return [
          .text(point.unit.rawValue), .text(name), .text(kind), .number(point.need), .number(point.holders.count),
          percentCell(point.footing.uncertainPercent),
          .text(language.list(point.holders.map(\.employee.name), atMost: 4)), note(point, language),
        ]
      }))
}

private func subject(_ point: SinglePoint, _ setting: ReportSetting) -> (String, String) {
  let language = setting.language
  switch point.subject {
  case .task(let code):
    return (setting.catalogue.name(of: code, language), Phrase(nb: "oppgave", nn: "oppgåve", en: "task")[language])
  case .competence(let demand):
    return (
      demandWords([demand], setting.catalogue, language),
      Phrase(nb: "kompetanse", nn: .same, en: "competence")[language]
    )
  }
}

private func note(_ point: SinglePoint, _ language: Language) -> ReportTable.Cell {
  let aged = Phrase(nb: "over 60", nn: .same, en: "over 60")[language]
  if point.holders.count == 1 {
    let alone = Phrase(nb: "✗ bare én", nn: "✗ berre éin", en: "✗ only one")[language]
    return .mark(point.isOnlyOver60 ? "\(alone), \(aged)" : alone, .bad)
  }
  return .mark(
    point.isOnlyOver60
      ? Phrase(nb: "! bare over 60", nn: "! berre over 60", en: "! only over 60")[language]
      : Phrase(nb: "! få", nn: "! få", en: "! few")[language], .near)
}

func singlePointJSON(_ point: SinglePoint) -> JSONValue {
  let subject: (String, JSONValue, JSONValue) =
    switch point.subject {
    case .task(let code): ("task", .string(code.rawValue), .null)
    case .competence(let demand): ("competence", .string(demand.competence.rawValue), JSONValue(demand.level?.rawValue))
    }
  return [
    "unit": .string(point.unit.rawValue), "kind": .string(subject.0), "code": subject.1, "level": subject.2,
    "need": .integer(point.need), "holders": JSONValue(point.holders.map(\.employee.number.rawValue)),
    "onlyOver60": .boolean(point.isOnlyOver60), "basis": footingJSON(point.footing),
  ]
}

/// The answer `nedenfra.report-single-points/1`.
public func singlePointsPageJSON(_ points: [SinglePoint], _ setting: ReportSetting, atMost limit: Int) -> JSONValue {
  var members = asOfMembers(setting.asOf, schema: "nedenfra.report-single-points/1")
  members["unit"] = JSONValue(setting.unit?.code.rawValue)
  members["atMost"] = .integer(limit)
  members["rows"] = .array(points.map(singlePointJSON))
  return .object(members)
}
