import Domain
import Interchange
import Matching
import Testing

@testable import Operations

@Suite struct `A task that is taken out of use` {
  private func retired() async throws -> Workbench {
    let bench = try await Bench.empty()
    try await bench.addStaff(
      LocalRows.units, LocalRows.staff,
      ("dekning.csv", "unit,task,people\nA,tsk-stomistell,2\nA,tsk-sondemat,1\n"))
    _ = try await bench.grant(
      AuthorityDraft(
        employee: "1", task: "tsk-stomistell", unit: nil, period: Period(from: "2026-01-01"), by: "Leder", text: ""))
    let batches = try await bench.addLocal(LocalRows.retired(task: "tsk-stomistell"))
    #expect(batches.count == 1)
    return bench
  }

  @Test func `takes its requirements and synonyms with it, and is no fault of the catalogue`() async throws {
    let bench = try await retired()

    let catalogue = try await bench.catalogue()

    #expect(catalogue.faults() == [])
    #expect(catalogue[TaskCode("tsk-stomistell")] == nil)
    #expect(catalogue.requirements.allSatisfy { $0.task != "tsk-stomistell" })
    #expect(catalogue.synonyms.allSatisfy { $0.code != "tsk-stomistell" })
    #expect(Set(catalogue.silentRows.map(\.table)) == ["requirements", "synonyms"])
    #expect(catalogue.silentRows.allSatisfy { $0.code == "tsk-stomistell" })
  }

  @Test(arguments: ["tsk-stomistell", "stelle stomi", "stomi", "Care for a stoma"])
  func `is told to be retired, by which row and when, whoever asks`(typed: String) async throws {
    let bench = try await retired()
    let batch = try await bench.importBatches().first?.number
    let inquiry = Inquiry(on: Bench.today)

    func expectRetired(_ question: () async throws -> Void) async {
      do {
        try await question()
        Issue.record("it was answered")
      } catch InquiryFault.retired(let code, let name, let retirement) {
        #expect(code == "tsk-stomistell" && name.bokmål == "Stelle stomi")
        #expect(retirement.at == Bench.now && retirement.batch == batch && retirement.fileName == "tasks.csv")
        #expect(retirement.source == "Gjør vi ikke her")
      } catch {
        Issue.record("\(error)")
      }
    }
    await expectRetired { _ = try await bench.ladder(typed, inquiry) }
    await expectRetired { _ = try await bench.roster(typed, unit: nil, inquiry) }
    await expectRetired { _ = try await bench.why("1", typed, unit: nil, inquiry) }
    await expectRetired { _ = try await bench.coverage(unit: nil, task: typed, allTasks: false, inquiry) }
    await expectRetired { _ = try bench.entry(typed, in: try await bench.catalogue()) }
    await expectRetired {
      _ = try await bench.grant(
        AuthorityDraft(
          employee: "1", task: typed, unit: nil, period: Period(from: Bench.today), by: "Leder", text: ""))
    }
  }

  @Test func `keeps what was said of it, and counts in no gap`() async throws {
    let bench = try await retired()

    let tables = try await bench.tables(Inquiry(on: Bench.today))
    let gap = try await bench.coverage(unit: nil, task: nil, allTasks: false, Inquiry(on: Bench.today))

    #expect(tables.coverage.map(\.task) == ["tsk-sondemat", "tsk-stomistell"])
    #expect(tables.files.flatMap(\.delegations).map(\.task) == ["tsk-stomistell"])
    #expect(gap.rows.map(\.task) == ["tsk-sondemat"])
    #expect(gap.silentTasks == ["tsk-stomistell"])
  }

  @Test func `can still be taken back from who was given it`() async throws {
    let bench = try await retired()

    let ended = try await bench.revoke(
      RevocationDraft(employee: "1", task: "tsk-stomistell", lastDay: Bench.today.adding(days: -1)))

    #expect(ended.ended.count == 1)
  }

  @Test func `is a fault of its own in a file`() async throws {
    let bench = try await retired()

    let outcome = try await bench.importFiles(
      ImportRequest(sources: [.bytes(Array("unit,task,people\nA,tsk-stomistell,2\n".utf8), name: "dekning.csv")]))

    #expect(outcome.problems.map(\.fault) == [.retired(typed: "tsk-stomistell")])
  }

  @Test func `is known as it was at a time before`() async throws {
    let bench = try await Bench.empty()
    let later = bench.on("2026-12-01", at: "2026-12-01T10:00:00.000Z")
    _ = try await later.addLocal(LocalRows.retired(task: "tsk-stomistell"))

    let answer = try await later.ladder("stomi", Inquiry(on: Bench.today, knownAt: "2026-11-30"))

    #expect(answer.ladder.demand.task.code == "tsk-stomistell")
  }

  @Test func `comes back with all its rows when the file is undone`() async throws {
    let bench = try await Bench.empty()
    let before = try await bench.catalogue()
    let batch = try #require(try await bench.addLocal(LocalRows.retired(task: "tsk-stomistell")).first)

    _ = try await bench.undoImport(batch)

    #expect(CatalogueDifference(from: before, to: try await bench.catalogue()).isEmpty)
  }

  @Test func `does not excuse a code that never was`() async throws {
    let bench = try await retired()

    let outcome = try await bench.importCatalogue(
      [LocalRows.requirements("tsk-aldri,proc-blodprove,4,mandatory,,vedtak,")], isRehearsal: false)

    #expect(!outcome.isWritten)
    #expect(
      outcome.faults == [.unknownCode(table: "requirements", key: "tsk-aldri proc-blodprove", code: "tsk-aldri")])
  }
}

@Suite struct `A competence or a profession that is taken out of use` {
  @Test func `is required, given and claimed no more`() async throws {
    let bench = try await Bench.empty()
    #expect(try await bench.catalogue().requirements(of: "tsk-stomistell").map(\.competence) == ["proc-stomi"])

    let outcome = try await bench.importCatalogue(
      [LocalRows.competences("proc-stomi,procedure,Stomistell,no,,Ikke her,yes")], isRehearsal: false)
    let catalogue = try await bench.catalogue()

    #expect(outcome.isWritten && catalogue.faults() == [])
    #expect(catalogue.requirements(of: "tsk-stomistell").isEmpty)
    #expect(catalogue.baselines.allSatisfy { $0.competence != "proc-stomi" })
    // The part that answers one question hears it as little.
    let answer = try await bench.ladder("tsk-stomistell", Inquiry(on: Bench.today))
    #expect(answer.catalogue.requirements.isEmpty)
  }

  @Test func `leaves the profession to a title that claims it`() async throws {
    let bench = try await Bench.empty()
    _ = try await bench.addLocal(LocalRows.competences("edu-intensiv,education,Intensivsykepleie,yes,,Ikke her,yes"))

    let title = try await bench.catalogue().jobTitles.first { $0.title == "Intensivsykepleier" }

    #expect(title?.profession == "SP" && title?.competence == nil)
  }

  @Test func `may be one that the law authorises, and its titles then say nothing`() async throws {
    let bench = try await Bench.empty()
    let dentist = try #require(try await bench.catalogue()[ProfessionCode("TL")])

    let outcome = try await bench.importCatalogue(
      [LocalRows.professions("TL,authorised,\(dentist.section48Number ?? 0),Tannlege,9,,Ikke her,yes")],
      isRehearsal: false)
    let catalogue = try await bench.catalogue()

    #expect(outcome.isWritten && outcome.faults == [], "\(outcome.faults.prefix(5))")
    #expect(catalogue.faults() == [])
    #expect(catalogue.jobTitles.allSatisfy { $0.profession != "TL" })
    #expect(catalogue.baselines.allSatisfy { $0.profession != "TL" })
    try await bench.addStaff(LocalRows.units)
    let staff = try await bench.importFiles(
      ImportRequest(sources: [
        .bytes(
          Array("employee,name,unit,title,percent,from,to\n1,A B,A,Tannlege,100,2020-01-01,\n".utf8),
          name: "ansatte.csv")
      ]))
    #expect(!staff.problems.isEmpty)
  }

  @Test func `opens no gate of the law`() async throws {
    let bench = try await Bench.empty()
    let gate = try #require(
      try await bench.catalogue().gates.first { gate in
        gate.kind == .reserved && gate.holders.allSatisfy { $0.group == .profession("TL") }
      })

    _ = try await bench.addLocal(LocalRows.professions("TL,authorised,30,Tannlege,9,,Ikke her,yes"))

    let ladder = try await bench.ladder(gate.task.rawValue, Inquiry(on: Bench.today)).ladder
    #expect(ladder.rungs.flatMap(\.candidates).allSatisfy { $0.verdict == .notPermitted })
  }
}

@Suite struct `Knowledge from before the registry` {
  @Test func `is told to be none, with the day of the first entry`() async throws {
    let bench = try await Bench.demo(employees: 20)
    let inquiry = Inquiry(on: Bench.today, knownAt: "2026-11-21")

    func expectNothing(_ question: () async throws -> Void) async {
      do {
        try await question()
        Issue.record("it was answered")
      } catch InquiryFault.beforeFirstEntry(let at) {
        #expect(at == Bench.now)
      } catch {
        Issue.record("\(error)")
      }
    }
    await expectNothing { _ = try await bench.ladder("tsk-insulin", inquiry) }
    await expectNothing { _ = try await bench.roster("insulin", unit: nil, inquiry) }
    await expectNothing { _ = try await bench.catalogue(knownAt: inquiry.knownAt) }
    await expectNothing { _ = try await bench.tables(inquiry) }
    await expectNothing { _ = try await bench.coverage(unit: nil, task: nil, allTasks: false, inquiry) }
    // The day itself has it.
    _ = try await bench.ladder("tsk-insulin", Inquiry(on: Bench.today, knownAt: "2026-11-22"))
  }
}

@Suite struct `A name that two competences have` {
  private func filled() async throws -> Workbench {
    let bench = try await Bench.empty()
    try await bench.addStaff(LocalRows.units, LocalRows.staff)
    return bench
  }

  @Test(arguments: [
    "employee,competence,level,from,to,kind,source\n1,Intensivsykepleie,4,2026-01-01,,self,\n",
    "employee,course,status,from,to\n1,intensivsykepleie,Bestått,2026-01-01,\n",
    "employee,Intensivsykepleie,Stomistell,EKG-taking\n1,4,3,3\n",
  ])
  func `is a fault in a file, with both codes`(text: String) async throws {
    let bench = try await filled()

    let outcome = try await bench.importFiles(
      ImportRequest(sources: [.bytes(Array(text.utf8), name: "kompetanse.csv")]))

    let fault = try #require(outcome.problems.first?.fault)
    #expect(outcome.isRefused && fault.code == "ambiguous-competence")
    #expect(Set(fault.candidates) == ["edu-intensiv", "sk-intensiv"])
  }

  @Test func `is asked about by hand, with both`() async throws {
    let bench = try await filled()

    do {
      _ = try await bench.assert(
        AssertionDraft(
          employee: "1", competence: "Intensivsykepleie", level: .unsupervised, isNegative: false,
          period: Period(from: Bench.today), kind: .course, source: ""))
      Issue.record("it was recorded")
    } catch InquiryFault.ambiguousCompetence(_, let competences) {
      #expect(competences.map(\.code) == ["edu-intensiv", "sk-intensiv"])
    }
  }
}

@Suite struct `Words for an entry of the catalogue` {
  @Test func `that fit a task as well as a competence list both`() async throws {
    let bench = try await Bench.empty()
    _ = try await bench.addLocal(
      LocalRows.task("tsk-lokal", "Ta gipsing"), LocalRows.competences("crs-gips,course,Gipsing,no,,vedtak,"))

    do {
      _ = try bench.entry("gipsing", in: try await bench.catalogue())
      Issue.record("one was preferred")
    } catch InquiryFault.ambiguousEntry(_, let entries) {
      #expect(
        entries.map { entry in
          switch entry {
          case .task(let task): task.code.rawValue
          case .competence(let competence): competence.code.rawValue
          case .profession(let profession): profession.code.rawValue
          }
        }.sorted() == ["crs-gips", "tsk-lokal"])
    }
  }

  @Test func `that are the name of one thing and only a part of another's give the one`() async throws {
    let bench = try await Bench.empty()

    guard case .task(let task) = try bench.entry("Stelle stomi", in: try await bench.catalogue()) else {
      Issue.record("not the task")
      return
    }
    #expect(task.code == "tsk-stomistell")
    guard case .profession(let nurse) = try bench.entry("Sykepleier", in: try await bench.catalogue()) else {
      Issue.record("not the profession")
      return
    }
    #expect(nurse.code == "SP")
  }
}
