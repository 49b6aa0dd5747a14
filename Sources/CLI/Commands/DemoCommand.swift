import ArgumentParser
import Domain
import Operations
import Wording

struct DemoCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: told(
        "Fyll et nytt register med en oppdiktet kommune og dens sykehus.",
        nn: "Fyll eit nytt register med ein oppdikta kommune og sjukehuset til kommunen.",
        en: "Fill a new registry with a made-up municipality and its hospital."))
  }

  @Option(help: say("Hvor mange ansatte.", nn: "Kor mange tilsette.", en: "How many employees.")) var employees = 240

  @Option(
    help: say(
      "Frø: samme tall gir samme folk.", nn: "Frø: same tal gjev same folk.",
      en: "Seed: the same number gives the same people."))
  var seed: UInt64 = 1

  @Option(
    help: say(
      "Dagen demoen er laget for (i dag).", nn: "Dagen demoen er laga for (i dag).",
      en: "The day that the demo is made for (today)."))
  var on: DayArgument?

  @OptionGroup var registry: RegistryOptions

  func validate() throws {
    if !(1...2_000_000).contains(employees) {
      throw ValidationError(
        told(
          "Antallet må være fra 1 til 2 000 000.", nn: "Talet må vere frå 1 til 2 000 000.",
          en: "The number must be from 1 to 2,000,000."))
    }
  }

  func run() async throws {
    let made = try await registry.openOrCreate().fillDemo(employees: employees, seed: seed, on: on?.date ?? Clock.today)
    let language = registry.language
    func n(_ value: Int) -> String { language.number(value) }
    Console.write(
      Phrase(
        nb:
          "\(n(made.units)) enheter, \(n(made.employees)) ansatte, \(n(made.positions)) stillinger, \(n(made.assertions)) vurderinger og kurs, \(n(made.coverageRules)) dekningskrav, \(n(made.delegations)) delegeringer. Alle er oppdiktet.",
        nn:
          "\(n(made.units)) einingar, \(n(made.employees)) tilsette, \(n(made.positions)) stillingar, \(n(made.assertions)) vurderingar og kurs, \(n(made.coverageRules)) dekkingskrav, \(n(made.delegations)) delegeringar. Alle er oppdikta.",
        en:
          "\(n(made.units)) units, \(n(made.employees)) employees, \(n(made.positions)) positions, \(n(made.assertions)) assertions, \(n(made.coverageRules)) coverage rules, \(n(made.delegations)) delegations. All are made up."
      )[
        language] + "\n")
  }
}
