import Foundation
import Testing

/// The question about an unknown job title, as somebody at a terminal meets it.
@Suite struct `The question about a job title` {
  private let staff =
    "employee,name,unit,title,percent,from,to\n1,A B,A,Nattsykepl.,100,2024-01-01,\n2,C D,A,Nattsykepl.,100,2024-01-01,\n"

  private func ask(_ body: (Binary, String, Process, Terminal) throws -> Void) throws {
    let program = try Binary()
    defer { program.remove() }
    let units = try program.write("unit,name,parent,kind\nA,Avdeling A,,sengepost\n", to: "enheter.csv")
    #expect(try program.run("import", units).status == 0)
    let file = try program.write(staff, to: "ansatte.csv")
    let terminal = try Terminal()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Binary.path)
    process.arguments = ["import", file]
    process.environment = ["HOME": program.folder, "NEDENFRA_DB": program.folder + "/r.db", "NEDENFRA_LANG": "nb"]
    process.standardInput = terminal.far
    process.standardOutput = FileHandle.nullDevice
    process.standardError = terminal.far
    try process.run()
    try body(program, file, process, terminal)
  }

  @Test func `lists the nearest professions, tells why it is asked again, and is asked once`() throws {
    try ask { program, file, process, terminal in
      let question = try terminal.text(until: "hopp over): ")
      #expect(question.contains("Hvilket yrke er «Nattsykepl.»?"), "\(question)")
      #expect(question.contains("1  Sykepleier (SP)"), "\(question)")

      terminal.type("99")
      let again = try terminal.text(until: "hopp over): ")
      #expect(again.contains("Ingen yrkesgruppe passer til «99»"), "\(again)")

      terminal.type("1")
      _ = try terminal.text()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try program.run("title", "list").output.contains("Nattsykepl."))
      #expect(try program.run("import", file).status == 0)
    }
  }

  @Test func `is ended by one Ctrl-C, and nothing is written`() throws {
    try ask { program, _, process, terminal in
      _ = try terminal.text(until: "hopp over): ")

      process.interrupt()

      #expect(try terminal.text().contains("Avbrutt. Registeret er som før."))
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGINT)
      #expect(try !program.run("title", "list").output.contains("Nattsykepl."))
    }
  }
}
