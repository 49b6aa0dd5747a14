import ArgumentParser
import Domain
import Operations
import Reports

struct SurveyOpenCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open",
      abstract: told(
        "Åpne en kartlegging: hvem som spørres, og om hva.",
        nn: "Opne ei kartlegging: kven som blir spurde, og om kva.",
        en: "Open a survey: who is asked, and what."),
      aliases: ["åpne", "opne"])
  }

  @Option(help: say("Hva den heter.", nn: "Kva ho heiter.", en: "What it is called.").named(.name)) var name: String

  @Option(
    parsing: .upToNextOption,
    help: say(
      "Enhetene, med dem under.", nn: "Einingane, med dei under.", en: "The units, with those below them."
    ).named(.unit))
  var unit: [String]

  @Option(
    parsing: .upToNextOption,
    help: say(
      "Spør bare om disse kompetansene, med kode eller navn.",
      nn: "Spør berre om desse kompetansane, med kode eller namn.",
      en: "Ask about these competences only, by code or name."
    ).named(.competence))
  var competences: [String] = []

  @Flag(
    help: say(
      "Spør om det dekningskravene i enhetene krever (slik er det uten valg).",
      nn: "Spør om det dekkingskrava i einingane krev (slik er det utan val).",
      en: "Ask what the units' coverage rules require (the default)."))
  var required = false

  @Option(help: say("Siste dag for svar.", nn: "Siste dag for svar.", en: "The last day for answers.").named(.date))
  var deadline: DayArgument

  @Option(help: say("Hvorfor den lages.", nn: "Kvifor ho blir laga.", en: "Why it is made.").named(.reason))
  var purpose = ""

  @Option(
    help: say(
      "Dagen den ble drøftet med de tillitsvalgte (aml. § 9-2).",
      nn: "Dagen ho vart drøfta med dei tillitsvalde (aml. § 9-2).",
      en: "The day it was discussed with the employees' representatives (aml. § 9-2)."
    ).named(.date))
  var discussed: DayArgument?

  @Option(
    help: say("Dagen den åpnes (i dag).", nn: "Dagen ho blir opna (i dag).", en: "The day it is opened (today).").named(
      .date))
  var on: DayArgument?

  @Flag(help: dryRunHelp) var dryRun = false
  @OptionGroup var registry: RegistryOptions

  func validate() throws {
    if required, !competences.isEmpty {
      throw ValidationError(
        told(
          "Velg enten --required eller --competences.", nn: "Vel anten --required eller --competences.",
          en: "Choose either --required or --competences."))
    }
  }

  func run() async throws {
    let draft = SurveyDraft(
      name: name, units: unit, competences: competences, deadline: deadline.date, purpose: purpose,
      discussedOn: discussed?.date, openedOn: on?.date ?? Clock.today)
    let opened = try await registry.open().openSurvey(draft, isRehearsal: dryRun)
    let language = registry.language
    let report = surveyOverviewReport(
      opened.survey, opened.groups, unasked: opened.unasked, opened.tree, language, isOpening: true, isRehearsal: dryRun
    )
    Console.write(TextRenderer(language: language, width: Console.width, usesColour: false).render(report))
  }
}
