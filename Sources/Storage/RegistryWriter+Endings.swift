public import Domain
import GRDB

extension RegistryWriter {
  /// Somebody's decision is taken back: it is no longer known.
  public func end(_ verification: Verification) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM verification
        WHERE employee = ? AND competence = ? AND assertedFrom = ? AND assertedKind = ? AND verifier = ?
          AND replacedBy IS NULL
        """)
    let row = try Int64.fetchOne(
      statement,
      arguments: [
        id(of: verification.employee), id(of: verification.competence), verification.assertedFrom.iso,
        verification.assertedKind.rawValue, verification.verifier,
      ])
    if let row { try VersionedTable.verification.close(id: row, self) }
  }

  /// The suspension is no longer known: it never came to hold.
  public func end(_ suspension: Suspension) throws {
    try end(.suspension, of: suspension.employee, from: suspension.subject, suspension.period)
  }

  /// The exemption is no longer known: it never came to hold.
  public func end(_ exemption: Exemption) throws {
    try end(.exemption, of: exemption.employee, from: exemption.subject, exemption.period)
  }

  private func end(
    _ table: VersionedTable, of employee: EmployeeNumber, from subject: Suspension.Subject, _ period: Period
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM \(table.name)
        WHERE employee = ? AND task IS ? AND competence IS ? AND fromDate IS ? AND replacedBy IS NULL
        """)
    let key = try [id(of: employee).databaseValue] + columns(of: subject) + [period.from.databaseValue]
    if let row = try Int64.fetchOne(statement, arguments: StatementArguments(key)) { try table.close(id: row, self) }
  }
}
