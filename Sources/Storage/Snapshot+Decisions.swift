public import Domain
import GRDB

extension Snapshot {
  /// Every decision, by number.
  public func decisions() throws -> [Decision] {
    let consulted = try grouped(
      "SELECT decision, role FROM decisionConsultation version WHERE \(Self.isKnown("version")) ORDER BY decision, place"
    ) { $0[1] as String }
    let deadlines = try grouped(
      "SELECT decision, dueOn FROM decisionDeadline version WHERE \(Self.isKnown("version")) ORDER BY decision, dueOn"
    ) { try date($0[1]) }
    let reviews = try grouped(
      """
      SELECT decision, reviewedOn, outcome, note, reviewedBy, employee.number
      FROM decisionReview version LEFT JOIN employee ON employee.id = version.reviewer
      WHERE \(Self.isKnown("version")) ORDER BY decision, reviewedOn
      """
    ) { row in
      DecisionReview(
        date: try date(row[1]), outcome: try word(row[2]), note: row[3], reviewedBy: row[4],
        reviewer: optionalCode(row[5]))
    }
    return try all(
      """
      SELECT version.decision, decision.number, task.code, unit.code, giving.code, taking.code, startsOn, decidedOn,
        decidedBy, employee.number, version.reason, conditions, education, risk, minutesPerWeek, ready, nearlyReady,
        trainingMinutes, taskRisk, edition, gate
      FROM decisionVersion version JOIN decision ON decision.id = version.decision
      JOIN task ON task.id = version.task JOIN unit ON unit.id = version.unit
      JOIN profession giving ON giving.id = version.fromProfession
      JOIN profession taking ON taking.id = version.toProfession
      LEFT JOIN employee ON employee.id = version.decider
      WHERE \(Self.isKnown("version")) ORDER BY decision.number
      """
    ) { row in
      let id: Int64 = row[0]
      let decidedOn = try date(row[7])
      return Decision(
        number: row[1], task: code(row[2]), unit: code(row[3]), from: code(row[4]), to: code(row[5]),
        startsOn: try date(row[6]), decidedOn: decidedOn, decidedBy: row[8], decider: optionalCode(row[9]),
        reason: row[10], conditions: row[11], education: row[12], risk: try word(row[13]),
        consulted: consulted[id] ?? [],
        basis: DecisionBasis(
          date: decidedOn, edition: row[19], minutesPerWeek: row[14], ready: row[15], nearlyReady: row[16],
          trainingMinutes: row[17], risk: try word(row[18]), gate: try (row[20] as Int64?).flatMap(gate(inRow:))),
        deadlines: deadlines[id] ?? [], reviews: reviews[id] ?? [])
    }
  }

  /// Those who have or had a delegation of the task, by number.
  public func delegates(of task: TaskCode) throws -> [EmployeeNumber] {
    try all(
      """
      SELECT DISTINCT employee.number
      FROM delegation version JOIN employee ON employee.id = version.employee JOIN task ON task.id = version.task
      WHERE task.code = :task AND \(Self.isKnown("version")) ORDER BY employee.number
      """, ["task": task.rawValue]
    ) { code($0[0]) }
  }

  /// The values of a query by its first column, in its order.
  private func grouped<Value>(_ sql: String, _ decode: (Row) throws -> Value) throws -> [Int64: [Value]] {
    var groups: [Int64: [Value]] = [:]
    try forEach(sql) { row in groups[row[0], default: []].append(try decode(row)) }
    return groups
  }

  /// One row of a rule of law, whether or not it is what is known now.
  private func gate(inRow id: Int64) throws -> LegalGate? {
    try all(
      """
      SELECT task.code, version.kind, holders, delegates, conditionNb, conditionNn, conditionEn, statute, confidence,
        fromDate, throughDate, origin, source
      FROM legalGate version JOIN task ON task.id = version.task WHERE version.id = :row
      """, ["row": id]
    ) { row in
      LegalGate(
        task: code(row[0]), kind: try word(row[1]), holders: LegalGate.alternatives(row[2]),
        delegates: LegalGate.alternatives(row[3]), condition: phrase(row, 4), statute: row[7],
        confidence: try word(row[8]), period: try period(row[9], row[10]),
        provenance: Provenance(origin: try word(row[11]), source: row[12]))
    }.first
  }
}
