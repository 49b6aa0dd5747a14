public import Domain
import GRDB

extension Snapshot {
  /// The edition of the catalogue that was installed last.
  public func edition() throws -> Edition {
    let editions = try all(
      """
      SELECT code, date, nameNb, nameNn, nameEn FROM edition
      WHERE recordedBy <= :known ORDER BY recordedBy DESC LIMIT 1
      """
    ) { row in Edition(code: row[0], date: try date(row[1]), title: phrase(row, 2)) }
    return editions.first ?? Edition(code: "0", date: "1000-01-01", title: Phrase(nb: "", nn: .same, en: ""))
  }

  /// The whole catalogue.
  public func catalogue() throws -> Catalogue {
    let recorded = try catalogue(
      tasks: "", competences: "", requirements: "", gates: "", baselines: "", arguments: [:], withWords: true)
    return overlay?.catalogue(recorded) ?? recorded
  }

  /// What bears on one task: itself, its gates and requirements, the competences and baselines that they speak of, and
  /// the competences that lift a person to another rung.
  public func catalogue(for task: TaskCode) throws -> Catalogue {
    // The law that is assumed may speak of other competences than the one that is recorded.
    if overlay?.changesGate(of: task) == true { return try catalogue() }
    let gates = try gates(where: "AND task.code = :task", ["task": task.rawValue])
    let named = Set(gates.flatMap { ($0.holders + $0.delegates).flatMap(\.competences) })
    let relevant = """
      competence.code IN (SELECT value FROM json_each(:named))
        OR competence.id IN (SELECT r.competence FROM requirement r JOIN task t ON t.id = r.task WHERE t.code = :task)
      """
    return try catalogue(
      tasks: "AND task.code = :task",
      competences: "AND (version.liftsTo IS NOT NULL OR \(relevant))",
      requirements: "AND task.code = :task",
      gates: "AND task.code = :task",
      baselines: "AND (\(relevant))",
      arguments: [
        "task": task.rawValue, "named": jsonList(named.map(\.rawValue) + [CompetenceCode.healthPersonnel.rawValue]),
      ],
      withWords: false)
  }

  /// What the tasks are called, in their own names and in synonyms, for finding one by words.
  public func taskNames() throws -> (used: [TaskName], retired: [Retired<TaskName>]) {
    var synonyms: [String: [String]] = [:]
    try forEach(
      "SELECT code, words FROM synonym version WHERE kind = 'task' AND isRetired = 0 AND \(Self.isKnown("version"))"
    ) { synonyms[$0[0], default: []] += list($0[1]) }
    let names = try effectiveAndRetired(
      """
      SELECT task.code, nameNb, nameNn, nameEn, version.\(Self.tail)
      FROM taskVersion version JOIN task ON task.id = version.task
      WHERE \(Self.isKnown("version")) ORDER BY task.code, origin
      """, [:], key: { $0[0] as String }
    ) { row, _ in
      let key: String = row[0]
      return TaskName(code: TaskCode(key), name: phrase(row, 1), synonyms: synonyms[key] ?? [])
    }
    return (names.used, names.retired)
  }

  public func task(_ code: TaskCode) throws -> CareTask? {
    try tasks(where: "AND task.code = :task", ["task": code.rawValue]).used.first
  }

  public func competence(_ code: CompetenceCode) throws -> Competence? {
    try competences(where: "AND competence.code = :competence", ["competence": code.rawValue]).used.first
  }

  private func catalogue(
    tasks: String, competences: String, requirements: String, gates: String, baselines: String,
    arguments: [String: (any DatabaseValueConvertible)?], withWords: Bool
  ) throws -> Catalogue {
    let professions = try professions()
    let tasks = try self.tasks(where: tasks, arguments)
    let competences = try self.competences(where: competences, arguments)
    var retired = RetiredEntries()
    (retired.tasks, retired.competences, retired.professions) = (
      tasks.retired, competences.retired, professions.retired
    )
    return Catalogue(
      edition: try edition(), careLevels: try careLevels(), professions: professions.used,
      workProcesses: withWords ? try workProcesses() : [], tasks: tasks.used, competences: competences.used,
      requirements: try self.requirements(where: requirements, arguments),
      gates: try self.gates(where: gates, arguments), baselines: try self.baselines(where: baselines, arguments),
      jobTitles: withWords ? try jobTitles() : [], anchors: withWords ? try anchors() : [],
      competenceAnchors: withWords ? try competenceAnchors() : [],
      synonyms: withWords ? try synonyms() : [], retired: retired)
  }
}

/// A task as it is looked for.
public struct TaskName: Sendable {
  public let code: TaskCode
  public let name: Phrase
  public let synonyms: [String]
}

extension Snapshot {
  /// What the catalogue's tables end with.
  private static let tail = "source, version.origin, version.isRetired, version.recordedBy"

  func careLevels() throws -> [CareLevel] {
    try effective(
      """
      SELECT code, rank, nameNb, nameNn, nameEn, version.\(Self.tail) FROM careLevel version
      WHERE \(Self.isKnown("version")) ORDER BY rank, origin
      """, [:], key: { $0[1] as Int }
    ) { row, _ in CareLevel(rank: row[1], code: row[0], name: phrase(row, 2)) }
  }

  func professions() throws -> Effective<Profession> {
    try effectiveAndRetired(
      """
      SELECT profession.code, version.kind, version.section48Number, nameNb, nameNn, nameEn, careLevel, education,
        version.\(Self.tail)
      FROM professionVersion version JOIN profession ON profession.id = version.profession
      WHERE \(Self.isKnown("version")) ORDER BY profession.code, origin
      """, [:], key: { $0[0] as String }
    ) { row, provenance in
      Profession(
        code: code(row[0]), kind: try word(row[1]), section48Number: row[2], name: phrase(row, 3), careLevel: row[6],
        education: row[7], provenance: provenance)
    }
  }

  func workProcesses() throws -> [WorkProcess] {
    try effective(
      """
      SELECT workProcess.code, nameNb, nameNn, nameEn, version.\(Self.tail)
      FROM workProcessVersion version JOIN workProcess ON workProcess.id = version.workProcess
      WHERE \(Self.isKnown("version")) ORDER BY workProcess.code, origin
      """, [:], key: { $0[0] as String }
    ) { row, _ in WorkProcess(code: code(row[0]), name: phrase(row, 1)) }
  }

  func tasks(where condition: String, _ arguments: [String: (any DatabaseValueConvertible)?]) throws -> Effective<
    CareTask
  > {
    try effectiveAndRetired(
      """
      SELECT task.code, nameNb, nameNn, nameEn, workProcess.code, setting, wardKinds, hasPatientContact, automatable,
        risk, usualToday, automationByNb, automationByNn, automationByEn, contestedNb, contestedNn, contestedEn,
        conditionsNb, conditionsNn, conditionsEn, version.\(Self.tail)
      FROM taskVersion version JOIN task ON task.id = version.task
      JOIN workProcess ON workProcess.id = version.workProcess
      WHERE \(Self.isKnown("version")) \(condition) ORDER BY task.code, origin
      """, arguments, key: { $0[0] as String }
    ) { row, provenance in
      CareTask(
        code: code(row[0]), name: phrase(row, 1), workProcess: code(row[4]), setting: try word(row[5]),
        wardKinds: list(row[6]), hasPatientContact: row[7], automatable: try word(row[8]),
        automationBy: phrase(row, 11), risk: try word(row[9]), contested: phrase(row, 14), usualToday: row[10],
        conditions: phrase(row, 17), provenance: provenance)
    }
  }

  func competences(
    where condition: String, _ arguments: [String: (any DatabaseValueConvertible)?]
  ) throws -> Effective<Competence> {
    try effectiveAndRetired(
      """
      SELECT competence.code, kind, nameNb, nameNn, nameEn, validityInMonths, renewalRule, mustVerify, trainingMinutes,
        buildsOn, liftsTo, trainingFormNb, trainingFormNn, trainingFormEn, signaturesNeeded,
        version.\(Self.tail)
      FROM competenceVersion version JOIN competence ON competence.id = version.competence
      WHERE \(Self.isKnown("version")) \(condition) ORDER BY competence.code, origin
      """, arguments, key: { $0[0] as String }
    ) { row, provenance in
      Competence(
        code: code(row[0]), kind: try word(row[1]), name: phrase(row, 2), validityInMonths: row[5], renewalRule: row[6],
        mustVerify: row[7], signaturesNeeded: row[14], trainingMinutes: row[8], trainingForm: phrase(row, 11),
        buildsOn: list(row[9]).map { ProfessionCode($0) }, liftsTo: row[10], provenance: provenance)
    }
  }

  func requirements(
    where condition: String, _ arguments: [String: (any DatabaseValueConvertible)?]
  ) throws -> [Requirement] {
    try effective(
      """
      SELECT task.code, competence.code, anyOf, minimumLevel, importance, version.\(Self.tail)
      FROM requirement version JOIN task ON task.id = version.task
      JOIN competence ON competence.id = version.competence
      WHERE \(Self.isKnown("version")) \(condition) ORDER BY task.code, competence.code, anyOf, origin
      """, arguments, key: { "\($0[0] as String) \($0[1] as String) \($0[2] as String)" }
    ) { row, provenance in
      let group: String = row[2]
      return Requirement(
        task: code(row[0]), competence: code(row[1]), minimumLevel: try level(row[3]), importance: try word(row[4]),
        anyOf: group.isEmpty ? nil : group, provenance: provenance)
    }
  }

  func gates(where condition: String, _ arguments: [String: (any DatabaseValueConvertible)?]) throws -> [LegalGate] {
    try effective(
      """
      SELECT task.code, fromDate, throughDate, kind, holders, delegates, conditionNb, conditionNn, conditionEn,
        statute, confidence, version.\(Self.tail)
      FROM legalGate version JOIN task ON task.id = version.task
      WHERE \(Self.isKnown("version")) \(condition) ORDER BY task.code, fromDate, origin
      """, arguments, key: { "\($0[0] as String) \($0[1] as String? ?? "")" }
    ) { row, provenance in
      LegalGate(
        task: code(row[0]), kind: try word(row[3]), holders: LegalGate.alternatives(row[4]),
        delegates: LegalGate.alternatives(row[5]), condition: phrase(row, 6), statute: row[9],
        confidence: try word(row[10]), period: try period(row[1], row[2]), provenance: provenance)
    }
  }

  func baselines(where condition: String, _ arguments: [String: (any DatabaseValueConvertible)?]) throws -> [Baseline] {
    try effective(
      """
      SELECT profession.code, competence.code, level, version.\(Self.tail)
      FROM baseline version JOIN profession ON profession.id = version.profession
      JOIN competence ON competence.id = version.competence
      WHERE \(Self.isKnown("version")) \(condition) ORDER BY profession.code, competence.code, origin
      """, arguments, key: { "\($0[0] as String) \($0[1] as String)" }
    ) { row, provenance in
      Baseline(profession: code(row[0]), competence: code(row[1]), level: try level(row[2]), provenance: provenance)
    }
  }

  /// Job titles of the catalogue and those that the organisation has remembered, by title.
  public func jobTitles() throws -> [JobTitle] {
    try effective(
      """
      SELECT title, profession.code, competence.code, version.\(Self.tail)
      FROM jobTitle version LEFT JOIN profession ON profession.id = version.profession
      LEFT JOIN competence ON competence.id = version.competence
      WHERE \(Self.isKnown("version")) ORDER BY title, origin
      """, [:], key: { $0[0] as String }
    ) { row, provenance in
      JobTitle(
        title: row[0], profession: optionalCode(row[1]), competence: optionalCode(row[2]), provenance: provenance)
    }
  }

  func anchors() throws -> [BehaviourAnchor] {
    try effective(
      """
      SELECT level, kind, nameNb, nameNn, nameEn, anchorNb, anchorNn, anchorEn, version.\(Self.tail)
      FROM behaviourAnchor version WHERE \(Self.isKnown("version")) ORDER BY level, kind, origin
      """, [:], key: { "\($0[0] as Int) \($0[1] as String)" }
    ) { row, provenance in
      guard let level = try level(row[0]) else { throw UnreadableValue(text: "level") }
      return BehaviourAnchor(
        level: level, kind: (row[1] as String).isEmpty ? nil : try word(row[1]), name: phrase(row, 2),
        anchor: phrase(row, 5), source: provenance.source)
    }
  }

  func competenceAnchors() throws -> [CompetenceAnchor] {
    try effective(
      """
      SELECT competence.code, level, anchorNb, anchorNn, anchorEn, version.\(Self.tail)
      FROM competenceAnchor version JOIN competence ON competence.id = version.competence
      WHERE \(Self.isKnown("version")) ORDER BY competence.code, level, origin
      """, [:], key: { "\($0[0] as String) \($0[1] as Int)" }
    ) { row, provenance in
      guard let level = try level(row[1]) else { throw UnreadableValue(text: "level") }
      return CompetenceAnchor(
        competence: code(row[0]), level: level, anchor: phrase(row, 2), provenance: provenance)
    }
  }

  func synonyms() throws -> [Synonym] {
    try effective(
      """
      SELECT kind, code, words, version.\(Self.tail)
      FROM synonym version WHERE \(Self.isKnown("version")) ORDER BY kind, code, words, origin
      """, [:], key: { "\($0[0] as String) \($0[1] as String) \($0[2] as String)" }
    ) { row, _ in Synonym(kind: try word(row[0]), code: row[1], words: list(row[2])) }
  }

  /// The rows that count: of one key the first, and only if it is not retired. The query puts local rows first and ends
  /// with source, origin, isRetired and recordedBy.
  private func effective<Key: Equatable, Value: Sendable>(
    _ sql: String, _ arguments: [String: (any DatabaseValueConvertible)?], key: (Row) -> Key,
    _ decode: (Row, Provenance) throws -> Value
  ) throws -> [Value] {
    try effectiveAndRetired(sql, arguments, key: key, decode).used
  }

  /// The same, with what is retired beside it.
  private func effectiveAndRetired<Key: Equatable, Value: Sendable>(
    _ sql: String, _ arguments: [String: (any DatabaseValueConvertible)?], key: (Row) -> Key,
    _ decode: (Row, Provenance) throws -> Value
  ) throws -> Effective<Value> {
    var values: [Value] = []
    var retired: [(value: Value, event: Int64, source: String)] = []
    var lastKey: Key?
    try forEach(sql, arguments) { row in
      let rowKey = key(row)
      guard rowKey != lastKey else { return }
      lastKey = rowKey
      let tail = row.count - 4
      let value = try decode(row, Provenance(origin: try word(row[tail + 1]), source: row[tail]))
      if row[tail + 2] as Bool {
        retired.append((value, row[tail + 3], row[tail]))
      } else {
        values.append(value)
      }
    }
    return Effective(
      used: values,
      retired: try retired.map { Retired(item: $0.value, retirement: try retirement(by: $0.event, source: $0.source)) })
  }

  private func retirement(by event: Int64, source: String) throws -> Retirement {
    let found = try all(
      """
      SELECT event.at, event.actor, importBatch.event, importBatch.fileName
      FROM event LEFT JOIN importBatch ON importBatch.event = event.id WHERE event.id = :event
      """, ["event": event]
    ) { Retirement(at: $0[0], actor: $0[1], batch: $0[2], fileName: $0[3], source: source) }
    guard let retirement = found.first else { throw UnreadableValue(text: "event \(event)") }
    return retirement
  }
}

/// The rows of a table of the catalogue as they count.
struct Effective<Value: Sendable> {
  let used: [Value]
  let retired: [Retired<Value>]
}
