import Foundation
import TestKit
import Testing

/// The staff that work takes, from the real program.
@Suite struct `The plan of staff` {
  private func town(_ language: String = "nb") throws -> Binary {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    let files = try [
      program.write("unit,name,parent,kind\nA,Avdeling A,,sykehjem\nB,Avdeling B,A,sykehjem\n", to: "enheter.csv"),
      program.write(
        "employee,name,unit,profession,percent,from,to\n1,Ola Vik,A,SP,100,2020-01-01,\n2,Kari Lie,A,SP,50,2020-01-01,\n"
          + "3,Nils Moe,A,HF,0,2020-01-01,\n4,Anne Dal,A,X-RENHOLD,80,2020-01-01,\n5,Per Li,A,X-LARLING,100,2020-01-01,\n"
          + "2,Kari Lie,B,SP,50,2020-01-01,\n", to: "ansatte.csv"),
      program.write(
        "unit,task,minutes_per_week,profession,count_per_week,minutes_each\nA,tsk-stomistell,,SP,42,60\n"
          + "A,tsk-insulin,600,HF,,\nA,tsk-sondemat,300,,,\nA,tsk-visitt-sykehjem,120,LE,,\nA,tsk-munnstell,200,X-PARORENDE,,\n",
        to: "volum.csv"),
    ]
    let outcome = try program.run(["import"] + files)
    #expect(outcome.status == 0, "\(outcome)")
    return program
  }

  @Test(arguments: ["nb", "nn", "en"]) func `reads as one that was read and found right`(language: String) throws {
    let program = try town(language)
    defer { program.remove() }
    let demo = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    defer { demo.remove() }
    try demo.demo(employees: 120)
    var text = ""

    for (program, unit) in [(program, "A"), (program, "B"), (demo, "SH-1A")] {
      let outcome = try program.run("plan", "staffing", "--unit", unit, "--on", "2026-11-22")
      text += "$ nedenfra plan staffing --unit \(unit)\n\(outcome.output)\(outcome.errors)[\(outcome.status)]\n\n"
    }

    expectGolden(text, "staffing.\(language).txt")
  }

  private func answer(_ program: Binary, _ arguments: String...) throws -> [String: Any] {
    let outcome = try program.run(["plan", "staffing", "--on", "2026-11-22", "--format", "json"] + arguments)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
  }

  @Test func `is told to other programs, with what it was reckoned with`() throws {
    let program = try town()
    defer { program.remove() }

    let plan = try answer(program)

    #expect(plan["schema"] as? String == "nedenfra.plan-staffing/1")
    let needs = try #require(plan["needs"] as? [[String: Any]])
    let outcomes = needs.map { "\($0["unit"] ?? "") \($0["profession"] ?? "") \($0["outcome"] ?? "")" }
    #expect(
      outcomes == [
        "A SP compared", "A HF without-capacity", "A LE nobody", "A X-LARLING without-volumes",
        "A X-RENHOLD without-volumes", "B SP without-volumes",
      ])
    // 42 hours at 27.8 hours a week for each.
    #expect(needs[0]["required"] as? Double == 1.51 && needs[0]["existing"] as? Double == 1.5)
    #expect(needs[0]["ratio"] as? Double == 0.99 && needs[3]["ratio"] is NSNull)
    let time = try #require((plan["workingTime"] as? [[String: Any]])?.first { $0["profession"] as? String == "SP" })
    let deductions = try #require(time["deductions"] as? [[String: Any]])
    #expect(time["minutesLeft"] as? Int == 2130 - deductions.compactMap { $0["minutesPerWeek"] as? Int }.reduce(0, +))
    #expect(deductions.allSatisfy { !($0["source"] as? String ?? "").isEmpty })
    #expect((plan["withoutProfession"] as? [[String: Any]])?.count == 1)
    #expect((plan["byOthers"] as? [[String: Any]])?.first?["profession"] as? String == "X-PARORENDE")
  }

  @Test func `follows the organisation's own numbers, and what was known at a time`() throws {
    let program = try town()
    defer { program.remove() }
    let before = try answer(program, "--unit", "A")

    #expect(try program.run("parameter", "set", "sick-leave", "0", "--source", "avtale").status == 0)

    func ratio(_ plan: [String: Any]) -> Double? { (plan["needs"] as? [[String: Any]])?.first?["ratio"] as? Double }
    let after = try answer(program, "--unit", "A")
    #expect(ratio(before) == 0.99 && ratio(after) == 1.09)
  }

  @Test func `is told in words where there is nothing to compare with`() throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": "nb"])
    defer { program.remove() }
    let units = try program.write("unit,name,parent,kind\nA,Avdeling,,sykehjem\n", to: "enheter.csv")
    #expect(try program.run("import", units).status == 0)

    let empty = try program.run("plan", "staffing")
    #expect(empty.status == 0 && empty.output.contains("Ingen volum er registrert her"))
    #expect(try program.run("planlegg", "bemanning", "--unit", "Z").status == 64)
  }

  @Test func `is written as a page, a workbook and rows`() throws {
    let program = try town()
    defer { program.remove() }

    #expect(try program.run("plan", "staffing", "-o", program.folder + "/a.html").status == 0)
    #expect(try program.run("plan", "staffing", "-o", program.folder + "/a.xlsx").status == 0)
    #expect(try program.run("plan", "staffing", "--format", "csv", "-o", program.folder + "/a.csv").status == 0)
  }
}
