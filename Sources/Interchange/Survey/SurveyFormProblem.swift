public import Domain
public import Tabular

/// Where in a form something stands.
public struct SurveyFormPlace: Hashable, Sendable {
  public let file: String
  public let sheet: String?
  /// Such as `J7`.
  public let cell: String?

  public init(file: String, sheet: String? = nil, cell: String? = nil) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
  }
}

/// A fault of a form, with its place. A form with one changes nothing.
public struct SurveyFormProblem: Hashable, Sendable {
  public let place: SurveyFormPlace
  public let fault: SurveyFormFault

  public init(place: SurveyFormPlace, fault: SurveyFormFault) {
    self.place = place
    self.fault = fault
  }
}

/// What is wrong with a form. `typed` and the like are fit to be shown, and never hold a national identity number.
public enum SurveyFormFault: Hashable, Sendable {
  // MARK: The file

  case unreadable(TableFault)
  /// It has no hidden sheet of ours.
  case notAForm
  /// The hidden sheet is of a later program.
  case newerForm
  /// The hidden sheet is not as it was written.
  case keysChanged
  /// The sheet with the answers is gone, or bears another name than this; those are the others.
  case sheetMissing(name: String, found: [String])
  case picture

  // MARK: The survey

  case unknownSurvey(number: Int)
  /// The number belongs to a survey with another name here.
  case otherSurvey(number: Int, formName: String, name: String)
  case closed(Survey)
  case beforeOpening(Survey)
  case notInvited(EmployeeNumber)
  case notAsked(CompetenceCode)

  // MARK: The manager

  /// A manager answers, and nobody said who that is.
  case managerNotNamed
  /// The manager answers about himself or herself.
  case managerAboutSelf(String)
  /// What the manager is not asked: what a register or a diploma proves, or what somebody can do besides.
  case notForManager(title: String)

  // MARK: Other forms of the same command

  /// Another form answers the same otherwise.
  case contradicted(by: SurveyFormPlace)
  /// Nothing is wrong with this one, but others contradict each other.
  case heldBack

  // MARK: The columns

  case columnMissing(head: String)

  // MARK: The row

  case rowMissing(employee: String, title: String)
  case rowAdded
  case rowRepeated(first: String)
  case unknownKey(typed: String)
  /// A locked cell holds something else than the form was written with.
  case lockedCellChanged(expected: String, found: String)

  // MARK: The answer

  case impossibleAnswer(typed: String, accepted: [String])
  case excelError(String)
  /// The formula was never worked out, or gives an error.
  case formulaWithoutValue(formula: String)
  case nationalIdentityNumber
  case tooLong(limit: Int)
  /// Cells were merged into one, and all but the first lost what they held.
  case mergedCells
}

/// What people should be told of a form that was taken.
public struct SurveyFormNote: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// The workbook carries programs, which were not run.
    case macros
    /// An answer comes from a formula; its saved value was taken.
    case formula(String)
    /// A comment or a level stands alone, and says nothing.
    case commentAlone
    case extraSheets([String])
    /// It was collected after the last day for answers.
    case afterDeadline(CalendarDate)
    /// Somebody in it was erased after it was written; those rows are passed over.
    case noLongerHere(EmployeeNumber)
    /// Whoever answers as a manager is nobody whom the registry knows.
    case managerNotEmployed(name: String)
    /// The very same file was collected before, by the import of this number; it changes nothing now.
    case collectedBefore(batch: Int64)
  }

  public let place: SurveyFormPlace
  public let content: Content

  public init(place: SurveyFormPlace, content: Content) {
    self.place = place
    self.content = content
  }
}
