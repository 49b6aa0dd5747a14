public import Domain
import Wording

/// The decisions, where each stands, and when it is to be reviewed.
///
/// - Parameter isDue: whether only those with a review that is due are shown.
public func decisionsReport(_ decisions: [Decision], isDue: Bool, _ setting: ReportSetting) -> Report {
  let (language, date) = (setting.language, setting.asOf.date)
  var report = Report(
    title: setting.title(
      isDue
        ? Phrase(nb: "Beslutninger som skal evalueres", nn: "Avgjerder som skal evaluerast", en: "Decisions to review")
        : Phrase(nb: "Beslutninger", nn: "Avgjerder", en: "Decisions")))
  report.facts = [count(decisions.count, isDue: isDue, language), asOfLine(setting.asOf, language)]
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Nr.", nn: .same, en: "No.")[language], .trailing),
          .init(Head.unit[language], minimumWidth: 6), .init(Head.task[language], minimumWidth: 16),
          .init(Phrase(nb: "Fra og til", nn: "Frå og til", en: "From and to")[language], minimumWidth: 14),
          .init(Phrase(nb: "Starter", nn: "Startar", en: "Starts")[language]),
          .init(Phrase(nb: "Status", nn: .same, en: "Status")[language]),
          .init(Phrase(nb: "Neste evaluering", nn: "Neste evaluering", en: "Next review")[language], minimumWidth: 12),
          .init(Phrase(nb: "Besluttet av", nn: "Avgjort av", en: "Decided by")[language], minimumWidth: 12),
        ],
        rows: decisions.map { decision in
          let state = decision.state(on: date)
          return [
            .number(decision.number), .text(decision.unit.rawValue),
            .text(setting.catalogue.name(of: decision.task, language)),
            .text(decision.moveWords(setting.catalogue, language)), .date(decision.startsOn),
            .mark(state.words[language], state.tone), .text(decision.nextReviewWords(on: date, language)),
            .text(partyWords(decision.decidedBy, decision.decider)),
          ]
        }))
  ]
  if decisions.isEmpty { return report }
  report.commands = [
    Phrase(
      nb: "Se én og skriv den ut: nedenfra decision show NR -o FIL.html. Evaluer: nedenfra decision review NR",
      nn: "Sjå éi og skriv ho ut: nedenfra decision show NR -o FIL.html. Evaluer: nedenfra decision review NR",
      en: "See one and print it: nedenfra decision show NO -o FILE.html. Review: nedenfra decision review NO")[
        language]
  ]
  return report
}

private func count(_ count: Int, isDue: Bool, _ language: Language) -> String {
  if count == 0 {
    return isDue
      ? Phrase(nb: "Ingen evaluering er forfalt.", nn: "Inga evaluering er forfallen.", en: "No review is due.")[
        language]
      : Phrase(nb: "Ingen beslutninger.", nn: "Ingen avgjerder.", en: "No decisions.")[language]
  }
  return isDue
    ? language.counted(
      count, one: Phrase(nb: "evaluering er forfalt.", nn: "evaluering er forfallen.", en: "review is due."),
      many: Phrase(nb: "evalueringer er forfalt.", nn: "evalueringar er forfalne.", en: "reviews are due."))
    : language.counted(
      count, one: Phrase(nb: "beslutning.", nn: "avgjerd.", en: "decision."),
      many: Phrase(nb: "beslutninger.", nn: "avgjerder.", en: "decisions."))
}
