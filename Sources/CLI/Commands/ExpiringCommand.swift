import ArgumentParser
import Domain
import Operations
import Reports

struct ExpiringCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "expiring",
      abstract: told(
        "Hva utløper, og hva har utløpt?", nn: "Kva går ut, og kva har gått ut?",
        en: "What expires, and what has lapsed?"),
      aliases: ["utløper", "utloper"])
  }

  // Unconditional, so that -5 is a number that is refused and not an option that is unknown.
  @Option(
    parsing: .unconditional,
    help: say("Hvor mange dager fram.", nn: "Kor mange dagar fram.", en: "How many days ahead.").named(.days))
  var within = 90

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var options: SupposingOptions

  func validate() throws {
    if !(0...36_500).contains(within) {
      throw ValidationError(
        told(
          "Antall dager må være fra 0 til 36 500.", nn: "Talet på dagar må vere frå 0 til 36 500.",
          en: "The number of days must be from 0 to 36,500."))
    }
  }

  func run() async throws {
    let answer = try await options.registry.open().expiries(unit: unit, within: within, options.inquiry)
    try options.emit(
      expiryReport(
        answer.expiries, within: within, hasPeople: answer.hasPeople, answer.catalogue, answer.asOf, options.language),
      json: expiryJSON(answer.expiries, within: within, answer.asOf), answer.asOf)
  }
}
