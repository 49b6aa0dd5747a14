import Domain
import Matching
import Planning
import Wording

/// What was decided.
func decisionFields(_ decision: Decision, _ setting: ReportSetting) -> [DecisionPaper.Field] {
  let language = setting.language
  func say(_ nb: String, _ nn: String, _ en: String) -> String { Phrase(nb: nb, nn: .words(nn), en: en)[language] }
  let (risk, taskRisk) = (decision.risk.name[language], decision.basis.risk.name[language])
  var fields: [DecisionPaper.Field] = [
    .init(
      label: Head.task[language],
      value: "\(setting.catalogue.name(of: decision.task, language)) (\(decision.task))"),
    .init(label: say("Enhet", "Eining", "Unit"), value: setting.name(of: decision.unit)),
    .init(
      label: say("Fra og til (trinn)", "Frå og til (steg)", "From and to (rung)"),
      value: decision.moveWords(setting.catalogue, language)),
    .init(label: say("Starter", "Startar", "Starts"), value: language.date(decision.startsOn)),
    .init(
      label: say("Besluttet", "Avgjort", "Decided"),
      value: "\(language.date(decision.decidedOn)), \(partyWords(decision.decidedBy, decision.decider))"),
    .init(label: say("Hvorfor", "Kvifor", "Why"), value: decision.reason),
    .init(label: say("Vilkår", "Vilkår", "Conditions"), value: decision.conditions.isEmpty ? nil : decision.conditions),
    .init(
      label: say("Risiko", "Risiko", "Risk"),
      value: say(
        "\(risk) etter lederens vurdering; \(taskRisk) i katalogen",
        "\(risk) etter vurderinga til leiaren; \(taskRisk) i katalogen",
        "\(risk) as the leader judges it; \(taskRisk) in the catalogue")),
    .init(
      label: say("Hørt", "Høyrde", "Heard"),
      value: decision.consulted.isEmpty ? nil : decision.consulted.joined(separator: "; ")),
  ]
  if !decision.education.isEmpty {
    fields.append(
      .init(
        label: say("Sikring av utdanning", "Sikring av utdanning", "How education is secured"),
        value: decision.education))
  }
  return fields
}

/// The figures of the decision beside those of now, where they differ.
func decisionFigures(
  _ then: DecisionBasis, _ now: DecisionBasis?, to profession: String, _ language: Language
) -> DecisionPaper.Grid {
  func say(_ nb: String, _ nn: String, _ en: String) -> String { Phrase(nb: nb, nn: .words(nn), en: en)[language] }
  let current = now?.lines(language).map(\.value)
  let head = now.map { " (\(language.date($0.date)))" } ?? ""
  return DecisionPaper.Grid(
    heading: say(
      "Grunnlaget, for \(profession.lowercasedFirst)", "Grunnlaget, for \(profession.lowercasedFirst)",
      "The basis, for \(profession.lowercasedFirst)"),
    columns: [
      say("Tall", "Tal", "Figure"), say("Da", "Då", "Then") + " (\(language.date(then.date)))",
      say("Nå", "No", "Now") + head,
    ],
    rows: then.lines(language).enumerated().map { place, line in
      let value = line.isToldBefore ? say("se over", "sjå over", "see above") : line.value
      guard let current = current?[place] else { return [line.label, value, "–"] }
      return [
        line.label, value, current == line.value ? say("uendret", "uendra", "unchanged") : "≠ \(current)",
      ]
    })
}

/// Every deadline with the review that answered it, and reviews that were made for reasons of their own.
func reviewGrid(_ decision: Decision, on date: CalendarDate, _ language: Language) -> DecisionPaper.Grid {
  func say(_ nb: String, _ nn: String, _ en: String) -> String { Phrase(nb: nb, nn: .words(nn), en: en)[language] }
  let answers = decision.answers(by: date)
  let others = decision.reviews(by: date).filter { review in !answers.contains { $0.review == review } }
  let isStopped = decision.stoppedOn(by: date) != nil
  func cells(_ review: DecisionReview) -> [String] {
    [
      language.date(review.date), review.outcome.name[language], partyWords(review.reviewedBy, review.reviewer),
      review.note.isEmpty ? "–" : review.note,
    ]
  }
  let planned = answers.map { answer -> (CalendarDate, [String]) in
    let open =
      isStopped
      ? [say("faller bort", "fell bort", "falls away"), "–", "–", "–"]
      : [answer.deadline < date ? say("over tiden", "over tida", "overdue") : "", "", "", ""]
    return (answer.deadline, [language.date(answer.deadline)] + (answer.review.map(cells) ?? open))
  }
  let extra = others.map { ($0.date, [say("utenom", "utanom", "extra")] + cells($0)) }
  return DecisionPaper.Grid(
    heading: say("Evaluering", "Evaluering", "Reviews"),
    columns: [
      say("Frist", "Frist", "Deadline"), say("Gjort", "Gjort", "Done"), say("Utfall", "Utfall", "Outcome"),
      say("Av", "Av", "By"), say("Merknad", "Merknad", "Note"),
    ],
    rows: (planned + extra).enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(
      \.element.1)
  )
}

/// What is to be done about the delegations: those that stand after a stop, and those that are lacking before.
func remarksOnDelegations(
  _ decision: Decision, _ now: TaskMove?, _ delegations: [JudgedDelegation], _ setting: ReportSetting
) -> (remarks: [String], commands: [String]) {
  let language = setting.language
  let place = "\(decision.task) --unit"
  if decision.stoppedOn(by: setting.asOf.date) != nil {
    let standing = delegations.filter { $0.validity.isInForce || $0.validity.state == .notYet }
    if standing.isEmpty { return ([], []) }
    let names = language.list(standing.map { numbered($0.delegate.employee) })
    return (
      [
        Phrase(
          nb: "Beslutningen er stanset, men fullmaktene står: \(names). Trekk dem tilbake om de ikke skal brukes.",
          nn: "Avgjerda er stansa, men fullmaktene står: \(names). Trekk dei tilbake om dei ikkje skal brukast.",
          en: "The decision was stopped, but the delegations stand: \(names). Revoke them if they are not to be used.")[
            language]
      ],
      standing.map { row in
        let unit = row.delegation.unit ?? decision.unit
        let from = row.delegation.period.from.map { " --from \($0.iso)" } ?? ""
        return "nedenfra delegation revoke \(row.delegation.employee) \(place) \(unit)\(from)"
      }
    )
  }
  let lacking = now?.withoutDelegation ?? []
  if lacking.isEmpty { return ([], []) }
  let names = language.list(lacking.map { numbered($0.file.employee) })
  let from = max(decision.startsOn, setting.asOf.date)
  let by = decision.decider?.rawValue ?? Phrase(nb: "HVEM", nn: "KVEN", en: "WHO")[language]
  return (
    [
      Phrase(
        nb: "Mangler bare fullmakt: \(names).", nn: "Manglar berre fullmakt: \(names).",
        en: "Lack only a delegation: \(names).")[language]
    ],
    lacking.map { entry in
      let number = entry.file.employee.number
      return
        "nedenfra delegation grant \(number) \(place) \(decision.unit) --from \(from.iso) --by \(by)"
    }
  )
}
