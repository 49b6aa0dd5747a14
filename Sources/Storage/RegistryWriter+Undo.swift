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
    let builders = try eventsBuilding(upon: batch)
    guard builders.isEmpty else { throw UndoRefusal.builtUpon(batch: batch, by: builders) }

    for table in VersionedTable.staff + VersionedTable.catalogue {
      try db.execute(
        sql: "UPDATE \(table.name) SET replacedBy = ? WHERE recordedBy = ? AND replacedBy IS NULL",
        arguments: [event(), batch])
      let columns = table.dataColumns.joined(separator: ", ")
      try db.execute(
        sql: """
          INSERT INTO \(table.name) (\(columns), recordedBy)
          SELECT \(columns), ? FROM \(table.name) WHERE replacedBy = ? AND recordedBy <> ?
          """,
        arguments: [event(), batch, batch])
    }
    try db.execute(
      sql: "UPDATE importBatch SET undoneBy = ? WHERE event = ?", arguments: [event(), batch])
    return known
  }

  /// Later events that replaced rows of the batch, or whose rows speak of units and people that only the batch knows.
  private func eventsBuilding(upon batch: Int64) throws -> [Int64] {
    var events: Set<Int64> = []
    for table in VersionedTable.staff + VersionedTable.catalogue {
      events.formUnion(
        try Int64.fetchSet(
          db, sql: "SELECT DISTINCT replacedBy FROM \(table.name) WHERE recordedBy = ? AND replacedBy <> ?",
          arguments: [batch, batch]))
    }
    events.formUnion(try signaturesOn(batch))
    for (identity, version) in [("unit", "unitVersion"), ("employee", "employeeVersion")] {
      let madeHere = """
        SELECT v.\(identity) FROM \(version) v WHERE v.recordedBy = :batch AND NOT EXISTS
          (SELECT 1 FROM \(version) o WHERE o.\(identity) = v.\(identity) AND o.replacedBy = :batch)
        """
      for table in VersionedTable.staff {
        for column in table.dataColumns where column == identity || (identity == "unit" && column == "parent") {
          events.formUnion(
            try Int64.fetchSet(
              db,
              sql: """
                SELECT DISTINCT recordedBy FROM \(table.name)
                WHERE replacedBy IS NULL AND recordedBy <> :batch AND \(column) IN (\(madeHere))
                """,
              arguments: ["batch": batch]))
        }
      }
    }
    return events.sorted()
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
