public import Domain
public import Tabular

/// The canonical form of the files that others rely on: the same columns as an import takes.
public enum CanonicalTable: String, CaseIterable, Sendable {
  case units
  case employees
  case holdings
  case coverage
  case delegations
  case volumes
  case authorisations
  case suspensions

  /// The table that somebody calls so, in any of the three languages.
  public init?(named typed: String) {
    let key = foldedTight(typed)
    guard let table = Self.allCases.first(where: { ([$0.rawValue] + $0.names).map(foldedTight).contains(key) }) else {
      return nil
    }
    self = table
  }

  /// As people call it: bokmål, nynorsk, English, and other words for it.
  private var names: [String] {
    switch self {
    case .units: ["enheter", "einingar"]
    case .employees: ["ansatte", "tilsette", "stillinger", "stillingar", "positions"]
    case .holdings: ["kompetanse", "kompetanser", "kompetansar", "competences"]
    case .coverage: ["dekningskrav", "dekkingskrav", "dekning", "dekking", "coverage rules"]
    case .delegations: ["delegeringer", "delegeringar", "fullmakter"]
    case .volumes: ["volum"]
    case .authorisations: ["autorisasjoner", "autorisasjonar", "authorizations"]
    case .suspensions: ["stans", "stansede", "stansa", "suspensjoner", "suspensjonar"]
    }
  }

  public func sheet(
    units: [CareUnit], files: [PersonnelFile], coverage: [CoverageRule], volumes: [Volume]
  ) -> OutputSheet {
    switch self {
    case .units:
      table(
        ["unit", "name", "parent", "kind"],
        units.map { [text($0.code), text($0.name), text($0.parent), text($0.kind)] })
    case .employees:
      table(
        ["employee", "name", "unit", "title", "profession", "percent", "from", "to", "hpr", "birth_year"],
        files.flatMap { file in
          file.positions.map { position in
            [
              text(file.employee.number), text(file.employee.name), text(position.unit), text(position.title),
              text(position.profession), number(position.percent), date(position.period.from),
              date(position.period.through), text(file.employee.hprNumber),
              file.employee.birthYear.map { .integer($0) } ?? .empty,
            ]
          }
        })
    case .holdings:
      table(
        ["employee", "competence", "level", "from", "to", "kind", "source"],
        files.flatMap(\.assertions).map { assertion in
          [
            text(assertion.employee), text(assertion.competence), level(assertion.statement),
            date(assertion.period.from), date(assertion.period.through), text(assertion.kind.rawValue),
            text(assertion.source),
          ]
        })
    case .coverage:
      table(
        ["unit", "task", "people", "period"],
        coverage.map { [text($0.unit), text($0.task), .integer($0.people), text($0.shift.rawValue)] })
    case .delegations:
      table(
        ["employee", "task", "unit", "from", "to", "given_by", "scope"],
        files.flatMap(\.delegations).map { delegation in
          [
            text(delegation.employee), text(delegation.task), text(delegation.unit), date(delegation.period.from),
            date(delegation.period.through), text(giverWords(delegation)), text(delegation.scope),
          ]
        })
    case .volumes:
      table(
        ["unit", "task", "minutes_per_week", "profession", "count_per_week", "minutes_each"],
        volumes.map { volume in
          [
            text(volume.unit), text(volume.task), .integer(volume.minutesPerWeek), text(volume.profession),
            volume.workload.map { .decimal(Double($0.countInHundredths) / 100) } ?? .empty,
            volume.workload.map { .integer($0.minutesEach) } ?? .empty,
          ]
        })
    case .authorisations:
      table(
        ["employee", "profession", "type", "status", "from", "to", "restriction", "source", "as_of"],
        files.flatMap(\.authorisations).map { right in
          [
            text(right.employee), text(right.profession), text(right.kind.rawValue), text(right.status.rawValue),
            date(right.period.from), date(right.period.through), text(right.restriction), text(right.source),
            date(right.asOf),
          ]
        })
    case .suspensions:
      table(
        ["employee", "task", "competence", "from", "to", "reason", "approved_by"],
        files.flatMap(\.suspensions).map { suspension in
          let (task, competence): (TaskCode?, CompetenceCode?) =
            switch suspension.subject {
            case .task(let code): (code, nil)
            case .competence(let code): (nil, code)
            }
          return [
            text(suspension.employee), text(task), text(competence), date(suspension.period.from),
            date(suspension.period.through), text(suspension.reason), text(suspension.approvedBy),
          ]
        })
    }
  }

  private func table(_ columns: [String], _ rows: [[OutputCell]]) -> OutputSheet {
    OutputSheet(name: rawValue, columns: columns.map { OutputColumn(title: $0) }, rows: rows)
  }
}

private func text(_ text: String?) -> OutputCell { text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }

private func text<Subject>(_ code: Code<Subject>?) -> OutputCell { text(code?.rawValue) }

private func date(_ date: CalendarDate?) -> OutputCell {
  guard let date else { return .empty }
  let (year, month, day) = date.components
  return .date(year: year, month: month, day: day)
}

private func number(_ share: Percentage) -> OutputCell {
  share.hundredths % 100 == 0 ? .integer(share.hundredths / 100) : .decimal(share.percent)
}

/// As an import reads it: blank for a held kind, 0 for what is not held.
private func level(_ statement: Assertion.Statement) -> OutputCell {
  switch statement {
  case .level(let level): .integer(level.rawValue)
  case .held: .empty
  case .notHeld: .integer(0)
  }
}
