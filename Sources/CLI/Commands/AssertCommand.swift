import ArgumentParser
import Domain
import Operations
import Wording

struct AssertCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assert",
      abstract: told(
        "Registrer hvem som sier at en ansatt har en kompetanse.",
        nn: "Registrer kven som seier at ein tilsett har ein kompetanse.",
        en: "Record who says that an employee holds a competence."),
      aliases: ["vurder"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Argument(help: competenceHelp) var competence: String

  @Option(
    help: say(
      "Nivå 1–5, for kunnskap, ferdighet og prosedyre.", nn: "Nivå 1–5, for kunnskap, ferdigheit og prosedyre.",
      en: "Level 1–5, for knowledge, skill and procedure."
    ).named(.level))
  var level: Int?

  @Flag(help: say("Har den ikke (lenger).", nn: "Har han ikkje (lenger).", en: "Does not hold it (any longer)."))
  var not = false

  @Option(help: assertionKindHelp) var kind: AssertionKindArgument = .manager
  @Option(help: say("Første dag (i dag).", nn: "Første dag (i dag).", en: "First day (today).").named(.date)) var from:
    DayArgument?
  @Option(help: say("Siste dag.", nn: "Siste dag.", en: "Last day.").named(.date)) var to: DayArgument?
  @Option(help: partyHelp) var by: String?
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var registry: RegistryOptions

  func validate() throws {
    if let level, !(1...5).contains(level) {
      throw ValidationError(told("Nivået må være 1–5.", nn: "Nivået må vere 1–5.", en: "The level must be 1–5."))
    }
    if level != nil, not {
      throw ValidationError(
        told(
          "--level og --not sier hver sitt: gi et nivå, eller si at den ansatte ikke har kompetansen.",
          nn: "--level og --not seier kvar sitt: gje eit nivå, eller sei at den tilsette ikkje har kompetansen.",
          en: "--level and --not contradict each other: give a level, or say that the employee does not hold it."))
    }
  }

  func run() async throws {
    let start = from?.date ?? Clock.today
    guard let period = Period(from: start, through: to?.date) else {
      throw InquiryFault.endBeforeStart(from: start, through: to?.date ?? start)
    }
    let made = try await registry.open().assert(
      AssertionDraft(
        employee: employee, competence: competence, level: level.flatMap(EntrustmentLevel.init(rawValue:)),
        isNegative: not, period: period, kind: kind.kind, source: evidence.source), by: by, restingOn: evidence.draft)
    let what: Phrase =
      switch made.value.statement {
      case .level(let level): Phrase(nb: "nivå \(level.rawValue)", nn: .same, en: "level \(level.rawValue)")
      case .held: Phrase(nb: "har den", nn: "har han", en: "holds it")
      case .notHeld: Phrase(nb: "har den ikke", nn: "har han ikkje", en: "does not hold it")
      }
    let (subject, language) = ("\(made.value.employee) · \(made.value.competence): ", registry.language)
    confirm(
      Phrase(nb: subject + what.bokmål, nn: .words(subject + what.nynorsk), en: subject + what.english),
      isUnchanged: made.isUnchanged, language)
  }
}

var assertionKindHelp: ArgumentHelp {
  say(
    "Hvem sier det: manager, assessor, course, test, register, self, peer. De to siste må godkjennes.",
    nn: "Kven seier det: manager, assessor, course, test, register, self, peer. Dei to siste må godkjennast.",
    en: "Who says so: manager, assessor, course, test, register, self, peer. The last two need a signature."
  ).named(.kind)
}

struct AssertionKindArgument: ExpressibleByArgument {
  let kind: Assertion.Kind

  static let manager = AssertionKindArgument(kind: .manager)

  init(kind: Assertion.Kind) { self.kind = kind }

  init?(argument: String) {
    guard let kind = Assertion.Kind(rawValue: argument), kind != .imported else { return nil }
    self.kind = kind
  }

  var defaultValueDescription: String { kind.rawValue }
  static var allValueStrings: [String] { Assertion.Kind.allCases.filter { $0 != .imported }.map(\.rawValue) }
}
