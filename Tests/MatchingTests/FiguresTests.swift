import Domain
import Matching
import TestKit
import Testing

// MARK: What figures rest on

@Suite struct `The footing of figures` {
  private func competence(_ kind: Competence.Kind, months: Int? = nil) -> Competence {
    Competence(
      code: "c", kind: kind, name: Samples.phrase("c"), validityInMonths: months, mustVerify: true,
      provenance: Samples.provenance)
  }

  @Test(
    arguments: [
      (.procedure, nil, "2023-11-22", false), (.procedure, nil, "2023-11-21", true),
      (.course, 12, "2025-11-22", false), (.course, 12, "2025-11-21", true), (.course, 60, "2022-01-01", false),
      (.education, nil, "1990-01-01", false), (.speciality, nil, "1990-01-01", false),
      (.right, nil, "1990-01-01", false),
      (.right, 12, "1990-01-01", true),
    ] as [(Competence.Kind, Int?, CalendarDate, Bool)])
  func `evidence is old after the competence's validity, else after three years`(
    kind: Competence.Kind, months: Int?, from: CalendarDate, isOld: Bool
  ) {
    let evidence = Samples.assertion("c", during: Samples.period(from))

    #expect(competence(kind, months: months).isOutdated(evidence, on: Samples.date) == isOld)
  }

  @Test func `evidence without a day is old where anything can grow old`() {
    let evidence = Samples.assertion("c", during: .always)

    #expect(competence(.procedure).isOutdated(evidence, on: Samples.date))
    #expect(!competence(.education).isOutdated(evidence, on: Samples.date))
  }

  @Test func `each holding counts in one place, and what is not held in none`() {
    let recent = Samples.assertion("c")
    let old = Samples.assertion("c", during: Samples.period("2020-01-01"))
    var footing = Footing()

    for holding in [
      Holding(degree: .held, basis: .verified, evidence: recent),
      Holding(degree: .held, basis: .verified, evidence: old),
      Holding(degree: .held, basis: .unverified, evidence: old), Holding(degree: .held, basis: .assumed),
      Holding(degree: .held, basis: .assumed), .none,
    ] { footing.count(holding, of: competence(.procedure), on: Samples.date) }

    #expect(footing == Footing(checked: 1, old: 1, unverified: 1, assumed: 2))
    #expect(footing.total == 5)
    #expect(footing.uncertainPercent == 80)
    #expect(Footing().uncertainPercent == nil)
  }
}

// MARK: Needs of competence

private let question = Question(
  competences: [
    Samples.competence("proc-a", .procedure, minutes: 120), Samples.competence("proc-b", .procedure, minutes: 60),
    Samples.competence("crs-a", .course, minutes: 480), Samples.competence("cert-fullmakt-x", .certificate),
  ],
  requirements: [
    Samples.requirement("proc-a", .unsupervised), Samples.requirement("crs-a", anyOf: "g"),
    Samples.requirement("proc-b", .indirectSupervision, anyOf: "g"),
    Samples.requirement("proc-b", .observes, importance: .recommended),
  ])

private func rule(_ unit: UnitCode, _ people: Int, _ shift: CoverageRule.Shift = .day) -> CoverageRule {
  CoverageRule(unit: unit, task: "tsk-x", people: people, shift: shift)
}

private func level(_ code: CompetenceCode, _ level: EntrustmentLevel) -> Assertion {
  Samples.assertion(code, .level(level))
}

@Suite struct `What a unit's tasks require` {
  private let people = [
    Samples.nurse("1", holding: [level("proc-a", .unsupervised), level("proc-b", .unsupervised)]),
    Samples.nurse("2", holding: [level("proc-a", .indirectSupervision), Samples.assertion("crs-a")]),
    Samples.nurse("3", holding: [level("proc-a", .supervisesOthers)], in: ["home"]),
  ]

  private func needs(_ rules: [CoverageRule]) -> [String] {
    question.staffing(people).competenceNeeds(of: rules).map { need in
      let names = need.anyOf.map { "\($0.competence)\($0.level.map { "≥\($0.rawValue)" } ?? "")" }
      return
        "\(need.unit) \(need.shift) \(need.importance) \(names.joined(separator: "|")) \(need.held)/\(need.need)"
    }
  }

  @Test func `is counted by unit and shift, mandatory before recommended, a group once`() {
    #expect(
      needs([rule("ward", 2), rule("ward", 3, .night)]) == [
        "ward day mandatory crs-a|proc-b≥3 2/2", "ward day mandatory proc-a≥4 1/2", "ward day recommended proc-b≥1 1/2",
        "ward night mandatory crs-a|proc-b≥3 2/3", "ward night mandatory proc-a≥4 1/3",
        "ward night recommended proc-b≥1 1/3",
      ])
  }

  @Test func `takes those of the unit and below it only`() {
    #expect(needs([rule("home", 1)]).contains("home day mandatory proc-a≥4 1/1"))
    #expect(needs([rule("town", 1)]).contains("town day mandatory proc-a≥4 2/1"))
  }

  @Test func `is summed by unit, shift and importance, and too many in one place do not mend another`() {
    let needs = question.staffing(people).competenceNeeds(of: [rule("ward", 2), rule("ward", 0, .night)])

    let totals = GapTotal.totals(of: needs)

    #expect(totals.map(\.importance) == [.mandatory, .recommended])
    #expect(totals.map(\.competences) == [2, 1])
    #expect(totals.map(\.withGap) == [1, 1])
    #expect(totals.map(\.need) == [4, 2])
    #expect(totals.map(\.missing) == [1, 1])
    #expect(totals.map(\.percent) == [75, 50])
  }

  @Test(arguments: [nil, "ward", "home"] as [UnitCode?])
  func `counts a delegation of the task as its personal authority`(bound: UnitCode?) {
    let question = Question(
      competences: [Samples.competence("cert-fullmakt-x", .certificate)],
      requirements: [Samples.requirement("cert-fullmakt-x")])
    let nurse = Samples.nurse(delegations: [Samples.delegation(in: bound)])

    let needs = question.staffing([nurse]).competenceNeeds(of: [rule("ward", 1)])

    #expect(needs.map(\.held) == [bound == "home" ? 0 : 1])
  }

  @Test func `counts people at each level and never averages`() throws {
    let shares = question.staffing(people).matrix(of: "town", for: ["tsk-x"]).levelShares

    let share = try #require(shares.first { $0.competence.code == "proc-a" })
    #expect(
      share.counts == [
        .observes: 0, .directSupervision: 0, .indirectSupervision: 1, .unsupervised: 1, .supervisesOthers: 1,
      ])
    #expect((share.none, share.people, share.enough, share.percent) == (0, 3, 2, 67))
    let other = try #require(shares.first { $0.competence.code == "proc-b" })
    #expect(other.none == 2 && other.enough == 1)
  }
}

// MARK: Single points

@Suite struct `A single point` {
  private func nurse(_ number: EmployeeNumber, born year: Int?, _ held: [Assertion]) -> PersonnelFile {
    let file = Samples.nurse(number, holding: held)
    return PersonnelFile(
      employee: Employee(number: number, name: "Person \(number)", birthYear: year), positions: file.positions,
      authorisations: file.authorisations, assertions: held)
  }
  private let all = [level("proc-a", .unsupervised), level("proc-b", .unsupervised)]

  private func points(_ people: [PersonnelFile], atMost limit: Int) -> [String] {
    question.staffing(people).singlePoints(of: [rule("ward", 2), rule("ward", 3, .night)], atMost: limit).map { point in
      let subject =
        switch point.subject {
        case .task(let code): code.rawValue
        case .competence(let demand): demand.competence.rawValue
        }
      return "\(subject) \(point.holders.count) of \(point.need)\(point.isOnlyOver60 ? " over 60" : "")"
    }
  }

  @Test func `is what at most so many can do, tasks first, at the greatest need`() {
    let people = [nurse("1", born: nil, all), nurse("2", born: nil, all)]

    #expect(points([people[0]], atMost: 1) == ["tsk-x 1 of 3", "proc-a 1 of 3"])
    #expect(points(people, atMost: 1) == [])
    #expect(points(people, atMost: 2) == ["tsk-x 2 of 3", "proc-a 2 of 3"])
  }

  @Test func `is not what nobody can do`() { #expect(points([nurse("1", born: 1960, [])], atMost: 2) == []) }

  @Test(arguments: [(1965, true), (1966, false), (nil, false)] as [(Int?, Bool)])
  func `is also what only people over 60 can do, where every year of birth is known`(year: Int?, isTold: Bool) {
    let people = [nurse("1", born: 1960, all), nurse("2", born: 1961, all), nurse("3", born: year, all)]

    #expect(points(people, atMost: 2) == (isTold ? ["tsk-x 3 of 3 over 60", "proc-a 3 of 3 over 60"] : []))
  }
}

// MARK: Expiry over time

@Suite struct `Expiry over time` {
  private func months(_ lastDays: [CalendarDate], _ count: Int = 3) -> [Int] {
    let nurse = Samples.nurse(
      holding: lastDays.enumerated().map { index, day in
        Samples.assertion(
          index == 0 ? "crs-a" : "proc-a", index == 0 ? .held : .level(.unsupervised),
          during: Samples.period("2020-01-01", day))
      })
    let expiries = question.staffing([nurse]).expiries(in: "ward", within: 400)
    return ExpiryMonth.months(count, from: Samples.date, of: expiries).map(\.total)
  }

  @Test func `is counted by calendar month from that of the date, empty months too`() {
    #expect(months(["2026-11-30", "2027-01-01"]) == [1, 0, 1, 0])
    #expect(months(["2026-11-22", "2027-02-21"]) == [1, 0, 0, 1])
  }

  @Test func `leaves out what has lapsed and what comes later`() {
    #expect(months(["2026-11-21", "2027-02-22"]) == [0, 0, 0, 0])
  }

  @Test(
    arguments: [
      ("2026-11-22", 13, "2027-11-21"), ("2026-11-01", 12, "2027-10-31"), ("2028-02-29", 13, "2029-02-27"),
      ("9999-12-05", 0, nil),
    ] as [(CalendarDate, Int, CalendarDate?)])
  func `has every day of twelve months once`(date: CalendarDate, count: Int, last: CalendarDate?) {
    let months = ExpiryMonth.months(12, from: date, of: [])

    #expect(months.count == count && months.last?.last == last)
    #expect(months.first?.first ?? date == date)
    #expect(zip(months, months.dropFirst()).allSatisfy { $0.last.adding(days: 1) == $1.first })
    let isWhole = months.dropFirst().dropLast().allSatisfy(\.isWhole)
    #expect(isWhole)
  }
}

// MARK: Training

@Suite struct `The training plan` {
  private let people = [
    Samples.nurse("1", holding: [level("proc-a", .supervisesOthers), level("proc-b", .unsupervised)]),
    Samples.nurse("2", holding: [level("proc-a", .directSupervision), level("proc-b", .unsupervised)]),
    Samples.nurse("3", holding: [level("proc-a", .observes), level("proc-b", .directSupervision)]),
    Samples.nurse("4"),
  ]

  private func plan(_ need: Int, perSupervisor: Int = 3) -> TrainingPlan {
    question.staffing(people).trainingPlan(
      of: [rule("ward", need), rule("ward", 1, .night)], traineesPerSupervisor: perSupervisor)
  }

  @Test func `chooses those with the least left, as many as are missing`() {
    #expect(plan(1).people.isEmpty)
    #expect(plan(2).people == ["2"])
    #expect(plan(2).needs.map { "\($0.competence.code) \($0.people.count) \($0.minutes ?? 0)" } == ["proc-a 1 120"])
    #expect(plan(3).people == ["2", "3"])
    // Of a group the course goes before the practice.
    #expect(
      plan(3).needs.map { "\($0.competence.code) \($0.people.count) \($0.minutes ?? 0)" } == [
        "crs-a 1 480", "proc-a 2 240",
      ])
    #expect(plan(3).needs.map(\.candidates) == [1, 2] && plan(2).needs.map(\.candidates) == [2])
    #expect(plan(3).openGaps.isEmpty && plan(3).knownMinutes == 720)
  }

  @Test func `tells what nobody at hand can be trained for`() {
    #expect(plan(5).openGaps.map { "\($0.unit) \($0.task) \($0.people)" } == ["ward tsk-x 2"])
  }

  @Test func `names a bottleneck where the practice takes more supervisors than there are`() {
    #expect(plan(3).needs.map(\.supervisors) == [0, 1])
    #expect(plan(3, perSupervisor: 2).needs.map(\.supervisorsNeeded) == [0, 1])
    #expect(plan(3, perSupervisor: 2).needs.map(\.isBottleneck) == [false, false])
    #expect(plan(3, perSupervisor: 1).needs.map(\.isBottleneck) == [false, true])
  }

  @Test(
    arguments: [
      ("e-læring + praksis", .procedure, [.eLearning, .practice]), ("", .skill, [.practice]), ("", .course, [.course]),
      ("nettkurs", .course, [.eLearning]), ("kurs + prøve", .course, [.course]),
      ("60 studiepoeng", .education, [.education]),
      ("leders vedtak, ofte pasientbundet", .certificate, [.decision]), ("", .right, [.decision]),
      ("e-læring + 3 observerte", .procedure, [.eLearning, .practice]),
      ("kurs/veiledning", .course, [.course, .practice]),
    ] as [(String, Competence.Kind, [TrainingForm])])
  func `reads the form from the catalogue's words`(words: String, kind: Competence.Kind, forms: [TrainingForm]) {
    let competence = Competence(
      code: "c", kind: kind, name: Samples.phrase("c"), mustVerify: false,
      trainingForm: Phrase(nb: words, nn: .same, en: ""),
      provenance: Samples.provenance)

    #expect(competence.trainingForms == forms)
  }
}

// MARK: Data health

@Suite struct `Data health` {
  private let people = [
    Samples.nurse("1", holding: [level("proc-a", .unsupervised)]), Samples.nurse("2", in: ["home"]),
    Samples.person(
      "3",
      authorisations: [
        Authorisation(employee: "3", profession: "HF", source: Authorisation.employerSource)
      ], positions: [Samples.position(nil, in: "home", of: "3")],
      holding: [Samples.assertion("crs-a", during: Samples.period("2020-01-01", "2021-01-01"))]),
  ]

  private func health(_ units: Set<UnitCode>, _ rules: [CoverageRule]) -> DataHealth {
    question.staffing(people).dataHealth(of: units, rules: rules)
  }
  private let all: Set<UnitCode> = ["town", "ward", "home", "night"]

  @Test func `counts what is held, how old it is, and what has lapsed`() {
    let health = health(all, [])

    #expect(health.people == 3)
    #expect(health.footing == Footing(checked: 1))
    #expect(health.ages[.underOneYear] == 1 && health.ages.values.reduce(0, +) == 1)
    #expect(health.lapsed == 1)
  }

  @Test func `tells of people without assertions, unknown titles and the employer's word`() {
    let health = health(all, [])

    #expect(health.withoutAssertions.map { "\($0.unit) \($0.people)" } == ["home 1"])
    #expect(health.unknownTitles.map { "\($0.title) \($0.people)" } == ["title 1"])
    #expect((health.authorisations, health.unverifiedAuthorisations) == (3, 1))
  }

  @Test func `tells of units without rules and of rules without people`() {
    #expect(health(all, [rule("ward", 1)]).unitsWithoutRules == ["home"])
    #expect(health(all, [rule("town", 1)]).unitsWithoutRules == [])
    let silent = health(all, [rule("night", 1), rule("night", 2, .night), rule("ward", 1)]).rulesWithoutPeople
    #expect(silent.map { "\($0.unit) \($0.rules)" } == ["night 2"])
  }

  @Test func `keeps to the units asked about`() { #expect(health(["home"], []).people == 2) }

  @Test(
    arguments: [
      ("2025-11-22", .underOneYear), ("2025-11-21", .oneToTwoYears), ("2024-11-22", .oneToTwoYears),
      ("2024-11-21", .twoToThreeYears), ("2023-11-21", .overThreeYears), (nil, .undated),
    ] as [(CalendarDate?, DataHealth.Age)])
  func `puts evidence in its age, the anniversary in the younger`(from: CalendarDate?, age: DataHealth.Age) {
    let nurse = Samples.nurse(
      holding: [Samples.assertion("proc-a", .level(.unsupervised), during: Samples.period(from))])

    let ages = question.staffing([nurse]).dataHealth(of: all, rules: []).ages

    #expect(ages.filter { $0.value > 0 } == [age: 1])
  }
}

// MARK: Workforce

@Suite struct `The workforce` {
  private func position(_ unit: UnitCode, _ percent: Int) -> Position {
    Position(
      employee: "1", unit: unit, title: "", profession: "SP", percent: Percentage(percent), period: .always)
  }

  @Test func `counts everybody once, in the unit of the largest position, and adds up positions to full time`() {
    let people = [
      Samples.person(
        "1", authorisations: [Samples.authorisation("SP")], positions: [position("ward", 40), position("home", 60)]),
      Samples.person("2", authorisations: [Samples.authorisation("SP")], positions: [position("ward", 99)]),
      Samples.assistant("3"),
    ]

    let workforce = question.staffing(people).workforce(of: ["town", "ward", "home", "night"])

    #expect(
      workforce.units.map { "\($0.key) \($0.people) \($0.fullTime) \($0.educated)" } == ["home 1 1 1", "ward 2 1 1"])
    #expect(workforce.professions.map { "\($0.key?.rawValue ?? "–") \($0.people)" } == ["SP 2", "X-ASSISTENT 1"])
    #expect(workforce.rungs.map { "\($0.key) \($0.people)" } == ["4 1", "7 2"])
    #expect(workforce.all.people == 3)
  }
}

// MARK: Small groups

@Suite struct `Small groups` {
  private func shown(_ counts: [Int], _ minimum: Int = 5) -> String {
    let cells = SmallCells(counts, minimum: minimum)
    return (cells.cells + [cells.total]).map { cell in
      switch cell {
      case .shown(let count): "\(count)"
      case .small: "<\(minimum)"
      case .withheld: "–"
      }
    }.joined(separator: " ")
  }

  @Test(
    arguments: [
      ([10, 20, 0], "10 20 0 30"), ([], "0"),
      // One small cell takes the smallest other along.
      ([3, 10, 20], "<5 – 20 33"),
      // Two that could be several numbers stand alone; two that could be only one take another along.
      ([2, 3, 20], "<5 <5 20 25"), ([4, 4, 20], "<5 <5 – 28"), ([1, 1, 20], "<5 <5 – 22"),
      // A neighbour of exactly the minimum leaves only one number for the small cell.
      ([1, 5, 9, 30], "<5 – – 30 45"),
      // Where nothing helps, the total goes.
      ([3], "<5 <5"), ([3, 0, 0], "<5 0 0 <5"), ([1, 5], "<5 5 –"),
    ] as [([Int], String)])
  func `are hidden, and cannot be worked out from the rest`(counts: [Int], text: String) {
    #expect(shown(counts) == text)
  }

  @Test func `leave every small cell at least two values, whatever the counts`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let minimum = Int.random(in: 3...6, using: &generator)
      let counts = (0..<Int.random(in: 1...4, using: &generator)).map { _ in Int.random(in: 0...9, using: &generator) }
      let cells = SmallCells(counts, minimum: minimum)
      let fits = tables(like: cells, minimum)
      #expect(fits.contains(counts))

      for (index, cell) in cells.cells.enumerated() where cell == .small {
        #expect(Set(fits.map { $0[index] }).count > 1, "\(counts) under \(minimum)")
      }
    }
  }

  /// Every table that a reader of the cells could imagine.
  private func tables(like cells: SmallCells, _ minimum: Int) -> [[Int]] {
    let all = cells.cells.reduce([[]] as [[Int]]) { tables, cell in
      let values: [Int] =
        switch cell {
        case .shown(let count): [count]
        case .small: Array(1..<minimum)
        case .withheld: Array(minimum...24)
        }
      return tables.flatMap { table in values.map { table + [$0] } }
    }
    return all.filter { table in
      let sum = table.reduce(0, +)
      switch cells.total {
      case .shown(let total): return sum == total
      case .small: return sum > 0 && sum < minimum
      case .withheld: return true
      }
    }
  }

  @Test(
    arguments: [
      ([(10, 20)], [50]), ([(0, 20)], [0]), ([(20, 20)], [100]), ([(0, 0)], [nil]),
      // Few inside, and few outside.
      ([(3, 20), (17, 20)], [nil, nil]),
      // One alone takes the smallest other along.
      ([(3, 20), (10, 40), (10, 30)], [nil, 25, nil]),
    ] as [([(Int, Int)], [Int?])])
  func `hide a share with few inside or outside it, and never one alone`(groups: [(Int, Int)], shares: [Int?]) {
    #expect(guardedShares(groups.map { (part: $0.0, whole: $0.1) }, minimum: 5) == shares)
  }
}
