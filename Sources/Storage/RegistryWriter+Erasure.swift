public import Domain
import Foundation
import GRDB

extension RegistryWriter {
  /// Takes a person out of every table, and the name out of every text; what is left is that somebody was erased.
  ///
  /// The one change that is no new version: rows about the person are deleted, in whichever state, and in rows about
  /// others the person is replaced by `(slettet)`. `Store.erase` then empties free pages and the write-ahead log.
  ///
  /// - Parameter reason: why; never words about the person.
  public func erase(_ employee: Employee, reason: String, on date: CalendarDate) throws -> Erasure {
    guard let person = try Person(employee.number, db) else {
      return Erasure(employee: employee, rows: [], texts: 0, events: 0, leftForNamesakes: 0, openPositions: [])
    }
    guard !person.traces.occur(in: reason) else { throw ErasureRefusal.reasonNamesPerson }
    var random = SystemRandomNumberGenerator()
    try seal(&random)
    let own = try person.events(db)
    let units = try openUnits(of: person, on: date)
    begin("erase", reason: reason)
    let event = try event()

    for competence in try Int64.fetchSet(
      db, sql: "SELECT competence FROM assertion WHERE employee = ?", arguments: [person.id])
    {
      changedHoldings.note(employee: person.id, competence: competence)
    }
    let freeTexts = try sourcesOnly(of: person)
    var rows: [Erasure.TableCount] = []
    var texts = 0
    for reference in try PersonReference.all(db) {
      if reference.isOwner {
        try db.execute(
          sql: "DELETE FROM \(reference.table) WHERE \(reference.column) = ?", arguments: [person.id])
        if db.changesCount > 0 { rows.append(.init(table: reference.table, count: db.changesCount)) }
      } else {
        texts += try leave(reference, of: person)
      }
    }
    for id in freeTexts { try db.execute(sql: "DELETE FROM sourceText WHERE id = ?", arguments: [id]) }
    let (swept, left) = try sweepTexts(for: person)
    try db.execute(sql: "DELETE FROM employee WHERE id = ?", arguments: [person.id])
    let erasedEvents = try eraseTexts(ofEventsAbout: person, own: own, by: event)
    forgetIdentities()

    let erasure = Erasure(
      employee: employee, rows: rows, texts: texts + swept, events: erasedEvents.count, leftForNamesakes: left,
      leftovers: try person.leftovers(db), openPositions: units)
    let knownFrom = own.min() ?? event
    let digest = EventSeal.erasureDigest(
      knownFrom: knownFrom, rows: Int64(erasure.rowCount), events: erasedEvents)
    try db.execute(
      sql: "INSERT INTO erasure (event, knownFrom, rows, digest) VALUES (?, ?, ?, ?)",
      arguments: [event, knownFrom, erasure.rowCount, Data(digest)])
    return erasure
  }

  private func openUnits(of person: Person, on date: CalendarDate) throws -> [UnitCode] {
    try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT unit.code FROM position JOIN unit ON unit.id = position.unit
        WHERE employee = ? AND replacedBy IS NULL AND (throughDate IS NULL OR throughDate >= ?) ORDER BY unit.code
        """, arguments: [person.id, date.iso]
    ).map { UnitCode($0) }
  }

  /// Sources that no assertion about anybody else names.
  private func sourcesOnly(of person: Person) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT source FROM assertion WHERE employee = :person
        EXCEPT SELECT source FROM assertion WHERE employee <> :person
        """, arguments: ["person": person.id])
  }

  /// Rows about others in which the person has a part: the reference goes, and the name beside it.
  private func leave(_ reference: PersonReference, of person: Person) throws -> Int {
    let ids = try Int64.fetchAll(
      db, sql: "SELECT id FROM \(reference.table) WHERE \(reference.column) = ?", arguments: [person.id])
    for id in ids {
      try db.execute(
        sql: "UPDATE \(reference.table) SET \(reference.column) = NULL WHERE id = ?", arguments: [id])
      if let column = reference.nameColumn {
        try replace(column, of: reference.table, row: id, with: PersonalTraces.placeholder)
      }
    }
    return ids.count
  }

  /// Looks through all words of all tables. Gives how many texts named the person, and how many names were left for others.
  private func sweepTexts(for person: Person) throws -> (swept: Int, left: Int) {
    var (swept, left) = (0, 0)
    let columns = try WordColumn.all(db)
    for table in Set(columns.map(\.table)).sorted() {
      let ofTable = columns.filter { $0.table == table }
      let names = ofTable.map { "\"\($0.column)\"" }.joined(separator: ", ")
      var changes: [(row: Int64, column: String, text: String)] = []
      let rows = try Row.fetchCursor(
        db, sql: "SELECT rowid, \(names) FROM \(table) \(WordColumn.condition(for: table, db))")
      while let row = try rows.next() {
        for (index, column) in ofTable.enumerated() {
          guard let text = row[index + 1] as String?, !text.isEmpty else { continue }
          left += person.traces.sharedOccurrences(in: text)
          let erased = person.traces.erased(
            from: text, withNumbers: column.canHoldNumbers, withSingleNames: column.canHoldSingleNames)
          if let erased { changes.append((row[0], column.column, erased)) }
        }
      }
      for change in changes { try replace(change.column, of: table, row: change.row, with: change.text) }
      swept += changes.count
    }
    return (swept, left)
  }

  /// Changes a text where it stands. Where two rows would come to say the same and must not, the later gets a number.
  private func replace(_ column: String, of table: String, row: Int64, with text: String) throws {
    var candidate = text
    var number = 1
    while true {
      do {
        return try db.execute(
          sql: "UPDATE \(table) SET \"\(column)\" = ? WHERE rowid = ?", arguments: [candidate, row])
      } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
        number += 1
        candidate = "\(text) \(number)"
      }
    }
  }

  /// Actor and reason of events that speak of the person, with the salt of their seal. Gives those that had a seal.
  private func eraseTexts(ofEventsAbout person: Person, own: Set<Int64>, by event: Int64) throws -> [Int64] {
    var named: [(event: Int64, isSealed: Bool)] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, kind, actor, reason, eventSeal.event IS NOT NULL FROM event
        LEFT JOIN eventSeal ON eventSeal.event = event.id
        WHERE eventSeal.event IS NULL OR eventSeal.salt IS NOT NULL ORDER BY id
        """)
    while let row = try rows.next() {
      if person.isNamed(in: (number: row[0], kind: row[1], actor: row[2], reason: row[3]), own: own) {
        named.append((row[0], row[4]))
      }
    }
    for (id, isSealed) in named {
      try db.execute(
        sql: "UPDATE event SET actor = ?, reason = '' WHERE id = ?", arguments: [PersonalTraces.placeholder, id])
      if isSealed {
        try db.execute(sql: "UPDATE eventSeal SET salt = NULL, erasedBy = ? WHERE event = ?", arguments: [event, id])
      }
    }
    return named.filter(\.isSealed).map(\.event)
  }
}
