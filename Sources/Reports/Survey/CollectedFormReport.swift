public import Domain
public import Interchange
import Wording

/// What became of each form, with every fault in its place.
public func collectedFormsReport(_ forms: [CollectedForm], _ language: Language) -> Report {
  let refused = forms.count { !$0.problems.isEmpty }
  let isRehearsal = forms.contains(where: \.isRehearsal)
  var report = Report(title: title(forms.count - refused, refused, isRehearsal, language))
  report.sections = forms.map { section($0, language) }
  return report
}

private func title(_ taken: Int, _ refused: Int, _ isRehearsal: Bool, _ language: Language) -> String {
  let (t, r) = (language.number(taken), language.number(refused))
  if isRehearsal {
    return Phrase(
      nb: "Prøve, ingenting er skrevet: \(t) skjema kan tas imot, \(r) avvises",
      nn:
        "Prøve, ingenting er skrive: \(t) skjema kan takast imot, \(r) \(refused == 1 ? "blir avvist" : "blir avviste")",
      en: "Dry run, nothing was written: \(t) \(taken == 1 ? "form" : "forms") can be taken, \(r) refused")[language]
  }
  return Phrase(
    nb: "\(t) skjema tatt imot, \(r) avvist",
    nn: "\(t) skjema \(taken == 1 ? "teke" : "tekne") imot, \(r) \(refused == 1 ? "avvist" : "avviste")",
    en: "\(t) \(taken == 1 ? "form" : "forms") taken, \(r) refused")[language]
}

private func section(_ form: CollectedForm, _ language: Language) -> Report.Section {
  var lines: [String] = []
  if let read = form.form { lines.append(formLine(read, language)) }
  if form.problems.isEmpty {
    lines.append(tallyLine(form.tally, language))
  } else {
    lines.append(
      Phrase(
        nb: "Avvist; ingenting er endret. Feil: \(form.problems.count)",
        nn: "Avvist; ingenting er endra. Feil: \(form.problems.count)",
        en: "Refused; nothing was changed. Faults: \(form.problems.count)")[language])
  }
  lines += form.problems.prefix(shownProblems).map {
    "\(place($0.place, language)): \(words(of: $0.fault)[language])"
  }
  if form.problems.count > shownProblems {
    let more = language.number(form.problems.count - shownProblems)
    lines.append(Phrase(nb: "… og \(more) til.", nn: "… og \(more) til.", en: "… and \(more) more.")[language])
  }
  lines += form.notes.prefix(shownProblems).map {
    "\(place($0.place, language)): \(words(of: $0.content)[language])"
  }
  if let batch = form.batch, !form.isRehearsal {
    lines.append(
      Phrase(
        nb: "Kan angres med: nedenfra import undo \(batch)", nn: "Kan angrast med: nedenfra import undo \(batch)",
        en: "Can be undone with: nedenfra import undo \(batch)")[language])
  }
  return .init(heading: form.file, paragraphs: lines)
}

/// More than this of one file nobody reads.
private let shownProblems = 50

private func formLine(_ form: SurveyForm, _ language: Language) -> String {
  let people = Set(form.rows.map(\.employee)).count
  let voice: Phrase =
    form.voice == .own
    ? Phrase(nb: "egne svar", nn: "eigne svar", en: "own answers")
    : Phrase(nb: "lederens svar", nn: "svara til leiaren", en: "the manager’s answers")
  return Phrase(
    nb:
      "Kartlegging \(form.survey) «\(form.surveyName)», \(form.unit), \(voice.bokmål), \(people) \(people == 1 ? "person" : "personer").",
    nn:
      "Kartlegging \(form.survey) «\(form.surveyName)», \(form.unit), \(voice.nynorsk), \(people) \(people == 1 ? "person" : "personar").",
    en:
      "Survey \(form.survey) “\(form.surveyName)”, \(form.unit), \(voice.english), \(people) \(people == 1 ? "person" : "people")."
  )[language]
}

private func tallyLine(_ counts: SurveyTally, _ language: Language) -> String {
  func n(_ value: Int) -> String { language.number(value) }
  let withdrawn: Phrase =
    counts.withdrawn == 0
    ? Phrase(nb: "", nn: .same, en: "")
    : Phrase(
      nb: ", \(n(counts.withdrawn)) vurderinger trukket tilbake",
      nn: ", \(n(counts.withdrawn)) vurderingar trekte tilbake",
      en: ", \(n(counts.withdrawn)) assertions taken back")
  return Phrase(
    nb:
      "\(n(counts.added)) \(counts.added == 1 ? "nytt" : "nye") svar, \(n(counts.changed)) endret, \(n(counts.unchanged)) uendret, \(n(counts.blanks)) ubesvart, \(n(counts.remarks)) «annet»\(withdrawn.bokmål).",
    nn:
      "\(n(counts.added)) \(counts.added == 1 ? "nytt" : "nye") svar, \(n(counts.changed)) endra, \(n(counts.unchanged)) uendra, \(n(counts.blanks)) utan svar, \(n(counts.remarks)) «anna»\(withdrawn.nynorsk).",
    en:
      "\(n(counts.added)) new answers, \(n(counts.changed)) changed, \(n(counts.unchanged)) unchanged, \(n(counts.blanks)) open, \(n(counts.remarks)) “something else”\(withdrawn.english)."
  )[language]
}
