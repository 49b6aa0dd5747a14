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
