public import Domain
public import Matching
public import Planning
import Wording

/// What was decided and recorded, what it rests on, and what is still to be done.
public func decisionRecordReport(
  _ decision: Decision, now: TaskMove?, _ delegations: [JudgedDelegation], _ setting: ReportSetting
) -> Report {
  let language = setting.language
  func say(_ nb: String, _ nn: String, _ en: String) -> String { Phrase(nb: nb, nn: .words(nn), en: en)[language] }
  let (number, task) = (decision.number, setting.catalogue.name(of: decision.task, language))
  var report = Report(
    title: say(
      "Beslutning \(number) er registrert: \(task) (\(decision.task)).",
      "Avgjerd \(number) er registrert: \(task) (\(decision.task)).",
      "Decision \(number) is recorded: \(task) (\(decision.task))."))
  let day = language.date(decision.startsOn)
  let deadlines = language.list(decision.deadlines.map { language.date($0) })
  report.facts = [
    say(
      "\(decision.moveWords(setting.catalogue, language)) i \(setting.name(of: decision.unit)), fra \(day).",
      "\(decision.moveWords(setting.catalogue, language)) i \(setting.name(of: decision.unit)), frå \(day).",
      "\(decision.moveWords(setting.catalogue, language)) in \(setting.name(of: decision.unit)), from \(day)."),
    say("Evalueres \(deadlines).", "Blir evaluert \(deadlines).", "To be reviewed on \(deadlines)."),
    decision.basis.lines(language).prefix(4).map { "\($0.label): \($0.value)" }.joined(separator: " · ") + ".",
  ]
  report.facts += warnings(decision, now, setting)
  report.facts += delegations.map { row in
    let reasons = row.reasons(setting.catalogue, language)
    let state = row.validity.state.words[language]
    return say("Fullmakt til ", "Fullmakt til ", "Delegation to ") + numbered(row.delegate.employee) + ": " + state
      + (reasons.isEmpty ? "" : " – " + reasons.joined(separator: "; ")) + "."
  }
  let (remarks, commands) = remarksOnDelegations(decision, now, delegations, setting)
  report.facts += remarks
  let file = say("beslutning", "avgjerd", "decision")
  report.commands =
    commands + [
      say("Skriv ut til underskrift: ", "Skriv ut til underskrift: ", "Print it for signing: ")
        + "nedenfra decision show \(number) -o \(file)-\(number).html"
    ]
  return report
}

/// What a leader should know about before signing.
private func warnings(_ decision: Decision, _ now: TaskMove?, _ setting: ReportSetting) -> [String] {
  let language = setting.language
  var warnings: [Phrase] = []
  if decision.basis.minutesPerWeek == nil, let others = now?.otherGivers {
    let names = language.list(others.map { setting.catalogue.name(of: $0, language) })
    let from = setting.catalogue.name(of: decision.from, language)
    warnings.append(
      others.isEmpty
        ? Phrase(
          nb: "Merk: Ingen volum sier hvor mye av uken oppgaven tar her.",
          nn: "Merk: Ingen volum seier kor mykje av veka oppgåva tek her.",
          en: "Note: No volume says how much of the week the task takes here.")
        : Phrase(
          nb: "Merk: Volumene sier at oppgaven gjøres av \(names) her, ikke av \(from).",
          nn: "Merk: Voluma seier at oppgåva blir gjord av \(names) her, ikkje av \(from).",
          en: "Note: The volumes say that the task is done by \(names) here, not by \(from)."))
  }
  if decision.basis.ready == 0 {
    warnings.append(
      Phrase(
        nb: "Merk: Ingen i den nye gruppen er klare ennå.", nn: "Merk: Ingen i den nye gruppa er klare enno.",
        en: "Note: Nobody of the new group is ready yet."))
  }
  if decision.consulted.isEmpty {
    warnings.append(
      Phrase(
        nb: "Merk: Ingen er oppgitt som hørt (--consulted). Tillitsvalgte og verneombud skal være med.",
        nn: "Merk: Ingen er oppgjevne som høyrde (--consulted). Tillitsvalde og verneombod skal vere med.",
        en: "Note: Nobody is named as heard (--consulted). Union and safety representatives are to take part."))
  }
  if CareTask.Risk.allCases.firstIndex(of: decision.risk) ?? 0
    < CareTask.Risk.allCases.firstIndex(of: decision.basis.risk) ?? 0
  {
    let (mine, catalogues) = (decision.risk.name, decision.basis.risk.name)
    warnings.append(
      Phrase(
        nb: "Merk: Risikoen er satt til \(mine.bokmål); katalogen sier \(catalogues.bokmål).",
        nn: "Merk: Risikoen er sett til \(mine.nynorsk); katalogen seier \(catalogues.nynorsk).",
        en: "Note: The risk is set to \(mine.english); the catalogue says \(catalogues.english)."))
  }
  return warnings.map { $0[language] }
}
