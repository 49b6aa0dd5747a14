import Domain
import TestKit
import Testing

@testable import Storage

private let now = "2026-11-22T10:00:00.000Z"

private func store(holding assertion: Assertion) async throws -> Store {
  let store = try Store()
  try await store.write(now: now, actor: "test") { writer in
    _ = try writer.put(Employee(number: "1", name: "Kari"))
    _ = try writer.put(Samples.competence("c", .skill))
    _ = try writer.put(assertion)
  }
  return store
}

private func assertion(in store: Store, knownAt: String? = nil) async throws -> Assertion? {
  try await store.read(knownAt: knownAt) { snapshot in
    try snapshot.personnelFiles(PeopleWanted(numbers: ["1"], on: Samples.date)).first?.assertions.first
  }
}

@Suite struct `A verification` {
  private let claim = Samples.assertion("c", .level(.unsupervised), by: .own)

  @Test func `stands with the assertion that it concerns`() async throws {
    let store = try await store(holding: claim)

    try await store.write(now: now, actor: "test") { writer in
      _ = try writer.put(Verification(of: claim, from: "2026-01-01", by: "Ola", .approved, on: Samples.date))
    }

    #expect(try await assertion(in: store)?.approvals == 1)
  }

  @Test func `does not hold for an assertion that has come to say something else`() async throws {
    let store = try await store(holding: claim)

    try await store.write(now: now, actor: "test") { writer in
      _ = try writer.put(Verification(of: claim, from: "2026-01-01", by: "Ola", .approved, on: Samples.date))
      _ = try writer.put(Samples.assertion("c", .level(.supervisesOthers), by: .own))
    }

    #expect(try await assertion(in: store)?.approvals == 0)
  }

  @Test func `of one who changes their mind counts as the last word`() async throws {
    let store = try await store(holding: claim)

    for decision in [Verification.Decision.approved, .rejected] {
      try await store.write(now: now, actor: "test") { writer in
        _ = try writer.put(Verification(of: claim, from: "2026-01-01", by: "Ola", decision, on: Samples.date))
      }
    }

    let found = try await assertion(in: store)
    #expect(found?.approvals == 0)
    #expect(found?.isRejected == true)
  }

  @Test func `is not seen before it was recorded`() async throws {
    let store = try await store(holding: claim)

    try await store.write(now: "2026-11-23T10:00:00.000Z", actor: "test") { writer in
      _ = try writer.put(Verification(of: claim, from: "2026-01-01", by: "Ola", .approved, on: Samples.date))
    }

    #expect(try await assertion(in: store, knownAt: "2026-11-22")?.approvals == 0)
  }
}

@Test func `a survey with its questions and answers comes back as it was written`() async throws {
  let store = try await store(holding: Samples.assertion("c", .level(.unsupervised)))
  let survey = Survey(number: 1, name: "Høst", openedOn: "2026-10-01", deadline: "2026-11-01")
  let invitation = SurveyInvitation(survey: 1, employee: "1", unit: "U")
  let question = SurveyQuestion(survey: 1, unit: "U", competence: "c")
  let contents: [SurveyAnswer.Content] = [.level(.indirectSupervision), .held, .notHeld, .doNotKnow, .notRelevant]

  for content in contents {
    let answer = SurveyAnswer(
      survey: 1, employee: "1", competence: "c", voice: .own, content: content, comment: "ja",
      answeredOn: "2026-10-09")
    let remark = SurveyRemark(survey: 1, employee: "1", place: 1, text: "Tegnspråk", level: .unsupervised)
    try await store.write(now: now, actor: "test") { writer in
      _ = try writer.put(survey)
      _ = try writer.put(CareUnit(code: "U", name: "U", parent: nil, kind: ""))
      _ = try writer.put(invitation)
      _ = try writer.put(question)
      _ = try writer.put(answer)
      _ = try writer.put(remark)
    }

    let surveys = try await store.read { try $0.surveys() }
    let invitations = try await store.read { try $0.invitations(to: 1) }
    let questions = try await store.read { try $0.questions(of: 1) }
    let answers = try await store.read { try $0.answers(to: 1) }
    let remarks = try await store.read { try $0.remarks(in: 1) }
    #expect(surveys == [survey])
    #expect(invitations == [invitation])
    #expect(questions == [question])
    #expect(answers == [answer])
    #expect(remarks == [remark])
  }
}
