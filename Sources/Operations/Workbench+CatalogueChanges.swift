public import Domain
import Foundation
public import Interchange
import Storage

/// A catalogue file with its content.
public struct NamedFile: Sendable {
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads a file; one that cannot be read is empty, and told as such by its reader.
  public init(path: String) throws {
    name = path.split(separator: "/").last.map(String.init) ?? path
    guard let data = FileManager.default.contents(atPath: path) else { throw RegistryFault.missing(path: path) }
    bytes = Array(data)
  }
}

/// What local catalogue files did or would do.
public struct CatalogueOutcome: Sendable {
  public let difference: CatalogueDifference
  public let problems: [ImportProblem]
  /// What would no longer hold together.
  public let faults: [CatalogueFault]
  public let isWritten: Bool
}

extension Workbench {
  /// Adds the organisation's own rows to the catalogue, or overrides the edition's with them; all of them, or nothing.
  ///
  /// A row whose column `retired` says yes takes the edition's row out of use.
  public func importCatalogue(_ files: [NamedFile], isRehearsal: Bool) async throws -> CatalogueOutcome {
    for file in files where NationalIdentityNumber.occurs(in: String(decoding: file.bytes, as: UTF8.self)) {
      throw InquiryFault.nationalIdentityNumber(field: file.name)
    }
    let rows = readCatalogue(files.map { ($0.name, $0.bytes) }, origin: .local)
    let outcome = try await rehearse { writer in try perform(rows, writer, isWritten: false) }
    let isSound = outcome.problems.isEmpty && outcome.faults.isEmpty
    guard isSound, !isRehearsal, !outcome.difference.isEmpty else { return outcome }
    return try await write { writer in try perform(rows, writer, isWritten: true) }
  }

  /// What the program's edition of the catalogue changes in the registry; takes it into use unless it is a rehearsal.
  ///
  /// Local rows stay, and go before the edition's.
  public func upgradeCatalogue(isRehearsal: Bool) async throws -> CatalogueDifference {
    let shipped = try shippedCatalogue()
    let change: @Sendable (RegistryWriter) throws -> CatalogueDifference = { writer in
      let before = try writer.snapshot().catalogue()
      writer.begin("catalogue", reason: shipped.edition.code)
      try writer.replaceEdition(with: shipped)
      return CatalogueDifference(from: before, to: try writer.snapshot().catalogue())
    }
    return isRehearsal ? try await rehearse(change) : try await write(change)
  }

  private func perform(_ rows: CatalogueRows, _ writer: RegistryWriter, isWritten: Bool) throws -> CatalogueOutcome {
    let before = try writer.snapshot().catalogue()
    writer.begin("catalogue", reason: "local")
    let local = Provenance(origin: .local, source: "")
    for level in rows.careLevels { _ = try writer.put(level, local) }
    for process in rows.workProcesses { _ = try writer.put(process, local) }
    for profession in rows.professions { _ = try writer.put(profession) }
    for competence in rows.competences { _ = try writer.put(competence) }
    for task in rows.tasks { _ = try writer.put(task) }
    for requirement in rows.requirements { _ = try writer.put(requirement) }
    for gate in rows.gates { _ = try writer.put(gate) }
    for baseline in rows.baselines { _ = try writer.put(baseline) }
    for title in rows.jobTitles { _ = try writer.put(title) }
    for anchor in rows.competenceAnchors { _ = try writer.put(anchor) }
    for synonym in rows.synonyms { _ = try writer.put(synonym, local) }
    for row in rows.retired { try retire(row, in: before, writer) }
    let after = try writer.snapshot().catalogue()
    let known = Set(before.faults())
    return CatalogueOutcome(
      difference: CatalogueDifference(from: before, to: after), problems: rows.problems,
      faults: after.faults().filter { !known.contains($0) }, isWritten: isWritten)
  }

  /// Takes a row out of use with a local row of the same key. A key that nothing has changes nothing.
  private func retire(_ row: RetiredRow, in catalogue: Catalogue, _ writer: RegistryWriter) throws {
    switch row.sheet {
    case .professions:
      for found in catalogue.professions where found.code.rawValue == row.key {
        _ = try writer.put(found.asLocal, isRetired: true)
      }
    case .tasks:
      for found in catalogue.tasks where found.code.rawValue == row.key {
        _ = try writer.put(found.asLocal, isRetired: true)
      }
    case .competences:
      for found in catalogue.competences where found.code.rawValue == row.key {
        _ = try writer.put(found.asLocal, isRetired: true)
      }
    case .requirements:
      for found in catalogue.requirements where found.key == row.key {
        _ = try writer.put(found.asLocal, isRetired: true)
      }
    case .baselines:
      for found in catalogue.baselines where found.key == row.key {
        _ = try writer.put(found.asLocal, isRetired: true)
      }
    case .jobTitles:
      for found in catalogue.jobTitles where found.title == row.key {
        _ = try writer.put(found.asLocal, isRetired: true)
      }
    case .competenceAnchors:
      for found in catalogue.competenceAnchors where found.key == row.key {
        _ = try writer.put(found.asLocal, isRetired: true)
      }
    case .legalGates, .careLevels, .workProcesses, .levels, .synonyms, .edition, .headerAliases:
      // What the law says is never taken away by a local file; the others have nothing to retire.
      break
    }
  }
}

private let retiredLocally = Provenance(origin: .local, source: "retired")

extension Profession {
  fileprivate var asLocal: Profession {
    Profession(
      code: code, kind: kind, section48Number: section48Number, name: name, careLevel: careLevel, education: education,
      provenance: retiredLocally)
  }
}

extension CareTask {
  fileprivate var asLocal: CareTask {
    CareTask(
      code: code, name: name, workProcess: workProcess, setting: setting, wardKinds: wardKinds,
      hasPatientContact: hasPatientContact, automatable: automatable, automationBy: automationBy, risk: risk,
      contested: contested, usualToday: usualToday, conditions: conditions, provenance: retiredLocally)
  }
}

extension Competence {
  fileprivate var asLocal: Competence {
    Competence(
      code: code, kind: kind, name: name, validityInMonths: validityInMonths, renewalRule: renewalRule,
      mustVerify: mustVerify, trainingMinutes: trainingMinutes, trainingForm: trainingForm, buildsOn: buildsOn,
      liftsTo: liftsTo, provenance: retiredLocally)
  }
}

extension Requirement {
  fileprivate var asLocal: Requirement {
    Requirement(
      task: task, competence: competence, minimumLevel: minimumLevel, importance: importance, anyOf: anyOf,
      provenance: retiredLocally)
  }
}

extension Baseline {
  fileprivate var asLocal: Baseline {
    Baseline(profession: profession, competence: competence, level: level, provenance: retiredLocally)
  }
}

extension CompetenceAnchor {
  fileprivate var asLocal: CompetenceAnchor {
    CompetenceAnchor(competence: competence, level: level, anchor: anchor, provenance: retiredLocally)
  }
}

extension JobTitle {
  fileprivate var asLocal: JobTitle {
    JobTitle(title: title, profession: profession, competence: competence, provenance: retiredLocally)
  }
}
