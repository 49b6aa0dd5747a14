/// The kinds of file that can be imported, in the order in which they should be.
public enum ImportKind: String, CaseIterable, Sendable {
  case units
  case employees
  case authorisations
  case courses
  case holdings
  /// One row per employee, one column per competence.
  case matrix
  case coverage
  case delegations
  case volumes

  /// The columns that have a meaning.
  public var columns: [ImportColumn] {
    switch self {
    case .units: [.unit, .name, .parent, .kind]
    case .employees:
      [
        .employee, .name, .givenName, .familyName, .unit, .title, .profession, .percent, .fraction, .from, .to, .hpr,
        .birthYear,
      ]
    case .authorisations: [.employee, .profession, .type, .status, .from, .to, .restriction, .source, .asOf]
    case .courses: [.employee, .competence, .level, .status, .from, .to, .source]
    case .holdings: [.employee, .competence, .level, .from, .to, .kind, .source]
    case .matrix: [.employee, .from, .to, .kind, .source]
    case .coverage: [.unit, .task, .people, .period]
    case .delegations: [.employee, .task, .unit, .from, .to, .givenBy, .scope]
    case .volumes: [.unit, .task, .minutesPerWeek, .countPerWeek, .minutesEach, .profession]
    }
  }

  /// The columns that cannot be missing; of several in a group one is enough.
  var requiredColumns: [[ImportColumn]] {
    switch self {
    case .units: [[.unit], [.name]]
    case .employees:
      [[.employee], [.name, .givenName], [.name, .familyName], [.unit], [.title, .profession], [.from]]
    // Without the last group a poor staff list would be a list of rights as well.
    case .authorisations: [[.employee], [.profession], [.type, .status, .asOf]]
    case .courses, .holdings: [[.employee], [.competence], [.from]]
    case .matrix: [[.employee]]
    case .coverage: [[.unit], [.task], [.people]]
    case .delegations: [[.employee], [.task], [.from], [.givenBy]]
    case .volumes: [[.unit], [.task], [.minutesPerWeek, .countPerWeek], [.minutesPerWeek, .minutesEach]]
    }
  }

  /// The columns by which two rows speak of the same thing.
  var key: Set<ImportColumn> {
    switch self {
    case .units: [.unit]
    case .employees: [.employee, .unit, .from]
    case .authorisations: [.employee, .profession, .type, .from]
    case .courses: [.employee, .competence, .from]
    case .holdings: [.employee, .competence, .from, .kind]
    case .matrix: [.employee, .from, .kind]
    case .coverage: [.unit, .task, .period]
    case .delegations: [.employee, .task, .unit, .from]
    case .volumes: [.unit, .task, .profession]
    }
  }

  /// The heading that the canonical form has for a column.
  func canonicalName(of column: ImportColumn) -> String {
    // Without its own word the shortest list of holdings would be a list of courses as well.
    self == .courses && column == .competence ? "course" : column.rawValue
  }
}
