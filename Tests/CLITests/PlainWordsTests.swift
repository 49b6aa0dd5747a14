import Foundation
import Testing

/// Names beside codes, one language at a time, and nothing said that is not so.
@Suite struct `What is said` {
  private func withStaff(language: String = "nb", _ body: (Binary) throws -> Void) throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": language])
    defer { program.remove() }
    let units = try program.write("unit,name,parent,kind\nA,Avdeling A,,sengepost\n", to: "enheter.csv")
    let staff = try program.write(
      "employee,name,unit,title,percent,from,to\n00102,Ola Vik,A,Pleieassistent,100,2020-01-01,\n", to: "ansatte.csv")
    #expect(try program.run("import", units, staff).status == 0)
    try body(program)
  }

  @Test func `of a suspension, an exemption and a title has the names`() throws {
    try withStaff { program in
      let suspended = try program.run("suspend", "00102", "tsk-sondemat", "--by", "Leder", "--reason", "x")
      #expect(suspended.output.hasPrefix("Ola Vik (00102) er stanset fra «"), "\(suspended)")
      let lift = ["suspend", "lift", "00102", "tsk-sondemat", "--reason", "Ny vurdering", "--by", "Leder"]
      #expect(try program.run(lift).output.hasPrefix("Stansen av Ola Vik (00102) fra «"))
      #expect(try program.run("title", "list").output.contains("Ingen titler er husket her ennå"))
      #expect(try program.run("title", "set", "Tull", "SP").output == "«Tull» betyr Sykepleier (SP).\n")
      #expect(try !program.run("employee", "list").output.contains("X-ASSISTENT"))
    }
  }

  @Test(arguments: [
    ("nb", "tvetydig: ofte sykepleier eller helsefagarbeider"),
    ("nn", "tvetydig: ofte sjukepleiar eller helsefagarbeidar"),
    ("en", "ambiguous: often nurse or skilled health care worker"),
  ]) func `of a title that may be several is in the reader's language`(language: String, note: String) throws {
    try withStaff(language: language) { program in
      let staff = try program.write(
        "employee,name,unit,title,percent,from,to\n2,A B,A,Demenskoordinator,100,2020-01-01,\n", to: "nye.csv")
      let outcome = try program.run("import", staff)
      let told = outcome.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(told.contains("(\(note))"), "\(told)")
      let titles = try program.run("title", "list", "--all", "--format", "csv").output
      #expect(titles.contains(note) && (language == "nb" || !titles.contains("ikke sagt")), "\(titles)")
      #expect(language != "en" || !titles.contains("tvetydig"), "\(titles)")
    }
  }

  @Test(arguments: [
    ("nb", "1 autorisasjon ville blitt lagt inn", "1 autorisasjon er lagt inn"),
    ("nn", "1 autorisasjon ville blitt lagd inn", "1 autorisasjon er lagd inn"),
    ("en", "1 authorisation would be recorded", "1 authorisation recorded"),
  ]) func `of what an import would do is not said to be done`(language: String, would: String, done: String) throws {
    try withStaff(language: language) { program in
      let staff = "employee,name,unit,title,percent,from,to\n2,A B,A,Sykepleier,100,2020-01-01,\n"
      let good = try program.write(staff, to: "nye.csv")
      let bad = try program.write(staff + "3,C D,B,Sykepleier,100,2020-01-01,\n", to: "gale.csv")

      #expect(try program.run("import", good, "--dry-run").output.contains(would))
      #expect(try program.run("import", bad).errors.contains(would))
      #expect(try program.run("import", good).output.contains(done))
    }
  }

  @Test func `of a restored registry that was not there is not that something is replaced`() throws {
    try withStaff { program in
      let copy = program.folder + "/kopi.db"
      #expect(try program.run("db", "backup", copy).status == 0)

      let fresh = try program.run("db", "restore", copy, "--db", program.folder + "/ny.db")
      let replacing = try program.run("db", "restore", copy)

      #expect(fresh.status == 0 && !fresh.errors.contains("erstatter"), "\(fresh)")
      #expect(replacing.status == 64 && replacing.errors.contains("erstatter registeret «"), "\(replacing)")
    }
  }

  @Test func `of a row that refers to nothing is a sentence`() throws {
    try withStaff { program in
      try changeBehindTheProgram(program.folder + "/r.db", "UPDATE position SET unit = 4711")
      let check = try program.run("db", "check")
      let told = check.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(
        check.status == 1 && told.contains("i tabellen «position» viser til en rad i «unit» som ikke finnes"), "\(told)"
      )
    }
  }

  @Test(arguments: [
    ("en", ["help", "--lang", "en"], "USAGE: nedenfra <subcommand>"),
    ("nb", ["help", "match", "--lang=nb"], "BRUK: nedenfra match"),
    ("nb", ["verify", "--help"], "nedenfra verify sign --help"),
    ("nn", ["suspend", "--help"], "nedenfra suspend set --help"),
    ("en", ["exempt", "--help"], "nedenfra exempt add --help"),
  ]) func `as help is found`(language: String, command: [String], words: String) throws {
    let bare = try Binary(environment: ["NEDENFRA_DB": "", "NEDENFRA_LANG": language])
    defer { bare.remove() }

    let help = try bare.run(command)

    let told = help.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(help.status == 0 && told.contains(words), "\(help)")
    if language != "en" {
      #expect(!help.output.contains("(default)") && !help.output.contains("subcommand"), "\(help)")
    }
  }

  @Test(arguments: [("nb", "områdene i §§ 4–21"), ("nn", "områda i §§ 4–21"), ("en", "areas §§ 4-21")])
  func `of a source is in the reader's language`(language: String, words: String) throws {
    let bare = try Binary(environment: ["NEDENFRA_DB": "", "NEDENFRA_LANG": language])
    defer { bare.remove() }

    let shown = try bare.run("catalogue", "show", "kn-farmakologi").output
    #expect(shown.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words), "\(shown)")
  }

  @Test func `of the employer's word in an export is no word of the program`() throws {
    try withStaff { program in
      let staff = try program.write(
        "employee,name,unit,title,percent,from,to\n2,A B,A,Sykepleier,100,2020-01-01,\n", to: "nye.csv")
      #expect(try program.run("import", staff).status == 0)
      let export = try program.run("employee", "export", "2", "--format", "csv").output
      #expect(export.contains("arbeidsgiveren, ikke kontrollert") && !export.contains("employer"), "\(export)")
    }
  }
}
