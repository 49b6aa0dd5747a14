public import Domain
import GRDB

extension RegistryWriter {
  /// Records what the organisation reckons with.
  public func put(_ parameter: Parameter) throws -> Change {
    try VersionedTable.parameter.put(
      [parameter.kind.rawValue.databaseValue] + columns(of: parameter.scope),
      [parameter.value, parameter.source.bokmål], self)
  }

  /// The organisation's own value is no longer known.
  public func end(_ parameter: Parameter) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM parameter WHERE code = ? AND profession IS ? AND competence IS ? AND replacedBy IS NULL")
    let row = try Int64.fetchOne(
      statement,
      arguments: StatementArguments([parameter.kind.rawValue.databaseValue] + columns(of: parameter.scope)))
    if let row { try VersionedTable.parameter.close(id: row, self) }
  }

  /// The columns `profession` and `competence`.
  private func columns(of scope: Parameter.Scope) throws -> [DatabaseValue] {
    switch scope {
    case .everybody: [.null, .null]
    case .profession(let code): [try id(of: code).databaseValue, .null]
    case .competence(let code): [.null, try id(of: code).databaseValue]
    }
  }
}
