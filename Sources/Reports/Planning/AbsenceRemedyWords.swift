import Domain
import Matching
import Planning
import Wording

// What is said of the least that mends an absence.

extension TrainingProposal {
  /// How many people learn something or have something signed.
  var peopleTrained: Int { Set(lessons.map(\.item.employee.number)).count }
}

func remedyColumn(isPlanned: Bool) -> Phrase {
  isPlanned
    ? Phrase(nb: "Fylles av", nn: "Blir fylt av", en: "Filled by")
    : Phrase(nb: "Minste tiltak", nn: "Minste tiltak", en: "Least remedy")
}

/// What it takes in all, and how sure it is that it is the least.
func remedyWords(_ plan: TrainingProposal, _ language: Language) -> [String] {
  let signatures = language.counted(
    plan.lessons.count { $0.item.isSignature }, one: Phrase(nb: "signatur", nn: .same, en: "signature"),
    many: Phrase(nb: "signaturer", nn: "signaturar", en: "signatures"))
  let people = language.counted(plan.peopleTrained, .employee)
  let (hours, price) = (language.hours(minutes: plan.sum.minutes), language.money(øre: plan.sum.kroner * 100))
  let (filled, places) = (language.number(plan.filled), language.number(plan.places))
  if plan.filled == 0 {
    return [
      Phrase(
        nb: "Ingen som er igjen, kan læres opp til plassene. Hvorfor står under.",
        nn: "Ingen som er att, kan lærast opp til plassane. Kvifor står under.",
        en: "Nobody who is left can be trained for the places. Why stands below.")[language]
    ]
  }
  let words = Phrase(
    nb:
      "Minste tiltak for hele fraværet: \(people), \(hours) opplæring for \(price) og \(signatures) fyller \(filled) av \(places) plasser.",
    nn:
      "Minste tiltak for heile fråværet: \(people), \(hours) opplæring for \(price) og \(signatures) fyller \(filled) av \(places) plassar.",
    en:
      "The least remedy for the whole absence: \(people), \(hours) of training for \(price) and \(signatures) fill \(filled) of \(places) places."
  )[language]
  return plan.isProven ? [words] : [words, proofWords(plan, language)]
}

/// Who fills the places of one loss, and how many stay open.
func filledWords(_ loss: Absence.Loss, _ plan: TrainingProposal, _ language: Language) -> String {
  guard let result = plan.results.first(where: { $0.opening.fills(loss) }) else { return "" }
  let open = language.number(result.open)
  let left = Phrase(nb: "\(open) udekket", nn: "\(open) udekt", en: "\(open) left open")[language]
  let people = result.people.isEmpty ? [] : [language.list(result.people.map(numbered))]
  return (people + (result.open > 0 ? [left] : [])).joined(separator: "; ")
}

/// The lost places that no training fills, and why; `nil` where there is none. What is the same on all shifts is told once.
func leftOpenSection(_ plan: TrainingProposal, _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  var rows: [(place: [String], open: Int)] = []
  for result in plan.results where result.open > 0 {
    let place = [
      result.opening.unit.rawValue, result.opening.task.name[language], openWords(result, plan, language),
    ]
    if let known = rows.firstIndex(where: { $0.place == place }) {
      rows[known].open += result.open
    } else {
      rows.append((place, result.open))
    }
  }
  if rows.isEmpty { return nil }
  return .init(
    heading: Phrase(
      nb: "Står udekket, og hvorfor", nn: "Står udekt, og kvifor", en: "Left open, and why")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.task[language], minimumWidth: 18),
        .init(Phrase(nb: "Udekket", nn: "Udekt", en: "Open")[language], .trailing, highlight: .missing),
        .init(Phrase(nb: "Hvorfor", nn: "Kvifor", en: "Why")[language], minimumWidth: 18),
      ],
      rows: rows.map { [.text($0.place[0]), .text($0.place[1]), .number($0.open), .text($0.place[2])] },
      hasDetails: true, labelsDetails: true))
}

extension TrainingOpening {
  fileprivate func fills(_ loss: Absence.Loss) -> Bool {
    switch reason {
    case .coverage(let rule):
      (rule.unit, rule.task, rule.shift) == (loss.rule.unit, loss.rule.task, loss.rule.shift)
    case .shiftDown: false
    }
  }
}

/// Those nearest to be ready for one task, each with what is missing.
func nearest(_ entries: [Roster.Entry], _ language: Language) -> String {
  if entries.isEmpty {
    return Phrase(
      nb: "ingen her kan læres opp", nn: "ingen her kan lærast opp", en: "nobody here can be trained")[language]
  }
  return entries.map { "\(numbered($0.file.employee)): \($0.assessment.missingList(language))" }.joined(separator: "; ")
}

func nearestNote(_ language: Language) -> String {
  Phrase(
    nb:
      "Minste tiltak er de nærmeste for hver oppgave for seg: at én kan læres opp til flere av dem, er ikke regnet med.",
    nn:
      "Minste tiltak er dei næraste for kvar oppgåve for seg: at éin kan lærast opp til fleire av dei, er ikkje rekna med.",
    en:
      "The least remedy is those nearest for each task by itself: that one can be trained for several of them is not reckoned with."
  )[language]
}

/// In which order the least is the least, and who guides.
func remedyNote(_ plan: TrainingProposal, _ language: Language) -> String {
  let hours = language.hours(minutes: plan.terms.guidanceMinutes)
  return Phrase(
    nb:
      "Minste tiltak er det som fyller flest av plassene, så koster minst, og så trenger færrest ansatte. Et kurs som flere oppgaver trenger, er med én gang. Praksis veiledes av noen i enheten på nivå 5 som ikke er borte; hver kan gi \(hours) (vår vurdering). Ingen sendes på utdanning.",
    nn:
      "Minste tiltak er det som fyller flest av plassane, så kostar minst, og så treng færrast tilsette. Eit kurs som fleire oppgåver treng, er med éin gong. Praksis blir rettleidd av nokon i eininga på nivå 5 som ikkje er borte; kvar kan gje \(hours) (vår vurdering). Ingen blir sende på utdanning.",
    en:
      "The least remedy is what fills most of the places, then costs least, and then takes the fewest employees. A course that several tasks need is in it once. Practice is guided by somebody of the unit at level 5 who is not away; each can give \(hours) (our judgement). Nobody is sent on an education."
  )[language]
}
