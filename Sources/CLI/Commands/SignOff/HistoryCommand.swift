import ArgumentParser
import Domain
import Operations
import Reports

struct HistoryCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: told(
        "Hva er sagt om en ansatts kompetanse, av hvem og når?",
        nn: "Kva er sagt om kompetansen til ein tilsett, av kven og når?",
        en: "What was said of an employee's competence, by whom and when?"),
      aliases: ["historikk"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Argument(help: competenceHelp) var competence: String?
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().history(of: employee, in: competence, options.asked.inquiry)
    try options.emit(
      historyReport(
        answer.events, answer.employee, answer.competence, answer.catalogue, answer.asOf, options.language),
      json: historyJSON(answer.events, answer.employee, answer.competence, answer.asOf),
      sheet: historySheet(
        answer.events, answer.employee, answer.competence, answer.catalogue, answer.asOf, options.language))
  }
}
