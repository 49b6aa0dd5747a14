import GRDB
import Domain
import Foundation
import TestKit
import Testing

@testable import Storage

@Suite struct `The schema` {
  @Test func `is the golden one`() async throws {
    let store = try Store()

    let text = try await store.read { snapshot in
      try snapshot.all("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'grdb%' ORDER BY name") {
        $0[0] as String
      }.joined(separator: ";\n\n")
    }

    expectGolden(text + ";\n", "schema.sql")
  }

  @Test func `has nothing but strict tables`() async throws {
    let store = try Store()

    let loose = try await store.read { snapshot in
      try snapshot.all(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'"
      ) { $0[0] as String }
    }

    #expect(loose == [])
  }

  @Test func `lets a text written in one language stand for all three`() throws {
    let database = try DatabaseQueue()
    try Schema.migrate(database, through: 3)
    try database.write { db in
      try db.execute(
        sql: """
          INSERT INTO event (id, at, actor, kind) VALUES (1, '2026-01-01T10:00:00.000Z', 'a', 'k');
          INSERT INTO task (id, code) VALUES (1, 'tsk-x');
          INSERT INTO workProcess (id, code) VALUES (1, 'p');
          INSERT INTO taskVersion (task, nameNb, nameNn, nameEn, workProcess, setting, wardKinds, hasPatientContact,
            automatable, automationBy, risk, contested, usualToday, conditions, source, origin, recordedBy)
          VALUES (1, 'X', 'X', 'X', 1, 'both', '', 0, 'no', 'app', 'low', 'Nei', 'SP', 'Kurs', 's', 'local', 1);
          """)
    }

    try Schema.migrate(database)

    let known = try database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT automationByNb, automationByNn, automationByEn, contestedNb, contestedNn, contestedEn, conditionsNb,
            conditionsNn, conditionsEn
          FROM taskVersion
          """
      ).map { row in Array(row.databaseValues.map { String.fromDatabaseValue($0) ?? "" }) }
    }
    #expect(known == [["app", "app", "app", "Nei", "Nei", "Nei", "Kurs", "Kurs", "Kurs"]])
  }

  @Test func `keeps volumes that were told before they could have counts, and takes no half of them`() throws {
    let database = try DatabaseQueue()
    try Schema.migrate(database, through: 8)
    try database.write { db in
      try db.execute(
        sql: """
          INSERT INTO event (id, at, actor, kind) VALUES (1, '2026-01-01T10:00:00.000Z', 'a', 'k');
          INSERT INTO task (id, code) VALUES (1, 'tsk-x');
          INSERT INTO unit (id, code) VALUES (1, 'A');
          INSERT INTO volume (unit, task, minutesPerWeek, recordedBy) VALUES (1, 1, 60, 1);
          """)
    }

    try Schema.migrate(database)

    let known = try database.read { db -> [[Int?]] in
      try Row.fetchAll(db, sql: "SELECT minutesPerWeek, countPerWeek, minutesEach FROM volume")
        .map { row -> [Int?] in [row[0], row[1], row[2]] }
    }
    #expect(known == [[60, nil, nil]])
    for half in ["countPerWeek = 100", "minutesEach = 15", "countPerWeek = 0, minutesEach = 15"] {
      #expect(throws: DatabaseError.self, "\(half)") {
        try database.write { try $0.execute(sql: "UPDATE volume SET \(half)") }
      }
    }
  }

  /// The queries on which a ward manager waits.
  @Test(arguments: [
    "SELECT * FROM assertion WHERE employee IN (1, 2) AND competence IN (3)",
    "SELECT * FROM position WHERE unit IN (1, 2)",
    "SELECT * FROM requirement WHERE task = 1",
    "SELECT * FROM legalGate WHERE task = 1",
    "SELECT * FROM baseline WHERE competence IN (1, 2)",
    "SELECT * FROM delegation WHERE employee IN (1)",
    "SELECT * FROM authorisation WHERE employee IN (1)",
    "SELECT * FROM unitVersion WHERE parent = 1",
  ])
  func `answers the hot questions by index`(sql: String) async throws {
    let store = try Store()

    let plan = try await store.read { snapshot in
      try snapshot.all("EXPLAIN QUERY PLAN " + sql) { $0["detail"] as String }.joined(separator: "\n")
    }

    #expect(plan.contains("USING INDEX") || plan.contains("USING COVERING INDEX"), "\(plan)")
    #expect(!plan.contains("SCAN"), "\(plan)")
  }
}
