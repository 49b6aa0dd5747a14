import Foundation
import Testing

/// A survey that is over says what it said.
@Suite struct `A survey and its days` {
  private func answered(_ program: Binary) throws -> SurveyRun {
    let survey = SurveyRun(program, "nb")
    try program.demo()
    try survey.open("Høst 2026", on: "2026-11-22")
    let (form, person) = (try survey.writeForms(1), try #require(try survey.people(1).first))
    try survey.office.fillWithOpenpyxl(
      form, to: program.folder + "/svar.xlsx", [survey.answer(person, try survey.titles(form)["proc-sc"], "4")])
    return survey
  }

  @Test func `is neither answered nor closed on a day to come`() throws {
    let program = try Binary()
    defer { program.remove() }
    _ = try answered(program)

    let answers = try program.run("survey", "collect", "svar.xlsx", "--on", "2099-01-01")
    let end = try program.run("survey", "close", "1", "--on", "2099-01-01")

    for refused in [answers, end] {
      #expect(refused.status == 64 && refused.errors.contains("01.01.2099 er ikke kommet ennå"), "\(refused.errors)")
      #expect(refused.errors.contains("Ta bort --on"))
    }
    #expect(try program.run("survey", "collect", "svar.xlsx", "--on", "2026-11-23").status == 0)
  }

  @Test func `keeps its answers once it is closed, unless that is asked for`() throws {
    let program = try Binary()
    defer { program.remove() }
    let survey = try answered(program)
    let collected = try program.run("survey", "collect", "svar.xlsx", "--on", "2026-11-23").output
    let batch = try #require(collected.split(separator: " ").last?.split(whereSeparator: \.isNewline).first)
    #expect(try program.run("survey", "close", "1", "--on", "2026-11-24").status == 0)
    func responses() throws -> Int? {
      let response = try survey.json("status", "1", "--on", "2026-11-25")["response"] as? [String: Any]
      return (response?["total"] as? [String: Any])?["answered"] as? Int
    }

    let refused = try program.run("import", "undo", String(batch))
    #expect(refused.status == 1, "\(refused)")
    #expect(refused.errors.contains("lukket: «Høst 2026» (24.11.2026)"), "\(refused.errors)")
    #expect(try responses() == 1)

    #expect(try program.run("import", "undo", String(batch), "--yes").status == 0)
    #expect(try responses() == 0)
  }
}
