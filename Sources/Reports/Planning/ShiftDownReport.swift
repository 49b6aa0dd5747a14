import Domain
import Matching
public import Planning
import Wording

/// The bottom-up proposal: which tasks can go to a lower care level, with names, hours, law and what it takes.
public func shiftDownReport(_ plan: ShiftDown, _ setting: ReportSetting) -> Report {
  let language = setting.language
  var report = Report(
    title: setting.title(
      Phrase(nb: "Hva kan flyttes nedover?", nn: "Kva kan flyttast nedover?", en: "What can move down?")))
  report.isWide = true
  report.facts = [summary(plan, language), asOfLine(setting.asOf, language), namesNote(language)]
  report.sections = [
    readySection(plan.proposals(.ready), setting), nearlyReadySection(plan.proposals(.nearlyReady), setting),
    blockedSection(plan.proposals(.blocked), setting), technologySection(plan.proposals, setting),
    restSection(plan, setting),
  ].compactMap { $0 }
  report.notes = [
    Phrase(
      nb:
        "Dagens trinn er trinnet til yrkesgruppen som volumene sier gjør oppgaven i dag. Timene er hele oppgavens tid; om de som kan ta den, har tid til den, er ikke regnet med. Studenter og lærlinger er ikke med.",
      nn:
        "Dagens steg er steget til yrkesgruppa som voluma seier gjer oppgåva i dag. Timane er heile tida til oppgåva; om dei som kan ta ho, har tid til ho, er ikkje rekna med. Studentar og lærlingar er ikkje med.",
      en:
        "Today’s rung is that of the profession which the volumes say does the task today. The hours are the whole task’s; whether those who can take it have the time is not reckoned. Students and apprentices are left out."
    )[language],
    Phrase(
      nb:
        "Etter opplæring: flest timer i uken for hver time opplæring først. Opplæringen er den korteste som gjør én klar.",
      nn:
        "Etter opplæring: flest timar i veka for kvar time opplæring først. Opplæringa er den kortaste som gjer éin klar.",
      en:
        "After training: most hours a week for each hour of training first. The training is the shortest that makes one person ready."
    )[language],
    unknownHoursNote(language), adviceNote(language),
  ]
  report.commands = [
    Phrase(
      nb: "Hvorfor for én: nedenfra why NUMMER OPPGAVE --unit ENHET",
      nn: "Kvifor for éin: nedenfra why NUMMER OPPGÅVE --unit EINING",
      en: "Why for one: nedenfra why NUMBER TASK --unit UNIT")[language]
  ]
  return report
}

private func minutes(_ proposals: [ShiftProposal]) -> Int { proposals.map(\.volume.minutesPerWeek).reduce(0, +) }

private func summary(_ plan: ShiftDown, _ language: Language) -> String {
  guard !plan.proposals.isEmpty else {
    return Phrase(
      nb:
        "Ingen volum sier hvem som gjør oppgavene i dag. Importer en fil med unit, task, minutes_per_week og profession.",
      nn:
        "Ingen volum seier kven som gjer oppgåvene i dag. Importer ei fil med unit, task, minutes_per_week og profession.",
      en: "No volumes say who does the tasks today. Import a file with unit, task, minutes_per_week and profession.")[
        language]
  }
  func hours(_ outcome: ShiftProposal.Outcome) -> String { language.hours(minutes: minutes(plan.proposals(outcome))) }
  let all = language.hours(minutes: minutes(plan.proposals))
  return Phrase(
    nb:
      "Av \(all) i uken kan \(hours(.ready)) gå til et lavere trinn nå, og \(hours(.nearlyReady)) etter tilsyn, signatur, kurs eller øving.",
    nn:
      "Av \(all) i veka kan \(hours(.ready)) gå til eit lågare steg no, og \(hours(.nearlyReady)) etter tilsyn, signatur, kurs eller øving.",
    en:
      "Of \(all) a week, \(hours(.ready)) can go to a lower rung now, and \(hours(.nearlyReady)) after supervision, a signature, a course or practice."
  )[language]
}

// MARK: Tables

private func firstColumns(_ language: Language) -> [ReportTable.Column] {
  [
    .init(Head.unit[language], minimumWidth: 6), .init(Head.task[language], minimumWidth: 18),
    .init(Phrase(nb: "Timer/uke", nn: "Timar/veke", en: "Hours/week")[language], .trailing),
    .init(Phrase(nb: "I dag", nn: .same, en: "Today")[language], minimumWidth: 8),
  ]
}

private func firstCells(_ proposal: ShiftProposal, _ setting: ReportSetting) -> [ReportTable.Cell] {
  let language = setting.language
  let profession = proposal.volume.profession.map { setting.catalogue.name(of: $0, language) } ?? ""
  return [
    .text(proposal.volume.unit.rawValue), .text(proposal.demand.task.name[language]),
    .text(language.decimal(hundredths: (proposal.volume.minutesPerWeek * 100 + 30) / 60)),
    .text("\(profession) (\(proposal.todaysRung))"),
  ]
}

private let rungColumn = Phrase(nb: "Til trinn", nn: "Til steg", en: "To rung")
private let whoColumn = Phrase(nb: "Hvem", nn: "Kven", en: "Who")

/// How many people are named in a row.
private let namesShown = 3

/// With what limits the right of each.
private func names(_ entries: [Roster.Entry], _ proposal: ShiftProposal, _ language: Language) -> String {
  language.list(
    entries.map { entry in
      let limits = restrictionWords(entry, on: proposal.demand.date, language)
      return numbered(entry.file.employee) + (limits.isEmpty ? "" : " – \(limits)")
    }, atMost: namesShown)
}

private func readySection(_ proposals: [ShiftProposal], _ setting: ReportSetting) -> Report.Section? {
  if proposals.isEmpty { return nil }
  let language = setting.language
  return .init(
    heading: Phrase(nb: "Kan flyttes nå", nn: "Kan flyttast no", en: "Can move now")[language],
    table: ReportTable(
      columns: firstColumns(language) + [
        .init(rungColumn[language], .trailing), .init(Head.ready[language], .trailing),
        .init(whoColumn[language], minimumWidth: 16), .init(lawColumn[language], minimumWidth: 12),
      ],
      rows: proposals.map { proposal in
        firstCells(proposal, setting) + [
          proposal.ready.first.map { .number($0.assessment.rung) } ?? .empty, .number(proposal.ready.count),
          .text(names(proposal.ready, proposal, language)), .text(lawWords(proposal.demand, language)),
        ]
      }, hasDetails: true, labelsDetails: true))
}

private func nearlyReadySection(_ proposals: [ShiftProposal], _ setting: ReportSetting) -> Report.Section? {
  if proposals.isEmpty { return nil }
  let language = setting.language
  return .init(
    heading: Phrase(
      nb: "Kan flyttes etter tilsyn, signatur, kurs eller øving",
      nn: "Kan flyttast etter tilsyn, signatur, kurs eller øving",
      en: "Can move after supervision, a signature, a course or practice")[language],
    table: ReportTable(
      columns: firstColumns(language) + [
        .init(rungColumn[language], .trailing),
        .init(Phrase(nb: "Opplæring", nn: .same, en: "Training")[language], .trailing),
        .init(whoColumn[language], minimumWidth: 16),
        .init(
          Phrase(nb: "Den nærmeste mangler", nn: "Den næraste manglar", en: "The nearest lacks")[language],
          minimumWidth: 18),
        .init(lawColumn[language], minimumWidth: 12),
      ],
      rows: proposals.map { proposal in
        guard let nearest = proposal.nearlyReady.first else { return firstCells(proposal, setting) }
        return firstCells(proposal, setting) + [
          .number(nearest.assessment.rung), nearest.assessment.trainingCell(language),
          .text(names(proposal.nearlyReady, proposal, language)),
          .text("\(nearest.assessment.verdict.words[language]): \(nearest.assessment.missingList(language))"),
          .text(lawWords(proposal.demand, language)),
        ]
      }, hasDetails: true, labelsDetails: true))
}

private func blockedSection(_ proposals: [ShiftProposal], _ setting: ReportSetting) -> Report.Section? {
  if proposals.isEmpty { return nil }
  let language = setting.language
  return .init(
    heading: Phrase(nb: "Må bli der de er", nn: "Må bli der dei er", en: "Must stay where they are")[language],
    table: ReportTable(
      columns: firstColumns(language) + [
        .init(
          Phrase(nb: "Hvorfor ikke lavere her", nn: "Kvifor ikkje lågare her", en: "Why not lower here")[language],
          minimumWidth: 16)
      ],
      rows: proposals.map { proposal in
        firstCells(proposal, setting) + [
          .text(proposal.kept.map { reason($0, proposal, setting) } ?? "")
        ]
      }))
}

/// Why the first of those below cannot: the profession, what keeps it, and the statute.
private func reason(_ entry: Roster.Entry, _ proposal: ShiftProposal, _ setting: ReportSetting) -> String {
  let language = setting.language
  let who =
    entry.assessment.profession?.name[language]
    ?? Phrase(nb: "uten yrkesgruppe", nn: "utan yrkesgruppe", en: "without a profession")[language]
  let why =
    entry.assessment.exemption == nil
    ? entry.assessment.explanation(setting.catalogue, gate: proposal.demand.gate.shown, language)
    : exemptWord[language]
  return "\(who): \(why)"
}

private func technologySection(_ proposals: [ShiftProposal], _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let found = proposals.filter { !$0.demand.task.hasPatientContact || $0.demand.task.automatable != .no }
  if found.isEmpty { return nil }
  return .init(
    heading: Phrase(
      nb: "Uten pasientkontakt, eller kan automatiseres", nn: "Utan pasientkontakt, eller kan automatiserast",
      en: "Without patient contact, or can be automated")[language],
    table: ReportTable(
      columns: firstColumns(language) + [.init(Phrase(nb: "Hva", nn: "Kva", en: "What")[language], minimumWidth: 16)],
      rows: found.map { firstCells($0, setting) + [.text(technology($0.demand.task, language))] }))
}

private func technology(_ task: CareTask, _ language: Language) -> String {
  var parts: [String] = []
  if !task.hasPatientContact {
    parts.append(Phrase(nb: "uten pasientkontakt", nn: "utan pasientkontakt", en: "without patient contact")[language])
  }
  let aids = task.automationBy[language].replacing(";", with: ", ")
  let by = aids.isEmpty ? "" : " (\(aids))"
  switch task.automatable {
  case .yes:
    parts.append(Phrase(nb: "kan automatiseres", nn: "kan automatiserast", en: "can be automated")[language] + by)
  case .partly:
    parts.append(
      Phrase(nb: "kan automatiseres delvis", nn: "kan automatiserast delvis", en: "can be automated in part")[language]
        + by)
  case .no: break
  }
  return parts.joined(separator: "; ")
}

/// What stands lowest already, and what nobody has said the level of.
private func restSection(_ plan: ShiftDown, _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let lowest = plan.proposals(.lowest)
  var lines: [String] = []
  if !lowest.isEmpty {
    let hours = language.hours(minutes: minutes(lowest))
    let count = language.number(lowest.count)
    lines.append(
      Phrase(
        nb: "Ingen i enheten står lavere enn dem som gjør det i dag: \(count) rader, \(hours) i uken.",
        nn: "Ingen i eininga står lågare enn dei som gjer det i dag: \(count) rader, \(hours) i veka.",
        en: "Nobody in the unit stands lower than those who do it today: \(count) rows, \(hours) a week.")[language])
  }
  if !plan.withoutLevel.isEmpty {
    let tasks = language.list(
      plan.withoutLevel.map { "\(setting.catalogue.name(of: $0.task, language)) (\($0.unit))" }, atMost: 10)
    lines.append(
      Phrase(
        nb: "Volumene sier ikke hvem som gjør disse i dag: \(tasks).",
        nn: "Voluma seier ikkje kven som gjer desse i dag: \(tasks).",
        en: "The volumes do not say who does these today: \(tasks).")[language])
  }
  return lines.isEmpty
    ? nil : .init(heading: Phrase(nb: "Resten", nn: .same, en: "The rest")[language], paragraphs: lines)
}

/// The answer `nedenfra.plan-shift-down/1`.
public func shiftDownJSON(_ plan: ShiftDown, _ setting: ReportSetting) -> JSONValue {
  var members = asOfMembers(setting.asOf, schema: "nedenfra.plan-shift-down/1")
  members["unit"] = JSONValue(setting.unit?.code.rawValue)
  members["proposals"] = .array(plan.proposals.map(proposalJSON))
  members["withoutLevel"] = .array(
    plan.withoutLevel.map {
      [
        "unit": .string($0.unit.rawValue), "task": .string($0.task.rawValue),
        "minutesPerWeek": .integer($0.minutesPerWeek),
      ]
    })
  return .object(members)
}

private func proposalJSON(_ proposal: ShiftProposal) -> JSONValue {
  let outcome =
    switch proposal.outcome {
    case .ready: "ready"
    case .nearlyReady: "nearly-ready"
    case .blocked: "blocked"
    case .lowest: "lowest"
    }
  let kept = proposal.outcome == .blocked ? proposal.kept?.assessment : nil
  let blockedBy = kept.map { $0.exemption == nil ? $0.reason.rawValue : "exempt" }
  return [
    "unit": .string(proposal.volume.unit.rawValue), "task": .string(proposal.demand.task.code.rawValue),
    "minutesPerWeek": .integer(proposal.volume.minutesPerWeek),
    "today": JSONValue(proposal.volume.profession?.rawValue), "todayCareLevel": .integer(proposal.todaysRung),
    "outcome": .string(outcome),
    "careLevel": JSONValue((proposal.ready.first ?? proposal.nearlyReady.first)?.assessment.rung),
    "ready": .array(proposal.ready.map { personJSON($0, of: proposal.roster) }),
    "nearlyReady": .array(proposal.nearlyReady.map { personJSON($0, of: proposal.roster) }),
    "trainingMinutes": JSONValue(proposal.trainingMinutes),
    "blockedBy": JSONValue(blockedBy), "gate": gateJSON(proposal.demand.gate),
    "risk": .string(proposal.demand.task.risk.rawValue),
    "contested": .boolean(!proposal.demand.task.contested.bokmål.isEmpty),
    "patientContact": .boolean(proposal.demand.task.hasPatientContact),
    "automatable": .string(proposal.demand.task.automatable.rawValue),
  ]
}
