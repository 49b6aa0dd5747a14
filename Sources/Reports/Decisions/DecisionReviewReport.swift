public import Domain
public import Matching
public import Planning
import Wording

/// What became of a decision, and what is still to be done.
public func decisionReviewReport(
  _ decision: Decision, now: TaskMove?, _ delegations: [JudgedDelegation], _ setting: ReportSetting
) -> Report {
  let (language, date) = (setting.language, setting.asOf.date)
  let (number, task) = (decision.number, setting.catalogue.name(of: decision.task, language))
  let outcome = decision.reviews.last?.outcome.name[language] ?? ""
  var report = Report(
    title: Phrase(
      nb: "Beslutning \(number) er evaluert: \(task) – \(outcome).",
      nn: "Avgjerd \(number) er evaluert: \(task) – \(outcome).",
      en: "Decision \(number) is reviewed: \(task) – \(outcome).")[language])
  let next = decision.nextReviewWords(on: date, language)
  if !next.isEmpty {
    report.facts.append(Phrase(nb: "Neste evaluering: ", nn: .same, en: "Next review: ")[language] + next + ".")
  } else if decision.stoppedOn(by: date) == nil {
    report.facts.append(
      Phrase(
        nb: "Ingen flere evalueringer er planlagt.", nn: "Ingen fleire evalueringar er planlagde.",
        en: "No more reviews are planned.")[language])
  }
  let (remarks, commands) = remarksOnDelegations(decision, now, delegations, setting)
  report.facts += remarks
  report.commands = commands
  return report
}
