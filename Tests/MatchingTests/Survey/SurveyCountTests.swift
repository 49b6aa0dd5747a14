import Domain
import Matching
import TestKit
import Testing

private func invitations(_ people: [(String, UnitCode)]) -> [SurveyInvitation] {
  people.map { SurveyInvitation(survey: 1, employee: EmployeeNumber($0.0), unit: $0.1) }
}

private func answer(_ employee: EmployeeNumber, _ competence: CompetenceCode, _ content: SurveyAnswer.Content)
  -> SurveyAnswer
{
  SurveyAnswer(
    survey: 1, employee: employee, competence: competence, voice: .own, content: content, answeredOn: Samples.date)
}

private let wardQuestions = ["sk-a", "sk-b"].map {
  SurveyQuestion(survey: 1, unit: "ward", competence: CompetenceCode($0))
}

private func response(
  _ people: [(String, UnitCode)], _ answers: [SurveyAnswer], floor: Int = 5,
  professions: [EmployeeNumber: ProfessionCode] = [:]
) -> SurveyResponse {
  SurveyResponse(
    to: invitations(people),
    questions: wardQuestions + [SurveyQuestion(survey: 1, unit: "home", competence: "sk-c")], answers: answers,
    professions: professions, floor: floor)
}

@Suite struct `The response` {
  @Test func `counts who answered something and who answered everything`() {
    let response = response(
      [("1", "ward"), ("2", "ward"), ("3", "ward")],
      [
        answer("1", "sk-a", .level(.observes)), answer("1", "sk-b", .doNotKnow), answer("2", "sk-a", .notRelevant),
        answer("9", "sk-a", .held),
      ])

    #expect(response.total == ResponseCount(invited: 3, answered: 2, complete: 1))
    #expect(response.total.percent == 67)
    #expect(response.people.map(\.missing) == [0, 1, 2])
  }

  @Test func `passes over answers to what a unit was not asked`() {
    let response = response([("1", "ward")], [answer("1", "sk-c", .level(.observes))])

    #expect(response.total.answered == 0)
  }

  @Test func `shows small groups together`() {
    let people =
      (1...5).map { ("1\($0)", "ward" as UnitCode) } + (1...3).map { ("2\($0)", "home" as UnitCode) }
      + (1...2).map { ("3\($0)", "night" as UnitCode) }

    let groups = response(people, []).byUnit

    #expect(groups.rows.map(\.key) == ["ward"])
    #expect(groups.rest?.invited == 5)
    #expect(groups.restCount == 2)
  }

  @Test func `lets the smallest other group join one that could be found by subtraction`() {
    let people =
      (1...6).map { ("1\($0)", "ward" as UnitCode) } + (1...9).map { ("2\($0)", "home" as UnitCode) }
      + [("31", "night" as UnitCode)]

    let groups = response(people, []).byUnit

    #expect(groups.rows.map(\.key) == ["home"])
    #expect(groups.rest?.invited == 7)
  }

  @Test func `is also counted by profession, those without one last`() {
    let people = (1...3).map { ("\($0)", "ward" as UnitCode) }

    let groups = response(people, [], floor: 1, professions: ["1": "SP", "2": "HF"]).byProfession

    #expect(groups.rows.map(\.key) == ["HF", "SP", nil])
  }
}

private let catalogue = Catalogue(
  edition: Samples.edition, careLevels: Samples.careLevels, professions: Samples.professions,
  tasks: [Samples.task("tsk-a"), Samples.task("tsk-b")],
  competences: ["sk-a", "sk-b", "sk-c"].map { Samples.competence($0, .skill) } + [Samples.competence("crs-a", .course)],
  requirements: [
    Requirement(task: "tsk-a", competence: "sk-a", minimumLevel: .indirectSupervision, provenance: Samples.provenance),
    Requirement(task: "tsk-b", competence: "sk-a", minimumLevel: .unsupervised, provenance: Samples.provenance),
    Requirement(task: "tsk-b", competence: "crs-a", minimumLevel: nil, provenance: Samples.provenance),
  ], gates: [], baselines: [])

@Suite struct `The gaps of a survey` {
  private func gaps(_ answers: [SurveyAnswer]) -> [SurveyGap] {
    surveyGaps(
      invitations([("1", "ward"), ("2", "ward"), ("3", "home")]),
      questions: [("ward", "sk-a"), ("home", "sk-a"), ("home", "crs-a")].map {
        SurveyQuestion(survey: 1, unit: $0.0, competence: $0.1)
      }, answers: answers,
      rules: [
        CoverageRule(unit: "ward", task: "tsk-a", people: 1, shift: .day),
        CoverageRule(unit: "home", task: "tsk-b", people: 1, shift: .day),
      ], in: catalogue, tree: Samples.tree)
  }

  @Test func `judge each answer by what the person's own unit asks for`() throws {
    let gap = try #require(
      gaps([
        answer("1", "sk-a", .level(.indirectSupervision)), answer("2", "sk-a", .doNotKnow),
        answer("3", "sk-a", .level(.indirectSupervision)),
      ]).first { $0.competence.code == "sk-a" })

    #expect(gap.need == .unsupervised)
    #expect(gap.asked == 3)
    #expect(gap.spread.levels == [.indirectSupervision: 2])
    #expect(gap.spread.doNotKnow == 1)
    #expect(gap.enough == 1)
    #expect(gap.short == 1)
  }

  @Test func `of a held kind are those who have it not`() throws {
    let gap = try #require(gaps([answer("3", "crs-a", .notHeld)]).first { $0.competence.code == "crs-a" })

    #expect(gap.need == nil)
    #expect(gap.asked == 1)
    #expect(gap.enough == 0)
    #expect(gap.short == 1)
  }

  @Test func `are hidden where fewer have answered than the floor, and shown where none has`() throws {
    let gap = try #require(gaps([answer("1", "sk-a", .level(.observes))]).first { $0.competence.code == "sk-a" })
    let none = try #require(gaps([]).first)

    #expect(gap.isHidden(floor: 2))
    #expect(!gap.isHidden(floor: 1))
    #expect(!none.isHidden(floor: 5))
  }

  /// Answers of one unit: so many at each level from 1, so many who do not know, and so many not relevant.
  private func gap(
    _ levels: [Int], notHeld: Int = 0, doNotKnow: Int = 0, notRelevant: Int = 0, of code: CompetenceCode = "sk-a"
  ) throws -> SurveyGap {
    let contents =
      Array(repeating: .notHeld, count: notHeld)
      + zip(EntrustmentLevel.allCases, levels).flatMap { Array(repeating: SurveyAnswer.Content.level($0), count: $1) }
      + Array(repeating: .doNotKnow, count: doNotKnow) + Array(repeating: .notRelevant, count: notRelevant)
    let people = contents.indices.map { ("\($0)", "home" as UnitCode) }
    let found = surveyGaps(
      invitations(people), questions: [SurveyQuestion(survey: 1, unit: "home", competence: code)],
      answers: zip(people, contents).map { answer(EmployeeNumber($0.0.0), code, $0.1) },
      rules: [CoverageRule(unit: "home", task: "tsk-b", people: 1, shift: .day)], in: catalogue, tree: Samples.tree)
    return try #require(found.first)
  }

  @Test func `tell no number of one to four people, and none by which it could be worked out`() throws {
    let one = try gap([0, 0, 0, 5, 0], doNotKnow: 1).guarded(floor: 5)
    let spread = try gap([1, 1, 3, 6, 2]).guarded(floor: 5)
    let large = try gap([0, 0, 5, 6, 0]).guarded(floor: 5)
    let open = try gap([0, 0, 0, 5, 0], doNotKnow: 1).guarded(floor: 1)

    #expect(one.total == .shown(6) && one.doNotKnow == .withheld && one.enough == .withheld && one.short == .shown(0))
    #expect(one.levels[.unsupervised] == .withheld)
    #expect(spread.enough == .shown(8) && spread.short == .shown(5))
    #expect(spread.levels[.unsupervised] == .withheld && spread.levels[.supervisesOthers] == .small)
    #expect(spread.levels[.observes] == .small && spread.levels[.indirectSupervision] == .small)
    #expect(large.enough == .shown(6) && large.levels[.indirectSupervision] == .shown(5))
    #expect(open.doNotKnow == .shown(1) && open.enough == .shown(5))
  }

  @Test func `are ordered by what is shown alone`() throws {
    // Three, two and six are under the need; the first two are hidden.
    let gaps = [
      try gap([0, 0, 0, 7, 0], notHeld: 3, of: "sk-b"), try gap([0, 0, 0, 9, 0], notHeld: 2, of: "sk-a"),
      try gap([0, 0, 0, 6, 0], notHeld: 6, of: "sk-c"),
    ]

    #expect(gaps.inShownOrder(floor: 5, hiding: 5).map(\.competence.code) == ["sk-c", "sk-a", "sk-b"])
    #expect(gaps.inShownOrder(floor: 1, hiding: 5).map(\.competence.code) == ["sk-c", "sk-b", "sk-a"])
  }

  @Test func `never tell a small number to one who tries every sum`() throws {
    for levels in [
      [1, 0, 4, 5, 0], [4, 4, 4, 4, 4], [1, 1, 1, 1, 1], [9, 1, 0, 7, 1], [0, 0, 5, 0, 1], [2, 9, 9, 9, 1],
    ] {
      for doNotKnow in 0...2 {
        for notRelevant in [0, 1, 6] {
          let gap = try gap(levels, doNotKnow: doNotKnow, notRelevant: notRelevant)
          let told = gap.guarded(floor: 5)
          guard case .shown(let total) = told.total else { continue }
          let sums = [told.enough, told.short, told.doNotKnow, told.notRelevant]
          #expect(!isSolved(sums, total), "\(levels) \(doNotKnow) \(notRelevant) \(sums)")
          if case .shown(let short) = told.short {
            let cells = EntrustmentLevel.allCases.prefix(3).compactMap { told.levels[$0] } + [told.notHeld]
            #expect(!isSolved(cells, short), "\(levels) \(cells)")
          }
        }
      }
    }
  }

  /// Whether the sum leaves a hidden cell one value alone.
  private func isSolved(_ cells: [GuardedCount], _ sum: Int) -> Bool {
    let rest = sum - cells.map { if case .shown(let count) = $0 { count } else { 0 } }.reduce(0, +)
    let hidden = cells.filter { if case .shown = $0 { false } else { true } }
    if hidden.isEmpty { return false }
    // Those told to be kept back together may be anything; else the small ones are one to four and the rest five or more.
    let isTogether = hidden.count == cells.count
    var values = Array(repeating: Set<Int>(), count: hidden.count)
    func fill(_ chosen: [Int]) {
      guard chosen.count < hidden.count else {
        if chosen.reduce(0, +) == rest { for (index, value) in chosen.enumerated() { values[index].insert(value) } }
        return
      }
      let range = isTogether ? 0...rest : hidden[chosen.count] == .small ? 1...4 : 5...max(5, rest)
      for value in range where chosen.reduce(0, +) + value <= rest { fill(chosen + [value]) }
    }
    fill([])
    return zip(hidden, values).contains { $0 == .small && $1.count == 1 }
  }

  @Test func `stand with the largest first`() {
    let answers = [answer("1", "sk-a", .level(.supervisesOthers)), answer("3", "crs-a", .notHeld)]

    #expect(gaps(answers).map(\.competence.code) == ["crs-a", "sk-a"])
  }
}

@Suite struct `Two surveys compared` {
  private func compared(_ before: [SurveyAnswer], _ after: [SurveyAnswer]) throws -> SurveyComparison {
    try #require(compareSurveys(before, after, asked: ["sk-a"], in: catalogue).first)
  }

  @Test func `tell who moved up, down or not, who is new and who is gone`() throws {
    let row = try compared(
      [
        answer("up", "sk-a", .level(.observes)), answer("down", "sk-a", .level(.unsupervised)),
        answer("same", "sk-a", .level(.unsupervised)), answer("gone", "sk-a", .level(.unsupervised)),
        answer("unsure", "sk-a", .level(.observes)),
      ],
      [
        answer("up", "sk-a", .level(.unsupervised)), answer("down", "sk-a", .notHeld),
        answer("same", "sk-a", .level(.unsupervised)), answer("new", "sk-a", .level(.observes)),
        answer("unsure", "sk-a", .doNotKnow),
      ])

    #expect([row.up, row.down, row.same, row.new, row.missing] == [1, 1, 1, 1, 2])
    #expect(row.before.levels == [.observes: 2, .unsupervised: 3])
    #expect(row.after.doNotKnow == 1)
  }

  @Test func `hide the few who moved, and those from whom they could be worked out`() throws {
    let ten = (1...10).map { answer(EmployeeNumber("\($0)"), "sk-a", .level(.observes)) }
    let moved =
      ten.prefix(8).map { $0 }
      + (9...11).map { answer(EmployeeNumber("\($0)"), "sk-a", .level(.unsupervised)) }

    let row = try compared(ten, moved)

    #expect([row.up, row.down, row.same, row.new, row.missing] == [2, 0, 8, 1, 0])
    #expect(row.hidesMoves(floor: 5) && !row.hidesMoves(floor: 1))
    #expect(row.after.hasFew(floor: 5) && !row.after.hasFew(floor: 1))
    #expect(!row.before.hasFew(floor: 5))
    #expect(try !compared(ten, ten).hidesMoves(floor: 5))
  }

  @Test func `hide a competence that few answered one of the times`() throws {
    let many = (1...5).map { answer(EmployeeNumber("\($0)"), "sk-a", .level(.observes)) }

    #expect(try compared(many, Array(many.prefix(4))).isHidden(floor: 5))
    #expect(try compared(many, []).isHidden(floor: 5) && compared([], many).isHidden(floor: 5))
    #expect(try !compared(many, []).isHidden(floor: 1))
    #expect(try !compared(many, many).isHidden(floor: 5))
  }

  @Test func `say nothing of a competence where all but how many answered is kept back`() throws {
    let ten = (1...10).map { answer(EmployeeNumber("\($0)"), "sk-a", .level(.observes)) }
    let split = ten.prefix(7).map { $0 } + (8...10).map { answer(EmployeeNumber("\($0)"), "sk-a", .held) }

    #expect(try compared(split, split).tellsNothing(floor: 5) == false, "nobody moved")
    let moved = split.dropLast(2).map { $0 } + (11...12).map { answer(EmployeeNumber("\($0)"), "sk-a", .held) }
    #expect(try compared(split, moved).tellsNothing(floor: 5))
    #expect(try !compared(ten, moved).tellsNothing(floor: 5) && !compared(split, moved).tellsNothing(floor: 1))
    #expect(try compared(ten, Array(ten.prefix(4))).tellsNothing(floor: 5))
  }
}
