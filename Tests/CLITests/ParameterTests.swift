import Foundation
import TestKit
import Testing

/// The numbers of planning, from the real program.
@Suite struct `The numbers that plans reckon with` {
  @Test(arguments: ["nb", "nn", "en"]) func `read as those that were read and found right`(language: String) throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    defer { program.remove() }
    try program.demo(employees: 120)
    let questions = [
      ["parameter", "list"],
      ["parameter", "set", "sick-leave", "9,25", "--profession", "HF", "--source", "Lønnskontoret 2026"],
      ["parameter", "set", "sick-leave", "9,25", "--profession", "HF", "--source", "Lønnskontoret 2026"],
      ["parameter", "set", "course-price", "1 200", "--competence", "crs-smittevern", "--source", "Tilbud"],
      ["parameter", "set", "leave-days", "90", "--source", "x"],
      ["parameter", "set", "leave-days", "25,5", "--source", "x"],
      ["parameter", "set", "leave-days", "mange", "--source", "x"], ["parameter", "set", "leave-days", "30"],
      ["parameter", "set", "shift-length", "8", "--profession", "SP", "--source", "x"],
      ["parameter", "set", "course-price", "8", "--source", "x"], ["parameter", "set", "ferie", "30", "--source", " "],
      ["parameter", "set", "hva?", "30", "--source", "x"], ["parameter", "set", "kostnad", "30", "--source", "x"],
      ["parameter", "reset", "leave-days"],
      ["parameter", "list"], ["parameter", "reset", "sick-leave", "--profession", "HF"],
    ]
    var text = ""

    for question in questions {
      let outcome = try program.run(question + (question[1] == "list" ? ["--on", "2026-11-22"] : []))
      text += "$ nedenfra \(question.joined(separator: " "))\n\(outcome.output)\(outcome.errors)[\(outcome.status)]\n\n"
    }

    expectGolden(text, "parameters.\(language).txt")
  }

  @Test func `are told to other programs, and without a registry too`() throws {
    let program = try Binary(environment: ["NEDENFRA_DB": ""])
    defer { program.remove() }

    let outcome = try program.run("parameter", "list", "--format", "json")

    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
    #expect(answer["schema"] as? String == "nedenfra.parameters/1")
    let rows = try #require(answer["parameters"] as? [[String: Any]])
    let week = try #require(rows.first { $0["code"] as? String == "full-time-week" && $0["profession"] is NSNull })
    #expect(week["value"] as? Int == 2250 && week["unit"] as? String == "minutes")
    #expect(week["basis"] as? String == "general-knowledge" && week["shippedValue"] as? Int == 2250)
  }

  @Test func `are sealed in the log, and undone by nothing but a word`() throws {
    let program = try Binary()
    defer { program.remove() }
    #expect(try program.run("parameter", "set", "leave-days", "30", "--source", "avtale").status == 0)

    #expect(try program.run("db", "verify").status == 0)
    #expect(try program.run("parameter", "list", "--format", "csv").output.contains("30"))
    #expect(try program.run("parameter", "reset", "leave-days").status == 0)
    #expect(try program.run("parameter", "reset", "leave-days").status == 1)
  }
}
