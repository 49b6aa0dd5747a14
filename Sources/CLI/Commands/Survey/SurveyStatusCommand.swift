import ArgumentParser
import Domain
import Operations
import Reports

struct SurveyStatusCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status",
      abstract: told(
        "Hvor mange har svart, og hva svarene sier mot kravene?",
        nn: "Kor mange har svara, og kva seier svara mot krava?",
        en: "How many have answered, and what do the answers say against the requirements?"))
  }

  @Argument(help: surveyHelp) var survey: String

  @Flag(
    help: say(
      "Vis også hvem som mangler, og hva annet folk kan, for dem som skal vite det.",
      nn: "Vis òg kven som manglar, og kva anna folk kan, for dei som skal vite det.",
      en: "Also show who is missing, and what else people can do, for those who may know."))
  var list = false

  @OptionGroup var counts: SurveyCountOptions
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let status = try await options.registry.open()
      .surveyStatus(survey, voice: counts.voice.voice, floor: counts.minCell, options.asked.inquiry)
    try options.emit(
      surveyStatusReport(status, listsPeople: list, options.language),
      json: surveyStatusJSON(status, listsPeople: list))
  }
}

struct SurveyRemindCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remind",
      abstract: told(
        "Skriv en CSV til flettebrev om dem som ikke har svart på alt.",
        nn: "Skriv ein CSV til flettebrev om dei som ikkje har svara på alt.",
        en: "Write a CSV for mail merge of those who have not answered everything."),
      aliases: ["purr"])
  }

  @Argument(help: surveyHelp) var survey: String
  @OptionGroup var counts: SurveyCountOptions
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let status = try await options.registry.open()
      .surveyToRemindOf(survey, voice: counts.voice.voice, floor: counts.minCell, options.asked.inquiry)
    let report = surveyReminders(status, options.language)
    switch options.output.chosenFormat {
    case .table, .csv:
      try options.output.put(report.csv(for: options.language))
      options.asked.tellKnowledge(options.language)
    case .json, .xlsx, .html:
      try options.emit(report, json: surveyStatusJSON(status, listsPeople: true))
    }
  }
}
