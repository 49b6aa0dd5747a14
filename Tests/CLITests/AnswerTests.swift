import Foundation
import Testing

/// What is said beside an answer, and instead of one.
@Suite struct `An answer` {
  private func withDemo(language: String = "nb", _ body: (Binary) throws -> Void) throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": language])
    defer { program.remove() }
    try program.demo(employees: 20)
    try body(program)
  }

  @Test(arguments: [
    ("nb", "Forstått som: Stelle stomi (tsk-stomistell)\n"), ("nn", "Forstått som: Stelle stomi (tsk-stomistell)\n"),
    ("en", "Understood as: Care for a stoma (tsk-stomistell)\n"),
  ])
  func `to loose words tells beside it which task was understood`(language: String, note: String) throws {
    try withDemo(language: language) { program in
      for command in ["who", "match"] {
        #expect(try program.run(command, "stomi").errors == note)
        for name in ["tsk-stomistell", "stelle STOMI", "Care for a stoma"] {
          #expect(try program.run(command, name).errors == "", "\(command) \(name)")
        }
        let json = try program.run(command, "stomi", "--format", "json")
        let answer = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect((answer?["task"] as? [String: Any])?["code"] as? String == "tsk-stomistell")
      }
    }
  }

  @Test(arguments: [
    ("nb", "Registeret vet ingenting før"), ("nn", "Registeret veit ingenting før"),
    ("en", "The registry knows nothing before"),
  ])
  func `from before the registry is that nothing was known`(language: String, sentence: String) throws {
    try withDemo(language: language) { program in
      let questions = [
        ["who", "tsk-insulin"], ["match", "insulin"], ["gap"], ["catalogue", "tasks"], ["export", "units"],
        ["delegation", "list"], ["suspend", "list"],
      ]
      for question in questions {
        let outcome = try program.run(question + ["--known-at", "2020-01-01"])
        #expect(outcome.status == 1, "\(question)")
        #expect(outcome.output == "" && outcome.errors.contains(sentence), "\(question): \(outcome.errors)")
      }
    }
  }

  @Test(arguments: [
    ("nb", "ble tatt ut av bruk", "Ute av bruk her"), ("nn", "vart teken ut av bruk", "Ute av bruk her"),
    ("en", "was taken out of use", "Out of use here"),
  ])
  func `about a retired task says when, by which file, and how it comes back`(
    language: String, sentence: String, note: String
  ) throws {
    try withDemo(language: language) { program in
      let file = try program.write(
        "code,name_nb,work_process,setting,direct_patient_contact,automatable,risk,source,retired\n"
          + "tsk-stomistell,Stelle stomi,prosedyrer-behandling,both,yes,no,low,Ikke her,yes\n", to: "tasks.csv")
      #expect(try program.run("catalogue", "import", file).status == 0)

      for question in [["who", "stomi"], ["match", "tsk-stomistell"], ["catalogue", "show", "stelle stomi"]] {
        let outcome = try program.run(question)
        #expect(outcome.status == 64 && outcome.errors.contains(sentence), "\(question): \(outcome.errors)")
        #expect(outcome.errors.contains("tasks.csv") && outcome.errors.contains("nedenfra import undo"))
      }
      let check = try program.run("catalogue", "check")
      #expect(check.status == 0 && check.output.contains(note), "\(check.output)")
      let number = try program.run("import", "list", "--format", "csv").output.filter(\.isASCII)
        .split(whereSeparator: \.isNewline).dropFirst().first?.split { $0 == ";" || $0 == "," }.first
      #expect(try program.run("import", "undo", String(number ?? "")).status == 0)
      #expect(try program.run("match", "tsk-stomistell").status == 0)
    }
  }

  @Test(arguments: [("nb", "0 treff på «qqqq»"), ("nn", "0 treff på «qqqq»"), ("en", "0 matches for “qqqq”")])
  func `of a search without hits is that there are none`(language: String, sentence: String) throws {
    try withDemo(language: language) { program in
      let outcome = try program.run("catalogue", "search", "qqqq")
      #expect(outcome.status == 0 && outcome.output == sentence + "\n" && outcome.errors == "")
      let json = try program.run("catalogue", "search", "qqqq", "--format", "json")
      let answer = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
      #expect((answer?["found"] as? [Any])?.isEmpty == true)
      #expect(try program.run("catalogue", "search", " ").status == 64)
    }
  }

  @Test func `cannot rest on what will be known some day`() throws {
    try withDemo { program in
      for moment in ["9999-01-01", "9999-01-01T00:00:00Z"] {
        let outcome = try program.run("who", "stomi", "--known-at", moment)
        #expect(outcome.status == 64 && outcome.errors.contains("fram i tid"), "\(outcome.errors)")
      }
      let second = ISO8601DateFormatter().string(from: Date())
      #expect(try program.run("who", "stomi", "--known-at", second).status == 0)
    }
  }

  @Test func `in a file is for its owner's eyes only`() throws {
    try withDemo { program in
      for file in ["a.csv", "a.xlsx", "a.html", "a.json"] {
        let path = program.folder + "/" + file
        #expect(try program.run("export", "employees", "-o", path).status == 0)
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o600, "\(file)")
      }
    }
  }

  @Test(arguments: [("ansatte", "employees"), ("tilsette", "employees"), ("Dekningskrav", "coverage")])
  func `to a list's Norwegian name is the list`(name: String, list: String) throws {
    try withDemo { program in
      let (named, listed) = (try program.run("export", name), try program.run("export", list))
      #expect(named.status == 0 && named.output == listed.output)
      #expect(try program.run("export", "alt").status == 64)
    }
  }

  @Test func `from before anybody was employed says so`() throws {
    try withDemo { program in
      let list = try program.run("export", "employees").output.split(whereSeparator: \.isNewline)
      let number = try #require(list.dropFirst().first?.split(separator: ",").first).description

      for question in [["gap"], ["expiring"], ["who", "tsk-insulin"], ["cover", number]] {
        let outcome = try program.run(question + ["--on", "1950-01-01"])
        #expect(outcome.status == 0)
        let sentence = question[0] == "cover" ? "har ingen stilling her" : "Ingen har stilling her"
        #expect(outcome.output.contains(sentence + " på denne datoen."), "\(outcome.output)")
        let now = try program.run(question + ["--on", "2026-11-22"])
        #expect(!now.output.contains("stilling her"), "\(now.output)")
      }
    }
  }

  @Test func `about less than no days is refused in words`() throws {
    try withDemo { program in
      let outcome = try program.run("expiring", "--within", "-5")
      #expect(outcome.status == 64 && outcome.errors.contains("Antall dager må være fra 0"), "\(outcome.errors)")
    }
  }

  @Test func `to a change of a damaged registry is that it is damaged, and nothing is written`() throws {
    try withDemo { program in
      let file = URL(fileURLWithPath: program.folder + "/r.db")
      var bytes = try Data(contentsOf: file)
      // The first pages, with the schema, stay whole; the tables behind them do not.
      for page in stride(from: 4096 * 8, to: bytes.count, by: 4096) {
        bytes.replaceSubrange(page..<page + 64, with: Data(repeating: 0xAA, count: 64))
      }
      try bytes.write(to: file)

      let outcome = try program.run("unit", "add", "NY", "Ny")
      let check = try program.run("db", "check", "--format", "json")

      #expect(outcome.status == 1 && outcome.output == "")
      #expect(outcome.errors.contains("er skadet. Ingenting er skrevet.") && outcome.errors.contains("db restore"))
      #expect(try Data(contentsOf: file) == bytes)
      #expect(try program.run("db", "check").errors.contains("er skadet"))
      let answer = try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any]
      #expect(check.status == 1 && answer?["sound"] as? Bool == false, "\(check)")
      #expect((answer?["damage"] as? [String])?.first?.isEmpty == false)
    }
  }

  @Test func `about a registry with a value that cannot be is that it is damaged, and where to see it`() throws {
    try withDemo { program in
      try changeBehindTheProgram(
        program.folder + "/r.db",
        "PRAGMA ignore_check_constraints = 1; UPDATE competenceVersion SET kind = 'specia,ity' WHERE kind = 'speciality'"
      )

      let outcome = try program.run("gap")

      #expect(outcome.status == 1 && outcome.output == "")
      #expect(outcome.errors.contains("er skadet: «specia,ity»") && outcome.errors.contains("db check"), "\(outcome)")
      #expect(try program.run("db", "check").status == 1)
    }
  }

  @Test func `to a revocation names what was taken back`() throws {
    try withDemo { program in
      let list = try program.run("export", "delegations").output.split(whereSeparator: \.isNewline)
      let row = try #require(list.dropFirst().first).split(separator: ",", omittingEmptySubsequences: false)
      let revocation = ["delegation", "revoke", String(row[0]), String(row[1]), "--to"]
      let early = try program.run(revocation + ["2020-01-01"])
      #expect(early.status == 1 && early.errors.contains("aldri vært gitt"), "\(early)")
      let outcome = try program.run(revocation + ["2026-09-01"])
      #expect(outcome.status == 0)
      for part in [row[0], row[1], row[2], "Siste dag: "] {
        #expect(outcome.output.contains(part), "\(outcome.output)")
      }
    }
  }

  @Test func `to a revocation of what is over is how long it held`() throws {
    try withDemo { program in
      let rows = try program.run("export", "delegations").output.split(whereSeparator: \.isNewline).map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      let row = try #require(rows.dropFirst().first { $0[4] < "2026-11-22" && $0[4] != "" })
      let outcome = try program.run("delegation", "revoke", String(row[0]), String(row[1]), "--to", "2026-11-21")
      let date = row[4].split(separator: "-").reversed().joined(separator: ".")
      #expect(outcome.status == 1 && outcome.errors.contains("lenger enn til \(date)"), "\(outcome)")
    }
  }

  @Test(arguments: [["employee", "show"], ["report", "employee"]])
  func `about somebody tells whether each delegation holds`(question: [String]) throws {
    try withDemo { program in
      let rows = try program.run("export", "delegations").output.split(whereSeparator: \.isNewline).map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      let over = try #require(rows.dropFirst().first { $0[4] < "2026-11-22" && $0[4] != "" })
      let outcome = try program.run(question + [String(over[0]), "--on", "2026-11-22"])
      #expect(outcome.status == 0 && outcome.output.contains("‖ utløpt"), "\(outcome)")
    }
  }

  @Test func `about no surveys is a header as CSV, and a sentence for people`() throws {
    try withDemo { program in
      let csv = try program.run("survey", "list", "--format", "csv").output
      #expect(csv.split(whereSeparator: \.isNewline).count == 1 && csv.contains("Frist"), "\(csv)")
      #expect(try program.run("survey", "list").output.contains("Ingen ennå."))
    }
  }
}
