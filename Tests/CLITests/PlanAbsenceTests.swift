import Foundation
import TestKit
import Testing

/// What mends an absence, from the real program.
@Suite struct `The remedy of an absence` {
  private func answer(_ program: Binary, _ question: String...) throws -> [String: Any] {
    let outcome = try program.run(question + ["--on", "2026-11-22", "--format", "json"])
    let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(answer as? [String: Any], "\(outcome.errors)")
  }

  /// The two whose absence together leaves most in the ward.
  private func worstPair(_ program: Binary) throws -> [String] {
    let pairs = try answer(program, "plan", "absence", "--pairs", "--unit", "SH-1A")
    #expect(pairs["remedy"] is NSNull)
    return try #require((pairs["absences"] as? [[String: Any]])?.first?["away"] as? [String])
  }

  @Test(arguments: ["nb", "nn", "en"]) func `reads as that which was read and found right`(language: String) throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    defer { program.remove() }
    try program.demo(employees: 120)

    let outcome = try program.run(
      ["plan", "absence"] + worstPair(program) + ["--unit", "SH-1A", "--on", "2026-11-22"])

    expectGolden("\(outcome.output)\(outcome.errors)[\(outcome.status)]\n", "absence-remedy.\(language).txt")
  }

  @Test func `is learnt by those who stay and can, and adds up`() throws {
    let program = try Binary()
    defer { program.remove() }
    try program.demo(employees: 120)
    let away = try worstPair(program)

    let found = try answer(program, "plan", "absence", away[0], away[1], "--unit", "SH-1A")

    let places = try #require((found["absences"] as? [[String: Any]])?.first?["places"] as? Int)
    let remedy = try #require(found["remedy"] as? [String: Any])
    let lessons = try #require(remedy["lessons"] as? [[String: Any]])
    let learners = Set(lessons.compactMap { $0["employee"] as? String })
    func sum(_ name: String) -> Int { lessons.map { $0[name] as? Int ?? 0 }.reduce(0, +) }
    #expect(!learners.isEmpty && learners.isDisjoint(with: away))
    #expect(remedy["people"] as? Int == learners.count)
    #expect(remedy["minutes"] as? Int == sum("minutes") && remedy["kroner"] as? Int == sum("kroner"))
    #expect((1...places).contains(remedy["filled"] as? Int ?? 0))
    #expect(remedy["proven"] as? Bool == true)
    for lesson in lessons {
      let (learner, tasks) = (lesson["employee"] as? String, lesson["tasks"] as? [String])
      let people = try answer(program, "who", try #require(tasks?.first), "--unit", "SH-1A")["people"]
      let person = (people as? [[String: Any]])?.first { $0["employee"] as? String == learner }
      let verdict = try #require(person?["verdict"] as? String)
      #expect(["supervised", "needs-approval", "needs-course", "needs-practice"].contains(verdict))
    }
  }
}
