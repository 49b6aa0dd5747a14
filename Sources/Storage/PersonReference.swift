import GRDB

/// A column that refers to an employee. Found by walking the schema, so that no table is forgotten.
struct PersonReference: Hashable {
  let table: String
  let column: String

  /// Whether the row is about the person; else the person only has a part in somebody else's row.
  var isOwner: Bool { column == "employee" }

  /// The column that has the person's name where this one has the number.
  var nameColumn: String? {
    switch column {
    case "giver": "givenBy"
    case "verifierEmployee": "verifier"
    case "decider": "decidedBy"
    case "reviewer": "reviewedBy"
    default: nil
    }
  }

  /// Every column of every table that refers to `employee`, in the order in which the tables were made.
  static func all(_ db: Database) throws -> [PersonReference] {
    let tables = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid")
    return try tables.flatMap { table in
      try String.fetchAll(
        db, sql: "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE \"table\" = 'employee' ORDER BY id DESC",
        arguments: [table]
      ).map { PersonReference(table: table, column: $0) }
    }
  }
}

/// A column of words, in which anybody may be named.
struct WordColumn: Hashable {
  let table: String
  let column: String
  /// Whether an employee's number may stand in it; one in a code is another thing's.
  let canHoldNumbers: Bool
  /// Whether a single word that is also a name is taken for the name.
  let canHoldSingleNames: Bool

  /// Days, digests, and words from a fixed list: nothing that a person writes.
  private static let wordless: Set<String> = [
    "fromDate", "throughDate", "asOf", "assertedFrom", "assertedThrough", "assertedKind", "signedOn", "discussedOn",
    "openedOn", "deadline", "closedOn", "answeredOn", "startsOn", "decidedOn", "dueOn", "reviewedOn", "date", "at",
    "digest", "fileDigest", "origin",
  ]

  /// Words from a fixed list, other people's names and numbers, and the log, which is erased event by event.
  private static let left: Set<String> = [
    "assertion.kind", "authorisation.kind", "authorisation.status", "verification.decision", "surveyAnswer.voice",
    "surveyAnswer.answer", "coverageRule.shift", "employee.number", "employeeVersion.name", "employeeVersion.hprNumber",
    "parameter.code", "event.kind", "event.actor", "event.reason", "decisionVersion.risk", "decisionVersion.taskRisk",
    "decisionVersion.edition", "decisionReview.outcome", "scenarioChange.kind", "scenarioChange.gateKind",
    "scenarioChange.holders", "scenarioChange.delegates",
  ]

  /// Every column of text of every table but those above.
  static func all(_ db: Database) throws -> [WordColumn] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT made.name, columns.name FROM sqlite_schema made, pragma_table_info(made.name) columns
        WHERE made.type = 'table' AND made.name NOT LIKE 'sqlite%' AND made.name NOT LIKE 'grdb%'
          AND columns.type = 'TEXT'
        ORDER BY made.rowid, columns.cid
        """
    ).compactMap { row -> WordColumn? in
      let (table, column): (String, String) = (row[0], row[1])
      guard !wordless.contains(column), !left.contains("\(table).\(column)") else { return nil }
      // What a survey or a scenario is called is a person's words; what units and tasks are called are names of things.
      let isCode =
        column == "code" || (column.hasPrefix("name") && table != "surveyVersion" && table != "scenarioVersion")
      return WordColumn(
        table: table, column: column, canHoldNumbers: !isCode, canHoldSingleNames: !isCode && column != "title")
    }
  }
}

extension WordColumn {
  /// Rows of the shipped catalogue are printed words and name nobody here.
  static func condition(for table: String, _ db: Database) throws -> String {
    let hasOrigin =
      try Bool.fetchOne(
        db, sql: "SELECT 1 FROM pragma_table_info(?) WHERE name = 'origin'", arguments: [table]) ?? false
    return hasOrigin ? "WHERE origin <> 'seed'" : ""
  }
}
