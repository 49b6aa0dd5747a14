public import Domain
import Wording

/// One thing of the catalogue, whatever it is.
public enum CatalogueItem: Sendable {
  case task(CareTask)
  case competence(Competence)
  case profession(Profession)

  var code: String {
    switch self {
    case .task(let task): task.code.rawValue
    case .competence(let competence): competence.code.rawValue
    case .profession(let profession): profession.code.rawValue
    }
  }

  var name: Phrase {
    switch self {
    case .task(let task): task.name
    case .competence(let competence): competence.name
    case .profession(let profession): profession.name
    }
  }

  var kind: Phrase {
    switch self {
    case .task: Phrase(nb: "oppgave", nn: "oppgåve", en: "task")
    case .competence: Phrase(nb: "kompetanse", nn: .same, en: "competence")
    case .profession: Phrase(nb: "yrkesgruppe", nn: .same, en: "profession")
    }
  }

  var kindCode: String {
    switch self {
    case .task: "task"
    case .competence: "competence"
    case .profession: "profession"
    }
  }
}

public func entryReport(_ item: CatalogueItem, _ catalogue: Catalogue, _ language: Language) -> Report {
  switch item {
  case .task(let task): taskReport(task, catalogue, language)
  case .competence(let competence): competenceReport(competence, catalogue, language)
  case .profession(let profession): professionReport(profession, catalogue, language)
  }
}

/// What has the words of a search, in every part of the catalogue.
///
/// - Parameter near: what may have been meant where nothing has the words.
public func searchReport(
  _ items: [CatalogueItem], near: [CatalogueItem], _ words: String, _ language: Language
) -> Report {
  let list = language.alternatives(near.map { "\(language.quoted($0.name[language])) (\($0.code))" })
  let meant = Phrase(nb: "Mente du \(list)?", nn: "Meinte du \(list)?", en: "Did you mean \(list)?")
  return Report(
    title: language.counted(
      items.count, one: Phrase(nb: "treff på «\(words)»", nn: .same, en: "match for “\(words)”"),
      many: Phrase(nb: "treff på «\(words)»", nn: .same, en: "matches for “\(words)”")),
    facts: near.isEmpty ? [] : [meant[language]],
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Slag", nn: .same, en: "Kind")[language]),
            .init(Phrase(nb: "Kode", nn: .same, en: "Code")[language]),
            .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 20),
          ],
          rows: items.map { [.text($0.kind[language]), .text($0.code), .text($0.name[language])] }))
    ])
}

/// What local files or a new edition change in the catalogue.
public func catalogueChangeReport(
  _ difference: CatalogueDifference, _ problemLines: [String], batches: [Int64] = [], isWritten: Bool,
  _ language: Language
) -> Report {
  let title: Phrase
  if !problemLines.isEmpty {
    title = Phrase(
      nb: "Avvist: ingenting er skrevet", nn: "Avvist: ingenting er skrive", en: "Refused: nothing was written")
  } else if difference.isEmpty {
    title = Phrase(
      nb: "Ingenting å endre i katalogen", nn: "Ingenting å endre i katalogen", en: "Nothing to change in the catalogue"
    )
  } else if isWritten {
    title = Phrase(nb: "Katalogen er endret", nn: "Katalogen er endra", en: "The catalogue is changed")
  } else {
    title = Phrase(nb: "Dette ville bli endret", nn: "Dette ville bli endra", en: "This would change")
  }
  var report = Report(title: title[language])
  if !problemLines.isEmpty { report.sections.append(.init(paragraphs: problemLines)) }
  if !difference.isEmpty {
    report.sections.append(
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Tabell", nn: .same, en: "Table")[language]),
            .init(Phrase(nb: "Rad", nn: .same, en: "Row")[language], minimumWidth: 20),
            .init(Phrase(nb: "Endring", nn: .same, en: "Change")[language]),
          ],
          rows: difference.entries.map { [.text($0.table), .text($0.key), .text(words(of: $0.change)[language])] })))
  }
  report.commands = batches.reversed().map { batch in
    Phrase(
      nb: "Kan angres med: nedenfra import undo \(batch)", nn: "Kan angrast med: nedenfra import undo \(batch)",
      en: "Can be undone with: nedenfra import undo \(batch)")[language]
  }
  if difference.entries.contains(where: { $0.table == "legal_gates" && $0.change != .removed }) {
    report.notes.append(
      Phrase(
        nb: "Lovkrav er endret lokalt. Alle svar som bygger på dem, sier «lokal rad»; kontroller mot Lovdata.",
        nn: "Lovkrav er endra lokalt. Alle svar som byggjer på dei, seier «lokal rad»; kontroller mot Lovdata.",
        en: "Legal gates are changed locally. Every answer that rests on them says “local row”; check with Lovdata.")[
          language])
  }
  return report
}

private func words(of change: CatalogueDifference.Change) -> Phrase {
  switch change {
  case .added: Phrase(nb: "ny", nn: .same, en: "new")
  case .changed: Phrase(nb: "endret", nn: "endra", en: "changed")
  case .removed: Phrase(nb: "ute av bruk", nn: .same, en: "out of use")
  }
}
