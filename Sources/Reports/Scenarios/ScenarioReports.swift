public import Domain
import Wording

/// What a scenario assumes, one thing a row.
public func scenarioReport(_ supposition: Supposition, _ asOf: AsOf, _ language: Language) -> Report {
  let name = language.quoted(supposition.scenario.name)
  var report = Report(title: Phrase(nb: "Scenario \(name)", nn: "Scenario \(name)", en: "Scenario \(name)")[language])
  let changes = supposition.scenario.changes
  report.facts = [
    changes.isEmpty
      ? Phrase(
        nb: "Ingenting er antatt ennå.", nn: "Ingenting er tenkt enno.", en: "Nothing is assumed yet.")[language]
      : Phrase(
        nb: "Antatt, og ikke registrert som noe som er slik.", nn: "Tenkt, og ikkje registrert som noko som er slik.",
        en: "Assumed, and recorded nowhere as being so.")[language], asOfLine(asOf, language),
  ]
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Antatt", nn: "Tenkt", en: "Assumed")[language], minimumWidth: 24),
          .init(Phrase(nb: "Uten virkning fordi", nn: "Utan verknad fordi", en: "Without effect because")[language]),
        ],
        rows: changes.map { change in
          let idle = supposition.withoutEffect[change].map { supposition.reason($0, on: asOf.date, language) }
          return [
            .text(supposition.words(of: change, language).uppercasedFirst),
            idle.map { .mark($0, .near) } ?? .empty,
          ]
        }))
  ]
  let typed = "\"\(supposition.scenario.name)\""
  report.commands = [
    changes.isEmpty
      ? Phrase(
        nb: "Legg til noe: nedenfra scenario add \(typed) --away ANSATT",
        nn: "Legg til noko: nedenfra scenario add \(typed) --away TILSETT",
        en: "Add something: nedenfra scenario add \(typed) --away EMPLOYEE")[language]
      : Phrase(
        nb: "Sammenlign: nedenfra scenario compare \(typed). Spør: nedenfra gap --scenario \(typed)",
        nn: "Samanlikn: nedenfra scenario compare \(typed). Spør: nedenfra gap --scenario \(typed)",
        en: "Compare: nedenfra scenario compare \(typed). Ask: nedenfra gap --scenario \(typed)")[language]
  ]
  return report
}

/// Every scenario, and what each assumes.
public func scenariosReport(_ suppositions: [Supposition], _ asOf: AsOf, _ language: Language) -> Report {
  var report = Report(title: Phrase(nb: "Scenarioer", nn: "Scenario", en: "Scenarios")[language])
  report.facts = [
    suppositions.isEmpty
      ? Phrase(nb: "Ingen scenarioer.", nn: "Ingen scenario.", en: "No scenarios.")[language]
      : language.counted(
        suppositions.count, one: Phrase(nb: "scenario.", nn: .same, en: "scenario."),
        many: Phrase(nb: "scenarioer.", nn: "scenario.", en: "scenarios.")), asOfLine(asOf, language),
  ]
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Head.name[language], minimumWidth: 10),
          .init(Phrase(nb: "Endringer", nn: "Endringar", en: "Changes")[language], .trailing),
          .init(Phrase(nb: "Uten virkning", nn: "Utan verknad", en: "Without effect")[language], .trailing),
          .init(Phrase(nb: "Antatt", nn: "Tenkt", en: "Assumed")[language], minimumWidth: 20),
        ],
        rows: suppositions.map { supposition in
          let changes = supposition.scenario.changes
          return [
            .text(supposition.scenario.name), .number(changes.count), .number(supposition.withoutEffect.count),
            .text(changes.map { supposition.words(of: $0, language) }.joined(separator: "; ")),
          ]
        }, hasDetails: true))
  ]
  report.commands = [
    suppositions.isEmpty
      ? Phrase(
        nb: "Lag et: nedenfra scenario new NAVN", nn: "Lag eit: nedenfra scenario new NAMN",
        en: "Make one: nedenfra scenario new NAME")[language]
      : Phrase(
        nb: "Sammenlign: nedenfra scenario compare NAVN…", nn: "Samanlikn: nedenfra scenario compare NAMN…",
        en: "Compare: nedenfra scenario compare NAME…")[language]
  ]
  return report
}
