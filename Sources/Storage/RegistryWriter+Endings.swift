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

  /// The exemption is no longer known: it never came to hold.
  public func end(_ exemption: Exemption) throws {
    let (task, competence): (DatabaseValue, DatabaseValue) =
      switch exemption.subject {
      case .task(let code): (try id(of: code).databaseValue, .null)
      case .competence(let code): (.null, try id(of: code).databaseValue)
      }
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM exemption
        WHERE employee = ? AND task IS ? AND competence IS ? AND fromDate IS ? AND replacedBy IS NULL
        """)
    let row = try Int64.fetchOne(
      statement, arguments: [id(of: exemption.employee), task, competence, exemption.period.from.databaseValue])
    if let row { try VersionedTable.exemption.close(id: row, self) }
  }
}
