import ArgumentParser
import Domain
import Operations
import Reports
import Wording

struct DecisionReviewCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review",
      abstract: told(
        "Evaluer en beslutning: fortsett, juster eller stans.",
        nn: "Evaluer ei avgjerd: hald fram, juster eller stans.",
        en: "Review a decision: continue, adjust or stop."),
      aliases: ["evaluer"])
  }

  @Argument(help: decisionHelp) var decision: String

  @Option(
    help: say(
      "Utfallet: continue, adjust eller stop (fortsett, juster, stans).",
      nn: "Utfallet: continue, adjust eller stop (hald-fram, juster, stans).",
      en: "The outcome: continue, adjust or stop."
    ).named(.outcome))
  var outcome: OutcomeArgument

  @Option(
    help: say(
      "Hva dere så, og hva som skal endres. Aldri navn på pasienter eller en diagnose.",
      nn: "Kva de såg, og kva som skal endrast. Aldri namn på pasientar eller ein diagnose.",
      en: "What you saw, and what is to change. Never the names of patients or a diagnosis."
    ).named(.words))
  var note = ""

  @Option(help: partyHelp) var by: String
  @Option(
    help: say("Dagen for evalueringen (i dag).", nn: "Dagen for evalueringa (i dag).", en: "The day of review (today).")
      .named(.date))
  var on: DayArgument?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let answer = try await registry.open().review(
      DecisionReviewDraft(decision: decision, outcome: outcome.outcome, note: note, by: by, date: on?.date))
    put(
      decisionReviewReport(answer.decision, now: answer.now, answer.delegations, answer.setting(registry.language)),
      registry.language)
    if !note.isEmpty { remindOfNeutralReason(registry.language) }
  }
}

struct OutcomeArgument: ExpressibleByArgument {
  let outcome: DecisionReview.Outcome

  init?(argument: String) {
    switch foldedTight(argument) {
    case "continue", "fortsett", "haldfram": outcome = .goOn
    case "adjust", "juster": outcome = .adjust
    case "stop", "stans": outcome = .stop
    default: return nil
    }
  }

  static var allValueStrings: [String] { DecisionReview.Outcome.allCases.map(\.rawValue) }
}
