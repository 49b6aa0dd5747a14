import Foundation
import Testing

/// Wrong usage, unusable input and trouble with the registry: what is said, and how the program ends.
@Suite struct `What cannot be done` {
  private func withProgram(_ body: (Binary) throws -> Void) throws {
    let program = try Binary()
    defer { program.remove() }
    try body(program)
  }

  @Test func `is an unknown task, with the nearest ones`() throws {
    let bare = try Binary(environment: ["NEDENFRA_DB": ""])
    defer { bare.remove() }
    let outcome = try bare.run("match", "stelle stomii")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("tsk-stomistell"), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("nb", "match", "Argumentet «<oppgave>» mangler"), ("nn", "match", "Argumentet «<oppgåve>» manglar"),
    ("en", "match", "Missing expected argument '<task>'"),
    ("nb", "match a b c", "Uventede argumenter: «b», «c»"), ("nn", "match a b", "Uventa argument «b»"),
    (
      "nb", "match a --format pdf",
      "«pdf» passer ikke til «--format <format>». Bruk en av «table», «json», «csv», «xlsx» eller «html»"
    ),
    ("nn", "gap --einig x", "Ukjent val «--einig»"), ("nb", "gap --unit", "Verdien til «--unit <enhet>» mangler"),
    ("nb", "gapp", "Ukjent kommando «gapp»"), ("nn", "catalogue gapp", "Ukjend kommando «gapp»"),
    ("en", "gapp", "Unknown command 'gapp'"),
    ("nn", "employee add 1 --unit X --profession SP --percent halv", "«halv» passar ikkje til «--percent <prosent>»"),
  ]) func `is wrong usage, told in the user's language`(language: String, line: String, sentence: String) throws {
    let bare = try Binary(environment: ["NEDENFRA_DB": "", "NEDENFRA_LANG": language])
    defer { bare.remove() }

    let outcome = try bare.run(line.split(separator: " ").map(String.init))

    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
  }

  @Test func `are ambiguous words, with the choices`() throws {
    let bare = try Binary(environment: ["NEDENFRA_DB": ""])
    defer { bare.remove() }

    let outcome = try bare.run("match", "prøve")

    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("tsk-blodprove"), "\(outcome.errors)")
  }

  @Test(arguments: ["oyedraper", "Øyedråper", "vaeske", "eye drops"])
  func `is not a task by folded words or another language`(words: String) throws {
    let bare = try Binary(environment: ["NEDENFRA_DB": ""])
    defer { bare.remove() }

    #expect(try bare.run("catalogue", "search", words).status == 0)
  }

  @Test func `is a question about people without a registry`() throws {
    try withProgram { program in
      let outcome = try program.run("who", "tsk-insulin")

      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("nedenfra demo"))
    }
  }

  @Test func `is a registry that is a folder or another file`() throws {
    try withProgram { program in
      let notes = try program.write("notater", to: "notater.txt")

      #expect(try program.run("who", "tsk-insulin", "--db", program.folder).status == 1)
      let other = try program.run("who", "tsk-insulin", "--db", notes)
      #expect(other.status == 1)
      #expect(other.errors.contains("ikke et nedenfra-register"))
      #expect(try String(contentsOfFile: notes, encoding: .utf8) == "notater")
    }
  }

  @Test func `is writing while another program holds the registry`() throws {
    try withProgram { program in
      try program.run("demo", "--employees", "20", "--on", "2026-11-22")
      let holder = Process()
      holder.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
      let (commands, answers) = (Pipe(), Pipe())
      holder.arguments = [program.folder + "/r.db"]
      holder.standardInput = commands
      holder.standardOutput = answers
      try holder.run()
      commands.fileHandleForWriting.write(Data("BEGIN IMMEDIATE;\nSELECT 'held';\n".utf8))
      _ = answers.fileHandleForReading.availableData

      let outcome = try program.run("unit", "add", "NY", "Ny enhet")

      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("i bruk av et annet program"), "\(outcome.errors)")
      try commands.fileHandleForWriting.close()
      holder.waitUntilExit()
    }
  }

  @Test func `is a national identity number through any door`() throws {
    try withProgram { program in
      try program.run("demo", "--employees", "20", "--on", "2026-11-22")
      let number = try identityNumber()
      let events = try program.run("db", "info", "--format", "json").output

      let attempts = [
        ["employee", "add", number, "--name", "A B", "--unit", "SH-1A", "--profession", "SP"],
        ["employee", "add", "777", "--name", "A \(number)", "--unit", "SH-1A", "--profession", "SP"],
        ["unit", "add", "X1", "Enhet \(number)"],
        ["title", "set", "Tittel \(number)", "SP"],
      ]
      for attempt in attempts {
        let outcome = try program.run(attempt)
        #expect(outcome.status == 65, "\(attempt.prefix(2)) \(outcome.errors)")
        #expect(!outcome.errors.contains(number) && !outcome.output.contains(number))
      }
      #expect(try program.run("db", "info", "--format", "json").output == events)
    }
  }

  @Test func `is an answer that would be written over the registry`() throws {
    try withProgram { program in
      try program.run("demo", "--employees", "20", "--on", "2026-11-22")

      for format in ["json", "csv", "xlsx"] {
        #expect(try program.run("gap", "--format", format, "-o", "r.db").status == 1)
      }
      #expect(try program.run("db", "check").status == 0)
    }
  }

  @Test func `is an answer to a full disk`() throws {
    try withProgram { program in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      process.arguments = ["-c", "\"$0\" catalogue tasks > /dev/full 2> /dev/null", Binary.path]
      process.environment = ["HOME": program.folder, "PATH": "/usr/bin:/bin"]
      try process.run()
      process.waitUntilExit()

      #expect(process.terminationStatus == 1)
      #expect(try program.run("catalogue", "tasks", "-o", "/dev/full").status == 1)
      #expect(
        try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType != .typeRegular)
    }
  }

  @Test(arguments: ["ikke-en-fil.csv", "."])
  func `is an import of a file that is missing or a folder`(name: String) throws {
    try withProgram { program in
      let outcome = try program.run("import", name)

      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("Avvist"))
    }
  }

  @Test func `is wrong usage, told in the user's language`() throws {
    try withProgram { program in
      let unknown = try program.run("gap", "--finnes-ikke")
      #expect(unknown.status == 64)
      #expect(unknown.errors.contains("Ukjent valg «--finnes-ikke»"), "\(unknown.errors)")

      let missing = try program.run("match")
      #expect(missing.status == 64)
      #expect(missing.errors.contains("mangler"), "\(missing.errors)")

      let date = try program.run("gap", "--on", "31.02.2026")
      #expect(date.status == 64)
    }
  }

  @Test func `ends with 2 when the answer asked for is no`() throws {
    try withProgram { program in
      try program.run("demo", "--employees", "60", "--on", "2026-11-22")

      #expect(try program.run("gap", "--check", "--on", "2026-11-22").status == 2)
      #expect(try program.run("who", "tsk-dodsfall", "--unit", "BE", "--check", "--on", "2026-11-22").status != 0)
    }
  }

  /// Made here, so that no number stands in the code: a synthetic one (month + 80) with right control digits.
  private func identityNumber() throws -> String {
    for tail in 100...999 {
      let digits = [0, 1, 8, 1, 9, 0] + String(tail).compactMap(\.wholeNumberValue)
      let first = 11 - zip([3, 7, 6, 1, 8, 9, 4, 5, 2], digits).map(*).reduce(0, +) % 11
      let one = first == 11 ? 0 : first
      let second = 11 - zip([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], digits + [one]).map(*).reduce(0, +) % 11
      let two = second == 11 ? 0 : second
      if one < 10, two < 10 { return (digits + [one, two]).map(String.init).joined() }
    }
    throw CocoaError(.featureUnsupported)
  }
}
