import Foundation
import TestKit
import Testing

/// What if, asked of the real program.
@Suite struct `A scenario` {
  private func demo(_ language: String = "nb") throws -> Binary {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    try program.demo(employees: 120)
    return program
  }

  private func first(_ program: Binary, _ profession: String) throws -> String {
    let staff = try program.run("export", "employees", "--on", "2026-11-22").output.split(separator: "\n")
    let cells = staff.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    return String(try #require(cells.first { $0[2] == "SH-1A" && $0[4] == profession })[0])
  }

  private func json(_ program: Binary, _ question: String...) throws -> [String: Any] {
    let outcome = try program.run(question + ["--on", "2026-11-22", "--format", "json"])
    return try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
  }

  /// A scenario of absence and more work, and one of training, hiring, another law and a unit closed.
  private func fill(_ program: Binary) throws -> [[String]] {
    let (nurse, helper) = (try first(program, "SP"), try first(program, "HF"))
    return [
      ["scenario", "new", "Vinter"], ["scenario", "add", "vinter", "--away", nurse],
      ["scenario", "add", "Vinter", "--demand", "+20", "--unit", "SH-1A"],
      ["scenario", "add", "Vinter", "--demand", "-10", "--task", "tsk-insulin"],
      ["scenario", "new", "Flere hender"],
      ["scenario", "add", "Flere hender", "--trained", helper, "--competence", "proc-insulin", "--level", "4"],
      ["scenario", "add", "Flere hender", "--hired", "SP", "--unit", "SH-1A", "--people", "2", "--percent", "80"],
      ["scenario", "add", "Flere hender", "--gate", "åpen", "--task", "tsk-dodsfall"],
      [
        "scenario", "add", "Flere hender", "--gate", "delegable", "--task", "tsk-insulin", "--holders", "SP;LE",
        "--delegates", "HF+crs-legemiddel-hf",
      ],
      ["scenario", "add", "Flere hender", "--closed", "SH-1B"],
    ]
  }

  private func told(_ steps: [[String]], _ program: Binary) throws -> String {
    var text = ""
    for step in steps {
      let outcome = try program.run(step)
      let shown = step.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
      let answer = outcome.output.replacing("\r\n", with: "\n")
      text += "$ nedenfra \(shown)\n\(answer)\(outcome.errors)[\(outcome.status)]\n\n"
    }
    return text
  }

  @Test(arguments: ["nb", "nn", "en"]) func `reads as those that were read and found right`(language: String) throws {
    let program = try demo(language)
    defer { program.remove() }
    let nurse = try first(program, "SP")
    let on = ["--on", "2026-11-22"]

    let text = try told(
      [["scenario", "list"] + on] + fill(program)
        + [
          ["scenario", "list"] + on, ["scenario", "show", "Flere hender"] + on,
          ["scenario", "compare", "Vinter", "Flere hender"] + on,
          ["scenario", "compare", "Vinter", "--unit", "SH-1A", "--format", "csv"] + on,
          ["match", "tsk-dodsfall", "--scenario", "Flere hender"] + on,
          ["who", "tsk-insulin", "--unit", "SH-1A", "--scenario", "Flere hender"] + on,
          ["why", "Ny sykepleier 1", "tsk-insulin", "--scenario", "Flere hender"] + on,
          ["cover", nurse, "--unit", "SH-1A", "--scenario", "Vinter"] + on,
          ["plan", "absence", nurse, "--unit", "SH-1A", "--scenario", "Vinter"] + on,
          ["scenario", "new", "Sammenslåing"],
          ["scenario", "add", "Sammenslåing", "--closed", "SH-1B", "--to", "SH-1A"],
          ["scenario", "compare", "Sammenslåing", "--unit", "SH-1"] + on,
          ["employee", "end", nurse, "--to", "2026-12-31"], ["scenario", "show", "Vinter", "--on", "2027-01-01"],
          ["gap", "--unit", "SH-1A", "--task", "tsk-insulin", "--scenario", "Vinter", "--on", "2027-01-01"],
          ["scenario", "drop", "Vinter"],
        ], program)

    expectGolden(text, "scenarios.\(language).txt")
  }

  @Test(arguments: ["nb", "nn", "en"]) func `that will not do is refused in words that help`(language: String) throws {
    let program = try demo(language)
    defer { program.remove() }
    let (nurse, helper) = (try first(program, "SP"), try first(program, "HF"))
    var text = try told([["gap", "--scenario", "Vinter"], ["scenario", "new", " "]], program)
    _ = try told(try fill(program), program)
    _ = try program.run("scenario", "new", "Tomt")
    _ = try program.run("employee", "end", helper, "--to", "2026-11-20")
    func add(_ change: String...) -> [String] { ["scenario", "add", "Vinter"] + change }

    text += try told(
      [
        ["scenario", "new", "VINTER"], ["scenario", "new", String(repeating: "x", count: 61)],
        ["gap", "--scenario", "Vintre"], ["scenario", "show", "noe helt annet"], ["scenario", "drop", "Vår"],
        ["scenario", "compare", "Tomt"], ["scenario", "compare"], add(), add("--away", nurse, "--closed", "SH-1B"),
        add("--away", nurse), add("--away", helper), add("--away", "finnes ikke"),
        add("--away", nurse, "--unit", "SH-1A"),
        add("--demand", "30", "--unit", "SH-1A"), add("--demand", "-101"), add("--demand", "1001"),
        add("--demand", "mye"), add("--demand", "0"), add("--hired", "SP"),
        add("--hired", "SP", "--unit", "SH-1A", "--people", "0"),
        add("--hired", "SP", "--unit", "SH-1A", "--percent", "101"),
        ["scenario", "add", "Flere hender", "--hired", "SP", "--unit", "SH-1B"],
        ["scenario", "add", "Flere hender", "--closed", "SH-1"], add("--closed", "SH-9"),
        add("--closed", "SH-1", "--to", "SH-1A"), add("--away", nurse, "--to", "SH-1A"),
        add("--trained", nurse, "--competence", "proc-insulin"), add("--trained", nurse),
        add("--trained", nurse, "--competence", "proc-insulin", "--level", "6"), add("--gate", "open"),
        add("--gate", "open", "--task", "tsk-insulin", "--holders", "SP"),
        add("--gate", "reserved", "--task", "tsk-insulin"),
        add("--gate", "delegable", "--task", "tsk-insulin", "--holders", "SP"),
        add("--gate", "reserved", "--task", "tsk-insulin", "--holders", "SP;XX"),
        ["gap", "--unit", "SH-1B", "--scenario", "Flere hender"],
      ], program)

    expectGolden(text, "scenario-refusals.\(language).txt")
  }

  @Test func `tells in JSON what was assumed, and names its figures`() throws {
    let program = try demo()
    defer { program.remove() }
    _ = try told(try fill(program), program)

    for question in [["gap"], ["matrix"], ["plan", "allocate"], ["plan", "shift-down"], ["plan", "staffing"]] {
      let outcome = try program.run(
        question + ["--unit", "SH-1A", "--scenario", "Vinter", "--on", "2026-11-22", "--format", "json"])
      let answer = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
      let scenario = try #require(answer["scenario"] as? [String: Any], "\(question)")
      #expect(scenario["name"] as? String == "Vinter" && (scenario["changes"] as? [Any])?.count == 3)
    }
    #expect(try json(program, "gap", "--unit", "SH-1A")["scenario"] is NSNull)
    let gate = try json(program, "match", "tsk-dodsfall", "--scenario", "Flere hender")["gate"] as? [String: Any]
    #expect(gate?["confidence"] as? String == "supposed" && gate?["statute"] is NSNull)
    let list = try json(program, "scenario", "list")
    #expect(list["schema"] as? String == "nedenfra.scenarios/1" && (list["scenarios"] as? [Any])?.count == 2)
    let compared = try json(program, "scenario", "compare", "Vinter", "Flere hender")
    #expect(compared["schema"] as? String == "nedenfra.scenario-compare/1")
    let columns = try #require(compared["columns"] as? [[String: Any]])
    #expect(columns.count == 3 && columns[0]["scenario"] is NSNull && columns[0]["differences"] is NSNull)
    let (today, winter) = (
      try #require(columns[0]["figures"] as? [String: Double]),
      try #require(columns[1]["figures"] as? [String: Double])
    )
    let differences = try #require(columns[1]["differences"] as? [String: Double])
    for key in [
      "people", "fte", "rules", "rulesMet", "placesMissing", "singlePoints", "hours", "hoursUndone", "hoursDown",
      "hoursAboveLowest", "staffHours", "capacityHours", "ratio",
    ] {
      let (one, other) = (try #require(today[key]), try #require(winter[key]))
      #expect(abs(other - one - (differences[key] ?? .infinity)) < 0.001, "\(key)")
    }
    #expect(differences["people"] == -1)
  }

  @Test func `is told beside bare CSV, and changes nothing of what is recorded`() throws {
    let program = try demo()
    defer { program.remove() }
    let before = try program.run("export", "employees", "--on", "2026-11-22").output
    _ = try told(try fill(program), program)

    let gap = try program.run(
      "gap", "--unit", "SH-1A", "--scenario", "Vinter", "--format", "csv", "--on", "2026-11-22")
    let page = try program.run(
      "gap", "--unit", "SH-1A", "--scenario", "Vinter", "--format", "html", "--on", "2026-11-22")

    #expect(gap.errors.contains("Scenario «Vinter»") && !gap.output.contains("Scenario"))
    #expect(page.output.contains("Scenario «Vinter», antatt og ikke registrert"))
    #expect(try program.run("export", "employees", "--on", "2026-11-22").output == before)
    #expect(try program.run("db", "check").status == 0)
  }
}
