public import Domain
import GRDB

extension Snapshot {
  /// What the organisation itself reckons with.
  public func ownParameters() throws -> [Parameter] {
    try all(
      """
      SELECT version.code, profession.code, competence.code, value, source
      FROM parameter version LEFT JOIN profession ON profession.id = version.profession
      LEFT JOIN competence ON competence.id = version.competence
      WHERE \(Self.isKnown("version")) ORDER BY version.id
      """
    ) { row in
      let source: String = row[4]
      return Parameter(
        kind: try word(row[0]), scope: scope(row[1], row[2]), value: row[3], basis: .own,
        source: Phrase(nb: source, nn: .same, en: source))
    }
  }
}

private func scope(_ profession: String?, _ competence: String?) -> Parameter.Scope {
  if let profession { return .profession(code(profession)) }
  if let competence { return .competence(code(competence)) }
  return .everybody
}
