import ArgumentParser
import Domain
import Operations
import Reports

struct AllocateCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "allocate",
      abstract: told(
        "Hvem bør gjøre hva, så alt blir gjort på laveste trinn?",
        nn: "Kven bør gjere kva, så alt blir gjort på lågaste steg?",
        en: "Who should do what, so that everything is done on the lowest rung?"),
      aliases: ["fordel"])
  }

  @Option(
    help: say(
      "Enhet med alt under; kan gjentas.", nn: "Eining med alt under; kan takast opp att.",
      en: "A unit with everything below it; may be repeated."
    ).named(.unit)) var unit: [String] = []

  @Flag(
    help: say(
      "La bemanningsenheten og vikarpooler hjelpe.", nn: "La bemanningseininga og vikarpoolar hjelpe.",
      en: "Let staffing units and pools help."))
  var pool = false

  @Flag(
    help: say(
      "La dem som kan under tilsyn, få arbeid så lenge noen veileder.",
      nn: "La dei som kan under tilsyn, få arbeid så lenge nokon rettleier.",
      en: "Let those who can under supervision be given work while somebody supervises."))
  var supervised = false

  @Option(
    help: say(
      "Hvor mange prosent av arbeidstiden volumene kan ta.",
      nn: "Kor mange prosent av arbeidstida voluma kan ta.",
      en: "How many percent of working time the volumes may take."
    ).named(.percent)) var time: Int = 100

  @OptionGroup var options: SupposingOptions

  func validate() throws {
    guard (1...100).contains(time) else {
      throw ValidationError(
        told(
          "--time er en prosent fra 1 til 100, ikke \(time).",
          nn: "--time er ein prosent frå 1 til 100, ikkje \(time).",
          en: "--time is a percentage from 1 to 100, not \(time)."))
    }
  }

  func run() async throws {
    let answer = try await options.registry.open().allocation(
      AllocationQuestion(units: unit, withPool: pool, isSupervised: supervised, timeShare: Percentage(time)),
      options.inquiry)
    let setting = ReportSetting(
      catalogue: answer.catalogue, tree: answer.tree, unit: answer.units.count == 1 ? answer.units[0] : nil,
      asOf: answer.asOf, language: options.language)
    func told(isWhole: Bool = false) -> AllocationTold {
      AllocationTold(
        answer.plan, employees: answer.employees, parameters: answer.parameters, timeShare: answer.timeShare,
        units: answer.units, isWhole: isWhole, setting)
    }
    try options.emit(
      allocationReport(told()), json: allocationJSON(told()), sheet: allocationReport(told(isWhole: true)),
      page: allocationPage(told()), answer.asOf)
  }
}
