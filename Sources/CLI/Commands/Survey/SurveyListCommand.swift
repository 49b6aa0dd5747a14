import ArgumentParser
import Domain
import Operations
import Reports

struct SurveyListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "Kartleggingene, de nyeste først.", nn: "Kartleggingane, dei nyaste først.",
        en: "The surveys, the newest first."),
      aliases: ["liste"])
  }

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let surveys = try await options.registry.open().surveys(knownAt: options.asked.inquiry.knownAt)
    try options.emit(surveysReport(surveys, options.language), json: surveysJSON(surveys))
  }
}

struct SurveyShowCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: told(
        "Hvem en kartlegging spør, og om hva.", nn: "Kven ei kartlegging spør, og om kva.",
        en: "Whom a survey asks, and what."),
      aliases: ["vis"])
  }

  @Argument(help: surveyHelp) var survey: String
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let shown = try await options.registry.open().survey(survey, knownAt: options.asked.inquiry.knownAt)
    try options.emit(
      surveyOverviewReport(shown.survey, shown.groups, shown.tree, options.language),
      json: surveyOverviewJSON(shown.survey, shown.groups))
  }
}

struct SurveyCloseCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: told(
        "Lukk en kartlegging: svar tas ikke lenger imot.",
        nn: "Lukk ei kartlegging: svar blir ikkje lenger tekne imot.",
        en: "Close a survey: answers are no longer taken."),
      aliases: ["lukk"])
  }

  @Argument(help: surveyHelp) var survey: String
  @Option(
    help: say("Dagen den lukkes (i dag).", nn: "Dagen ho blir lukka (i dag).", en: "The day it is closed (today).")
      .named(.date))
  var on: DayArgument?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let made = try await registry.open().closeSurvey(survey, on: on?.date ?? Clock.today)
    let name = made.value.name
    confirm(
      Phrase(
        nb: "Kartleggingen «\(name)» er lukket.", nn: "Kartlegginga «\(name)» er lukka.",
        en: "The survey “\(name)” is closed."),
      isUnchanged: made.isUnchanged, registry.language)
  }
}

struct SurveyCompareCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: told(
        "Sammenlign to kartlegginger: andeler, og hvem som har gått opp eller ned.",
        nn: "Samanlikn to kartleggingar: delar, og kor mange som har gått opp eller ned.",
        en: "Compare two surveys: shares, and how many have moved up or down."),
      aliases: ["sammenlign", "samanlikn"])
  }

  @Argument(help: say("Den første.", nn: "Den første.", en: "The first.").named(.survey)) var before: String
  @Argument(help: say("Den andre.", nn: "Den andre.", en: "The second.").named(.survey)) var after: String
  @OptionGroup var counts: SurveyCountOptions
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let compared = try await options.registry.open()
      .compareSurveys(before, after, voice: counts.voice.voice, floor: counts.minCell, options.asked.inquiry)
    try options.emit(
      surveyComparisonReport(compared, options.language), json: surveyComparisonJSON(compared),
      sheet: surveyComparisonReport(compared, options.language, isSheet: true))
  }
}
