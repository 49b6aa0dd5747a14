/// People who are hired in a scenario: named after their profession and counted, «Ny sykepleier 1», as they would stand in
/// a Norwegian staff list until they have names.
struct Newcomers {
  private(set) var files: [PersonnelFile] = []
  private let taken: Set<EmployeeNumber>
  private var counts: [ProfessionCode: Int] = [:]
  private var lastNumber = 0

  init(taken: Set<EmployeeNumber>) { self.taken = taken }

  mutating func hire(_ profession: Profession, in unit: UnitCode, _ percent: Percentage) {
    let count = (counts[profession.code] ?? 0) + 1
    counts[profession.code] = count
    let number = nextNumber()
    let title = profession.name.bokmål
    let isAbbreviation = title.dropFirst().first?.isUppercase == true
    let word = isAbbreviation ? title : title.prefix(1).lowercased() + title.dropFirst()
    files.append(
      PersonnelFile(
        employee: Employee(number: number, name: "Ny \(word) \(count)"),
        positions: [
          Position(
            employee: number, unit: unit, title: title, profession: profession.code, percent: percent, period: .always)
        ],
        authorisations: profession.kind == .authorised
          ? [Authorisation(employee: number, profession: profession.code, source: "scenario")] : []))
  }

  /// The first that nobody has.
  private mutating func nextNumber() -> EmployeeNumber {
    repeat { lastNumber += 1 } while taken.contains(Self.number(lastNumber))
    return Self.number(lastNumber)
  }

  private static func number(_ count: Int) -> EmployeeNumber { EmployeeNumber("NY-\(count)") }
}
