import ArgumentParser
import Domain
import Reports

/// What every question takes: on which day, in which form, from which registry.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var asked: InquiryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  var language: Language { registry.language }

  /// Gives the answer in the form that was asked for, and tells beside it what the answer rests on.
  func emit(
    _ report: @autoclosure () -> Report, json: @autoclosure () -> JSONValue, sheet: @autoclosure () -> Report? = nil,
    page: @autoclosure () -> Report? = nil
  ) throws {
    try output.emit(report(), json: json(), sheet: sheet(), page: page(), language)
    asked.tellKnowledge(language)
  }
}
