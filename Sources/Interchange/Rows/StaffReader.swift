import Domain
import Tabular

/// Reads staff lists, one position a row.
struct StaffReader: RecordReader {
  private struct Key: Hashable {
    let employee: EmployeeNumber
    let unit: Int
    let from: CalendarDate
  }

  private let employeeAt, nameAt, givenAt, familyAt, unitAt, titleAt, professionAt, shareAt, fromAt, toAt: Int?
  private let hprAt, birthAt: Int?
  private let share: PositionShare
  private let today: CalendarDate
  private var employees: EmployeeLookup
  private var units: NameLookup<CareUnit>
  private var professions: NameLookup<Profession>
  private var titles: TitleTable
  private var lines = FirstLines<Key>()
  private var people: [EmployeeNumber: (line: Int, person: Employee)] = [:]

  init(_ layout: SheetLayout, _ context: ImportContext, _ share: PositionShare) {
    employeeAt = layout.position(of: .employee)
    nameAt = layout.position(of: .name)
    givenAt = layout.position(of: .givenName)
    familyAt = layout.position(of: .familyName)
    unitAt = layout.position(of: .unit)
    titleAt = layout.position(of: .title)
    professionAt = layout.position(of: .profession)
    shareAt = layout.sharePosition
    fromAt = layout.position(of: .from)
    toAt = layout.position(of: .to)
    hprAt = layout.position(of: .hpr)
    birthAt = layout.position(of: .birthYear)
    self.share = share
    today = context.today
    employees = EmployeeLookup(context.employees)
    units = NameLookup(context.units)
    professions = NameLookup(professionsOf: context.catalogue)
    titles = TitleTable(context.titles)
  }

  mutating func record(from row: inout CurrentRow) -> ImportedRecord? {
    let number = number(&row)
    let name = name(&row)
    let unit = row.find(unitAt, in: &units)
    let title = row.text(titleAt)
    let profession = profession(title, &row)
    let percent = percent(&row)
    let period = row.period(from: fromAt, through: toAt)
    let told = Employee(number: number, name: name, hprNumber: hprNumber(&row), birthYear: birthYear(&row))
    guard let unit, let period, let from = period.from else { return nil }
    row.refuseRepetition(of: Key(employee: number, unit: unit, from: from), in: &lines, at: employeeAt)
    let employee = person(told, &row)
    guard row.isGood, let profession, let percent else { return nil }
    let position = Position(
      employee: number, unit: units.items[unit].code, title: title, profession: profession.code, percent: percent,
      period: period)
    return .staff(
      StaffRow(
        employee: employee, position: position, professionIsFromTitle: profession.isFromTitle,
        titleCompetence: profession.competence, hasHPRNumbers: hprAt != nil, hasBirthYears: birthAt != nil))
  }

  /// The employee as an earlier row has told of the number; another name, HPR number or year of birth is a fault: two
  /// people have come to share a number, or one of the rows is wrong.
  private mutating func person(_ employee: Employee, _ row: inout CurrentRow) -> Employee {
    guard row.isGood else { return employee }
    guard let (line, known) = people[employee.number] else {
      people[employee.number] = (row.line, employee)
      return employee
    }
    func difference(_ position: Int?, _ earlier: String, _ later: String) -> CellDifference? {
      guard let position, folded(earlier) != folded(later) else { return nil }
      return CellDifference(
        column: row.sheet.layout.heading(at: position), earlier: shown(earlier), later: shown(later))
    }
    let differences = [
      difference(nameAt ?? familyAt, known.name, employee.name),
      difference(hprAt, known.hprNumber ?? "", employee.hprNumber ?? ""),
      difference(birthAt, known.birthYear.map(String.init) ?? "", employee.birthYear.map(String.init) ?? ""),
    ].compactMap(\.self)
    if !differences.isEmpty { row.report(.differentPerson(firstLine: line, differences: differences), at: employeeAt) }
    return known
  }

  /// The number as it is written, or the known one that has lost its leading zeros.
  private mutating func number(_ row: inout CurrentRow) -> EmployeeNumber {
    let typed = row.requiredText(employeeAt, limit: CurrentRow.codeLimit)
    guard !typed.isEmpty, let match = employees.find(typed) else { return EmployeeNumber(typed) }
    if match.hasRestoredZeros { row.counts.leadingZerosRestored += 1 }
    return match.number
  }

  private func name(_ row: inout CurrentRow) -> String {
    guard let nameAt else {
      let name = cleaned(row.text(givenAt) + " " + row.requiredText(familyAt))
      // Day of birth and personal number may stand in a column each.
      if NationalIdentityNumber.occurs(in: name) { row.report(.nationalIdentityNumber, at: familyAt) }
      return name
    }
    let name = row.requiredText(nameAt)
    let parts = name.split(separator: ",", omittingEmptySubsequences: false).map { cleaned(String($0)) }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return name }
    row.counts.namesTurned += 1
    return "\(parts[1]) \(parts[0])"
  }

  private struct FoundProfession {
    let code: ProfessionCode
    let isFromTitle: Bool
    let competence: CompetenceCode?
  }

  /// The profession that the row names, or the one that the title table makes of the title.
  private mutating func profession(_ title: String, _ row: inout CurrentRow) -> FoundProfession? {
    if let place = row.find(professionAt, in: &professions, isRequired: false) {
      let code = professions.items[place].code
      guard case .value(let entry) = titles.find(title), entry.profession == code else {
        return FoundProfession(code: code, isFromTitle: false, competence: nil)
      }
      return FoundProfession(code: code, isFromTitle: false, competence: entry.competence)
    }
    // A profession that nobody knows is a fault already.
    guard row[professionAt].isBlank else { return nil }
    let position = titleAt ?? professionAt
    guard let entry = row.take(titles.find(title), at: position, isRequired: true), let code = entry.profession else {
      return nil
    }
    return FoundProfession(code: code, isFromTitle: true, competence: entry.competence)
  }

  private func percent(_ row: inout CurrentRow) -> Percentage? {
    guard let shareAt else { return Percentage(100) }
    guard let text = row.rawText(shareAt) else { return nil }
    let (reading, doubt) = share.reading(text)
    switch doubt {
    case .percentAmongShares: row.counts.fractionAsPercent += 1
    case .tinyPercent: row.counts.tinyPercents += 1
    case nil: break
    }
    return row.take(reading, at: shareAt, isRequired: true)
  }

  private func hprNumber(_ row: inout CurrentRow) -> String? {
    let typed = row.text(hprAt).filter { $0 != " " }
    if typed.isEmpty { return nil }
    if let number = Employee.hprNumber(typed: typed) { return number }
    let isNumber = typed.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    row.report(isNumber ? .tooLong(limit: 9) : .notANumber(typed: shown(typed)), at: hprAt)
    return nil
  }

  /// A year, or the year of a date of birth: the rest of the date is nobody's business.
  private func birthYear(_ row: inout CurrentRow) -> Int? {
    let typed = row.text(birthAt)
    if typed.isEmpty { return nil }
    let allowed = Employee.birthYears(on: today)
    var year: Int?
    if typed.utf8.count == 4 {
      year = Int(typed)
    } else if case .day(let date, let form) = DateReading(row[birthAt]) {
      year = date.components.year
      if form == .twoDigitYear, date > today { year = date.components.year - 100 }
    }
    guard let year, allowed.contains(year) else {
      let fault: ImportFault =
        year == nil ? .notADate(typed: shown(typed)) : .numberOutOfRange(typed: shown(typed), allowed: allowed)
      row.report(fault, at: birthAt)
      return nil
    }
    return year
  }
}
