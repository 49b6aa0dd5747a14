import ArgumentParser
import Domain
import Operations
import Reports

struct ExemptCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "exempt",
      abstract: told(
        "Frita en ansatt fra en oppgave eller en kompetanse for en tid. Det er ikke et gap.",
        nn: "Frita ein tilsett frå ei oppgåve eller ein kompetanse for ei tid. Det er ikkje eit gap.",
        en: "Exempt an employee from a task or a competence for a while. That is no gap."),
      discussion: optionsStand(in: "nedenfra exempt add"),
      subcommands: [ExemptAddCommand.self, ExemptListCommand.self, ExemptLiftCommand.self],
      defaultSubcommand: ExemptAddCommand.self, aliases: ["fritak"])
  }
}

struct ExemptAddCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: told("Gi et fritak.", nn: "Gje eit fritak.", en: "Give an exemption."), aliases: ["ny"])
  }

  @Argument(help: employeeHelp) var employee: String
  @OptionGroup var exempted: RestrictionOptions
  @Option(help: neutralReasonHelp) var reason: String
  @Option(help: partyHelp) var by: String
  @Option(help: say("Første dag (i dag).", nn: "Første dag (i dag).", en: "First day (today).").named(.date)) var from:
    DayArgument?
  @Option(
    name: [.customLong("until"), .customLong("to")],
    help: say("Siste dag.", nn: "Siste dag.", en: "Last day.").named(.date))
  var until: DayArgument?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let start = from?.date ?? Clock.today
    guard let period = Period(from: start, through: until?.date) else {
      throw InquiryFault.endBeforeStart(from: start, through: until?.date ?? start)
    }
    let made = try await registry.open().exempt(
      RestrictionDraft(employee: employee, subject: exempted.draft, period: period, by: by, reason: reason))
    let (who, what) = restrictionWords(made.employee, made.value.subject, made.catalogue)
    confirm(
      Phrase(
        nb: "\(who) er fritatt fra \(what.bokmål).", nn: "\(who) er friteken frå \(what.nynorsk).",
        en: "\(who) is exempted from \(what.english)."),
      isUnchanged: made.isUnchanged, registry.language)
    remindOfNeutralReason(registry.language)
  }
}

struct ExemptListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "Fritakene som gjelder eller skal gjelde.", nn: "Fritaka som gjeld eller skal gjelde.",
        en: "The exemptions that hold or will hold."),
      aliases: ["liste"])
  }

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().exemptions(unit: unit, options.asked.inquiry)
    try options.emit(
      exemptionsReport(answer.rows, answer.catalogue, answer.asOf, options.language),
      json: exemptionsJSON(answer.rows, answer.asOf))
  }
}

struct ExemptLiftCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lift",
      abstract: told("Opphev fritak.", nn: "Opphev fritak.", en: "Lift exemptions."), aliases: ["opphev"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Argument(help: taskHelp) var task: String?
  @Option(help: competenceHelp) var competence: String?
  @Option(help: say("Siste dag (i går).", nn: "Siste dag (i går).", en: "Last day (yesterday).").named(.date)) var to:
    DayArgument?
  @OptionGroup var decision: GroundsOptions
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let lifted = try await registry.open().liftExemption(
      employee: employee, subject: task.map { .task($0) } ?? competence.map { .competence($0) },
      lastDay: to?.date ?? Clock.today.adding(days: -1), because: decision.grounds)
    let count = lifted.value.count
    confirm(
      Phrase(
        nb: "\(count) fritak opphevet.", nn: "\(count) fritak oppheva.",
        en: count == 1 ? "1 exemption lifted." : "\(count) exemptions lifted."),
      isUnchanged: false, registry.language)
    if !decision.reason.isEmpty { remindOfNeutralReason(registry.language) }
  }
}
