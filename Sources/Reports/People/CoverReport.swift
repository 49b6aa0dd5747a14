public import Domain
public import Matching
import Wording

/// For each task that an employee is ready for and that a unit needs: who could take over, uncovered tasks first.
///
/// - Parameter hasPosition: whether the employee works there on the date.
public func coverReport(
  _ employee: Employee, _ takeovers: [Takeover], hasPosition: Bool, _ catalogue: Catalogue, _ tree: UnitTree,
  _ asOf: AsOf, _ language: Language
) -> Report {
  var report = Report(
    title: Phrase(
      nb: "Hvem dekker opp for \(employee.name) (\(employee.number))?",
      nn: "Kven dekkjer opp for \(employee.name) (\(employee.number))?",
      en: "Who covers for \(employee.name) (\(employee.number))?")[language])
  report.facts = [
    hasPosition ? summaryLine(takeovers, language) : notAtWorkLine(employee, asOf, language), asOfLine(asOf, language),
  ]
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], minimumWidth: 6),
          .init(Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task")[language], minimumWidth: 18),
          .init(Phrase(nb: "Behov", nn: .same, en: "Need")[language], .trailing),
          .init(Phrase(nb: "Andre klare", nn: .same, en: "Others ready")[language], .trailing),
          .init(Phrase(nb: "Dekning", nn: "Dekking", en: "Cover")[language], minimumWidth: 9),
          .init(Phrase(nb: "Nedenfra og opp", nn: "Nedanfrå og opp", en: "From below")[language], minimumWidth: 24),
        ],
        rows: takeovers.map { takeover in
          let uncovered = takeover.uncovered
          let state: ReportTable.Cell =
            uncovered == 0
            ? .mark(Phrase(nb: "✓ dekket", nn: "✓ dekt", en: "✓ covered")[language], .good)
            : .mark(
              Phrase(nb: "✗ mangler \(uncovered)", nn: "✗ manglar \(uncovered)", en: "✗ \(uncovered) short")[language],
              .bad)
          return [
            .text(takeover.unit.rawValue), .text(takeover.task.name[language]), .number(takeover.need),
            .number(takeover.readyOthers.count), state, .text(takers(takeover, language)),
          ]
        }, hasDetails: true))
  ]
  guard !takeovers.isEmpty else { return report }
  let shown = takeovers.flatMap { $0.readyOthers.prefix(readyShown) }
  report.notes = professionCodesNote(Set(shown.compactMap { $0.assessment.profession?.code }), catalogue, language)
  report.notes.append(adviceNote(language))
  return report
}

private func summaryLine(_ takeovers: [Takeover], _ language: Language) -> String {
  let uncovered = takeovers.count { $0.uncovered > 0 }
  if takeovers.isEmpty {
    return Phrase(
      nb: "Ingen enhet har et dekningskrav på en oppgave som denne personen er klar for.",
      nn: "Inga eining har eit dekkingskrav på ei oppgåve som denne personen er klar for.",
      en: "No unit has a coverage rule for a task that this person is ready for.")[language]
  }
  let tasks = language.counted(takeovers.count, .task)
  let whole = Phrase(nb: "\(tasks) å dekke", nn: "\(tasks) å dekkje", en: "\(tasks) to cover")[language]
  let (count, of) = (language.number(uncovered), takeovers.count)
  let rest: Phrase =
    switch (uncovered, of) {
    case (0, _):
      Phrase(
        nb: "andre dekker \(of == 1 ? "den" : "alle").", nn: "andre dekkjer \(of == 1 ? "ho" : "alle").",
        en: "others cover \(of == 1 ? "it" : "all of them").")
    case (_, 1):
      Phrase(
        nb: "den har for få klare uten denne personen.", nn: "ho har for få klare utan denne personen.",
        en: "it has too few ready without this person.")
    default:
      Phrase(
        nb: "\(count) av dem har for få klare uten denne personen.",
        nn: "\(count) av dei har for få klare utan denne personen.",
        en: "\(count) of them \(uncovered == 1 ? "has" : "have") too few ready without this person.")
    }
  return whole + "; " + rest[language]
}

/// How many of the ready are named.
private let readyShown = 4

/// The ready first; where they are too few, those who come nearest.
private func takers(_ takeover: Takeover, _ language: Language) -> String {
  let candidates = takeover.roster.entries.filter {
    $0.assessment.verdict.isCandidate && $0.assessment.verdict != .suspended
  }
  let ready = takeover.readyOthers
  // Whoever is exempt comes last: such a one can, and is spared.
  let near = candidates.filter { $0.assessment.verdict != .ready || $0.assessment.exemption != nil }.sorted {
    ($0.assessment.exemption == nil ? 0 : 1, $0.assessment.verdict)
      < ($1.assessment.exemption == nil ? 0 : 1, $1.assessment.verdict)
  }
  let names = ready.map { "\($0.file.employee.name) (\($0.assessment.profession?.code.rawValue ?? "–"))" }
  var text = language.list(names, atMost: readyShown)
  if ready.count < takeover.need, !near.isEmpty {
    let nearest = near.prefix(3).map { entry in
      let missing = entry.assessment.verdict == .ready ? [] : [entry.assessment.missingList(language)]
      let exempt = entry.assessment.exemption == nil ? [] : [exemptWord[language]]
      return "\(entry.file.employee.name) (\((missing + exempt).joined(separator: "; ")))"
    }
    let label = Phrase(nb: "nærmest: ", nn: "nærast: ", en: "nearest: ")[language]
    text += (text.isEmpty ? "" : "; ") + label + nearest.joined(separator: ", ")
  }
  return text.isEmpty ? Phrase(nb: "ingen", nn: .same, en: "nobody")[language] : text
}
