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
    ("nb", "catalogue gates a b c", "Uventede argumenter: «b», «c»"),
    ("nn", "catalogue gates a b", "Uventa argument «b»"),
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

  @Test(arguments: [
    ("nb", "31.02.2026", "«31.02.2026» finnes ikke i kalenderen. Skriv datoen som 22.11.2026"),
    ("nn", "03/04/2025", "«03/04/2025» kan vere 3. april 2025 eller 4. mars 2025. Skriv datoen som 22.11.2026"),
    ("en", "tomorrow", "“tomorrow” is no date. Write it as 2026-11-22"),
    ("nb", "22/11/2026", "Skriv datoen som 22.11.2026"),
  ])
  func `is a day that will not do, with the reason`(language: String, day: String, reason: String) throws {
    let bare = try Binary(environment: ["NEDENFRA_DB": "", "NEDENFRA_LANG": language])
    defer { bare.remove() }

    let outcome = try bare.run("match", "stomi", "--on", day)
    let moment = try bare.run("match", "stomi", "--known-at", day)

    #expect(outcome.status == 64 && outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(moment.status == 64 && moment.errors.contains(reason), "\(moment.errors)")
  }

  @Test(arguments: ["2030", "2015", "1899"])
  func `is an employee who was born too late or too early`(year: String) throws {
    try withProgram { program in
      try program.demo(employees: 30)

      let outcome = try program.run(
        "employee", "add", "N1", "--name", "Ny Ansatt", "--unit", "SH-1A", "--profession", "SP", "--birth-year", year)

      #expect(outcome.status == 64 && outcome.errors.contains("\(year) kan ikke være fødselsåret"), "\(outcome)")
      #expect(try program.run("employee", "show", "N1").status == 64)
    }
  }

  @Test func `is a name that several have, told with number and workplace`() throws {
    try withProgram { program in
      let units = try program.write(
        "unit,name,parent,kind\nA,Avdeling Nord,,sykehjem\nB,Natteam,,sykehjem\n", to: "e.csv")
      let staff = try program.write(
        """
        employee,name,unit,title,profession,percent,from,to
        11,Per Åsen,A,Sykepleier,SP,50,2020-01-01,2021-01-01
        11,Per Åsen,B,Sykepleier,SP,50,2021-01-02,
        12,Per Åsen,A,Sykepleier,SP,100,2020-01-01,

        """, to: "a.csv")
      #expect(try program.run("import", units, staff).status == 0)

      let outcome = try program.run("employee", "show", "Per Åsen")

      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("11  Per Åsen, Natteam (B)\n"), "\(outcome.errors)")
      #expect(outcome.errors.contains("12  Per Åsen, Avdeling Nord (A)"), "\(outcome.errors)")
    }
  }

  @Test(arguments: ["exempt", "suspend"])
  func `is asked not to be a diagnosis, where a reason is given`(command: String) throws {
    try withProgram { program in
      try program.demo(employees: 30)
      let number = try program.run("export", "employees").output.split(separator: "\n")[1].prefix { $0 != "," }

      let outcome = try program.run(
        command, String(number), "tsk-insulin", "--reason", "Avtale", "--by", "Fagleder Hansen")

      #expect(outcome.status == 0 && outcome.errors.contains("Skriv ingen diagnose"), "\(outcome)")
    }
  }

  @Test func `is no question of several words without quotes`() throws {
    let bare = try Binary(environment: ["NEDENFRA_DB": ""])
    defer { bare.remove() }

    let outcome = try bare.run("match", "gi", "insulin", "--format", "json")
    let quoted = try bare.run("match", "gi insulin", "--format", "json")

    #expect(outcome.status == 0 && outcome.output == quoted.output, "\(outcome.errors)")
  }

  @Test func `is no search that finds nothing, but one for nothing`() throws {
    let bare = try Binary(environment: ["NEDENFRA_DB": ""])
    defer { bare.remove() }

    let none = try bare.run("catalogue", "search", "qqqq", "--format", "json")

    #expect(none.status == 0 && none.errors == "", "\(none.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(none.output.utf8)) as? [String: Any]
    #expect((json?["found"] as? [Any])?.isEmpty == true)
    #expect(try bare.run("catalogue", "search", "qqqq").output == "0 treff på «qqqq»\n")
    #expect(try bare.run("catalogue", "search", " ").status == 64)
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
      try program.demo(employees: 20)
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
      try program.demo(employees: 20)
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
      try program.demo(employees: 20)

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

    }
  }

  @Test(arguments: [
    ["employee", "set", "100001", "--hpr", "abc"],
    ["employee", "set", "100001", "--hpr", "1234567890"],
    ["employee", "add", "777", "--name", "A B", "--unit", "SH-1A", "--profession", "SP", "--hpr", "abc"],
    ["employee", "assert", "100001", "proc-sc", "--level", "4", "--not"],
  ])
  func `is what contradicts itself or has the wrong shape, and nothing is written`(arguments: [String]) throws {
    try withProgram { program in
      try program.demo(employees: 20)
      let before = try program.run("db", "info", "--format", "json").output

      let outcome = try program.run(arguments)

      #expect(outcome.status == 64, "\(outcome.errors)")
      #expect(outcome.errors.contains("HPR-nummer. Det har bare sifre") || outcome.errors.contains("sier hver sitt"))
      #expect(try program.run("db", "info", "--format", "json").output == before)
    }
  }

  @Test(arguments: [("ikke-en-fil.csv", "Filen finnes ikke."), (".", "Dette er en mappe, ikke en fil.")])
  func `is a catalogue file that is missing or a folder, and no registry is made for it`(
    name: String, reason: String
  ) throws {
    try withProgram { program in
      let outcome = try program.run("catalogue", "import", name)

      #expect(outcome.status == 65 && outcome.errors == "Feil: \(name): \(reason)\n", "\(outcome.errors)")
      #expect(!FileManager.default.fileExists(atPath: program.folder + "/r.db"))
    }
  }

  @Test func `is a catalogue file with strange headings, told of the catalogue's files`() throws {
    try withProgram { program in
      let file = try program.write("farge,form\nrød,rund\n", to: "hva.csv")

      let outcome = try program.run("catalogue", "import", file)

      #expect(outcome.status == 65)
      let text = outcome.output.split { $0.isWhitespace }.joined(separator: " ")
      #expect(text.contains("job_titles (title, profession)") && !text.contains("ansatte"), "\(text)")
    }
  }

  @Test(arguments: ["ansatte", "tilsette", "Employees", "EMPLOYEES"])
  func `is not a table by its name in any language`(name: String) throws {
    try withProgram { program in
      try program.demo(employees: 20)

      let (named, canonical) = (try program.run("export", name), try program.run("export", "employees"))

      #expect(named.output == canonical.output && named.output.hasPrefix("employee,name,unit"))
    }
  }

  @Test(arguments: [
    ["suspend", "list"], ["exempt", "list"], ["delegation", "list"], ["employee", "list"], ["title", "list"],
    ["gap"], ["expiring"], ["matrix", "--unit", "A"], ["who", "tsk-insulin"],
    ["catalogue", "search", "qqqq"],
  ])
  func `is not an empty answer: a file of it has its header, and the words stand beside`(arguments: [String]) throws {
    try withProgram { program in
      #expect(
        try program.run("import", try program.write("unit,name,parent,kind\nA,Avdeling A,,\n", to: "e.csv")).status == 0
      )

      let outcome = try program.run(arguments + ["--format", "csv"])

      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.split(whereSeparator: \.isNewline).count == 1, "\(outcome.output)")
      #expect(outcome.output.contains(";"), "\(outcome.output)")
    }
  }

  @Test func `ends with 2 when the answer asked for is no`() throws {
    try withProgram { program in
      try program.demo(employees: 60)

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
