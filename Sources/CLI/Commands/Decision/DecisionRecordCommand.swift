import ArgumentParser
import Domain
import Operations
import Reports
import Wording

struct DecisionRecordCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "record",
      abstract: told(
        "Registrer at en oppgave i en enhet går fra én gruppe til en annen. Grunnlaget regnes ut og fryses.",
        nn: "Registrer at ei oppgåve i ei eining går frå éi gruppe til ei anna. Grunnlaget blir rekna ut og frose.",
        en: "Record that a task in a unit goes from one group to another. The basis is worked out and frozen."),
      aliases: ["før", "noter", "registrer"])
  }

  @Argument(help: taskHelp) var task: String
  @Option(
    help: say(
      "Enheten, med dem under.", nn: "Eininga, med dei under.", en: "The unit, with those below it."
    ).named(.unit)) var unit: String
  @Option(
    help: say("Gruppen som gir fra seg oppgaven.", nn: "Gruppa som gjev frå seg oppgåva.", en: "Who gives it away.")
      .named(.profession)) var from: String
  @Option(
    help: say("Gruppen som tar over.", nn: "Gruppa som tek over.", en: "Who takes it over.").named(.profession)) var to:
    String
  @Option(help: say("Første dag.", nn: "Første dag.", en: "First day.").named(.date)) var start: DayArgument
  @Option(
    help: say(
      "Hvem som beslutter: ansattnummer, eller navn.", nn: "Kven som avgjer: tilsettnummer, eller namn.",
      en: "Who decides: employee number, or name."
    ).named(.name)) var by: String
  @Option(
    help: say(
      "Hvorfor. Aldri navn på pasienter eller en diagnose.", nn: "Kvifor. Aldri namn på pasientar eller ein diagnose.",
      en: "Why. Never the names of patients or a diagnosis."
    ).named(.reason)) var reason: String
  @Option(
    help: say(
      "Risikoen slik lederen vurderer den: low, medium eller high (lav, middels, høy).",
      nn: "Risikoen slik leiaren vurderer han: low, medium eller high (låg, middels, høg).",
      en: "The risk as the leader judges it: low, medium or high."
    ).named(.risk)) var risk: RiskArgument
  @Option(
    help: say(
      "Det som må være på plass. Kreves når risikoen er høy.",
      nn: "Det som må vere på plass. Krevst når risikoen er høg.",
      en: "What must be in place. Required where the risk is high."
    ).named(.words)) var conditions = ""
  @Option(
    help: say(
      "Hvem som er hørt: en rolle, ikke et navn. Kan gjentas.",
      nn: "Kven som er høyrd: ei rolle, ikkje eit namn. Kan takast oppatt.",
      en: "Who was heard: a role, not a name. May be repeated."
    ).named(.role)) var consulted: [String] = []
  @Option(
    help: say(
      "Dag for evaluering, i stedet for etter 3, 6 og 12 måneder. Kan gjentas.",
      nn: "Dag for evaluering, i staden for etter 3, 6 og 12 månader. Kan takast oppatt.",
      en: "Day of a review, instead of after 3, 6 and 12 months. May be repeated."
    ).named(.date)) var review: [DayArgument] = []
  @Option(
    help: say(
      "Hvordan det utdanningen til gruppen ikke gir, sikres for hver enkelt.",
      nn: "Korleis det utdanninga til gruppa ikkje gjev, blir sikra for kvar einskild.",
      en: "How what the group's education does not give is made sure of for each person."
    ).named(.reason)) var education = ""
  @Flag(
    help: say(
      "Også til et trinn som ikke er lavere.", nn: "Òg til eit steg som ikkje er lågare.",
      en: "Also to a rung that is no lower."))
  var upwards = false
  @Option(
    help: say(
      "Gi denne ansatte fullmakt til oppgaven fra første dag. Kan gjentas.",
      nn: "Gje denne tilsette fullmakt til oppgåva frå første dag. Kan takast oppatt.",
      en: "Give this employee a delegation of the task from the first day. May be repeated."
    ).named(.employee)) var grant: [String] = []
  @Option(
    help: say(
      "Hvem som gir fullmaktene, når det ikke er den som beslutter.",
      nn: "Kven som gjev fullmaktene, når det ikkje er den som avgjer.",
      en: "Who gives the delegations, where it is not the one who decides."
    ).named(.name)) var grantedBy: String?
  @Option(
    help: say("Dagen for beslutningen (i dag).", nn: "Dagen for avgjerda (i dag).", en: "The day of decision (today).")
      .named(.date)) var on: DayArgument?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let answer = try await registry.open().record(
      DecisionDraft(
        task: task, unit: unit, from: from, to: to, startsOn: start.date, decidedOn: on?.date, by: by, reason: reason,
        risk: risk.risk, conditions: conditions, education: education, isUpwards: upwards, consulted: consulted,
        reviews: review.map(\.date), grants: grant, grantedBy: grantedBy))
    put(
      decisionRecordReport(answer.decision, now: answer.now, answer.delegations, answer.setting(registry.language)),
      registry.language)
    remindOfNeutralReason(registry.language)
  }
}

struct RiskArgument: ExpressibleByArgument {
  let risk: CareTask.Risk

  init?(argument: String) {
    switch foldedTight(argument) {
    case "low", "lav", "lag": risk = .low
    case "medium", "middels": risk = .medium
    case "high", "hoy", "hog": risk = .high
    default: return nil
    }
  }

  static var allValueStrings: [String] { CareTask.Risk.allCases.map(\.rawValue) }
}
