public import Domain
import Wording

/// The story of what is said of an employee.
public func historyReport(
  _ events: [HistoryEvent], _ employee: Employee, _ competence: Competence?, _ catalogue: Catalogue, _ asOf: AsOf,
  _ language: Language
) -> Report {
  let subject = competence.map { " – \($0.name[language]) (\($0.code))" } ?? ""
  var report = Report(
    title: Phrase(
      nb: "Historien til \(employee.name) (\(employee.number))\(subject)",
      nn: "Historia til \(employee.name) (\(employee.number))\(subject)",
      en: "The history of \(employee.name) (\(employee.number))\(subject)")[language])
  report.facts = [
    events.isEmpty
      ? Phrase(nb: "Ingenting er registrert.", nn: .same, en: "Nothing is recorded.")[language]
      : language.counted(
        events.count, one: Phrase(nb: "hendelse.", nn: "hending.", en: "event."),
        many: Phrase(
          nb: "hendelser, de eldste først.", nn: "hendingar, dei eldste først.", en: "events, the oldest first.")),
    asOfLine(asOf, language),
  ]
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Registrert", nn: .same, en: "Recorded")[language]),
          .init(Phrase(nb: "Av", nn: .same, en: "By")[language], minimumWidth: 6),
          .init(Phrase(nb: "Hva", nn: "Kva", en: "What")[language], minimumWidth: 10),
          .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 16),
          .init(Phrase(nb: "Innhold", nn: "Innhald", en: "Content")[language], minimumWidth: 20),
          .init(Phrase(nb: "Gjelder", nn: "Gjeld", en: "Holds")[language], minimumWidth: 12),
        ],
        rows: events.map { event in
          [
            .text(momentWords(event.at, language)), .text(event.actor), .text(happeningWords(event, language)),
            .text(competenceWords(event, catalogue, language)), .text(contentWords(event, language)),
            .text(periodWords(event, language)),
          ]
        }))
  ]
  guard !events.isEmpty else { return report }
  report.notes = [
    Phrase(
      nb: "«Registrert» er tidspunktet i UTC; «gjelder» er når det var sant.",
      nn: "«Registrert» er tidspunktet i UTC; «gjeld» er når det var sant.",
      en: "“Recorded” is the time in UTC; “holds” is when it was true.")[language]
  ]
  return report
}

/// The same for CSV and XLSX: each day in a column of its own, as a day.
public func historySheet(
  _ events: [HistoryEvent], _ employee: Employee, _ competence: Competence?, _ catalogue: Catalogue, _ asOf: AsOf,
  _ language: Language
) -> Report {
  var report = historyReport(events, employee, competence, catalogue, asOf, language)
  let columns = [
    Phrase(nb: "Registrert", nn: .same, en: "Recorded"),
    Phrase(nb: "Klokkeslett (UTC)", nn: .same, en: "Time (UTC)"), Phrase(nb: "Av", nn: .same, en: "By"),
    Phrase(nb: "Hva", nn: "Kva", en: "What"), Phrase(nb: "Kompetanse", nn: .same, en: "Competence"),
    Phrase(nb: "Innhold", nn: "Innhald", en: "Content"),
    Phrase(nb: "Gjelder fra", nn: "Gjeld frå", en: "Holds from"),
    Phrase(nb: "Gjelder til og med", nn: "Gjeld til og med", en: "Holds through"),
    Phrase(nb: "Signert", nn: .same, en: "Signed"),
  ]
  report.sections = [
    .init(
      table: ReportTable(
        columns: columns.map { .init($0[language]) },
        rows: events.map { event in
          let period = period(of: event)
          return momentCells(event.at) + [
            .text(event.actor), .text(happeningWords(event, language)),
            .text(competenceWords(event, catalogue, language)), .text(contentWords(event, language)),
            dateCell(period?.from), dateCell(period?.through), dateCell(signingDay(of: event)),
          ]
        }))
  ]
  return report
}

private func competenceWords(_ event: HistoryEvent, _ catalogue: Catalogue, _ language: Language) -> String {
  event.competence.map { catalogue.name(of: $0, language) } ?? ""
}

private func dateCell(_ date: CalendarDate?) -> ReportTable.Cell { date.map { .date($0) } ?? .empty }

/// The day and the time of day.
private func momentCells(_ moment: String) -> [ReportTable.Cell] {
  guard let day = CalendarDate(iso: String(moment.prefix(10))) else { return [.text(moment), .empty] }
  return [.date(day), moment.count >= 16 ? .text(String(moment.dropFirst(11).prefix(5))) : .empty]
}

private func signingDay(of event: HistoryEvent) -> CalendarDate? {
  switch event.happening {
  case .decided(let verification), .withdrawn(let verification): verification.date
  case .asserted, .replaced, .voided, .expired, .evidenced, .remarked, .remarkWithdrawn: nil
  }
}

/// `22.11.2026 10:00`.
private func momentWords(_ moment: String, _ language: Language) -> String {
  guard let day = CalendarDate(iso: String(moment.prefix(10))) else { return moment }
  return language.date(day) + (moment.count >= 16 ? " \(moment.dropFirst(11).prefix(5))" : "")
}

private func happeningWords(_ event: HistoryEvent, _ language: Language) -> String {
  let words: Phrase =
    switch event.happening {
    case .asserted: Phrase(nb: "påstand", nn: .same, en: "claim")
    case .replaced: Phrase(nb: "erstattet", nn: "erstatta", en: "replaced")
    case .voided: Phrase(nb: "strøket", nn: "stroken", en: "voided")
    case .evidenced: Phrase(nb: "grunnlag", nn: .same, en: "evidence")
    case .decided(let verification):
      switch verification.decision {
      case .approved: Phrase(nb: "✓ godkjent", nn: "✓ godkjend", en: "✓ approved")
      case .rejected: Phrase(nb: "✗ avvist", nn: .same, en: "✗ rejected")
      }
    case .withdrawn: Phrase(nb: "trukket tilbake", nn: "trekt tilbake", en: "withdrawn")
    case .remarked: Phrase(nb: "ord i kartlegging", nn: .same, en: "words in a survey")
    case .remarkWithdrawn: Phrase(nb: "ord tatt bort", nn: "ord tekne bort", en: "words taken away")
    case .expired(_, let isRenewed):
      isRenewed
        ? Phrase(nb: "utløp, fornyet", nn: "gjekk ut, fornya", en: "expired, renewed")
        : Phrase(nb: "! utløp", nn: "! gjekk ut", en: "! expired")
    }
  return words[language]
}

private func contentWords(_ event: HistoryEvent, _ language: Language) -> String {
  switch event.happening {
  case .asserted(let assertion), .replaced(let assertion), .voided(let assertion), .expired(let assertion, _):
    let source = assertion.source.isEmpty ? "" : ", \(assertion.source)"
    return "\(statementWords(assertion.statement, language)) – \(assertion.kind.name[language])\(source)"
  case .evidenced(let evidence): return evidenceList(evidence)
  case .remarked(let words), .remarkWithdrawn(let words):
    let voice = words.voice == .own ? Assertion.Kind.own : .manager
    return "\(words.text) – \(voice.name[language]), \(language.quoted(words.survey))"
  case .decided(let verification), .withdrawn(let verification):
    let who = verification.verifier + (verification.verifierEmployee.map { " (\($0))" } ?? "")
    let signed = Phrase(
      nb: "signert \(language.date(verification.date))", nn: .same, en: "signed \(language.date(verification.date))")
    let note = verification.note.isEmpty ? "" : ": \(verification.note)"
    return
      "\(who), \(signed[language]) – \(statementWords(verification.statement, language)), \(verification.assertedKind.name[language])\(note)"
  }
}

/// What an assertion rests on, on one line: words, address, and the file's name with the beginning of its digest.
func evidenceList(_ evidence: Evidence) -> String {
  let file = evidence.fileName.isEmpty ? "" : "\(evidence.fileName) (SHA-256 \(evidence.fileDigest.prefix(12))…)"
  return [evidence.text, evidence.link, file].filter { !$0.isEmpty }.joined(separator: "; ")
}

private func periodWords(_ event: HistoryEvent, _ language: Language) -> String {
  period(of: event).map { words(of: $0, language) } ?? ""
}

/// When what is said holds.
private func period(of event: HistoryEvent) -> Period? {
  switch event.happening {
  case .asserted(let assertion), .replaced(let assertion), .voided(let assertion), .expired(let assertion, _):
    assertion.period
  case .evidenced(let evidence): Period(from: evidence.assertedFrom)
  case .remarked, .remarkWithdrawn: nil
  case .decided(let verification), .withdrawn(let verification):
    Period(from: verification.assertedFrom, through: verification.assertedThrough)
  }
}

/// The answer `nedenfra.history/1`.
public func historyJSON(
  _ events: [HistoryEvent], _ employee: Employee, _ competence: Competence?, _ asOf: AsOf
) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.history/1")
  members["employee"] = .string(employee.number.rawValue)
  members["name"] = .string(employee.name)
  members["competence"] = JSONValue(competence?.code.rawValue)
  members["events"] = .array(events.map(eventJSON))
  return .object(members)
}

private func eventJSON(_ event: HistoryEvent) -> JSONValue {
  var members: [String: JSONValue] = [
    "at": .string(event.at), "actor": event.actor.isEmpty ? .null : .string(event.actor),
    "competence": JSONValue(event.competence?.rawValue),
  ]
  switch event.happening {
  case .asserted(let assertion):
    members["event"] = "asserted"
    members["assertion"] = plainAssertionJSON(assertion)
  case .replaced(let assertion):
    members["event"] = "replaced"
    members["assertion"] = plainAssertionJSON(assertion)
  case .voided(let assertion):
    members["event"] = "voided"
    members["assertion"] = plainAssertionJSON(assertion)
  case .expired(let assertion, let isRenewed):
    members["event"] = "expired"
    members["assertion"] = plainAssertionJSON(assertion)
    members["renewed"] = .boolean(isRenewed)
  case .evidenced(let evidence):
    members["event"] = "evidence"
    members["evidence"] = evidenceJSON(evidence)
  case .decided(let verification):
    members["event"] = .string(verification.decision.rawValue)
    members["verification"] = verificationJSON(verification)
  case .remarked(let words):
    members["event"] = "remark"
    members["remark"] = remarkJSON(words)
  case .remarkWithdrawn(let words):
    members["event"] = "remark-withdrawn"
    members["remark"] = remarkJSON(words)
  case .withdrawn(let verification):
    members["event"] = "withdrawn"
    members["verification"] = verificationJSON(verification)
  }
  return .object(members)
}

private func remarkJSON(_ words: HistoryEvent.SurveyWords) -> JSONValue {
  ["survey": .string(words.survey), "voice": .string(words.voice.rawValue), "text": .string(words.text)]
}

/// What was said, without what others have made of it since.
private func plainAssertionJSON(_ assertion: Assertion) -> JSONValue {
  [
    "kind": .string(assertion.kind.rawValue), "level": levelJSON(assertion.statement),
    "from": JSONValue(assertion.period.from?.iso), "to": JSONValue(assertion.period.through?.iso),
    "source": .string(assertion.source),
  ]
}

private func levelJSON(_ statement: Assertion.Statement) -> JSONValue {
  switch statement {
  case .level(let level): .integer(level.rawValue)
  case .held: .null
  case .notHeld: 0
  }
}

func evidenceJSON(_ evidence: Evidence) -> JSONValue {
  [
    "competence": .string(evidence.competence.rawValue), "from": .string(evidence.assertedFrom.iso),
    "kind": .string(evidence.assertedKind.rawValue), "text": .string(evidence.text), "link": .string(evidence.link),
    "file": .string(evidence.fileName), "sha256": .string(evidence.fileDigest),
  ]
}

private func verificationJSON(_ verification: Verification) -> JSONValue {
  [
    "by": .string(verification.verifier), "byEmployee": JSONValue(verification.verifierEmployee?.rawValue),
    "signedOn": .string(verification.date.iso), "note": .string(verification.note),
    "kind": .string(verification.assertedKind.rawValue), "level": levelJSON(verification.statement),
    "from": .string(verification.assertedFrom.iso), "to": JSONValue(verification.assertedThrough?.iso),
  ]
}
