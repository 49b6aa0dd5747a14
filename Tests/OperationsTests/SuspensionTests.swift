import Domain
import Matching
import Testing

@testable import Operations

@Suite struct `A suspension` {
  private let inquiry = Inquiry(on: Bench.today)

  private func filled() async throws -> Workbench {
    let bench = try await Bench.empty()
    try await bench.addStaff(
      LocalRows.units, LocalRows.staff,
      ("mer.csv", "unit,name,parent,kind\nB,Annen avdeling,,sykehus\n"),
      ("flere.csv", "employee,name,unit,profession,percent,from,to\n2,C D,B,HF,100,2020-01-01,\n"))
    return bench
  }

  private func suspend(
    _ bench: Workbench, _ employee: String = "1", from subject: RestrictionSubject = .task("tsk-stomistell"),
    _ start: CalendarDate = "2026-11-01", through end: CalendarDate? = nil
  ) async throws {
    let period = try #require(Period(from: start, through: end))
    _ = try await bench.suspend(
      RestrictionDraft(employee: employee, subject: subject, period: period, by: "Leder", reason: "avvik"))
  }

  private func listed(
    _ bench: Workbench, unit: String? = nil, employee: String? = nil, all: Bool = false, _ inquiry: Inquiry? = nil
  ) async throws -> [String] {
    try await bench.suspensions(unit: unit, employee: employee, includesEnded: all, inquiry ?? self.inquiry)
      .files.flatMap(\.suspensions).map { "\($0.employee) \($0.subject.code)" }
  }

  @Test func `from a competence stops every task that needs it`() async throws {
    let bench = try await filled()
    #expect(try await bench.why("1", "tsk-stomistell", unit: nil, inquiry).entry.assessment.verdict == .ready)

    try await suspend(bench, from: .competence("Stomistell"))

    let verdict = try await bench.why("1", "tsk-stomistell", unit: nil, inquiry).entry.assessment.verdict
    #expect(verdict == .suspended)
  }

  @Test func `is listed while it holds or is to come, by unit, by person, and with those that are over`() async throws {
    let bench = try await filled()
    try await suspend(bench)
    try await suspend(bench, from: .competence("proc-ekg"), "2027-01-01")
    try await suspend(bench, "2", from: .task("tsk-sondemat"), "2026-01-01", through: "2026-02-01")

    #expect(try await listed(bench) == ["1 tsk-stomistell", "1 proc-ekg"])
    #expect(try await listed(bench, all: true) == ["1 tsk-stomistell", "1 proc-ekg", "2 tsk-sondemat"])
    #expect(try await listed(bench, unit: "B", all: true) == ["2 tsk-sondemat"])
    #expect(try await listed(bench, employee: "C D", all: true) == ["2 tsk-sondemat"])
    #expect(try await listed(bench, unit: "A", employee: "2", all: true) == [])
    #expect(try await listed(bench, Inquiry(on: "2026-02-01")).contains("2 tsk-sondemat"))
  }

  @Test func `ends the day before it is lifted, and is known to have been`() async throws {
    let bench = try await filled()
    try await suspend(bench)

    let lifted = try await bench.liftSuspension(employee: "1", from: .task("stomistell"), on: "2026-11-20")

    #expect(lifted.value.count == 1)
    func verdict(on day: CalendarDate) async throws -> Verdict {
      try await bench.why("1", "tsk-stomistell", unit: nil, Inquiry(on: day)).entry.assessment.verdict
    }
    #expect(try await verdict(on: "2026-11-19") == .suspended)
    #expect(try await verdict(on: "2026-11-20") == .ready)
    #expect(try await listed(bench) == [])
    #expect(try await listed(bench, all: true) == ["1 tsk-stomistell"])
  }

  @Test func `is lifted by somebody and for a reason, which the log keeps`() async throws {
    let bench = try await filled()
    try await suspend(bench)

    let subject = RestrictionSubject.task("tsk-stomistell")
    await #expect(throws: SignOffFault.self) {
      try await bench.liftSuspension(employee: "1", from: subject, on: "2026-11-20", because: Grounds(by: "1"))
    }
    _ = try await bench.liftSuspension(
      employee: "1", from: subject, on: "2026-11-20", because: Grounds(reason: "Ny\nvurdering", by: "2"))

    #expect(try await bench.dossier("1").events.map(\.reason).contains("1 Ny vurdering (C D (2))"))
  }

  @Test func `that was to begin later is gone when it is lifted before`() async throws {
    let bench = try await filled()
    try await suspend(bench, "1", from: .competence("proc-ekg"), "2027-01-01")

    _ = try await bench.liftSuspension(employee: "1", from: .competence("proc-ekg"), on: Bench.today)

    #expect(try await listed(bench, all: true) == [])
  }

  @Test func `that is not there cannot be lifted, nor one of another task`() async throws {
    let bench = try await filled()
    try await suspend(bench)

    for subject in [RestrictionSubject.task("tsk-sondemat"), .competence("proc-stomi")] {
      await #expect(throws: InquiryFault.self) {
        try await bench.liftSuspension(employee: "1", from: subject, on: Bench.today)
      }
    }
    #expect(try await listed(bench) == ["1 tsk-stomistell"])
  }

  @Test func `from a task that went out of use can still be lifted`() async throws {
    let bench = try await filled()
    try await suspend(bench)
    _ = try await bench.addLocal(LocalRows.retired(task: "tsk-stomistell"))

    _ = try await bench.liftSuspension(employee: "1", from: .task("tsk-stomistell"), on: Bench.today)

    #expect(try await listed(bench) == [])
  }

  @Test func `holds no national identity number`() async throws {
    let bench = try await filled()
    let number = (1000...9999).lazy.map { "0584720\($0)" }.first { NationalIdentityNumber.occurs(in: $0) } ?? ""

    await #expect(throws: InquiryFault.self) {
      try await bench.suspend(
        RestrictionDraft(
          employee: "1", subject: .task("tsk-stomistell"), period: Period(from: Bench.today), by: "Leder",
          reason: "se \(number)"))
    }
    #expect(!number.isEmpty)
  }
}
