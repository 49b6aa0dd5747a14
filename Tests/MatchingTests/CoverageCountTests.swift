import Domain
import Matching
import TestKit
import Testing

/// A random catalogue with the people of many random worlds, so that some stand alike and some nearly.
private func crowd(_ seed: Int) -> (question: Question, people: [PersonnelFile]) {
  func world(_ seed: Int) -> World {
    var generator = SeededGenerator(seed: UInt64(seed))
    return World(using: &generator)
  }
  let people = (0..<12).flatMap { world(seed + $0 * 100_003).people }
  let numbered = people.enumerated().map { place, file in
    Samples.person(
      EmployeeNumber("\(100 + place)"), authorisations: file.authorisations, positions: file.positions,
      holding: file.assertions, delegations: file.delegations, suspensions: file.suspensions,
      exemptions: place % 7 == 0 ? [Samples.exemption(from: .task("tsk-x"))] : [])
  }
  return (world(seed).question, numbered)
}

/// Where counting people who stand alike differs from judging each; `nil` when nowhere.
private func difference(_ question: Question, _ people: [PersonnelFile], _ unit: UnitCode) -> String? {
  let rule = CoverageRule(unit: unit, task: "tsk-x", people: 1, shift: .always)
  guard let coverage = question.staffing(people).coverage(of: [rule]).first else { return "no answer" }
  let roster = question.roster(people, in: unit)
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
private func fewest(_ question: Question, _ people: [PersonnelFile], _ unit: UnitCode) -> [PersonnelFile] {
  for place in people.indices {
    var fewer = people
    fewer.remove(at: place)
    if difference(question, fewer, unit) != nil { return fewest(question, fewer, unit) }
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
    #expect(difference(question, people, "ward") == nil)
  }

  @Test(arguments: 0..<4)
  func `counts in hundreds of random crowds what the list of people holds`(batch: Int) {
    for seed in (batch * 150)..<((batch + 1) * 150) {
      let (question, people) = crowd(seed)
      for unit in ["town", "ward", "home", "night"] as [UnitCode] {
        guard difference(question, people, unit) != nil else { continue }
        let few = fewest(question, people, unit)
        let numbers = few.map(\.employee.number.rawValue).joined(separator: ", ")
        Issue.record("seed \(seed), people \(numbers): \(difference(question, few, unit) ?? "")")
        return
      }
    }
  }
}
