import Foundation
import Testing

/// The JSON that other programs rely on, from the real program.
@Suite struct `The JSON answers` {
  private func json(_ outcome: Binary.Outcome) throws -> [String: Any] {
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  private func withDemo(_ body: (Binary) throws -> Void) throws {
    let program = try Binary()
    defer { program.remove() }
    try program.demo(employees: 120)
    try body(program)
  }

  @Test func `of match name every profession, the gate and the lowest`() throws {
    let program = try Binary(environment: ["NEDENFRA_DB": ""])
    defer { program.remove() }

    let answer = try json(try program.run("match", "tsk-insulin", "--format", "json", "--on", "2026-11-22"))

    #expect(answer["schema"] as? String == "nedenfra.match/1")
    #expect(answer["on"] as? String == "2026-11-22")
    #expect(answer["knownAt"] is NSNull)
    #expect(answer["edition"] as? String == "1")
    let gate = try #require(answer["gate"] as? [String: Any])
    #expect(gate["kind"] as? String == "delegable")
    #expect(gate["confidence"] as? String == "general-knowledge" || gate["confidence"] as? String == "found")
    let rungs = try #require(answer["rungs"] as? [[String: Any]])
    let candidates = rungs.flatMap { $0["candidates"] as? [[String: Any]] ?? [] }
    #expect(candidates.count == 70)
    for key in ["profession", "verdict", "byDelegation", "onCondition", "reason", "missing", "recommendedMissing"] {
      #expect(candidates.allSatisfy { $0[key] != nil }, "\(key)")
    }
    let missing = candidates.flatMap { $0["missing"] as? [[String: Any]] ?? [] }
    for key in ["competence", "kind", "need", "have", "hours", "anyOf"] {
      #expect(missing.allSatisfy { $0[key] != nil }, "\(key)")
    }
    let lowest = try #require(answer["lowest"] as? [String: Any])
    #expect(lowest["ready"] is [String] && lowest["trainable"] is [String])
    #expect(rungs.map { $0["careLevel"] as? Int ?? -1 } == rungs.map { $0["careLevel"] as? Int ?? -1 }.sorted())
  }

  @Test func `of match have no gate where no rule is recorded`() throws {
    let program = try Binary(environment: ["NEDENFRA_DB": ""])
    defer { program.remove() }

    let answer = try json(try program.run("match", "tsk-blodprove", "--format", "json"))

    #expect(answer["gate"] is NSNull)
  }

  @Test func `of who list the candidates, count everybody, and agree with gap`() throws {
    try withDemo { program in
      let gap = try json(try program.run("gap", "--format", "json", "--on", "2026-11-22"))
      let rows = try #require(gap["rows"] as? [[String: Any]])
      let row = try #require(rows.first { ($0["ready"] as? Int ?? 0) > 0 })
      let (unit, task) = (row["unit"] as? String ?? "", row["task"] as? String ?? "")

      let who = try json(
        try program.run("who", task, "--unit", unit, "--format", "json", "--on", "2026-11-22"))
      let all = try json(
        try program.run("who", task, "--unit", unit, "--format", "json", "--on", "2026-11-22", "--all"))

      let people = try #require(who["people"] as? [[String: Any]])
      let counts = try #require(who["counts"] as? [String: Int])
      #expect(counts["ready"] == row["ready"] as? Int)
      #expect(counts["needs-course"] == row["needsCourse"] as? Int)
      #expect(counts["not-permitted"] == row["notPermitted"] as? Int)
      #expect((all["people"] as? [Any])?.count == counts.values.reduce(0, +))
      #expect(
        people.count == counts.filter { $0.key != "not-candidate" && $0.key != "not-permitted" }.values.reduce(0, +))
      for key in [
        "employee", "name", "unit", "profession", "careLevel", "verdict", "byDelegation", "reason", "missing",
        "assumed", "unverified", "of",
      ] { #expect(people.allSatisfy { $0[key] != nil }, "\(key)") }
      let totals = try #require(gap["totals"] as? [String: Int])
      #expect(totals["rows"] == rows.count)
      #expect(totals["people"] == rows.compactMap { $0["gap"] as? Int }.reduce(0, +))
      #expect(totals["single"] == rows.count { $0["single"] as? Bool == true })

      let first = try #require(people.first?["employee"] as? String)
      let why = try json(
        try program.run("why", first, task, "--unit", unit, "--format", "json", "--on", "2026-11-22"))
      #expect((why["person"] as? [String: Any])?["verdict"] as? String == people.first?["verdict"] as? String)
      #expect(why["requirements"] is [Any])

      let cover = try json(try program.run("cover", first, "--format", "json", "--on", "2026-11-22"))
      #expect(cover["schema"] as? String == "nedenfra.cover/1")
    }
  }

  @Test func `are the same in two runs, byte for byte`() throws {
    try withDemo { program in
      for arguments in [["gap"], ["who", "tsk-insulin"], ["expiring"], ["matrix", "--unit", "SH-1"]] {
        for format in ["table", "json", "csv"] {
          let all = arguments + ["--format", format, "--on", "2026-11-22"]
          let (first, second) = (try program.run(all).output, try program.run(all).output)
          #expect(first == second, "\(all)")
        }
      }
    }
  }
}
