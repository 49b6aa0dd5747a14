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
      subcommands: [
        MatchCommand.self, WhoCommand.self, WhyCommand.self, CoverCommand.self, GapCommand.self, MatrixCommand.self,
        ExpiringCommand.self, CatalogueCommand.self, TitleCommand.self, UnitCommand.self, EmployeeCommand.self,
        DelegationCommand.self, SuspendCommand.self, ImportCommand.self, ExportCommand.self, DemoCommand.self,
        DatabaseCommand.self,
      ])
  }
}
