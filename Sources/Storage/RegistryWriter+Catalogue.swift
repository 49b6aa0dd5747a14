public import Domain
import GRDB

extension RegistryWriter {
  /// Records which edition the catalogue's rows belong to from now on.
  public func put(_ edition: Edition) throws {
    let known = try Bool.fetchOne(db, sql: "SELECT 1 FROM edition WHERE code = ?", arguments: [edition.code]) ?? false
    guard !known else { return }
    try db.execute(
      sql: "INSERT INTO edition (code, date, nameNb, nameNn, nameEn, recordedBy) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        edition.code, edition.date.iso, edition.title.bokmål, edition.title.nynorsk, edition.title.english,
        event(),
      ])
  }

  public func put(_ level: CareLevel, _ provenance: Provenance) throws -> Change {
    try write(.careLevel, [level.rank], [level.code] + names(level.name), provenance)
  }

  public func put(_ process: WorkProcess, _ provenance: Provenance) throws -> Change {
    try write(.workProcess, [id(of: process.code)], names(process.name), provenance)
  }

  public func put(_ profession: Profession, isRetired: Bool = false) throws -> Change {
    try write(
      .profession, [id(of: profession.code)],
      [profession.kind.rawValue, profession.section48Number.databaseValue] + names(profession.name)
        + [profession.careLevel, profession.education], profession.provenance, isRetired: isRetired)
  }

  public func put(_ task: CareTask, isRetired: Bool = false) throws -> Change {
    try write(
      .task, [id(of: task.code)],
      names(task.name) + [
        id(of: task.workProcess), task.setting.rawValue, task.wardKinds.joined(separator: ";"), task.hasPatientContact,
        task.automatable.rawValue, task.risk.rawValue, task.usualToday,
      ] + task.automationBy.all + task.contested.all + task.conditions.all, task.provenance, isRetired: isRetired)
  }

  public func put(_ competence: Competence, isRetired: Bool = false) throws -> Change {
    try write(
      .competence, [id(of: competence.code)],
      [competence.kind.rawValue] + names(competence.name) + [
        competence.validityInMonths.databaseValue, competence.renewalRule, competence.mustVerify,
        competence.signaturesNeeded, competence.trainingMinutes.databaseValue,
        competence.buildsOn.map(\.rawValue).joined(separator: ";"),
        competence.liftsTo.databaseValue,
      ] + competence.trainingForm.all, competence.provenance, isRetired: isRetired)
  }

  public func put(_ requirement: Requirement, isRetired: Bool = false) throws -> Change {
    try write(
      .requirement, [id(of: requirement.task), id(of: requirement.competence), requirement.anyOf ?? ""],
      [(requirement.minimumLevel?.rawValue).databaseValue, requirement.importance.rawValue], requirement.provenance,
      isRetired: isRetired)
  }

  public func put(_ gate: LegalGate, isRetired: Bool = false) throws -> Change {
    try write(
      .legalGate, [id(of: gate.task), gate.period.from.databaseValue],
      [
        gate.kind.rawValue, gate.holders.map(\.code).joined(separator: ";"),
        gate.delegates.map(\.code).joined(separator: ";"),
      ] + names(gate.condition) + [gate.statute, gate.confidence.rawValue, gate.period.through.databaseValue],
      gate.provenance, isRetired: isRetired)
  }

  public func put(_ baseline: Baseline, isRetired: Bool = false) throws -> Change {
    try write(
      .baseline, [id(of: baseline.competence), id(of: baseline.profession)],
      [(baseline.level?.rawValue).databaseValue], baseline.provenance, isRetired: isRetired)
  }

  public func put(_ title: JobTitle, isRetired: Bool = false) throws -> Change {
    try write(
      .jobTitle, [title.title],
      [
        title.profession.map { try id(of: $0) }.databaseValue, title.competence.map { try id(of: $0) }.databaseValue,
      ], title.provenance, isRetired: isRetired)
  }

  public func put(_ anchor: BehaviourAnchor) throws -> Change {
    try write(
      .behaviourAnchor, [anchor.level.rawValue, anchor.kind?.rawValue ?? ""], names(anchor.name) + names(anchor.anchor),
      Provenance(origin: .seed, source: anchor.source))
  }

  public func put(_ anchor: CompetenceAnchor, isRetired: Bool = false) throws -> Change {
    try write(
      .competenceAnchor, [id(of: anchor.competence), anchor.level.rawValue], names(anchor.anchor), anchor.provenance,
      isRetired: isRetired)
  }

  public func put(_ synonym: Synonym, _ provenance: Provenance) throws -> Change {
    try write(
      .synonym, [synonym.kind.rawValue, synonym.code, synonym.words.joined(separator: ";")], [], provenance)
  }

  /// Records every row of an edition.
  public func put(_ catalogue: Catalogue) throws {
    let seed = Provenance(origin: .seed, source: "")
    try put(catalogue.edition)
    for level in catalogue.careLevels { _ = try put(level, seed) }
    for process in catalogue.workProcesses { _ = try put(process, seed) }
    for profession in catalogue.professions { _ = try put(profession) }
    for competence in catalogue.competences { _ = try put(competence) }
    for task in catalogue.tasks { _ = try put(task) }
    for requirement in catalogue.requirements { _ = try put(requirement) }
    for gate in catalogue.gates { _ = try put(gate) }
    for baseline in catalogue.baselines { _ = try put(baseline) }
    for title in catalogue.jobTitles { _ = try put(title) }
    for anchor in catalogue.anchors { _ = try put(anchor) }
    for anchor in catalogue.competenceAnchors { _ = try put(anchor) }
    for synonym in catalogue.synonyms { _ = try put(synonym, seed) }
  }

  /// Takes an edition into use: its rows, and no longer those of earlier editions that it has dropped. Local rows stay.
  public func replaceEdition(with catalogue: Catalogue) throws {
    confirmedRows = [:]
    defer { confirmedRows = nil }
    try put(catalogue)
    for table in VersionedTable.catalogue {
      let confirmed = confirmedRows?[table.name] ?? []
      let ids = try Int64.fetchAll(
        db, sql: "SELECT id FROM \(table.name) WHERE origin = 'seed' AND replacedBy IS NULL")
      for id in ids where !confirmed.contains(id) { try table.close(id: id, self) }
    }
  }

  private func write(
    _ table: VersionedTable, _ key: [any DatabaseValueConvertible], _ values: [any DatabaseValueConvertible],
    _ provenance: Provenance, isRetired: Bool = false
  ) throws -> Change {
    try table.put(key + [provenance.origin.rawValue], values + [provenance.source, isRetired], self)
  }

  private func names(_ phrase: Phrase) -> [any DatabaseValueConvertible] { phrase.all }
}
