import Foundation
import TestKit
import Testing

/// The years to come, from the real program.
@Suite struct `The outlook` {
  private func demo(_ language: String = "nb") throws -> Binary {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    try program.demo(employees: 120)
    return program
  }

  private func answer(_ program: Binary, _ question: String...) throws -> [String: Any] {
    let outcome = try program.run(["plan", "absence"] + question + ["--on", "2026-11-22", "--format", "json"])
    let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(answer as? [String: Any], "\(outcome.errors)")
  }

  /// A home with six employees, a course that ends, and a rule; an empty unit beside it.
  private func home(birthYears: [String], _ language: String = "nb") throws -> Binary {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    let units = try program.write("unit,name,parent,kind\nA,Avdeling,,sykehjem\nT,Tom,,sykehjem\n", to: "units.csv")
    let people = birthYears.enumerated().map { "\($0 + 1),Navn \($0 + 1),A,Sykepleier,SP,100,2020-01-01,,,\($1)" }
    let staff = try program.write(
      "employee,name,unit,title,profession,percent,from,to,hpr,birth_year\n\(people.joined(separator: "\n"))\n",
      to: "staff.csv")
    let outcome = try program.run("import", units, staff)
    try #require(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    return program
  }

  @Test(arguments: ["nb", "nn", "en"]) func `reads as that which was read and found right`(language: String) throws {
    let program = try demo(language)
    defer { program.remove() }
    let questions = [
      ["--until", "2034"], ["--until", "2034", "--unit", "SH-1A"],
      ["--until", "2034", "--unit", "SH-1A", "--min-cell", "1"],
    ]
    var text = ""

    for question in questions {
      let outcome = try program.run(["plan", "absence"] + question + ["--on", "2026-11-22"])
      text += "$ nedenfra plan absence \(question.joined(separator: " "))\n"
      text += "\(outcome.output)\(outcome.errors)[\(outcome.status)]\n\n"
    }

    expectGolden(text, "outlook.\(language).txt")
  }

  @Test(arguments: ["nb", "nn", "en"]) func `is told in words where there is little to reckon with`(
    language: String
  ) throws {
    let unknown = try home(birthYears: ["", "", "", "", "", ""], language)
    let known = try home(birthYears: ["1960", "1960", "1960", "1960", "1960", "1990"], language)
    defer {
      unknown.remove()
      known.remove()
    }
    var text = ""

    let rules = try unknown.write("unit,task,people,period\nA,tsk-kateter-fjerning,6,always\n", to: "rules.csv")
    try #require(try unknown.run("import", rules).status == 0)

    for (program, question) in [
      (unknown, ["--until", "2028"]), (unknown, ["--until", "2028", "--unit", "T"]), (known, ["--until", "2028"]),
      (known, ["--until", "2026"]), (known, ["--until", "2057"]), (known, ["--until", "2030", "--each"]),
      (known, ["1", "--until", "2030"]), (known, ["--until", "2030", "--unit", "finnes-ikke"]),
    ] {
      let outcome = try program.run(["plan", "absence"] + question + ["--on", "2026-11-22"])
      text += "$ nedenfra plan absence \(question.joined(separator: " "))\n"
      text += "\(outcome.output)\(outcome.errors)[\(outcome.status)]\n\n"
    }

    expectGolden(text, "outlook-words.\(language).txt")
  }

  @Test func `names nobody, and tells of few only where the leader asks for it`() throws {
    let program = try demo()
    defer { program.remove() }
    let listed = try program.run("employee", "list", "--format", "json", "--on", "2026-11-22").output
    let employees = try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [String: Any]
    let names = try #require(employees?["employees"] as? [[String: Any]]).compactMap { $0["name"] as? String }

    let page = try program.run("plan", "absence", "--until", "2056", "--min-cell", "1", "--on", "2026-11-22").output
    #expect(names.count > 50 && !names.contains(where: page.contains))

    let guarded = try answer(program, "--until", "2040", "--unit", "SH-1A")
    let open = try answer(program, "--until", "2040", "--unit", "SH-1A", "--min-cell", "1")
    #expect(guarded["schema"] as? String == "nedenfra.plan-outlook/1")
    #expect(guarded["retiring"] as? String == "<5")
    #expect(open["retiring"] as? Int ?? 99 < 5)
    let last = try #require((guarded["years"] as? [[String: Any]])?.last)
    #expect(last["placesLost"] as? String == "hidden" && last["mostLost"] as? String == "hidden")
  }

  @Test func `loses by the last year what the absence of the same people leaves today`() throws {
    let program = try home(birthYears: ["1960", "1961", "1961", "1990", "", "1992"])
    defer { program.remove() }
    let rules = try program.write("unit,task,people,period\nA,tsk-kateter-fjerning,6,always\n", to: "rules.csv")
    try #require(try program.run("import", rules).status == 0)

    let outlook = try answer(program, "--until", "2028", "--min-cell", "1")
    let absence = try answer(program, "1", "2", "3")

    let last = try #require((outlook["years"] as? [[String: Any]])?.last)
    let places = try #require((absence["absences"] as? [[String: Any]])?.first?["places"] as? Int)
    #expect(last["placesLost"] as? Int == places)
    #expect((last["mostLost"] as? [String: Any])?["unit"] as? String == "A")
    let guarded = try #require((try answer(program, "--until", "2028")["years"] as? [[String: Any]])?.last)
    #expect(guarded["placesLost"] as? String == "hidden")
    #expect(outlook["withoutBirthYear"] as? Int == 1)
  }
}
