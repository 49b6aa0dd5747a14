import ArgumentParser
import Domain
import Matching
import Operations
import Reports

struct CoverCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cover",
      abstract: told(
        "Hvem dekker opp når en ansatt er borte?", nn: "Kven dekkjer opp når ein tilsett er borte?",
        en: "Who takes over when an employee is away?"),
      aliases: ["dekk"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Option(help: unitHelp) var unit: String?

  @Flag(
    help: say(
      "Avslutt med 2 når noe blir udekket.", nn: "Avslutt med 2 når noko blir udekt.",
      en: "End with 2 when anything is left uncovered."))
  var check = false

  @OptionGroup var options: SupposingOptions

  func run() async throws {
    let answer = try await options.registry.open().takeovers(from: employee, unit: unit, options.inquiry)
    try options.emit(
      coverReport(
        answer.employee, answer.takeovers, hasPosition: answer.hasPosition, answer.catalogue, answer.tree, answer.asOf,
        options.language),
      json: coverJSON(answer.employee, answer.unit?.code, answer.takeovers, answer.asOf), answer.asOf)
    if check, answer.takeovers.contains(where: { $0.uncovered > 0 }) { throw ExitStatus.answerIsNo }
  }
}
