import Domain
import Foundation
import GRDB
import TestKit
import Testing

@testable import Storage

private let now = "2026-11-22T10:00:00.000Z"
private let later = "2026-11-23T10:00:00.000Z"
private let kari = Employee(number: "10421", name: "Kvitlin Ågotsdatter Zåx", hprNumber: "7654321", birthYear: 1980)
private let ola = Employee(number: "10422", name: "Ola Hansen")

/// A folder for one test, gone afterwards.
private func withFolder<Answer>(_ body: (String) async throws -> Answer) async throws -> Answer {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("nedenfra-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  return try await body(url.path)
}

/// Fills every table that can name somebody, with Kari as the one spoken of and as the one who speaks.
private func fill(_ store: Store) async throws {
  try await store.write(now: now, actor: "kvitlin.zåx") { writer in
    writer.begin("catalogue", reason: "1")
    _ = try writer.put(Samples.competence("c", .skill))
    _ = try writer.put(Samples.task("tsk-x"))
    _ = try writer.put(CareUnit(code: "U", name: "Avdeling (leder Kvitlin Zåx)", parent: nil, kind: ""))
  }
  try await store.write(now: now, actor: "leder") { writer in
    writer.begin("import", reason: "ansatte Kvitlin Zåx.csv")
    for employee in [kari, ola] {
      _ = try writer.put(employee)
      _ = try writer.put(
        Position(
          employee: employee.number, unit: "U", title: "Sykepleier", profession: "SP",
          percent: Percentage(hundredths: 10_000), period: Period(from: "2020-01-01")))
      _ = try writer.put(Authorisation(employee: employee.number, profession: "SP", source: "HPR"))
    }
    _ = try writer.note(
      ImportTally(), ofFile: "ansatte Kvitlin Zåx.csv", digest: String(repeating: "a", count: 64), contents: "")
  }
  try await store.write(now: now, actor: "leder") { writer in
    writer.begin("assertion", reason: "10421")
    for employee in [kari.number, ola.number] {
      let assertion = Assertion(
        employee: employee, competence: "c", statement: .level(.unsupervised), period: Period(from: "2026-01-01"),
        kind: .own, source: employee == kari.number ? "Samtale om privatliv" : "Sagt av Zåx, Kvitlin Ågotsdatter")
      _ = try writer.put(assertion)
      _ = try writer.put(
        Evidence(
          employee: employee, competence: "c", assertedFrom: "2026-01-01", assertedKind: .own,
          text: "Kvitlin Zåx så det",
          fileName: "KVITLIN_ZÅX.pdf"))
      let isKaris = employee == kari.number
      _ = try writer.put(
        Verification(
          of: assertion, from: "2026-01-01", by: isKaris ? ola.name : "K. Z.",
          verifierEmployee: isKaris ? ola.number : kari.number, .approved, on: Samples.date))
      _ = try writer.put(
        Delegation(
          employee: employee, task: "tsk-x", unit: nil, period: Samples.period("2026-01-01", "2026-02-01"),
          givenBy: isKaris ? ola.name : "Fagleder K", giver: isKaris ? ola.number : kari.number,
          accountable: "Kvitlin Ågotsdatter Zåx", scope: ""))
      let period = Period(from: "2026-01-01")
      _ = try writer.put(
        Suspension(
          employee: employee, subject: .task("tsk-x"), period: period, reason: "", approvedBy: "Kvitlin Zåx"))
      _ = try writer.put(
        Exemption(employee: employee, subject: .task("tsk-x"), period: period, reason: "", approvedBy: "10421"))
    }
  }
  try await store.write(now: now, actor: "leder") { writer in
    writer.begin("survey", reason: "1")
    _ = try writer.put(
      Survey(number: 1, name: "Høst", purpose: "Bestilt av Kvitlin Zåx", openedOn: "2026-10-01", deadline: "2026-11-01")
    )
    _ = try writer.put(SurveyQuestion(survey: 1, unit: "U", competence: "c"))
    for employee in [kari.number, ola.number] {
      _ = try writer.put(SurveyInvitation(survey: 1, employee: employee, unit: "U"))
      _ = try writer.put(
        SurveyAnswer(
          survey: 1, employee: employee, competence: "c", voice: .own, content: .held,
          comment: "lærte av Kvitlin Ågotsdatter Zåx", answeredOn: "2026-10-09"))
      _ = try writer.put(SurveyRemark(survey: 1, employee: employee, place: 1, text: "med Kvitlin Zåx"))
    }
    for (number, decider) in [(1, kari), (2, ola)] {
      try writer.put(
        Samples.decision(
          number, by: decider.number == kari.number ? "Leder K. Z." : ola.name, decider.number,
          conditions: "Kvitlin Zåx kan tilkalles", consulted: ["verneombud Kvitlin Zåx"],
          reviews: [
            DecisionReview(
              date: "2026-05-01", outcome: .adjust, note: "KVITLIN ZÅX så det",
              reviewedBy: decider.number == kari.number ? ola.name : "K. Z.",
              reviewer: decider.number == kari.number ? ola.number : kari.number)
          ]))
    }
    try writer.put(Scenario(number: 1, name: "Uten Kvitlin Zåx"))
    try writer.add(.away(kari.number), toScenario: 1)
    try writer.add(.trained(ola.number, "c", nil), toScenario: 1)
  }
}

private func erase(_ employee: Employee = kari, in store: Store, at time: String = later) async throws -> Erasure {
  try await store.erase(now: time, actor: "leder") { writer in
    try writer.erase(employee, reason: "bedt om det", on: Samples.date)
  }.answer
}

/// The files of a folder in which one of the texts stands, byte for byte.
private func files(in folder: String, holding texts: [String]) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).flatMap { name -> [String] in
    let content = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    return texts.filter { content.range(of: Data($0.utf8)) != nil }.map { "\(name): \($0)" }
  }
}

private let karisWords = [
  "Kvitlin", "kvitlin", "KVITLIN", "Zåx", "zåx", "ZÅX", "10421", "7654321", "privatliv", "K. Z.",
]

@Suite struct `A person who is erased` {
  @Test func `leaves no byte in the registry or beside it`() async throws {
    try await withFolder { folder in
      let store = try Store(creatingAt: folder + "/r.db")
      try await fill(store)
      #expect(try files(in: folder, holding: ["Kvitlin"]) != [])

      _ = try await erase(in: store)

      #expect(try files(in: folder, holding: karisWords) == [])
      #expect(try await store.condition() == RegistryCondition(damage: [], brokenReferences: []))
    }
  }

  @Test func `leaves the chain whole, and the fact that somebody was erased`() async throws {
    let store = try Store()
    try await fill(store)

    let erasure = try await erase(in: store)

    let proof = try await store.read { try $0.proveChain() }
    #expect(proof.fault == nil)
    #expect(proof.erased == 3, "the actor, the file name, the number")
    #expect(erasure.events == 3)
    let rows = try await store.read { try $0.all("SELECT rows FROM erasure") { $0[0] as Int } }
    #expect(rows == [erasure.rowCount])
    let events = try await store.read {
      try $0.all("SELECT kind, reason FROM event WHERE kind = 'erase'") { $0[1] as String }
    }
    #expect(events == ["bedt om det"])
  }

  /// A new table that refers to employees must be filled above, and then it must be told and erased.
  @Test func `is told whole and goes from every table that refers to employees`() async throws {
    let store = try Store()
    try await fill(store)
    let references = try await store.read { try PersonReference.all($0.db) }
    let dossier = try await store.read { try $0.dossier(of: kari) }

    _ = try await erase(in: store)

    #expect(references.count >= 17)
    for reference in references {
      let part = dossier.parts.first { $0.table == reference.table && $0.role == reference.column }
      #expect((part?.rows.count ?? 0) > 0, "\(reference.table).\(reference.column) is not in the export")
      let left = try await store.read { snapshot in
        try snapshot.all(
          "SELECT count(*) FROM \(reference.table) WHERE \(reference.column) NOT IN (SELECT id FROM employee)"
        ) { $0[0] as Int }
      }
      #expect(left == [0])
    }
    #expect(try await store.read { try $0.dossier(of: kari) }.parts.isEmpty)
  }

  @Test func `is told with the places where others name them, and the events`() async throws {
    let store = try Store()
    try await fill(store)

    let dossier = try await store.read { try $0.dossier(of: kari) }

    let places = Set(dossier.mentions.map { "\($0.table).\($0.column)" })
    for place in [
      "unitVersion.name", "sourceText.text", "importBatch.fileName", "suspension.approvedBy",
      "exemption.approvedBy", "surveyVersion.purpose", "surveyAnswer.comment", "surveyRemark.text", "evidence.text",
      "evidence.fileName", "decisionVersion.conditions", "decisionConsultation.role", "decisionReview.note",
      "scenarioVersion.name",
    ] { #expect(places.contains(place), "\(place)") }
    #expect(dossier.events.map(\.kind) == ["catalogue", "import", "assertion", "survey"])
  }

  @Test func `stays for others as somebody who was erased`() async throws {
    let store = try Store()
    try await fill(store)

    _ = try await erase(in: store)

    let file = try await store.read { try $0.personnelFiles(PeopleWanted(numbers: [ola.number], on: Samples.date)) }
      .first
    #expect(file?.assertions.first?.approvals == 1, "the signature still counts")
    #expect(file?.assertions.first?.source == "Sagt av (slettet)")
    #expect(file?.delegations.first?.givenBy == "(slettet)")
    #expect(file?.delegations.first?.giver == nil)
    #expect(file?.suspensions.first?.approvedBy == "(slettet)")
    let signed = try await store.read { try $0.verifications(of: ola.number) }
    #expect(signed.map(\.verifier) == ["(slettet)"])
    #expect(try await store.read { try $0.importBatches().map(\.fileName) } == ["ansatte (slettet).csv"])
    let decisions = try await store.read { try $0.decisions() }
    #expect(decisions.map(\.decidedBy) == ["(slettet)", ola.name] && decisions.map(\.decider) == [nil, ola.number])
    #expect(decisions.flatMap(\.reviews).map(\.reviewedBy) == [ola.name, "(slettet)"])
    let scenarios = try await store.read { try $0.scenarios() }
    #expect(scenarios == [Scenario(number: 1, name: "Uten (slettet)", changes: [.trained(ola.number, "c", nil)])])
    #expect(decisions[0].conditions == "(slettet) kan tilkalles" && decisions[0].basis == Samples.basis())
  }

  @Test func `does not come back when the import that told of them is undone`() async throws {
    try await withFolder { folder in
      let store = try Store(creatingAt: folder + "/r.db")
      try await fill(store)
      // Nothing may build on the import, so only Kari and Ola themselves are in it.
      let batch = try await store.write(now: now, actor: "leder") { writer in
        writer.begin("import", reason: "ny.csv")
        _ = try writer.put(Employee(number: "10423", name: "Xenofon Qvist"))
        _ = try writer.put(Employee(number: ola.number, name: "Ola Nytt"))
        return try writer.note(
          ImportTally(), ofFile: "ny.csv", digest: String(repeating: "b", count: 64), contents: "")
      }
      _ = try await erase(Employee(number: "10423", name: "Xenofon Qvist"), in: store)

      try await store.write(now: later, actor: "leder") { writer in
        writer.begin("undo", reason: "\(batch ?? 0)")
        _ = try writer.undo(batch ?? 0)
      }

      #expect(try await store.read { try $0.employees().map(\.name) } == [kari.name, ola.name])
      #expect(try files(in: folder, holding: ["Xenofon", "Qvist", "10423"]) == [])
      #expect(try await store.read { try $0.proveChain() }.isWhole)
    }
  }

  @Test func `goes also when only an undone import told of them`() async throws {
    let store = try Store()
    let batch = try await store.write(now: now, actor: "leder") { writer in
      writer.begin("import", reason: "x.csv")
      _ = try writer.put(kari)
      return try writer.note(ImportTally(), ofFile: "x.csv", digest: String(repeating: "b", count: 64), contents: "")
    }
    try await store.write(now: now, actor: "leder") { _ = try $0.undo(batch ?? 0) }
    #expect(try await store.read { try $0.employee(kari.number) } == nil)

    let known = try await store.read { try $0.formerEmployee(kari.number) }
    let erasure = try await erase(try #require(known), in: store)

    #expect(erasure.rowCount == 1)
    #expect(try await store.read { try $0.formerEmployee(kari.number) } == nil)
  }

  @Test func `takes no namesake along`() async throws {
    let store = try Store()
    let namesake = Employee(number: "10499", name: ola.name)
    try await fill(store)
    try await store.write(now: now, actor: "leder") { _ = try $0.put(namesake) }

    let erasure = try await erase(ola, in: store)

    #expect(try await store.read { try $0.employee(namesake.number) } == namesake)
    #expect(try await store.read { try $0.verifications(of: kari.number) }.first?.verifier == "(slettet)")
    #expect(erasure.leftForNamesakes == 0, "each was told by the number beside it")
  }

  @Test func `can be the second of two who signed the same`() async throws {
    let store = try Store()
    try await fill(store)
    let assertion = Assertion(
      employee: ola.number, competence: "c", statement: .level(.unsupervised), period: Period(from: "2026-01-01"),
      kind: .own, source: "")
    try await store.write(now: now, actor: "leder") { writer in
      _ = try writer.put(Employee(number: "10430", name: "Per Lund"))
      _ = try writer.put(Verification(of: assertion, from: "2026-01-01", by: "Per Lund", .approved, on: Samples.date))
    }

    _ = try await erase(in: store)
    _ = try await erase(Employee(number: "10430", name: "Per Lund"), in: store)

    let signed = try await store.read { try $0.verifications(of: ola.number) }
    #expect(Set(signed.map(\.verifier)) == ["(slettet)", "(slettet) 2"])
    #expect(try await store.read { try $0.proveChain() }.isWhole)
  }

  @Test func `is not named in the reason`() async throws {
    let store = try Store()
    try await fill(store)

    await #expect(throws: ErasureRefusal.reasonNamesPerson) {
      try await store.erase(now: later, actor: "leder") { writer in
        try writer.erase(kari, reason: "Kvitlin Zåx ba om det", on: Samples.date)
      }
    }
    #expect(try await store.read { try $0.employee(kari.number) } == kari)
  }

  @Test func `whose number is short leaves events with other numbers alone`() async throws {
    let store = try Store()
    try await store.write(now: now, actor: "leder") { writer in
      writer.begin("catalogue", reason: "1")
      _ = try writer.put(Samples.competence("c", .skill))
      writer.begin("survey", reason: "1")
      _ = try writer.put(Survey(number: 1, name: "Høst", openedOn: "2026-10-01", deadline: "2026-11-01"))
      writer.begin("employee", reason: "1")
      _ = try writer.put(Employee(number: "1", name: "Kari Lie"))
    }

    let erasure = try await erase(Employee(number: "1", name: "Kari Lie"), in: store)

    let reasons = try await store.read { try $0.all("SELECT reason FROM event ORDER BY id") { $0[0] as String } }
    #expect(reasons == ["1", "1", "", "bedt om det"])
    #expect(erasure.events == 1)
  }

  @Test func `leaves an undone import its number, also where it is the employee's`() async throws {
    let store = try Store()
    let batch = try await store.write(now: now, actor: "leder") { writer in
      writer.begin("import", reason: "a.csv")
      _ = try writer.put(Employee(number: "1", name: "Kari Lie"))
      return try writer.note(ImportTally(), ofFile: "a.csv", digest: String(repeating: "b", count: 64), contents: "")
    }
    try await store.write(now: now, actor: "leder") { writer in
      writer.begin("undo", reason: "\(batch ?? 0)")
      _ = try writer.undo(batch ?? 0)
    }

    let erasure = try await erase(Employee(number: "1", name: "Kari Lie"), in: store)

    #expect(batch == 1 && erasure.events == 0)
  }

  @Test func `leaves nothing in pages that were free before`() async throws {
    try await withFolder { folder in
      let store = try Store(creatingAt: folder + "/r.db")
      try await fill(store)
      try await store.database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA secure_delete = OFF")
        // Many pages, which SQLite sets free as they are.
        try db.execute(
          sql: "INSERT INTO sourceText (text) VALUES (replace(hex(zeroblob(9000)), '00', 'Zåx, strøket '))")
        try db.execute(sql: "DELETE FROM sourceText WHERE text LIKE '%strøket%'")
        try db.checkpoint(.truncate)
      }
      #expect(try files(in: folder, holding: ["strøket"]) != [])

      _ = try await erase(in: store)

      #expect(try files(in: folder, holding: karisWords + ["strøket"]) == [])
    }
  }

  @Test func `as the first change after there came seals is told as erased, too`() async throws {
    let store = try Store()
    try await fill(store)
    try await store.database.write { db in
      try db.execute(sql: "DROP TRIGGER eventSealStays; DELETE FROM eventSeal; UPDATE eventChain SET firstSealed = 5")
    }

    _ = try await erase(in: store)

    let proof = try await store.read { try $0.proveChain() }
    #expect(proof.isWhole && proof.sealedLater == 4 && proof.erased == 3)
  }

  @Test func `is missed in answers about a time when they were known, and says so`() async throws {
    let store = try Store()
    try await store.write(now: "2026-01-01T10:00:00.000Z", actor: "leder") { _ = try $0.put(ola) }
    try await store.write(now: "2026-03-01T10:00:00.000Z", actor: "leder") { _ = try $0.put(kari) }
    _ = try await erase(in: store, at: "2026-05-01T10:00:00.000Z")

    #expect(try await store.read(knownAt: "2026-02-01") { try $0.erasedSince() } == 0, "not known yet")
    #expect(try await store.read(knownAt: "2026-04-01") { try $0.erasedSince() } == 1)
    #expect(try await store.read(knownAt: "2026-06-01") { try $0.erasedSince() } == 0, "erased already")
    #expect(try await store.read { try $0.erasedSince() } == 0)
  }
}

@Suite struct `An erasure that does not come to its end` {
  /// What a kill leaves after the transaction: everything is deleted, and the log and the free pages still hold it.
  private func interrupted(in folder: String) async throws {
    let store = try Store(creatingAt: folder + "/r.db")
    try await fill(store)
    try await store.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 0")
    }
    _ = try await store.write(now: later, actor: "leder") { writer in
      try writer.erase(kari, reason: "bedt om det", on: Samples.date)
    }
    // As after a kill: a copy of the files, taken while the log is not yet written back.
    for ending in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: folder + "/r.db" + ending, toPath: folder + "/killed.db" + ending)
    }
    try store.database.close()
    for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder + "/r.db" + ending) }
  }

  @Test func `is ended when the registry is opened next`() async throws {
    try await withFolder { folder in
      try await interrupted(in: folder)
      #expect(try files(in: folder, holding: ["Kvitlin"]) != [])

      let store = try Store(path: folder + "/killed.db")

      #expect(try files(in: folder, holding: karisWords) == [])
      #expect(try await store.condition().hasTraces == false)
    }
  }

  @Test func `waits while others read, says so, and is ended afterwards`() async throws {
    try await withFolder { folder in
      let path = folder + "/r.db"
      let store = try Store(creatingAt: path)
      try await fill(store)
      try await store.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let reader = try DatabaseQueue(path: path, configuration: configuration)
      try await reader.writeWithoutTransaction { db in
        try db.execute(sql: "BEGIN; SELECT count(*) FROM employeeVersion")
        _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM employeeVersion")
      }

      let outcome = try await store.erase(now: later, actor: "leder") { writer in
        try writer.erase(kari, reason: "bedt om det", on: Samples.date)
      }

      #expect(!outcome.leavesNothing)
      #expect(try await store.condition().hasTraces)
      try await reader.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
      try reader.close()
      _ = try Store(path: path)
      #expect(try await store.condition().hasTraces == false)
      #expect(try files(in: folder, holding: karisWords) == [])
    }
  }
}

@Suite struct `Delegations that hang on a person` {
  @Test func `are those in force with the person as giver, accountable or responsible`() async throws {
    let store = try Store()
    try await fill(store)
    try await store.write(now: now, actor: "leder") { writer in
      func delegate(_ task: TaskCode, through: CalendarDate?, by: String, giver: EmployeeNumber? = nil, _ other: String)
        throws
      {
        _ = try writer.put(Samples.task(task))
        _ = try writer.put(
          Delegation(
            employee: ola.number, task: task, unit: nil, period: Samples.period("2026-03-01", through), givenBy: by,
            giver: giver, accountable: other, scope: ""))
      }
      try delegate("tsk-a", through: "2026-11-21", by: kari.name, giver: kari.number, "")
      try delegate("tsk-b", through: "2026-11-22", by: "Sjefen", giver: kari.number, "")
      try delegate("tsk-c", through: nil, by: "avd.leder Kvitlin Zåx", "")
      try delegate("tsk-d", through: nil, by: "Per Lund", "Zåx, Kvitlin")
      try delegate("tsk-e", through: nil, by: "Per Lund", "Per Lund")
    }

    let found = try await store.read { try $0.authorities(hangingOn: kari.number, on: Samples.date) }

    #expect(found.map(\.task) == ["tsk-b", "tsk-c", "tsk-d"])
    #expect(found.map(\.role) == [.giver, .giver, .accountable])
    #expect(found.allSatisfy { $0.delegate == Employee(number: ola.number, name: ola.name) })
  }
}
