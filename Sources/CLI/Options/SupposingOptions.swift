import ArgumentParser
import Domain
import Operations
import Reports

/// What a question takes that can also be asked of a scenario.
struct SupposingOptions: ParsableArguments {
  @Option(
    help: say(
      "Spør som om det i dette scenarioet var slik.", nn: "Spør som om det i dette scenarioet var slik.",
      en: "Ask as if it were as in this scenario."
    ).named(.scenario))
  var scenario: String?

  @OptionGroup var question: QuestionOptions

  var language: Language { question.language }
  var output: OutputOptions { question.output }
  var registry: RegistryOptions { question.registry }

  var inquiry: Inquiry {
    var inquiry = question.asked.inquiry
    inquiry.scenario = scenario
    return inquiry
  }

  /// Gives the answer with what was assumed under its title. Bare CSV has no place for that, which is then told beside it.
  func emit(
    _ report: @autoclosure () -> Report, json: @autoclosure () -> JSONValue, sheet: @autoclosure () -> Report? = nil,
    page: @autoclosure () -> Report? = nil, _ asOf: AsOf
  ) throws {
    try question.emit(
      report().supposing(asOf, language), json: json(), sheet: sheet()?.supposing(asOf, language),
      page: page()?.supposing(asOf, language))
    tellSupposition(asOf)
  }

  /// Tells what was assumed where the answer is bare CSV.
  func tellSupposition(_ asOf: AsOf) {
    guard output.chosenFormat == .csv, let supposition = asOf.supposition else { return }
    for line in supposition.lines(on: asOf.date, language) { Console.writeError(line + "\n") }
  }
}
