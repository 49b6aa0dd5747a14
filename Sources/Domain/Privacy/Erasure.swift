/// What went, or would go, when somebody is erased.
public struct Erasure: Hashable, Sendable {
  public let employee: Employee
  /// How many rows of each table spoke of the person alone, by the table's name.
  public let rows: [TableCount]
  /// How many texts elsewhere named the person.
  public let texts: Int
  /// Of how many events actor and reason went.
  public let events: Int
  /// How often a name stands that is another employee's too, and was left.
  public let leftForNamesakes: Int
  /// Texts that stay and may mean the person.
  public let leftovers: [NameLeftover]
  /// The units where the person still has a position on the day.
  public let openPositions: [UnitCode]

  public struct TableCount: Hashable, Sendable {
    public let table: String
    public let count: Int

    public init(table: String, count: Int) {
      self.table = table
      self.count = count
    }
  }

  public init(
    employee: Employee, rows: [TableCount], texts: Int, events: Int, leftForNamesakes: Int,
    leftovers: [NameLeftover] = [], openPositions: [UnitCode]
  ) {
    self.employee = employee
    self.rows = rows
    self.texts = texts
    self.events = events
    self.leftForNamesakes = leftForNamesakes
    self.leftovers = leftovers
    self.openPositions = openPositions
  }

  public var rowCount: Int { rows.reduce(0) { $0 + $1.count } }
}

/// A delegation in force that would lose the one who gave it or answers for it.
public struct StandingAuthority: Hashable, Sendable {
  public enum Role: String, CaseIterable, Sendable {
    case giver
    case accountable
    case responsible
  }

  public let delegate: Employee
  public let task: TaskCode
  public let unit: UnitCode?
  public let role: Role

  public init(delegate: Employee, task: TaskCode, unit: UnitCode?, role: Role) {
    self.delegate = delegate
    self.task = task
    self.unit = unit
    self.role = role
  }
}

/// Why somebody is not erased.
public enum ErasureRefusal: Error, Hashable, Sendable {
  /// Delegations in force hang on the person.
  case answersForDelegations(Employee, [StandingAuthority])
  /// The reason would keep what is to be erased.
  case reasonNamesPerson
  case reasonMissing
}

/// One whose last position ended long ago.
public struct Leaver: Hashable, Sendable {
  public let employee: Employee
  public let lastDay: CalendarDate
  /// Delegations in force that hang on the person and keep the record.
  public let authorities: [StandingAuthority]

  public init(employee: Employee, lastDay: CalendarDate, authorities: [StandingAuthority]) {
    self.employee = employee
    self.lastDay = lastDay
    self.authorities = authorities
  }
}
