import ArgumentParser
import Domain
import Matching
import Operations
import Reports

struct MatchCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "match",
      abstract: told(
        "Hvilke yrkesgrupper kan ta en oppgave, nedenfra og opp?",
        nn: "Kva yrkesgrupper kan ta ei oppgåve, nedanfrå og opp?",
        en: "Which professions can take a task, from below?"),
      aliases: ["hvilke"])
  }

  @Argument(help: taskHelp) var words: [String]

  @Flag(
    help: say(
      "Vis alle yrkesgrupper, også de som er avvist.", nn: "Vis alle yrkesgrupper, òg dei som er avviste.",
      en: "Show every profession, the rejected too."))
  var all = false

  @OptionGroup var options: SupposingOptions

  /// Words need no quotes around them.
  private var task: String { words.joined(separator: " ") }

  func run() async throws {
    let answer = try await options.registry.openIfPresent().ladder(task, options.inquiry)
    tellUnderstood(task, as: answer.ladder.demand.task, options.language)
    try options.emit(
      matchReport(answer.ladder, answer.catalogue, answer.asOf, options.language, showsAll: all),
      json: matchJSON(answer.ladder, answer.catalogue, answer.asOf),
      sheet: matchReport(answer.ladder, answer.catalogue, answer.asOf, options.language, showsAll: true), answer.asOf)
  }
}

/// How a task is named.
var taskHelp: ArgumentHelp {
  say("Oppgaven, med kode eller ord.", nn: "Oppgåva, med kode eller ord.", en: "The task, by code or words.").named(
    .task)
}

var unitHelp: ArgumentHelp {
  say(
    "Enheten og alle under den, med kode eller navn.", nn: "Eininga og alle under ho, med kode eller namn.",
    en: "The unit and all below it, by code or name."
  ).named(.unit)
}

var employeeHelp: ArgumentHelp {
  say(
    "Den ansatte, med nummer eller navn.", nn: "Den tilsette, med nummer eller namn.",
    en: "The employee, by number or name."
  ).named(.employee)
}
