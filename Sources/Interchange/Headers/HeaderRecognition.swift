import Domain
import Tabular

/// What a row means if it is a header.
struct HeaderRecognition {
  /// The roles of the row's cells if it heads one kind of file.
  private struct Candidate {
    let kind: ImportKind
    let roles: [ColumnRole]
    let missing: [String]

    /// How many headings say something, and how many are known to be of no use.
    var score: (columns: Int, ignored: Int) {
      (roles.count(where: \.saysSomething), roles.count { $0 == .ignored || $0 == .nationalID })
    }
  }

  private let headings: [String]
  private let candidates: [Candidate]

  init(_ cells: [Cell], aliases: HeaderAliases, competences: NameIndex<Competence>) {
    let headings = cells.map { cleaned($0.text) }
    let keys = headings.map { headingKey($0) }
    self.headings = headings
    let files = ImportKind.allCases.filter { $0 != .matrix }.map { kind -> Candidate in
      let roles = Self.roles(of: keys, in: kind, aliases)
      return Candidate(kind: kind, roles: roles, missing: Self.missing(kind, roles))
    }
    let matrix = Self.matrixRoles(of: headings, keys, aliases, competences)
      .map { Candidate(kind: .matrix, roles: $0, missing: []) }
    candidates = files + (matrix.map { [$0] } ?? [])
  }

  /// The kinds that understand most headings; none where these lack a column that they need.
  ///
  /// That another kind is content with fewer headings does not help: a staff list without a column is no list of units.
  var kinds: [ImportKind] {
    guard let best = candidates.map(\.score).max(by: <) else { return [] }
    return candidates.filter { $0.score == best && $0.missing.isEmpty }.map(\.kind)
  }

  func layout(_ kind: ImportKind, line: Int) -> SheetLayout? {
    candidates.first { $0.kind == kind }
      .map { SheetLayout(headerLine: line, headings: headings, roles: $0.roles) }
  }

  /// The kind that comes nearest and what it lacks; `nil` where nothing comes near.
  var nearest: (columns: Int, kind: ImportKind, missing: [String])? {
    let best = candidates.max { ($0.score.columns, -$0.missing.count) < ($1.score.columns, -$1.missing.count) }
    guard let best, best.score.columns >= 2 else { return nil }
    return (best.score.columns, best.kind, best.missing)
  }

  private static func roles(of keys: [String], in kind: ImportKind, _ aliases: HeaderAliases) -> [ColumnRole] {
    var taken: [ImportColumn: Int] = [:]
    var roles: [ColumnRole] = []
    for (position, key) in keys.enumerated() {
      switch aliases.column(ofKey: key, in: kind) {
      case nil: roles.append(.unknown)
      case .ignored: roles.append(.ignored)
      case .nationalID: roles.append(.nationalID)
      case let column?:
        // Of two headings for one column the canonical one counts, else the first.
        if let earlier = taken[column] {
          guard key == headingKey(kind.canonicalName(of: column)) else {
            roles.append(.unknown)
            continue
          }
          roles[earlier] = .unknown
        }
        roles.append(.column(column))
        taken[column] = position
      }
    }
    return roles
  }

  private static func missing(_ kind: ImportKind, _ roles: [ColumnRole]) -> [String] {
    var names: [String] = []
    for group in kind.requiredColumns where !group.contains(where: { roles.contains(.column($0)) }) {
      let name = kind.canonicalName(of: group[0])
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// `nil` for anything but a matrix, which has employee numbers, at least two competences as headings, and no column
  /// that names competences.
  private static func matrixRoles(
    of headings: [String], _ keys: [String], _ aliases: HeaderAliases, _ competences: NameIndex<Competence>
  ) -> [ColumnRole]? {
    var roles = roles(of: keys, in: .matrix, aliases)
    let strange = roles.indices.filter { roles[$0] == .unknown && !headings[$0].isEmpty }
    guard roles.contains(.column(.employee)), !roles.contains(.column(.competence)), strange.count >= 2 else {
      return nil
    }
    for position in strange {
      if case .one(let place, isSynonym: false) = competences.find(headings[position]) {
        roles[position] = .competence(competences.items[place].code)
      }
    }
    let count = roles.count { if case .competence = $0 { true } else { false } }
    return count >= 2 ? roles : nil
  }
}
