import ArgumentParser
import Domain
import Operations
import Reports

struct DifferencesReportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "differences",
      abstract: told(
        "Hvor den ansatte, lederen og fagansvarlig vurderer ulikt.",
        nn: "Kvar den tilsette, leiaren og fagansvarleg vurderer ulikt.",
        en: "Where the employee, the manager and the assessor do not say the same."),
      aliases: ["ulikheter", "ulikskapar"])
  }

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().differences(unit: unit, options.asked.inquiry)
    func report(isSheet: Bool) -> Report {
      differencesReport(
        answer.differences, unitName: answer.unit?.title, answer.asOf, options.language, isSheet: isSheet)
    }
    try options.emit(
      report(isSheet: false), json: differencesJSON(answer.differences, answer.unit?.code, answer.asOf),
      sheet: report(isSheet: true))
  }
}

extension CareUnit {
  /// The name with the code, as titles of answers have it.
  var title: String { "\(name) (\(code))" }
}
