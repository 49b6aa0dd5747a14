public import Domain
import GRDB

extension RegistryWriter {
  public func put(_ unit: CareUnit) throws -> Change {
    try VersionedTable.unit.put(
      [id(of: unit.code)], [unit.name, unit.parent.map { try id(of: $0) }.databaseValue, unit.kind], self)
  }

  public func put(_ employee: Employee) throws -> Change {
    try VersionedTable.employee.put(
      [id(of: employee.number)],
      [employee.name, employee.hprNumber.databaseValue, employee.birthYear.databaseValue], self)
  }

  public func put(_ position: Position) throws -> Change {
    try VersionedTable.position.put(
      [id(of: position.employee), id(of: position.unit), position.period.from.databaseValue],
      [
        position.title, position.profession.map { try id(of: $0) }.databaseValue, position.percent.hundredths,
        position.period.through.databaseValue,
      ], self)
  }

  public func put(_ authorisation: Authorisation) throws -> Change {
    try VersionedTable.authorisation.put(
      [
        id(of: authorisation.employee), id(of: authorisation.profession), authorisation.kind.rawValue,
        authorisation.period.from.databaseValue,
      ],
      [
        authorisation.status.rawValue, authorisation.restriction, authorisation.period.through.databaseValue,
        authorisation.source, authorisation.asOf.databaseValue,
      ], self)
  }

  public func put(_ delegation: Delegation) throws -> Change {
    try VersionedTable.delegation.put(
      [
        id(of: delegation.employee), id(of: delegation.task), delegation.unit.map { try id(of: $0) }.databaseValue,
        delegation.period.from.databaseValue,
      ],
      [
        delegation.period.through.databaseValue, delegation.givenBy,
        delegation.giver.map { try id(of: $0) }.databaseValue, delegation.accountable, delegation.responsible,
        delegation.scope,
      ], self)
  }

  public func put(_ suspension: Suspension) throws -> Change {
    try VersionedTable.suspension.put(
      [id(of: suspension.employee).databaseValue] + columns(of: suspension.subject) + [
        suspension.period.from.databaseValue
      ],
      [suspension.period.through.databaseValue, suspension.reason, suspension.approvedBy], self)
  }

  public func put(_ exemption: Exemption) throws -> Change {
    try VersionedTable.exemption.put(
      [id(of: exemption.employee).databaseValue] + columns(of: exemption.subject) + [
        exemption.period.from.databaseValue
      ],
      [exemption.period.through.databaseValue, exemption.reason, exemption.approvedBy], self)
  }

  public func put(_ rule: CoverageRule) throws -> Change {
    try VersionedTable.coverageRule.put(
      [id(of: rule.unit), id(of: rule.task), rule.shift.rawValue], [rule.people], self)
  }

  public func put(_ volume: Volume) throws -> Change {
    try VersionedTable.volume.put(
      [id(of: volume.unit), id(of: volume.task), volume.profession.map { try id(of: $0) }.databaseValue],
      [
        volume.minutesPerWeek, (volume.workload?.countInHundredths).databaseValue,
        (volume.workload?.minutesEach).databaseValue,
      ], self)
  }

  /// Positions of these units that are known and open on the date, but are not among those kept: each gets the day
  /// before as its last. Gives how many.
  public func endPositions(exceptThoseIn kept: Set<Position>, on date: CalendarDate) throws -> Int {
    var ended = 0
    let files = try snapshot().personnelFiles(PeopleWanted(on: date))
    for position in files.flatMap(\.positions) where position.period.contains(date) {
      let isKept = kept.contains {
        $0.employee == position.employee && $0.unit == position.unit && $0.period.from == position.period.from
      }
      guard !isKept, let period = Period(from: position.period.from, through: date.adding(days: -1)) else { continue }
      _ = try put(
        Position(
          employee: position.employee, unit: position.unit, title: position.title, profession: position.profession,
          percent: position.percent, period: period))
      ended += 1
    }
    return ended
  }

  /// Coverage rules of the units that occur in `kept`, but are not among it, are no longer known. Gives how many.
  public func endCoverageRules(exceptThoseIn kept: [CoverageRule]) throws -> Int {
    var ended = 0
    for rule in try snapshot().coverageRules(of: Set(kept.map(\.unit))) {
      let isKept = kept.contains { $0.unit == rule.unit && $0.task == rule.task && $0.shift == rule.shift }
      guard !isKept else { continue }
      let row = try Int64.fetchOne(
        db, sql: "SELECT id FROM coverageRule WHERE unit = ? AND task = ? AND shift = ? AND replacedBy IS NULL",
        arguments: [id(of: rule.unit), id(of: rule.task), rule.shift.rawValue])
      if let row {
        try VersionedTable.coverageRule.close(id: row, self)
        ended += 1
      }
    }
    return ended
  }
}

extension CalendarDate? {
  var databaseValue: DatabaseValue { map { $0.iso.databaseValue } ?? .null }
}

extension Optional where Wrapped: DatabaseValueConvertible {
  var databaseValue: DatabaseValue { map { $0.databaseValue } ?? .null }
}

extension RegistryWriter {
  /// The rights of one person, as they are known at this moment.
  public func authorisations(of employee: EmployeeNumber) throws -> [Authorisation] {
    try snapshot().authorisations(ofEmployee: id(of: employee))
  }

  /// Whether the profession is one of those that the law authorises.
  public func isAuthorised(_ profession: ProfessionCode) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT kind FROM professionVersion WHERE profession = ? AND replacedBy IS NULL ORDER BY origin LIMIT 1")
    return try String.fetchOne(statement, arguments: [id(of: profession)]) == Profession.Kind.authorised.rawValue
  }

  /// The unit is no longer known.
  public func end(_ unit: CareUnit) throws {
    let statement = try db.cachedStatement(sql: "SELECT id FROM unitVersion WHERE unit = ? AND replacedBy IS NULL")
    if let row = try Int64.fetchOne(statement, arguments: [id(of: unit.code)]) {
      try VersionedTable.unit.close(id: row, self)
    }
  }

  /// The delegation is no longer known: it never came to hold.
  public func end(_ delegation: Delegation) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM delegation
        WHERE employee = ? AND task = ? AND unit IS ? AND fromDate IS ? AND replacedBy IS NULL
        """)
    let row = try Int64.fetchOne(
      statement,
      arguments: [
        id(of: delegation.employee), id(of: delegation.task), delegation.unit.map { try id(of: $0) }.databaseValue,
        delegation.period.from.databaseValue,
      ])
    if let row { try VersionedTable.delegation.close(id: row, self) }
  }

  /// The columns `task` and `competence`.
  func columns(of subject: Suspension.Subject) throws -> [DatabaseValue] {
    switch subject {
    case .task(let code): [try id(of: code).databaseValue, .null]
    case .competence(let code): [.null, try id(of: code).databaseValue]
    }
  }
}
