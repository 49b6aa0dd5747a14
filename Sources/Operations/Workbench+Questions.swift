public import Domain
public import Matching
import Storage

/// Which professions can take a task.
public struct LadderAnswer: Sendable {
  public let ladder: Ladder
  public let catalogue: Catalogue
  public let asOf: AsOf
}

/// Which people can take a task.
public struct RosterAnswer: Sendable {
  public let roster: Roster
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

/// Whether and why one person can take a task.
public struct WhyAnswer: Sendable {
  public let entry: Roster.Entry
  public let roster: Roster
  public let catalogue: Catalogue
  public let asOf: AsOf
}

extension Workbench {
  /// Which professions can take a task, from below; with the shipped catalogue when there is no registry.
  public func ladder(_ typedTask: String, _ inquiry: Inquiry) async throws -> LadderAnswer {
    guard hasRegistry || inquiry.scenario != nil else {
      // The code itself needs no words, and reading them takes as long as all the rest.
      var catalogue = try shippedCatalogue(sheets: sheetsOfLadder)
      var task = catalogue[TaskCode(typedTask)]
      if task == nil {
        catalogue = try shippedCatalogue()
        task = try Lookup.task(typedTask, in: catalogue)
      }
      guard let task else { throw InquiryFault.nothingFound(typed: typedTask) }
      return LadderAnswer(
        ladder: Ladder(task: task, in: catalogue, on: inquiry.on), catalogue: catalogue,
        asOf: AsOf(date: inquiry.on, knownAt: inquiry.knownAt, edition: catalogue.edition))
    }
    return try await read(inquiry) { snapshot in
      let (task, catalogue) = try slice(typedTask, snapshot)
      return LadderAnswer(
        ladder: Ladder(task: task, in: catalogue, on: inquiry.on), catalogue: catalogue,
        asOf: AsOf(
          date: inquiry.on, knownAt: inquiry.knownAt, edition: catalogue.edition, supposition: snapshot.supposition))
    }
  }

  /// Which people can take a task, in a unit and those below it, or everywhere.
  public func roster(_ typedTask: String, unit typedUnit: String?, _ inquiry: Inquiry) async throws -> RosterAnswer {
    try await read(inquiry) { snapshot in
      let (task, catalogue) = try slice(typedTask, snapshot)
      let tree = try tree(around: typedUnit, snapshot)
      let unit = try typedUnit.map { try Lookup.unit($0, in: tree).code }
      return try roster(task, unit, catalogue, tree, inquiry, snapshot)
    }
  }

  /// What a question in one unit needs of the tree: where a code is typed, only what lies above and below it, since a country
  /// has ten thousand units.
  private func tree(around typedUnit: String?, _ snapshot: Snapshot) throws -> UnitTree {
    guard let code = typedUnit.map({ UnitCode($0) }) else { return UnitTree(try snapshot.units()) }
    let line = UnitTree(try snapshot.units(inLineWith: code))
    return line[code] == nil ? UnitTree(try snapshot.units()) : line
  }

  /// Why a person can take a task or not, judged in a unit: the one named, else the person's own.
  public func why(
    _ typedEmployee: String, _ typedTask: String, unit typedUnit: String?, _ inquiry: Inquiry
  ) async throws -> WhyAnswer {
    try await read(inquiry) { snapshot in
      let employee = try Lookup.employee(typedEmployee, in: snapshot)
      let (task, catalogue) = try slice(typedTask, snapshot)
      let tree = UnitTree(try snapshot.units())
      let file = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: inquiry.on, competences: []))
        .first
      let own = file?.unit(for: task.code, on: inquiry.on, tree: tree)
      let unit = try typedUnit.map { try Lookup.unit($0, in: tree).code } ?? own
      let answer = try roster(task, unit, catalogue, tree, inquiry, snapshot, including: employee.number)
      guard let entry = answer.roster.entries.first(where: { $0.file.employee.number == employee.number }) else {
        throw InquiryFault.unknownEmployee(typed: typedEmployee, nearest: [])
      }
      return WhyAnswer(entry: entry, roster: answer.roster, catalogue: catalogue, asOf: answer.asOf)
    }
  }

  private func slice(_ typedTask: String, _ snapshot: Snapshot) throws -> (CareTask, Catalogue) {
    let task = try snapshot.task(TaskCode(typedTask)) ?? taskNamed(typedTask, snapshot)
    return (task, try snapshot.catalogue(for: task.code))
  }

  /// A task by words. Only the names are read; of what fits, the whole.
  private func taskNamed(_ words: String, _ snapshot: Snapshot) throws -> CareTask {
    let (names, retired) = try snapshot.taskNames()
    var search = WordSearch<TaskCode>()
    for name in names {
      search.add(name.code, code: name.code.rawValue, names: name.name.all, synonyms: name.synonyms)
    }
    let found = try Lookup.best(words, in: search, Lookup.gone(retired)).compactMap { try snapshot.task($0) }
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw InquiryFault.ambiguousTask(typed: words, found) }
    let near = nearest(to: words, among: names) { $0.name.all + [$0.code.rawValue] }
    throw InquiryFault.unknownTask(typed: words, nearest: try near.compactMap { try snapshot.task($0.code) })
  }

  private func roster(
    _ task: CareTask, _ unit: UnitCode?, _ catalogue: Catalogue, _ tree: UnitTree, _ inquiry: Inquiry,
    _ snapshot: Snapshot, including employee: EmployeeNumber? = nil
  ) throws -> RosterAnswer {
    let demand = TaskDemand(task: task, in: catalogue, on: inquiry.on)
    let competences = Set(catalogue.competences.map(\.code))
    var files = try snapshot.personnelFiles(
      PeopleWanted(units: unit.map(tree.subtree), on: inquiry.on, competences: competences))
    if let employee, !files.contains(where: { $0.employee.number == employee }) {
      files += try snapshot.personnelFiles(
        PeopleWanted(numbers: [employee], on: inquiry.on, competences: competences))
    }
    let givers = try snapshot.givers(of: files, for: task.code, on: inquiry.on, competences: competences)
    let staffing = Staffing(files, givers: givers, in: catalogue, tree: tree, on: inquiry.on)
    return RosterAnswer(
      roster: Roster(staffing, for: demand, in: unit, including: employee), catalogue: catalogue, tree: tree,
      asOf: try snapshot.asOf(inquiry, catalogue))
  }
}
