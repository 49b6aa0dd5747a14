import Foundation
import Testing

/// The survey in the README, run as it stands there. `RECORD=1` writes it anew.
@Suite struct `The README's survey` {
  @Test func `is what the program prints`() throws {
    let program = try Binary(environment: ["COLUMNS": "100"])
    defer { program.remove() }
    let survey = SurveyRun(program, "nb")
    try program.demo(on: "2026-11-23")
    var printed: [String] = []
    func ask(_ arguments: String...) throws {
      let line = arguments.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
      let outcome = try program.run(arguments)
      #expect(outcome.status == 0, "\(line)\n\(outcome.errors)")
      printed.append("$ nedenfra \(line)\n\n\(outcome.output)")
    }

    try ask(
      "survey", "open", "--name", "Høst 2026", "--unit", "SH-1A", "--competences", "proc-sc", "crs-smittevern",
      "--deadline", "2026-12-15", "--discussed", "2026-11-16", "--on", "2026-11-23")
    try ask("survey", "forms", "1", "-o", "skjema")
    let people = Array(try survey.people(1).prefix(12))
    let form = program.folder + "/skjema/kartlegging-1-SH-1A.xlsx"
    let titles = try survey.titles(form)
    let levels = ["4", "3", "4", "5", "2", "4", "3", "4", "1", "4", "4", "Vet ikke"]
    try survey.office.fillWithOpenpyxl(
      form, to: program.folder + "/svar.xlsx",
      zip(people, levels).flatMap { person, level in
        [
          survey.answer(person, titles["proc-sc"], level),
          survey.answer(person, titles["crs-smittevern"], level == "2" ? "Nei" : "Ja"),
        ]
      })
    try ask("survey", "collect", "svar.xlsx", "--on", "2026-11-24")
    try ask("survey", "status", "1", "--on", "2026-11-24")
    try ask("survey", "close", "1", "--on", "2026-11-25")

    let block = "```\n" + printed.joined(separator: "\n") + "```"
    let path = Binary.repository.appendingPathComponent("README.md")
    let readme = try String(contentsOf: path, encoding: .utf8)
    if ProcessInfo.processInfo.environment["RECORD"] == "1",
      let start = readme.range(of: "```\n$ nedenfra survey open")?.lowerBound,
      let end = readme.range(of: "\n```", range: readme.index(start, offsetBy: 4)..<readme.endIndex)?.upperBound
    {
      try Data((readme[..<start] + block + readme[end...]).utf8).write(to: path)
    } else {
      #expect(readme.contains(block), "run the test with RECORD=1, and read what it wrote")
    }
  }
}
