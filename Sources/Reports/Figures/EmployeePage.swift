import Domain
public import Matching
import Wording

/// A person's own page: what is known, what it is enough for, and what would be enough for more.
public func employeePage(_ profile: PersonProfile, _ setting: ReportSetting) -> Report {
  let language = setting.language
  let file = profile.file
  // Everything but the assertions, which stand below with their weight.
  let known = PersonnelFile(
    employee: file.employee, positions: file.positions, authorisations: file.authorisations,
    delegations: file.delegations, suspensions: file.suspensions)
  var report = employeeReport(known, profile.delegations, setting.catalogue, on: setting.asOf.date, language)
  let ready = profile.answers.filter { $0.assessment.verdict == .ready }
  let tasks = Phrase(counting: profile.answers.count, .task)
  report.title =
    Phrase(
      nb: "Kompetanserapport for ansatt", nn: "Kompetanserapport for tilsett", en: "Competence report on an employee")[
      language] + " – " + report.title
  report.facts =
    [
      Phrase(
        nb: "Klar for \(ready.count) av \(tasks.bokmål) som enheten trenger.",
        nn: "Klar for \(ready.count) av \(tasks.nynorsk) som eininga treng.",
        en: "Ready for \(ready.count) of the \(tasks.english) that the unit needs.")[language]
    ] + report.facts + [
      asOfLine(setting.asOf, language), footingLine(profile.footing, of: .person, language), ownPageNote(language),
    ]
  report.sections +=
    [
      heldSection(profile.held, setting), readySection(ready, setting), lackingSection(profile.answers, setting),
      expiryListSection(profile.expiries.filter { !$0.hasLapsed }, setting, isOnePerson: true),
      lapsedSection(profile.expiries.filter(\.hasLapsed), setting, isOnePerson: true),
      footingSection(profile.footing, language),
    ].compactMap { $0 }
  report.notes = [
    Phrase(
      nb: "Oppgavene er de som den ansattes enhet, eller en enhet over den, har dekningskrav for.",
      nn: "Oppgåvene er dei som eininga til den tilsette, eller ei eining over ho, har dekkingskrav for.",
      en: "The tasks are those for which the employee's unit, or one above it, has coverage rules.")[language],
    uncertainNote(of: .person, language), adviceNote(language),
  ]
  if profile.answers.contains(where: { $0.assessment.verdict.isCandidate && $0.assessment.trainingMinutes.hasUnknown })
  {
    report.notes.insert(unknownHoursNote(language), at: 1)
  }
  let closed = profile.answers.count { $0.assessment.verdict != .ready && !$0.assessment.verdict.isCandidate }
  if closed > 0 {
    report.notes.insert(
      Phrase(
        nb: "\(closed) av oppgavene er ikke tillatt for den ansatte, eller har ingenting å bygge på. De står ikke her.",
        nn:
          "\(closed) av oppgåvene er ikkje tillatne for den tilsette, eller har ingenting å byggje på. Dei står ikkje her.",
        en: "\(closed) of the tasks are not permitted to the employee, or have nothing to build on. They are left out."
      )[language], at: 1)
  }
  if profile.held.contains(where: { $0.overruled != nil }) {
    report.notes.insert(
      Phrase(
        nb:
          "Der noen senere har sagt mindre enn det som er signert, gjelder det siste til en leder har sett på det igjen.",
        nn:
          "Der nokon seinare har sagt mindre enn det som er signert, gjeld det siste til ein leiar har sett på det igjen.",
        en:
          "Where somebody has since said less than what was signed, the latter word counts until a manager has looked at it again."
      )[language], at: 1)
  }
  return report
}

private func heldSection(_ held: [PersonProfile.Held], _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  guard !held.isEmpty else { return nil }
  return .init(
    heading: Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language],
    table: ReportTable(
      columns: [
        .init(Head.competence[language], minimumWidth: 18), .init(Phrase(nb: "Nivå", nn: .same, en: "Level")[language]),
        .init(Phrase(nb: "Grunnlag", nn: .same, en: "Basis")[language], minimumWidth: 12),
        .init(Phrase(nb: "Fra", nn: "Frå", en: "From")[language]),
        .init(Phrase(nb: "Alder", nn: .same, en: "Age")[language], .trailing), .init(Head.lastDay[language]),
        .init(Phrase(nb: "Før", nn: .same, en: "Before")[language]),
      ],
      rows: held.map { held in
        [
          .text(held.competence.name[language]), levelCell(held.holding, language), basisCell(held, language),
          held.holding.evidence?.period.from.map { .date($0) } ?? .empty,
          .text(ageWords(held.holding.evidence, on: setting.asOf.date, language)),
          (held.holding.evidence?.period.through ?? held.holding.lapsedOn).map { .date($0) } ?? .empty,
          .text(overruledWords(held, language)),
        ]
      }, hasDetails: true, labelsDetails: true))
}

private func levelCell(_ holding: Holding, _ language: Language) -> ReportTable.Cell {
  guard let degree = holding.degree else {
    return .text(Phrase(nb: "nei", nn: .same, en: "no")[language])
  }
  return .text(degree.level.map { "\($0.rawValue)" } ?? Phrase(nb: "ja", nn: .same, en: "yes")[language])
}

private func basisCell(_ held: PersonProfile.Held, _ language: Language) -> ReportTable.Cell {
  let holding = held.holding
  if holding.degree == nil {
    if holding.lapsedOn != nil {
      return .mark(Phrase(nb: "✗ utløpt", nn: "✗ gått ut", en: "✗ lapsed")[language], .bad)
    }
    if holding.claimed != nil {
      return .mark(
        Phrase(nb: "✎ mangler signatur", nn: "✎ manglar signatur", en: "✎ needs a signature")[language], .near)
    }
    guard let evidence = holding.evidence else { return .empty }
    return .mark("✗ \(evidence.kind.name[language])", .bad)
  }
  switch holding.basis {
  case .assumed:
    return .mark(
      Phrase(nb: "~ antatt fra grunnutdanning", nn: "~ føresett ut frå grunnutdanning", en: "~ assumed from education")[
        language], .near)
  case .unverified:
    let who = holding.evidence?.kind.name[language] ?? ""
    return .mark(
      Phrase(nb: "? ukontrollert (\(who))", nn: "? ukontrollert (\(who))", en: "? unverified (\(who))")[language], .near
    )
  case .verified:
    let who = holding.evidence?.kind.name[language] ?? ""
    if held.isOutdated {
      return .mark(
        Phrase(nb: "! for gammelt (\(who))", nn: "! for gammalt (\(who))", en: "! too old (\(who))")[language], .near)
    }
    return .mark("✓ \(who)", .good)
  }
}

/// What was signed before somebody said less.
private func overruledWords(_ held: PersonProfile.Held, _ language: Language) -> String {
  guard let overruled = held.overruled else { return "" }
  let level = Holding.Degree(overruled.statement)?.level.map { "\($0.rawValue) " } ?? ""
  return level + evidenceWords(overruled, language)
}

/// How long ago the evidence is from, in years and months.
private func ageWords(_ evidence: Assertion?, on date: CalendarDate, _ language: Language) -> String {
  guard let from = evidence?.period.from, from <= date else { return "" }
  let (a, b) = (from.components, date.components)
  let months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0)
  if months < 12 { return Phrase(nb: "\(months) md.", nn: "\(months) md.", en: "\(months) mo")[language] }
  return Phrase(nb: "\(months / 12) år", nn: "\(months / 12) år", en: "\(months / 12) y")[language]
}

private func readySection(_ ready: [PersonProfile.Answer], _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  guard !ready.isEmpty else { return nil }
  return .init(
    heading: Phrase(nb: "Klar for", nn: "Klar for", en: "Ready for")[language],
    table: ReportTable(
      columns: [
        .init(Head.task[language], minimumWidth: 20), .init(Head.unit[language], minimumWidth: 6),
        .init(Phrase(nb: "Vurdering", nn: .same, en: "Verdict")[language], minimumWidth: 10),
        .init(Head.uncertain[language], .trailing),
      ],
      rows: ready.map { answer in
        let assessment = answer.assessment
        let unsure = assessment.assumedCount + assessment.unverifiedCount
        return [
          .text(answer.task.name[language]), .text(answer.unit.rawValue), assessment.verdict.cell(language),
          assessment.findings.isEmpty
            ? .empty
            : .text(
              Phrase(
                nb: "\(unsure) av \(assessment.findings.count)", nn: "\(unsure) av \(assessment.findings.count)",
                en: "\(unsure) of \(assessment.findings.count)")[language]),
        ]
      }))
}

/// What the person could come to do, nearest first; what nothing leads to is left out.
private func lackingSection(_ answers: [PersonProfile.Answer], _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let lacking = answers.filter { $0.assessment.verdict != .ready && $0.assessment.verdict.isCandidate }
  guard !lacking.isEmpty else { return nil }
  return .init(
    heading: Phrase(
      nb: "Mangler, og veien dit", nn: "Manglar, og vegen dit", en: "Lacking, and the way there")[language],
    table: ReportTable(
      columns: [
        .init(Head.task[language], minimumWidth: 20),
        .init(Phrase(nb: "Vurdering", nn: .same, en: "Verdict")[language], minimumWidth: 10),
        .init(Phrase(nb: "Opplæring", nn: .same, en: "Training")[language], .trailing),
        .init(Phrase(nb: "Mangler", nn: "Manglar", en: "Missing")[language]),
      ],
      rows: lacking.map { answer in
        [
          .text(answer.task.name[language]), answer.assessment.verdict.cell(language),
          answer.assessment.trainingCell(language), .text(wayThere(answer.assessment, language)),
        ]
      }, hasDetails: true))
}

/// Each thing that is missing, with how it is learnt.
private func wayThere(_ assessment: Assessment, _ language: Language) -> String {
  if let suspension = assessment.suspension { return suspension.reason }
  return assessment.missing.map { missing in
    guard !missing.remedy.isSignature, let competence = missing.competence else { return missing.words(language) }
    let forms = language.list(competence.trainingForms.map { $0.name[language] })
    return "\(missing.words(language)) (\(forms))"
  }.joined(separator: "; ")
}

/// The answer `nedenfra.report-employee/1`.
public func employeePageJSON(_ profile: PersonProfile, _ setting: ReportSetting) -> JSONValue {
  var members = asOfMembers(setting.asOf, schema: "nedenfra.report-employee/1")
  members["person"] = fileJSON(profile.file)
  members["held"] = .array(
    profile.held.map { held in
      [
        "competence": .string(held.competence.code.rawValue), "holding": holdingJSON(held.holding),
        "evidenceFrom": JSONValue(held.holding.evidence?.period.from?.iso), "outdated": .boolean(held.isOutdated),
      ]
    })
  members["tasks"] = .array(
    profile.answers.map { answer in
      [
        "unit": .string(answer.unit.rawValue), "task": .string(answer.task.code.rawValue),
        "verdict": .string(answer.assessment.verdict.rawValue), "reason": .string(answer.assessment.reason.rawValue),
        "missing": .array(answer.assessment.missing.map(missingJSON)),
        "assumed": .integer(answer.assessment.assumedCount),
        "unverified": .integer(answer.assessment.unverifiedCount), "of": .integer(answer.assessment.findings.count),
      ]
    })
  members["expiring"] = .array(profile.expiries.map { expiryRowJSON($0, setting.asOf) })
  members["basis"] = footingJSON(profile.footing)
  return .object(members)
}
