import Domain
import Matching
import TestKit
import Testing

/// An answer in words, so that two can be compared and read.
private func words(_ answer: Assessment) -> String {
  let lacks = answer.missing.map {
    "\($0.remedy) \($0.competence?.code.rawValue ?? "") \($0.need?.rawValue ?? 0)"
  }
  let isJudged = answer.passage != nil && answer.suspension == nil && answer.profession?.kind != .technology
  return line(
    answer.verdict.rawValue, answer.rung, lacks, byDelegation: isJudged && answer.usesDelegation,
    profession: answer.profession?.code.rawValue ?? "")
}

private func words(_ answer: PlainRules.Answer) -> String {
  line(
    answer.verdict, answer.rung, answer.lacks.map { "\($0.remedy) \($0.code) \($0.need)" },
    byDelegation: answer.byDelegation, profession: answer.profession)
}

private func line(_ verdict: String, _ rung: Int, _ lacks: [String], byDelegation: Bool, profession: String) -> String {
  let delegation = byDelegation ? " by delegation" : ""
  return "\(verdict) as \(profession) on \(rung)\(delegation): \(lacks.sorted().joined(separator: ", "))"
}

/// Where the engine and the plain rules disagree about a world; `nil` when nowhere.
private func disagreement(about world: World) -> String? {
  let plain = PlainRules(world: world)
  let question = world.question
  for profession in Samples.professions {
    let (engine, rules) = (
      words(question.answer(profession.code)), words(plain.answer(.profession(profession), in: nil))
    )
    if engine != rules { return "profession \(profession.code)\n  engine: \(engine)\n  rules:  \(rules)" }
  }

  let roster = question.roster(world.people, in: world.asked)
  let expected = plain.answers(in: world.asked)
  if Set(expected.keys) != Set(roster.entries.map(\.file.employee.number)) { return "who is in scope" }
  for entry in roster.entries {
    let number = entry.file.employee.number
    let possible = (expected[number] ?? []).map { words($0) }
    let engine = words(entry.assessment)
    if !possible.contains(engine) {
      return "person \(number)\n  engine: \(engine)\n  rules:  \(possible.joined(separator: " or "))"
    }
  }
  if let disorder = disorder(of: roster, expected) { return disorder }

  let list = plain.answers(in: world.counted).values.compactMap(\.first?.verdict)
  let rule = CoverageRule(unit: world.counted, task: "tsk-x", people: 1, shift: .always)
  let counts = question.staffing(world.people).coverage(of: [rule]).first?.counts ?? [:]
  for verdict in Verdict.allCases where counts[verdict] != list.count(where: { $0 == verdict.rawValue }) {
    return "coverage of \(world.counted): \(counts[verdict]) \(verdict)"
  }
  return nil
}

/// Whether two neighbours stand in the wrong order: rung, verdict, hours, surplus, recommended, number.
private func disorder(of roster: Roster, _ expected: [EmployeeNumber: [PlainRules.Answer]]) -> String? {
  let keys = roster.entries.map { entry -> ([Int], String) in
    let answer = expected[entry.file.employee.number]?.first { words($0) == words(entry.assessment) }
    return (
      [
        answer?.rung ?? 0, PlainRules.bestFirst.firstIndex(of: answer?.verdict ?? "") ?? 0,
        answer?.hasUnknownMinutes == true ? 1 : 0,
        answer?.minutes ?? 0, entry.assessment.surplus, entry.assessment.recommendedMissing.count,
      ], entry.file.employee.number.rawValue
    )
  }
  for (one, other) in zip(keys, keys.dropFirst()) {
    if other.0.lexicographicallyPrecedes(one.0) || (one.0 == other.0 && other.1 < one.1) {
      return "order of \(one.1) \(one.0) and \(other.1) \(other.0)"
    }
  }
  return nil
}

/// The smallest world that can be made of this one by leaving things out, and about which they still disagree.
private func smallest(_ world: World) -> World {
  guard let smaller = world.smaller.first(where: { disagreement(about: $0) != nil }) else { return world }
  return smallest(smaller)
}

/// The seeds of each batch; the batches run beside each other.
private let batchSize = 600

@Test(arguments: 0..<4)
func `the engine gives the answers of the plain rules in thousands of random worlds`(batch: Int) {
  for seed in (batch * batchSize)..<((batch + 1) * batchSize) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let world = World(using: &generator)
    guard disagreement(about: world) != nil else { continue }
    let small = smallest(world)
    Issue.record("seed \(seed)\n\(small.words)\n\(disagreement(about: small) ?? "")")
    return
  }
}

@Test func `random worlds hold every verdict of people and of professions often`() {
  var counts: [Verdict: Int] = [:]
  for seed in 0..<500 {
    var generator = SeededGenerator(seed: UInt64(seed))
    let world = World(using: &generator)
    for entry in world.question.roster(world.people, in: nil).entries {
      counts[entry.assessment.verdict, default: 0] += 1
    }
  }

  for verdict in Verdict.allCases { #expect(counts[verdict, default: 0] >= 5, "\(verdict)") }
}
