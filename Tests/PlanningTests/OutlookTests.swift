import Domain
import Matching
import Planning
import TestKit
import Testing

private let catalogue = Samples.catalogue(
  tasks: [Samples.task("tsk-a"), Samples.task("tsk-b")],
  competences: [Samples.competence("proc-a", .procedure), Samples.competence("crs-b", .course)],
  requirements: [
    Samples.requirement("proc-a", .indirectSupervision, of: "tsk-a"), Samples.requirement("crs-b", of: "tsk-b"),
  ])

private func person(
  _ number: EmployeeNumber, born year: Int? = nil, in unit: UnitCode = "ward", holding: [Assertion] = []
) -> PersonnelFile {
  Samples.person(
    number, positions: [Samples.position("X-ASSISTENT", in: unit, of: number)], holding: holding, birthYear: year)
}

private func outlook(
  _ people: [PersonnelFile], rules: [CoverageRule] = [], in unit: UnitCode? = nil, through year: Int = 2030,
  _ parameters: Parameters = Samples.parameters, on date: CalendarDate = Samples.date
) -> Outlook {
  Outlook(
    Staffing(people, in: catalogue, tree: Samples.tree, on: date), rules: rules, in: unit, through: year, parameters)
}

private func rule(_ task: TaskCode, in unit: UnitCode = "ward", _ people: Int) -> CoverageRule {
  CoverageRule(unit: unit, task: task, people: people, shift: .always)
}

@Suite struct `The years to come` {
  @Test func `run from what is left of this one to the last one asked about`() {
    #expect(outlook([person("1")], through: 2029).years.map(\.year) == [2026, 2027, 2028, 2029])
  }

  @Test func `take each person in the year of the age, and those beyond it from the first`() {
    let people = [
      person("1", born: 1958), person("2", born: 1959), person("3", born: 1960), person("4", born: 1960),
      person("5", born: 1964), person("6"), Samples.person("7", birthYear: 1960),
    ]

    let found = outlook(people)

    #expect(found.people == 6)
    #expect(found.withoutBirthYear == 1)
    #expect(found.beyondAge == 1)
    #expect(found.years.map(\.retiring) == [1, 2, 0, 0, 0])
    #expect(found.years.map(\.absence.away.count) == [2, 4, 4, 4, 4])
    #expect(found.retiring == 4)
  }

  @Test func `go by the age that the organisation has set`() {
    let people = [person("1", born: 1960), person("2", born: 1962)]

    let found = outlook(people, Samples.parameters.adding([Samples.parameter(.retirementAge, 65)]))

    #expect(found.years.map(\.retiring) == [0, 1, 0, 0, 0])
    #expect(found.beyondAge == 1)
  }

  @Test func `take a share of those of unknown age who are left, never a whole person`() {
    let people = (1...40).map { person(EmployeeNumber("\($0)")) }

    // From New Year: 5 % of 40, of 38 and of 36.1.
    #expect(outlook(people, through: 2028, on: "2026-01-01").years.map(\.leaving) == [200, 190, 181])
    // 40 of 365 days are left.
    #expect(outlook(people, through: 2027).years.map(\.leaving) == [22, 199])
    #expect(
      outlook(people, through: 2027, Samples.parameters.adding([Samples.parameter(.leavingRate, 0)])).leaving == 0)
    #expect(outlook([person("1", born: 1980)], through: 2027).years.map(\.leaving) == [0, 0])
  }

  @Test func `lose the places of those who are gone, summed from the first year on`() {
    let course = [Samples.assertion("crs-b")]
    let people = [
      person("1", born: 1960, holding: course), person("2", born: 1962, holding: course), person("3", holding: course),
      person("4", born: 1961, in: "home", holding: course),
    ]

    let found = outlook(people, rules: [rule("tsk-b", 3), rule("tsk-b", in: "town", 3)])

    #expect(found.years.map(\.absence.places) == [0, 1, 2, 4, 4])
    #expect(found.years.map(\.absence.losses.count) == [0, 1, 2, 2, 2])
    #expect(found.years.last?.goneByUnit == ["ward": 2, "town": 3])
    #expect(found.ruleCount == 2)
  }

  @Test func `tell what runs out in each, by competence, and what a course gives back`() {
    func held(_ day: CalendarDate) -> [Assertion] {
      [
        Samples.assertion("crs-b", during: Samples.period("2026-01-01", day)),
        Samples.assertion("proc-a", .level(.unsupervised), during: Samples.period("2026-01-01", "2027-12-31")),
      ]
    }

    let found = outlook([
      person("1", holding: held("2026-12-31")), person("2", holding: held("2027-01-01")),
      person("3", holding: held("2031-01-01")),
    ])

    #expect(found.years.map(\.runningOut.count) == [1, 4, 0, 0, 0])
    #expect(found.years.map(\.peopleRunningOut) == [1, 3, 0, 0, 0])
    #expect(found.years.map(\.byCourse) == [1, 1, 0, 0, 0])
    let year = found.years[1].competences
    #expect(year.map(\.code) == ["proc-a", "crs-b"])
    #expect(year.map(\.holdings) == [3, 1])
    #expect(year.map(\.byCourse) == [0, 1])
  }

  @Test func `are those of the unit and what is below it alone`() {
    let people = [
      person("1", born: 1960), person("2", born: 1960, in: "night"), person("3", born: 1960, in: "home"), person("4"),
    ]

    let found = outlook(people, in: "ward")

    #expect(found.people == 3)
    #expect(found.years.map(\.retiring) == [0, 2, 0, 0, 0])
    #expect(outlook([], in: "ward").years.map(\.leaving) == [0, 0, 0, 0, 0])
  }
}

/// A town of nine, some old, some of unknown age, whose competences run out.
private struct AgeingTown {
  static let lastYear = 2029
  let people: [PersonnelFile]
  let rules: [CoverageRule]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func day() -> CalendarDate { Samples.date.adding(days: Int.random(in: 0...1500, using: &random)) }
    people = (1...9).map { index in
      var holding: [Assertion] = []
      for code in ["proc-a", "crs-b"] as [CompetenceCode] {
        var level = Int.random(in: 1...3, using: &random)
        var from: CalendarDate = "2026-01-01"
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          let through = Bool.random(using: &random) ? max(from, day()) : nil
          let statement = EntrustmentLevel(rawValue: level).map(Assertion.Statement.level) ?? .held
          holding.append(
            Samples.assertion(
              code, code == "crs-b" ? .held : statement, during: Samples.period(from, through)))
          // A later statement is never a lower one: that would be a judgement, and no end.
          level = Int.random(in: level...5, using: &random)
          from = max(from, day())
        }
      }
      return person(
        EmployeeNumber("\(index)"),
        born: Bool.random(using: &random) ? Int.random(in: 1956...1964, using: &random) : nil,
        in: ["town", "ward", "home", "night"].randomElement(using: &random) ?? "ward", holding: holding)
    }
    rules = (["town", "ward", "home", "night"] as [UnitCode]).flatMap { unit in
      (["tsk-a", "tsk-b"] as [TaskCode]).map { rule($0, in: unit, Int.random(in: 0...4, using: &random)) }
    }
  }

  /// The places lost by the end of a year, by asking anew those who are not gone.
  func placesLost(by year: Int) -> Int {
    func ready(_ people: [PersonnelFile], _ rule: CoverageRule) -> Int {
      guard let task = catalogue[rule.task] else { return 0 }
      let roster = Roster(
        Staffing(people, in: catalogue, tree: Samples.tree, on: Samples.date),
        for: TaskDemand(task: task, in: catalogue, on: Samples.date), in: rule.unit)
      return roster.entries.count { $0.assessment.verdict == .ready }
    }
    let rest = people.filter { file in file.employee.birthYear.map { $0 + 67 > year } ?? true }
    return rules.map { max(0, $0.people - ready(rest, $0)) - max(0, $0.people - ready(people, $0)) }.reduce(0, +)
  }

  /// How many holdings run out in a year, by looking at each of its days: the first on which less is held than today.
  func runningOut(in year: Int) -> Int {
    let last = CalendarDate(year: Self.lastYear, month: 12, day: 31) ?? Samples.date
    return people.map { file in
      catalogue.competences.count { competence in
        let assertions = file.assertions.filter { $0.competence == competence.code }
        func degree(_ day: CalendarDate) -> Holding.Degree? {
          holding(of: competence, from: assertions, baseline: nil, on: day).degree
        }
        guard let today = degree(Samples.date) else { return false }
        let lost = (0...Samples.date.days(until: last)).first { days in
          degree(Samples.date.adding(days: days + 1)).map { $0 < today } ?? true
        }
        return lost.map { Samples.date.adding(days: $0).components.year == year } ?? false
      }
    }.reduce(0, +)
  }
}

@Suite struct `An outlook of a town` {
  @Test(arguments: 1...25) func `is what a slow count of each year finds`(seed: Int) {
    let town = AgeingTown(seed: UInt64(seed))
    let unknown = Double(town.people.count { $0.employee.birthYear == nil })

    let found = outlook(town.people, rules: town.rules, through: AgeingTown.lastYear)

    for year in found.years {
      #expect(year.absence.places == town.placesLost(by: year.year))
      #expect(year.runningOut.count == town.runningOut(in: year.year))
      #expect(year.retiring == town.people.count { $0.employee.birthYear == year.year - 67 })
    }
    let left = [1.0, 2, 3].reduce(unknown * (1 - 0.05 * 40 / 365)) { left, _ in left * 0.95 }
    #expect(abs(Double(found.leaving) - 100 * (unknown - left)) <= 0.51)
  }
}
