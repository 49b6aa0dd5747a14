import ArgumentParser
import Domain

struct PlanCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: told(
        "Planer nedenfra: hvem bør gjøre hva, hva kan flyttes ned, hvem bør lære hva, og hva ryker ved fravær?",
        nn: "Planar nedanfrå: kven bør gjere kva, kva kan flyttast ned, kven bør lære kva, og kva ryk ved fråvær?",
        en:
          "Plans from below: who should do what, what can move down, who should learn what, and what breaks when somebody is away?"
      ),
      subcommands: [
        StaffingCommand.self, AllocateCommand.self, ShiftDownCommand.self, TrainingCommand.self, AbsenceCommand.self,
      ], aliases: ["planlegg"])
  }
}
