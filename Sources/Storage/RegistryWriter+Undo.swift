public import Domain
import GRDB

extension RegistryWriter {
  /// Notes that the event of this moment was the import of a file. An import that changed nothing leaves no trace.
  public func note(_ tally: ImportTally, ofFile fileName: String, digest: String, contents: String) throws -> Int64? {
    guard hasWritten else { return nil }
    let id = try event()
    try db.execute(
      sql: """
        INSERT INTO importBatch (event, fileName, digest, contents, added, changed, ended, unchanged, skipped)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, fileName, digest, contents, tally.added, tally.changed, tally.ended, tally.unchanged, tally.skipped,
      ])
    return id
  }

  /// Voids the rows of an import and brings back what they replaced. The history keeps both.
  public func undo(_ batch: Int64) throws -> ImportBatch {
    guard let known = try snapshot().importBatches().first(where: { $0.number == batch }) else {
      throw UndoRefusal.unknown(batch: batch)
    }
    guard !known.isUndone else { throw UndoRefusal.alreadyUndone(batch: batch) }
    let own = try OwnRows(of: batch, in: db)
    let builders = try eventsBuilding(upon: batch, own)
    guard builders.isEmpty else { throw UndoRefusal.builtUpon(batch: batch, by: builders) }

    for table in VersionedTable.staff + VersionedTable.catalogue {
      try db.execute(
        sql: "UPDATE \(table.name) SET replacedBy = :event WHERE \(own.condition(table)) AND replacedBy IS NULL",
        arguments: ["event": event(), "batch": batch])
      let columns = table.dataColumns.joined(separator: ", ")
      try db.execute(
        sql: """
          INSERT INTO \(table.name) (\(columns), recordedBy)
          SELECT \(columns), :event FROM \(table.name) WHERE replacedBy = :batch AND recordedBy <> :batch
          """,
        arguments: ["event": event(), "batch": batch])
    }
    for table in VersionedTable.aboutHoldings {
      let rows = try Row.fetchCursor(
        db, sql: "SELECT employee, competence FROM \(table) WHERE replacedBy = :event OR recordedBy = :event",
        arguments: ["event": event()])
      while let row = try rows.next() { changedHoldings.note(employee: row[0], competence: row[1]) }
    }
    try db.execute(
      sql: "UPDATE importBatch SET undoneBy = ? WHERE event = ?", arguments: [event(), batch])
    return known
  }

  /// Later events that replaced rows of the batch, or whose rows speak of things that only the batch knows.
  private func eventsBuilding(upon batch: Int64, _ own: OwnRows) throws -> [Int64] {
    var events: Set<Int64> = []
    for table in VersionedTable.staff + VersionedTable.catalogue {
      // What an import replaced that was undone itself, stands again.
      events.formUnion(
        try Int64.fetchSet(
          db,
          sql: """
            SELECT DISTINCT replacedBy FROM \(table.name) WHERE \(own.condition(table)) AND replacedBy <> :batch
              AND replacedBy NOT IN (SELECT event FROM importBatch WHERE undoneBy IS NOT NULL)
            """,
          arguments: ["batch": batch]))
    }
    events.formUnion(try signaturesOn(batch))
    for thing in Thing.all {
      let made = try Int64.fetchAll(db, sql: thing.madeSQL(own), arguments: ["batch": batch])
      if made.isEmpty { continue }
      for (table, condition) in thing.uses {
        events.formUnion(
          try Int64.fetchSet(
            db,
            sql: """
              SELECT DISTINCT recordedBy FROM \(table.name)
              WHERE replacedBy IS NULL AND NOT (\(own.condition(table))) AND \(condition)
              """,
            arguments: ["batch": batch, "made": jsonList(made)]))
      }
    }
    return events.sorted()
  }
}

/// The rows that an import made, and those that stand for them again since what replaced them was undone.
private struct OwnRows {
  /// By table; only where there are any.
  private var restored: [String: [Int64]] = [:]

  init(of batch: Int64, in db: Database) throws {
    let hasUndone = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM importBatch WHERE undoneBy > ?)", arguments: [batch])
    guard hasUndone == true else { return }
    for table in VersionedTable.staff + VersionedTable.catalogue {
      var latest = try Self.restored(table, where: "old.recordedBy = :batch", ["batch": batch], db)
      while !latest.isEmpty {
        restored[table.name, default: []] += latest
        latest = try Self.restored(
          table, where: "old.id IN (SELECT value FROM json_each(:ids))", ["ids": jsonList(latest)], db)
      }
    }
  }

  /// For `WHERE`: the row is one of them. Its argument is `batch`.
  func condition(_ table: VersionedTable) -> String {
    guard let ids = restored[table.name] else { return "recordedBy = :batch" }
    return "(recordedBy = :batch OR id IN (\(ids.map(String.init).joined(separator: ", "))))"
  }

  /// The rows that an undo wrote anew for rows that fit the condition.
  private static func restored(
    _ table: VersionedTable, where condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [Int64] {
    let sameKey = table.key.map { "new.\($0) IS old.\($0)" }.joined(separator: " AND ")
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT new.id FROM \(table.name) old JOIN importBatch undone ON undone.event = old.replacedBy
        JOIN \(table.name) new ON new.recordedBy = undone.undoneBy AND \(sameKey)
        WHERE \(condition) AND old.recordedBy <> old.replacedBy
        """, arguments: arguments)
  }
}

/// Something that rows of other tables speak of, and that is no more when the batch is gone that alone knows it.
private struct Thing {
  /// The column by which its versions tell which one they are.
  let identity: String
  let version: VersionedTable
  /// Where it is spoken of: conditions in which `:made` are the things.
  let uses: [(table: VersionedTable, condition: String)]

  /// Which of them the batch alone knows. What it took out of use is not among them.
  func madeSQL(_ own: OwnRows) -> String {
    let isRetired = version.dataColumns.contains("isRetired") ? "AND isRetired = 0" : ""
    return """
      SELECT \(identity) FROM \(version.name) WHERE \(own.condition(version)) AND replacedBy IS NULL \(isRetired)
        AND \(identity) NOT IN (
          SELECT \(identity) FROM \(version.name)
          WHERE NOT (\(own.condition(version))) AND (replacedBy IS NULL OR replacedBy = :batch))
      """
  }

  static let all = [
    Thing("unit", .unit, columns: ["unit", "parent", "toUnit"]), Thing("employee", .employee, columns: ["employee"]),
    Thing(
      "profession", .profession, columns: ["profession", "fromProfession", "toProfession"],
      codes: [
        (.legalGate, "holders || ';' || delegates"), (.scenarioChange, "holders || ';' || delegates"),
        (.competence, "buildsOn"), (.task, "usualToday"),
      ]),
    Thing(
      "competence", .competence, columns: ["competence"],
      codes: [
        (.legalGate, "holders || ';' || delegates"), (.scenarioChange, "holders || ';' || delegates"),
        (.task, "usualToday"),
      ]),
    Thing("task", .task, columns: ["task"]), Thing("workProcess", .workProcess, columns: ["workProcess"]),
    Thing(ranksIn: [(.profession, "careLevel"), (.competence, "liftsTo")]),
  ]

  /// - Parameter codes: columns with codes in a text, separated by `;` and `+`.
  private init(
    _ identity: String, _ version: VersionedTable, columns: [String], codes: [(VersionedTable, String)] = []
  ) {
    self.identity = identity
    self.version = version
    var uses: [(VersionedTable, String)] = []
    for table in VersionedTable.speaking {
      for column in columns where table.dataColumns.contains(column) {
        uses.append((table, "\(column) IN (SELECT value FROM json_each(:made))"))
      }
    }
    for (table, text) in codes {
      uses.append(
        (
          table,
          """
          EXISTS (
            SELECT 1 FROM \(identity) WHERE \(identity).id IN (SELECT value FROM json_each(:made))
              AND instr(';' || replace(\(text), '+', ';') || ';', ';' || \(identity).code || ';') > 0)
          """
        ))
    }
    if ["task", "competence", "profession"].contains(identity) {
      uses.append(
        (
          .synonym,
          """
          kind = '\(identity)' AND code IN (
            SELECT \(identity).code FROM \(identity) WHERE \(identity).id IN (SELECT value FROM json_each(:made)))
          """
        ))
    }
    self.uses = uses
  }

  /// The care levels, which are spoken of by their rank.
  private init(ranksIn columns: [(VersionedTable, String)]) {
    identity = "rank"
    version = .careLevel
    uses = columns.map { ($0, "\($1) IN (SELECT value FROM json_each(:made))") }
  }
}

extension RegistryWriter {
  /// The events in which somebody signed what the batch asserted.
  private func signaturesOn(_ batch: Int64) throws -> Set<Int64> {
    try Int64.fetchSet(
      db,
      sql: """
        SELECT signed.recordedBy FROM verification signed JOIN assertion ON assertion.employee = signed.employee
          AND assertion.competence = signed.competence AND assertion.fromDate = signed.assertedFrom
          AND assertion.kind = signed.assertedKind
        WHERE assertion.recordedBy = :batch AND assertion.replacedBy IS NULL AND signed.recordedBy > :batch
          AND signed.replacedBy IS NULL
        """, arguments: ["batch": batch])
  }
}

extension Snapshot {
  /// Every import, the newest first.
  public func importBatches() throws -> [ImportBatch] {
    try all(
      """
      SELECT event, at, actor, fileName, digest, contents, added, changed, ended, unchanged, skipped,
        undoneBy IS NOT NULL
      FROM importBatch JOIN event ON event.id = importBatch.event ORDER BY event DESC
      """
    ) { row in
      var tally = ImportTally()
      (tally.added, tally.changed, tally.ended, tally.unchanged, tally.skipped) = (
        row[6], row[7], row[8], row[9], row[10]
      )
      return ImportBatch(
        number: row[0], at: row[1], actor: row[2], fileName: row[3], digest: row[4], contents: row[5], tally: tally,
        isUndone: row[11])
    }
  }
}
