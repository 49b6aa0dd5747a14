import ArgumentParser
import Domain
import Operations
import Planning
import Reports

struct StaffingCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "staffing",
      abstract: told(
        "Hvor mange årsverk krever arbeidet, og hvor mange er det? (WHOs WISN)",
        nn: "Kor mange årsverk krev arbeidet, og kor mange er det? (WISN frå WHO)",
        en: "How many full-time equivalents does the work take, and how many are there? (WHO's WISN)"),
      aliases: ["bemanning"])
  }

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var options: SupposingOptions

  func run() async throws {
    let answer = try await options.registry.open().staffingPlan(unit: unit, options.inquiry)
    let setting = ReportSetting(
      catalogue: answer.catalogue, tree: answer.tree, unit: answer.unit, asOf: answer.asOf, language: options.language)
    try options.emit(staffingReport(answer.plan, setting), json: staffingJSON(answer.plan, setting), answer.asOf)
  }
}
