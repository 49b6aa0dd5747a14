public import Domain
public import Interchange
import Matching
import Storage

extension Workbench {
  /// Imports files in one transaction: all of them, or nothing.
  ///
  /// Units come before people and people before what they hold, whatever order the files are given in.
  ///
  /// - Parameters:
  ///   - decide: asked for each unknown or ambiguous title, such as on a terminal, until it gives a profession by code or
  ///     words, or `nil`; what it answers is remembered for later files. `nil` where nobody can be asked.
  ///   - watch: told once in a while how far the reading has come, and once more before anything is final; what it throws
  ///     ends the import, and the registry is as it was.
  public func importFiles(
    _ request: ImportRequest, deciding decide: (@Sendable (OpenTitle) throws -> String?)? = nil,
    watching watch: @escaping @Sendable (ImportProgress) throws -> Void = { _ in }
  ) async throws -> ImportOutcome {
    let catalogue = try await self.catalogue()
    let aliases = shippedHeaderAliases()
    let files = request.sources.map { OpenedFile($0, aliases: aliases, catalogue: catalogue) }
      .enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)

    var progress = ImportProgress()
    // To ask about titles, everything is read once before.
    progress.totalBytes = files.reduce(0) { $0 + $1.byteCount } * (decide == nil ? 1 : 2)
    let start = progress
    var decided: [JobTitle] = []
    if let decide {
      let (outcome, halfway) = try await rehearse { writer in
        try perform(request, files, catalogue, decided: [], writer, start, watch)
      }
      progress = halfway
      decided = try openTitles(in: outcome, catalogue).compactMap { open in
        try profession(of: open, in: catalogue, deciding: decide).map {
          JobTitle(
            title: open.title, profession: $0,
            provenance: Provenance(origin: .local, source: "\(user) \(today.iso)"))
        }
      }
    }
    // The rows are counted anew; how far the reading has come goes on.
    progress.rows = 0
    let (titles, reached) = (decided, progress)
    if request.isRehearsal {
      return try await rehearse { writer in
        try perform(request, files, catalogue, decided: titles, writer, reached, watch).0
      }
    }
    do {
      return try await write { writer in
        var (outcome, _) = try perform(request, files, catalogue, decided: titles, writer, reached, watch)
        let isFatal = outcome.problems.contains(where: \.isFatal)
        if isFatal || (!outcome.problems.isEmpty && !request.skipsBadRows) { throw Refusal(outcome: outcome) }
        outcome.isWritten = true
        return outcome
      }
    } catch let refusal as Refusal {
      return refusal.outcome
    }
  }

  /// Everything that was imported, the newest first.
  public func importBatches() async throws -> [ImportBatch] { try await read { try $0.importBatches() } }

  private func perform(
    _ request: ImportRequest, _ files: [OpenedFile], _ catalogue: Catalogue, decided: [JobTitle],
    _ writer: RegistryWriter, _ start: ImportProgress, _ watch: (ImportProgress) throws -> Void
  ) throws -> (ImportOutcome, ImportProgress) {
    if !decided.isEmpty {
      writer.begin("title")
      for title in decided { _ = try writer.put(title) }
    }
    var outcome = ImportOutcome(files: [], isWritten: false, isRehearsal: request.isRehearsal)
    var progress = start
    for file in files {
      let before = progress
      outcome.files.append(
        try perform(request, file, catalogue, writer) { rows, share in
          progress.rows = before.rows + rows
          progress.bytes = before.bytes + Int(share * Double(file.byteCount))
          try watch(progress)
        })
      progress.bytes = before.bytes + file.byteCount
    }
    try watch(progress)
    return (outcome, progress)
  }

  private func perform(
    _ request: ImportRequest, _ file: OpenedFile, _ catalogue: Catalogue, _ writer: RegistryWriter,
    watching watch: ImportReader.Watch
  ) throws -> ImportedFile {
    var result = ImportedFile(name: file.name)
    result.format = file.format
    result.problems = file.problems
    guard let reader = file.reader, !file.problems.contains(where: \.isFatal) else { return result }
    result.skippedSheets = reader.skippedSheets
    result.kinds = reader.sheets.map(\.kind)
    writer.begin("import", reason: file.name)
    var records = RecordWriter(writer, today: today, isComplete: request.isComplete)
    let sheets = reader.sheets.sorted { left, right in
      let all = ImportKind.allCases
      return (all.firstIndex(of: left.kind) ?? 0) < (all.firstIndex(of: right.kind) ?? 0)
    }
    var rowsBefore = 0
    for (place, sheet) in sheets.enumerated() {
      var problems: [ImportProblem] = []
      let snapshot = try writer.snapshot()
      let givers = sheet.kind == .delegations ? try snapshot.employees() : []
      let context = ImportContext(
        catalogue: catalogue, units: try snapshot.units(), employees: try snapshot.employeeNumbers(),
        names: Dictionary(givers.map { ($0.number, $0.name) }) { first, _ in first },
        titles: catalogue.inUse(try snapshot.jobTitles()), today: today)
      result.assumptions += sheet.assumptions
      records.lacksFirstDays = sheet.lacksFirstDays
      let knownBefore = records.knownBefore
      let summary = try reader.read(
        sheet, context: context,
        watching: { rows, share in
          try watch(rowsBefore + rows, (Double(place) + share) / Double(sheets.count))
        }
      ) { row in
        if let record = row.record {
          try records.write(record)
        } else {
          problems += row.problems
          records.skip()
        }
      }
      rowsBefore += summary.rows
      // Some faults are known only when the sheet has been read.
      result.problems += problems.enumerated()
        .sorted { ($0.element.place.line ?? .max, $0.offset) < ($1.element.place.line ?? .max, $1.offset) }
        .map(\.element)
      result.assumptions += summary.assumptions.compactMap { $0.without(records.knownBefore - knownBefore) }
      result.notes.merge(summary.notes) { $0 + $1 }
      records.skip(summary.notes.values.reduce(0, +))
    }
    try records.endTheRest()
    result.tally = records.tally
    result.authorisationsMade = records.authorisationsMade
    result.claimsFromTitles = records.claimsFromTitles
    result.renamings = records.renamings
    result.invalidDelegations = try invalid(among: records.delegations, try writer.snapshot(), catalogue)
    result.batch = try writer.note(
      records.tally, ofFile: file.name, digest: file.digest?.value ?? "",
      contents: result.kinds.map(\.rawValue).joined(separator: " "))
    return result
  }

  /// How many of these delegations do not hold today though their period does, or will not when it begins.
  private func invalid(among delegations: [Delegation], _ snapshot: Snapshot, _ catalogue: Catalogue) throws -> Int {
    let byDelegate = Dictionary(grouping: delegations, by: \.employee).sorted { $0.key < $1.key }
    var count = 0
    for start in stride(from: 0, to: byDelegate.count, by: 1000) {
      let some = byDelegate[start..<min(start + 1000, byDelegate.count)]
      let files = try snapshot.personnelFiles(PeopleWanted(numbers: some.map(\.key), on: today))
      let keys = Set(some.flatMap(\.value).map(\.key))
      count += try rows(of: files, snapshot, catalogue, today).count {
        keys.contains($0.delegation.key) && !$0.validity.faults.isEmpty
      }
    }
    return count
  }

  /// What somebody says that a title means, asked again with the reason while no profession fits the answer.
  private func profession(
    of open: OpenTitle, in catalogue: Catalogue, deciding decide: (OpenTitle) throws -> String?
  ) throws -> ProfessionCode? {
    var open = open
    while let typed = try decide(open) {
      do {
        return try Lookup.profession(typed, in: catalogue).code
      } catch let fault as InquiryFault {
        open.refused = fault
      }
    }
    return nil
  }

  /// The titles that somebody must decide about, each once, in the order of the files.
  private func openTitles(in outcome: ImportOutcome, _ catalogue: Catalogue) -> [OpenTitle] {
    var seen: Set<String> = []
    return outcome.problems.compactMap { problem in
      let (title, reason): (String, String?)
      switch problem.fault {
      case .unknownTitle(let typed, _): (title, reason) = (typed, nil)
      case .ambiguousTitle(let typed, let why): (title, reason) = (typed, why)
      default: return nil
      }
      guard seen.insert(foldedTight(title)).inserted else { return nil }
      let named = reason.map { professions(namedIn: $0, catalogue) } ?? []
      return OpenTitle(
        title: title, reason: reason,
        nearest: named.isEmpty ? nearestProfessions(to: title, in: catalogue, catalogue.jobTitles) : named)
    }
  }
}

extension Delegation {
  /// What tells it from others.
  fileprivate struct Key: Hashable {
    let employee: EmployeeNumber
    let task: TaskCode
    let unit: UnitCode?
    let from: CalendarDate?
  }

  fileprivate var key: Key { Key(employee: employee, task: task, unit: unit, from: period.from) }
}

/// Carries the outcome out of the transaction that it undoes.
private struct Refusal: Error {
  let outcome: ImportOutcome
}

extension ImportAssumption {
  /// Competences that were known already do not hold from today: the rest of them, `nil` for none.
  fileprivate func without(_ known: Int) -> ImportAssumption? {
    guard case .heldFrom(let day, let count) = self else { return self }
    return count > known ? .heldFrom(day, count - known) : nil
  }
}
