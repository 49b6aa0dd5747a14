import ArgumentParser
import Domain
import Operations
import Reports

struct SurveyReportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "survey",
      abstract: told(
        "En kartlegging: svarprosent og gap, til å sende videre.",
        nn: "Ei kartlegging: svarprosent og gap, til å sende vidare.",
        en: "A survey: response and gaps, to send on."),
      aliases: ["kartlegging"])
  }

  @Argument(help: surveyHelp) var survey: String
  @OptionGroup var counts: SurveyCountOptions
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let status = try await options.registry.open()
      .surveyStatus(survey, voice: counts.voice.voice, floor: counts.minCell, options.asked.inquiry)
    try options.emit(
      surveyPage(status, options.language), json: surveyStatusJSON(status, listsPeople: false),
      sheet: surveyStatusReport(status, listsPeople: false, options.language))
  }
}
