public import Domain
import GRDB

extension Snapshot {
  /// What was recorded of one person's competences, in the order of recording.
  ///
  /// - Parameter competence: only of this one; `nil` for all.
  public func history(of employee: EmployeeNumber, in competence: CompetenceCode? = nil) throws -> [HistoryEvent] {
    let arguments: [String: (any DatabaseValueConvertible)?] = [
      "employee": employee.rawValue, "competence": competence?.rawValue,
    ]
    var found: [(event: Int64, order: Int, HistoryEvent)] = []
    func note(_ event: Int64, _ order: Int, _ happening: HistoryEvent.Happening, _ at: String, _ actor: String) {
      found.append((event, order, HistoryEvent(happening, at: at, by: actor)))
    }

    try forEach(
      Self.historySQL(
        "assertion", ["level", "fromDate", "throughDate", "version.kind", "sourceText.text", "version.id"],
        key: ["fromDate", "kind"], joining: "JOIN sourceText ON sourceText.id = version.source"), arguments
    ) { row in
      let end = try HistoryRow(row)
      let assertion = Assertion(
        employee: employee, competence: code(row[8]), statement: try statement(row[9]),
        period: try period(row[10], row[11]), kind: try word(row[12]), source: row[13], recorded: row[14])
      note(end.recordedBy, 1, .asserted(assertion), end.recordedAt, end.recorder)
      if let closing = end.closing {
        note(
          closing.event, 0, closing.hasSuccessor ? .replaced(assertion) : .voided(assertion), closing.at, closing.actor)
      }
    }
    try forEach(
      Self.historySQL(
        "evidence", ["assertedFrom", "assertedKind", "text", "link", "fileName", "fileDigest"],
        key: ["assertedFrom", "assertedKind"]), arguments
    ) { row in
      let end = try HistoryRow(row)
      let evidence = Evidence(
        employee: employee, competence: code(row[8]), assertedFrom: try date(row[9]), assertedKind: try word(row[10]),
        text: row[11], link: row[12], fileName: row[13], fileDigest: row[14])
      note(end.recordedBy, 2, .evidenced(evidence), end.recordedAt, end.recorder)
    }
    try forEach(
      Self.historySQL(
        "verification",
        [
          "assertedFrom", "assertedKind", "assertedLevel", "assertedThrough", "verifier", "signer.number", "decision",
          "signedOn", "note",
        ], key: ["assertedFrom", "assertedKind", "verifier"],
        joining: "LEFT JOIN employee signer ON signer.id = version.verifierEmployee"), arguments
    ) { row in
      let end = try HistoryRow(row)
      let verification = Verification(
        employee: employee, competence: code(row[8]), assertedFrom: try date(row[9]), assertedKind: try word(row[10]),
        statement: try statement(row[11]), assertedThrough: try (row[12] as String?).map(date), verifier: row[13],
        verifierEmployee: optionalCode(row[14]), decision: try word(row[15]), date: try date(row[16]), note: row[17])
      note(end.recordedBy, 3, .decided(verification), end.recordedAt, end.recorder)
      if let closing = end.closing, !closing.hasSuccessor {
        note(closing.event, 4, .withdrawn(verification), closing.at, closing.actor)
      }
    }
    try forEach(Self.surveyWordsSQL, arguments) { row in
      let words = HistoryEvent.SurveyWords(
        survey: row[6], voice: try word(row[7]), competence: optionalCode(row[8]), text: row[9])
      note(row[0], 5, .remarked(words), row[1], row[2])
      if let closing = row[3] as Int64? { note(closing, 6, .remarkWithdrawn(words), row[4], row[5]) }
    }
    return found.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.event, a.order, left.offset) < (b.event, b.order, right.offset)
    }.map(\.element.2)
  }

  /// What was written beside answers and about what else the person can do. Where other words came in their place, the
  /// old ones ended with them and are not told to be gone.
  private static let surveyWordsSQL = """
    WITH words AS (
      SELECT id, survey, employee, competence, voice, comment AS text, voice || competence AS place, recordedBy,
        replacedBy FROM surveyAnswer WHERE comment <> ''
      UNION ALL
      SELECT id, survey, employee, competence, 'self', text, place, recordedBy, replacedBy FROM surveyRemark
    )
    SELECT version.recordedBy, recording.at, recording.actor, closing.id, closing.at, closing.actor, surveyVersion.name,
      version.voice, competence.code, version.text
    FROM words version JOIN employee ON employee.id = version.employee
    LEFT JOIN competence ON competence.id = version.competence JOIN event recording ON recording.id = version.recordedBy
    JOIN surveyVersion ON surveyVersion.survey = version.survey AND surveyVersion.recordedBy <= :known
      AND (surveyVersion.replacedBy IS NULL OR surveyVersion.replacedBy > :known)
    LEFT JOIN event closing ON closing.id = version.replacedBy AND closing.id <= :known AND NOT EXISTS (
      SELECT 1 FROM words next WHERE next.recordedBy = version.replacedBy AND next.employee = version.employee
        AND next.survey = version.survey AND next.place = version.place)
    WHERE employee.number = :employee AND (:competence IS NULL OR competence.code = :competence)
      AND version.recordedBy <= :known
    ORDER BY version.recordedBy, version.id
    """

  /// Rows of a table about one person, those that were replaced too, each with its two events; the row's own columns
  /// follow the competence's code.
  ///
  /// - Parameter key: what says, with person and competence, which thing a row speaks of.
  private static func historySQL(
    _ table: String, _ columns: [String], key: [String], joining joins: String = ""
  ) -> String {
    let isSame = (["employee", "competence"] + key).map { "next.\($0) IS version.\($0)" }.joined(separator: " AND ")
    return """
      SELECT version.recordedBy, recording.at, recording.actor, closing.id, closing.at, closing.actor,
        EXISTS (SELECT 1 FROM \(table) next WHERE next.recordedBy = closing.id AND \(isSame)), version.id,
        competence.code, \(columns.joined(separator: ", "))
      FROM \(table) version JOIN employee ON employee.id = version.employee
      JOIN competence ON competence.id = version.competence JOIN event recording ON recording.id = version.recordedBy
      LEFT JOIN event closing ON closing.id = version.replacedBy AND closing.id <= :known \(joins)
      WHERE employee.number = :employee AND (:competence IS NULL OR competence.code = :competence)
        AND version.recordedBy <= :known
      ORDER BY version.recordedBy, version.id
      """
  }
}

/// The events between which a row was known.
private struct HistoryRow {
  struct Closing {
    let event: Int64
    let at: String
    let actor: String
    /// Whether another row says what is known of the same thing from then on.
    let hasSuccessor: Bool
  }

  let recordedBy: Int64
  let recordedAt: String
  let recorder: String
  let closing: Closing?

  init(_ row: Row) throws {
    (recordedBy, recordedAt, recorder) = (row[0], row[1], row[2])
    let event: Int64? = row[3]
    closing = event.map { Closing(event: $0, at: row[4], actor: row[5], hasSuccessor: row[6]) }
  }
}

extension Snapshot {
  /// The reasons that the log has for events of one kind, by event; those of other kinds are left out.
  public func reasons(ofEvents events: Set<Int64>, kind: String) throws -> [Int64: String] {
    var reasons: [Int64: String] = [:]
    try forEach(
      "SELECT id, reason FROM event WHERE kind = :kind AND id IN (SELECT value FROM json_each(:events)) ORDER BY id",
      ["kind": kind, "events": jsonList(Array(events))]
    ) { reasons[$0[0]] = $0[1] }
    return reasons
  }
}

extension Snapshot {
  /// For each task the last event that changed it, its gates or its requirements, whether by a new row or by taking one
  /// away.
  public func lastChanges(of tasks: Set<TaskCode>) throws -> [TaskCode: Int64] {
    func changes(_ table: String) -> String {
      """
      SELECT version.task AS task, version.recordedBy AS event FROM \(table) version
      UNION ALL SELECT version.task, version.replacedBy FROM \(table) version WHERE version.replacedBy IS NOT NULL
      """
    }
    var last: [TaskCode: Int64] = [:]
    try forEach(
      """
      SELECT task.code, max(change.event)
      FROM (\(["taskVersion", "requirement", "legalGate"].map(changes).joined(separator: " UNION ALL "))) change
      JOIN task ON task.id = change.task
      WHERE change.event <= :known AND task.code IN (SELECT value FROM json_each(:tasks))
      GROUP BY task.code ORDER BY task.code
      """, ["tasks": jsonList(tasks.map(\.rawValue))]
    ) { last[code($0[0])] = $0[1] }
    return last
  }
}
