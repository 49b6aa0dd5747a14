import Domain
import Matching
import TestKit
import Testing

private let procedure = Samples.competence("proc-a", .procedure)
private let twice = Samples.competence("proc-a", .procedure, signaturesNeeded: 2)

private func claim(
  _ level: EntrustmentLevel, by kind: Assertion.Kind = .own, from: CalendarDate = "2026-06-01",
  through: CalendarDate? = nil, approvals: Int = 0, isRejected: Bool = false, recorded: Int64 = 0
) -> Assertion {
  Samples.assertion(
    "proc-a", .level(level), by: kind, during: Samples.period(from, through), recorded: recorded, approvals: approvals,
    isRejected: isRejected)
}

@Suite struct `The claim to sign` {
  private func choice(_ claims: [Assertion], kind: Assertion.Kind? = nil) -> Assertion? {
    claimToSign(of: procedure, among: claims, kind: kind, on: Samples.date)
  }

  @Test func `is the newest that covers the day`() {
    let (old, new) = (claim(.indirectSupervision, from: "2024-01-01"), claim(.unsupervised))

    #expect(choice([new, old]) == new)
    #expect(choice([old, new]) == new)
  }

  @Test func `is of the kind that is asked for`() {
    let (own, peer) = (claim(.unsupervised), claim(.indirectSupervision, by: .peer, from: "2024-01-01"))

    #expect(choice([own, peer], kind: .peer) == peer)
    #expect(choice([own], kind: .peer) == nil)
  }

  @Test func `is one that is still to come when the one of today is verified`() {
    let now = claim(.unsupervised, by: .manager)
    let coming = claim(.unsupervised, from: "2027-01-01")

    #expect(choice([now, coming]) == coming)
    #expect(choice([now]) == now)
  }

  @Test func `has not ended`() {
    #expect(choice([claim(.unsupervised, from: "2024-01-01", through: Samples.yesterday)]) == nil)
  }

  @Test func `is a rejected one only when there is no other`() {
    let rejected = claim(.unsupervised, isRejected: true)
    let other = claim(.indirectSupervision, by: .peer, from: "2024-01-01")

    #expect(choice([rejected, other]) == other)
    #expect(choice([rejected]) == rejected)
  }
}

@Suite struct `A competence that demands two signatures` {
  private let question = Question(
    competences: [twice], requirements: [Samples.requirement("proc-a", .unsupervised)])

  @Test(arguments: [(Assertion.Kind.own, 0, 2), (.own, 1, 1), (.manager, 0, 1)])
  func `lacks as many as are still to be given`(kind: Assertion.Kind, approvals: Int, lacking: Int) {
    let answer = question.answer(Samples.nurse(holding: [claim(.unsupervised, by: kind, approvals: approvals)]))

    #expect(answer.verdict == .needsApproval)
    #expect(answer.missing.map(\.signatures) == [lacking])
  }

  @Test(arguments: [(Assertion.Kind.own, 2), (.manager, 1)])
  func `counts when both are there`(kind: Assertion.Kind, approvals: Int) {
    let answer = question.answer(Samples.nurse(holding: [claim(.unsupervised, by: kind, approvals: approvals)]))

    #expect(answer.verdict == .ready)
  }
}

@Suite struct `What waits for a signature` {
  private let rules = [CoverageRule(unit: "ward", task: "tsk-x", people: 1, shift: .day)]

  private func pending(
    _ people: [PersonnelFile], competence: Competence = procedure, baselines: [Baseline] = [], all: Bool = false
  ) -> [PendingClaim] {
    let question = Question(
      competences: [competence, Samples.competence("crs-a", .course)],
      requirements: [Samples.requirement("proc-a", .unsupervised)], baselines: baselines)
    return question.staffing(people).pendingClaims(in: "town", rules: rules, includesAll: all)
  }

  @Test func `is told oldest first, with the tasks that it would open`() {
    let found = pending([
      Samples.nurse("1", holding: [claim(.unsupervised, from: "2026-03-01")]),
      Samples.nurse("2", holding: [claim(.indirectSupervision, from: "2026-01-01")]),
    ])

    #expect(found.map(\.file.employee.number) == ["2", "1"])
    #expect(found.map(\.opens) == [[], ["tsk-x"]])
    #expect(found.map(\.lacking) == [1, 1])
  }

  @Test func `is not what is verified, rejected, negative, or would change nothing`() {
    let isNot = Samples.assertion("proc-a", .notHeld, by: .own)
    let people = [
      Samples.nurse("1", holding: [claim(.unsupervised, by: .manager)]),
      Samples.nurse("2", holding: [claim(.unsupervised, isRejected: true)]),
      Samples.nurse("3", holding: [isNot]),
    ]

    #expect(pending(people).isEmpty)
    let skill = Samples.competence("proc-a", .skill)
    let counted = [Samples.nurse("4", holding: [claim(.unsupervised)])]
    #expect(pending(counted, competence: skill).isEmpty)
    #expect(pending(counted, competence: skill, all: true).map(\.changesHolding) == [false])
  }

  @Test func `opens nothing that lacks something else too`() {
    let question = Question(
      competences: [procedure, Samples.competence("crs-a", .course)],
      requirements: [Samples.requirement("proc-a", .unsupervised), Samples.requirement("crs-a")])

    let found = question.staffing([Samples.nurse(holding: [claim(.unsupervised)])])
      .pendingClaims(in: nil, rules: rules, includesAll: false)

    #expect(found.map(\.opens) == [[]])
  }

  @Test func `opens nothing alone where two claims must be signed`() {
    let question = Question(
      competences: [procedure, Samples.competence("crs-a", .course)],
      requirements: [Samples.requirement("proc-a", .unsupervised), Samples.requirement("crs-a")])
    let person = Samples.nurse(holding: [claim(.unsupervised), Samples.assertion("crs-a", by: .own)])

    let found = question.staffing([person]).pendingClaims(in: nil, rules: rules, includesAll: false)

    #expect(found.map(\.opens) == [[], []])
  }

  @Test func `changes what the person is ready for, and says so`() {
    let question = Question(competences: [procedure], requirements: [Samples.requirement("proc-a", .unsupervised)])
    func staffing(approvals: Int) -> Staffing {
      question.staffing([Samples.nurse(holding: [claim(.unsupervised, approvals: approvals)])])
    }

    let effect = SignatureEffect(
      on: procedure, of: claim(.unsupervised, approvals: 1), from: staffing(approvals: 0), to: staffing(approvals: 1),
      rules: rules)

    #expect(effect.before.degree == nil && effect.after.degree == .level(.unsupervised))
    #expect(effect.opened.map(\.code) == ["tsk-x"])
    #expect(effect.closed.isEmpty && effect.lacking == 0)
  }
}

@Suite struct `Self, manager and assessor side by side` {
  private func differences(_ assertions: [Assertion]) -> [VoiceDifference] {
    Question(competences: [procedure, Samples.competence("crs-a", .course)])
      .staffing([Samples.nurse(holding: assertions)]).voiceDifferences(in: "town")
  }

  @Test func `part by so many steps, and say whose word is highest`() throws {
    let found = try #require(
      differences([
        claim(.unsupervised, by: .own), claim(.directSupervision, by: .manager),
        claim(.indirectSupervision, by: .assessor),
      ]).first)

    #expect(found.steps == 2)
    #expect(found.highest == [.own])
    #expect(found.words.count == 3)
  }

  @Test func `are compared by the newest word of each that covers the day and was not rejected`() {
    let same = [
      claim(.supervisesOthers, by: .own, from: "2024-01-01"), claim(.unsupervised, by: .own),
      claim(.observes, by: .manager, from: "2027-01-01"), claim(.unsupervised, by: .manager),
      claim(.observes, by: .assessor, isRejected: true),
    ]

    #expect(differences(same).isEmpty)
  }

  @Test func `do not part when only one is heard`() {
    #expect(differences([claim(.unsupervised), claim(.observes, by: .peer)]).isEmpty)
  }

  @Test func `part by one step where one says yes and another no`() throws {
    let found = try #require(
      differences([
        Samples.assertion("crs-a", .held, by: .own), Samples.assertion("crs-a", .notHeld, by: .manager),
      ]).first)

    #expect(found.steps == 1)
    #expect(found.highest == [.own])
  }

  @Test func `stand with the widest first`() {
    let narrow = Samples.nurse(
      "1", holding: [claim(.unsupervised), claim(.indirectSupervision, by: .manager)])
    let wide = Samples.nurse("2", holding: [claim(.supervisesOthers), claim(.observes, by: .manager)])

    let found = Question(competences: [procedure]).staffing([narrow, wide]).voiceDifferences(in: nil)

    #expect(found.map(\.steps) == [4, 1])
  }
}

@Suite struct `The story of a competence` {
  private let old = Samples.assertion("c", .held, by: .course, during: Samples.period("2024-01-01", "2025-12-31"))
  private let new = Samples.assertion("c", .held, by: .course, during: Samples.period("2026-01-01", "2026-06-30"))

  @Test func `tells what ran out between what was recorded, and whether it was renewed`() {
    let recorded = [
      HistoryEvent(.asserted(old), at: "2024-01-05T10:00:00.000Z", by: "kari"),
      HistoryEvent(.asserted(new), at: "2026-02-01T10:00:00.000Z", by: "kari"),
    ]

    let story = history(of: recorded, knowing: [old, new], on: Samples.date)

    #expect(
      story.map(\.happening) == [
        .asserted(old), .expired(old, isRenewed: true), .asserted(new), .expired(new, isRenewed: false),
      ])
  }

  @Test func `does not tell what runs out later`() {
    #expect(history(of: [], knowing: [new], on: "2026-06-30").isEmpty)
    #expect(history(of: [], knowing: [new], on: "2026-07-01").count == 1)
  }
}
