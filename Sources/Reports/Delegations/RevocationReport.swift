public import Domain
import Wording

/// What was taken back from somebody, and until when it holds.
///
/// - Parameter task: `nil` for one that is out of use; its code is shown.
public func revocationReport(
  _ ended: [Delegation], of employee: Employee, _ task: Phrase?, _ tree: UnitTree, lastDay: CalendarDate,
  _ language: Language
) -> Report {
  let title = language.counted(
    ended.count,
    one: Phrase(
      nb: "delegering er trukket tilbake.", nn: "delegering er trekt tilbake.", en: "delegation was revoked."),
    many: Phrase(
      nb: "delegeringer er trukket tilbake.", nn: "delegeringar er trekte tilbake.", en: "delegations were revoked."))
  let day = language.date(lastDay)
  let last = Phrase(nb: "Siste dag: \(day).", nn: "Siste dag: \(day).", en: "Last day: \(day).")
  let lines = ended.map { delegation in
    let name = task?[language] ?? delegation.task.rawValue
    let unit =
      delegation.unit.map { "\(tree[$0]?.name ?? $0.rawValue) (\($0))" }
      ?? Phrase(nb: "hele virksomheten", nn: "heile verksemda", en: "the whole organisation")[language]
    return "\(employee.name) (\(employee.number)): \(name) (\(delegation.task)), \(unit), "
      + "\(words(of: delegation.period, language))"
  }
  return Report(title: title, facts: lines + [last[language]])
}
