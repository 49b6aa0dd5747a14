import Foundation
import TestKit
import Testing

/// The plan of training, from the real program.
@Suite struct `The plan of training` {
  private func demo(_ language: String = "nb") throws -> Binary {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    try program.demo(employees: 120)
    return program
  }

  private func answer(_ program: Binary, _ question: String...) throws -> [String: Any] {
    let outcome = try program.run(["plan", "training", "--on", "2026-11-22", "--format", "json"] + question)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
  }

  @Test(arguments: ["nb", "nn", "en"]) func `reads as the one that was read and found right`(language: String) throws {
    let program = try demo(language)
    defer { program.remove() }
    let questions = [
      ["--unit", "SH-1A"], [], ["--target", "shift-down", "--unit", "SH-1A"],
      ["--budget", "40t", "--horizon", "6", "--unit", "HJ"],
    ]
    var text = ""

    for question in questions.map({ ["plan", "training"] + $0 }) {
      let outcome = try program.run(question + ["--on", "2026-11-22"])
      text += "$ nedenfra \(question.joined(separator: " "))\n\(outcome.output)\(outcome.errors)[\(outcome.status)]\n\n"
    }

    expectGolden(text, "training.\(language).txt")
  }

  @Test func `has the gaps of the gap report, and people who can in the list of who`() throws {
    let program = try demo()
    defer { program.remove() }

    let plan = try answer(program, "--unit", "SH-1A")

    #expect(plan["schema"] as? String == "nedenfra.plan-training/1" && plan["proven"] as? Bool == true)
    let outcome = try program.run("gap", "--unit", "SH-1A", "--on", "2026-11-22", "--format", "json")
    let gap = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let rows = try #require(gap["rows"] as? [[String: Any]]).filter { $0["gap"] as? Int ?? 0 > 0 }
    func places(_ rows: [[String: Any]], _ gap: (([String: Any]) -> Int)) -> Set<String> {
      Set(rows.map { "\($0["unit"] ?? "") \($0["task"] ?? "") \($0["period"] ?? "") \(gap($0))" })
    }
    let openings = try #require(plan["openings"] as? [[String: Any]])
    #expect(!rows.isEmpty)
    #expect(
      places(rows) { $0["gap"] as? Int ?? 0 }
        == places(openings) { ($0["need"] as? Int ?? 0) - ($0["before"] as? Int ?? 0) })
    for lesson in try #require(plan["lessons"] as? [[String: Any]]) {
      let task = try #require((lesson["tasks"] as? [String])?.first)
      let who = try program.run("who", task, "--unit", "SH-1A", "--on", "2026-11-22", "--format", "json").output
      #expect(who.contains("\"\(try #require(lesson["employee"] as? String))\""))
    }
  }

  @Test func `keeps to the budget`() throws {
    let program = try demo()
    defer { program.remove() }

    let hours = try answer(program, "--budget", "10 timer")
    let kroner = try answer(program, "--budget", "2 000 NOK")

    #expect((hours["sum"] as? [String: Any])?["minutes"] as? Int ?? .max <= 600)
    #expect((kroner["sum"] as? [String: Any])?["kroner"] as? Int ?? .max <= 2000)
    #expect((hours["budget"] as? [String: Any])?["minutes"] as? Int == 600)
  }

  @Test func `has room for a date and a signature on the page, and not on the terminal`() throws {
    let program = try demo()
    defer { program.remove() }

    let page = try program.run("plan", "training", "--unit", "SH-1A", "--on", "2026-11-22", "--format", "html").output
    let text = try program.run("plan", "training", "--unit", "SH-1A", "--on", "2026-11-22").output

    #expect(page.contains("Opplæringsplan") && page.contains(">Signatur<") && page.contains(">Dato<"))
    #expect(!text.contains("Dato"))
  }

  @Test(arguments: [
    ["--budget", "0"], ["--budget", "0kr"], ["--budget", "-5t"], ["--budget", "40"], ["--budget", "mye"],
    ["--budget", "1e99kr"], ["--budget", "nan t"], ["--horizon", "-1"], ["--horizon", "99"], ["--seconds", "0"],
    ["--guidance", "0"], ["--target", "alt"],
  ]) func `answers nonsense in words`(arguments: [String]) throws {
    let program = try demo()
    defer { program.remove() }

    let outcome = try program.run(["plan", "training"] + arguments)

    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Feil:") && outcome.errors.contains(arguments[0]), "\(outcome.errors)")
  }

  @Test func `says so where there is nothing to close`() throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": "nb"])
    defer { program.remove() }
    let units = try program.write("unit,name,parent,kind\nA,Avdeling,,sykehjem\n", to: "enheter.csv")
    #expect(try program.run("import", units).status == 0)

    let none = try program.run("plan", "training")
    #expect(none.status == 0 && none.output.contains("Ingen dekningskrav er registrert her"))
    let down = try program.run("plan", "training", "--target", "shift-down")
    #expect(down.status == 0 && down.output.contains("Ingen volum sier hvem som gjør oppgavene i dag"))

    let rules = try program.write("unit,task,people,period\nA,tsk-samtale,1,always\n", to: "krav.csv")
    _ = try program.run("import", rules)
    let nobody = try program.run("plan", "training")
    #expect(nobody.status == 0, "\(nobody.errors)")
  }
}
