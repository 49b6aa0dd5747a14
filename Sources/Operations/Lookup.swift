import Domain
import Interchange
import Storage

/// Finds what people mean by a code or by words.
enum Lookup {
  /// A task by its code, or by words that only one task answers best.
  static func task(_ typed: String, in search: WordSearch<CareTask>, all tasks: [CareTask]) throws -> CareTask {
    let found = search.bestMatches(typed)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw InquiryFault.ambiguousTask(typed: typed, found) }
    throw InquiryFault.unknownTask(
      typed: typed, nearest: nearest(to: typed, among: tasks) { $0.name.all + [$0.code.rawValue] })
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
    guard found.isEmpty else { throw InquiryFault.ambiguousEmployee(typed: typed, found) }
    throw InquiryFault.unknownEmployee(
      typed: typed, nearest: nearest(to: typed, among: employees) { [$0.name, $0.number.rawValue] })
  }

  static func competence(_ typed: String, in catalogue: Catalogue) throws -> Competence {
    if let competence = catalogue[CompetenceCode(typed)] { return competence }
    let found = catalogue.competenceSearch.bestMatches(typed)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw InquiryFault.ambiguousCompetence(typed: typed, found) }
    throw InquiryFault.unknownCompetence(
      typed: typed, nearest: nearest(to: typed, among: catalogue.competences) { $0.name.all + [$0.code.rawValue] })
  }

  static func profession(_ typed: String, in catalogue: Catalogue) throws -> Profession {
    if let profession = catalogue[ProfessionCode(typed)] ?? catalogue[ProfessionCode(typed.uppercased())] {
      return profession
    }
    let found = catalogue.professionSearch.bestMatches(typed)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw InquiryFault.ambiguousProfession(typed: typed, found) }
    throw InquiryFault.unknownProfession(
      typed: typed, nearest: nearest(to: typed, among: catalogue.professions) { $0.name.all + [$0.code.rawValue] })
  }
}
