import ArgumentParser
import Domain
import Matching
import Operations
import Reports

struct WhoCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "who",
      abstract: told(
        "Hvem kan ta en oppgave, nedenfra og opp?", nn: "Kven kan ta ei oppgåve, nedanfrå og opp?",
        en: "Who can take a task, from below?"),
      aliases: ["hvem"])
  }

  @Argument(help: taskHelp) var words: [String]
  @Option(help: unitHelp) var unit: String?

  @Flag(
    help: say(
      "Vis alle, også de som ikke er aktuelle.", nn: "Vis alle, òg dei som ikkje er aktuelle.",
      en: "Show everybody, those who are no candidates too."))
  var all = false

  @Flag(
    help: say(
      "Avslutt med 2 når ingen er klare.", nn: "Avslutt med 2 når ingen er klare.",
      en: "End with 2 when nobody is ready."))
  var check = false

  @OptionGroup var options: SupposingOptions

  /// Words need no quotes around them.
  private var task: String { words.joined(separator: " ") }

  func run() async throws {
    let answer = try await options.registry.open().roster(task, unit: unit, options.inquiry)
    tellUnderstood(task, as: answer.roster.demand.task, options.language)
    try options.emit(
      whoReport(answer.roster, answer.catalogue, answer.tree, answer.asOf, options.language, showsAll: all),
      json: whoJSON(answer.roster, answer.asOf, showsAll: all), answer.asOf)
    if check, answer.roster.counts[.ready] == 0 { throw ExitStatus.answerIsNo }
  }
}
