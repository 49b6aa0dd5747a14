public import Domain
import Wording

public func summaryReport(_ summary: RegistrySummary, _ language: Language) -> Report {
  let rows: [(Phrase, ReportTable.Cell)] = [
    (Phrase(nb: "Fil", nn: .same, en: "File"), .text(summary.path)),
    (Phrase(nb: "Størrelse (kB)", nn: "Storleik (kB)", en: "Size (kB)"), .number(summary.bytes / 1000)),
    (
      Phrase(nb: "Katalogens utgave", nn: "Utgåve av katalogen", en: "Edition of the catalogue"), .text(summary.edition)
    ),
    (Phrase(nb: "Enheter", nn: "Einingar", en: "Units"), .number(summary.units)),
    (Phrase(nb: "Ansatte", nn: "Tilsette", en: "Employees"), .number(summary.employees)),
    (Phrase(nb: "Stillinger", nn: "Stillingar", en: "Positions"), .number(summary.positions)),
    (Phrase(nb: "Autorisasjoner", nn: "Autorisasjonar", en: "Authorisations"), .number(summary.authorisations)),
    (
      Phrase(nb: "Vurderinger og kurs", nn: "Vurderingar og kurs", en: "Assessments and courses"),
      .number(summary.assertions)
    ),
    (Phrase(nb: "Delegeringer", nn: "Delegeringar", en: "Delegations"), .number(summary.delegations)),
    (Phrase(nb: "Dekningskrav", nn: "Dekkingskrav", en: "Coverage rules"), .number(summary.coverageRules)),
    (Phrase(nb: "Hendelser i loggen", nn: "Hendingar i loggen", en: "Events in the log"), .number(summary.events)),
    (
      Phrase(nb: "Sist endret (UTC)", nn: "Sist endra (UTC)", en: "Last change (UTC)"),
      .text(summary.lastChange.map { language.moment($0) } ?? "–")
    ),
    (
      Phrase(nb: "Loggens hode", nn: "Hovudet i loggen", en: "Head of the log"),
      .text(summary.head.map { "\($0.event) \($0.link)" } ?? "–")
    ),
  ]
  return Report(
    title: Phrase(nb: "Registeret", nn: .same, en: "The registry")[language],
    sections: [
      .init(
        table: ReportTable(
          columns: [.init(""), .init("", .trailing)], rows: rows.map { [.text($0.0[language]), $0.1] }))
    ])
}

public func summaryJSON(_ summary: RegistrySummary) -> JSONValue {
  [
    "schema": "nedenfra.db-info/1", "path": .string(summary.path), "bytes": .integer(summary.bytes),
    "schemaVersion": .integer(summary.schemaVersion), "edition": .string(summary.edition),
    "units": .integer(summary.units), "employees": .integer(summary.employees),
    "positions": .integer(summary.positions),
    "authorisations": .integer(summary.authorisations), "assertions": .integer(summary.assertions),
    "delegations": .integer(summary.delegations), "coverageRules": .integer(summary.coverageRules),
    "events": .integer(summary.events), "lastChange": JSONValue(summary.lastChange),
    "head": summary.head.map(headJSON) ?? .null,
  ]
}

public func conditionReport(_ condition: RegistryCondition, _ language: Language) -> Report {
  let traces =
    (condition.hasTraces ? [tracesNote(language)] : [])
    + (condition.indexDifferences > 0 ? [indexNote(condition.indexDifferences, language)] : [])
  guard !condition.isSound else {
    return Report(
      title: Phrase(nb: "Registeret er i orden.", nn: "Registeret er i orden.", en: "The registry is sound.")[language],
      notes: traces)
  }
  return Report(
    title: Phrase(nb: "Registeret er ikke i orden", nn: "Registeret er ikkje i orden", en: "The registry is not sound")[
      language],
    sections: [.init(paragraphs: condition.damage + condition.brokenReferences.map { words(of: $0)[language] })],
    notes: traces + [
      Phrase(
        nb: "Hent tilbake en sikkerhetskopi: nedenfra db restore KOPI",
        nn: "Hent tilbake ein tryggingskopi: nedenfra db restore KOPI",
        en: "Bring back a backup: nedenfra db restore COPY")[language]
    ])
}

private func words(of broken: BrokenReference) -> Phrase {
  let (table, other) = (broken.table, broken.missingIn)
  guard let row = broken.row else {
    return Phrase(
      nb: "En rad i tabellen «\(table)» viser til en rad i «\(other)» som ikke finnes.",
      nn: "Ei rad i tabellen «\(table)» viser til ei rad i «\(other)» som ikkje finst.",
      en: "A row of the table “\(table)” refers to a row of “\(other)” that does not exist.")
  }
  return Phrase(
    nb: "Rad \(row) i tabellen «\(table)» viser til en rad i «\(other)» som ikke finnes.",
    nn: "Rad \(row) i tabellen «\(table)» viser til ei rad i «\(other)» som ikkje finst.",
    en: "Row \(row) of the table “\(table)” refers to a row of “\(other)” that does not exist.")
}

private func indexNote(_ differences: Int, _ language: Language) -> String {
  let places = language.counted(
    differences, one: Phrase(nb: "sted", nn: "stad", en: "place"),
    many: Phrase(nb: "steder", nn: "stader", en: "places"))
  return Phrase(
    nb:
      "Indeksen over kompetanse avviker fra radene på \(places). Radene gjelder, og ingen opplysning er borte. Lag indeksen på nytt: nedenfra db reindex",
    nn:
      "Indeksen over kompetanse avvik frå radene på \(places). Radene gjeld, og ingen opplysningar er borte. Lag indeksen på nytt: nedenfra db reindex",
    en:
      "The index of holdings differs from the rows in \(places). The rows count, and nothing is lost. Make the index anew: nedenfra db reindex"
  )[language]
}

public func conditionJSON(_ condition: RegistryCondition) -> JSONValue {
  [
    "schema": "nedenfra.db-check/1", "sound": .boolean(condition.isSound), "tracesLeft": .boolean(condition.hasTraces),
    "indexDifferences": .integer(condition.indexDifferences),
    "damage": .array(condition.damage.map(JSONValue.string)),
    "brokenReferences": .array(condition.brokenReferences.map { .string($0.text) }),
  ]
}

/// The imports, the newest first.
public func importsReport(_ batches: [ImportBatch], _ language: Language) -> Report {
  Report(
    title: Phrase(nb: "Importer", nn: "Importar", en: "Imports")[language],
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Nr.", nn: .same, en: "No.")[language], .trailing),
            .init(Phrase(nb: "Når (UTC)", nn: .same, en: "When (UTC)")[language]),
            .init(Phrase(nb: "Hvem", nn: "Kven", en: "Who")[language]),
            .init(Phrase(nb: "Fil", nn: .same, en: "File")[language], minimumWidth: 12),
            .init(Phrase(nb: "Nye", nn: .same, en: "New")[language], .trailing),
            .init(Phrase(nb: "Endret", nn: "Endra", en: "Changed")[language], .trailing),
            .init(Phrase(nb: "Avsluttet", nn: "Avslutta", en: "Ended")[language], .trailing),
            .init(Phrase(nb: "Utelatt", nn: "Utelatne", en: "Left out")[language], .trailing),
            .init(Phrase(nb: "Angret", nn: "Angra", en: "Undone")[language]),
          ],
          rows: batches.map { batch in
            [
              .text("\(batch.number)"), .text(language.moment(batch.at, isInTable: true)),
              .text(batch.actor),
              .text(batch.fileName), .number(batch.tally.added), .number(batch.tally.changed),
              .number(batch.tally.ended), .number(batch.tally.skipped),
              .text(batch.isUndone ? Phrase(nb: "ja", nn: .same, en: "yes")[language] : ""),
            ]
          }))
    ])
}
