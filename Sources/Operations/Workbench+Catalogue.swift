public import Domain
import Interchange
import Storage

extension Workbench {
  /// The whole catalogue: the registry's, with the organisation's own rows, or the shipped one.
  public func catalogue(knownAt: String? = nil) async throws -> Catalogue {
    guard hasRegistry else { return try shippedCatalogue() }
    return try await read(knownAt: knownAt) { try $0.catalogue() }
  }

  /// The tasks that words or a code stand for, best first.
  public func tasks(matching typed: String, in catalogue: Catalogue) -> [CareTask] {
    catalogue.taskSearch.matches(typed)
  }

  /// One task by code or by words that only one answers best.
  public func task(_ typed: String, in catalogue: Catalogue) throws -> CareTask {
    try Lookup.task(typed, in: catalogue)
  }
}

/// What a code or words can stand for in the catalogue.
public enum CatalogueEntry: Sendable {
  case task(CareTask)
  case competence(Competence)
  case profession(Profession)
}

extension Workbench {
  /// Everything in the catalogue that has the words, best first: tasks, competences, professions.
  public func search(_ typed: String, in catalogue: Catalogue) -> [CatalogueEntry] {
    catalogue.taskSearch.matches(typed).map { .task($0) }
      + catalogue.competenceSearch.matches(typed).map { .competence($0) }
      + catalogue.professionSearch.matches(typed).map { .profession($0) }
  }

  /// The tasks that come nearest to words that nothing has.
  public func tasks(near typed: String, in catalogue: Catalogue) -> [CareTask] {
    nearest(to: typed, among: catalogue.tasks) { $0.name.all + [$0.code.rawValue] }
  }

  /// The one entry with the code, or that answers the words best.
  public func entry(_ typed: String, in catalogue: Catalogue) throws -> CatalogueEntry {
    if let task = catalogue[TaskCode(typed)] { return .task(task) }
    if let competence = catalogue[CompetenceCode(typed)] { return .competence(competence) }
    if let profession = catalogue[ProfessionCode(typed)] ?? catalogue[ProfessionCode(typed.uppercased())] {
      return .profession(profession)
    }
    var gone = Lookup.gone(catalogue.retired.tasks)
    gone.add(Lookup.gone(catalogue.retired.competences)) { $0 }
    gone.add(Lookup.gone(catalogue.retired.professions)) { $0 }
    let found = try Lookup.best(typed, in: catalogue.entrySearch, gone, ignoresVerbs: true)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw InquiryFault.ambiguousEntry(typed: typed, found) }
    throw InquiryFault.nothingFound(typed: typed)
  }
}

extension Catalogue {
  /// Everything that a code or words can stand for: tasks, competences, professions.
  fileprivate var entrySearch: WordSearch<CatalogueEntry> {
    var search = WordSearch<CatalogueEntry>()
    search.add(taskSearch) { .task($0) }
    search.add(competenceSearch) { .competence($0) }
    search.add(professionSearch) { .profession($0) }
    return search
  }
}
