extension Catalogue {
  /// How many professions helsepersonelloven § 48 first paragraph authorises.
  public static let authorisedProfessionCount = 33

  /// The professions of helsepersonelloven § 48, ordered by their number there.
  public var authorisedProfessions: [Profession] {
    professions.filter { $0.kind == .authorised }.sorted { ($0.section48Number ?? 0) < ($1.section48Number ?? 0) }
  }

  /// Every fault in the catalogue: references, levels, the 33 professions, sources and languages. Empty when it is sound.
  public func faults() -> [CatalogueFault] {
    duplicateFaults() + section48Faults() + ladderFaults() + nameAndSourceFaults() + referenceFaults()
      + levelFaults() + groupFaults() + gateFaults() + anchorFaults()
  }

  private func duplicateFaults() -> [CatalogueFault] {
    func faults(_ table: String, _ keys: [String]) -> [CatalogueFault] {
      Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        .map { .duplicate(table: table, key: $0) }
    }
    return faults("professions", professions.map(\.code.rawValue))
      + faults("tasks", tasks.map(\.code.rawValue))
      + faults("competences", competences.map(\.code.rawValue))
      + faults("work_processes", workProcesses.map(\.code.rawValue))
      + faults("requirements", requirements.map(\.key))
      + faults("baselines", baselines.map(\.key))
      + faults("job_titles", jobTitles.map(\.title))
  }

  private func section48Faults() -> [CatalogueFault] {
    let outOfUse = retired.professions.map(\.item).filter { $0.kind == .authorised }
    let numbers = (authorisedProfessions + outOfUse).map { $0.section48Number ?? 0 }.sorted()
    return numbers == Array(1...Self.authorisedProfessionCount) ? [] : [.section48(numbers: numbers)]
  }

  private func ladderFaults() -> [CatalogueFault] {
    let ranks = careLevels.map(\.rank)
    var faults: [CatalogueFault] = ranks == Array(ranks.indices) ? [] : [.brokenLadder(ranks: ranks)]
    for profession in professions where careLevel(rank: profession.careLevel) == nil {
      faults.append(
        .unknownRank(table: "professions", key: profession.code.rawValue, rank: profession.careLevel))
    }
    for competence in competences {
      if let rank = competence.liftsTo, careLevel(rank: rank) == nil {
        faults.append(.unknownRank(table: "competences", key: competence.code.rawValue, rank: rank))
      }
    }
    return faults
  }

  private func nameAndSourceFaults() -> [CatalogueFault] {
    var faults: [CatalogueFault] = []
    func checkName(_ table: String, _ key: String, _ name: Phrase) {
      for language in Language.allCases where name[language].isEmpty {
        faults.append(.missingName(table: table, key: key, language: language))
      }
    }
    func checkText(_ table: String, _ key: String, _ column: String, _ text: Phrase) {
      for language in Language.allCases where text[language].isEmpty && !text.isEmpty {
        faults.append(.missingText(table: table, key: key, column: column, language: language))
      }
    }
    func checkSource(_ table: String, _ key: String, _ provenance: Provenance) {
      if provenance.source.isEmpty { faults.append(.missingSource(table: table, key: key)) }
    }
    for level in careLevels { checkName("care_levels", level.code, level.name) }
    for process in workProcesses { checkName("work_processes", process.code.rawValue, process.name) }
    for profession in professions {
      checkName("professions", profession.code.rawValue, profession.name)
      checkSource("professions", profession.code.rawValue, profession.provenance)
    }
    for task in tasks {
      checkName("tasks", task.code.rawValue, task.name)
      checkText("tasks", task.code.rawValue, "automation_by", task.automationBy)
      checkText("tasks", task.code.rawValue, "contested", task.contested)
      checkText("tasks", task.code.rawValue, "conditions", task.conditions)
      checkSource("tasks", task.code.rawValue, task.provenance)
    }
    for competence in competences {
      checkName("competences", competence.code.rawValue, competence.name)
      checkText("competences", competence.code.rawValue, "training_form", competence.trainingForm)
      checkSource("competences", competence.code.rawValue, competence.provenance)
    }
    for requirement in requirements { checkSource("requirements", requirement.key, requirement.provenance) }
    for gate in gates {
      checkName("legal_gates", gate.task.rawValue, gate.condition)
      checkSource("legal_gates", gate.task.rawValue, gate.provenance)
    }
    for baseline in baselines {
      checkSource("baselines", "\(baseline.profession) \(baseline.competence)", baseline.provenance)
    }
    for anchor in competenceAnchors {
      checkName("competence_anchors", anchor.key, anchor.anchor)
      checkSource("competence_anchors", anchor.key, anchor.provenance)
    }
    for title in jobTitles { checkSource("job_titles", title.title, title.provenance) }
    return faults
  }

  /// Whether a code stands for something that is, or was, in the catalogue.
  private func knows(_ code: TaskCode) -> Bool { self[code] != nil || retired[code] != nil }
  private func knows(_ code: CompetenceCode) -> Bool { self[code] != nil || retired[code] != nil }
  private func knows(_ code: ProfessionCode) -> Bool { self[code] != nil || retired[code] != nil }

  private func referenceFaults() -> [CatalogueFault] {
    var faults: [CatalogueFault] = []
    func check(_ exists: Bool, _ table: String, _ key: String, _ code: String) {
      if !exists { faults.append(.unknownCode(table: table, key: key, code: code)) }
    }
    let processes = Set(workProcesses.map(\.code))
    for task in tasks {
      check(processes.contains(task.workProcess), "tasks", task.code.rawValue, task.workProcess.rawValue)
      for alternative in LegalGate.alternatives(task.usualToday) {
        checkAlternative(alternative, "tasks", task.code.rawValue)
      }
    }
    for competence in competences {
      for code in competence.buildsOn {
        check(knows(code), "competences", competence.code.rawValue, code.rawValue)
      }
    }
    for requirement in requirements {
      check(knows(requirement.task), "requirements", requirement.key, requirement.task.rawValue)
      check(knows(requirement.competence), "requirements", requirement.key, requirement.competence.rawValue)
    }
    for anchor in competenceAnchors {
      check(self[anchor.competence] != nil, "competence_anchors", anchor.key, anchor.competence.rawValue)
    }
    func checkAlternative(_ alternative: LegalGate.Alternative, _ table: String, _ key: String) {
      if case .profession(let code) = alternative.group { check(knows(code), table, key, code.rawValue) }
      for code in alternative.competences { check(knows(code), table, key, code.rawValue) }
    }
    for gate in gates {
      check(knows(gate.task), "legal_gates", gate.task.rawValue, gate.task.rawValue)
      for alternative in gate.holders + gate.delegates {
        checkAlternative(alternative, "legal_gates", gate.task.rawValue)
      }
    }
    for baseline in baselines {
      let key = "\(baseline.profession) \(baseline.competence)"
      check(knows(baseline.profession), "baselines", key, baseline.profession.rawValue)
      check(knows(baseline.competence), "baselines", key, baseline.competence.rawValue)
    }
    for title in jobTitles {
      if let code = title.profession { check(knows(code), "job_titles", title.title, code.rawValue) }
      if let code = title.competence { check(knows(code), "job_titles", title.title, code.rawValue) }
    }
    for synonym in synonyms {
      let exists =
        switch synonym.kind {
        case .task: knows(TaskCode(synonym.code))
        case .competence: knows(CompetenceCode(synonym.code))
        case .profession: knows(ProfessionCode(synonym.code))
        }
      check(exists, "synonyms", synonym.code, synonym.code)
    }
    return faults
  }

  private func levelFaults() -> [CatalogueFault] {
    func doesNotFit(_ level: EntrustmentLevel?, _ code: CompetenceCode) -> Bool {
      self[code].map { $0.kind.isLevelled != (level != nil) } ?? false
    }
    let required = requirements.filter { doesNotFit($0.minimumLevel, $0.competence) }
      .map { CatalogueFault.levelDoesNotFitKind(table: "requirements", key: $0.key) }
    let given = baselines.filter { doesNotFit($0.level, $0.competence) }
      .map { CatalogueFault.levelDoesNotFitKind(table: "baselines", key: "\($0.profession) \($0.competence)") }
    // Only levelled competences have levels to describe.
    let described = competenceAnchors.filter { doesNotFit($0.level, $0.competence) }
      .map { CatalogueFault.levelDoesNotFitKind(table: "competence_anchors", key: $0.key) }
    return required + given + described
  }

  private func groupFaults() -> [CatalogueFault] {
    let groups = Dictionary(grouping: requirements.filter { $0.anyOf != nil }) { "\($0.task) \($0.anyOf ?? "")" }
    return groups.sorted { $0.key < $1.key }.map(\.value).filter { Set($0.map(\.importance)).count > 1 }
      .compactMap { rows in rows.first.map { .mixedGroup(task: $0.task, group: $0.anyOf ?? "") } }
  }

  private func gateFaults() -> [CatalogueFault] {
    var faults: [CatalogueFault] = []
    for (task, gates) in Dictionary(grouping: gates, by: \.task).sorted(by: { $0.key < $1.key }) {
      for (index, gate) in gates.enumerated() {
        if gates[(index + 1)...].contains(where: { $0.period.overlaps(gate.period) }) {
          faults.append(.overlappingGates(task: task))
        }
        if gate.holders.isEmpty, gate.kind != .open { faults.append(.gateWithoutHolders(task: task)) }
        if gate.statute.isEmpty { faults.append(.gateWithoutStatute(task: task)) }
      }
    }
    return faults
  }

  private func anchorFaults() -> [CatalogueFault] {
    let present = Set(anchors.map { AnchorKey(level: $0.level, kind: $0.kind) })
    let kinds: [Competence.Kind?] = [nil, .knowledge, .skill, .procedure]
    return EntrustmentLevel.allCases.flatMap { level in
      kinds.filter { !present.contains(AnchorKey(level: level, kind: $0)) }
        .map { .missingAnchor(level: level, kind: $0) }
    }
  }
}

private struct AnchorKey: Hashable {
  let level: EntrustmentLevel
  let kind: Competence.Kind?
}
