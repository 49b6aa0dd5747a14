public import Domain
import GRDB

extension RegistryWriter {
  /// Records somebody's decision on an assertion; the same person's earlier one is replaced.
  public func put(_ verification: Verification) throws -> Change {
    try VersionedTable.verification.put(
      [
        id(of: verification.employee), id(of: verification.competence), verification.assertedFrom.iso,
        verification.assertedKind.rawValue, verification.verifier,
      ],
      [
        verification.statement.column.databaseValue, verification.assertedThrough.databaseValue,
        verification.verifierEmployee.map { try id(of: $0) }.databaseValue, verification.decision.rawValue,
        verification.date.iso, verification.note,
      ], self)
  }

  public func put(_ evidence: Evidence) throws -> Change {
    try VersionedTable.evidence.put(
      [
        id(of: evidence.employee), id(of: evidence.competence), evidence.assertedFrom.iso,
        evidence.assertedKind.rawValue,
      ],
      [evidence.text, evidence.link, evidence.fileName, evidence.fileDigest], self)
  }
}
