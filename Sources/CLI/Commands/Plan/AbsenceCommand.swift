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
        "Hva blir udekket når noen er borte, eller slutter i årene som kommer?",
        nn: "Kva blir udekt når nokon er borte, eller sluttar i åra som kjem?",
        en: "What is left uncovered when somebody is away, or leaves in the years to come?"),
      aliases: ["fravær", "fråvær", "fravaer"])
  }

  /// Further ahead most of those who work here today are gone, and the answer tells nothing.
  private static let yearsAhead = 30
  /// One ward takes a fraction of a second.
  private static let secondsToSearch = 20

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

  @Option(
    help: say(
      "År for år til og med dette: hvem når pensjonsalderen, og hva løper ut.",
      nn: "År for år til og med dette: kven når pensjonsalderen, og kva går ut.",
      en: "Year by year through this one: who reaches the age of retirement, and what runs out."
    ).named(.year)) var until: Int?

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var small: SmallGroupOptions
  @OptionGroup var options: SupposingOptions

  func validate() throws {
    guard [!employees.isEmpty, each, pairs, until != nil].count(where: \.self) == 1 else {
      throw ValidationError(
        told(
          "Skriv hvem som er borte, eller velg én av --each, --pairs og --until.",
          nn: "Skriv kven som er borte, eller vel éin av --each, --pairs og --until.",
          en: "Name who is away, or choose one of --each, --pairs and --until."))
    }
    let nextYear = options.inquiry.on.components.year + 1
    let furthest = nextYear - 1 + Self.yearsAhead
    if let until, !(nextYear...furthest).contains(until) {
      throw ValidationError(
        told(
          "--until er et år fra \(nextYear) til \(furthest), ikke \(until).",
          nn: "--until er eit år frå \(nextYear) til \(furthest), ikkje \(until).",
          en: "--until is a year from \(nextYear) to \(furthest), not \(until)."))
    }
  }

  func run() async throws {
    if let until { return try await tellOutlook(through: until) }
    let question: AbsenceQuestion = each ? .each : pairs ? .pairs : .together(employees)
    Interruption.listen()
    let deadline = ContinuousClock.now.advanced(by: .seconds(Self.secondsToSearch))
    let limit = SearchLimit(
      secondsLeft: { (deadline - ContinuousClock.now) / .seconds(1) }, isStopped: { Interruption.isRequested })
    let answer = try await options.registry.open().absences(question, unit: unit, within: limit, options.inquiry)
    let setting = ReportSetting(
      catalogue: answer.catalogue, tree: answer.tree, unit: answer.unit, asOf: answer.asOf, language: options.language)
    let report =
      if !each, !pairs, let absence = answer.absences.first {
        absenceReport(
          absence, remedy: answer.remedy, ruleCount: answer.ruleCount, withoutPosition: answer.withoutPosition, setting)
      } else {
        absencesReport(answer.absences, ruleCount: answer.ruleCount, arePairs: pairs, setting)
      }
    try options.emit(report, json: absenceJSON(answer.absences, remedy: answer.remedy, setting), answer.asOf)
  }

  private func tellOutlook(through year: Int) async throws {
    let answer = try await options.registry.open().outlook(through: year, unit: unit, options.inquiry)
    let setting = ReportSetting(
      catalogue: answer.catalogue, tree: answer.tree, unit: answer.unit, asOf: answer.asOf, language: options.language)
    let told = OutlookTold(answer.outlook, smallestGroup: small.minCell, setting)
    try options.emit(outlookReport(told), json: outlookJSON(told), answer.asOf)
  }
}
