public import Domain
public import Matching
import Wording

/// One person and one task: every requirement, what was held, the evidence that counted, and the rule that decided.
public func whyReport(
  _ entry: Roster.Entry, _ roster: Roster, _ catalogue: Catalogue, _ asOf: AsOf, _ language: Language
) -> Report {
  let (assessment, task) = (entry.assessment, roster.demand.task)
  let employee = entry.file.employee
  var report = Report(title: "\(employee.name) (\(employee.number)) – \(task.name[language]) (\(task.code))")
  // The verdict's own word says already that somebody is suspended.
  let explanation =
    assessment.suspension?.reason ?? assessment.explanation(catalogue, gate: roster.demand.gate.shown, language)
  report.facts = [
    "\(assessment.verdict.words[language]): \(explanation).",
    judgedAsLine(entry, on: roster.demand.date, catalogue, language),
  ]
  if let best = bestUnitLine(entry, on: roster.demand.date, language) { report.facts.append(best) }
  report.facts += gateLines(roster.demand.gate, catalogue, language)
  if let passage = passageLine(assessment, catalogue, language) { report.facts.append(passage) }
  if let exemption = assessment.exemption { report.facts.append(exemptionLine(exemption, catalogue, language)) }
  report.facts.append(asOfLine(asOf, language))
  let findings =
    assessment.findings.map { ($0, Phrase(nb: "må", nn: .same, en: "must")) }
    + assessment.recommended.map { ($0, Phrase(nb: "bør", nn: .same, en: "should")) }
  if !findings.isEmpty {
    report.sections.append(
      .init(
        heading: Phrase(nb: "Kravene", nn: "Krava", en: "The requirements")[language],
        table: ReportTable(
          columns: [
            .init(""), .init(Phrase(nb: "Krav", nn: .same, en: "Requirement")[language], minimumWidth: 18),
            .init(Phrase(nb: "Har", nn: .same, en: "Holds")[language], minimumWidth: 12),
            .init(Phrase(nb: "Bygger på", nn: "Byggjer på", en: "Rests on")[language], minimumWidth: 16),
            .init(Phrase(nb: "Mangler", nn: "Manglar", en: "Missing")[language], minimumWidth: 12),
          ],
          rows: findings.map { findingRow($0, $1, catalogue, language) })))
  }
  report.notes = [adviceNote(language)]
  return report
}

/// Of somebody who works in several units: which of them the answer is for.
private func bestUnitLine(_ entry: Roster.Entry, on date: CalendarDate, _ language: Language) -> String? {
  let units = Set(entry.file.positions.filter { $0.period.contains(date) }.map(\.unit))
  guard let unit = entry.unit, units.count > 1 else { return nil }
  let others = language.list(units.subtracting([unit]).sorted().map(\.rawValue))
  return Phrase(
    nb: "Vurdert i \(unit). I \(others) kan svaret være et annet: --unit KODE.",
    nn: "Vurdert i \(unit). I \(others) kan svaret vere eit anna: --unit KODE.",
    en: "Judged in \(unit). In \(others) the answer may be another: --unit CODE.")[language]
}

private func judgedAsLine(
  _ entry: Roster.Entry, on date: CalendarDate, _ catalogue: Catalogue, _ language: Language
) -> String {
  let level = catalogue.careLevel(rank: entry.assessment.rung)?.name[language] ?? ""
  let rung = "\(entry.assessment.rung) \(level)"
  guard let profession = entry.assessment.profession else {
    return Phrase(
      nb: "Ingen autorisasjon eller yrkesgruppe gjelder på datoen. Trinn \(rung).",
      nn: "Ingen autorisasjon eller yrkesgruppe gjeld på datoen. Steg \(rung).",
      en: "No authorisation or staff group is in force on the date. Rung \(rung).")[language]
  }
  let rights = entry.file.rightsInForce(on: date).filter { $0.profession == profession.code }
  let basis = rights.map { right in
    let checked =
      right.isVerified
      ? right.source
      : Phrase(
        nb: "arbeidsgivers opplysning, ikke kontrollert", nn: "opplysning frå arbeidsgivar, ikkje kontrollert",
        en: "the employer’s word, not checked")[language]
    let day = right.asOf.map { ", \(language.date($0))" } ?? ""
    let restriction = right.restriction.isEmpty ? "" : ": \(right.restriction)"
    let status = right.status == .valid ? "" : " (\(right.status.name[language]))"
    return "\(right.kind.name[language])\(status)\(restriction) – \(checked)\(day)"
  }
  let words = basis.isEmpty ? "" : " (\(basis.joined(separator: "; ")))"
  return Phrase(
    nb: "Vurdert som \(profession.name[language].lowercasedFirst)\(words). Trinn \(rung).",
    nn: "Vurdert som \(profession.name[language].lowercasedFirst)\(words). Steg \(rung).",
    en: "Judged as \(profession.name[language].lowercasedFirst)\(words). Rung \(rung).")[language]
}

private func passageLine(_ assessment: Assessment, _ catalogue: Catalogue, _ language: Language) -> String? {
  guard let passage = assessment.passage, let alternative = passage.alternative, passage.role != .open else {
    return nil
  }
  let way = words(of: alternative, catalogue, language)
  return passage.role == .holder
    ? Phrase(nb: "Loven åpner for: \(way).", nn: "Lova opnar for: \(way).", en: "The law admits: \(way).")[language]
    : Phrase(
      nb: "Loven åpner for delegering til: \(way).", nn: "Lova opnar for delegering til: \(way).",
      en: "The law admits, by delegation: \(way).")[language]
}

private func findingRow(
  _ finding: Finding, _ importance: Phrase, _ catalogue: Catalogue, _ language: Language
) -> [ReportTable.Cell] {
  let requirement = language.alternatives(
    finding.members.map { member in
      let name = catalogue.name(of: member.competence, language)
      return member.minimumLevel.map { "\(name) ≥ \($0.rawValue)" } ?? name
    })
  let sign: ReportTable.Cell = finding.isMet ? .mark("✓", .good) : .mark("✗", .bad)
  var (holds, basis, missing) = ("", "", finding.missing?.words(language) ?? "")
  switch finding.outcome {
  case .met(let member, let holding):
    holds = heldWords(
      holding, finding.members.count > 1 ? catalogue.name(of: member.competence, language) : nil, language)
    basis = basisWords(holding, language)
  case .metByDelegation:
    holds = Phrase(nb: "ved delegering", nn: .same, en: "by delegation")[language]
    basis =
      Phrase(nb: "delegeringen er fullmakten", nn: "delegeringa er fullmakta", en: "the delegation is the authority")[
        language]
  case .missing, .unreachable:
    let best = zip(finding.members, finding.held).first { $1.degree != nil || $1.claimed != nil || $1.lapsedOn != nil }
    if let (member, holding) = best {
      holds = heldWords(
        holding, finding.members.count > 1 ? catalogue.name(of: member.competence, language) : nil, language)
      basis = basisWords(holding, language)
    }
    if case .unreachable = finding.outcome {
      missing =
        Phrase(nb: "har ikke noe å bygge på", nn: "har ikkje noko å byggje på", en: "has nothing to build on")[language]
    }
  }
  return [sign, .text("\(importance[language]): \(requirement)"), .text(holds), .text(basis), .text(missing)]
}

func heldWords(_ holding: Holding, _ name: String?, _ language: Language) -> String {
  let prefix = name.map { "\($0): " } ?? ""
  switch holding.degree {
  case .level(let level):
    return prefix + Phrase(nb: "nivå \(level.rawValue)", nn: .same, en: "level \(level.rawValue)")[language]
  case .held: return prefix + Phrase(nb: "ja", nn: .same, en: "yes")[language]
  case nil:
    if let day = holding.lapsedOn {
      return prefix
        + Phrase(
          nb: "utløp \(language.date(day))", nn: "gjekk ut \(language.date(day))", en: "lapsed \(language.date(day))")[
          language]
    }
    return prefix + Phrase(nb: "nei", nn: .same, en: "no")[language]
  }
}

func basisWords(_ holding: Holding, _ language: Language) -> String {
  var parts: [String] = []
  if let evidence = holding.evidence {
    parts.append(evidenceWords(evidence, language))
  } else if holding.basis == .assumed, holding.degree != nil {
    parts.append(
      Phrase(
        nb: "antatt fra grunnutdanningen", nn: "føresett ut frå grunnutdanninga", en: "assumed from basic education")[
          language])
  }
  if let claimed = holding.claimed {
    let level = Holding.Degree(claimed.statement)?.level.map { " \($0.rawValue)" } ?? ""
    parts.append(
      Phrase(
        nb: "påstår\(level), ikke signert (\(evidenceWords(claimed, language)))",
        nn: "hevdar\(level), ikkje signert (\(evidenceWords(claimed, language)))",
        en: "claims\(level), not signed (\(evidenceWords(claimed, language)))")[language])
  }
  return parts.joined(separator: "; ")
}

func evidenceWords(_ evidence: Assertion, _ language: Language) -> String {
  var text = evidence.kind.name[language]
  if let from = evidence.period.from { text += " \(language.date(from))" }
  if let through = evidence.period.through {
    text += Phrase(nb: ", til \(language.date(through))", nn: .same, en: ", until \(language.date(through))")[language]
  }
  return text + (evidence.source.isEmpty ? "" : ", \(evidence.source)")
}
