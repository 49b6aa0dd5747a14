public import Domain
public import Matching
import Wording

/// Which professions can take a task, bottom up, and why those below cannot.
///
/// - Parameter showsAll: every profession, the rejected too; otherwise those are told rung by rung.
public func matchReport(
  _ ladder: Ladder, _ catalogue: Catalogue, _ asOf: AsOf, _ language: Language, showsAll: Bool
) -> Report {
  let task = ladder.demand.task
  var report = Report(title: "\(task.name[language]) (\(task.code))")
  report.facts =
    [answerLine(ladder, language)] + gateLines(ladder.demand.gate, catalogue, language)
    + [taskLine(task, language), asOfLine(asOf, language)]

  let shownRungs = ladder.rungs.map { rung in
    (rung.careLevel, rung.candidates.filter { showsAll || $0.verdict.isCandidate })
  }
  let rows = shownRungs.flatMap { careLevel, candidates in
    candidates.map { row($0, careLevel, ladder, catalogue, language) }
  }
  if !rows.isEmpty {
    report.sections.append(
      .init(
        heading: Phrase(nb: "Nedenfra og opp", nn: "Nedanfrå og opp", en: "From below")[language],
        table: ReportTable(columns: columns(language), rows: rows)))
  }
  if !showsAll, let rejected = rejectedBelow(ladder, catalogue, language) { report.sections.append(rejected) }
  report.notes = notes(ladder, language)
  return report
}

private func columns(_ language: Language) -> [ReportTable.Column] {
  [
    .init(Phrase(nb: "Trinn", nn: "Steg", en: "Rung")[language], .trailing),
    .init(Phrase(nb: "Yrkesgruppe", nn: "Yrkesgruppe", en: "Profession")[language], minimumWidth: 16),
    .init(Phrase(nb: "Vurdering", nn: .same, en: "Verdict")[language], minimumWidth: 10),
    .init(Phrase(nb: "Mangler", nn: "Manglar", en: "Missing")[language], minimumWidth: 20),
    .init(Phrase(nb: "Opplæring", nn: .same, en: "Training")[language], .trailing),
  ]
}

private func row(
  _ assessment: Assessment, _ careLevel: CareLevel, _ ladder: Ladder, _ catalogue: Catalogue, _ language: Language
) -> [ReportTable.Cell] {
  let name = assessment.profession.map { "\($0.name[language]) (\($0.code))" } ?? ""
  let condition = assessment.verdict.isCandidate ? assessment.condition.map { ", \($0[language])" } ?? "" : ""
  let explanation =
    assessment.missing.isEmpty || !assessment.verdict.isCandidate
    ? (assessment.verdict == .ready && assessment.reason == .nothingMissing
      ? "" : assessment.explanation(catalogue, gate: ladder.demand.gate.shown, language))
    : assessment.missingList(language)
  return [
    .number(careLevel.rank), .text(name),
    .mark(assessment.verdict.words[language] + condition, assessment.verdict.tone), .text(explanation),
    assessment.trainingCell(language),
  ]
}

/// The answer in one line, for those who read no further.
private func answerLine(_ ladder: Ladder, _ language: Language) -> String {
  func names(_ assessments: [Assessment]) -> String {
    language.list(assessments.compactMap { $0.profession?.name[language] }, atMost: 6)
  }
  func rung(_ assessments: [Assessment]) -> String {
    assessments.first.map { assessment in
      let level = ladder.rungs.first { $0.careLevel.rank == assessment.rung }?.careLevel.name[language] ?? ""
      return Phrase(
        nb: "trinn \(assessment.rung), \(level.lowercasedFirst)",
        nn: "steg \(assessment.rung), \(level.lowercasedFirst)", en: "rung \(assessment.rung), \(level.lowercasedFirst)"
      )[language]
    } ?? ""
  }
  let (ready, trainable) = (ladder.lowestReady, ladder.lowestTrainable)
  let readyWords = Phrase(
    nb: "Lavest av dem som er klare: \(names(ready)) (\(rung(ready))).",
    nn: "Lågast av dei som er klare: \(names(ready)) (\(rung(ready))).",
    en: "Lowest of those ready: \(names(ready)) (\(rung(ready))).")
  let trainableWords = Phrase(
    nb: "Lavest av dem som kan læres opp: \(names(trainable)) (\(rung(trainable))).",
    nn: "Lågast av dei som kan lærast opp: \(names(trainable)) (\(rung(trainable))).",
    en: "Lowest of those who can be trained: \(names(trainable)) (\(rung(trainable))).")
  let none = Phrase(
    nb: "Ingen gruppe kan ta oppgaven.", nn: "Inga gruppe kan ta oppgåva.", en: "No group can take the task.")
  var lines: [String] = []
  if !ready.isEmpty { lines.append(readyWords[language]) }
  if !trainable.isEmpty { lines.append(trainableWords[language]) }
  return lines.isEmpty ? none[language] : lines.joined(separator: " ")
}

func taskLine(_ task: CareTask, _ language: Language) -> String {
  let automation = task.automationBy[language].replacing(";", with: ", ")
  var parts = [
    Phrase(nb: "Risiko: ", nn: .same, en: "Risk: ")[language] + task.risk.name[language],
    Phrase(nb: "Sted: ", nn: "Stad: ", en: "Setting: ")[language] + task.setting.name[language],
    Phrase(nb: "Kan automatiseres: ", nn: "Kan automatiserast: ", en: "Can be automated: ")[language]
      + task.automatable.name[language] + (automation.isEmpty ? "" : " (\(automation))"),
  ]
  if !task.conditions.isEmpty {
    parts.append(Phrase(nb: "I praksis: ", nn: .same, en: "In practice: ")[language] + task.conditions[language])
  }
  if !task.contested.isEmpty {
    parts.append(Phrase(nb: "Omstridt: ", nn: "Omstridd: ", en: "Contested: ")[language] + task.contested[language])
  }
  return parts.joined(separator: " · ")
}

/// For each rung below the first candidate: why nobody there can.
private func rejectedBelow(_ ladder: Ladder, _ catalogue: Catalogue, _ language: Language) -> Report.Section? {
  let answer = ladder.lowestReady.first?.rung ?? ladder.lowestTrainable.first?.rung ?? Int.max
  var lines: [String] = []
  for rung in ladder.rungs where rung.careLevel.rank < answer {
    let rejected = rung.candidates.filter { !$0.verdict.isCandidate }
    guard !rejected.isEmpty else { continue }
    // Those with the same reason stand together.
    var reasons: [String] = []
    var names: [String: [String]] = [:]
    for assessment in rejected {
      let reason = assessment.explanation(catalogue, gate: nil, language)
      if names[reason] == nil { reasons.append(reason) }
      names[reason, default: []].append(assessment.profession?.name[language] ?? "")
    }
    let level = rung.careLevel.name[language]
    let parts = reasons.map { reason in
      names[reason] == [level] ? reason : "\(language.list(names[reason] ?? [], atMost: 4)): \(reason)"
    }
    lines.append("\(rung.careLevel.rank) \(level): " + parts.joined(separator: "; ") + ".")
  }
  guard !lines.isEmpty else { return nil }
  return .init(
    heading: Phrase(nb: "Hvorfor ikke lavere", nn: "Kvifor ikkje lågare", en: "Why not lower")[language],
    paragraphs: lines)
}

private func notes(_ ladder: Ladder, _ language: Language) -> [String] {
  var notes: [String] = []
  let candidates = ladder.rungs.flatMap(\.candidates).filter { $0.verdict.isCandidate }
  if candidates.contains(where: \.isByDelegation) {
    notes.append(
      Phrase(
        nb: "Ved delegering: svaret forutsetter at virksomheten gir en personlig delegering (helsepersonelloven § 5).",
        nn: "Ved delegering: svaret føreset at verksemda gjev ei personleg delegering (helsepersonelloven § 5).",
        en:
          "By delegation: the answer assumes that the enterprise gives a personal delegation (helsepersonelloven § 5).")[
          language])
  }
  if candidates.contains(where: \.isByAuthority) {
    notes.append(
      Phrase(
        nb: "Med fullmakt: oppgaven krever en personlig fullmakt av alle, og svaret forutsetter at lederen gir den.",
        nn: "Med fullmakt: oppgåva krev ei personleg fullmakt av alle, og svaret føreset at leiaren gjev ho.",
        en:
          "With a written authorisation: the task requires one for everyone, and the answer assumes that the leader gives it."
      )[language])
  }
  if candidates.contains(where: { $0.profession?.isInTraining == true }) {
    notes.append(trainingNote(language))
  }
  notes.append(
    Phrase(
      nb:
        "Yrkesgruppene er vurdert ut fra grunnutdanningen, som er en antakelse og ikke et bevis om en person. \(adviceNote(language))",
      nn:
        "Yrkesgruppene er vurderte ut frå grunnutdanninga, som er ein føresetnad og ikkje eit bevis om ein person. \(adviceNote(language))",
      en:
        "Professions are judged by their basic education: an assumption, and no proof about a person. \(adviceNote(language))"
    )[
      language])
  return notes
}

func trainingNote(_ language: Language) -> String {
  Phrase(
    nb:
      "Studenter og lærlinger gjør oppgaver bare som del av opplæringen (helsepersonelloven § 5). De er med i tallene, men er ikke bemanning.",
    nn:
      "Studentar og lærlingar gjer oppgåver berre som del av opplæringa (helsepersonelloven § 5). Dei er med i tala, men er ikkje bemanning.",
    en:
      "Students and apprentices do tasks only as part of their training (helsepersonelloven § 5). They are in the numbers, but are not staffing."
  )[
    language]
}

extension Assessment {
  /// Whether the law lets the profession do the task only where it is delegated.
  fileprivate var isByDelegation: Bool { passage?.role == .delegate }

  /// Whether the law lets the profession do it, and the task demands a leader's personal authority besides.
  fileprivate var isByAuthority: Bool { usesDelegation && !isByDelegation }

  /// What must be given before the profession can do the task.
  fileprivate var condition: Phrase? {
    if isByDelegation { return Phrase(nb: "ved delegering", nn: .same, en: "by delegation") }
    return isByAuthority ? Phrase(nb: "med fullmakt", nn: .same, en: "with a written authorisation") : nil
  }
}
