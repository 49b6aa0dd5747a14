import Foundation
import TestKit
import Testing

/// The plans from below, from the real program.
@Suite struct `The plans` {
  private func demo(_ language: String = "nb") throws -> Binary {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    try program.demo(employees: 120)
    return program
  }

  private func worst(_ program: Binary) throws -> String {
    let outcome = try program.run(
      "plan", "absence", "--each", "--unit", "SH-1A", "--on", "2026-11-22", "--format", "json")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
    #expect(answer["schema"] as? String == "nedenfra.plan-absence/1")
    let absences = try #require(answer["absences"] as? [[String: Any]])
    return try #require((absences.first?["away"] as? [String])?.first)
  }

  @Test(arguments: ["nb", "nn", "en"]) func `read as those that were read and found right`(language: String) throws {
    let program = try demo(language)
    defer { program.remove() }
    let questions = [
      ["plan", "allocate", "--unit", "SH-1A"], ["plan", "allocate", "--pool", "--supervised", "--time", "70"],
      ["plan", "shift-down", "--unit", "SH-1A"], ["plan", "absence", try worst(program), "--unit", "SH-1A"],
      ["plan", "absence", "--each", "--unit", "SH-1A"], ["plan", "absence", "--pairs", "--unit", "SH-1A"],
    ]
    var text = ""

    for question in questions {
      let outcome = try program.run(question + ["--on", "2026-11-22"])
      text += "$ nedenfra \(question.joined(separator: " "))\n\(outcome.output)\(outcome.errors)[\(outcome.status)]\n\n"
    }

    expectGolden(text, "plans.\(language).txt")
  }

  @Test func `are told in words where there is nothing to plan with, and nobody to be away`() throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": "nb"])
    defer { program.remove() }
    let units = try program.write("unit,name,parent,kind\nA,Avdeling,,sykehjem\n", to: "enheter.csv")
    #expect(try program.run("import", units).status == 0)

    let shift = try program.run("plan", "shift-down")
    #expect(shift.status == 0 && shift.output.contains("Ingen volum sier hvem som gjør oppgavene i dag"))
    let allocation = try program.run("plan", "allocate")
    #expect(allocation.status == 0 && allocation.output.contains("Ingen volum er registrert her"))
    #expect(try program.run("plan", "allocate", "--time", "0").status == 64)
    #expect(try program.run("plan", "allocate", "--unit", "finnes-ikke").status != 0)
    let each = try program.run("plan", "absence", "--each")
    #expect(each.status == 0 && each.output.contains("Ingen dekningskrav er registrert her"))
    #expect(try program.run("plan", "absence").status == 64)
    #expect(try program.run("plan", "absence", "--each", "--pairs").status == 64)
    #expect(try program.run("plan", "absence", "finnes-ikke").status != 0)
  }

  @Test func `agree with who on each proposal, and with cover on each absence`() throws {
    let program = try demo()
    defer { program.remove() }
    func answer(_ question: String...) throws -> [String: Any] {
      let outcome = try program.run(question + ["--on", "2026-11-22", "--format", "json"])
      return try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
    }

    let proposals = try #require(try answer("plan", "shift-down", "--unit", "SH-1A")["proposals"] as? [[String: Any]])
    #expect(proposals.count > 5)
    for proposal in proposals {
      let task = try #require(proposal["task"] as? String)
      let today = try #require(proposal["todayCareLevel"] as? Int)
      let people = try #require(try answer("who", task, "--unit", "SH-1A")["people"] as? [[String: Any]])
      let below = people.filter {
        $0["verdict"] as? String == "ready" && ($0["careLevel"] as? Int ?? 99) < today && $0["exempt"] as? Bool != true
          && $0["inTraining"] as? Bool != true
      }
      #expect(
        below.compactMap { $0["employee"] as? String }
          == (proposal["ready"] as? [[String: Any]])?.compactMap { $0["employee"] as? String }, "\(task)")
    }

    let nurse = try worst(program)
    let absence = try #require((try answer("plan", "absence", nurse)["absences"] as? [[String: Any]])?.first)
    let losses = try #require(absence["losses"] as? [[String: Any]])
    let takeovers = try #require(try answer("cover", nurse)["tasks"] as? [[String: Any]])
    func place(_ row: [String: Any]) -> String {
      let task = (row["task"] as? [String: Any])?["code"] ?? row["task"]
      return "\(row["unit"] as? String ?? "") \(task as? String ?? "")"
    }
    let uncovered = Set(takeovers.filter { $0["uncovered"] as? Int ?? 0 > 0 }.map(place))
    #expect(!losses.isEmpty && Set(losses.map(place)).isSubset(of: uncovered))
  }

  @Test func `share out work only to those whom who calls ready, and no minute twice`() throws {
    let program = try demo()
    defer { program.remove() }
    func answer(_ question: String...) throws -> [String: Any] {
      let outcome = try program.run(question + ["--on", "2026-11-22", "--format", "json"])
      return try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
    }
    func rows(_ answer: [String: Any], _ name: String) -> [[String: Any]] { answer[name] as? [[String: Any]] ?? [] }
    func sum(_ rows: [[String: Any]], _ name: String) -> Int { rows.map { $0[name] as? Int ?? 0 }.reduce(0, +) }

    let ward = try answer("plan", "allocate", "--unit", "SH-1A")

    let assignments = rows(ward, "assignments")
    #expect(assignments.count > 5)
    for assignment in assignments {
      let task = try #require(assignment["task"] as? String)
      let people = rows(try answer("who", task, "--unit", "SH-1A"), "people")
      let person = people.first { $0["employee"] as? String == assignment["employee"] as? String }
      #expect(person?["verdict"] as? String == "ready", "\(task)")
    }
    #expect(sum(assignments, "minutes") + sum(rows(ward, "unmet"), "minutes") == ward["minutes"] as? Int)
    #expect(rows(ward, "positions").allSatisfy { $0["given"] as? Int ?? 0 <= $0["available"] as? Int ?? -1 })

    // What the whole organisation does is what each unit would do alone, until the pool comes to help.
    let everywhere = try answer("plan", "allocate")
    let inWard = rows(everywhere, "assignments").filter { $0["unit"] as? String == "SH-1A" }
    #expect(sum(inWard, "minutes") == sum(assignments, "minutes"))
    let helped = try answer("plan", "allocate", "--pool")
    #expect(helped["pool"] as? [String] != [])
    #expect(helped["minutesUnmet"] as? Int ?? .max <= everywhere["minutesUnmet"] as? Int ?? -1)
  }
}
