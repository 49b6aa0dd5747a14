import Domain
import Tabular

/// What a row means if it is a header.
struct HeaderRecognition {
  /// The roles of the row's cells if it heads one kind of file.
  private struct Candidate {
    let kind: ImportKind
    let roles: [ColumnRole]
    let missing: [String]

    /// How many headings are understood; what is known to be of no use counts too.
    var score: Int { roles.count(where: \.isKnown) }
  }

  private let headings: [String]
  private let candidates: [Candidate]

  init(_ cells: [Cell], aliases: HeaderAliases, competences: NameIndex<Competence>) {
    let headings = cells.map { cleaned($0.text) }
    self.headings = headings
    let files = ImportKind.allCases.filter { $0 != .matrix }.map { kind -> Candidate in
      let roles = Self.roles(of: headings, in: kind, aliases)
      return Candidate(kind: kind, roles: roles, missing: Self.missing(kind, roles))
    }
    let matrix = Self.matrixRoles(of: headings, aliases, competences)
      .map { Candidate(kind: .matrix, roles: $0, missing: []) }
    candidates = files + (matrix.map { [$0] } ?? [])
  }

  /// The kinds that have every column they need and understand most headings.
  var kinds: [ImportKind] {
    let complete = candidates.filter(\.missing.isEmpty)
    let best = complete.map(\.score).max()
    return complete.filter { $0.score == best }.map(\.kind)
  }

  func layout(_ kind: ImportKind, line: Int) -> SheetLayout? {
    candidates.first { $0.kind == kind }
      .map { SheetLayout(headerLine: line, headings: headings, roles: $0.roles) }
  }

  /// The kind that comes nearest and what it lacks; `nil` where nothing comes near.
  var nearest: (score: Int, kind: ImportKind, missing: [String])? {
    let known = candidates.map { candidate in
      (candidate.roles.count { if case .column = $0 { true } else { false } }, candidate)
    }
    guard let (score, best) = known.max(by: { ($0.0, -$0.1.missing.count) < ($1.0, -$1.1.missing.count) }), score >= 2
    else { return nil }
    return (score, best.kind, best.missing)
  }

  private static func roles(of headings: [String], in kind: ImportKind, _ aliases: HeaderAliases) -> [ColumnRole] {
    var taken: [ImportColumn: Int] = [:]
    var roles: [ColumnRole] = []
    for (position, heading) in headings.enumerated() {
      switch aliases.column(of: heading, in: kind) {
      case nil: roles.append(.unknown)
      case .ignored: roles.append(.ignored)
      case .nationalID: roles.append(.nationalID)
      case let column?:
        // Of two headings for one column the canonical one counts, else the first.
        if let earlier = taken[column] {
          guard headingKey(heading) == headingKey(kind.canonicalName(of: column)) else {
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

  /// `nil` for anything but a matrix: no employee number, a column that names competences, or fewer than two that are one.
  private static func matrixRoles(
    of headings: [String], _ aliases: HeaderAliases, _ competences: NameIndex<Competence>
  ) -> [ColumnRole]? {
    var roles = roles(of: headings, in: .matrix, aliases)
    guard roles.contains(.column(.employee)) else { return nil }
    for (position, heading) in headings.enumerated() {
      if roles[position] == .column(.employee) || roles[position] == .nationalID { continue }
      if case .one(let place, _) = competences.find(heading) {
        roles[position] = .competence(competences.items[place].code)
      }
    }
    let count = roles.count { if case .competence = $0 { true } else { false } }
    return count >= 2 && !roles.contains(.column(.competence)) ? roles : nil
  }
}
