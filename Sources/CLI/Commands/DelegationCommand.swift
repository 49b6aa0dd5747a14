import ArgumentParser
import Domain
import Operations
import Reports
import Wording

struct DelegationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delegation",
      abstract: told("Delegeringer (fullmakter).", nn: "Delegeringar (fullmakter).", en: "Delegations."),
      subcommands: [GrantCommand.self, RevokeCommand.self, DelegationListCommand.self], aliases: ["fullmakt"])
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
  @Option(
    help: say("Første dag. Uten valg: i dag.", nn: "Første dag. Utan val: i dag.", en: "First day. By default today.")
      .named(.date)) var from: DayArgument?
  @Option(help: say("Siste dag.", nn: "Siste dag.", en: "Last day.").named(.date)) var to: DayArgument?
  @Option(help: say("Hvem som gir den.", nn: "Kven som gjev ho.", en: "Who gives it.").named(.name)) var by: String
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
    let made = try await registry.open().grant(
      AuthorityDraft(employee: employee, task: task, unit: unit, period: period, by: by, text: scope))
    let given = made.value
    confirm(
      Phrase(
        nb: "Delegert: \(given.task) til \(given.employee).", nn: "Delegert: \(given.task) til \(given.employee).",
        en: "Delegated: \(given.task) to \(given.employee)."),
      isUnchanged: made.isUnchanged, registry.language)
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
    help: say("Siste dag. Uten valg: i går.", nn: "Siste dag. Utan val: i går.", en: "Last day. By default yesterday.")
      .named(.date)) var to: DayArgument?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let lastDay = to?.date ?? Clock.today.adding(days: -1)
    let ended = try await registry.open().revoke(employee: employee, task: task, unit: unit, lastDay: lastDay)
    confirm(
      Phrase(
        counting: ended.count,
        one: Phrase(
          nb: "delegering er trukket tilbake.", nn: "delegering er trekt tilbake.", en: "delegation was revoked."),
        many: Phrase(
          nb: "delegeringer er trukket tilbake.", nn: "delegeringar er trekte tilbake.",
          en: "delegations were revoked.")),
      isUnchanged: false, registry.language)
  }
}

struct DelegationListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "Delegeringene som gjelder eller skal gjelde.", nn: "Delegeringane som gjeld eller skal gjelde.",
        en: "The delegations that hold or will hold."),
      aliases: ["liste"])
  }

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let bench = try options.registry.open()
    let inquiry = options.asked.inquiry
    let files = try await bench.personnelFiles(unit: unit, on: inquiry.on, knownAt: inquiry.knownAt)
    let catalogue = try await bench.catalogue(knownAt: options.asked.inquiry.knownAt)
    try options.output.emit(
      delegationsReport(files, catalogue, on: options.asked.inquiry.on, options.language),
      json: delegationsJSON(files), options.language)
  }
}
