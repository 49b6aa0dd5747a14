public import Domain
import Matching
public import Planning
import Wording

/// What is no longer covered when these people are away, and the least that would mend it.
///
/// - Parameters:
///   - plan: the least that fills the places lost; `nil` where nothing is lost, or where it could not be searched for.
///   - ruleCount: how many coverage rules there are to be covered.
///   - withoutPosition: those of them who do not work there on the date.
public func absenceReport(
  _ absence: Absence, remedy plan: TrainingProposal?, ruleCount: Int, withoutPosition: [Employee],
  _ setting: ReportSetting
) -> Report {
  let language = setting.language
  let who = language.list(absence.away.map(numbered))
  var report = Report(
    title: Phrase(
      nb: "Når \(who) er borte", nn: "Når \(who) er borte",
      en: "When \(who) \(absence.away.count == 1 ? "is" : "are") away")[language])
  report.facts = [
    ruleCount == 0 ? withoutRules(language) : lostPlaces(absence.places, language), setting.place,
    asOfLine(setting.asOf, language), namesNote(language),
  ]
  if let plan { report.facts.insert(contentsOf: remedyWords(plan, language), at: 1) }
  for employee in withoutPosition {
    report.facts.insert(notAtWorkLine(employee, setting.asOf, language), at: 1)
  }
  if !absence.losses.isEmpty {
    report.sections = [
      .init(
        table: ReportTable(
          columns: [
            .init(Head.unit[language], minimumWidth: 6), .init(Head.task[language], minimumWidth: 18),
            .init(Head.shift[language]), .init(Head.need[language], .trailing), .init(Head.ready[language], .trailing),
            .init(Phrase(nb: "Uten", nn: "Utan", en: "Without")[language], .trailing),
            .init(lostColumn[language], .trailing, highlight: .missing),
            .init(remedyColumn(isPlanned: plan != nil)[language], minimumWidth: 16),
          ],
          rows: absence.losses.map { loss in
            [
              .text(loss.rule.unit.rawValue), .text(loss.task.name[language]), .text(loss.rule.shift.name[language]),
              .number(loss.rule.people), .number(loss.before), .number(loss.after), .number(loss.places),
              .text(plan.map { filledWords(loss, $0, language) } ?? nearest(loss.remedy, language)),
            ]
          }))
    ]
  }
  if let plan {
    report.sections += [
      lessonSection(plan, setting), signatureSection(plan, setting), leftOpenSection(plan, setting),
    ].compactMap { $0 }
  }
  report.notes = [absenceNote(language)]
  if !absence.losses.isEmpty {
    report.notes += plan.map { [remedyNote($0, language), hoursNote($0, language)] } ?? [nearestNote(language)]
  }
  report.notes.append(adviceNote(language))
  return report
}

/// Whose absence leaves most uncovered, one by one or two at a time.
///
/// - Parameters:
///   - ruleCount: how many coverage rules there are to be covered.
///   - arePairs: whether each absence is that of two people.
public func absencesReport(
  _ absences: [Absence], ruleCount: Int, arePairs: Bool, _ setting: ReportSetting
) -> Report {
  let language = setting.language
  var report = Report(
    title: setting.title(
      arePairs
        ? Phrase(
          nb: "Hvilke to kan ikke være borte samtidig?", nn: "Kva for to kan ikkje vere borte samstundes?",
          en: "Which two cannot be away at once?")
        : Phrase(nb: "Hvem kan ikke unnværes?", nn: "Kven kan ein ikkje vere forutan?", en: "Who cannot be spared?")))
  report.facts = [
    absencesSummary(absences, ruleCount: ruleCount, arePairs: arePairs, language),
    asOfLine(setting.asOf, language), namesNote(language),
  ]
  if !absences.isEmpty {
    report.sections = [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Borte", nn: .same, en: "Away")[language], minimumWidth: 18),
            .init(lostColumn[language], .trailing, highlight: .missing),
            .init(Phrase(nb: "Oppgaver", nn: "Oppgåver", en: "Tasks")[language], .trailing),
            .init(Phrase(nb: "Hva, og hvor", nn: "Kva, og kvar", en: "What, and where")[language], minimumWidth: 16),
          ],
          rows: absences.map { absence in
            [
              .text(language.list(absence.away.map(numbered))), .number(absence.places),
              .number(Set(absence.losses.map(\.task.code)).count), .text(lostTasks(absence, language)),
            ]
          }))
    ]
  }
  report.notes = [absenceNote(language), adviceNote(language)]
  report.commands = [
    Phrase(
      nb: "Alt for én, med minste tiltak: nedenfra plan absence NUMMER",
      nn: "Alt for éin, med minste tiltak: nedenfra plan absence NUMMER",
      en: "All for one, with the least remedy: nedenfra plan absence NUMBER")[language]
  ]
  return report
}

private func absencesSummary(
  _ absences: [Absence], ruleCount: Int, arePairs: Bool, _ language: Language
) -> String {
  guard ruleCount > 0 else { return withoutRules(language) }
  guard let worst = absences.first.map({ lostPlaces($0.places, language) }) else {
    return Phrase(
      nb: "Ingen fravær gir nye hull i dekningskravene.", nn: "Ingen fråvær gjev nye hol i dekkingskrava.",
      en: "No absence leaves new holes in the coverage rules.")[language]
  }
  let count = absences.count
  let who: Phrase =
    arePairs
    ? Phrase(
      counting: count, one: Phrase(nb: "par etterlater hull", nn: "par etterlèt hol", en: "pair leaves holes"),
      many: Phrase(nb: "par etterlater hull", nn: "par etterlèt hol", en: "pairs leave holes"))
    : Phrase(
      counting: count,
      one: Phrase(
        nb: "ansatt etterlater hull som fraværende", nn: "tilsett etterlèt hol som fråverande",
        en: "employee leaves holes when away"),
      many: Phrase(
        nb: "ansatte etterlater hull, hver for seg", nn: "tilsette etterlèt hol, kvar for seg",
        en: "employees leave holes when away, each alone"))
  return Phrase(
    nb: "\(who.bokmål). Størst: \(worst)", nn: "\(who.nynorsk). Størst: \(worst)",
    en: "\(who.english). The largest: \(worst)")[language]
}

func withoutRules(_ language: Language) -> String {
  Phrase(
    nb:
      "Ingen dekningskrav er registrert her, så ingenting kan bli udekket. Importer en fil med unit, task, people og period.",
    nn:
      "Ingen dekkingskrav er registrerte her, så ingenting kan bli udekt. Importer ei fil med unit, task, people og period.",
    en:
      "No coverage rules are recorded here, so nothing can be left uncovered. Import a file with unit, task, people and period."
  )[
    language]
}

private let lostColumn = Phrase(nb: "Mister plasser", nn: "Mistar plassar", en: "Places lost")

private func lostPlaces(_ count: Int, _ language: Language) -> String {
  if count == 0 {
    return Phrase(
      nb: "Alt er dekket som før.", nn: "Alt er dekt som før.", en: "Everything is covered as before.")[language]
  }
  return language.counted(
    count,
    one: Phrase(nb: "plass blir udekket.", nn: "plass blir udekt.", en: "place is left uncovered."),
    many: Phrase(nb: "plasser blir udekket.", nn: "plassar blir udekte.", en: "places are left uncovered."))
}

/// Each task once, with its units.
private func lostTasks(_ absence: Absence, _ language: Language) -> String {
  var seen: Set<String> = []
  let names = absence.losses.map { "\($0.task.name[language]) (\($0.rule.unit))" }.filter { seen.insert($0).inserted }
  return language.list(names, atMost: 4)
}

func numbered(_ employee: Employee) -> String { "\(employee.name) (\(employee.number))" }

private func absenceNote(_ language: Language) -> String {
  Phrase(
    nb:
      "Bare det som blir udekket av fraværet, teller; hull som er der fra før, står i gaprapporten. Den som er fritatt, er ikke regnet som klar her. Én person kan fylle flere plasser.",
    nn:
      "Berre det som blir udekt av fråværet, tel; hol som er der frå før, står i gaprapporten. Den som er friteken, er ikkje rekna som klar her. Éin person kan fylle fleire plassar.",
    en:
      "Only what the absence leaves uncovered counts; holes that were there before stand in the gap report. Who is exempted does not count as ready here. One person may fill several places."
  )[language]
}
