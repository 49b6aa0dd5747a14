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
