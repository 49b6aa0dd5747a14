import ArgumentParser
import Domain
import Foundation
import Operations
import Planning
import Reports

struct TrainingCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "training",
      abstract: told(
        "Hvem bør lære hva, så flest gap lukkes til lavest kostnad?",
        nn: "Kven bør lære kva, så flest gap blir lukka til lågast kostnad?",
        en: "Who should learn what, so that the most gaps close at the least cost?"),
      aliases: ["opplæring", "opplaering"])
  }

  @Option(
    help: say(
      "coverage (lukk gap i dekningskravene) eller shift-down (gjør noen klare på et lavere trinn).",
      nn: "coverage (lukk gap i dekkingskrava) eller shift-down (gjer nokon klare på eit lågare steg).",
      en: "coverage (close gaps in the coverage rules) or shift-down (make somebody ready on a lower rung)."
    ).named(.target)) var target = Target.coverage

  @Option(
    parsing: .unconditional,
    help: say(
      "Det meste som kan brukes, i timer eller kroner: 40t eller 20000kr. Uten valg: alt som trengs.",
      nn: "Det meste som kan brukast, i timar eller kroner: 40t eller 20000kr. Utan val: alt som trengst.",
      en: "The most that can be spent, in hours or kroner: 40h or 20000NOK. By default all that is needed."
    ).named(.budget)) var budget: BudgetArgument?

  @Option(
    help: say(
      "Regn også det som utløper innen så mange måneder, som gap.",
      nn: "Rekn òg det som går ut innan så mange månader, som gap.",
      en: "Count what lapses within so many months as gaps too."
    ).named(.months)) var horizon = 0

  @Option(
    help: say(
      "Hvor mange timer hver veileder kan veilede.", nn: "Kor mange timar kvar rettleiar kan rettleie.",
      en: "How many hours each supervisor can guide."
    ).named(.hours)) var guidance = 40

  @Option(
    help: say(
      "Hvor lenge det kan letes etter den beste planen. Ctrl-C gir den beste så langt.",
      nn: "Kor lenge det kan leitast etter den beste planen. Ctrl-C gjev den beste så langt.",
      en: "How long to search for the best plan. Ctrl-C gives the best so far."
    ).named(.seconds)) var seconds = 30

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var options: SupposingOptions

  /// What the plan is for.
  enum Target: String, ExpressibleByArgument, CaseIterable {
    case coverage
    case shiftDown = "shift-down"

    init?(argument: String) {
      switch argument.lowercased() {
      case "coverage", "dekning", "dekking": self = .coverage
      case "shift-down", "nedover": self = .shiftDown
      default: return nil
      }
    }

    var target: TrainingTarget {
      switch self {
      case .coverage: .coverage
      case .shiftDown: .shiftDown
      }
    }
  }

  func validate() throws {
    if let budget, budget.budget == nil {
      throw ValidationError(
        told(
          "«\(budget.text)» er ikke et budsjett. Skriv timer eller kroner, mer enn 0, som 40t eller 20000kr. Uten --budget regnes alt som trengs.",
          nn:
            "«\(budget.text)» er ikkje eit budsjett. Skriv timar eller kroner, meir enn 0, som 40t eller 20000kr. Utan --budget blir alt som trengst, rekna med.",
          en:
            "“\(budget.text)” is not a budget. Write hours or kroner, more than 0, such as 40h or 20000NOK. Without --budget all that is needed is counted."
        ))
    }
    try require(0...60, horizon, "--horizon")
    try require(1...10_000, guidance, "--guidance")
    try require(1...86_400, seconds, "--seconds")
  }

  private func require(_ range: ClosedRange<Int>, _ value: Int, _ name: String) throws {
    if range.contains(value) { return }
    let (from, to) = (range.lowerBound, range.upperBound)
    throw ValidationError(
      told(
        "\(name) må være et helt tall fra \(from) til \(to).",
        nn: "\(name) må vere eit heilt tal frå \(from) til \(to).",
        en: "\(name) must be a whole number from \(from) to \(to)."))
  }

  func run() async throws {
    let wish = TrainingInquiry(
      target: target.target, horizonInMonths: horizon, guidanceMinutes: guidance * 60, budget: budget?.budget)
    Interruption.listen()
    let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
    let limit = SearchLimit(
      secondsLeft: { (deadline - ContinuousClock.now) / .seconds(1) }, isStopped: { Interruption.isRequested })
    let answer = try await options.registry.open().training(
      wish, unit: unit, within: limit, options.inquiry)
    let setting = ReportSetting(
      catalogue: answer.catalogue, tree: answer.tree, unit: answer.unit, asOf: answer.asOf, language: options.language)
    try options.emit(
      trainingPlanReport(answer.plan, until: answer.horizon, setting),
      json: trainingPlanJSON(answer.plan, until: answer.horizon, setting),
      page: trainingPlanReport(answer.plan, until: answer.horizon, setting, toSign: true), answer.asOf)
  }
}
