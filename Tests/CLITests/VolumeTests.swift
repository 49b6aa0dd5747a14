import Foundation
import TestKit
import Testing

/// Volumes told as how often and how long, from the real program.
@Suite struct `Volumes of counts` {
  private func town(_ language: String = "nb") throws -> Binary {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    let units = try program.write("unit,name,parent,kind\nA,Avdeling A,,sykehjem\n", to: "enheter.csv")
    #expect(try program.run("import", units).status == 0)
    return program
  }

  @Test func `come in, go out, and come in again unchanged`() throws {
    let program = try town()
    defer { program.remove() }
    let volumes = try program.write(
      "Enhet;Oppgave;Ganger per uke;Minutter hver gang;Minutter per uke;Gjøres av\n"
        + "A;tsk-stomistell;10,5;15;;SP\nA;tsk-insulin;0,25;30;8;\nA;tsk-sondemat;;;60;HF\n", to: "volum.csv")

    #expect(try program.run("import", volumes).status == 0)
    let exported = try program.run("export", "volumes").output
    #expect(
      exported == """
        unit,task,minutes_per_week,profession,count_per_week,minutes_each
        A,tsk-insulin,8,,0.25,30
        A,tsk-sondemat,60,HF,,
        A,tsk-stomistell,158,SP,10.5,15

        """)
    let again = try program.run("import", try program.write(exported, to: "igjen.csv"))
    #expect(again.status == 0 && again.output.contains("3 uendret"), "\(again)")

    // What is told in minutes alone afterwards has no count any more; undone, it has.
    let plain = try program.write("unit,task,minutes_per_week,profession\nA,tsk-stomistell,200,SP\n", to: "ny.csv")
    let told = try program.run("import", plain).output
    #expect(try program.run("export", "volumes").output.contains("A,tsk-stomistell,200,SP,,\n"))
    let batch = try #require(told.firstMatch(of: /import undo (\d+)/)?.1, "\(told)")
    #expect(try program.run("import", "undo", String(batch), "--yes").status == 0)
    #expect(try program.run("export", "volumes").output == exported)
  }

  @Test(arguments: ["nb", "nn", "en"]) func `are refused in words where they cannot be`(language: String) throws {
    let program = try town(language)
    defer { program.remove() }
    let volumes = try program.write(
      "unit,task,count_per_week,minutes_each,minutes_per_week,profession\n"
        + "A,tsk-stomistell,-3,15,,SP\nA,tsk-insulin,10,,,SP\nA,tsk-sondemat,,20,,SP\nA,tsk-munnstell,10,15,90,SP\n"
        + "A,tsk-blodprove,,,,SP\nA,tsk-ekg,10,20000,,SP\nA,tsk-ekg,10,15,,Trollmann\n", to: "volum.csv")

    let outcome = try program.run("import", volumes)

    expectGolden("\(outcome.output)\(outcome.errors)[\(outcome.status)]\n", "volumes.\(language).txt")
    #expect(try program.run("export", "volumes").output.split(separator: "\n").count == 1)
  }
}
