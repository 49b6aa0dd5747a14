import Domain
import Matching
import Wording

/// The head of what `lawWords` says.
let lawColumn = Phrase(nb: "Risiko og lov", nn: .same, en: "Risk and law")

/// The risk, the statute with its condition, and what is disputed.
func lawWords(_ demand: TaskDemand, _ language: Language) -> String {
  let task = demand.task
  var parts = [task.risk.name[language]]
  if case .none = demand.gate {
    parts.append(
      Phrase(
        nb: "ingen egen regel (helsepersonelloven § 4)", nn: "ingen eigen regel (helsepersonelloven § 4)",
        en: "no rule of its own (helsepersonelloven § 4)")[language])
  }
  if let gate = demand.gate.shown {
    parts.append(statuteWords(gate, language))
    if !gate.condition[language].isEmpty {
      parts.append(Phrase(nb: "vilkår: ", nn: "vilkår: ", en: "condition: ")[language] + gate.condition[language])
    }
  }
  if !task.contested[language].isEmpty {
    parts.append(Phrase(nb: "omstridt: ", nn: "omstridd: ", en: "contested: ")[language] + task.contested[language])
  }
  return parts.joined(separator: "; ")
}
