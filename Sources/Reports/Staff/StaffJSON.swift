public import Domain

public func unitsJSON(_ tree: UnitTree) -> JSONValue {
  [
    "schema": "nedenfra.units/1",
    "units": .array(
      tree.units.map {
        [
          "unit": .string($0.code.rawValue), "name": .string($0.name), "parent": JSONValue($0.parent?.rawValue),
          "kind": .string($0.kind),
        ]
      }),
  ]
}

public func employeesJSON(_ files: [PersonnelFile]) -> JSONValue {
  ["schema": "nedenfra.employees/1", "employees": .array(files.map(fileJSON))]
}

/// The answer `nedenfra.suspensions/1`.
public func suspensionsJSON(_ files: [PersonnelFile], _ asOf: AsOf) -> JSONValue {
  .object(
    asOfMembers(asOf, schema: "nedenfra.suspensions/1").merging([
      "suspensions": .array(files.flatMap(\.suspensions).map(suspensionJSON))
    ]) { $1 })
}

public func importsJSON(_ batches: [ImportBatch]) -> JSONValue {
  [
    "schema": "nedenfra.imports/1",
    "imports": .array(
      batches.map { batch in
        [
          "batch": .integer(Int(batch.number)), "at": .string(batch.at), "actor": .string(batch.actor),
          "file": .string(batch.fileName), "sha256": .string(batch.digest), "contents": .string(batch.contents),
          "added": .integer(batch.tally.added), "changed": .integer(batch.tally.changed),
          "ended": .integer(batch.tally.ended), "unchanged": .integer(batch.tally.unchanged),
          "skipped": .integer(batch.tally.skipped), "undone": .boolean(batch.isUndone),
        ]
      }),
  ]
}

func fileJSON(_ file: PersonnelFile) -> JSONValue {
  [
    "employee": .string(file.employee.number.rawValue), "name": .string(file.employee.name),
    "hpr": JSONValue(file.employee.hprNumber), "birthYear": JSONValue(file.employee.birthYear),
    "positions": .array(
      file.positions.map {
        [
          "unit": .string($0.unit.rawValue), "title": .string($0.title),
          "profession": JSONValue($0.profession?.rawValue),
          "percent": .decimal($0.percent.percent), "from": JSONValue($0.period.from?.iso),
          "to": JSONValue($0.period.through?.iso),
        ]
      }), "authorisations": .array(file.authorisations.map(authorisationJSON)),
    "holdings": .array(file.assertions.map(assertionJSON)),
    "delegations": .array(file.delegations.map { .object(delegationMembers($0)) }),
    "suspensions": .array(file.suspensions.map(suspensionJSON)),
    "exemptions": .array(file.exemptions.map(exemptionJSON)),
  ]
}

func delegationMembers(_ delegation: Delegation) -> [String: JSONValue] {
  [
    "employee": .string(delegation.employee.rawValue), "task": .string(delegation.task.rawValue),
    "unit": JSONValue(delegation.unit?.rawValue), "from": JSONValue(delegation.period.from?.iso),
    "to": JSONValue(delegation.period.through?.iso), "givenBy": .string(delegation.givenBy),
    "giver": JSONValue(delegation.giver?.rawValue), "accountable": .string(delegation.accountable),
    "responsible": .string(delegation.responsible), "scope": .string(delegation.scope),
  ]
}
