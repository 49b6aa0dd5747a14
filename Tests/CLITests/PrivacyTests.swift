import Foundation
import Testing

/// Showing, exporting and erasing people, and the log that proves what happened, with the real program.
@Suite struct `The privacy of people` {
  private static let words = ["Æviar", "Øksnevåd", "77001", "ÆVIAR", "øksnevåd"]

  private func withStaff(_ body: (Binary) throws -> Void) throws {
    let program = try Binary()
    defer { program.remove() }
    let units = try program.write("unit,name,parent,kind\nA,Avdeling A,,sengepost\n", to: "enheter.csv")
    let staff = try program.write(
      """
      employee,name,unit,title,percent,from,to
      77001,Æviar Øksnevåd,A,Sykepleier,100,2020-01-01,2024-03-31
      77002,Bo Ås,A,Sykepleier,100,2020-01-01,2026-03-31
      77003,Per Nybakk,A,Sykepleier,100,2020-01-01,

      """, to: "Ansatte fra Øksnevåd, Æviar.csv")
    #expect(try program.run("import", units, staff).status == 0)
    for name in ["enheter.csv", "Ansatte fra Øksnevåd, Æviar.csv"] {
      try FileManager.default.removeItem(atPath: program.folder + "/" + name)
    }
    for arguments in [
      ["employee", "assert", "77003", "proc-ekg", "--level", "3", "--kind", "test", "--source", "Øksnevåd, Æviar"],
      ["employee", "assert", "77001", "proc-ekg", "--level", "3", "--kind", "test", "--source", "samtale med Per"],
      ["suspend", "77003", "tsk-insulin", "--by", "ÆVIAR ØKSNEVÅD", "--reason", "avtalt med 77001"],
      ["delegation", "grant", "77003", "tsk-stomistell", "--by", "aeviar", "--scope", "Æviar Øksnevåds pasientgruppe"],
    ] { #expect(try program.run(arguments).status == 0, "\(arguments)") }
    try body(program)
  }

  /// In which files of the folder one of the words stands, byte for byte.
  private func files(of program: Binary, holding words: [String]) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: program.folder).filter { name in
      let content = try Data(contentsOf: URL(fileURLWithPath: program.folder + "/" + name))
      return words.contains { content.range(of: Data($0.utf8)) != nil }
    }.sorted()
  }

  private func json(_ outcome: Binary.Outcome) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test func `after an erasure nothing of the name is left in the folder`() throws {
    try withStaff { program in
      #expect(try files(of: program, holding: Self.words) == ["r.db"])

      let outcome = try program.run("employee", "erase", "77001", "--reason", "bedt om det", "--yes")

      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try files(of: program, holding: Self.words) == [])
      #expect(try program.run("db", "check").status == 0)
      #expect(try program.run("db", "verify").status == 0)
      #expect(try program.run("import", "list").output.contains("Ansatte fra (slettet).csv"))
    }
  }

  @Test func `is told of where something like the name stays, before and after, and how to mend it`() throws {
    try withStaff { program in
      for arguments in [
        ["unit", "add", "B", "Øksnevads stue"],
        ["suspend", "77002", "tsk-insulin", "--by", "77003", "--reason", "etter samtale med æviar"],
      ] { #expect(try program.run(arguments).status == 0) }
      func words(_ outcome: Binary.Outcome) -> String {
        outcome.output.split { $0.isWhitespace }.joined(separator: " ")
      }

      let dry = try program.run("employee", "erase", "77001", "--reason", "bedt om det", "--dry-run")
      let done = try program.run("employee", "erase", "77001", "--reason", "bedt om det", "--yes")

      for outcome in [dry, done] {
        #expect(outcome.status == 0)
        #expect(words(outcome).contains("Står igjen og kan være personen: 3"), "\(outcome.output)")
        #expect(words(outcome).contains("Delegeringer 77003 aeviar aeviar"))
        #expect(words(outcome).contains("Enheter B Øksnevads Øksnevads stue"))
        #expect(words(outcome).contains("77002 æviar etter samtale med æviar"))
      }
      #expect(words(dry).contains("employee set") && words(done).contains("employee add"))
    }
  }

  @Test func `is not touched by a dry run, without a yes, or by too few words`() throws {
    try withStaff { program in
      let before = try program.run("db", "head").output

      let dry = try program.run("employee", "erase", "77001", "--reason", "bedt om det", "--dry-run")
      let silent = try program.run("employee", "erase", "77001", "--reason", "bedt om det")
      let few = try program.run("employee", "erase", "Nybakk", "--reason", "bedt om det", "--yes")
      let unknown = try program.run("employee", "erase", "88888", "--reason", "bedt om det", "--yes")
      let named = try program.run("employee", "erase", "77001", "--reason", "Øksnevåd vil det", "--yes")

      #expect(dry.status == 0 && dry.output.contains("Sletting av Æviar Øksnevåd (77001)"))
      #expect(silent.status == 64 && silent.errors.contains("--yes"))
      #expect(few.status == 64 && few.errors.contains("77003"), "\(few.errors)")
      #expect(unknown.status == 64)
      #expect(named.status == 64 && named.errors.contains("uten navn"), "\(named.errors)")
      #expect(try program.run("db", "head").output == before)
    }
  }

  @Test(arguments: [
    ("nb", "kan ikke slettes", "delegation revoke"), ("nn", "kan ikkje slettast", "delegation revoke"),
    ("en", "cannot be erased", "delegation revoke"),
  ]) func `is kept while delegations rest on somebody, and says what to do`(
    language: String, refusal: String, advice: String
  ) throws {
    try withStaff { program in
      try program.run("delegation", "grant", "77003", "tsk-insulin", "--by", "Avdelingsleder Æviar Øksnevåd")
      let erase = ["employee", "erase", "77001", "--reason", "x", "--yes", "--lang", language]

      let refused = try program.run(erase)
      try program.run("delegation", "grant", "77003", "tsk-insulin", "--by", "Ny Leder")
      let done = try program.run(erase)

      #expect(refused.status == 1)
      #expect(refused.errors.contains(refusal) && refused.errors.contains(advice), "\(refused.errors)")
      #expect(refused.errors.contains("Per Nybakk"))
      #expect(done.status == 0, "\(done.errors)")
    }
  }

  @Test func `is told where an answer looks back to before an erasure`() throws {
    try withStaff { program in
      let before = try #require(
        try json(try program.run("db", "info", "--format", "json"))["lastChange"] as? String)
      try program.run("employee", "erase", "77001", "--reason", "bedt om det", "--yes")

      for (language, words) in [
        ("nb", "1 person er slettet etter dette tidspunktet og mangler i svaret."),
        ("nn", "1 person er sletta etter dette tidspunktet og manglar i svaret."),
        ("en", "1 person has been erased since then and is missing from the answer."),
      ] {
        for question in [
          ["who", "tsk-insulin"], ["gap"], ["expiring"], ["matrix", "--unit", "A"], ["cover", "77003"],
        ] {
          let outcome = try program.run(question + ["--known-at", before, "--lang", language])
          // However the line is broken.
          let text = outcome.output.split { $0.isWhitespace }.joined(separator: " ")
          #expect(text.contains(words), "\(question) \(outcome.output)\(outcome.errors)")
        }
      }
      let who = ["who", "tsk-insulin", "--format", "json"]
      #expect(try json(try program.run(who + ["--known-at", before]))["erasedSince"] as? Int == 1)
      #expect(try json(try program.run(who))["erasedSince"] as? Int == 0)
      #expect(try !program.run("who", "tsk-insulin").output.contains("etter dette tidspunktet"))
    }
  }

  @Test func `exports everything, for machines and for people`() throws {
    try withStaff { program in
      let answer = try json(try program.run("employee", "export", "77003", "--format", "json"))

      #expect(answer["schema"] as? String == "nedenfra.employee/1")
      #expect(answer["name"] as? String == "Per Nybakk")
      for key in ["masterData", "positions", "authorisations", "assertions", "delegations", "suspensions", "events"] {
        #expect((answer[key] as? [Any])?.isEmpty == false, "\(key)")
      }
      for key in [
        "evidence", "verifications", "verificationsOfOthers", "delegationsToOthers", "exemptions", "surveyInvitations",
        "surveyAnswers", "surveyRemarks", "decisions", "decisionReviews", "scenarioChanges", "mentions",
      ] { #expect(answer[key] is [Any], "\(key)") }
      for (language, heading) in [("nb", "Stillinger"), ("nn", "Stillingar"), ("en", "Positions")] {
        for format in ["table", "csv"] {
          let text = try program.run("employee", "export", "77003", "--lang", language, "--format", format).output
          #expect(text.contains(heading) && text.contains("77001"), "\(language) \(format)")
          for column in ["fromDate", "recordedBy", "approvedBy", "givenBy"] { #expect(!text.contains(column)) }
        }
      }
      let file = program.folder + "/per.xlsx"
      #expect(try program.run("employee", "export", "77003", "-o", file).status == 0)
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func `is kept for the retention period, and no longer`() throws {
    try withStaff { program in
      let shown = try json(try program.run("employee", "retention", "--months", "12", "--format", "json"))
      let erased = try program.run("employee", "retention", "--months", "12", "--yes")
      let again = try json(try program.run("employee", "retention", "--months", "12", "--format", "json"))

      let numbers = (shown["people"] as? [[String: Any]])?.compactMap { $0["employee"] as? String }
      #expect(numbers?.first == "77001" && numbers?.contains("77003") == false)
      #expect(erased.status == 0)
      #expect((again["people"] as? [Any])?.isEmpty == true)
      #expect(try files(of: program, holding: ["Øksnevåd"]) == [])
      #expect(try program.run("employee", "show", "77003").status == 0)
      #expect(try program.run("db", "verify").status == 0)
      for wrong in [["--months", "0"], ["--months", "12", "--yes", "--dry-run"], []] {
        #expect(try program.run(["employee", "retention"] + wrong).status == 64)
      }
    }
  }

  @Test func `rests on a log that shows where it was tampered with, and what was cut off`() throws {
    try withStaff { program in
      let head = program.folder + "/hode.txt"
      #expect(try program.run("db", "head", "-o", head).status == 0)
      let text = try String(contentsOfFile: head, encoding: .utf8)
      #expect(text.split(separator: "\n").count == 1 && text.hasSuffix("\n"))
      let copy = program.folder + "/kopi.db"
      #expect(try program.run("db", "backup", copy).status == 0)
      try program.run("unit", "add", "B", "Avdeling B")
      let newer = try program.run("db", "head").output

      let proof = try program.run("db", "verify", "--head", head)
      #expect(proof.status == 0 && proof.output.contains("er hel, og har hodet"), "\(proof)")
      #expect(proof.output.contains("Radene i registeret er ikke bevist"), "\(proof)")
      #expect(try program.run("db", "verify", "--head", text).status == 0)
      let older = try program.run("db", "verify", "--head", newer, "--db", copy)
      #expect(older.status == 1 && older.output.contains("slutten av loggen er kuttet"), "\(older.output)")
      #expect(try program.run("db", "verify", "--head", "tull").status == 65)

      // With the last event and its seal gone nothing looks wrong, and nothing is said to be proven that is not.
      try changeBehindTheProgram(
        program.folder + "/r.db",
        """
        DROP TRIGGER eventStays;
        DROP TRIGGER eventSealStays;
        DELETE FROM unitVersion WHERE recordedBy = (SELECT max(id) FROM event);
        DELETE FROM eventSeal WHERE event = (SELECT max(id) FROM event);
        DELETE FROM event WHERE id = (SELECT max(id) FROM event);
        """)
      let cut = try program.run("db", "verify")
      #expect(cut.status == 0 && cut.output.contains("hel så langt den går"), "\(cut)")
      let told = cut.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(told.contains("de siste hendelsene kuttet av") && told.contains("db head -o FIL"), "\(cut)")
      #expect(try program.run("db", "verify", "--head", newer).status == 1)

      try changeBehindTheProgram(
        copy, "UPDATE importBatch SET digest = 'b' || substr(digest, 2) WHERE digest NOT LIKE 'b%'")
      let broken = try program.run("db", "verify", "--db", copy, "--format", "json")
      #expect(broken.status == 1)
      let fault = try json(broken)["fault"] as? [String: Any]
      #expect(fault?["part"] as? String == "contents" && fault?["event"] is Int)
    }
  }

  /// `kill -9` at any moment of an erasure leaves all of the person or nothing, once somebody has opened the registry.
  @Test func `is whole or gone after a kill`() throws {
    try withStaff { program in
      let path = program.folder + "/r.db"
      #expect(try program.run("db", "check").status == 0)
      let full = try Data(contentsOf: URL(fileURLWithPath: path))
      let whole = try program.run("employee", "export", "77001", "--format", "json").output
      var random = SystemRandomNumberGenerator()
      for round in 0..<12 {
        for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
        try full.write(to: URL(fileURLWithPath: path))
        let (process, output, errors) = try program.start(["employee", "erase", "77001", "--reason", "x", "--yes"])
        let moment = DispatchTime.now().uptimeNanoseconds + UInt64.random(in: 10_000_000...120_000_000, using: &random)
        while process.isRunning, DispatchTime.now().uptimeNanoseconds < moment {}
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        try output.fileHandleForReading.close()
        try errors.fileHandleForReading.close()

        #expect(try program.run("db", "check").status == 0, "round \(round)")
        #expect(try program.run("db", "verify").status == 0, "round \(round)")
        let left = try files(of: program, holding: Self.words)
        let answer = try program.run("employee", "export", "77001", "--format", "json")
        if answer.status == 0 {
          #expect(answer.output == whole, "round \(round)")
        } else {
          #expect(left == [], "round \(round)")
        }
      }
    }
  }
}
