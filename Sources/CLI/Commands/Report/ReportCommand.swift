import ArgumentParser
import Domain
import Matching
import Operations
import Reports

struct ReportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: told(
        "Rapporter for lederen, og uten navn til å sende videre.",
        nn: "Rapportar for leiaren, og utan namn til å sende vidare.",
        en: "Reports for the leader, and without names to send on."),
      subcommands: [
        UnitReport.self, OrganisationReport.self, EmployeeReport.self, TrainingReport.self, DataHealthReport.self,
        SinglePointsReport.self, ExpiringReport.self, SurveyReportCommand.self, DifferencesReportCommand.self,
      ], aliases: ["rapport"])
  }
}

extension FigureAnswer {
  fileprivate func setting(_ language: Language) -> ReportSetting {
    ReportSetting(catalogue: catalogue, tree: tree, unit: unit, asOf: asOf, language: language)
  }
}

/// How small a group of people may be before it is hidden.
struct SmallGroupOptions: ParsableArguments {
  @Option(
    help: say(
      "Grupper med færre personer skjules.", nn: "Grupper med færre personar blir skjulte.",
      en: "Groups with fewer people are hidden."
    ).named(.number))
  var minCell = 5

  func validate() throws {
    if !(1...1000).contains(minCell) {
      throw ValidationError(
        told(
          "--min-cell må være fra 1 til 1000.", nn: "--min-cell må vere frå 1 til 1000.",
          en: "--min-cell must be from 1 to 1000."))
    }
  }
}

private struct UnitReport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "unit",
      abstract: told(
        "En enhet: dekning, gap, hvem som har hva, utløp og sårbare punkter.",
        nn: "Ei eining: dekking, gap, kven som har kva, utløp og sårbare punkt.",
        en: "A unit: coverage, gaps, who holds what, expiries and single points."),
      aliases: ["enhet", "eining"])
  }

  @Argument(help: unitHelp) var unit: String
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().unitFigures(unit, options.asked.inquiry)
    let setting = answer.setting(options.language)
    try options.emit(
      unitPage(answer.figures, setting), json: unitPageJSON(answer.figures, setting))
  }
}

private struct OrganisationReport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "organisation",
      abstract: told(
        "Hele virksomheten, uten navn: gap, yrkesgrupper, utdanning og heltid.",
        nn: "Heile verksemda, utan namn: gap, yrkesgrupper, utdanning og heiltid.",
        en: "The whole organisation, without names: gaps, professions, education and full time."),
      aliases: ["virksomhet", "verksemd"])
  }

  @OptionGroup var small: SmallGroupOptions
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().organisationFigures(options.asked.inquiry)
    let setting = answer.setting(options.language)
    try options.emit(
      organisationPage(answer.figures, setting, smallestGroup: small.minCell),
      json: organisationPageJSON(answer.figures, setting, smallestGroup: small.minCell))
  }
}

private struct EmployeeReport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "employee",
      abstract: told(
        "Den ansattes egen side: hva hun har, er klar for og mangler.",
        nn: "Den tilsette si eiga side: kva ho har, er klar for og manglar.",
        en: "The employee's own page: what is held, ready for and lacking."),
      aliases: ["ansatt", "tilsett"])
  }

  @Argument(help: employeeHelp) var employee: String
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().profile(employee, options.asked.inquiry)
    let setting = answer.setting(options.language)
    try options.emit(
      employeePage(answer.figures, setting), json: employeePageJSON(answer.figures, setting))
  }
}

private struct TrainingReport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "training",
      abstract: told(
        "Opplæringen som lukker gapene: personer, timer, form og flaskehalser.",
        nn: "Opplæringa som lukkar gapa: personar, timar, form og flaskehalsar.",
        en: "The training that closes the gaps: people, hours, form and bottlenecks."),
      aliases: ["opplæring", "opplaering"])
  }

  @Option(help: unitHelp) var unit: String?
  @Option(
    help: say(
      "Hvor mange én veileder kan ha i praksis samtidig.", nn: "Kor mange éin rettleiar kan ha i praksis samstundes.",
      en: "How many one supervisor can have in practice at a time."
    ).named(.number))
  var perSupervisor = 3
  @OptionGroup var small: SmallGroupOptions
  @OptionGroup var options: QuestionOptions

  func validate() throws {
    if !(1...100).contains(perSupervisor) {
      throw ValidationError(
        told(
          "--per-supervisor må være fra 1 til 100.", nn: "--per-supervisor må vere frå 1 til 100.",
          en: "--per-supervisor must be from 1 to 100."))
    }
  }

  func run() async throws {
    let answer = try await options.registry.open()
      .trainingPlan(unit: unit, traineesPerSupervisor: perSupervisor, options.asked.inquiry)
    let setting = answer.setting(options.language)
    try options.emit(
      trainingPage(answer.figures, setting, smallestGroup: small.minCell),
      json: trainingPageJSON(answer.figures, setting, smallestGroup: small.minCell))
  }
}

private struct DataHealthReport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "data-health",
      abstract: told(
        "Hvor langt opplysningene kan stoles på, og hva som bør rettes først.",
        nn: "Kor langt ein kan lite på opplysningane, og kva som bør rettast først.",
        en: "How far the data can be trusted, and what to mend first."),
      aliases: ["datakvalitet"])
  }

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var small: SmallGroupOptions
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().dataHealth(unit: unit, options.asked.inquiry)
    let setting = answer.setting(options.language)
    try options.emit(
      dataHealthPage(answer.figures, setting, smallestGroup: small.minCell),
      json: dataHealthPageJSON(answer.figures, setting, smallestGroup: small.minCell))
  }
}

private struct SinglePointsReport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "single-points",
      abstract: told(
        "Hva henger på én eller få, eller bare på ansatte over 60?",
        nn: "Kva heng på éin eller få, eller berre på tilsette over 60?",
        en: "What hangs on one or a few people, or only on staff over 60?"),
      aliases: ["sårbare", "sarbare"])
  }

  @Option(help: unitHelp) var unit: String?
  @Option(help: say("Hvor mange som er få.", nn: "Kor mange som er få.", en: "How many are few.").named(.number))
  var atMost = 2
  @OptionGroup var options: QuestionOptions

  func validate() throws {
    if !(1...100).contains(atMost) {
      throw ValidationError(
        told(
          "--at-most må være fra 1 til 100.", nn: "--at-most må vere frå 1 til 100.",
          en: "--at-most must be from 1 to 100."))
    }
  }

  func run() async throws {
    let answer = try await options.registry.open().singlePoints(unit: unit, atMost: atMost, options.asked.inquiry)
    let setting = answer.setting(options.language)
    try options.emit(
      singlePointsPage(answer.figures, setting, atMost: atMost),
      json: singlePointsPageJSON(answer.figures, setting, atMost: atMost))
  }
}

private struct ExpiringReport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "expiring",
      abstract: told(
        "Hva som utløper måned for måned, og hva som har utløpt.",
        nn: "Kva som går ut månad for månad, og kva som har gått ut.",
        en: "What expires month by month, and what has lapsed."),
      aliases: ["utløper", "utloper"])
  }

  @Option(help: unitHelp) var unit: String?
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().yearOfExpiries(unit: unit, options.asked.inquiry)
    let setting = answer.setting(options.language)
    try options.emit(
      expiringPage(answer.figures, setting), json: expiringPageJSON(answer.figures, setting),
      sheet: expiringPage(answer.figures, setting, isSheet: true))
  }
}
