import ArgumentParser
import Domain
import Operations

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
