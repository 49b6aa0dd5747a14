public import Domain
import GRDB

extension Snapshot {
  /// What others decided about one person's assertions, by competence, in the order of signing.
  public func verifications(of employee: EmployeeNumber) throws -> [Verification] {
    try all(
      Self.verificationSQL("employee.number = :employee") + ", signedOn, version.id",
      ["employee": employee.rawValue], decodeVerification)
  }

  /// What one person's assertions rest on, by competence.
  public func evidence(of employee: EmployeeNumber) throws -> [Evidence] {
    try all(
      """
      SELECT employee.number, competence.code, assertedFrom, assertedKind, text, link, fileName, fileDigest
      FROM evidence version JOIN employee ON employee.id = version.employee
      JOIN competence ON competence.id = version.competence
      WHERE employee.number = :employee AND \(Self.isKnown("version")) ORDER BY competence.code, assertedFrom
      """, ["employee": employee.rawValue]
    ) { row in
      Evidence(
        employee: code(row[0]), competence: code(row[1]), assertedFrom: try date(row[2]),
        assertedKind: try word(row[3]), text: row[4], link: row[5], fileName: row[6], fileDigest: row[7])
    }
  }

  static func verificationSQL(_ condition: String) -> String {
    """
    SELECT version.employee, employee.number, competence.code, assertedFrom, assertedKind, assertedLevel,
      assertedThrough, verifier, signer.number, decision, signedOn, note
    FROM verification version JOIN employee ON employee.id = version.employee
    JOIN competence ON competence.id = version.competence
    LEFT JOIN employee signer ON signer.id = version.verifierEmployee
    WHERE \(condition) AND \(isKnown("version")) ORDER BY version.employee, competence.code
    """
  }
}

func decodeVerification(_ row: Row) throws -> Verification {
  Verification(
    employee: code(row[1]), competence: code(row[2]), assertedFrom: try date(row[3]), assertedKind: try word(row[4]),
    statement: try statement(row[5]), assertedThrough: try (row[6] as String?).map(date), verifier: row[7],
    verifierEmployee: optionalCode(row[8]), decision: try word(row[9]), date: try date(row[10]), note: row[11])
}
