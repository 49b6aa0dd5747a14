import ArgumentParser
import Domain

struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: told(
        "Rapporter som kan sendes videre.", nn: "Rapportar som kan sendast vidare.",
        en: "Reports that can be sent on."),
      subcommands: [DifferencesReportCommand.self], aliases: ["rapport"])
  }
}
