import Domain
import Interchange
import Matching
import Planning
import Testing

@testable import Operations

/// A ward with nurses, skilled workers, an assistant, a student and a leader, on 22 November 2026.
private struct Ward {
  let bench: Workbench

  init() async throws {
    bench = try await Bench.empty()
    let files = [
      ("enheter.csv", "unit,name,parent,kind\nA,Avdeling,,sykehjem\nB,Natt,A,sykehjem\n"),
      (
        "ansatte.csv",
        """
        employee,name,unit,title,profession,percent,from,to
        01,Kari Nordmann,A,Sykepleier,SP,100,2020-01-01,
        02,Ola Hansen,A,Sykepleier,SP,50,2020-01-01,2026-10-31
        05,Hanne Vik,A,Helsefagarbeider,HF,80,2020-01-01,
        06,Liv Berg,B,Helsefagarbeider,HF,80,2020-01-01,
        07,Per Åsen,A,Assistent,X-ASSISTENT,100,2020-01-01,

        """
      ),
      ("volum.csv", "unit,task,minutes_per_week,profession\nA,tsk-insulin,120,SP\nB,tsk-insulin,60,SP\n"),
    ]
    let outcome = try await bench.importFiles(
      ImportRequest(sources: files.map { .bytes(Array($0.1.utf8), name: $0.0) }))
    #expect(outcome.isWritten && outcome.problems.isEmpty)
    for (competence, level) in [("proc-insulin", EntrustmentLevel.unsupervised), ("crs-legemiddel-hf", nil)] {
      _ = try await bench.assert(
        AssertionDraft(
          employee: "05", competence: competence, level: level, isNegative: false, period: Period(from: "2026-01-01"),
          kind: level == nil ? .course : .manager, source: ""), by: "01", restingOn: .none)
    }
  }

  func draft(_ change: (inout DecisionDraft) -> Void = { _ in }) -> DecisionDraft {
    var draft = DecisionDraft(
      task: "tsk-insulin", unit: "A", from: "SP", to: "HF", startsOn: "2026-12-01", by: "01", reason: "Færre avbrudd",
      risk: .medium, consulted: ["tillitsvalgt"])
    change(&draft)
    return draft
  }

  @discardableResult func record(_ change: (inout DecisionDraft) -> Void = { _ in }) async throws -> DecisionAnswer {
    try await bench.record(draft(change))
  }

  @discardableResult func review(
    _ outcome: DecisionReview.Outcome, on day: CalendarDate, _ note: String = "fordi", by: String = "01",
    of number: String = "1"
  ) async throws -> DecisionAnswer {
    try await bench.on(day).review(
      DecisionReviewDraft(decision: number, outcome: outcome, note: note, by: by, date: day))
  }

  func fault(_ change: (inout DecisionDraft) -> Void) async -> String? {
    let draft = draft(change)
    return await refusal { _ = try await bench.record(draft) }
  }

  /// The case of the fault that it throws; `nil` when it goes through.
  func refusal(_ work: () async throws -> Void) async -> String? {
    do {
      try await work()
      return nil
    } catch {
      return "\(error)".split(separator: "(").first.map(String.init)
    }
  }

  func events() async throws -> Int { try await bench.summary().events }
}

@Suite struct `Recording a decision` {
  @Test func `freezes what the plan says of the day, and sets three reviews`() async throws {
    let ward = try await Ward()

    let decision = try await ward.record().decision

    #expect(decision.number == 1 && decision.decidedBy == "Kari Nordmann" && decision.decider == "01")
    #expect(decision.decidedOn == Bench.today && decision.basis.date == Bench.today)
    #expect(decision.basis.minutesPerWeek == 180, "the unit with those below it")
    #expect(decision.basis.ready == 0 && decision.basis.nearlyReady == 2)
    #expect(decision.basis.gate?.kind == .delegable && decision.basis.edition == "1")
    #expect(decision.deadlines == ["2027-03-01", "2027-06-01", "2027-12-01"])
    let stored = try await ward.bench.decision("1", Inquiry(on: Bench.today)).decision
    #expect(stored == decision)
  }

  @Test func `gives no delegation for days before it was decided`() async throws {
    let ward = try await Ward()

    let answer = try await ward.record {
      $0.startsOn = "2026-06-01"
      $0.grants = ["05"]
    }

    #expect(answer.delegations.map(\.delegation.period.from) == [Bench.today])
  }

  @Test func `tells who lacks only a delegation`() async throws {
    let answer = try await Ward().record()

    #expect(answer.now?.withoutDelegation.map(\.file.employee.number) == ["05"])
    #expect(answer.delegations.isEmpty)
  }

  @Test func `gives the delegations that follow from it, and shows whether they hold`() async throws {
    let ward = try await Ward()

    let answer = try await ward.record { $0.grants = ["05"] }

    #expect(answer.delegations.map(\.delegation.employee) == ["05"])
    #expect(answer.delegations.first?.delegation.period.from == "2026-12-01")
    #expect(answer.delegations.first?.validity.state == .notYet)
    #expect(answer.now?.withoutDelegation.isEmpty == true)
    let later = try await ward.bench.decision("D1", Inquiry(on: "2026-12-02"))
    #expect(later.delegations.first?.validity.state == .valid)
    #expect(later.now?.basis.ready == 1 && later.decision.basis.ready == 0, "now beside then")
  }

  @Test func `writes nothing where one of the delegations is refused`() async throws {
    let ward = try await Ward()
    let before = try await ward.events()

    #expect(await ward.fault { $0.grants = ["05", "01"] } == "notOfProfession")
    #expect(await ward.fault { $0.grants = ["05", "07"] } == "notOfProfession")
    #expect(
      await ward.fault {
        $0.grants = ["05"]; $0.grantedBy = "05"
      } == "delegationToOneself")
    #expect(
      await ward.fault {
        $0.grants = ["05"]; $0.grantedBy = "07"
      } == "giverWithoutRight")
    #expect(
      await ward.fault {
        $0.startsOn = "2026-11-22"; $0.grants = ["06"]
      } == "delegateLacksCompetence")

    #expect(try await ward.events() == before)
    #expect(try await ward.bench.decisions(unit: nil, isDue: false, Inquiry(on: Bench.today)).decisions.isEmpty)
  }

  @Test func `is refused to an employee who has left, as giver of it and as one who gets it`() async throws {
    let ward = try await Ward()
    _ = try await ward.bench.endEmployee("05", unit: "A", lastDay: "2026-11-01")

    #expect(await ward.fault { $0.by = "02" } == "hasLeft")
    #expect(await ward.fault { $0.grants = ["05"] } == "delegateNotInUnit")
  }

  @Test func `is refused for what is not known`() async throws {
    let ward = try await Ward()

    #expect(await ward.fault { $0.task = "tsk-fins-ikke" } == "unknownTask")
    #expect(await ward.fault { $0.unit = "Z9" } == "unknownUnit")
    #expect(await ward.fault { $0.from = "QQ-9" } == "unknownProfession")
    #expect(await ward.fault { $0.to = "QQ-9" } == "unknownProfession")
    #expect(await ward.fault { $0.grants = ["999"] } == "unknownEmployee")
    #expect(await ward.refusal { _ = try await ward.bench.decision("7", Inquiry(on: Bench.today)) } == "unknown")
  }

  @Test func `asks the law, the direction and the education`() async throws {
    let ward = try await Ward()

    #expect(await ward.fault { $0.to = "SP" } == "sameProfession")
    #expect(await ward.fault { $0.to = "X-STUDENT" } == "toLearners")
    #expect(
      await ward.fault {
        $0.from = "HF"; $0.to = "SP"
      } == "notLower")
    #expect(
      await ward.fault {
        $0.from = "HF"; $0.to = "SP"; $0.isUpwards = true
      } == nil)
    #expect(
      await ward.fault {
        $0.task = "tsk-ordinering"; $0.from = "LE"
      } == "excludedByLaw")
    #expect(await ward.fault { $0.to = "X-ASSISTENT" } == "nobodyCan")
  }

  @Test func `is refused on a day that will not do`() async throws {
    let ward = try await Ward()

    #expect(await ward.fault { $0.startsOn = "2025-11-21" } == "startTooFar")
    #expect(await ward.fault { $0.startsOn = "2027-11-23" } == "startTooFar")
    #expect(await ward.fault { $0.decidedOn = "2026-11-23" } == "dayToCome")
    #expect(await ward.fault { $0.reviews = ["2027-01-01", "2026-12-01"] } == "reviewNotAfterStart")
    let ordered = try await ward.record { $0.reviews = ["2027-02-01", "2027-01-01", "2027-02-01"] }
    #expect(ordered.decision.deadlines == ["2027-01-01", "2027-02-01"])
  }

  @Test func `keeps numbers of people, names and controls out of its texts`() async throws {
    let ward = try await Ward()
    let number = "15076500565"

    for change: (inout DecisionDraft) -> Void in [
      { $0.reason = "gjelder \(number)" }, { $0.conditions = number }, { $0.education = number }, { $0.by = number },
      { $0.consulted = ["AMU", number] },
    ] { #expect(await ward.fault(change) == "nationalIdentityNumber") }
    #expect(await ward.fault { $0.consulted = ["verneombud Kari Nordmann"] } == "namesSomebody")
    #expect(await ward.fault { $0.consulted = [" "] } == "missingText")
    #expect(await ward.fault { $0.reason = " " } == "missingText")
    #expect(await ward.fault { $0.reason = "a\u{1B}[2J" } == "unusableText")
  }

  @Test func `asks for conditions where the risk is high`() async throws {
    let ward = try await Ward()

    #expect(await ward.fault { $0.risk = .high } == "conditionsMissing")
    #expect(
      await ward.fault {
        $0.risk = .high; $0.conditions = "Sykepleier på vakt"
      } == nil)
  }

  @Test func `is refused where the same move stands, until that is stopped`() async throws {
    let ward = try await Ward()
    try await ward.record()

    #expect(await ward.fault { _ in } == "decidedAlready")
    #expect(await ward.fault { $0.unit = "B" } == nil)
    try await ward.review(.stop, on: "2026-11-22")
    #expect(await ward.fault { _ in } == nil)
  }
}

@Suite struct `Reviewing a decision` {
  @Test func `lists those that are due, the most overdue first`() async throws {
    let ward = try await Ward()
    try await ward.record()
    try await ward.record {
      $0.unit = "B"; $0.reviews = ["2027-01-15"]
    }
    func due(_ day: CalendarDate, unit: String? = nil) async throws -> [Int] {
      try await ward.bench.decisions(unit: unit, isDue: true, Inquiry(on: day)).decisions.map(\.number)
    }

    #expect(try await due("2027-01-14") == [])
    #expect(try await due("2027-01-15") == [2])
    #expect(try await due("2027-03-01") == [2, 1])
    #expect(try await due("2027-03-01", unit: "B") == [2])
    try await ward.review(.goOn, on: "2027-03-02")
    #expect(try await due("2027-03-02") == [2])
    #expect(try await due("2027-06-01") == [2, 1])
  }

  @Test func `is refused before it was made, before it starts, twice, and after it was stopped`() async throws {
    let ward = try await Ward()
    try await ward.record()

    #expect(await ward.refusal { try await ward.review(.stop, on: "2026-11-21") } == "reviewedBeforeDecision")
    #expect(await ward.refusal { try await ward.review(.goOn, on: "2026-11-30") } == "reviewedBeforeStart")
    try await ward.review(.goOn, on: "2027-03-01")
    #expect(await ward.refusal { try await ward.review(.goOn, on: "2027-03-01") } == "reviewedAlready")
    #expect(await ward.refusal { try await ward.review(.stop, on: "2027-02-01") } == "reviewedAlready")
    try await ward.review(.stop, on: "2027-04-01")
    #expect(await ward.refusal { try await ward.review(.goOn, on: "2027-05-01") } == "stopped")
    #expect(await ward.refusal { try await ward.review(.goOn, on: "2027-05-01", of: "9") } == "unknown")
  }

  @Test func `asks why something is changed or stopped, and by whom`() async throws {
    let ward = try await Ward()
    try await ward.record()

    #expect(await ward.refusal { try await ward.review(.adjust, on: "2027-03-01", " ") } == "noteMissing")
    #expect(await ward.refusal { try await ward.review(.stop, on: "2027-03-01", "") } == "noteMissing")
    #expect(await ward.refusal { try await ward.review(.goOn, on: "2027-03-01", by: "02") } == "hasLeft")
    #expect(
      await ward.refusal { try await ward.review(.goOn, on: "2027-03-01", "15076500565") } == "nationalIdentityNumber")
    #expect(await ward.refusal { try await ward.review(.goOn, on: "2027-03-01", "") } == nil)
    let early = DecisionReviewDraft(decision: "1", outcome: .goOn, by: "01", date: "2027-03-02")
    #expect(await ward.refusal { _ = try await ward.bench.review(early) } == "dayToCome")
  }

  @Test func `that stops it leaves the delegations to be revoked, and tells them`() async throws {
    let ward = try await Ward()
    try await ward.record { $0.grants = ["05"] }

    let stopped = try await ward.review(.stop, on: "2027-01-10")

    #expect(stopped.decision.state(on: "2027-01-10") == .stopped)
    #expect(stopped.delegations.map(\.validity.isInForce) == [true])
    _ = try await ward.bench.on("2027-01-11").revoke(
      RevocationDraft(employee: "05", task: "tsk-insulin", unit: "A", lastDay: "2027-01-10"))
    let after = try await ward.bench.decision("1", Inquiry(on: "2027-01-11"))
    #expect(after.delegations.map(\.validity.state) == [.ended])
  }

  @Test func `shows the decision also when its task has been taken out of use`() async throws {
    let ward = try await Ward()
    try await ward.record()

    _ = try await ward.bench.addLocal(LocalRows.retired(task: "tsk-insulin"))

    let answer = try await ward.bench.decision("1", Inquiry(on: Bench.today))
    #expect(answer.now == nil && answer.decision.basis.gate != nil)
  }
}
