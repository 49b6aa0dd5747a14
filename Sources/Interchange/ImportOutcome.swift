public import Domain
public import Tabular

/// What an import did, or would do.
public struct ImportOutcome: Sendable {
  /// In the order in which they were read, which is the order of their kinds.
  public var files: [ImportedFile]
  /// Whether the registry was changed.
  public var isWritten: Bool
  /// Whether it was only tried.
  public var isRehearsal: Bool

  public init(files: [ImportedFile], isWritten: Bool, isRehearsal: Bool) {
    self.files = files
    self.isWritten = isWritten
    self.isRehearsal = isRehearsal
  }

  public var problems: [ImportProblem] { files.flatMap(\.problems) }

  /// Whether faults keep the whole import out.
  public var isRefused: Bool { !isWritten && !isRehearsal && !problems.isEmpty }
}

/// One file of an import.
public struct ImportedFile: Sendable {
  public let name: String
  /// `nil` when the file could not be opened.
  public var format: TableFormat?
  public var kinds: [ImportKind] = []
  public var skippedSheets: [String] = []
  public var assumptions: [ImportAssumption] = []
  public var notes: [ImportNote: Int] = [:]
  public var problems: [ImportProblem] = []
  public var tally = ImportTally()
  /// The number by which it can be undone; `nil` when nothing changed.
  public var batch: Int64?
  /// Rights to practise that the employer's word made, and titles that claim an education.
  public var authorisationsMade = 0
  public var claimsFromTitles = 0
  /// Employees who are called something else than before, such as where a number has been given to another person.
  public var renamings: [Renaming] = []
  /// Of the delegations that are new or changed, how many do not hold.
  public var invalidDelegations = 0

  public init(name: String) { self.name = name }
}

/// An employee number with the name that it had and the one that a file gives it.
public struct Renaming: Hashable, Sendable {
  public let employee: EmployeeNumber
  public let earlier: String
  public let later: String

  public init(employee: EmployeeNumber, earlier: String, later: String) {
    (self.employee, self.earlier, self.later) = (employee, earlier, later)
  }
}
