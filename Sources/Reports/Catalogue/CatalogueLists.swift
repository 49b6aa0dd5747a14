public import Domain
import Wording

/// The catalogue's professions.
public func professionsReport(_ catalogue: Catalogue, _ language: Language) -> Report {
  Report(
    title: Phrase(nb: "Yrkesgrupper", nn: .same, en: "Professions")[language],
    facts: [editionLine(catalogue, language)],
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init("§ 48", .trailing), .init(Phrase(nb: "Kode", nn: .same, en: "Code")[language]),
            .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 16),
            .init(Phrase(nb: "Slag", nn: .same, en: "Kind")[language]),
            .init(Phrase(nb: "Trinn", nn: "Steg", en: "Rung")[language], .trailing),
            .init(Phrase(nb: "Utdanning", nn: .same, en: "Education")[language], minimumWidth: 16),
            .init(Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")[language], minimumWidth: 16, yields: true),
          ],
          rows: (catalogue.authorisedProfessions + catalogue.professions.filter { $0.kind != .authorised }).map {
            [
              $0.section48Number.map { .number($0) } ?? .empty, .text($0.code.rawValue), .text($0.name[language]),
              .text($0.kind.name[language]), .number($0.careLevel), .text($0.education),
              sourceCell($0.provenance, language),
            ]
          }))
    ])
}

public func tasksReport(_ tasks: [CareTask], _ catalogue: Catalogue, _ language: Language) -> Report {
  Report(
    title: Phrase(nb: "Oppgaver", nn: "Oppgåver", en: "Tasks")[language], facts: [editionLine(catalogue, language)],
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Kode", nn: .same, en: "Code")[language]),
            .init(Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task")[language], minimumWidth: 20),
            .init(Phrase(nb: "Arbeidsprosess", nn: .same, en: "Work process")[language], minimumWidth: 12),
            .init(Phrase(nb: "Risiko", nn: .same, en: "Risk")[language]),
            .init(Phrase(nb: "Lov", nn: .same, en: "Law")[language], minimumWidth: 8),
          ],
          rows: tasks.map { task in
            let process = catalogue.workProcesses.first { $0.code == task.workProcess }
            return [
              .text(task.code.rawValue), .text(task.name[language]), .text(process?.name[language] ?? ""),
              .text(task.risk.name[language]),
              .text(catalogue.gates(of: task.code).first?.kind.name[language] ?? "–"),
            ]
          }))
    ])
}

public func competencesReport(_ competences: [Competence], _ catalogue: Catalogue, _ language: Language) -> Report {
  Report(
    title: Phrase(nb: "Kompetanser", nn: "Kompetansar", en: "Competences")[language],
    facts: [editionLine(catalogue, language)],
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Kode", nn: .same, en: "Code")[language]),
            .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 20),
            .init(Phrase(nb: "Slag", nn: .same, en: "Kind")[language]),
            .init(Phrase(nb: "Må godkjennes", nn: "Må godkjennast", en: "Must be verified")[language]),
            .init(Phrase(nb: "Gjelder (mnd.)", nn: "Gjeld (mnd.)", en: "Valid (months)")[language], .trailing),
            .init(Phrase(nb: "Timer", nn: "Timar", en: "Hours")[language], .trailing),
          ],
          rows: competences.map {
            [
              .text($0.code.rawValue), .text($0.name[language]), .text($0.kind.name[language]),
              .text($0.mustVerify ? Phrase(nb: "ja", nn: .same, en: "yes")[language] : ""),
              $0.validityInMonths.map { .number($0) } ?? .empty,
              $0.trainingMinutes.map { .hundredths($0 * 100 / 60) } ?? .empty,
            ]
          }))
    ])
}

/// What does instead of a requirement that is one of several.
private func others(of requirement: Requirement, _ catalogue: Catalogue, _ language: Language) -> String {
  guard let group = requirement.anyOf else { return "" }
  return catalogue.requirements(of: requirement.task).filter {
    $0.anyOf == group && $0.competence != requirement.competence
  }.map { catalogue.name(of: $0.competence, language) }.joined(separator: "; ")
}

/// The requirements of some tasks, or of all.
public func requirementsReport(_ tasks: [CareTask], _ catalogue: Catalogue, _ language: Language) -> Report {
  let rows = tasks.flatMap { task in
    catalogue.requirements(of: task.code).map { requirement -> [ReportTable.Cell] in
      [
        .text(task.code.rawValue), .text(catalogue.name(of: requirement.competence, language)),
        .text(requirement.competence.rawValue), requirement.minimumLevel.map { .number($0.rawValue) } ?? .empty,
        .text(importanceWords(requirement.importance)[language]), .text(others(of: requirement, catalogue, language)),
        sourceCell(requirement.provenance, language),
      ]
    }
  }
  return Report(
    title: Phrase(nb: "Kompetansekrav", nn: .same, en: "Requirements")[language],
    facts: [editionLine(catalogue, language)],
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task")[language]),
            .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 20),
            .init(Phrase(nb: "Kode", nn: .same, en: "Code")[language]),
            .init(Phrase(nb: "Nivå", nn: .same, en: "Level")[language], .trailing),
            .init(Phrase(nb: "Krav", nn: .same, en: "Weight")[language]),
            .init(Phrase(nb: "Eller", nn: .same, en: "Or")[language], minimumWidth: 12),
            .init(Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")[language]),
          ], rows: rows, hasDetails: true, labelsDetails: true))
    ])
}

public func gatesReport(_ tasks: [CareTask], _ catalogue: Catalogue, _ language: Language) -> Report {
  let rows = tasks.flatMap { task in
    catalogue.gates(of: task.code).map { gate -> [ReportTable.Cell] in
      [
        .text(task.code.rawValue), .text(task.name[language]), .text(gate.kind.name[language]),
        .text(language.list(gate.holders.map { words(of: $0, catalogue, language) })),
        .text(language.list(gate.delegates.map { words(of: $0, catalogue, language) })),
        .text(statuteWords(gate, language)), .text(words(of: gate.period, language)), .text(gate.condition[language]),
      ]
    }
  }
  return Report(
    title: Phrase(nb: "Lovkrav", nn: .same, en: "Legal gates")[language], facts: [editionLine(catalogue, language)],
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Kode", nn: .same, en: "Code")[language], minimumWidth: 12),
            .init(Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task")[language], minimumWidth: 14),
            .init(Phrase(nb: "Slag", nn: .same, en: "Kind")[language], minimumWidth: 9),
            .init(Phrase(nb: "Hvem", nn: "Kven", en: "Holders")[language], minimumWidth: 8),
            .init(Phrase(nb: "Delegering til", nn: .same, en: "Delegates")[language], minimumWidth: 8),
            .init(Phrase(nb: "Hjemmel", nn: "Heimel", en: "Statute")[language], minimumWidth: 12),
            .init(Phrase(nb: "Gjelder", nn: "Gjeld", en: "In force")[language], minimumWidth: 8),
            .init(Phrase(nb: "Vilkår", nn: .same, en: "Condition")[language]),
          ], rows: rows, hasDetails: true, labelsDetails: true))
    ])
}

func editionLine(_ catalogue: Catalogue, _ language: Language) -> String {
  let edition = catalogue.edition
  return Phrase(
    nb: "Katalogens utgave \(edition.code), \(language.date(edition.date)).",
    nn: "Utgåve \(edition.code) av katalogen, \(language.date(edition.date)).",
    en: "Edition \(edition.code) of the catalogue, \(language.date(edition.date)).")[language]
}

func importanceWords(_ importance: Requirement.Importance) -> Phrase {
  switch importance {
  case .mandatory: Phrase(nb: "må", nn: .same, en: "must")
  case .recommended: Phrase(nb: "bør", nn: .same, en: "should")
  }
}

func sourceCell(_ provenance: Provenance, _ language: Language) -> ReportTable.Cell {
  let source = sourceWords(provenance, language)
  return .text(provenance.origin == .local ? "\(provenance.origin.name[language]): \(source)" : source)
}

/// The source as the row names it, with the remarks that the edition writes in English in the reader's language.
func sourceWords(_ provenance: Provenance, _ language: Language) -> String {
  let note = titleNote(provenance.source, language)
  guard language != .english, provenance.origin == .seed else { return note }
  return sourceRemarks.reduce(note) { $0.replacing($1.0, with: $1.1[language]) }
}

/// Longer ones before those that they contain.
private let sourceRemarks: [(String, Phrase)] = [
  ("levels are domain judgement", Phrase(nb: "nivåene er faglig skjønn", nn: "nivåa er fagleg skjøn", en: "")),
  ("level domain judgement", Phrase(nb: "nivået er faglig skjønn", nn: "nivået er fagleg skjøn", en: "")),
  (
    "level/duration domain knowledge",
    Phrase(nb: "nivå og varighet: fagkunnskap", nn: "nivå og varigheit: fagkunnskap", en: "")
  ),
  ("interval domain knowledge", Phrase(nb: "varighet: fagkunnskap", nn: "varigheit: fagkunnskap", en: "")),
  ("detail domain knowledge", Phrase(nb: "detaljer: fagkunnskap", nn: "detaljar: fagkunnskap", en: "")),
  (
    "areas §§ 4-21 as given at",
    Phrase(nb: "områdene i §§ 4–21 slik de er gjengitt på", nn: "områda i §§ 4–21 slik dei er gjevne att på", en: "")
  ),
  ("domain judgement", Phrase(nb: "faglig skjønn", nn: "fagleg skjøn", en: "")),
  ("domain knowledge", Phrase(nb: "fagkunnskap", nn: .same, en: "")),
  ("as SP: builds on nursing", Phrase(nb: "som SP: bygger på sykepleie", nn: "som SP: byggjer på sjukepleie", en: "")),
  ("as HP: same older scheme", Phrase(nb: "som HP: samme eldre ordning", nn: "som HP: same eldre ordning", en: "")),
  (
    "helsesekretær task list",
    Phrase(nb: "oppgavelisten for helsesekretærer", nn: "oppgåvelista for helsesekretærar", en: "")
  ),
  ("reproduced at", Phrase(nb: "gjengitt på", nn: "attgjeve på", en: "")),
  ("task source:", Phrase(nb: "kilde til oppgaven:", nn: "kjelde til oppgåva:", en: "")),
]
