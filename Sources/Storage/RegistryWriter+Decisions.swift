public import Domain
import GRDB

extension RegistryWriter {
  /// Records a decision with what it rests on, who was heard, when it is to be reviewed, and the reviews that it has.
  public func put(_ decision: Decision) throws {
    let id = try id(ofDecision: decision.number)
    let basis = decision.basis
    _ = try VersionedTable.decision.put(
      [id],
      [
        self.id(of: decision.task), self.id(of: decision.unit), self.id(of: decision.from), self.id(of: decision.to),
        decision.startsOn.iso, decision.decidedOn.iso, decision.decidedBy,
        decision.decider.map { try self.id(of: $0) }.databaseValue, decision.reason, decision.conditions,
        decision.education, decision.risk.rawValue, basis.minutesPerWeek.databaseValue, basis.ready, basis.nearlyReady,
        basis.trainingMinutes.databaseValue, basis.risk.rawValue,
        basis.gate.flatMap { try row(of: $0) }.databaseValue, basis.edition,
      ], self)
    for (place, role) in decision.consulted.enumerated() {
      _ = try VersionedTable.decisionConsultation.put([id, place + 1], [role], self)
    }
    for deadline in decision.deadlines { _ = try VersionedTable.decisionDeadline.put([id, deadline.iso], [], self) }
    for review in decision.reviews { try put(review, of: decision.number) }
  }

  public func put(_ review: DecisionReview, of number: Int) throws {
    _ = try VersionedTable.decisionReview.put(
      [id(ofDecision: number), review.date.iso],
      [
        review.outcome.rawValue, review.note, review.reviewedBy, review.reviewer.map { try id(of: $0) }.databaseValue,
      ], self)
  }

  /// The row of a rule of law as it is known at this moment, which no later change touches.
  private func row(of gate: LegalGate) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT id FROM legalGate WHERE task = ? AND fromDate IS ? AND origin = ? AND replacedBy IS NULL",
      arguments: [id(of: gate.task), gate.period.from.databaseValue, gate.provenance.origin.rawValue])
  }

  /// The id behind a decision's number; one that is new gets a row of its own.
  private func id(ofDecision number: Int) throws -> Int64 {
    let find = try db.cachedStatement(sql: "SELECT id FROM decision WHERE number = ?")
    if let id = try Int64.fetchOne(find, arguments: [number]) { return id }
    try db.execute(sql: "INSERT INTO decision (number) VALUES (?)", arguments: [number])
    return db.lastInsertedRowID
  }
}
