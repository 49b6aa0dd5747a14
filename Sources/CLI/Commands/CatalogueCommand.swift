import ArgumentParser
import Domain
import Operations
import Reports

struct CatalogueCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "catalogue",
      abstract: told(
        "Katalogen: yrker, oppgaver, kompetanse og lov.", nn: "Katalogen: yrke, oppgåver, kompetanse og lov.",
        en: "The catalogue: professions, tasks, competences and law."),
      subcommands: [
        ProfessionsCommand.self, TasksCommand.self, CompetencesCommand.self, RequirementsCommand.self,
        GatesCommand.self, SearchCommand.self, ShowCommand.self, CheckCommand.self, CatalogueImportCommand.self,
        UpgradeCommand.self,
      ],
      aliases: ["katalog"])
  }
}

/// What every list of the catalogue takes.
struct CatalogueOptions: ParsableArguments {
  @OptionGroup var asked: InquiryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  var language: Language { registry.language }

  func catalogue() async throws -> (Workbench, Catalogue) {
    let bench = try registry.openIfPresent()
    return (bench, try await bench.catalogue(knownAt: asked.inquiry.knownAt))
  }
}

struct ProfessionsCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "professions", abstract: told("Yrkesgruppene.", nn: "Yrkesgruppene.", en: "The professions."),
      aliases: ["yrker"])
  }

  @OptionGroup var options: CatalogueOptions

  func run() async throws {
    let (_, catalogue) = try await options.catalogue()
    try options.output.emit(
      professionsReport(catalogue, options.language), json: professionsJSON(catalogue), options.language)
  }
}

struct TasksCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tasks", abstract: told("Oppgavene.", nn: "Oppgåvene.", en: "The tasks."), aliases: ["oppgaver"])
  }

  @Argument(help: wordsHelp) var words: String?
  @OptionGroup var options: CatalogueOptions

  func run() async throws {
    let (bench, catalogue) = try await options.catalogue()
    let tasks = words.map { bench.tasks(matching: $0, in: catalogue) } ?? catalogue.tasks
    try options.output.emit(
      tasksReport(tasks, catalogue, options.language), json: tasksJSON(tasks, catalogue), options.language)
  }
}

struct CompetencesCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "competences", abstract: told("Kompetansene.", nn: "Kompetansane.", en: "The competences."),
      aliases: ["kompetanser"])
  }

  @Argument(help: wordsHelp) var words: String?
  @OptionGroup var options: CatalogueOptions

  func run() async throws {
    let (_, catalogue) = try await options.catalogue()
    let competences = words.map { catalogue.competenceSearch.matches($0) } ?? catalogue.competences
    try options.output.emit(
      competencesReport(competences, catalogue, options.language), json: competencesJSON(competences, catalogue),
      options.language)
  }
}

struct RequirementsCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "requirements",
      abstract: told("Hva oppgavene krever.", nn: "Kva oppgåvene krev.", en: "What the tasks require."),
      aliases: ["krav"])
  }

  @Argument(help: taskHelp) var task: String?
  @OptionGroup var options: CatalogueOptions

  func run() async throws {
    let (bench, catalogue) = try await options.catalogue()
    let tasks = try task.map { [try bench.task($0, in: catalogue)] } ?? catalogue.tasks
    try options.output.emit(
      requirementsReport(tasks, catalogue, options.language), json: requirementsJSON(tasks, catalogue), options.language
    )
  }
}

struct GatesCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "gates",
      abstract: told("Hvem loven lar gjøre hva.", nn: "Kven lova lèt gjere kva.", en: "Whom the law lets do what."),
      aliases: ["lovkrav"])
  }

  @Argument(help: taskHelp) var task: String?
  @OptionGroup var options: CatalogueOptions

  func run() async throws {
    let (bench, catalogue) = try await options.catalogue()
    let tasks = try task.map { [try bench.task($0, in: catalogue)] } ?? catalogue.tasks
    try options.output.emit(
      gatesReport(tasks, catalogue, options.language), json: gatesJSON(tasks, catalogue), options.language)
  }
}

struct SearchCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "search",
      abstract: told(
        "Søk med ord i hele katalogen.", nn: "Søk med ord i heile katalogen.",
        en: "Search the whole catalogue by words."),
      aliases: ["søk", "sok"])
  }

  @Argument(help: wordsHelp) var words: String
  @OptionGroup var options: CatalogueOptions

  func run() async throws {
    let (bench, catalogue) = try await options.catalogue()
    let found = try bench.search(words, in: catalogue)
    try options.output.emit(
      searchReport(found.map(\.item), words, catalogue, options.language),
      json: searchJSON(found.map(\.item), words, catalogue),
      options.language)
  }
}

struct ShowCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: told(
        "Alt om én oppgave, kompetanse eller yrkesgruppe.",
        nn: "Alt om éi oppgåve, éin kompetanse eller éi yrkesgruppe.",
        en: "All about one task, competence or profession."),
      aliases: ["vis"])
  }

  @Argument(help: say("Kode eller ord.", nn: "Kode eller ord.", en: "A code or words.").named(.codeOrWords)) var entry:
    String
  @OptionGroup var options: CatalogueOptions

  func run() async throws {
    let (bench, catalogue) = try await options.catalogue()
    let item = try bench.entry(entry, in: catalogue).item
    try options.output.emit(
      entryReport(item, catalogue, options.language), json: entryJSON(item, catalogue), options.language)
  }
}

struct CheckCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: told("Henger katalogen sammen?", nn: "Heng katalogen saman?", en: "Does the catalogue hold together?"),
      aliases: ["kontroller"])
  }

  @OptionGroup var options: CatalogueOptions

  func run() async throws {
    let (_, catalogue) = try await options.catalogue()
    let faults = catalogue.faults()
    try options.output.emit(
      catalogueCheckReport(faults, catalogue, options.language), json: catalogueCheckJSON(faults, catalogue),
      options.language)
    if !faults.isEmpty { throw ExitStatus.answerIsNo }
  }
}

var wordsHelp: ArgumentHelp {
  say("Ord å lete etter.", nn: "Ord å leite etter.", en: "Words to look for.").named(.words)
}

extension CatalogueEntry {
  /// As reports take it.
  var item: CatalogueItem {
    switch self {
    case .task(let task): .task(task)
    case .competence(let competence): .competence(competence)
    case .profession(let profession): .profession(profession)
    }
  }
}
