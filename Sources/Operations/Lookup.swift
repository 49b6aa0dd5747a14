import Domain
import Interchange
import Storage

/// Finds what people mean by a code or by words.
enum Lookup {
  /// A task by its code, or by words that only one task answers best.
  static func task(_ typed: String, in catalogue: Catalogue) throws -> CareTask {
    let found = try best(typed, in: catalogue.taskSearch, gone(catalogue.retired.tasks))
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw InquiryFault.ambiguousTask(typed: typed, found) }
    throw InquiryFault.unknownTask(
      typed: typed, nearest: nearest(to: typed, among: catalogue.tasks) { $0.name.all + [$0.code.rawValue] })
  }

  /// The code of a task that is in use or was: what a person was given or forbidden outlives it.
  static func taskOfOldOrNow(_ typed: String, in catalogue: Catalogue) throws -> TaskCode {
    do {
      return try task(typed, in: catalogue).code
    } catch InquiryFault.retired(let code, _, _) {
      return TaskCode(code)
    }
  }

  /// The code of a competence likewise.
  static func competenceOfOldOrNow(_ typed: String, in catalogue: Catalogue) throws -> CompetenceCode {
    do {
      return try competence(typed, in: catalogue).code
    } catch InquiryFault.retired(let code, _, _) {
      return CompetenceCode(code)
    }
  }

  static func unit(_ typed: String, in tree: UnitTree) throws -> CareUnit {
    if let unit = tree[UnitCode(typed)] { return unit }
    var search = WordSearch<CareUnit>()
    for unit in tree.units { search.add(unit, code: unit.code.rawValue, names: [unit.name]) }
    let found = search.bestMatches(typed)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw InquiryFault.ambiguousUnit(typed: typed, found) }
    throw InquiryFault.unknownUnit(
      typed: typed, nearest: nearest(to: typed, among: tree.units) { [$0.name, $0.code.rawValue] })
  }

  /// An employee by number, by number without its leading zeros, or by name.
  static func employee(_ typed: String, in snapshot: Snapshot) throws -> Employee {
    if let employee = try snapshot.employee(EmployeeNumber(typed)) { return employee }
    let employees = try snapshot.employees()
    func bare(_ number: String) -> Substring { number.drop { $0 == "0" } }
    let sameNumber = employees.filter { !bare(typed).isEmpty && bare($0.number.rawValue) == bare(typed) }
    if sameNumber.count == 1 { return sameNumber[0] }
    var search = WordSearch<Employee>()
    for employee in employees { search.add(employee, code: employee.number.rawValue, names: [employee.name]) }
    let found = search.bestMatches(typed)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw try ambiguity(of: typed, found, in: snapshot) }
    throw InquiryFault.unknownEmployee(
      typed: typed, nearest: nearest(to: typed, among: employees) { [$0.name, $0.number.rawValue] })
  }

  /// A code is looked up alone: to read the whole catalogue takes longer than most changes.
  static func competence(_ typed: String, in snapshot: Snapshot) throws -> Competence {
    if let competence = try snapshot.competence(CompetenceCode(typed)) { return competence }
    return try competence(typed, in: try snapshot.catalogue())
  }

  static func competence(_ typed: String, in catalogue: Catalogue) throws -> Competence {
    if let competence = catalogue[CompetenceCode(typed)] { return competence }
    let found = try best(typed, in: catalogue.competenceSearch, gone(catalogue.retired.competences))
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw InquiryFault.ambiguousCompetence(typed: typed, found) }
    throw InquiryFault.unknownCompetence(
      typed: typed, nearest: nearest(to: typed, among: catalogue.competences) { $0.name.all + [$0.code.rawValue] })
  }

  static func profession(_ typed: String, in catalogue: Catalogue) throws -> Profession {
    if let profession = catalogue[ProfessionCode(typed)] ?? catalogue[ProfessionCode(typed.uppercased())] {
      return profession
    }
    let found = try best(typed, in: catalogue.professionSearch, gone(catalogue.retired.professions))
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw InquiryFault.ambiguousProfession(typed: typed, found) }
    throw InquiryFault.unknownProfession(
      typed: typed, nearest: nearest(to: typed, among: catalogue.professions) { $0.name.all + [$0.code.rawValue] })
  }
}

extension Lookup {
  /// What words can mean, where what is out of use is looked for as well: whoever asks for it is told so, and not led to
  /// something else that the words fit less well.
  ///
  /// - Throws: `InquiryFault.retired`.
  static func best<Item>(
    _ typed: String, in used: WordSearch<Item>, _ gone: WordSearch<Gone>, ignoresVerbs: Bool = false
  ) throws -> [Item] {
    if gone.isEmpty { return used.bestMatches(typed, ignoresVerbs: ignoresVerbs) }
    var all = WordSearch<Candidate<Item>>()
    all.add(used) { .used($0) }
    all.add(gone) { .gone($0) }
    var found: [Item] = []
    var retired: Gone?
    for candidate in all.bestMatches(typed, ignoresVerbs: ignoresVerbs) {
      switch candidate {
      case .used(let item): found.append(item)
      case .gone(let entry): retired = retired ?? entry
      }
    }
    if found.isEmpty, let retired {
      throw InquiryFault.retired(code: retired.code, name: retired.name, retired.retirement)
    }
    return found
  }

  static func gone<Item: NamedEntry>(_ retired: [Retired<Item>]) -> WordSearch<Gone> {
    var search = WordSearch<Gone>()
    for entry in retired {
      let (code, name) = (entry.item.codeText, entry.item.name)
      search.add(Gone(code: code, name: name, retirement: entry.retirement), code: code, names: name.all)
    }
    return search
  }

  /// Something that is out of use.
  struct Gone: Sendable {
    let code: String
    let name: Phrase
    let retirement: Retirement
  }

  private enum Candidate<Item: Sendable>: Sendable {
    case used(Item)
    case gone(Gone)
  }
}

/// What has a code and a name in the catalogue.
protocol NamedEntry: Sendable {
  var codeText: String { get }
  var name: Phrase { get }
}

extension CareTask: NamedEntry {
  var codeText: String { code.rawValue }
}

extension Competence: NamedEntry {
  var codeText: String { code.rawValue }
}

extension Profession: NamedEntry {
  var codeText: String { code.rawValue }
}

extension TaskName: NamedEntry {
  var codeText: String { code.rawValue }
}
