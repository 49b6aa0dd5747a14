import ArgumentParser
import Domain

struct PlanCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: told(
        "Planer nedenfra: hva kan flyttes ned, hvem bør lære hva, og hva ryker ved fravær?",
        nn: "Planar nedanfrå: kva kan flyttast ned, kven bør lære kva, og kva ryk ved fråvær?",
        en: "Plans from below: what can move down, who should learn what, and what breaks when somebody is away?"),
      subcommands: [ShiftDownCommand.self, TrainingCommand.self, AbsenceCommand.self], aliases: ["planlegg"])
  }
}
