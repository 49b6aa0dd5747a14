public import Domain
public import Tabular

/// What is wrong with a file, a row or a cell.
///
/// `typed` is what stands in the file, fit to be shown: short, its control characters visible, and never with a
/// national identity number in it. Suggestions come nearest first, and may be none.
public enum ImportFault: Hashable, Sendable {
  // MARK: The file

  /// The rest of the sheet cannot be read.
  case unreadable(TableFault)
  /// No row near the top is the header of any known kind of file.
  case unknownHeader
  /// The header of a catalogue file, which neither its name nor its columns tell apart.
  case unknownCatalogueHeader
  /// The header is known, but columns are missing that the kind of file cannot do without.
  case missingColumns(file: String, columns: [String])
  /// The header fits these kinds equally well.
  case ambiguousHeader([ImportKind])
  /// A column for national identity numbers that is not empty.
  case nationalIdentityColumn

  // MARK: The row

  /// The file ends inside the row.
  case cutRow
  /// There are values beyond the last heading, as an unquoted separator gives.
  case tooManyCells(expected: Int, found: Int)
  /// An earlier row speaks of the same thing; where the two differ, how. None means that they say the same.
  case duplicateKey(firstLine: Int, differences: [CellDifference] = [])
  /// An earlier row has another name, HPR number or year of birth for the same employee.
  case differentPerson(firstLine: Int, differences: [CellDifference])

  // MARK: The cell

  case missingValue
  case nationalIdentityNumber
  /// An error value of the spreadsheet, such as `#N/A`.
  case excelError(String)
  /// A formula that was not worked out when the workbook was saved.
  case formulaWithoutValue(formula: String)
  case tooLong(limit: Int)

  case unknownUnit(typed: String, suggestions: [CareUnit])
  case ambiguousUnit(typed: String, units: [CareUnit])
  case unknownParent(typed: String, suggestions: [CareUnit])
  case unitIsItsOwnAncestor(typed: String)
  case unknownEmployee(typed: String, suggestions: [EmployeeNumber])
  /// Several employees have the name.
  case ambiguousEmployee(typed: String, employees: [EmployeeNumber])
  /// Nobody can give a delegation to oneself.
  case delegationToOneself
  case unknownTask(typed: String, suggestions: [CareTask])
  case ambiguousTask(typed: String, tasks: [CareTask])
  case unknownCompetence(typed: String, suggestions: [Competence])
  case ambiguousCompetence(typed: String, competences: [Competence])
  case unknownProfession(typed: String, suggestions: [Profession])
  case ambiguousProfession(typed: String, professions: [Profession])
  case unknownTitle(typed: String, suggestions: [JobTitle])
  /// The title table knows the title, and says why it names no profession.
  case ambiguousTitle(typed: String, reason: String)

  /// What the catalogue had and has no longer.
  case retired(typed: String)

  case notADate(typed: String)
  /// The calendar has no such day: 31.02.2026.
  case impossibleDate(typed: String)
  /// Day and month can be told apart in two ways.
  case ambiguousDate(typed: String, first: CalendarDate, second: CalendarDate)
  /// A year outside 1900–2100.
  case dateOutOfRange(typed: String)
  case endBeforeStart(from: CalendarDate, through: CalendarDate)

  case notANumber(typed: String)
  case percentOutOfRange(typed: String)
  case numberOutOfRange(typed: String, allowed: ClosedRange<Int>)
  /// Not more than never, or more often than anything is done.
  case countOutOfRange(typed: String)
  /// How often and how long each time belong together; the one that is not there.
  case factorMissing(ImportColumn)
  /// The minutes a week are not how often times how long.
  case minutesDisagree(typed: String, product: Int)
  /// Not a whole number from 0 to 5.
  case levelOutOfRange(typed: String)
  /// The competence is held at a level, and none is given.
  case levelMissing(CompetenceCode)
  /// None of the words that the column may hold.
  case unknownWord(typed: String, accepted: [String])

  /// Whether the whole file is refused, even when bad rows are to be skipped.
  public var isFatal: Bool {
    switch self {
    case .unreadable, .unknownHeader, .unknownCatalogueHeader, .missingColumns, .ambiguousHeader,
      .nationalIdentityColumn, .nationalIdentityNumber:
      true
    case .cutRow, .tooManyCells, .duplicateKey, .differentPerson, .ambiguousEmployee, .delegationToOneself,
      .missingValue, .excelError, .formulaWithoutValue, .tooLong, .unknownUnit, .ambiguousUnit,
      .unknownParent, .unitIsItsOwnAncestor, .unknownEmployee, .unknownTask, .ambiguousTask, .unknownCompetence,
      .ambiguousCompetence, .unknownProfession, .ambiguousProfession, .unknownTitle, .ambiguousTitle, .retired,
      .notADate,
      .impossibleDate, .ambiguousDate, .dateOutOfRange, .endBeforeStart, .notANumber, .percentOutOfRange,
      .numberOutOfRange, .countOutOfRange, .factorMissing, .minutesDisagree, .levelOutOfRange, .levelMissing,
      .unknownWord:
      false
    }
  }
}
