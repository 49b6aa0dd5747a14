public import Domain
import Matching
import Wording

/// All that the catalogue says of one task.
public func taskReport(_ task: CareTask, _ catalogue: Catalogue, _ language: Language) -> Report {
  var report = Report(title: "\(task.name[language]) (\(task.code))")
  report.facts = [editionLine(catalogue, language), taskLine(task, language), sourceLine(task.provenance, language)]
  for gate in catalogue.gates(of: task.code) {
    report.facts += gateLines(.inForce(gate), catalogue, language)
    report.facts.append(
      Phrase(nb: "Gjelder ", nn: "Gjeld ", en: "In force ")[language] + words(of: gate.period, language) + ". "
        + sourceLine(gate.provenance, language))
  }
  if catalogue.gates(of: task.code).isEmpty { report.facts += gateLines(.none, catalogue, language) }
  report.sections = requirementsReport([task], catalogue, language).sections
  return report
}

/// All that the catalogue says of one competence, and which tasks ask for it.
public func competenceReport(_ competence: Competence, _ catalogue: Catalogue, _ language: Language) -> Report {
  var facts = [
    "\(competence.kind.name[language])"
      + (competence.mustVerify
        ? Phrase(
          nb: " · må godkjennes av en annen", nn: " · må godkjennast av ein annan",
          en: " · must be signed by somebody else")[language] : "")
      + (competence.signaturesNeeded > 1
        ? Phrase(
          nb: " · trenger \(competence.signaturesNeeded) signaturer av ulike personer",
          nn: " · treng \(competence.signaturesNeeded) signaturar av ulike personar",
          en: " · needs \(competence.signaturesNeeded) signatures by different people")[language] : ""),
    sourceLine(competence.provenance, language),
  ]
  if let months = competence.validityInMonths {
    facts.append(
      Phrase(nb: "Gjelder i ", nn: "Gjeld i ", en: "Valid for ")[language] + language.counted(months, .month) + ".")
  }
  if let minutes = competence.trainingMinutes {
    facts.append(
      Phrase(nb: "Opplæring: ", nn: .same, en: "Training: ")[language] + language.hours(minutes: minutes)
        + (competence.trainingForm.isEmpty ? "" : ", \(competence.trainingForm[language])"))
  }
  if !competence.buildsOn.isEmpty {
    facts.append(
      Phrase(nb: "Kan legges til av: ", nn: "Kan leggjast til av: ", en: "Can be added by: ")[language]
        + language.list(competence.buildsOn.map { catalogue.name(of: $0, language).lowercasedFirst }))
  }
  let tasks = catalogue.requirements.filter { $0.competence == competence.code }
  let baselines = catalogue.baselines.filter { $0.competence == competence.code }.sorted {
    $0.profession < $1.profession
  }
  return Report(
    title: "\(competence.name[language]) (\(competence.code))", facts: [editionLine(catalogue, language)] + facts,
    sections: [
      .init(
        heading: Phrase(nb: "Oppgaver som krever den", nn: "Oppgåver som krev han", en: "Tasks that ask for it")[
          language],
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task")[language], minimumWidth: 20),
            .init(Phrase(nb: "Nivå", nn: .same, en: "Level")[language], .trailing),
            .init(Phrase(nb: "Krav", nn: .same, en: "Weight")[language]),
          ],
          rows: tasks.map {
            [
              .text("\(catalogue.name(of: $0.task, language)) (\($0.task))"),
              $0.minimumLevel.map { .number($0.rawValue) } ?? .empty, .text(importanceWords($0.importance)[language]),
            ]
          })),
      .init(
        heading: Phrase(
          nb: "Grunnutdanninger som gir den", nn: "Grunnutdanningar som gjev han", en: "Basic educations that give it")[
            language],
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Yrkesgruppe", nn: .same, en: "Profession")[language], minimumWidth: 20),
            .init(Phrase(nb: "Nivå", nn: .same, en: "Level")[language], .trailing),
          ],
          rows: baselines.map {
            [
              .text("\(catalogue.name(of: $0.profession, language)) (\($0.profession))"),
              $0.level.map { .number($0.rawValue) } ?? .text(Phrase(nb: "ja", nn: .same, en: "yes")[language]),
            ]
          })),
    ])
}

/// All that the catalogue says of one profession.
public func professionReport(_ profession: Profession, _ catalogue: Catalogue, _ language: Language) -> Report {
  let level = catalogue.careLevel(rank: profession.careLevel)?.name[language] ?? ""
  var facts = [
    editionLine(catalogue, language), "\(profession.kind.name[language]) · \(profession.careLevel) \(level)",
    sourceLine(profession.provenance, language),
  ]
  if let number = profession.section48Number { facts.append("helsepersonelloven § 48 nr. \(number)") }
  if !profession.education.isEmpty { facts.append(profession.education) }
  let baselines = catalogue.baselines(of: profession.code).values.sorted { $0.competence < $1.competence }
  return Report(
    title: "\(profession.name[language]) (\(profession.code))", facts: facts,
    sections: [
      .init(
        heading: Phrase(nb: "Grunnkompetanse", nn: .same, en: "Baseline")[language],
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 20),
            .init(Phrase(nb: "Nivå", nn: .same, en: "Level")[language], .trailing),
            .init(Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")[language], minimumWidth: 12, yields: true),
          ],
          rows: baselines.map {
            [
              .text(catalogue.name(of: $0.competence, language)),
              $0.level.map { .number($0.rawValue) } ?? .text(Phrase(nb: "ja", nn: .same, en: "yes")[language]),
              sourceCell($0.provenance, language),
            ]
          }))
    ])
}

private func sourceLine(_ provenance: Provenance, _ language: Language) -> String {
  Phrase(nb: "Kilde: ", nn: "Kjelde: ", en: "Source: ")[language]
    + (provenance.origin == .local ? "\(provenance.origin.name[language]) – " : "") + sourceWords(provenance, language)
}
