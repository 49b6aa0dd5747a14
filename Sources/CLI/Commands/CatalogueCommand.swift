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

extension QuestionOptions {
  /// The catalogue as it was known, from the registry if there is one.
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

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let (_, catalogue) = try await options.catalogue()
    try options.emit(
      professionsReport(catalogue, options.language), json: professionsJSON(catalogue))
  }
}

struct TasksCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tasks", abstract: told("Oppgavene.", nn: "Oppgåvene.", en: "The tasks."), aliases: ["oppgaver"])
  }

  @Argument(help: wordsHelp) var words: String?
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let (bench, catalogue) = try await options.catalogue()
    let tasks = words.map { bench.tasks(matching: $0, in: catalogue) } ?? catalogue.tasks
    try options.emit(
      tasksReport(tasks, catalogue, options.language), json: tasksJSON(tasks, catalogue))
  }
}

struct CompetencesCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "competences", abstract: told("Kompetansene.", nn: "Kompetansane.", en: "The competences."),
      aliases: ["kompetanser"])
  }

  @Argument(help: wordsHelp) var words: String?
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let (_, catalogue) = try await options.catalogue()
    let competences = words.map { catalogue.competenceSearch.matches($0) } ?? catalogue.competences
    try options.emit(
      competencesReport(competences, catalogue, options.language), json: competencesJSON(competences, catalogue))
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
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let (bench, catalogue) = try await options.catalogue()
    let tasks = try task.map { [try bench.task($0, in: catalogue)] } ?? catalogue.tasks
    try options.emit(
      requirementsReport(tasks, catalogue, options.language), json: requirementsJSON(tasks, catalogue))
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
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let (bench, catalogue) = try await options.catalogue()
    let tasks = try task.map { [try bench.task($0, in: catalogue)] } ?? catalogue.tasks
    try options.emit(
      gatesReport(tasks, catalogue, options.language), json: gatesJSON(tasks, catalogue))
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
  @OptionGroup var options: QuestionOptions

  func validate() throws {
    guard folded(words).isEmpty else { return }
    throw ValidationError(
      told(
        "Skriv minst ett ord å lete etter.", nn: "Skriv minst eitt ord å leite etter.", en: "Give a word to look for."))
  }

  func run() async throws {
    if NationalIdentityNumber.occurs(in: words) { throw InquiryFault.nationalIdentityNumber(field: "…") }
    let (bench, catalogue) = try await options.catalogue()
    let found = bench.search(words, in: catalogue)
    let near = found.isEmpty ? bench.tasks(near: words, in: catalogue).map { CatalogueItem.task($0) } : []
    try options.emit(
      searchReport(found.map(\.item), near: near, words, options.language),
      json: searchJSON(found.map(\.item), words, catalogue))
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
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let (bench, catalogue) = try await options.catalogue()
    let item = try bench.entry(entry, in: catalogue).item
    try options.emit(
      entryReport(item, catalogue, options.language), json: entryJSON(item, catalogue))
  }
}

struct CheckCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: told("Henger katalogen sammen?", nn: "Heng katalogen saman?", en: "Does the catalogue hold together?"),
      aliases: ["kontroller"])
  }

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let (_, catalogue) = try await options.catalogue()
    let faults = catalogue.faults()
    try options.emit(
      catalogueCheckReport(faults, catalogue, options.language), json: catalogueCheckJSON(faults, catalogue))
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
