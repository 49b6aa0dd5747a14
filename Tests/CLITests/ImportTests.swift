import Foundation
import Testing

/// Imports as the user sees them: faults, progress, and Ctrl-C.
@Suite struct `An import` {
  private func withProgram(language: String = "nb", _ body: (Binary) throws -> Void) throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": language])
    defer { program.remove() }
    let units = try program.write("unit,name,parent,kind\nA,Avdeling A,,sengepost\n", to: "enheter.csv")
    #expect(try program.run("import", units).status == 0)
    try body(program)
  }

  /// 22 rows of each of eight unknown units.
  private var unknownUnits: String {
    let rows = (0..<176).map { "\(1000 + $0),Navn \($0),U\($0 % 8),Sykepleier,100,2024-01-01," }
    return "employee,name,unit,title,percent,from,to\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test(arguments: [
    ("nb", "8 ukjente enheter i 176 rader", "linje 2, 10, 18 og 19 til, kolonne «unit»: Enheten «U0»"),
    ("nn", "8 ukjende einingar i 176 rader", "linje 2, 10, 18 og 19 til, kolonne «unit»: Eininga «U0»"),
    ("en", "8 unknown units in 176 rows", "lines 2, 10, 18 and 19 more, column “unit”: There is no unit “U0”"),
  ])
  func `tells each unknown unit once, with how many rows and the first lines`(
    language: String, summary: String, line: String
  ) throws {
    try withProgram(language: language) { program in
      let outcome = try program.run("import", try program.write(unknownUnits, to: "ansatte.csv"))

      #expect(outcome.status == 65)
      let text = outcome.errors.split { $0.isWhitespace }.joined(separator: " ")
      #expect(text.contains(summary) && text.contains(line), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count < 40, "\(outcome.errors)")
    }
  }

  @Test(arguments: [
    ("nb", "Bruk always (alltid), day (dag), evening (kveld) eller night (natt).", "kolonnen people (antall personer)"),
    (
      "nn", "Bruk always (alltid), day (dag), evening (kveld) eller night (natt).",
      "kolonnen people (talet på personar)"
    ),
    ("en", "Use always, day, evening or night.", "the column people."),
  ])
  func `tells what the words that files must have mean to the reader`(
    language: String, words: String, columns: String
  ) throws {
    try withProgram(language: language) { program in
      let strange = try program.write("unit,task,people,period\nA,tsk-insulin,1,innimellom\n", to: "vakt.csv")
      let short = try program.write("unit,task,period\nA,tsk-insulin,day\n", to: "kort.csv")
      let spoilt = try program.write("PK\u{3}\u{4}\u{0}\u{0}øøøøøøøøøøøøøøøøøøøøøøøøøøøøøø", to: "ark.xlsx")
      func told(_ file: String) throws -> String {
        try program.run("import", file).errors.split { $0.isWhitespace }.joined(separator: " ")
      }

      #expect(try told(strange).contains(words))
      #expect(try told(short).contains(columns))
      #expect(try !told(spoilt).contains("archive"))
      #expect(try program.run("unit", "add", "B", "").errors.contains(language == "en" ? "“name”" : "«na"))
    }
  }

  @Test func `keeps every fault in the form for machines`() throws {
    try withProgram { program in
      let file = try program.write(unknownUnits, to: "ansatte.csv")

      let outcome = try program.run("import", file, "--format", "json")
      let table = try program.run("import", file, "--format", "csv")

      let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
      let faults = try #require(json?["faults"] as? [[String: Any]])
      #expect(outcome.status == 65 && json?["schema"] as? String == "nedenfra.import/1")
      #expect(faults.map { $0["line"] as? Int } == (2...177).map { $0 })
      #expect(faults.allSatisfy { $0["fault"] as? String == "unknown-unit" && $0["column"] as? String == "unit" })
      #expect(faults[9]["value"] as? String == "U1")
      #expect(table.output.split(whereSeparator: \.isNewline).count == 177)
    }
  }

  @Test(arguments: [
    ("nb", "«title» er «Lege» der og «Sykepleier» her", "Samme nøkkel og samme innhold som linje 2"),
    ("nn", "«title» er «Lege» der og «Sykepleier» her", "Same nøkkel og same innhald som linje 2"),
    ("en", "“title” is “Lege” there and “Sykepleier” here", "The same key and the same content as line 2"),
  ])
  func `tells what differs where a key is repeated, and when nothing does`(
    language: String, difference: String, sameness: String
  ) throws {
    try withProgram(language: language) { program in
      let header = "employee,name,unit,title,percent,from,to\n"
      let (doctor, nurse) = ("1,A B,A,Lege,100,2024-01-01,\n", "1,A B,A,Sykepleier,100,2024-01-01,\n")

      let different = try program.run("import", try program.write(header + doctor + nurse, to: "ulik.csv"))
      let same = try program.run("import", try program.write(header + doctor + doctor, to: "lik.csv"))

      func text(_ outcome: Binary.Outcome) -> String { outcome.errors.split { $0.isWhitespace }.joined(separator: " ") }
      #expect(text(different).contains(difference), "\(different.errors)")
      #expect(text(same).contains(sameness), "\(same.errors)")
    }
  }

  @Test func `shows its progress on a terminal, and nothing of it in a pipe`() throws {
    try withProgram { program in
      let holdings = try prepare(program, rows: 30_000)
      let terminal = try Terminal()
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Binary.path)
      process.arguments = ["import", holdings, "--dry-run"]
      process.environment = ["HOME": program.folder, "NEDENFRA_DB": program.folder + "/r.db", "NEDENFRA_LANG": "nb"]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = terminal.far
      try process.run()
      let shown = try terminal.text()
      process.waitUntilExit()

      #expect(process.terminationStatus == 0)
      #expect(shown.contains("rader lest") && shown.contains("rader/s") && shown.contains("%"), "\(shown)")
      #expect(shown.contains("igjen"), "\(shown)")
      #expect(!shown.contains("\n") && shown.hasSuffix("\r\u{1B}[K"), "\(shown)")
      #expect(try program.run("import", holdings, "--dry-run").errors == "")
    }
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `that is stopped with Ctrl-C leaves the registry as it was, says so, and ends as interrupted`(
    language: String
  ) throws {
    try withProgram(language: language) { program in
      let holdings = try prepare(program, rows: 60_000)
      let before = try program.run("db", "info", "--format", "json").output
      let (process, output, errors) = try program.start(["import", holdings])
      // Nothing is timed: the signal is sent once the program listens, which it does before it reads a row.
      while process.isRunning, !catches(SIGINT, process.processIdentifier) {}

      kill(process.processIdentifier, SIGINT)
      let complaints = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      let answer = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()

      #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGINT)
      #expect(answer.isEmpty)
      let sentences = [
        "nb": "Avbrutt. Registeret er som før.\n", "nn": "Avbrote. Registeret er som før.\n",
        "en": "Interrupted. The registry is as it was.\n",
      ]
      #expect(complaints == sentences[language])
      #expect(try program.run("db", "check").status == 0)
      #expect(try program.run("db", "info", "--format", "json").output == before)
    }
  }

  /// Whether the process has a handler of its own for the signal.
  private func catches(_ signal: Int32, _ process: Int32) -> Bool {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
    let mask = line?.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) } ?? 0
    return mask & (1 << UInt64(signal - 1)) != 0
  }

  /// 500 employees, and a file with so many holdings of them.
  private func prepare(_ program: Binary, rows: Int) throws -> String {
    let staff = (1...500).map { "\(10_000 + $0),Navn \($0),A,Sykepleier,100,2020-01-01," }.joined(separator: "\n")
    let file = try program.write("employee,name,unit,title,percent,from,to\n\(staff)\n", to: "ansatte.csv")
    #expect(try program.run("import", file).status == 0)
    let codes = ["proc-blodprove", "proc-ekg", "sk-stell", "proc-kateter-stell", "proc-sondemat"]
    var lines = ["employee,competence,level,from,to,kind,source"]
    for row in 0..<rows {
      let day = String(format: "20%02d-%02d-01", 10 + row / 2500 / 12 % 16, 1 + row / 2500 % 12)
      lines.append("\(10_001 + row % 500),\(codes[row / 500 % 5]),\(row % 5 + 1),\(day),,self,kartlegging")
    }
    return try program.write(lines.joined(separator: "\n") + "\n", to: "kompetanse.csv")
  }
}
