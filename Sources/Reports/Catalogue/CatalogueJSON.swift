public import Domain

private func members(_ catalogue: Catalogue, schema: String) -> [String: JSONValue] {
  ["schema": .string(schema), "edition": .string(catalogue.edition.code)]
}

private func provenanceJSON(_ provenance: Provenance) -> [String: JSONValue] {
  ["origin": .string(provenance.origin.rawValue), "source": .string(provenance.source)]
}

private func object(_ fields: [String: JSONValue], _ provenance: Provenance) -> JSONValue {
  .object(fields.merging(provenanceJSON(provenance)) { $1 })
}

func professionJSON(_ profession: Profession) -> JSONValue {
  object(
    [
      "code": .string(profession.code.rawValue), "kind": .string(profession.kind.rawValue),
      "section48Number": JSONValue(profession.section48Number), "name": phraseJSON(profession.name),
      "careLevel": .integer(profession.careLevel), "education": .string(profession.education),
    ], profession.provenance)
}

func fullTaskJSON(_ task: CareTask) -> JSONValue {
  object(
    [
      "code": .string(task.code.rawValue), "name": phraseJSON(task.name),
      "workProcess": .string(task.workProcess.rawValue), "setting": .string(task.setting.rawValue),
      "wardKinds": JSONValue(task.wardKinds), "directPatientContact": .boolean(task.hasPatientContact),
      "automatable": .string(task.automatable.rawValue), "automationBy": .string(task.automationBy.bokmål),
      "automationByText": phraseJSON(task.automationBy),
      "risk": .string(task.risk.rawValue), "contested": .string(task.contested.bokmål),
      "contestedText": phraseJSON(task.contested),
      "usualToday": .string(task.usualToday), "conditions": .string(task.conditions.bokmål),
      "conditionsText": phraseJSON(task.conditions),
    ], task.provenance)
}

func fullCompetenceJSON(_ competence: Competence) -> JSONValue {
  object(
    [
      "code": .string(competence.code.rawValue), "kind": .string(competence.kind.rawValue),
      "name": phraseJSON(competence.name), "validityMonths": JSONValue(competence.validityInMonths),
      "renewalRule": .string(competence.renewalRule), "mustVerify": .boolean(competence.mustVerify),
      "signatures": .integer(competence.signaturesNeeded),
      "hours": competence.trainingMinutes.map { .decimal(Double($0) / 60) } ?? .null,
      "trainingForm": .string(competence.trainingForm.bokmål), "trainingFormText": phraseJSON(competence.trainingForm),
      "buildsOn": JSONValue(competence.buildsOn.map(\.rawValue)),
      "liftsToCareLevel": JSONValue(competence.liftsTo),
    ], competence.provenance)
}

func requirementJSON(_ requirement: Requirement) -> JSONValue {
  object(
    [
      "task": .string(requirement.task.rawValue), "competence": .string(requirement.competence.rawValue),
      "minLevel": JSONValue(requirement.minimumLevel?.rawValue),
      "importance": .string(requirement.importance.rawValue), "anyOf": JSONValue(requirement.anyOf),
    ], requirement.provenance)
}

func fullGateJSON(_ gate: LegalGate) -> JSONValue {
  object(
    [
      "task": .string(gate.task.rawValue), "kind": .string(gate.kind.rawValue),
      "holders": JSONValue(gate.holders.map(\.code)), "delegates": JSONValue(gate.delegates.map(\.code)),
      "condition": phraseJSON(gate.condition), "statute": .string(gate.statute),
      "confidence": .string(gate.confidence.rawValue), "validFrom": JSONValue(gate.period.from?.iso),
      "validTo": JSONValue(gate.period.through?.iso),
    ], gate.provenance)
}

public func professionsJSON(_ catalogue: Catalogue) -> JSONValue {
  .object(
    members(catalogue, schema: "nedenfra.professions/1").merging([
      "professions": .array(catalogue.professions.map(professionJSON))
    ]) { $1 })
}

public func tasksJSON(_ tasks: [CareTask], _ catalogue: Catalogue) -> JSONValue {
  .object(members(catalogue, schema: "nedenfra.tasks/1").merging(["tasks": .array(tasks.map(fullTaskJSON))]) { $1 })
}

public func competencesJSON(_ competences: [Competence], _ catalogue: Catalogue) -> JSONValue {
  .object(
    members(catalogue, schema: "nedenfra.competences/1").merging([
      "competences": .array(competences.map(fullCompetenceJSON))
    ]) { $1 })
}

public func requirementsJSON(_ tasks: [CareTask], _ catalogue: Catalogue) -> JSONValue {
  let rows = tasks.flatMap { catalogue.requirements(of: $0.code) }
  return .object(
    members(catalogue, schema: "nedenfra.requirements/1").merging([
      "requirements": .array(rows.map(requirementJSON))
    ]) { $1 })
}

public func gatesJSON(_ tasks: [CareTask], _ catalogue: Catalogue) -> JSONValue {
  let rows = tasks.flatMap { catalogue.gates(of: $0.code) }
  return .object(
    members(catalogue, schema: "nedenfra.gates/1").merging(["gates": .array(rows.map(fullGateJSON))]) { $1 })
}

public func searchJSON(_ items: [CatalogueItem], _ words: String, _ catalogue: Catalogue) -> JSONValue {
  let found = items.map { item -> JSONValue in
    ["kind": .string(item.kindCode), "code": .string(item.code), "name": phraseJSON(item.name)]
  }
  return .object(
    members(catalogue, schema: "nedenfra.search/1").merging(["words": .string(words), "found": .array(found)]) { $1 })
}

public func entryJSON(_ item: CatalogueItem, _ catalogue: Catalogue) -> JSONValue {
  var all = members(catalogue, schema: "nedenfra.entry/1")
  switch item {
  case .task(let task):
    all["task"] = fullTaskJSON(task)
    all["gates"] = .array(catalogue.gates(of: task.code).map(fullGateJSON))
    all["requirements"] = .array(catalogue.requirements(of: task.code).map(requirementJSON))
  case .competence(let competence):
    all["competence"] = fullCompetenceJSON(competence)
    all["requirements"] = .array(
      catalogue.requirements.filter { $0.competence == competence.code }.map(requirementJSON))
  case .profession(let profession):
    all["profession"] = professionJSON(profession)
    all["baseline"] = .array(
      catalogue.baselines(of: profession.code).values.sorted { $0.competence < $1.competence }.map {
        ["competence": .string($0.competence.rawValue), "level": JSONValue($0.level?.rawValue)]
      })
  }
  return .object(all)
}

public func catalogueCheckJSON(_ faults: [CatalogueFault], _ catalogue: Catalogue) -> JSONValue {
  .object(
    members(catalogue, schema: "nedenfra.catalogue-check/1").merging([
      "authorised": .integer(catalogue.authorisedProfessions.count),
      "faults": JSONValue(faults.map { words(of: $0)[.english] }),
      "retired": JSONValue(
        catalogue.retired.tasks.map(\.item.code.rawValue) + catalogue.retired.competences.map(\.item.code.rawValue)
          + catalogue.retired.professions.map(\.item.code.rawValue)),
      "silent": .array(
        catalogue.silentRows.map {
          ["table": .string($0.table), "key": .string($0.key), "retired": .string($0.code)]
        }),
    ]) { $1 })
}

public func titlesJSON(_ titles: [JobTitle]) -> JSONValue {
  [
    "schema": "nedenfra.titles/1",
    "titles": .array(
      titles.map {
        object(
          [
            "title": .string($0.title), "profession": JSONValue($0.profession?.rawValue),
            "competence": JSONValue($0.competence?.rawValue),
          ], $0.provenance)
      }),
  ]
}
