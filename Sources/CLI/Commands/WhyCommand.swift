import ArgumentParser
import Domain
import Operations
import Reports

struct WhyCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "why",
      abstract: told(
        "Hvorfor kan en person ta en oppgave, eller hvorfor ikke?",
        nn: "Kvifor kan ein person ta ei oppgåve, eller kvifor ikkje?",
        en: "Why can a person take a task, or why not?"),
      aliases: ["hvorfor"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Argument(help: taskHelp) var task: String

  @Option(
    help: say(
      "Enheten det vurderes i. Uten valg: den ansattes egen.",
      nn: "Eininga det blir vurdert i. Utan val: den tilsette si eiga.",
      en: "The unit to judge in. By default the employee's own."
    ).named(.unit))
  var unit: String?

  @OptionGroup var options: SupposingOptions

  func run() async throws {
    let answer = try await options.registry.open().why(employee, task, unit: unit, options.inquiry)
    try options.emit(
      whyReport(answer.entry, answer.roster, answer.catalogue, answer.asOf, options.language),
      json: whyJSON(answer.entry, answer.roster, answer.asOf), answer.asOf)
  }
}
