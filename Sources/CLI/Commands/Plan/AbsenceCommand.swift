import ArgumentParser
import Domain
import Operations
import Planning
import Reports

struct AbsenceCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "absence",
      abstract: told(
        "Hva blir udekket når noen er borte?", nn: "Kva blir udekt når nokon er borte?",
        en: "What is left uncovered when somebody is away?"),
      aliases: ["fravær", "fråvær", "fravaer"])
  }

  @Argument(
    help: say(
      "Ansattnumre eller navn; alle er borte samtidig.", nn: "Tilsettnummer eller namn; alle er borte samstundes.",
      en: "Employee numbers or names; all are away at once."
    ).named(.employee)) var employees: [String] = []

  @Flag(
    help: say(
      "Hver ansatt for seg, størst hull først.", nn: "Kvar tilsett for seg, størst hol først.",
      en: "Every employee alone, the largest hole first."))
  var each = false

  @Flag(
    help: say(
      "To og to, størst hull først.", nn: "To og to, størst hol først.", en: "Two at a time, the largest hole first."))
  var pairs = false

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var options: SupposingOptions

  func validate() throws {
    guard [!employees.isEmpty, each, pairs].count(where: \.self) == 1 else {
      throw ValidationError(
        told(
          "Skriv hvem som er borte, eller velg én av --each og --pairs.",
          nn: "Skriv kven som er borte, eller vel éin av --each og --pairs.",
          en: "Name who is away, or choose one of --each and --pairs."))
    }
  }

  func run() async throws {
    let question: AbsenceQuestion = each ? .each : pairs ? .pairs : .together(employees)
    let answer = try await options.registry.open().absences(question, unit: unit, options.inquiry)
    let setting = ReportSetting(
      catalogue: answer.catalogue, tree: answer.tree, unit: answer.unit, asOf: answer.asOf, language: options.language)
    let report =
      if !each, !pairs, let absence = answer.absences.first {
        absenceReport(
          absence, ruleCount: answer.ruleCount, withoutPosition: answer.withoutPosition, setting)
      } else {
        absencesReport(answer.absences, ruleCount: answer.ruleCount, arePairs: pairs, setting)
      }
    try options.emit(report, json: absenceJSON(answer.absences, setting), answer.asOf)
  }
}
