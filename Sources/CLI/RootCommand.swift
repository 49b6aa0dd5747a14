import ArgumentParser
import Domain

struct RootCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "nedenfra",
      abstract: told(
        "Oppgavedeling og kompetanse i helsetjenesten, nedenfra og opp.",
        nn: "Oppgåvedeling og kompetanse i helsetenesta, nedanfrå og opp.",
        en: "Task sharing and competence in health care, from below."),
      version: "0.1.0",
      subcommands: commands)
  }

  private static let commands: [any ParsableCommand.Type] = [
    MatchCommand.self, WhoCommand.self, WhyCommand.self, CoverCommand.self, GapCommand.self, MatrixCommand.self,
    ExpiringCommand.self, CatalogueCommand.self, TitleCommand.self, UnitCommand.self, EmployeeCommand.self,
    VerifyCommand.self, HistoryCommand.self, DelegationCommand.self, SuspendCommand.self, ExemptCommand.self,
    SurveyCommand.self, ReportCommand.self, PlanCommand.self, ParameterCommand.self, DecisionCommand.self,
    ScenarioCommand.self, ImportCommand.self, ExportCommand.self, DemoCommand.self, DatabaseCommand.self,
  ]

  /// The command with this name or alias; `nil` for one that has commands below it.
  static func command(named name: String) -> (any ParsableCommand.Type)? {
    commands.first { command in
      let configuration = command.configuration
      return (configuration.commandName == name || configuration.aliases.contains(name))
        && configuration.subcommands.isEmpty
    }
  }
}
