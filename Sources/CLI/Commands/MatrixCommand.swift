import ArgumentParser
import Domain
import Operations
import Reports

struct MatrixCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "matrix",
      abstract: told(
        "Hvem har hva av kompetansen som enhetens oppgaver krever?",
        nn: "Kven har kva av kompetansen som oppgåvene til eininga krev?",
        en: "Who holds what of the competence that the unit's tasks require?"),
      aliases: ["matrise"])
  }

  @Option(help: unitHelp) var unit: String
  @OptionGroup var options: SupposingOptions

  func run() async throws {
    let answer = try await options.registry.open().matrix(unit: unit, options.inquiry)
    let name = answer.unit.map { "\($0.name) (\($0.code))" } ?? unit
    // Number and name take about 32 characters, each competence 5.
    let across = max(4, (options.output.width - 32) / 5)
    try options.emit(
      matrixReport(answer.matrix, unitName: name, answer.asOf, options.language, columnsAcross: across),
      json: matrixJSON(answer.matrix, answer.unit?.code, answer.asOf),
      sheet: matrixSheet(answer.matrix, unitName: name, answer.asOf, options.language),
      page: matrixPage(answer.matrix, unitName: name, answer.asOf, options.language), answer.asOf)
  }
}
