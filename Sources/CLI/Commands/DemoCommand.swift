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

  @Option(help: say("Hvor mange ansatte.", nn: "Kor mange tilsette.", en: "How many employees.").named(.number))
  var employees = 240

  @Option(
    help: say(
      "Frø: samme tall gir samme folk.", nn: "Frø: same tal gjev same folk.",
      en: "Seed: the same number gives the same people."
    ).named(.number))
  var seed: UInt64 = 1

  @Option(
    help: say(
      "Dagen demoen er laget for. Uten valg: i dag.", nn: "Dagen demoen er laga for. Utan val: i dag.",
      en: "The day that the demo is made for. By default today."
    ).named(.date))
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
    let assertions = language.counted(
      made.assertions, one: Phrase(nb: "vurdering eller kurs", nn: .same, en: "assessment or course"),
      many: Phrase(nb: "vurderinger og kurs", nn: "vurderingar og kurs", en: "assessments and courses"))
    let counts = [
      language.counted(made.units, .unit), language.counted(made.employees, .employee),
      language.counted(made.positions, .position), assertions, language.counted(made.coverageRules, .coverageRule),
      language.counted(made.delegations, .delegation),
    ]
    let invented = Phrase(nb: "Alle er oppdiktet.", nn: "Alle er oppdikta.", en: "All are made up.")
    Console.write(counts.joined(separator: ", ") + ". " + invented[language] + "\n")
  }
}
