import ArgumentParser
import Domain
import Matching
import Operations
import Reports
import Wording

struct DelegationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delegation",
      abstract: told("Delegeringer (fullmakter).", nn: "Delegeringar (fullmakter).", en: "Delegations."),
      subcommands: [
        GrantCommand.self, RevokeCommand.self, DelegationListCommand.self, DelegationPrintCommand.self,
      ], aliases: ["fullmakt"])
  }
}

struct GrantCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "grant",
      abstract: told(
        "Gi en navngitt ansatt en oppgave.", nn: "Gje ein namngjeven tilsett ei oppgåve.",
        en: "Give a named employee a task."),
      aliases: ["gi"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Argument(help: taskHelp) var task: String
  @Option(
    help: say(
      "Enheten den gjelder i, med dem under. Uten valg: overalt.",
      nn: "Eininga ho gjeld i, med dei under. Utan val: overalt.",
      en: "The unit where it holds, with those below. By default everywhere.")) var unit: String?
  @Option(help: say("Første dag (i dag).", nn: "Første dag (i dag).", en: "First day (today).")) var from: DayArgument?
  @Option(help: say("Siste dag.", nn: "Siste dag.", en: "Last day.")) var to: DayArgument?
  @Option(
    help: say(
      "Hvem som gir den: ansattnummer, eller navn.", nn: "Kven som gjev ho: tilsettnummer, eller namn.",
      en: "Who gives it: employee number, or name.")) var by: String
  @Option(
    help: say(
      "Hvem som har ansvaret.", nn: "Kven som har ansvaret.", en: "Who answers for it.")) var accountable = ""
  @Option(
    help: say(
      "Hvem som følger den opp i det daglige.", nn: "Kven som følgjer ho opp i det daglege.",
      en: "Who follows it up from day to day.")) var responsible = ""
  @Option(
    help: say(
      "Omfang: legemiddelgruppe, pasientgruppe … Aldri en pasients navn.",
      nn: "Omfang: legemiddelgruppe, pasientgruppe … Aldri namnet på ein pasient.",
      en: "Scope: group of medicines, group of patients … Never a patient's name.")) var scope = ""
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let start = from?.date ?? Clock.today
    guard let period = Period(from: start, through: to?.date) else {
      throw InquiryFault.endBeforeStart(from: start, through: to?.date ?? start)
    }
    let answer = try await registry.open().grant(
      AuthorityDraft(
        employee: employee, task: task, unit: unit, period: period, by: by, text: scope, accountable: accountable,
        responsible: responsible))
    put(
      grantReport(answer.row, answer.catalogue, isUnchanged: answer.isUnchanged, registry.language), registry.language)
  }
}

struct RevokeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revoke",
      abstract: told("Trekk en delegering tilbake.", nn: "Trekk ei delegering tilbake.", en: "Take a delegation back."),
      aliases: ["trekk"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Argument(help: taskHelp) var task: String
  @Option(
    help: say("Bare den for denne enheten.", nn: "Berre ho for denne eininga.", en: "Only the one for this unit."))
  var unit: String?
  @Option(help: say("Siste dag (i går).", nn: "Siste dag (i går).", en: "Last day (yesterday).")) var to: DayArgument?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let lastDay = to?.date ?? Clock.today.adding(days: -1)
    let ended = try await registry.open().revoke(employee: employee, task: task, unit: unit, lastDay: lastDay)
    confirm(
      Phrase(
        nb: "\(ended.count) delegering(er) trukket tilbake.", nn: "\(ended.count) delegering(ar) trekt tilbake.",
        en: "\(ended.count) delegation(s) taken back."),
      isUnchanged: false, registry.language)
  }
}

struct DelegationListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "Fullmaktene, om de er i kraft, og hvorfor ikke.", nn: "Fullmaktene, om dei er i kraft, og kvifor ikkje.",
        en: "The delegations, whether they are in force, and why not."),
      aliases: ["liste"])
  }

  @Option(help: unitHelp) var unit: String?

  @Flag(
    help: say(
      "Bare dem som ikke er i kraft, eller må gjennomgås.",
      nn: "Berre dei som ikkje er i kraft, eller må gjennomgåast.",
      en: "Only those that are not in force, or need review."))
  var invalid = false

  @Flag(help: say("Også dem som har utløpt.", nn: "Òg dei som har gått ut.", en: "Also those that have ended."))
  var all = false

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().delegations(unit: unit, options.asked.inquiry)
    let rows = answer.rows.filter { row in
      switch row.validity.state {
      case .ended: all
      case .valid: !invalid
      case .notYet: !invalid || !row.validity.faults.isEmpty
      case .invalid, .needsReview: true
      }
    }
    func report(isSheet: Bool) -> Report {
      delegationsReport(
        rows, unitName: answer.unit?.title, answer.catalogue, answer.asOf, options.language, isSheet: isSheet)
    }
    try options.output.emit(
      report(isSheet: false), json: delegationsJSON(rows, answer.unit?.code, answer.asOf), sheet: report(isSheet: true),
      options.language)
  }
}

struct SuspendCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suspend",
      abstract: told(
        "Stans en ansatt fra en oppgave for en tid.", nn: "Stans ein tilsett frå ei oppgåve for ei tid.",
        en: "Stop an employee from doing a task for a while."),
      aliases: ["stans"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Argument(help: taskHelp) var task: String
  @Option(help: say("Første dag (i dag).", nn: "Første dag (i dag).", en: "First day (today).")) var from: DayArgument?
  @Option(help: say("Siste dag.", nn: "Siste dag.", en: "Last day.")) var to: DayArgument?
  @Option(help: say("Hvorfor.", nn: "Kvifor.", en: "Why.")) var reason: String
  @Option(help: say("Hvem som har bestemt det.", nn: "Kven som har avgjort det.", en: "Who decided.")) var by: String
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let start = from?.date ?? Clock.today
    guard let period = Period(from: start, through: to?.date) else {
      throw InquiryFault.endBeforeStart(from: start, through: to?.date ?? start)
    }
    let made = try await registry.open().suspend(
      AuthorityDraft(employee: employee, task: task, unit: nil, period: period, by: by, text: reason))
    confirm(
      Phrase(
        nb: "\(made.value.employee) er stanset fra oppgaven.", nn: "\(made.value.employee) er stansa frå oppgåva.",
        en: "\(made.value.employee) is stopped from the task."),
      isUnchanged: made.isUnchanged, registry.language)
  }
}
