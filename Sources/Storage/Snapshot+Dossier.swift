public import Domain
import GRDB

extension Snapshot {
  /// Everything that is recorded about a person, also what no longer holds, and where else the person is named.
  ///
  /// The tables are found by walking the schema: a new one is never left out.
  public func dossier(of employee: Employee) throws -> Dossier {
    guard let person = try person(employee.number) else {
      return Dossier(employee: employee, parts: [], mentions: [], events: [])
    }
    let parts = try PersonReference.all(db).map { try part(of: person, $0) }
    return Dossier(
      employee: employee, parts: parts, mentions: try mentions(of: person), events: try events(about: person))
  }

  private func part(of person: Person, _ reference: PersonReference) throws -> Dossier.Part {
    let columns = try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_info(?) WHERE name <> 'id' ORDER BY cid", arguments: [reference.table])
    let targets = try targets(of: reference.table)
    let selected = columns.map { column in
      guard let target = targets[column] else { return "version.\"\(column)\", NULL" }
      if target == "event" {
        return "version.\"\(column)\", (SELECT at FROM event WHERE id = version.\"\(column)\")"
      }
      let key = Self.naturalKeys[target] ?? "id"
      return "(SELECT \(key) FROM \(target) WHERE id = version.\"\(column)\"), NULL"
    }
    let rows = try all(
      """
      SELECT \(selected.joined(separator: ", ")) FROM \(reference.table) version
      WHERE version.\(reference.column) = :person ORDER BY version.id
      """, ["person": person.id]
    ) { row in
      columns.indices.map { index -> Dossier.Value in
        let value = row[2 * index] as DatabaseValue
        if let at = row[2 * index + 1] as String? { return .event(row[2 * index], at: at) }
        switch value.storage {
        case .int64(let number): return .number(Int(number))
        case .string(let text): return .text(text)
        case .null, .double, .blob: return .none
        }
      }
    }
    return Dossier.Part(table: reference.table, role: reference.column, columns: columns, rows: rows)
  }

  /// What each column of a table refers to.
  private func targets(of table: String) throws -> [String: String] {
    var targets: [String: String] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", arguments: [table])
    {
      targets[row[0]] = row[1]
    }
    return targets
  }

  /// By which column a thing is known outside the registry.
  private static let naturalKeys = [
    "employee": "number", "unit": "code", "task": "code", "competence": "code", "profession": "code",
    "sourceText": "text", "survey": "number", "decision": "number", "scenario": "number", "legalGate": "statute",
  ]

  private func mentions(of person: Person) throws -> [Dossier.Mention] {
    let owned = Dictionary(
      grouping: try PersonReference.all(db), by: \.table
    ).mapValues { $0.map { "\($0.column) IS NOT \(person.id)" }.joined(separator: " AND ") }
    var mentions: [Dossier.Mention] = []
    for column in try WordColumn.all(db) {
      let catalogue = try WordColumn.condition(for: column.table, db)
      let condition = owned[column.table].map { "WHERE \($0)" } ?? catalogue
      let texts = try String.fetchCursor(
        db, sql: "SELECT \"\(column.column)\" FROM \(column.table) \(condition) ORDER BY rowid")
      while let text = try texts.next() {
        let isNamed =
          person.traces.erased(
            from: text, withNumbers: column.canHoldNumbers, withSingleNames: column.canHoldSingleNames) != nil
        if isNamed { mentions.append(.init(table: column.table, column: column.column, text: text)) }
      }
    }
    return mentions
  }

  private func events(about person: Person) throws -> [Dossier.Entry] {
    let own = try person.events(db)
    return try all("SELECT id, at, kind, actor, reason FROM event ORDER BY id") { row in
      Dossier.Entry(number: row[0], at: row[1], kind: row[2], actor: row[3], reason: row[4])
    }.filter { entry in
      own.contains(entry.number)
        || person.isNamed(in: (entry.number, entry.kind, entry.actor, entry.reason), own: own)
    }
  }
}
