import ArgumentParser
import Domain
import Operations
import Reports
import Wording

struct EmployeeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "employee", abstract: told("De ansatte.", nn: "Dei tilsette.", en: "The employees."),
      subcommands: [
        EmployeeListCommand.self, EmployeeShowCommand.self, EmployeeAddCommand.self, EmployeeSetCommand.self,
        EmployeeEndCommand.self, AssertCommand.self, RenewCommand.self, EmployeeGapsCommand.self,
        EmployeeExportCommand.self, EraseCommand.self,
        RetentionCommand.self,
      ], aliases: ["ansatt", "tilsett"])
  }
}

struct EmployeeListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "De ansatte med stillinger.", nn: "Dei tilsette med stillingar.", en: "The employees with their positions."),
      aliases: ["liste"])
  }

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let bench = try options.registry.open()
    let inquiry = options.asked.inquiry
    let files = try await bench.personnelFiles(unit: unit, on: inquiry.on, knownAt: inquiry.knownAt)
    let catalogue = try await bench.catalogue(knownAt: inquiry.knownAt)
    try options.emit(
      employeesReport(files, catalogue, on: inquiry.on, options.language), json: employeesJSON(files))
  }
}

struct EmployeeShowCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: told(
        "Alt som er registrert om en ansatt.", nn: "Alt som er registrert om ein tilsett.",
        en: "All that is recorded about an employee."),
      aliases: ["vis"])
  }

  @Argument(help: employeeHelp) var employee: String
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().person(employee, options.asked.inquiry)
    try options.emit(
      employeeReport(
        answer.file, answer.delegations, answer.catalogue, on: options.asked.inquiry.on, options.language),
      json: employeesJSON([answer.file]))
  }
}

struct EmployeeAddCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: told(
        "Legg til en ansatt eller en ny stilling.", nn: "Legg til ein tilsett eller ei ny stilling.",
        en: "Add an employee or a new position."),
      aliases: ["ny"])
  }

  @Argument(help: say("Ansattnummeret.", nn: "Tilsettnummeret.", en: "The employee number.").named(.number)) var number:
    String
  @Option(
    help: say("Navnet (trengs for en ny).", nn: "Namnet (trengst for ein ny).", en: "The name (needed for a new one).")
      .named(.name))
  var name: String?
  @Option(help: say("Enheten.", nn: "Eininga.", en: "The unit.").named(.unit)) var unit: String
  @Option(help: say("Tittelen.", nn: "Tittelen.", en: "The title.").named(.title)) var title: String?
  @Option(help: professionHelp) var profession: String
  @Option(
    help: say("Stillingsprosent, 0–100.", nn: "Stillingsprosent, 0–100.", en: "Per cent of full time, 0–100.").named(
      .percent))
  var percent = PercentArgument(share: Percentage(100))
  @Option(
    help: say("Første dag. Uten valg: i dag.", nn: "Første dag. Utan val: i dag.", en: "First day. By default today.")
      .named(.date)) var from: DayArgument?
  @Option(help: say("Siste dag.", nn: "Siste dag.", en: "Last day.").named(.date)) var to: DayArgument?
  @Option(help: say("HPR-nummer.", nn: "HPR-nummer.", en: "Number in the register of health personnel.").named(.number))
  var hpr: String?
  @Option(help: say("Fødselsår.", nn: "Fødselsår.", en: "Year of birth.").named(.year)) var birthYear: Int?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let start = from?.date ?? Clock.today
    guard let period = Period(from: start, through: to?.date) else {
      throw InquiryFault.endBeforeStart(from: start, through: to?.date ?? start)
    }
    let made = try await registry.open().addEmployee(
      EmployeeDraft(
        number: number, name: name, unit: unit, title: title, profession: profession,
        percent: percent.share, period: period, hprNumber: hpr, birthYear: birthYear))
    let employee = made.value.employee
    let positions = made.value.positions.count
    confirm(
      Phrase(
        nb: "Ansatt: \(employee.name) (\(employee.number)), \(Language.bokmål.counted(positions, .position)).",
        nn: "Tilsett: \(employee.name) (\(employee.number)), \(Language.nynorsk.counted(positions, .position)).",
        en: "Employee: \(employee.name) (\(employee.number)), \(Language.english.counted(positions, .position))."),
      isUnchanged: made.isUnchanged, registry.language)
  }
}

struct EmployeeSetCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: told(
        "Endre navn, HPR-nummer eller fødselsår.", nn: "Endre namn, HPR-nummer eller fødselsår.",
        en: "Change name, register number or year of birth."),
      aliases: ["endre"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Option(help: say("Navnet.", nn: "Namnet.", en: "The name.").named(.name)) var name: String?
  @Option(help: say("HPR-nummer.", nn: "HPR-nummer.", en: "Number in the register of health personnel.").named(.number))
  var hpr: String?
  @Option(help: say("Fødselsår.", nn: "Fødselsår.", en: "Year of birth.").named(.year)) var birthYear: Int?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let made = try await registry.open().setEmployee(employee, name: name, hprNumber: hpr, birthYear: birthYear)
    confirm(
      Phrase(
        nb: "Ansatt: \(made.value.name) (\(made.value.number)).",
        nn: "Tilsett: \(made.value.name) (\(made.value.number)).",
        en: "Employee: \(made.value.name) (\(made.value.number))."),
      isUnchanged: made.isUnchanged, registry.language)
  }
}

struct EmployeeEndCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "end", abstract: told("Avslutt stillinger.", nn: "Avslutt stillingar.", en: "End positions."),
      aliases: ["avslutt"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Option(
    help: say(
      "Bare stillingen i denne enheten.", nn: "Berre stillinga i denne eininga.", en: "Only the position in this unit."
    ).named(.unit)) var unit: String?
  @Option(
    help: say("Siste dag. Uten valg: i dag.", nn: "Siste dag. Utan val: i dag.", en: "Last day. By default today.")
      .named(.date)) var to: DayArgument?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let lastDay = to?.date ?? Clock.today
    let ended = try await registry.open().endEmployee(employee, unit: unit, lastDay: lastDay)
    let language = registry.language
    let units = language.list(ended.map(\.unit.rawValue))
    confirm(
      Phrase(
        nb: "Avsluttet \(language.date(lastDay)): \(units).", nn: "Avslutta \(language.date(lastDay)): \(units).",
        en: "Ended \(language.date(lastDay)): \(units)."),
      isUnchanged: false, language)
  }
}
