import ArgumentParser
import Domain
import Operations
import Reports
import Wording

struct SuspendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suspend",
      abstract: told(
        "Stans en ansatt fra en oppgave for en tid.", nn: "Stans ein tilsett frå ei oppgåve for ei tid.",
        en: "Stop an employee from doing a task for a while."),
      discussion: optionsStand(in: "nedenfra suspend set"),
      subcommands: [SuspendSetCommand.self, SuspendListCommand.self, SuspendLiftCommand.self],
      defaultSubcommand: SuspendSetCommand.self, aliases: ["stans"])
  }
}

struct SuspendSetCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: told(
        "Stans en ansatt fra en oppgave eller fra å bruke en kompetanse.",
        nn: "Stans ein tilsett frå ei oppgåve eller frå å bruke ein kompetanse.",
        en: "Stop an employee from doing a task or from using a competence."),
      aliases: ["sett"])
  }

  @Argument(help: employeeHelp) var employee: String
  @OptionGroup var subject: RestrictionOptions
  @Option(help: say("Første dag (i dag).", nn: "Første dag (i dag).", en: "First day (today).").named(.date)) var from:
    DayArgument?
  @Option(help: say("Siste dag.", nn: "Siste dag.", en: "Last day.").named(.date)) var to: DayArgument?
  @Option(help: neutralReasonHelp) var reason: String
  @Option(help: say("Hvem som har bestemt det.", nn: "Kven som har avgjort det.", en: "Who decided.").named(.name))
  var by: String
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let start = from?.date ?? Clock.today
    guard let period = Period(from: start, through: to?.date) else {
      throw InquiryFault.endBeforeStart(from: start, through: to?.date ?? start)
    }
    let made = try await registry.open().suspend(
      RestrictionDraft(employee: employee, subject: subject.draft, period: period, by: by, reason: reason))
    let (who, what) = restrictionWords(made.employee, made.value.subject, made.catalogue)
    confirm(
      Phrase(
        nb: "\(who) er stanset fra \(what.bokmål).", nn: "\(who) er stansa frå \(what.nynorsk).",
        en: "\(who) is suspended from \(what.english)."),
      isUnchanged: made.isUnchanged, registry.language)
    remindOfNeutralReason(registry.language)
  }
}

struct SuspendListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "Hvem som er stanset nå, eller skal bli det.", nn: "Kven som er stansa no, eller skal bli det.",
        en: "Who is suspended, or will be."),
      aliases: ["liste"])
  }

  @Option(help: unitHelp) var unit: String?
  @Option(help: employeeHelp) var employee: String?

  @Flag(help: say("Også de som er over.", nn: "Òg dei som er over.", en: "Those that have ended as well."))
  var all = false

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open()
      .suspensions(unit: unit, employee: employee, includesEnded: all, options.asked.inquiry)
    try options.emit(
      suspensionsReport(answer.files, answer.catalogue, answer.asOf, options.language),
      json: suspensionsJSON(answer.files, answer.asOf))
  }
}

struct SuspendLiftCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lift",
      abstract: told("Opphev en stans.", nn: "Opphev ein stans.", en: "Lift a suspension."), aliases: ["opphev"])
  }

  @Argument(help: employeeHelp) var employee: String
  @OptionGroup var subject: RestrictionOptions
  @Option(
    help: say(
      "Første dag uten stans (i dag).", nn: "Første dag utan stans (i dag).",
      en: "First day without the suspension (today)."
    ).named(.date))
  var on: DayArgument?
  @OptionGroup var decision: GroundsOptions
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let day = on?.date ?? Clock.today
    let lifted = try await registry.open().liftSuspension(
      employee: employee, from: subject.draft, on: day, because: decision.grounds)
    guard let first = lifted.value.first else { return }
    let (who, what) = restrictionWords(lifted.employee, first.subject, lifted.catalogue)
    confirm(
      Phrase(
        nb: "Stansen av \(who) fra \(what.bokmål) er opphevet fra \(Language.bokmål.date(day)).",
        nn: "Stansen av \(who) frå \(what.nynorsk) er oppheva frå \(Language.nynorsk.date(day)).",
        en: "The suspension of \(who) from \(what.english) is lifted from \(Language.english.date(day))."),
      isUnchanged: false, registry.language)
    if !decision.reason.isEmpty { remindOfNeutralReason(registry.language) }
  }
}
