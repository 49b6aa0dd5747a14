import GRDB

/// What a write did to a row.
public enum Change: Sendable {
  case added
  case changed
  case unchanged
}

/// A table whose rows are known from one event until another.
struct VersionedTable {
  let name: String
  /// Whose values say which thing the row speaks of.
  let key: [String]
  let values: [String]

  /// Records what is now known; an equal row stays as it is, another is replaced.
  func put(_ key: [any DatabaseValueConvertible], _ values: [any DatabaseValueConvertible], _ writer: RegistryWriter)
    throws -> Change
  {
    let (db, keyValues, newValues) = (writer.db, key.map(\.databaseValue), values.map(\.databaseValue))
    let current = try db.cachedStatement(sql: currentSQL)
    if let row = try Row.fetchOne(current, arguments: StatementArguments(keyValues)) {
      let known = self.values.indices.map { row[$0 + 1] as DatabaseValue }
      if known == newValues {
        writer.confirmedRows?[name, default: []].insert(row[0])
        return .unchanged
      }
      if writer.isHappening(row[self.values.count + 1]) {
        // Of one moment only the last word is kept.
        try rewrite(id: row[0], newValues, writer)
      } else {
        try close(id: row[0], writer)
        try insert(keyValues + newValues, writer)
      }
      return .changed
    }
    try insert(keyValues + newValues, writer)
    return .added
  }

  private func rewrite(id: Int64, _ values: [DatabaseValue], _ writer: RegistryWriter) throws {
    try noteHolding(id: id, writer)
    let changes = self.values.map { "\($0) = ?" }.joined(separator: ", ")
    let statement = try writer.db.cachedStatement(sql: "UPDATE \(name) SET \(changes) WHERE id = ?")
    try statement.execute(arguments: StatementArguments(values + [id.databaseValue]))
    writer.confirmedRows?[name, default: []].insert(id)
  }

  private func noteHolding(id: Int64, _ writer: RegistryWriter) throws {
    guard isAboutHoldings else { return }
    let find = try writer.db.cachedStatement(sql: "SELECT employee, competence FROM \(name) WHERE id = ?")
    if let row = try Row.fetchOne(find, arguments: [id]) {
      writer.changedHoldings.note(employee: row[0], competence: row[1])
    }
  }

  /// The row is no longer what is known.
  func close(id: Int64, _ writer: RegistryWriter) throws {
    try noteHolding(id: id, writer)
    let statement = try writer.db.cachedStatement(sql: "UPDATE \(name) SET replacedBy = ? WHERE id = ?")
    try statement.execute(arguments: [writer.event(), id])
  }

  private func insert(_ all: [DatabaseValue], _ writer: RegistryWriter) throws {
    let statement = try writer.db.cachedStatement(sql: insertSQL)
    try statement.execute(arguments: StatementArguments(all + [writer.event().databaseValue]))
    if isAboutHoldings, let employee = Int64.fromDatabaseValue(all[0]), let competence = Int64.fromDatabaseValue(all[1])
    {
      writer.changedHoldings.note(employee: employee, competence: competence)
    }
    writer.confirmedRows?[name, default: []].insert(writer.db.lastInsertedRowID)
  }

  private var currentSQL: String {
    let conditions = key.map { "\($0) IS ?" }.joined(separator: " AND ")
    return
      "SELECT \((["id"] + values + ["recordedBy"]).joined(separator: ", ")) FROM \(name) WHERE \(conditions) AND replacedBy IS NULL"
  }

  private var insertSQL: String {
    let columns = key + values + ["recordedBy"]
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    return "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }

  /// Whether the index of holdings hangs on its rows; their first two columns are employee and competence.
  private var isAboutHoldings: Bool { Self.aboutHoldings.contains(name) }

  /// Every column but the id and the two events.
  var dataColumns: [String] { key + values }
}

extension VersionedTable {
  private static func rows(_ name: String, key: [String], _ values: [String]) -> VersionedTable {
    VersionedTable(name: name, key: key + ["origin"], values: values + ["source", "isRetired"])
  }

  private static func inThreeLanguages(_ column: String) -> [String] { ["Nb", "Nn", "En"].map { column + $0 } }

  private static let names = inThreeLanguages("name")

  static let careLevel = rows("careLevel", key: ["rank"], ["code"] + names)
  static let profession = rows(
    "professionVersion", key: ["profession"], ["kind", "section48Number"] + names + ["careLevel", "education"])
  static let workProcess = rows("workProcessVersion", key: ["workProcess"], names)
  static let task = rows(
    "taskVersion", key: ["task"],
    names + ["workProcess", "setting", "wardKinds", "hasPatientContact", "automatable", "risk", "usualToday"]
      + inThreeLanguages("automationBy") + inThreeLanguages("contested") + inThreeLanguages("conditions"))
  static let competence = rows(
    "competenceVersion", key: ["competence"],
    ["kind"] + names + [
      "validityInMonths", "renewalRule", "mustVerify", "signaturesNeeded", "trainingMinutes", "buildsOn", "liftsTo",
    ]
      + inThreeLanguages("trainingForm"))
  static let requirement = rows(
    "requirement", key: ["task", "competence", "anyOf"], ["minimumLevel", "importance"])
  static let legalGate = rows(
    "legalGate", key: ["task", "fromDate"],
    ["kind", "holders", "delegates"] + inThreeLanguages("condition") + ["statute", "confidence", "throughDate"])
  static let baseline = rows("baseline", key: ["competence", "profession"], ["level"])
  static let jobTitle = rows("jobTitle", key: ["title"], ["profession", "competence"])
  static let behaviourAnchor = rows(
    "behaviourAnchor", key: ["level", "kind"], names + inThreeLanguages("anchor"))
  static let competenceAnchor = rows(
    "competenceAnchor", key: ["competence", "level"], inThreeLanguages("anchor"))
  static let synonym = rows("synonym", key: ["kind", "code", "words"], [])

  /// The tables of the catalogue.
  static let catalogue = [
    careLevel, profession, workProcess, task, competence, requirement, legalGate, baseline, jobTitle, behaviourAnchor,
    competenceAnchor, synonym,
  ]

  static let unit = VersionedTable(name: "unitVersion", key: ["unit"], values: ["name", "parent", "kind"])
  static let employee = VersionedTable(
    name: "employeeVersion", key: ["employee"], values: ["name", "hprNumber", "birthYear"])
  static let position = VersionedTable(
    name: "position", key: ["employee", "unit", "fromDate"], values: ["title", "profession", "share", "throughDate"])
  static let authorisation = VersionedTable(
    name: "authorisation", key: ["employee", "profession", "kind", "fromDate"],
    values: ["status", "restriction", "throughDate", "source", "asOf"])
  static let assertion = VersionedTable(
    name: "assertion", key: ["employee", "competence", "fromDate", "kind"], values: ["level", "throughDate", "source"])
  static let delegation = VersionedTable(
    name: "delegation", key: ["employee", "task", "unit", "fromDate"],
    values: ["throughDate", "givenBy", "giver", "accountable", "responsible", "scope"])
  static let suspension = VersionedTable(
    name: "suspension", key: ["employee", "task", "competence", "fromDate"],
    values: ["throughDate", "reason", "approvedBy"])
  static let exemption = VersionedTable(
    name: "exemption", key: ["employee", "task", "competence", "fromDate"],
    values: ["throughDate", "reason", "approvedBy"])
  static let verification = VersionedTable(
    name: "verification", key: ["employee", "competence", "assertedFrom", "assertedKind", "verifier"],
    values: ["assertedLevel", "assertedThrough", "verifierEmployee", "decision", "signedOn", "note"])
  static let evidence = VersionedTable(
    name: "evidence", key: ["employee", "competence", "assertedFrom", "assertedKind"],
    values: ["text", "link", "fileName", "fileDigest"])
  static let survey = VersionedTable(
    name: "surveyVersion", key: ["survey"],
    values: ["name", "purpose", "discussedOn", "openedOn", "deadline", "closedOn"])
  static let surveyInvitation = VersionedTable(
    name: "surveyInvitation", key: ["survey", "employee"], values: ["unit"])
  static let surveyQuestion = VersionedTable(
    name: "surveyQuestion", key: ["survey", "unit", "competence"], values: [])
  static let surveyAnswer = VersionedTable(
    name: "surveyAnswer", key: ["survey", "employee", "competence", "voice"],
    values: ["answer", "level", "comment", "answeredOn"])
  static let surveyRemark = VersionedTable(
    name: "surveyRemark", key: ["survey", "employee", "place"], values: ["text", "competence", "level"])
  static let decision = VersionedTable(
    name: "decisionVersion", key: ["decision"],
    values: [
      "task", "unit", "fromProfession", "toProfession", "startsOn", "decidedOn", "decidedBy", "decider", "reason",
      "conditions", "education", "risk", "minutesPerWeek", "ready", "nearlyReady", "trainingMinutes", "taskRisk",
      "gate",
      "edition",
    ])
  static let decisionConsultation = VersionedTable(
    name: "decisionConsultation", key: ["decision", "place"], values: ["role"])
  static let decisionDeadline = VersionedTable(
    name: "decisionDeadline", key: ["decision", "dueOn"], values: [])
  static let decisionReview = VersionedTable(
    name: "decisionReview", key: ["decision", "reviewedOn"], values: ["outcome", "note", "reviewedBy", "reviewer"])
  static let scenario = VersionedTable(name: "scenarioVersion", key: ["scenario"], values: ["name"])
  static let scenarioChange = VersionedTable(
    name: "scenarioChange", key: ["scenario", "place"],
    values: [
      "kind", "employee", "competence", "level", "profession", "people", "share", "unit", "toUnit", "task", "percent",
      "gateKind", "holders", "delegates",
    ])
  static let coverageRule = VersionedTable(
    name: "coverageRule", key: ["unit", "task", "shift"], values: ["people"])
  static let volume = VersionedTable(
    name: "volume", key: ["unit", "task", "profession"], values: ["minutesPerWeek", "countPerWeek", "minutesEach"])

  static let parameter = VersionedTable(
    name: "parameter", key: ["code", "profession", "competence"], values: ["value", "source"])

  /// The tables from which the index of holdings is made.
  static let aboutHoldings = [assertion.name, verification.name]

  /// The tables that an import of staff files can write to, and those whose rows speak of what it wrote.
  static let staff = [
    unit, employee, position, authorisation, assertion, delegation, suspension, coverageRule, volume, exemption,
    verification, evidence, survey, surveyInvitation, surveyQuestion, surveyAnswer, surveyRemark,
    decision, decisionConsultation, decisionDeadline, decisionReview, scenario, scenarioChange,
  ]

  /// The tables whose rows speak of things that an import can bring in.
  static let speaking = staff + catalogue + [parameter]
}
