public import Domain
public import Interchange
import Storage
import Tabular

/// A catalogue file with its content.
public struct NamedFile: Sendable {
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads a file.
  public init(path: String) throws(UnreadableFile) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    do {
      bytes = try contentOfFile(at: path)
    } catch {
      throw UnreadableFile(problem: ImportProblem(place: ImportPlace(file: path), fault: .unreadable(error)))
    }
  }
}

/// A file that is not there, or that may not be read.
public struct UnreadableFile: Error {
  public let problem: ImportProblem
}

/// What local catalogue files did or would do.
public struct CatalogueOutcome: Sendable {
  public let difference: CatalogueDifference
  public let problems: [ImportProblem]
  /// What would no longer hold together.
  public let faults: [CatalogueFault]
  /// The numbers by which the files can be undone; none where nothing was written.
  public let batches: [Int64]
  public let isWritten: Bool
}

extension Workbench {
  /// Adds the organisation's own rows to the catalogue, or overrides the edition's with them; all of them, or nothing.
  ///
  /// A row whose column `retired` says yes takes the edition's row out of use.
  public func importCatalogue(_ files: [NamedFile], isRehearsal: Bool) async throws -> CatalogueOutcome {
    for file in files {
      if NationalIdentityNumber.occurs(in: file.name) { throw InquiryFault.nationalIdentityNumber(field: "…") }
      guard holdsNationalIdentityNumber(file.bytes) else { continue }
      throw InquiryFault.nationalIdentityNumber(field: file.name)
    }
    // What others refer to comes first, so that the newest batch can be undone first.
    let read = files.map { ReadFile($0) }.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
    let outcome = try await rehearse { writer in try perform(read, writer, isWritten: false) }
    let isSound = outcome.problems.isEmpty && outcome.faults.isEmpty
    guard isSound, !isRehearsal, !outcome.difference.isEmpty else { return outcome }
    return try await write { writer in try perform(read, writer, isWritten: true) }
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

  private func perform(_ files: [ReadFile], _ writer: RegistryWriter, isWritten: Bool) throws -> CatalogueOutcome {
    let before = try writer.snapshot().catalogue()
    var batches: [Int64] = []
    for file in files {
      writer.begin("catalogue", reason: file.name)
      let tally = try write(file.rows, over: try writer.snapshot().catalogue(), writer)
      let batch = try writer.note(
        tally, ofFile: file.name, digest: file.digest,
        contents: file.rows.sheets.map(\.rawValue).joined(separator: " "))
      if let batch { batches.append(batch) }
    }
    let after = try writer.snapshot().catalogue()
    let known = Set(before.faults())
    return CatalogueOutcome(
      difference: CatalogueDifference(from: before, to: after), problems: files.flatMap(\.rows.problems),
      faults: after.faults().filter { !known.contains($0) }, batches: isWritten ? batches : [], isWritten: isWritten)
  }

  private func write(_ rows: CatalogueRows, over catalogue: Catalogue, _ writer: RegistryWriter) throws -> ImportTally {
    var tally = ImportTally()
    func count(_ change: Change) {
      switch change {
      case .added: tally.added += 1
      case .changed: tally.changed += 1
      case .unchanged: tally.unchanged += 1
      }
    }
    let local = Provenance(origin: .local, source: "")
    for level in rows.careLevels { count(try writer.put(level, local)) }
    for process in rows.workProcesses { count(try writer.put(process, local)) }
    for profession in rows.professions { count(try writer.put(profession)) }
    for competence in rows.competences { count(try writer.put(competence)) }
    for task in rows.tasks { count(try writer.put(task)) }
    for requirement in rows.requirements { count(try writer.put(requirement)) }
    for gate in rows.gates { count(try writer.put(gate)) }
    for baseline in rows.baselines { count(try writer.put(baseline)) }
    for title in rows.jobTitles { count(try writer.put(title)) }
    for anchor in rows.competenceAnchors { count(try writer.put(anchor)) }
    for synonym in rows.synonyms { count(try writer.put(synonym, local)) }
    for row in rows.retired {
      if try retire(row, in: catalogue, writer) { tally.ended += 1 } else { tally.unchanged += 1 }
    }
    return tally
  }

  /// Takes a row out of use with a local row of the same key. A key that nothing has changes nothing.
  private func retire(_ row: RetiredRow, in catalogue: Catalogue, _ writer: RegistryWriter) throws -> Bool {
    let why = Provenance(origin: .local, source: row.source)
    var changes: [Change] = []
    switch row.sheet {
    case .professions:
      for found in catalogue.professions where found.code.rawValue == row.key {
        changes.append(try writer.put(found.with(why), isRetired: true))
      }
    case .tasks:
      for found in catalogue.tasks where found.code.rawValue == row.key {
        changes.append(try writer.put(found.with(why), isRetired: true))
      }
    case .competences:
      for found in catalogue.competences where found.code.rawValue == row.key {
        changes.append(try writer.put(found.with(why), isRetired: true))
      }
    case .requirements:
      for found in catalogue.requirements where found.key == row.key {
        changes.append(try writer.put(found.with(why), isRetired: true))
      }
    case .baselines:
      for found in catalogue.baselines where found.key == row.key {
        changes.append(try writer.put(found.with(why), isRetired: true))
      }
    case .jobTitles:
      for found in catalogue.jobTitles where found.title == row.key {
        changes.append(try writer.put(found.with(why), isRetired: true))
      }
    case .competenceAnchors:
      for found in catalogue.competenceAnchors where found.key == row.key {
        changes.append(try writer.put(found.with(why), isRetired: true))
      }
    case .legalGates, .careLevels, .workProcesses, .levels, .synonyms, .edition, .headerAliases, .parameters:
      // What the law says is never taken away by a local file; the others have nothing to retire.
      break
    }
    return !changes.isEmpty
  }
}

/// A catalogue file and what stands in it.
private struct ReadFile: Sendable {
  let name: String
  let digest: String
  let rows: CatalogueRows

  init(_ file: NamedFile) {
    name = file.name
    digest = sha256(of: file.bytes)
    rows = readCatalogue([(file.name, file.bytes)], origin: .local)
  }

  /// Where its first sheet comes among the sheets.
  var order: Int {
    rows.sheets.compactMap { CatalogueSheet.allCases.firstIndex(of: $0) }.min() ?? CatalogueSheet.allCases.count
  }
}

extension Profession {
  fileprivate func with(_ provenance: Provenance) -> Profession {
    Profession(
      code: code, kind: kind, section48Number: section48Number, name: name, careLevel: careLevel, education: education,
      provenance: provenance)
  }
}

extension CareTask {
  fileprivate func with(_ provenance: Provenance) -> CareTask {
    CareTask(
      code: code, name: name, workProcess: workProcess, setting: setting, wardKinds: wardKinds,
      hasPatientContact: hasPatientContact, automatable: automatable, automationBy: automationBy, risk: risk,
      contested: contested, usualToday: usualToday, conditions: conditions, provenance: provenance)
  }
}

extension Competence {
  fileprivate func with(_ provenance: Provenance) -> Competence {
    Competence(
      code: code, kind: kind, name: name, validityInMonths: validityInMonths, renewalRule: renewalRule,
      mustVerify: mustVerify, signaturesNeeded: signaturesNeeded, trainingMinutes: trainingMinutes,
      trainingForm: trainingForm, buildsOn: buildsOn, liftsTo: liftsTo, provenance: provenance)
  }
}

extension Requirement {
  fileprivate func with(_ provenance: Provenance) -> Requirement {
    Requirement(
      task: task, competence: competence, minimumLevel: minimumLevel, importance: importance, anyOf: anyOf,
      provenance: provenance)
  }
}

extension Baseline {
  fileprivate func with(_ provenance: Provenance) -> Baseline {
    Baseline(profession: profession, competence: competence, level: level, provenance: provenance)
  }
}

extension CompetenceAnchor {
  fileprivate func with(_ provenance: Provenance) -> CompetenceAnchor {
    CompetenceAnchor(competence: competence, level: level, anchor: anchor, provenance: provenance)
  }
}

extension JobTitle {
  fileprivate func with(_ provenance: Provenance) -> JobTitle {
    JobTitle(title: title, profession: profession, competence: competence, provenance: provenance)
  }
}
