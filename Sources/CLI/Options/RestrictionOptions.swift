import ArgumentParser
import Domain
import Operations
import Reports
import Wording

/// A task, or a competence instead of it.
struct RestrictionOptions: ParsableArguments {
  @Argument(help: taskHelp) var task: String?

  @Option(
    help: say(
      "Kompetansen i stedet for oppgaven, med kode eller navn.",
      nn: "Kompetansen i staden for oppgåva, med kode eller namn.",
      en: "The competence instead of the task, by code or name."
    ).named(.competence))
  var competence: String?

  func validate() throws {
    guard (task == nil) == (competence == nil) else { return }
    throw ValidationError(
      told(
        "Gi enten en oppgave eller --competence KOMPETANSE.", nn: "Gje anten ei oppgåve eller --competence KOMPETANSE.",
        en: "Give either a task or --competence COMPETENCE."))
  }

  var draft: RestrictionSubject { competence.map { .competence($0) } ?? .task(task ?? "") }
}

/// Why a restriction is lifted, and who decided it.
struct GroundsOptions: ParsableArguments {
  @Option(help: neutralReasonHelp) var reason = ""
  @Option(help: partyHelp) var by: String?

  var grounds: Grounds { Grounds(reason: reason, by: by) }
}

/// A restriction as it is said back: who, and from what.
func restrictionWords(_ employee: Employee, _ subject: Suspension.Subject, _ catalogue: Catalogue) -> (
  who: String, what: Phrase
) {
  func what(_ language: Language) -> String {
    let words = name(of: subject, catalogue, language)
    return words == subject.code ? words : "\(language.quoted(words)) (\(subject.code))"
  }
  return (
    "\(employee.name) (\(employee.number))",
    Phrase(nb: what(.bokmål), nn: .words(what(.nynorsk)), en: what(.english))
  )
}

/// A reason is read by others, and an illness is health information (personvernforordningen art. 9).
var neutralReasonHelp: ArgumentHelp {
  say(
    "Hvorfor, i nøytrale ord: aldri en diagnose.", nn: "Kvifor, i nøytrale ord: aldri ein diagnose.",
    en: "Why, in neutral words: never a diagnosis."
  ).named(.reason)
}

func remindOfNeutralReason(_ language: Language) {
  let words = Phrase(
    nb: "Husk: Skriv ingen diagnose i grunnen; en nøytral grunn er nok.",
    nn: "Hugs: Skriv ingen diagnose i grunnen; ein nøytral grunn er nok.",
    en: "Remember: Write no diagnosis in the reason; a neutral one is enough.")
  Console.writeError(words[language] + "\n")
}
