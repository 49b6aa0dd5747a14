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
      en: "The unit where it holds, with those below. By default everywhere."
    ).named(.unit)) var unit: String?
  @Option(help: say("Første dag (i dag).", nn: "Første dag (i dag).", en: "First day (today).").named(.date)) var from:
    DayArgument?
  @Option(help: say("Siste dag.", nn: "Siste dag.", en: "Last day.").named(.date)) var to: DayArgument?
  @Option(
    help: say(
      "Hvem som gir den: ansattnummer, eller navn.", nn: "Kven som gjev ho: tilsettnummer, eller namn.",
      en: "Who gives it: employee number, or name."
    ).named(.name)) var by: String
  @Option(
    help: say(
      "Hvem som har ansvaret.", nn: "Kven som har ansvaret.", en: "Who answers for it."
    ).named(.name)) var accountable = ""
  @Option(
    help: say(
      "Hvem som følger den opp i det daglige.", nn: "Kven som følgjer ho opp i det daglege.",
      en: "Who follows it up from day to day."
    ).named(.name)) var responsible = ""
  @Option(
    help: say(
      "Omfang: legemiddelgruppe, pasientgruppe … Aldri en pasients navn.",
      nn: "Omfang: legemiddelgruppe, pasientgruppe … Aldri namnet på ein pasient.",
      en: "Scope: group of medicines, group of patients … Never a patient's name."
    ).named(.scope)) var scope = ""
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
    if let warning = warningOfLack(answer.row, answer.catalogue) {
      Console.writeError(warning[registry.language] + "\n")
    }
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
    help: say("Bare den for denne enheten.", nn: "Berre ho for denne eininga.", en: "Only the one for this unit.")
      .named(.unit))
  var unit: String?
  @Option(
    help: say(
      "Bare den som begynte denne dagen.", nn: "Berre ho som byrja denne dagen.",
      en: "Only the one that began on this day."
    ).named(.date))
  var from: DayArgument?
  @Flag(
    help: say(
      "Trekk alle som passer tilbake, også når de er flere.",
      nn: "Trekk alle som passar tilbake, òg når dei er fleire.",
      en: "Take back all that fit, also when they are several."))
  var all = false
  @Option(
    help: say(
      "Hvorfor. Blir stående i loggen: ingen helseopplysninger.",
      nn: "Kvifor. Blir ståande i loggen: ingen helseopplysningar.",
      en: "Why. Stays in the log: no health information."
    ).named(.reason))
  var reason = ""
  @Option(help: partyHelp) var by: String?
  @Option(
    help: say("Siste dag. Uten valg: i går.", nn: "Siste dag. Utan val: i går.", en: "Last day. By default yesterday.")
      .named(.date)) var to: DayArgument?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let lastDay = to?.date ?? Clock.today.adding(days: -1)
    let revoked = try await registry.open().revoke(
      RevocationDraft(
        employee: employee, task: task, unit: unit, from: from?.date, endsAll: all, lastDay: lastDay, reason: reason,
        by: by))
    put(
      revocationReport(
        revoked.ended, of: revoked.employee, revoked.catalogue[revoked.task]?.name, revoked.tree, lastDay: lastDay,
        registry.language), registry.language)
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
    try options.emit(
      report(isSheet: false), json: delegationsJSON(rows, answer.unit?.code, answer.asOf), sheet: report(isSheet: true))
  }
}
