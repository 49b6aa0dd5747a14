import Domain

extension ImportFault {
  /// What kind of fault it is, for machines.
  public var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .unknownHeader, .unknownCatalogueHeader: "unknown-header"
    case .missingColumns: "missing-columns"
    case .ambiguousHeader: "ambiguous-header"
    case .nationalIdentityColumn: "national-identity-column"
    case .cutRow: "cut-row"
    case .tooManyCells: "too-many-cells"
    case .duplicateKey: "duplicate-key"
    case .differentPerson: "different-person"
    case .ambiguousEmployee: "ambiguous-employee"
    case .delegationToOneself: "delegation-to-oneself"
    case .missingValue: "missing-value"
    case .nationalIdentityNumber: "national-identity-number"
    case .excelError: "excel-error"
    case .formulaWithoutValue: "formula-without-value"
    case .tooLong: "too-long"
    case .unknownUnit: "unknown-unit"
    case .ambiguousUnit: "ambiguous-unit"
    case .unknownParent: "unknown-parent"
    case .unitIsItsOwnAncestor: "unit-is-its-own-ancestor"
    case .unknownEmployee: "unknown-employee"
    case .unknownTask: "unknown-task"
    case .ambiguousTask: "ambiguous-task"
    case .unknownCompetence: "unknown-competence"
    case .ambiguousCompetence: "ambiguous-competence"
    case .unknownProfession: "unknown-profession"
    case .ambiguousProfession: "ambiguous-profession"
    case .unknownTitle: "unknown-title"
    case .ambiguousTitle: "ambiguous-title"
    case .retired: "retired"
    case .notADate: "not-a-date"
    case .impossibleDate: "impossible-date"
    case .ambiguousDate: "ambiguous-date"
    case .dateOutOfRange: "date-out-of-range"
    case .endBeforeStart: "end-before-start"
    case .notANumber: "not-a-number"
    case .percentOutOfRange: "percent-out-of-range"
    case .numberOutOfRange: "number-out-of-range"
    case .countOutOfRange: "count-out-of-range"
    case .factorMissing: "factor-missing"
    case .minutesDisagree: "minutes-disagree"
    case .levelOutOfRange: "level-out-of-range"
    case .levelMissing: "level-missing"
    case .unknownWord: "unknown-word"
    }
  }

  /// What stands in the file, fit to be shown; `nil` where the fault is about no single value.
  public var typed: String? {
    switch self {
    case .excelError(let typed), .formulaWithoutValue(let typed), .unknownUnit(let typed, _),
      .ambiguousUnit(let typed, _),
      .unknownParent(let typed, _), .unitIsItsOwnAncestor(let typed), .unknownEmployee(let typed, _),
      .ambiguousEmployee(let typed, _),
      .unknownTask(let typed, _), .ambiguousTask(let typed, _), .unknownCompetence(let typed, _),
      .ambiguousCompetence(let typed, _), .unknownProfession(let typed, _), .ambiguousProfession(let typed, _),
      .unknownTitle(let typed, _), .ambiguousTitle(let typed, _), .retired(let typed), .notADate(let typed),
      .impossibleDate(let typed),
      .ambiguousDate(let typed, _, _), .dateOutOfRange(let typed), .notANumber(let typed),
      .percentOutOfRange(let typed), .numberOutOfRange(let typed, _), .countOutOfRange(let typed),
      .minutesDisagree(let typed, _),
      .levelOutOfRange(let typed),
      .unknownWord(let typed, _):
      typed
    case .unreadable, .unknownHeader, .unknownCatalogueHeader, .missingColumns, .ambiguousHeader,
      .nationalIdentityColumn,
      .nationalIdentityNumber, .cutRow, .tooManyCells, .duplicateKey, .missingValue, .tooLong, .endBeforeStart,
      .factorMissing, .levelMissing, .differentPerson, .delegationToOneself:
      nil
    }
  }

  /// The codes that may be meant, or between which it is not decided.
  public var candidates: [String] {
    switch self {
    case .unknownUnit(_, let units), .ambiguousUnit(_, let units), .unknownParent(_, let units):
      units.map(\.code.rawValue)
    case .unknownEmployee(_, let numbers), .ambiguousEmployee(_, let numbers): numbers.map(\.rawValue)
    case .unknownTask(_, let tasks), .ambiguousTask(_, let tasks): tasks.map(\.code.rawValue)
    case .unknownCompetence(_, let competences), .ambiguousCompetence(_, let competences):
      competences.map(\.code.rawValue)
    case .unknownProfession(_, let professions), .ambiguousProfession(_, let professions):
      professions.map(\.code.rawValue)
    case .unknownTitle(_, let titles): titles.compactMap(\.profession?.rawValue)
    case .unknownWord(_, let accepted): accepted
    case .unreadable, .unknownHeader, .unknownCatalogueHeader, .missingColumns, .ambiguousHeader,
      .nationalIdentityColumn,
      .nationalIdentityNumber, .cutRow, .tooManyCells, .duplicateKey, .missingValue, .excelError, .formulaWithoutValue,
      .tooLong,
      .unitIsItsOwnAncestor, .ambiguousTitle, .retired, .notADate, .impossibleDate, .ambiguousDate, .dateOutOfRange,
      .endBeforeStart, .notANumber, .percentOutOfRange, .numberOutOfRange, .countOutOfRange, .factorMissing,
      .minutesDisagree, .levelOutOfRange, .levelMissing,
      .differentPerson, .delegationToOneself:
      []
    }
  }
}
