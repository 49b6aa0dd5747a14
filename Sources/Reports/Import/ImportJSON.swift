import Domain
public import Interchange

/// The answer `nedenfra.import/1`: what each file gave, and every fault by itself.
public func importJSON(_ outcome: ImportOutcome) -> JSONValue {
  [
    "schema": "nedenfra.import/1", "written": .boolean(outcome.isWritten), "dryRun": .boolean(outcome.isRehearsal),
    "files": .array(outcome.files.map { fileJSON($0, isWritten: outcome.isWritten) }),
    "faults": .array(outcome.problems.map(problemJSON)),
  ]
}

private func fileJSON(_ file: ImportedFile, isWritten: Bool) -> JSONValue {
  [
    "file": .string(file.name), "kinds": JSONValue(file.kinds.map(\.rawValue)),
    "batch": JSONValue(isWritten ? file.batch.map { Int($0) } : nil), "added": .integer(file.tally.added),
    "changed": .integer(file.tally.changed), "ended": .integer(file.tally.ended),
    "unchanged": .integer(file.tally.unchanged), "skipped": .integer(file.tally.skipped),
    "authorisationsMade": .integer(file.authorisationsMade), "claimsFromTitles": .integer(file.claimsFromTitles),
    "invalidDelegations": .integer(file.invalidDelegations),
    "renamings": .array(
      file.renamings.map {
        [
          "employee": .string($0.employee.rawValue), "earlier": .string($0.earlier), "later": .string($0.later),
        ]
      }),
    "skippedSheets": JSONValue(file.skippedSheets),
  ]
}

func problemJSON(_ problem: ImportProblem) -> JSONValue {
  var members: [String: JSONValue] = [
    "file": .string(problem.place.file), "sheet": JSONValue(problem.place.sheet),
    "line": JSONValue(problem.place.line), "column": JSONValue(problem.place.column),
    "fault": .string(problem.fault.code), "value": JSONValue(problem.fault.typed),
    "candidates": JSONValue(problem.fault.candidates),
  ]
  switch problem.fault {
  case .duplicateKey(let line, let differences), .differentPerson(let line, let differences):
    members["firstLine"] = .integer(line)
    members["differences"] = .array(
      differences.map {
        ["column": .string($0.column), "earlier": .string($0.earlier), "later": .string($0.later)]
      })
  default: break
  }
  return .object(members)
}
