import Domain
import Testing

@testable import Operations

@Suite struct `Catalogue files of one's own` {
  @Test func `are imports like others, each with its number, its file and what it did`() async throws {
    let bench = try await Bench.empty()

    let batches = try await bench.addLocal(
      LocalRows.requirements("tsk-lokal,proc-blodprove,4,mandatory,,vedtak,"), LocalRows.task("tsk-lokal"))

    let listed = try await bench.importBatches()
    #expect(batches.count == 2 && listed.map(\.number) == batches.reversed())
    // The task comes before what is said of it.
    #expect(listed.map(\.fileName) == ["requirements.csv", "tasks.csv"])
    #expect(listed.map(\.contents) == ["requirements", "tasks"])
    #expect(listed.map(\.tally.added) == [1, 1])
    #expect(listed.allSatisfy { $0.digest.count == 64 })
  }

  @Test func `are taken back with everything they said, and what they overrode comes back`() async throws {
    let bench = try await Bench.empty()
    let before = try await bench.catalogue()
    let batches = try await bench.addLocal(
      LocalRows.task("tsk-insulin", "Vårt eget navn"),
      LocalRows.requirements("tsk-insulin,proc-insulin,5,mandatory,,vedtak,"))
    let changed = try await bench.catalogue()
    #expect(changed[TaskCode("tsk-insulin")]?.name.bokmål == "Vårt eget navn")

    for batch in batches.reversed() { _ = try await bench.undoImport(batch) }

    #expect(CatalogueDifference(from: before, to: try await bench.catalogue()).isEmpty)
    #expect(try await bench.importBatches().allSatisfy { $0.isUndone })
    await #expect(throws: UndoRefusal.alreadyUndone(batch: batches[0])) { try await bench.undoImport(batches[0]) }
  }

  @Test func `bring back the local rows that they replaced`() async throws {
    let bench = try await Bench.empty()
    _ = try await bench.addLocal(LocalRows.task("tsk-lokal", "Første"))
    let second = try await bench.addLocal(LocalRows.task("tsk-lokal", "Andre"))

    _ = try await bench.undoImport(try #require(second.first))

    #expect(try await bench.catalogue()[TaskCode("tsk-lokal")]?.name.bokmål == "Første")
  }

  @Test func `leave no number when they say nothing new`() async throws {
    let bench = try await Bench.empty()
    _ = try await bench.addLocal(LocalRows.task("tsk-lokal"))

    #expect(try await bench.addLocal(LocalRows.task("tsk-lokal")) == [])
    #expect(try await bench.importBatches().count == 1)
  }

  @Test(arguments: [
    ("dekning.csv", "unit,task,people\nA,tsk-lokal,2\n"),
    ("volum.csv", "unit,task,minutes_per_week\nA,tsk-lokal,60\n"),
    ("fullmakter.csv", "employee,task,unit,from,to,given_by,scope\n1,tsk-lokal,A,2026-01-01,,Leder,alt\n"),
    ("kompetanse.csv", "employee,competence,level,from,to,kind,source\n1,crs-lokalt,,2026-01-01,,course,\n"),
    ("nye.csv", "employee,name,unit,profession,percent,from,to\n2,C D,A,X-LOKAL,100,2020-01-01,\n"),
  ])
  func `are not taken back while staff rows use a task, a competence or a profession that only they know`(
    name: String, text: String
  ) async throws {
    let bench = try await Bench.empty()
    let batches = try await bench.addLocal(
      LocalRows.professions("X-LOKAL,other,,Lokal gruppe,3,,vedtak,"),
      LocalRows.competences("crs-lokalt,course,Lokalt kurs,no,,vedtak,"), LocalRows.task("tsk-lokal"))
    #expect(batches.count == 3)
    try await bench.addStaff(LocalRows.units, LocalRows.staff, (name, text))
    let user = try #require(try await bench.importBatches().first)
    #expect(user.fileName == name)

    var refusals = 0
    for batch in batches {
      do {
        _ = try await bench.undoImport(batch)
      } catch UndoRefusal.builtUpon(batch: batch, by: [user.number]) {
        refusals += 1
      }
    }

    #expect(refusals == 1)
    // Once the user is gone, so may the batch.
    _ = try await bench.undoImport(user.number)
    for batch in try await bench.importBatches() where batches.contains(batch.number) && !batch.isUndone {
      _ = try await bench.undoImport(batch.number)
    }
    #expect(try await bench.catalogue().faults() == [])
  }

  @Test func `are not taken back while a person is suspended from what only they know`() async throws {
    let bench = try await Bench.empty()
    let batch = try #require(try await bench.addLocal(LocalRows.task("tsk-lokal")).first)
    try await bench.addStaff(LocalRows.units, LocalRows.staff)
    _ = try await bench.suspend(
      RestrictionDraft(
        employee: "1", subject: .task("tsk-lokal"), period: Period(from: Bench.today), by: "Leder", reason: "avvik"))

    await #expect(throws: UndoRefusal.self) { try await bench.undoImport(batch) }
  }

  @Test(arguments: [
    (
      LocalRows.professions("X-LOKAL,other,,Lokal gruppe,3,,vedtak,"),
      LocalRows.gates("tsk-stomistell,reserved,SP;X-LOKAL,,Vilkår,Lov § 1,found,vedtak")
    ),
    (
      LocalRows.professions("X-LOKAL,other,,Lokal gruppe,3,,vedtak,"),
      LocalRows.competences("crs-lokalt,course,Lokalt kurs,no,SP;X-LOKAL,vedtak,")
    ),
    (
      LocalRows.competences("edu-lokal,education,Lokal utdanning,yes,,vedtak,"),
      LocalRows.gates("tsk-stomistell,reserved,SP+edu-lokal,,Vilkår,Lov § 1,found,vedtak")
    ),
    (LocalRows.task("tsk-lokal"), LocalRows.synonyms("task,tsk-lokal,annet ord,vedtak")),
    (LocalRows.task("tsk-lokal"), LocalRows.requirements("tsk-lokal,proc-blodprove,4,mandatory,,vedtak,")),
    (LocalRows.professions("X-LOKAL,other,,Lokal gruppe,3,,vedtak,"), LocalRows.titles("Lokaltittel,X-LOKAL,,vedtak")),
  ])
  func `are not taken back while other rows of the catalogue speak of them`(
    made: NamedFile, user: NamedFile
  ) async throws {
    let bench = try await Bench.empty()
    let first = try #require(try await bench.addLocal(made).first)
    let second = try #require(try await bench.addLocal(user).first)

    await #expect(throws: UndoRefusal.builtUpon(batch: first, by: [second])) { try await bench.undoImport(first) }
    _ = try await bench.undoImport(second)
    _ = try await bench.undoImport(first)
  }

  @Test func `that override the edition are taken back although others use the same code`() async throws {
    let bench = try await Bench.empty()
    let batch = try #require(try await bench.addLocal(LocalRows.task("tsk-stomistell", "Stelle utlagt tarm")).first)
    try await bench.addStaff(LocalRows.units, (name: "dekning.csv", text: "unit,task,people\nA,tsk-stomistell,2\n"))

    _ = try await bench.undoImport(batch)

    #expect(try await bench.catalogue()[TaskCode("tsk-stomistell")]?.name.bokmål == "Stelle stomi")
  }

  @Test func `can be undone one after the other when they changed the same row`() async throws {
    let bench = try await Bench.empty()
    let first = try #require(try await bench.addLocal(LocalRows.task("tsk-lokal", "Første")).first)
    let second = try #require(try await bench.addLocal(LocalRows.task("tsk-lokal", "Andre")).first)

    await #expect(throws: UndoRefusal.builtUpon(batch: first, by: [second])) { try await bench.undoImport(first) }
    _ = try await bench.undoImport(second)
    _ = try await bench.undoImport(first)

    #expect(try await bench.catalogue()[TaskCode("tsk-lokal")] == nil)
  }
}
