/// Leaves out the rows that speak of what is retired, and remembers them.
///
/// Legal gates that name a retired profession or competence among others stay as they are: to leave out who may do a task
/// is the law's business, and a gate without holders would otherwise be lost with them.
struct Silence {
  private let tasks: Set<TaskCode>
  private let competences: Set<CompetenceCode>
  private let professions: Set<ProfessionCode>
  private(set) var rows: [SilentRow] = []

  init(_ retired: RetiredEntries) {
    tasks = Set(retired.tasks.map(\.item.code))
    competences = Set(retired.competences.map(\.item.code))
    professions = Set(retired.professions.map(\.item.code))
  }

  private var isEmpty: Bool { tasks.isEmpty && competences.isEmpty && professions.isEmpty }

  mutating func audible(_ requirements: [Requirement]) -> [Requirement] {
    keep(requirements, "requirements", key: \.key) { silence, row in
      silence.code(row.task) ?? silence.code(row.competence)
    }
  }

  mutating func audible(_ gates: [LegalGate]) -> [LegalGate] {
    keep(gates, "legal_gates", key: \.key) { silence, row in silence.code(row.task) }
  }

  mutating func audible(_ baselines: [Baseline]) -> [Baseline] {
    keep(baselines, "baselines", key: \.key) { silence, row in
      silence.code(row.profession) ?? silence.code(row.competence)
    }
  }

  /// A title that only claims something retired still tells the profession.
  mutating func audible(_ titles: [JobTitle]) -> [JobTitle] {
    let kept = keep(titles, "job_titles", key: \.title) { silence, row in row.profession.flatMap { silence.code($0) } }
    guard !competences.isEmpty else { return kept }
    return kept.map { title in
      guard let code = title.competence.flatMap({ code($0) }) else { return title }
      rows.append(SilentRow(table: "job_titles", key: title.title, code: code))
      return JobTitle(title: title.title, profession: title.profession, provenance: title.provenance)
    }
  }

  mutating func audible(_ synonyms: [Synonym]) -> [Synonym] {
    keep(synonyms, "synonyms", key: { "\($0.kind.rawValue) \($0.code)" }) { silence, row in
      switch row.kind {
      case .task: silence.code(TaskCode(row.code))
      case .competence: silence.code(CompetenceCode(row.code))
      case .profession: silence.code(ProfessionCode(row.code))
      }
    }
  }

  private func code(_ code: TaskCode) -> String? { tasks.contains(code) ? code.rawValue : nil }
  private func code(_ code: CompetenceCode) -> String? { competences.contains(code) ? code.rawValue : nil }
  private func code(_ code: ProfessionCode) -> String? { professions.contains(code) ? code.rawValue : nil }

  private mutating func keep<Row>(
    _ all: [Row], _ table: String, key: (Row) -> String, retiredCode: (Silence, Row) -> String?
  ) -> [Row] {
    if isEmpty { return all }
    let silence = self
    return all.filter { row in
      guard let code = retiredCode(silence, row) else { return true }
      rows.append(SilentRow(table: table, key: key(row), code: code))
      return false
    }
  }
}

extension Catalogue {
  /// The titles without what is retired.
  public func inUse(_ titles: [JobTitle]) -> [JobTitle] {
    var silence = Silence(retired)
    return silence.audible(titles)
  }
}
