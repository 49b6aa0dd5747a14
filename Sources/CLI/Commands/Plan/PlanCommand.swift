import ArgumentParser
import Domain

struct PlanCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: told(
        "Planer nedenfra: hva kan flyttes ned, og hva ryker ved fravær?",
        nn: "Planar nedanfrå: kva kan flyttast ned, og kva ryk ved fråvær?",
        en: "Plans from below: what can move down, and what breaks when somebody is away?"),
      subcommands: [StaffingCommand.self, AllocateCommand.self, ShiftDownCommand.self, AbsenceCommand.self],
      aliases: ["planlegg"])
  }
}
