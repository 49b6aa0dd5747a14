import Domain
import Matching
import TestKit
import Testing

private let rules = crowdUnits.map { CoverageRule(unit: $0, task: "tsk-x", people: 1, shift: .always) }

/// Where counting people who stand alike differs from judging each; `nil` when nowhere.
private func difference(_ question: Question, _ people: [PersonnelFile]) -> String? {
  let counted = question.staffing(people).coverage(of: rules)
  if counted.map(\.unit) != crowdUnits { return "no answer" }
  for (coverage, other) in zip(counted, countingWithoutFiles(question, people).table().coverage(of: rules))
  where coverage != other {
    return "\(coverage.unit): counted \(coverage), without files \(other)"
  }
  return counted.lazy.compactMap { difference($0, question.roster(people, in: $0.unit)) }.first
}

private func difference(_ coverage: Coverage, _ roster: Roster) -> String? {
  let unit = coverage.unit
  for verdict in Verdict.allCases where coverage.counts[verdict] != roster.counts[verdict] {
    return "\(unit): counted \(coverage.counts[verdict]) \(verdict), judged \(roster.counts[verdict])"
  }
  let ready = roster.entries.filter { $0.assessment.verdict == .ready }
  if coverage.readyExempt != ready.count(where: { $0.assessment.exemption != nil }) { return "\(unit): exempt" }
  let subtree = Samples.tree.subtree(of: unit)
  let positions = ready.flatMap(\.file.positions).filter {
    $0.period.contains(Samples.date) && subtree.contains($0.unit)
  }
  let share = positions.map(\.percent.hundredths).reduce(0, +)
  return coverage.readyShare.hundredths == share ? nil : "\(unit): share"
}

/// The fewest people about whom the two still differ.
private func fewest(_ question: Question, _ people: [PersonnelFile]) -> [PersonnelFile] {
  for place in people.indices {
    var fewer = people
    fewer.remove(at: place)
    if difference(question, fewer) != nil { return fewest(question, fewer) }
  }
  return people
}

@Suite("Counting people who stand alike")
struct CoverageCountTests {
  @Test func `tells apart every level that the task asks for, of one competence in several requirements`() {
    let question = Question(
      competences: [Samples.competence("proc-a", .procedure)],
      requirements: [
        Samples.requirement("proc-a", .directSupervision),
        Samples.requirement("proc-a", .indirectSupervision, anyOf: "g"),
      ])
    func nurse(_ number: EmployeeNumber, _ level: EntrustmentLevel) -> PersonnelFile {
      Samples.nurse(number, holding: [Samples.assertion("proc-a", .level(level))], in: ["ward"])
    }
    let people = [nurse("01", .directSupervision), nurse("02", .indirectSupervision)]

    #expect(question.roster(people, in: "ward").counts[.ready] == 1)
    #expect(difference(question, people) == nil)
  }

  @Test func `takes away any doctor's speciality with the one that basic education gave and somebody has lost`() {
    let question = Question(
      competences: [
        Samples.competence("spes-1", .speciality, buildsOn: ["LE"]),
        Samples.competence("spes-lege", .speciality, buildsOn: ["LE"]),
      ],
      requirements: [Samples.requirement("spes-lege")], baselines: [Samples.baseline("LE", "spes-1")])
    func doctor(_ number: EmployeeNumber, _ assertions: [Assertion]) -> PersonnelFile {
      Samples.person(
        number, authorisations: [Samples.authorisation("LE")], positions: [Samples.position("LE")], holding: assertions)
    }
    let lost = Samples.assertion("spes-1", .notHeld)
    let people = [
      doctor("01", []), doctor("02", [lost]),
      // That the claim wants a signature does not bring back what was lost.
      doctor("03", [lost, Samples.assertion("spes-lege", by: .own)]),
    ]

    #expect(question.roster(people, in: "ward").counts == [.ready: 1, .needsApproval: 1, .needsEducation: 1])
    #expect(difference(question, people) == nil)
  }

  @Test func `tells apart people by more sets than their marks have room for`() {
    let codes = (100..<230).map { CompetenceCode("proc-\($0)") }
    let question = Question(
      competences: codes.map { Samples.competence($0, .procedure) },
      requirements: codes.map { Samples.requirement($0, .unsupervised, anyOf: "g") })
    let learners = codes.enumerated().map { place, code in
      Samples.nurse(number(place), holding: [Samples.assertion(code, .level(.directSupervision))])
    }
    let supervisor = Samples.nurse("99", holding: codes.map { Samples.assertion($0, .level(.supervisesOthers)) })

    let coverage = question.staffing(learners + [supervisor]).coverage(of: rules).first

    #expect(coverage?.counts == [.ready: 1, .supervised: 130])
  }

  @Test func `counts in units that the tree does not know, whose parent it does not know, and that lie in a circle`() {
    func unit(_ code: UnitCode, under parent: UnitCode?) -> CareUnit {
      CareUnit(code: code, name: code.rawValue, parent: parent, kind: "ward")
    }
    let tree = UnitTree([
      unit("a", under: "b"), unit("b", under: "a"), unit("orphan", under: "gone"), unit("town", under: nil),
    ])
    let question = Question()
    let units: [UnitCode] = ["a", "orphan", "town", "unknown"]
    let nurses = [Samples.nurse("1", in: ["orphan", "unknown"]), Samples.nurse("2", in: ["unknown"])]

    let coverage = Staffing(nurses, in: question.catalogue, tree: tree, on: Samples.date).coverage(
      of: units.map { CoverageRule(unit: $0, task: "tsk-x", people: 1, shift: .always) })

    #expect(coverage.map(\.unit) == units)
    #expect(coverage.map(\.ready) == [0, 1, 0, 2])
  }

  @Test(arguments: 0..<4)
  func `counts in hundreds of random crowds what the list of people holds`(batch: Int) {
    expectNoDifference((batch * 150)..<((batch + 1) * 150), randomCrowd)
  }

  @Test func `counts in random crowds of learners those who have supervisors for one of the ways to learn`() {
    expectNoDifference(0..<60, randomLearners)
  }

  private func expectNoDifference(
    _ seeds: Range<Int>, _ crowd: (Int) -> (question: Question, people: [PersonnelFile])
  ) {
    for seed in seeds {
      let (question, people) = crowd(seed)
      guard difference(question, people) != nil else { continue }
      let few = fewest(question, people)
      let numbers = few.map(\.employee.number.rawValue).joined(separator: ", ")
      Issue.record("seed \(seed), people \(numbers): \(difference(question, few) ?? "")")
      return
    }
  }
}
