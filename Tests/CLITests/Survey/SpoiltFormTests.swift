import Foundation
import Testing

/// Forms that were changed on their way: each is told with its place, and changes nothing.
@Suite struct `A form that was spoilt` {
  private static let spoilt: [(how: String, expected: [String])] = [
    ("delete-row", ["ark «Svar»", "er slettet"]),
    ("add-row", ["celle C", "lagt til"]),
    ("copy-row", ["celle A", "kopi av den i A2"]),
    ("rename-sheet", ["«Svar»", "«Mine svar»"]),
    ("change-employee", ["ark «Svar», celle A3", "«99999»"]),
    ("change-key", ["celle L5", "«4711»"]),
    ("swap-keys", ["celle C2", "celle C3"]),
    ("hidden-survey", ["ark «nedenfra»", "endret"]),
    ("hidden-voice", ["ark «nedenfra»", "endret"]),
    ("no-hidden", ["skjulte arket mangler"]),
    ("impossible", ["celle J2", "«ganske bra»", "«Vet ikke»"]),
    ("too-high", ["celle J2", "«6»"]),
    ("formula", ["celle J2", "=1+2"]),
    ("error-value", ["celle J2", "#N/A"]),
    ("identity-number", ["celle K2", "fødselsnummer"]),
    ("identity-in-number", ["celle K3", "fødselsnummer"]),
    ("picture", ["celle J4", "bilde"]),
    ("long-comment", ["celle K2", "2000"]),
    ("bomb", ["for stor"]),
    ("entities", ["skadet"]),
    ("merge-answers", ["ark «Svar», celle J2:J4", "slått sammen"]),
    ("delete-comments", ["Kolonnen «Kommentar» er slettet", "Feil: 1"]),
    ("delete-level", ["Kolonnen «2 –", "Feil: 1"]),
    ("delete-keys", ["Kolonnen «key» er slettet", "Feil: 1"]),
    ("add-column", ["celle D1", "Feil: 1"]),
  ]

  @Test func `is told with file, sheet and cell, and changes nothing`() throws {
    let program = try Binary()
    defer { program.remove() }
    let survey = SurveyRun(program, "nb")
    try program.demo()
    try survey.open("Høst 2026", on: "2026-11-22")
    let form = try survey.writeForms(1)
    let before = try program.run("db", "info", "--format", "json").output

    for (how, expected) in Self.spoilt {
      try survey.office.spoil(form, to: program.folder + "/\(how).xlsx", how)

      let outcome = try program.run("survey", "collect", "\(how).xlsx", "--on", "2026-11-24")

      let told = outcome.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(outcome.status == 65, "\(how): \(outcome.output)")
      #expect(told.contains("\(how).xlsx"), "\(how): \(told)")
      for words in expected { #expect(told.lowercased().contains(words.lowercased()), "\(how): \(told)") }
      #expect(!told.contains("15076500565"), "\(how) echoes a number")
      try? FileManager.default.removeItem(atPath: program.folder + "/\(how).xlsx")
    }

    for (name, bytes, words) in [
      ("encrypted.xlsx", encrypted, "passord"), ("cut.xlsx", try cut(form), "skadet"),
      ("text.xlsx", Data("a;b\n".utf8), "skjulte arket"),
      ("empty.xlsx", Data(), "tom"), ("bytes.xlsx", Data([0, 1, 2, 0, 255]), "Lagre skjemaet som XLSX"),
    ] {
      try bytes.write(to: URL(fileURLWithPath: program.folder + "/" + name))
      let outcome = try program.run("survey", "collect", name, "--on", "2026-11-24")
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains(words), "\(name): \(outcome.errors)")
    }
    #expect(try program.run("survey", "collect", "nowhere.xlsx").status == 65)
    #expect(try program.run("db", "info", "--format", "json").output == before)
    #expect(try survey.json("status", "1", "--on", "2026-11-25")["gaps"].map { "\($0)" }?.contains("levels") == true)
  }

  private var encrypted: Data {
    let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    return Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600) + name)
  }

  private func cut(_ form: String) throws -> Data {
    let whole = try Data(contentsOf: URL(fileURLWithPath: form))
    return whole.prefix(whole.count / 2)
  }

  @Test func `in a way that does no harm is taken, and told`() throws {
    let program = try Binary()
    defer { program.remove() }
    let survey = SurveyRun(program, "nb")
    try program.demo()
    try survey.open("Høst 2026", on: "2026-11-22")
    let form = try survey.writeForms(1)

    for (how, words) in [
      ("reorder", "uendret"), ("macros", "makroer"), ("macros-untied", "makroer"), ("macros-declared", "makroer"),
      ("merge-blank", "0 nye svar"), ("cached-formula", "=1+2"), ("extra-sheet", "Notater"),
      ("comment-alone", "K2"), ("number-employee", "0 nye svar"), ("blank-rows", "0 nye svar"),
    ] {
      try survey.office.spoil(form, to: program.folder + "/\(how).xlsx", how)

      let outcome = try program.run("survey", "collect", "\(how).xlsx", "--on", "2026-11-24")

      #expect(outcome.status == 0, "\(how): \(outcome.errors)")
      #expect(outcome.output.contains(words), "\(how): \(outcome.output)")
    }
  }

  @Test func `or belongs to another registry is refused`() throws {
    let (program, other) = (try Binary(), try Binary())
    defer {
      program.remove()
      other.remove()
    }
    let survey = SurveyRun(program, "nb")
    try program.demo()
    try survey.open("Høst 2026", on: "2026-11-22")
    let form = try survey.writeForms(1)
    try other.demo(seed: 2)

    #expect(try complaint(other, form).contains("ikke finnes"))
    try SurveyRun(other, "nb").open("En annen", on: "2026-11-22")
    #expect(try complaint(other, form).contains("«En annen»"))
    let same = try Binary()
    defer { same.remove() }
    try same.demo(seed: 2)
    try SurveyRun(same, "nb").open("Høst 2026", on: "2026-11-22")
    #expect(try complaint(same, form).contains("ikke med i kartleggingen"))
  }

  @Test func `about somebody who was erased meanwhile is taken without that person`() throws {
    let program = try Binary()
    defer { program.remove() }
    let survey = SurveyRun(program, "nb")
    try program.demo()
    try survey.open("Høst 2026", on: "2026-11-22")
    let (form, people) = (try survey.writeForms(1), try survey.people(1))
    let title = try survey.titles(form)["proc-sc"]
    try survey.office.fillWithOpenpyxl(
      form, to: program.folder + "/form.xlsx",
      people.prefix(2).map { survey.answer($0, title, "4") })
    #expect(try program.run("employee", "erase", people[0], "--reason", "bedt om det", "--yes").status == 0)

    let outcome = try program.run("survey", "collect", "form.xlsx", "--on", "2026-11-24")

    #expect(outcome.status == 0 && outcome.output.contains("\(people[0]) er slettet"), "\(outcome)")
    #expect(try survey.assertions(of: people[1], from: "Høst 2026") == ["proc-sc 4 self 2026-11-24"])
    #expect(try !program.run("export", "holdings").output.contains(people[0]))
  }

  /// What is said of a form, on one line.
  private func complaint(_ program: Binary, _ form: String) throws -> String {
    let outcome = try program.run("survey", "collect", form, "--on", "2026-11-24")
    #expect(outcome.status == 65)
    return outcome.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
