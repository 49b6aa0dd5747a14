import ArgumentParser
import Domain
import Operations
import Planning
import Reports

struct ShiftDownCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "shift-down",
      abstract: told(
        "Hvilke oppgaver kan gå til et lavere trinn, hvem kan ta dem, og hva skal til?",
        nn: "Kva oppgåver kan gå til eit lågare steg, kven kan ta dei, og kva skal til?",
        en: "Which tasks can go to a lower rung, who can take them, and what does it take?"),
      aliases: ["nedover"])
  }

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var options: SupposingOptions

  func run() async throws {
    let answer = try await options.registry.open().shiftDown(unit: unit, options.inquiry)
    let setting = ReportSetting(
      catalogue: answer.catalogue, tree: answer.tree, unit: answer.unit, asOf: answer.asOf, language: options.language)
    try options.emit(shiftDownReport(answer.plan, setting), json: shiftDownJSON(answer.plan, setting), answer.asOf)
  }
}
