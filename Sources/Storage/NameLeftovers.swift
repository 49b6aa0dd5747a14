import Domain
import GRDB

extension Person {
  /// Every text, the log's too, that has a part of the name or something close to it, table by table; the same text of
  /// the same owner once.
  func leftovers(_ db: Database) throws -> [NameLeftover] {
    var found: [NameLeftover] = []
    var known: Set<NameLeftover> = []
    func look(_ table: String, _ texts: [String?], _ owner: String?) {
      for case let text? in texts {
        let words = traces.near(in: text)
        guard !words.isEmpty else { continue }
        let leftover = NameLeftover(table: table, owner: owner ?? "", text: text, words: words)
        if known.insert(leftover).inserted { found.append(leftover) }
      }
    }
    let columns = try WordColumn.all(db)
    let tables = columns.map(\.table).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    for table in tables {
      let names = columns.filter { $0.table == table }.map { "\"\($0.column)\"" }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(try Self.owner(of: table, db)), \(names.joined(separator: ", "))
          FROM \(table) \(WordColumn.condition(for: table, db)) ORDER BY rowid
          """)
      while let row = try rows.next() { look(table, (1...names.count).map { row[$0] }, row[0]) }
    }
    try Row.fetchCursor(db, sql: "SELECT CAST(id AS TEXT), actor, reason FROM event ORDER BY id").forEach {
      look("event", [$0[1], $0[2]], $0[0])
    }
    return found
  }

  /// Whose a row is, as SQL.
  private static func owner(of table: String, _ db: Database) throws -> String {
    if table == "sourceText" {
      return """
        (SELECT group_concat(number, ', ') FROM (SELECT DISTINCT number FROM assertion
          JOIN employee ON employee.id = assertion.employee WHERE assertion.source = sourceText.id LIMIT 3))
        """
    }
    let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
    if columns.contains("employee") { return "(SELECT number FROM employee WHERE id = \(table).employee)" }
    if columns.contains("unit") { return "(SELECT code FROM unit WHERE id = \(table).unit)" }
    return columns.contains("code") ? "code" : "''"
  }
}
