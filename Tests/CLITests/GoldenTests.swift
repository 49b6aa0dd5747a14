import Foundation
import TestKit
import Testing

/// What people read, in three languages, compared with files that somebody has read and found right.
@Suite struct `The printed answers` {
  @Test(arguments: ["nb", "nn", "en"]) func `are those that were read and found right`(language: String) throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    defer { program.remove() }
    try program.demo(employees: 120)
    let found = try firstEmployee(program, unit: "SH-1A", profession: "SP")
    let nurse = try #require(found)
    let questions = [
      ["match", "tsk-insulin"], ["match", "tsk-dodsfall"],
      ["match", "tsk-journal-oppslag-annen", "--on", "2026-01-01"],
      ["who", "tsk-utdeling-multidose", "--unit", "SH-1"], ["why", nurse, "tsk-insulin"], ["cover", nurse],
      ["gap", "--unit", "SH-1A"], ["matrix", "--unit", "SH-1A"], ["expiring", "--unit", "SH-1A", "--within", "30"],
      ["catalogue", "check"], ["catalogue", "show", "proc-insulin"], ["unit", "list"],
      ["who", "finnes ikke"], ["match", "prøve"], ["gap", "--feil"], ["who", "--help"], ["--help"],
    ]
    var text = ""

    for question in questions {
      let isDated = question.contains("--on") || question.contains("--help") || question.contains("--feil")
      let outcome = try program.run(question + (isDated ? [] : ["--on", "2026-11-22"]))
      text += "$ nedenfra \(question.joined(separator: " "))\n\(outcome.output)\(outcome.errors)[\(outcome.status)]\n\n"
    }

    expectGolden(text, "answers.\(language).txt")
  }

  private func firstEmployee(_ program: Binary, unit: String, profession: String) throws -> String? {
    let rows = try program.run("export", "employees").output.split(separator: "\n").dropFirst()
    let cells = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    return cells.first { $0.count > 7 && $0[2] == unit && $0[4] == profession && $0[7].isEmpty }.map { String($0[0]) }
  }
}
