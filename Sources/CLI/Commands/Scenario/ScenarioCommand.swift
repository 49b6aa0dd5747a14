import ArgumentParser
import Domain
import Operations
import Planning
import Reports

struct ScenarioCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "scenario",
      abstract: told(
        "Hva om? Tenkte endringer som spørsmål og planer kan kjøres på.",
        nn: "Kva om? Endringar ein tenkjer seg, og som spørsmål og planar kan køyrast på.",
        en: "What if? Imagined changes that questions and plans can be run on."),
      subcommands: [
        ScenarioNewCommand.self, ScenarioAddCommand.self, ScenarioListCommand.self, ScenarioShowCommand.self,
        ScenarioDropCommand.self, ScenarioCompareCommand.self,
      ])
  }
}

var scenarioHelp: ArgumentHelp {
  say("Navnet på scenarioet.", nn: "Namnet på scenarioet.", en: "The scenario's name.").named(.scenario)
}

struct ScenarioNewCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: told(
        "Lag et scenario som ikke antar noe ennå.", nn: "Lag eit scenario som ikkje går ut frå noko enno.",
        en: "Make a scenario that assumes nothing yet."),
      aliases: ["ny"])
  }

  @Argument(help: scenarioHelp) var name: String
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let scenario = try await registry.open().newScenario(name)
    confirm(
      Phrase(
        nb: "Nytt scenario: «\(scenario.name)». Legg til noe: nedenfra scenario add \"\(scenario.name)\" --away ANSATT",
        nn:
          "Nytt scenario: «\(scenario.name)». Legg til noko: nedenfra scenario add \"\(scenario.name)\" --away TILSETT",
        en:
          "New scenario: “\(scenario.name)”. Add something: nedenfra scenario add \"\(scenario.name)\" --away EMPLOYEE"
      ), isUnchanged: false, registry.language)
  }
}

struct ScenarioListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "Scenarioene, og hva hvert antar.", nn: "Scenarioa, og kva kvart går ut frå.",
        en: "The scenarios, and what each assumes."),
      aliases: ["liste"])
  }

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().scenarios(options.asked.inquiry)
    try options.emit(
      scenariosReport(answer.suppositions, answer.asOf, options.language),
      json: scenariosJSON(answer.suppositions, answer.asOf))
  }
}

struct ScenarioShowCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: told(
        "Hva et scenario antar, og hva av det som ikke virker lenger.",
        nn: "Kva eit scenario går ut frå, og kva av det som ikkje verkar lenger.",
        en: "What a scenario assumes, and what of it no longer has any effect."),
      aliases: ["vis"])
  }

  @Argument(help: scenarioHelp) var name: String
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().scenario(name, options.asked.inquiry)
    try options.emit(
      scenarioReport(answer.supposition, answer.asOf, options.language),
      json: scenarioJSON(answer.supposition, answer.asOf))
  }
}

struct ScenarioDropCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "drop",
      abstract: told("Slett et scenario.", nn: "Slett eit scenario.", en: "Drop a scenario."),
      aliases: ["slett"])
  }

  @Argument(help: scenarioHelp) var name: String
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let scenario = try await registry.open().dropScenario(name)
    confirm(
      Phrase(
        nb: "Scenarioet «\(scenario.name)» er slettet. Registeret ellers er som før.",
        nn: "Scenarioet «\(scenario.name)» er sletta. Registeret elles er som før.",
        en: "The scenario “\(scenario.name)” is dropped. The rest of the registry is as it was."),
      isUnchanged: false, registry.language)
  }
}

struct ScenarioCompareCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: told(
        "I dag og scenarioer side om side: dekning, arbeid, trinn og bemanning.",
        nn: "I dag og scenario side om side: dekking, arbeid, steg og bemanning.",
        en: "Today and scenarios side by side: coverage, work, rungs and staff."),
      aliases: ["sammenlign", "samanlikn"])
  }

  @Argument(help: scenarioHelp) var names: [String]
  @Option(help: unitHelp) var unit: String?
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().comparison(of: names, unit: unit, options.asked.inquiry)
    let setting = ReportSetting(
      catalogue: answer.catalogue, tree: answer.tree, unit: answer.unit, asOf: answer.asOf, language: options.language)
    let columns = answer.columns.map { ScenarioColumn($0.supposition, $0.figures) }
    try options.emit(
      scenarioComparisonReport(columns, setting), json: scenarioComparisonJSON(columns, setting),
      sheet: scenarioComparisonSheet(columns, setting))
  }
}
