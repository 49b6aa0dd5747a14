public import Domain
public import Matching
import Wording

/// Which people can take a task, from the lowest rung upwards.
///
/// - Parameter showsAll: also those who are no candidates or not permitted.
public func whoReport(
  _ roster: Roster, _ catalogue: Catalogue, _ tree: UnitTree, _ asOf: AsOf, _ language: Language, showsAll: Bool
) -> Report {
  let task = roster.demand.task
  let place =
    roster.unit.map { code in "\(tree[code]?.name ?? code.rawValue) (\(code))" }
    ?? Phrase(nb: "hele virksomheten", nn: "heile verksemda", en: "the whole organisation")[language]
  var report = Report(title: "\(task.name[language]) (\(task.code)) – \(place)")
  report.facts =
    [countLine(roster.counts, language)] + gateLines(roster.demand.gate, catalogue, language)
    + [taskLine(task, language), asOfLine(asOf, language)]

  let listed = roster.entries.filter { showsAll || $0.assessment.verdict.isCandidate }
  let staff = listed.filter { $0.assessment.profession?.isInTraining != true }
  let inTraining = listed.filter { $0.assessment.profession?.isInTraining == true }
  if !staff.isEmpty || inTraining.isEmpty {
    report.sections.append(
      .init(
        heading: Phrase(nb: "Nedenfra og opp", nn: "Nedanfrå og opp", en: "From below")[language],
        table: peopleTable(staff, roster, catalogue, tree, language)))
  }
  if !inTraining.isEmpty {
    report.sections.append(
      .init(
        heading: Phrase(nb: "Studenter og lærlinger", nn: "Studentar og lærlingar", en: "Students and apprentices")[
          language],
        paragraphs: [trainingNote(language)], table: peopleTable(inTraining, roster, catalogue, tree, language)))
  }
  if let supervisors = supervisionNote(roster, language) { report.notes.append(supervisors) }
  if !showsAll, roster.entries.count > listed.count {
    report.notes.append(rejectedNote(roster, catalogue, language))
    report.commands = [Phrase(nb: "Se alle med --all.", nn: "Sjå alle med --all.", en: "See all with --all.")[language]]
  }
  report.notes += professionCodesNote(Set(listed.compactMap { $0.assessment.profession?.code }), catalogue, language)
  report.notes += [basisNote(language) + " " + adviceNote(language)]
  return report
}

/// `3 klare · 1 under tilsyn · …`: every verdict that somebody got.
func countLine(_ counts: VerdictCounts, _ language: Language) -> String {
  let total = counts.sum
  guard total > 0 else { return nobodyHere[language] }
  let parts = Verdict.allCases.compactMap { verdict -> String? in
    let count = counts[verdict]
    if verdict == .ready && count == 0 { return Phrase(nb: "Ingen klare", nn: .same, en: "Nobody ready")[language] }
    return count == 0 ? nil : verdict.counted(count, language)
  }
  let people = Phrase(
    nb: "av \(language.counted(total, .person))", nn: .same, en: "of \(language.counted(total, .person))")
  return parts.joined(separator: " · ") + " – " + people[language] + "."
}

/// That an answer is empty because nobody was employed, not because nobody can.
let nobodyHere = Phrase(
  nb: "Ingen har stilling her på denne datoen.", nn: "Ingen har stilling her på denne datoen.",
  en: "Nobody has a position here on this date.")

func peopleTable(
  _ entries: [Roster.Entry], _ roster: Roster, _ catalogue: Catalogue, _ tree: UnitTree, _ language: Language
) -> ReportTable {
  ReportTable(
    columns: [
      .init(Phrase(nb: "Trinn", nn: "Steg", en: "Rung")[language], .trailing),
      .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
      .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
      .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], minimumWidth: 6),
      .init(Phrase(nb: "Yrke", nn: .same, en: "Profession")[language]),
      .init(Phrase(nb: "Vurdering", nn: .same, en: "Verdict")[language], minimumWidth: 10),
      .init(Phrase(nb: "Opplæring", nn: .same, en: "Training")[language], .trailing, yields: true),
      .init(Phrase(nb: "Usikkert", nn: .same, en: "Unsure")[language], .trailing, yields: true),
      .init(Phrase(nb: "Mangler eller grunn", nn: "Manglar eller grunn", en: "Missing, or reason")[language]),
    ],
    rows: entries.map { entry in
      let assessment = entry.assessment
      let delegation =
        assessment.usesDelegation && assessment.verdict == .ready
        ? Phrase(nb: ", delegert", nn: .same, en: ", delegated")[language] : ""
      return [
        .number(assessment.rung), .text(entry.file.employee.number.rawValue), .text(entry.file.employee.name),
        .text(entry.unit?.rawValue ?? ""), .text(assessment.profession?.code.rawValue ?? "–"),
        .mark(assessment.verdict.words[language] + delegation, assessment.verdict.tone),
        assessment.trainingCell(language), .text(unsureCell(assessment, language)),
        .text(remark(entry, roster, catalogue, language)),
      ]
    }, hasDetails: true)
}

private func remark(_ entry: Roster.Entry, _ roster: Roster, _ catalogue: Catalogue, _ language: Language) -> String {
  let assessment = entry.assessment
  var text: String
  if assessment.verdict == .ready {
    text = ""
  } else if let suspension = assessment.suspension {
    text = suspension.reason
  } else if assessment.missing.isEmpty || assessment.verdict == .notCandidate {
    text = assessment.explanation(catalogue, gate: roster.demand.gate.shown, language)
  } else {
    text = assessment.missingList(language)
  }
  let restrictions = restrictionWords(entry, on: roster.demand.date, language)
  if !restrictions.isEmpty { text += (text.isEmpty ? "" : "; ") + restrictions }
  if let exemption = assessment.exemption { text += (text.isEmpty ? "" : "; ") + exemptionWords(exemption, language) }
  return text
}

/// What limits the right by which the person was judged: shown beside the verdict.
func restrictionWords(_ entry: Roster.Entry, on date: CalendarDate, _ language: Language) -> String {
  let rights = entry.file.rightsInForce(on: date).filter { $0.profession == entry.assessment.profession?.code }
  guard !rights.isEmpty, rights.allSatisfy(\.isRestricted) else { return "" }
  return rights.map { right in
    let status = right.status == .valid ? "" : " (\(right.status.name[language]))"
    return right.kind.name[language] + status + (right.restriction.isEmpty ? "" : ": \(right.restriction)")
  }.joined(separator: "; ")
}

/// How many of the requirements rest on something nobody has verified. With a slash a spreadsheet would make a date of it.
private func unsureCell(_ assessment: Assessment, _ language: Language) -> String {
  let unsure = assessment.assumedCount + assessment.unverifiedCount
  let count = assessment.findings.count
  return count == 0
    ? "" : Phrase(nb: "\(unsure) av \(count)", nn: "\(unsure) av \(count)", en: "\(unsure) of \(count)")[language]
}

private func basisNote(_ language: Language) -> String {
  Phrase(
    nb: "«Usikkert»: hvor mange av kravene som hviler på grunnutdanning eller egne ord, uten at noen har kontrollert.",
    nn: "«Usikkert»: kor mange av krava som kviler på grunnutdanning eller eigne ord, utan at nokon har kontrollert.",
    en: "“Unsure”: how many of the requirements rest on basic education or the person’s own word, checked by nobody.")[
      language]
}

private func supervisionNote(_ roster: Roster, _ language: Language) -> String? {
  guard roster.entries.contains(where: { $0.assessment.verdict == .supervised }) else { return nil }
  return Phrase(
    nb: "Under tilsyn: en som er klar og har nivå 5, arbeider i samme enhet.",
    nn: "Under tilsyn: ein som er klar og har nivå 5, arbeider i same eining.",
    en: "Supervised: somebody who is ready and holds level 5 works in the same unit.")[language]
}

/// Whom a note passes over, and why.
private struct Rejection: Hashable {
  let group: String
  let reason: String
}

/// Why the rest are not listed, by profession and reason.
private func rejectedNote(_ roster: Roster, _ catalogue: Catalogue, _ language: Language) -> String {
  let rejected = roster.entries.filter { !$0.assessment.verdict.isCandidate }
  var order: [Rejection] = []
  var counts: [Rejection: Int] = [:]
  for entry in rejected {
    let withoutRight = Phrase(
      nb: "uten gyldig autorisasjon", nn: "utan gyldig autorisasjon", en: "without an authorisation in force")
    let group = entry.assessment.profession?.name[language] ?? withoutRight[language]
    let reason = entry.assessment.explanation(catalogue, gate: roster.demand.gate.shown, language)
    let key = Rejection(group: group, reason: reason)
    if counts[key] == nil { order.append(key) }
    counts[key, default: 0] += 1
  }
  let parts = order.prefix(8).map { "\($0.group) (\(language.number(counts[$0] ?? 0))): \($0.reason)" }
  let more = order.count > 8 ? "; …" : ""
  return Phrase(nb: "Ikke med på listen: ", nn: "Ikkje med på lista: ", en: "Not listed: ")[language]
    + parts.joined(separator: "; ") + more + "."
}
