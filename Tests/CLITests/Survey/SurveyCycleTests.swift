import Foundation
import Testing

/// From opening a survey to comparing it with the next one, on the demo, in each language.
@Suite struct `A survey` {
  @Test(arguments: ["nb", "nn", "en"])
  func `goes out as forms, comes back from LibreOffice and openpyxl, and is compared with the next`(
    language: String
  ) throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": language])
    defer { program.remove() }
    let survey = SurveyRun(program, language)
    try program.demo()

    // The first time: three answer in LibreOffice, three in openpyxl.
    try survey.open("Høst 2026", on: "2026-11-22")
    let people = try survey.people(1)
    #expect(people.count == 20)
    let form = try survey.writeForms(1)
    let titles = try survey.titles(form)
    try survey.office.fillWithLibreOffice(
      form, to: program.folder + "/lo.xlsx",
      [
        survey.answer(people[0], titles["proc-sc"], "4"), survey.answer(people[1], titles["proc-sc"], "3"),
        survey.answer(people[2], titles["proc-sc"], survey.words.doNotKnow),
        survey.answer(people[0], titles["crs-smittevern"], survey.words.yes, "Æ kan Ø og Å"),
        survey.answer(people[1], titles["crs-smittevern"], survey.words.no),
        survey.answer(people[2], titles["crs-smittevern"], survey.words.yes),
        .init(employee: people[0], title: survey.words.remark, place: 2, answer: "5", comment: "Stomistell"),
      ])
    try survey.office.fillWithOpenpyxl(
      form, to: program.folder + "/py.xlsx",
      [
        survey.answer(people[3], titles["proc-sc"], survey.words.five),
        survey.answer(people[4], titles["proc-sc"], "2"),
        survey.answer(people[5], titles["proc-sc"], "4"),
        survey.answer(people[3], titles["crs-smittevern"], "x"),
        survey.answer(people[4], titles["crs-smittevern"], survey.words.notRelevant),
        survey.answer(people[5], titles["crs-smittevern"], survey.words.yes),
      ])
    let collected = try program.run("survey", "collect", "lo.xlsx", "py.xlsx", "--on", "2026-11-24")
    #expect(collected.status == 0, "\(collected.errors)")

    let status = try survey.json("status", "1", "--list", "--on", "2026-11-25")
    let total = try #require((status["response"] as? [String: Any])?["total"] as? [String: Any])
    #expect(total["invited"] as? Int == 20)
    #expect(total["answered"] as? Int == 6)
    #expect(total["complete"] as? Int == 6)
    #expect(total["percent"] as? Int == 30)
    #expect((status["missing"] as? [Any])?.count == 14)
    let gaps = try #require(status["gaps"] as? [[String: Any]])
    let injection = try #require(gaps.first { $0["competence"] as? String == "proc-sc" })
    #expect(injection["need"] as? Int == 4)
    #expect(injection["asked"] as? Int == 20)
    #expect(injection["enough"] as? Int == 3)
    #expect(injection["short"] as? Int == 2)
    let spread = try #require(injection["answers"] as? [String: Any])
    #expect(spread["levels"] as? [String: Int] == ["1": 0, "2": 1, "3": 1, "4": 2, "5": 1])
    #expect(spread["doNotKnow"] as? Int == 1)
    let course = try #require(gaps.first { $0["competence"] as? String == "crs-smittevern" })
    let held = try #require(course["answers"] as? [String: Any])
    #expect(held["held"] as? Int == 4)
    #expect(held["notHeld"] as? Int == 1)
    #expect(held["notRelevant"] as? Int == 1)
    let remarks = try #require(status["remarks"] as? [[String: Any]])
    #expect(remarks.map { $0["text"] as? String } == ["Stomistell"])
    #expect(remarks.first?["level"] as? Int == 5)
    #expect(remarks.first?["competence"] as? String == "proc-stomi")

    // What else people can do stands in the table.
    let list = try program.run("survey", "status", "1", "--list", "--on", "2026-11-25").output
    let line = try #require(list.split(separator: "\n").first { $0.contains("Stomistell") })
    #expect(line.contains(people[0]) && line.contains("5"), "\(list)")
    #expect(!(try program.run("survey", "status", "1", "--on", "2026-11-25").output.contains("Stomistell")))

    #expect(try program.run("history", people[0]).output.contains("Stomistell"))

    // The same forms again change nothing.
    let before = try Data(contentsOf: URL(fileURLWithPath: program.folder + "/r.db"))
    let again = try program.run("survey", "collect", "py.xlsx", "lo.xlsx", "--on", "2026-11-25")
    #expect(again.status == 0)
    #expect(again.output.contains(" 6 "), "\(again.output)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: program.folder + "/r.db")) == before)

    // What was answered is asserted, and only that.
    let assertions = try survey.assertions(of: people[0], from: "Høst 2026")
    #expect(assertions == ["crs-smittevern held self 2026-11-24", "proc-sc 4 self 2026-11-24"])
    #expect(try survey.assertions(of: people[2], from: "Høst 2026") == ["crs-smittevern held self 2026-11-24"])
    #expect(try survey.assertions(of: people[1], from: "Høst 2026").contains("crs-smittevern 0 self 2026-11-24"))

    // A claim is signed by somebody else, never by the one who made it.
    let own = try program.run("verify", people[0], "proc-sc", "--by", people[0], "--on", "2026-11-25")
    #expect(own.status != 0)
    #expect(
      try program.run("verify", people[0], "proc-sc", "--by", "Fagleder Hansen", "--on", "2026-11-25").status == 0)
    #expect(try survey.approvals(of: people[0], in: "proc-sc") == [1])
    #expect(try survey.approvals(of: people[1], in: "proc-sc") == [0])

    // The report to send on says what the status said.
    let report = try program.run("report", "survey", "1", "--on", "2026-11-25", "--format", "json")
    let reported = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
    #expect((reported?["response"] as? NSDictionary)?["total"] as? NSDictionary == total as NSDictionary)
    let told = try survey.json("status", "1", "--on", "2026-11-25")
    #expect(reported?["gaps"] as? NSArray == told["gaps"] as? NSArray)
    // Only the manager's own list has the numbers of one to four people.
    let toldCourse = (told["gaps"] as? [[String: Any]])?.first { $0["competence"] as? String == "crs-smittevern" }
    #expect((toldCourse?["answers"] as? [String: Any])?["notHeld"] is NSNull)

    // Closed: nothing more is taken.
    #expect(try program.run("survey", "close", "1", "--on", "2026-11-25").status == 0)
    let late = try program.run("survey", "collect", "lo.xlsx", "--on", "2026-11-25")
    #expect(late.status == 65)
    #expect(try program.run("survey", "remind", "1", "--on", "2026-11-25").status == 1)
    #expect(try program.run("survey", "forms", "1", "-o", "late").status == 1)

    // The second time, and what moved.
    try survey.open("Vår 2027", on: "2026-11-25")
    let second = try survey.writeForms(2)
    try survey.office.fillWithOpenpyxl(
      second, to: program.folder + "/py2.xlsx",
      [
        survey.answer(people[0], titles["proc-sc"], "5"), survey.answer(people[1], titles["proc-sc"], "3"),
        survey.answer(people[2], titles["proc-sc"], "2"), survey.answer(people[3], titles["proc-sc"], "4"),
        survey.answer(people[5], titles["proc-sc"], "4"), survey.answer(people[6], titles["proc-sc"], "4"),
      ])
    #expect(try program.run("survey", "collect", "py2.xlsx", "--on", "2026-11-26").status == 0)
    let compared = try survey.json("compare", "1", "2", "--on", "2026-11-26", "--min-cell", "1")
    let rows = try #require(compared["competences"] as? [[String: Any]])
    let row = try #require(rows.first { $0["competence"] as? String == "proc-sc" })
    #expect(["up", "down", "same", "new", "missing"].map { row[$0] as? Int } == [1, 1, 2, 2, 1])
    #expect(
      (row["after"] as? [String: Any])?["levels"] as? [String: Int] == ["1": 0, "2": 1, "3": 1, "4": 3, "5": 1])
    let toSend = try survey.json("compare", "1", "2", "--on", "2026-11-26")["competences"] as? [[String: Any]]
    let guarded = try #require(toSend?.first { $0["competence"] as? String == "proc-sc" })
    #expect(["up", "down", "same", "new", "missing"].allSatisfy { guarded[$0] is NSNull })
    #expect((guarded["after"] as? [String: Any])?["total"] as? Int == 6)
    #expect(((guarded["after"] as? [String: Any])?["levels"] as? [String: Any])?["4"] is NSNull)
    let hidden = try survey.json("compare", "1", "2", "--on", "2026-11-26", "--min-cell", "7")
    #expect((hidden["competences"] as? [[String: Any]])?.allSatisfy { $0["isHidden"] as? Bool == true } == true)
  }

  @Test func `takes a corrected answer, and takes back what somebody no longer says`() throws {
    let program = try Binary()
    defer { program.remove() }
    let survey = SurveyRun(program, "nb")
    try program.demo()
    try survey.open("Høst 2026", on: "2026-11-22")
    let (form, person) = (try survey.writeForms(1), try #require(try survey.people(1).first))
    let title = try survey.titles(form)["proc-sc"]
    func collect(_ answer: String, _ comment: String = "", on day: String, _ more: String...) throws -> String {
      try survey.office.fillWithOpenpyxl(
        form, to: program.folder + "/form.xlsx", [survey.answer(person, title, answer, comment)])
      let outcome = try program.run(["survey", "collect", "form.xlsx", "--on", day] + more)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.output
    }
    func assertions() throws -> [String] { try survey.assertions(of: person, from: "Høst 2026") }

    #expect(try collect("4", on: "2026-11-23", "--dry-run").contains("1 nytt svar"))
    #expect(try assertions().isEmpty)
    #expect(try collect("4", on: "2026-11-23").contains("1 nytt svar"))
    #expect(try collect("4", "ofte", on: "2026-11-24").contains("1 endret"))
    #expect(try assertions() == ["proc-sc 4 self 2026-11-23"])
    #expect(try collect("3", "ofte", on: "2026-11-25").contains("1 endret"))
    #expect(try assertions() == ["proc-sc 3 self 2026-11-25", "proc-sc 4 self 2026-11-23"])
    #expect(try collect("2", "ofte", on: "2026-11-24").contains("1 vurderinger trukket tilbake"))
    #expect(try assertions() == ["proc-sc 2 self 2026-11-24", "proc-sc 4 self 2026-11-23"])
    #expect(try collect("Vet ikke", on: "2026-11-26").contains("2 vurderinger trukket tilbake"))
    #expect(try assertions().isEmpty)
    #expect(try program.run("import", "list").output.contains("form.xlsx"))
    #expect(try program.run("survey", "collect", "form.xlsx", "--on", "2026-11-21").status == 65)
  }

  @Test func `takes the manager's answers beside those of the employee`() throws {
    let program = try Binary()
    defer { program.remove() }
    let survey = SurveyRun(program, "nb")
    try program.demo()
    try survey.open("Høst 2026", on: "2026-11-22")
    let person = try #require(try survey.people(1).first)
    let own = try survey.writeForms(1)
    let title = try survey.titles(own)["proc-sc"]
    #expect(try program.run("survey", "forms", "1", "-o", "forms", "--voice", "manager").status == 0)
    let managers = program.folder + "/forms/kartlegging-1-SH-1A-leder.xlsx"
    try survey.office.fillWithOpenpyxl(own, to: program.folder + "/own.xlsx", [survey.answer(person, title, "5")])
    try survey.office.fillWithOpenpyxl(managers, to: program.folder + "/led.xlsx", [survey.answer(person, title, "3")])

    let collected = try program.run(
      "survey", "collect", "own.xlsx", "led.xlsx", "--by", "Fagleder Hansen", "--on", "2026-11-24")
    #expect(collected.status == 0, "\(collected.errors)")

    #expect(try survey.assertions(of: person, from: "Høst 2026") == ["proc-sc 5 self 2026-11-24"])
    #expect(
      try survey.assertions(of: person, from: "Høst 2026 – Fagleder Hansen") == ["proc-sc 3 manager 2026-11-24"])
    let status = try survey.json("status", "1", "--voice", "manager", "--min-cell", "1", "--on", "2026-11-25")
    let gap = try #require((status["gaps"] as? [[String: Any]])?.first { $0["competence"] as? String == "proc-sc" })
    #expect(
      (gap["answers"] as? [String: Any])?["levels"] as? [String: Int] == ["1": 0, "2": 0, "3": 1, "4": 0, "5": 0])
  }

  @Test func `is compared only where both asked`() throws {
    let program = try Binary()
    defer { program.remove() }
    let survey = SurveyRun(program, "nb")
    try program.demo()
    try survey.open("Høst 2026", on: "2026-11-22")
    let other = try program.run(
      "survey", "open", "--name", "Vår 2027", "--unit", "SH-1A", "--competences", "proc-sc", "proc-insulin",
      "--deadline", "2027-12-15", "--on", "2026-11-22")
    #expect(other.status == 0)

    let compared = try survey.json("compare", "1", "vår", "--on", "2026-11-26")

    #expect((compared["competences"] as? [[String: Any]])?.map { $0["competence"] as? String } == ["proc-sc"])
    #expect(compared["askedOnce"] as? [String] == ["crs-smittevern", "proc-insulin"])
    #expect(try program.run("survey", "compare", "1", "1").status == 64)
    #expect(try program.run("survey", "compare", "1", "7").status == 64)
  }

  @Test func `writes reminders for mail merge, and never over forms that may hold answers`() throws {
    let program = try Binary()
    defer { program.remove() }
    let survey = SurveyRun(program, "nb")
    try program.demo()
    try survey.open("Høst 2026", on: "2026-11-22")
    _ = try survey.writeForms(1)

    #expect(try program.run("survey", "forms", "1", "-o", "forms").status == 1)
    #expect(try program.run("survey", "forms", "1", "-o", "forms", "--yes").status == 0)
    #expect(try program.run("survey", "remind", "1", "-o", "purring.csv", "--on", "2026-11-25").status == 0)
    let lines = try String(contentsOfFile: program.folder + "/purring.csv", encoding: .utf8).split(
      whereSeparator: \.isNewline)
    #expect(lines.count == 21)
    #expect(lines[0].hasSuffix("Ansattnummer;Navn;Enhet;Kartlegging;Frist;Mangler svar"))
    #expect(lines[1].hasSuffix(";Høst 2026;15.12.2027;2"))
  }

  @Test func `has forms that LibreOffice opens and saves without losing anything`() throws {
    let program = try Binary()
    defer { program.remove() }
    let survey = SurveyRun(program, "nb")
    try program.demo()
    try survey.open("Høst 2026", on: "2026-11-22")
    let form = try survey.writeForms(1)
    try FileManager.default.createDirectory(atPath: program.folder + "/saved", withIntermediateDirectories: true)

    try survey.office.convertWithLibreOffice(form, into: program.folder + "/saved")

    let written = try survey.office.dump(form)
    let saved = try survey.office.dump(program.folder + "/saved/kartlegging-1-SH-1A.xlsx")
    #expect(Set(written.keys) == ["Les først", "Svar", "nedenfra"])
    for sheet in written.keys {
      #expect(texts(written[sheet]) == texts(saved[sheet]), "\(sheet)")
    }
    // LibreOffice without a window saves no views.
    #expect(written["Svar"]?["frozen"] as? String == "A2")
    for file in [written, saved] {
      let answers = try #require(file["Svar"])
      #expect(answers["protected"] as? Bool == true)
      #expect(answers["open"] as? [String] == ["J", "K"])
      #expect(answers["landscape"] as? Bool == true)
      #expect(answers["paper"] as? String == "9")
      #expect((answers["validations"] as? Int ?? 0) > 0)
      #expect(file["nedenfra"]?["state"] as? String == "hidden")
    }
    let collected = try program.run("survey", "collect", "saved/kartlegging-1-SH-1A.xlsx", "--on", "2026-11-24")
    #expect(collected.status == 0, "\(collected.errors)")
  }

  /// The cells that hold something, by place.
  private func texts(_ sheet: [String: Any]?) -> [String: String] {
    var texts: [String: String] = [:]
    for (row, cells) in (sheet?["cells"] as? [[Any]] ?? []).enumerated() {
      for (column, cell) in cells.enumerated() {
        if let text = cell as? String { texts["\(row) \(column)"] = text }
      }
    }
    return texts
  }
}

/// A survey of one ward about two competences.
struct SurveyRun {
  let program: Binary
  let language: String
  let office: Office

  init(_ program: Binary, _ language: String) {
    self.program = program
    self.language = language
    office = Office(folder: program.folder)
  }

  struct Words {
    let yes: String
    let no: String
    let doNotKnow: String
    let notRelevant: String
    let five: String
    let remark: String
  }

  var words: Words {
    switch language {
    case "nb":
      Words(
        yes: "Ja", no: "Nei", doNotKnow: "Vet ikke", notRelevant: "Ikke relevant",
        five: "5 – Veileder og godkjenner andre", remark: "Hva annet kan du?")
    case "nn":
      Words(
        yes: "Ja", no: "Nei", doNotKnow: "Veit ikkje", notRelevant: "Ikkje relevant",
        five: "5 – Rettleier og godkjenner andre", remark: "Kva anna kan du?")
    default:
      Words(
        yes: "Yes", no: "No", doNotKnow: "Don’t know", notRelevant: "Not relevant", five: "5 – Supervises others",
        remark: "What else can you do?")
    }
  }

  func open(_ name: String, on day: String) throws {
    let opened = try program.run(
      "survey", "open", "--name", name, "--unit", "SH-1A", "--competences", "proc-sc", "crs-smittevern", "--deadline",
      "2027-12-15", "--on", day)
    #expect(opened.status == 0, "\(opened.errors)")
  }

  /// Those who are asked, by number.
  func people(_ number: Int) throws -> [String] {
    let missing = try json("status", "\(number)", "--list", "--on", "2026-11-23")["missing"] as? [[String: Any]]
    return missing?.compactMap { $0["employee"] as? String } ?? []
  }

  /// The path of the ward's form.
  func writeForms(_ number: Int) throws -> String {
    let written = try program.run("survey", "forms", "\(number)", "-o", "forms")
    #expect(written.status == 0, "\(written.errors)")
    return program.folder + "/forms/\(language == "en" ? "survey" : "kartlegging")-\(number)-SH-1A.xlsx"
  }

  /// What a form calls each competence.
  func titles(_ form: String) throws -> [String: String] {
    let rows = try office.dump(form)["nedenfra"]?["cells"] as? [[Any]] ?? []
    let pairs = rows.compactMap { row in
      row.count > 4 ? (row[3] as? String).flatMap { code in (row[4] as? String).map { (code, $0) } } : nil
    }
    return Dictionary(pairs) { first, _ in first }
  }

  func answer(_ employee: String, _ title: String?, _ answer: String, _ comment: String = "") -> Office.Answer {
    Office.Answer(employee: employee, title: title ?? "", answer: answer, comment: comment)
  }

  func json(_ arguments: String...) throws -> [String: Any] {
    let outcome = try program.run(["survey"] + arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  /// How many have signed what the survey asserts of a person.
  func approvals(of employee: String, in competence: String) throws -> [Int] {
    let shown = try program.run("employee", "show", employee, "--on", "2026-11-25", "--format", "json")
    let answer = try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any]
    let holdings = (answer?["employees"] as? [[String: Any]])?.first?["holdings"] as? [[String: Any]] ?? []
    return holdings.filter { $0["competence"] as? String == competence && $0["source"] as? String == "Høst 2026" }
      .compactMap { $0["approvals"] as? Int }
  }

  /// What a source asserts of a person, a line for each.
  func assertions(of employee: String, from source: String) throws -> [String] {
    let rows = try program.run("export", "holdings").output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return rows.filter { $0.count >= 7 && $0[0] == employee && $0[6] == source }
      .map { "\($0[1]) \($0[2].isEmpty ? "held" : $0[2]) \($0[5]) \($0[3])" }.sorted()
  }
}
