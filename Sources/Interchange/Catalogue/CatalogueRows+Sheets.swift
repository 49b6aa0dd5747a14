import Domain

extension CatalogueRows {
  /// Adds what a row says; a row with faults adds only these.
  mutating func add(_ row: consuming CatalogueRow, to sheet: CatalogueSheet) {
    var row = row
    switch sheet {
    case .careLevels: addCareLevel(&row)
    case .professions: addProfession(&row)
    case .workProcesses: addWorkProcess(&row)
    case .tasks: addTask(&row)
    case .competences: addCompetence(&row)
    case .requirements: addRequirement(&row)
    case .legalGates: addGate(&row)
    case .baselines: addBaseline(&row)
    case .jobTitles: addJobTitle(&row)
    case .levels: addAnchor(&row)
    case .competenceAnchors: addCompetenceAnchor(&row)
    case .synonyms: addSynonym(&row)
    case .edition: addEdition(&row)
    case .headerAliases: addHeaderAlias(&row)
    case .parameters: addParameter(&row)
    }
    if !row.isGood { problems += row.problems }
  }

  /// Whether the row is good and for use; one that is retired is listed as such.
  private mutating func keeps(
    _ row: inout CatalogueRow, of sheet: CatalogueSheet, key: @autoclosure () -> String
  ) -> Bool {
    let isRetired = row.has(.retired) && row.isYes(.retired)
    if row.isGood, isRetired {
      retired.append(RetiredRow(sheet: sheet, key: key(), source: row[.source]))
    }
    return row.isGood && !isRetired
  }

  private mutating func addCareLevel(_ row: inout CatalogueRow) {
    let level = CareLevel(rank: row.requiredWhole(.rank), code: row.required(.code), name: row.name())
    if keeps(&row, of: .careLevels, key: level.code) { careLevels.append(level) }
  }

  private mutating func addProfession(_ row: inout CatalogueRow) {
    let code = ProfessionCode(row.required(.code))
    let kind: Profession.Kind? = row.word(.kind)
    let number = row.whole(.section48Number)
    let name = row.name()
    let careLevel = row.requiredWhole(.careLevel)
    guard let kind else { return }
    let profession = Profession(
      code: code, kind: kind, section48Number: number, name: name, careLevel: careLevel, education: row[.education],
      provenance: row.provenance)
    if keeps(&row, of: .professions, key: profession.code.rawValue) { professions.append(profession) }
  }

  private mutating func addWorkProcess(_ row: inout CatalogueRow) {
    let process = WorkProcess(code: Code(row.required(.code)), name: row.name())
    if keeps(&row, of: .workProcesses, key: process.code.rawValue) { workProcesses.append(process) }
  }

  private mutating func addTask(_ row: inout CatalogueRow) {
    let code = TaskCode(row.required(.code))
    let name = row.name()
    let process = Code<WorkProcess>(row.required(.workProcess))
    let setting: CareTask.Setting? = row.word(.setting)
    let hasPatientContact = row.isYes(.patientContact)
    let automatable: CareTask.Automatable? = row.word(.automatable)
    let risk: CareTask.Risk? = row.word(.risk)
    guard let setting, let automatable, let risk else { return }
    let task = CareTask(
      code: code, name: name, workProcess: process, setting: setting, wardKinds: row.list(.wardKinds),
      hasPatientContact: hasPatientContact, automatable: automatable,
      automationBy: row.text(
        .automationByBokmål, .automationByNynorsk, .automationByEnglish, orAlone: .automationBy),
      risk: risk,
      contested: row.text(.contestedBokmål, .contestedNynorsk, .contestedEnglish, orAlone: .contested),
      usualToday: row[.usualToday],
      conditions: row.text(.conditionsBokmål, .conditionsNynorsk, .conditionsEnglish, orAlone: .conditions),
      provenance: row.provenance)
    if keeps(&row, of: .tasks, key: task.code.rawValue) { tasks.append(task) }
  }

  private mutating func addCompetence(_ row: inout CatalogueRow) {
    let code = CompetenceCode(row.required(.code))
    let kind: Competence.Kind? = row.word(.kind)
    let name = row.name()
    let validity = row.whole(.validityInMonths)
    let mustVerify = row.isYes(.mustVerify)
    let signatures = row.whole(.signaturesNeeded, in: 1...2) ?? 1
    let minutes = row.minutes(.trainingHours)
    let liftsTo = row.whole(.liftsTo)
    let renewal = row[.renewalRule]
    guard let kind else { return }
    let competence = Competence(
      code: code, kind: kind, name: name, validityInMonths: validity, renewalRule: renewal.isEmpty ? "none" : renewal,
      mustVerify: mustVerify, signaturesNeeded: signatures, trainingMinutes: minutes,
      trainingForm: row.text(
        .trainingFormBokmål, .trainingFormNynorsk, .trainingFormEnglish, orAlone: .trainingForm),
      buildsOn: row.list(.buildsOn).map { ProfessionCode($0) }, liftsTo: liftsTo, provenance: row.provenance)
    if keeps(&row, of: .competences, key: competence.code.rawValue) { competences.append(competence) }
  }

  private mutating func addRequirement(_ row: inout CatalogueRow) {
    let task = TaskCode(row.required(.task))
    let competence = CompetenceCode(row.required(.competenceCode))
    let level = row.level(.minimumLevel)
    let importance: Requirement.Importance? = row.word(.importance)
    let group = row[.anyOf]
    guard let importance else { return }
    let requirement = Requirement(
      task: task, competence: competence, minimumLevel: level, importance: importance,
      anyOf: group.isEmpty ? nil : group, provenance: row.provenance)
    let key = "\(task) \(competence)" + (group.isEmpty ? "" : " (\(group))")
    if keeps(&row, of: .requirements, key: key) { requirements.append(requirement) }
  }

  private mutating func addGate(_ row: inout CatalogueRow) {
    let task = TaskCode(row.required(.task))
    let kind: LegalGate.Kind? = row.word(.gate)
    let confidence: LegalGate.Confidence? = row.has(.confidence) ? row.word(.confidence) : .found
    let from = row.date(.validFrom)
    let through = row.date(.validTo)
    let period = Period(from: from, through: through)
    if period == nil, let from, let through {
      row.report(.endBeforeStart(from: from, through: through), at: .validTo)
    }
    guard let kind, let confidence, let period else { return }
    let gate = LegalGate(
      task: task, kind: kind, holders: LegalGate.alternatives(row[.holders]),
      delegates: LegalGate.alternatives(row[.delegates]),
      condition: row.phrase(.conditionBokmål, .conditionNynorsk, .conditionEnglish), statute: row[.statute],
      confidence: confidence, period: period, provenance: row.provenance)
    if keeps(&row, of: .legalGates, key: task.rawValue + (from.map { " \($0.iso)" } ?? "")) { gates.append(gate) }
  }

  private mutating func addBaseline(_ row: inout CatalogueRow) {
    let baseline = Baseline(
      profession: ProfessionCode(row.required(.profession)),
      competence: CompetenceCode(row.required(.competenceCode)), level: row.level(.level), provenance: row.provenance)
    if keeps(&row, of: .baselines, key: "\(baseline.profession) \(baseline.competence)") {
      baselines.append(baseline)
    }
  }

  private mutating func addJobTitle(_ row: inout CatalogueRow) {
    let (profession, competence) = (row[.profession], row[.competence])
    let title = JobTitle(
      title: row.required(.title), profession: profession.isEmpty ? nil : ProfessionCode(profession),
      competence: competence.isEmpty ? nil : CompetenceCode(competence), provenance: row.provenance)
    if keeps(&row, of: .jobTitles, key: title.title) { jobTitles.append(title) }
  }

  private mutating func addAnchor(_ row: inout CatalogueRow) {
    let level = row.level(.level)
    if row[.level].isEmpty { row.report(.missingValue, at: .level) }
    // The level itself, whatever the kind of competence.
    let kind: Competence.Kind? = row[.kind] == "any" ? nil : row.word(.kind)
    let name = row.name()
    guard let level else { return }
    let anchor = BehaviourAnchor(
      level: level, kind: kind, name: name, anchor: row.phrase(.anchorBokmål, .anchorNynorsk, .anchorEnglish),
      source: row[.source])
    if keeps(&row, of: .levels, key: "\(level.rawValue) \(kind?.rawValue ?? "any")") { anchors.append(anchor) }
  }

  private mutating func addCompetenceAnchor(_ row: inout CatalogueRow) {
    let competence = CompetenceCode(row.required(.competence))
    let level = row.level(.level)
    if row[.level].isEmpty { row.report(.missingValue, at: .level) }
    if row[.anchorBokmål].isEmpty { row.report(.missingValue, at: .anchorBokmål) }
    guard let level else { return }
    let anchor = CompetenceAnchor(
      competence: competence, level: level, anchor: row.phrase(.anchorBokmål, .anchorNynorsk, .anchorEnglish),
      provenance: row.provenance)
    if keeps(&row, of: .competenceAnchors, key: anchor.key) { competenceAnchors.append(anchor) }
  }

  private mutating func addSynonym(_ row: inout CatalogueRow) {
    let kind: Synonym.Kind? = row.word(.kind)
    let code = row.required(.code)
    var words: [String] = []
    for word in row.list(.wordBokmål) + row.list(.wordNynorsk) + row.list(.wordEnglish) where !words.contains(word) {
      words.append(word)
    }
    guard let kind else { return }
    if keeps(&row, of: .synonyms, key: "\(kind.rawValue) \(code)") {
      synonyms.append(Synonym(kind: kind, code: code, words: words))
    }
  }

  private mutating func addEdition(_ row: inout CatalogueRow) {
    let code = row.required(.edition)
    let date = row.date(.date)
    if row[.date].isEmpty { row.report(.missingValue, at: .date) }
    guard let date else { return }
    let edition = Edition(code: code, date: date, title: row.phrase(.titleBokmål, .titleNynorsk, .titleEnglish))
    if keeps(&row, of: .edition, key: edition.code) { editions.append(edition) }
  }

  private mutating func addHeaderAlias(_ row: inout CatalogueRow) {
    let kind: ImportKind? = row.word(.file)
    let column: ImportColumn? = row.word(.column)
    let alias = row.required(.alias)
    let language: Language? = row.has(.language) ? row.word(.language) : .bokmål
    guard let kind, let column, let language else { return }
    let header = HeaderAlias(kind: kind, column: column, alias: alias, language: language, note: row[.note])
    if keeps(&row, of: .headerAliases, key: "\(kind.rawValue) \(alias)") { headerAliases.append(header) }
  }

  /// A row without a value gives its kind a name only.
  private mutating func addParameter(_ row: inout CatalogueRow) {
    let kind: Parameter.Kind? = row.word(.code)
    let measure: Parameter.Measure? = row.word(.measure)
    let name = row.name()
    let profession = row[.profession]
    let year = row.whole(.year)
    guard let kind, let measure else { return }
    if measure != kind.measure {
      row.report(.unknownWord(typed: measure.rawValue, accepted: [kind.measure.rawValue]), at: .measure)
    }
    parameterNames[kind] = name
    guard let value = row.whole(.value, in: kind.allowed), let basis = row.word(.basis) as Parameter.Basis? else {
      return
    }
    // A title stands in its own language, and is written once.
    let source = row[.source]
    let (nynorsk, english) = (row[.sourceNynorsk], row[.sourceEnglish])
    let parameter = Parameter(
      kind: kind, scope: profession.isEmpty ? .everybody : .profession(ProfessionCode(profession)), value: value,
      basis: basis,
      source: Phrase(nb: source, nn: nynorsk.isEmpty ? .same : .words(nynorsk), en: english.isEmpty ? source : english),
      year: year)
    if keeps(&row, of: .parameters, key: kind.rawValue) { parameters.append(parameter) }
  }
}
