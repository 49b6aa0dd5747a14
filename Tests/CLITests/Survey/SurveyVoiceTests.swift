import Foundation
import Testing

/// Who answers: the manager by name, and two forms that do not say the same.
@Suite struct `A survey's answers` {
  /// A ward that is asked about a procedure, a course and an education.
  private func scene(_ language: String = "nb") throws -> (Binary, SurveyRun) {
    let program = try Binary(environment: ["NEDENFRA_LANG": language])
    try program.demo()
    return (program, SurveyRun(program, language))
  }

  private func openWithEducation(_ survey: SurveyRun) throws -> String {
    let catalogue = try survey.program.run("export", "holdings").output
    let education = try #require(
      catalogue.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false)[1] }
        .first { $0.hasPrefix("edu-") })
    let opened = try survey.program.run(
      "survey", "open", "--name", "Høst 2026", "--unit", "SH-1A", "--competences", "proc-sc", "crs-smittevern",
      String(education), "--deadline", "2026-12-15", "--on", "2026-11-22")
    #expect(opened.status == 0, "\(opened.errors)")
    return String(education)
  }

  private func told(_ outcome: Binary.Outcome) -> String {
    (outcome.errors + " " + outcome.output).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func managersForm(_ survey: SurveyRun) throws -> String {
    let written = try survey.program.run("survey", "forms", "1", "-o", "forms", "--voice", "manager")
    #expect(written.status == 0, "\(written.errors)")
    let name = ["nb": "kartlegging-1-SH-1A-leder", "nn": "kartlegging-1-SH-1A-leiar"][survey.language]
    return survey.program.folder + "/forms/\(name ?? "survey-1-SH-1A-manager").xlsx"
  }

  @Test func `as manager are taken only from somebody who is named in full`() throws {
    let (program, survey) = try scene()
    defer { program.remove() }
    try survey.open("Høst 2026", on: "2026-11-22")
    let people = try survey.people(1)
    let form = try managersForm(survey)
    let title = try survey.titles(form)["proc-sc"]
    try survey.office.fillWithOpenpyxl(form, to: program.folder + "/led.xlsx", [survey.answer(people[1], title, "4")])
    func collect(_ by: String...) throws -> Binary.Outcome {
      try program.run(["survey", "collect", "led.xlsx", "--on", "2026-11-24"] + by.flatMap { ["--by", $0] })
    }

    let nobody = try collect()
    #expect(nobody.status == 65)
    #expect(told(nobody).contains("--by HVEM"))
    #expect(try collect("leder").status == 64)
    #expect(try collect("15076500565 Hansen").status != 0)
    #expect(try survey.assertions(of: people[1], from: "Høst 2026").isEmpty)
    #expect(try collect(people[0]).status == 0)

    let sources = try program.run("export", "holdings").output
    #expect(sources.contains("Høst 2026 – ") && sources.contains("(\(people[0]))"))
    // Whoever said it does not sign it.
    #expect(
      try program.run("verify", people[1], "proc-sc", "--by", people[0], "--kind", "manager", "--on", "2026-11-25")
        .status != 0)
  }

  @Test func `as manager are never about the manager`() throws {
    let (program, survey) = try scene()
    defer { program.remove() }
    try survey.open("Høst 2026", on: "2026-11-22")
    let people = try survey.people(1)
    let form = try managersForm(survey)
    let title = try survey.titles(form)["proc-sc"]
    try survey.office.fillWithOpenpyxl(
      form, to: program.folder + "/led.xlsx",
      [survey.answer(people[0], title, "5"), survey.answer(people[1], title, "4")])

    let own = try program.run("survey", "collect", "led.xlsx", "--by", people[0], "--on", "2026-11-24")

    #expect(own.status == 65)
    #expect(told(own).contains("led.xlsx, ark «Svar», celle J2:"), "\(told(own))")
    #expect(told(own).contains("(\(people[0])) kan ikke svare om seg selv"))
    #expect(!(try program.run("export", "holdings").output.contains("Høst 2026 –")))
    let other = try program.run("survey", "collect", "led.xlsx", "--by", people[2], "--on", "2026-11-24")
    #expect(other.status == 0 && !other.output.contains("ikke ansatt her"))
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `as manager are not asked for what a register or a diploma proves`(language: String) throws {
    let (program, survey) = try scene(language)
    defer { program.remove() }
    let education = try openWithEducation(survey)
    let own = try survey.titles(try survey.writeForms(1))
    let form = try managersForm(survey)
    let managers = try survey.titles(form)

    #expect(own[education] != nil)
    #expect(managers[education] == nil && managers["proc-sc"] != nil)
    let text = String(describing: try survey.office.dump(form))
    for words in ["til lederen din", "til leiaren din", "to your manager", survey.words.remark] {
      #expect(!text.contains(words), "\(words)")
    }
    let person = try #require(try survey.people(1).first)
    try survey.office.fillWithOpenpyxl(
      form, to: program.folder + "/led.xlsx",
      [
        survey.answer(person, managers["proc-sc"], "4"),
        survey.answer(person, managers["crs-smittevern"], survey.words.yes),
      ])
    let collected = try program.run("survey", "collect", "led.xlsx", "--by", "Fagleder Hansen", "--on", "2026-11-24")
    #expect(collected.status == 0 && (told(collected) + collected.output).contains("Fagleder Hansen"))
    let status = try survey.json("status", "1", "--voice", "manager", "--on", "2026-11-25")
    #expect(((status["response"] as? [String: Any])?["total"] as? [String: Any])?["complete"] as? Int == 1)
  }

  @Test func `that contradict each other are refused together, and else the later file wins`() throws {
    let (program, survey) = try scene()
    defer { program.remove() }
    try survey.open("Høst 2026", on: "2026-11-22")
    let people = try survey.people(1)
    let unit = try survey.writeForms(1)
    #expect(try program.run("survey", "forms", "1", "-o", "forms", "--per-person", "--yes").status == 0)
    let titles = try survey.titles(unit)
    let personal = program.folder + "/forms/kartlegging-1-SH-1A-\(people[1]).xlsx"
    func fill(_ form: String, _ name: String, _ answers: Office.Answer...) throws {
      try survey.office.fillWithOpenpyxl(form, to: program.folder + "/" + name, answers)
    }
    func collect(_ files: String..., on day: String = "2026-11-24") throws -> Binary.Outcome {
      try program.run(["survey", "collect"] + files + ["--on", day])
    }
    func info() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: program.folder + "/r.db")) }
    func assertions() throws -> [String] { try survey.assertions(of: people[1], from: "Høst 2026") }
    try fill(
      unit, "unit.xlsx", survey.answer(people[0], titles["proc-sc"], "4"),
      survey.answer(people[1], titles["proc-sc"], "3", "ofte"))
    try fill(personal, "own.xlsx", survey.answer(people[1], titles["proc-sc"], "4"))
    try fill(personal, "same.xlsx", survey.answer(people[1], titles["proc-sc"], "3"))
    try fill(unit, "other.xlsx", survey.answer(people[2], titles["proc-sc"], "2"))

    let before = try info()
    let both = try collect("other.xlsx", "unit.xlsx", "own.xlsx")
    #expect(both.status == 65)
    let expected = "own.xlsx, ark «Svar», celle J2: Svarer noe annet på det samme enn unit.xlsx, ark «Svar», celle J"
    #expect(told(both).contains(expected), "\(told(both))")
    #expect(told(both).contains("0 skjema tatt imot, 3 avvist"), "\(told(both))")
    #expect(try info() == before)

    // Where they agree there is nothing to say, and the comment is kept whatever the order.
    #expect(try collect("unit.xlsx", "same.xlsx", on: "2026-11-23").status == 0)
    #expect(try assertions() == ["proc-sc 3 self 2026-11-23"])
    #expect(try program.run("employee", "export", people[1]).output.contains("ofte"))

    #expect(try collect("own.xlsx").status == 0)
    #expect(try assertions() == ["proc-sc 3 self 2026-11-23", "proc-sc 4 self 2026-11-24"])
    let after = try info()
    let again = try collect("unit.xlsx", on: "2026-11-25")
    #expect(told(again).contains("hentet inn før"), "\(told(again))")
    #expect(try collect("own.xlsx", on: "2026-11-25").status == 0)
    #expect(try info() == after)
  }

  @Test func `after the deadline are taken, and told`() throws {
    let (program, survey) = try scene()
    defer { program.remove() }
    let opened = try program.run(
      "survey", "open", "--name", "Høst 2026", "--unit", "SH-1A", "--competences", "proc-sc",
      "--deadline", "2026-11-23", "--on", "2026-11-22")
    #expect(opened.status == 0, "\(opened.errors)")
    let person = try #require(try survey.people(1).first)
    let form = try survey.writeForms(1)
    let title = try survey.titles(form)["proc-sc"]
    try survey.office.fillWithOpenpyxl(form, to: program.folder + "/svar.csv.xlsx", [survey.answer(person, title, "4")])
    // The name of a file means nothing.
    try FileManager.default.moveItem(
      atPath: program.folder + "/svar.csv.xlsx", toPath: program.folder + "/svar.csv")

    let last = try program.run("survey", "collect", "svar.csv", "--on", "2026-11-23", "--dry-run")
    #expect(last.status == 0 && !last.output.contains("etter fristen"), "\(told(last))")
    let late = try program.run("survey", "collect", "svar.csv", "--on", "2026-11-24")
    #expect(late.status == 0)
    #expect(told(late).contains("etter fristen 23.11.2026"), "\(told(late))")
  }
}
