import Foundation
import TestKit
import Testing

/// From the proposal of a ward to a decision that is signed and followed up, with the real program.
@Suite struct `A decision from the plan` {
  private func demo(_ language: String = "nb") throws -> Binary {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    try program.demo(employees: 120)
    return program
  }

  private func json(_ program: Binary, _ question: String...) throws -> [String: Any] {
    let outcome = try program.run(question + ["--format", "json"])
    return try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
  }

  /// The first proposal of ward SH-1A that can go to skilled workers at once, with the ward's first nurse.
  private func proposal(_ program: Binary) throws -> (task: String, ready: [String], minutes: Int, nurse: String) {
    let plan = try json(program, "plan", "shift-down", "--unit", "SH-1A", "--on", "2026-11-22")
    let first = try #require((plan["proposals"] as? [[String: Any]])?.first)
    let ready = try #require(first["ready"] as? [[String: Any]]).filter { $0["profession"] as? String == "HF" }
    let staff = try program.run("export", "employees", "--on", "2026-11-22").output.split(separator: "\n")
    let nurse = staff.map { $0.split(separator: ",", omittingEmptySubsequences: false) }.first {
      $0[2] == "SH-1A" && $0[4] == "SP"
    }
    return (
      try #require(first["task"] as? String), ready.compactMap { $0["employee"] as? String },
      try #require(first["minutesPerWeek"] as? Int), String(try #require(nurse)[0])
    )
  }

  private func record(
    _ task: String, by nurse: String, start: String = "2026-06-01", on day: String = "2026-11-22", _ more: String...
  ) -> [String] {
    [
      "decision", "record", task, "--unit", "SH-1A", "--from", "SP", "--to", "HF", "--start", start, "--on", day,
      "--by", nurse, "--reason", "Flere hender til pleien", "--risk", "middels", "--conditions",
      "Sykepleier på vakt kan tilkalles", "--consulted", "tillitsvalgt", "--consulted", "verneombud",
    ] + more
  }

  @Test(arguments: ["nb", "nn", "en"]) func `reads as those that were read and found right`(language: String) throws {
    let program = try demo(language)
    defer { program.remove() }
    let (task, ready, _, nurse) = try proposal(program)
    let helper = try #require(ready.first)
    let steps = [
      ["decision", "list", "--on", "2026-11-21"], record(task, by: nurse, "--grant", helper),
      record("tsk-sc-injeksjon", by: nurse, start: "2026-12-01"), record(task, by: nurse),
      record("tsk-ordinering", by: nurse), record("tsk-pleieplan", by: nurse),
      ["decision", "list", "--on", "2026-11-22"], ["decision", "list", "--due", "--on", "2026-11-22"],
      ["decision", "show", "2", "--on", "2027-06-01"],
      ["suspend", helper, task, "--by", nurse, "--reason", "Avklares", "--from", "2026-11-22"],
      ["decision", "show", "1", "--on", "2026-11-22"],
      ["decision", "review", "1", "--outcome", "adjust", "--by", nurse, "--on", "2026-11-22"],
      [
        "decision", "review", "1", "--outcome", "stop", "--by", nurse, "--on", "2026-11-22", "--note",
        "For få på kveldsvakt",
      ], ["decision", "review", "1", "--outcome", "continue", "--by", nurse, "--on", "2026-11-22"],
      ["decision", "show", "1", "--on", "2026-11-22"], ["decision", "show", "9"],
    ]
    var text = ""

    for step in steps {
      let outcome = try program.run(step)
      let shown = step.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
      text += "$ nedenfra \(shown)\n\(outcome.output)\(outcome.errors)[\(outcome.status)]\n\n"
    }
    expectGolden(text, "decisions.\(language).txt")
  }

  @Test(arguments: ["nb", "nn", "en"]) func `that will not do is refused in words that help`(language: String) throws {
    let program = try demo(language)
    defer { program.remove() }
    let (task, _, _, nurse) = try proposal(program)
    let changes = [
      ["--to", "SP"], ["--to", "X-STUDENT"], ["--from", "HF", "--to", "SP"], ["--unit", "SH-1Q"], ["--to", "HFF"],
      ["--start", "2025-11-21"], ["--review", "2026-06-01"], ["--risk", "high"],
      ["--consulted", "Verneombud Mari Larsen"],
      ["--reason", "15076500565"], ["--grant", "34074"], ["--grant", "02528"],
    ]
    var text = ""

    for change in changes + [needingEducation] {
      let outcome = try program.run(short(task, by: nurse, change))
      text += "\(change.joined(separator: " "))\n\(outcome.output)\(outcome.errors)[\(outcome.status)]\n\n"
    }
    let tomorrows = try program.run(short(task, by: nurse, ["--on", "2099-01-01"]))
    #expect(tomorrows.status == 64 && tomorrows.errors.contains("2099"))
    #expect((try json(program, "decision", "list")["decisions"] as? [Any])?.isEmpty == true)

    expectGolden(text, "decision-refusals.\(language).txt")
  }

  /// A command that goes through, with other values for some of its options.
  private func short(_ task: String, by nurse: String, _ change: [String]) -> [String] {
    var options = [
      "--unit": "SH-1A", "--from": "SP", "--to": "HF", "--start": "2026-06-01", "--on": "2026-11-22", "--by": nurse,
      "--reason": "Flere hender", "--risk": "low",
    ]
    var task = task
    for (name, value) in zip(change, change.dropFirst()) where name.hasPrefix("-") { options[name] = value }
    if let other = change.first, !other.hasPrefix("-") { task = other }
    return ["decision", "record", task] + options.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
  }

  /// Nurses need another education for it.
  private let needingEducation = ["tsk-intensiv", "--from", "LE", "--to", "SP"]

  @Test func `has the figures of the plan, and keeps them while those of now go on`() throws {
    let program = try demo()
    defer { program.remove() }
    let (task, ready, minutes, nurse) = try proposal(program)
    #expect(try program.run(record(task, by: nurse)).status == 0)

    let helper = try #require(ready.first)
    #expect(
      try program.run(
        "suspend", helper, task, "--by", nurse, "--reason", "Avklares", "--from", "2026-11-22"
      ).status == 0)
    let shown = try json(program, "decision", "show", "1", "--on", "2026-11-22")

    #expect(shown["schema"] as? String == "nedenfra.decision/1")
    let decision = try #require(shown["decision"] as? [String: Any])
    let (then, now) = (decision["basis"] as? [String: Any], shown["now"] as? [String: Any])
    #expect(then?["ready"] as? Int == ready.count && then?["minutesPerWeek"] as? Int == minutes)
    #expect(now?["ready"] as? Int == ready.count - 1)
    #expect(decision["deadlines"] as? [[String: Any]] != nil && decision["nextReview"] as? String == "2026-09-01")
  }

  @Test func `is due until it is reviewed, and is printed for signing`() throws {
    let program = try demo()
    defer { program.remove() }
    let (task, ready, _, nurse) = try proposal(program)
    let helper = try #require(ready.first)
    #expect(try program.run(record(task, by: nurse, "--grant", helper)).status == 0)
    func due(_ day: String) throws -> [Int] {
      let list = try json(program, "decision", "list", "--due", "--on", day)
      #expect(list["schema"] as? String == "nedenfra.decisions/1")
      return (list["decisions"] as? [[String: Any]] ?? []).compactMap { $0["number"] as? Int }
    }

    #expect(try due("2026-11-22") == [1])
    #expect(
      try program.run("beslutning", "evaluer", "1", "--outcome", "fortsett", "--by", nurse, "--on", "2026-11-22").status
        == 0)
    #expect(try due("2026-11-30") == [])
    #expect(try due("2026-12-01") == [1])

    let page = program.folder + "/beslutning.html"
    #expect(try program.run("decision", "show", "1", "--on", "2026-11-22", "-o", page).status == 0)
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("size: A4") && html.contains("Dato og underskrift") && html.contains("(\(helper))"))
    #expect(html.contains("Hørt: verneombud") && !html.contains("<script"))
    #expect(try program.run("decision", "show", "1", "--format", "html").output.hasPrefix("<!DOCTYPE html>"))
    for check in ["check", "verify"] { #expect(try program.run("db", check).status == 0) }
  }

  @Test func `forgets the one who made it when that one is erased`() throws {
    let program = try demo()
    defer { program.remove() }
    let (task, _, _, nurse) = try proposal(program)
    #expect(try program.run(record(task, by: nurse)).status == 0)
    let decision = try json(program, "decision", "show", "1")["decision"] as? [String: Any]
    let name = try #require(decision?["decidedBy"] as? String)

    let erased = try program.run("employee", "erase", nurse, "--reason", "sluttet", "--yes")

    #expect(erased.status == 0, "\(erased.errors)")
    let shown = try program.run("decision", "show", "1", "--format", "json").output
    #expect(shown.contains("\"decidedBy\" : \"(slettet)\"") && !shown.contains(name))
    for check in ["check", "verify"] { #expect(try program.run("db", check).status == 0) }
  }

  @Test func `answers to words of every language, and refuses others in words`() throws {
    let program = try demo()
    defer { program.remove() }
    let (task, _, _, nurse) = try proposal(program)

    let wrong = try program.run(record(task, by: nurse).map { $0 == "middels" ? "farlig" : $0 })
    #expect(wrong.status == 64 && wrong.errors.contains("farlig") && wrong.output.isEmpty)
    #expect(try program.run(record(task, by: nurse).map { $0 == "middels" ? "høy" : $0 }).status == 0)
    let review = ["decision", "review", "1", "--by", nurse, "--on", "2026-11-22", "--outcome"]
    #expect(try program.run(review + ["kanskje"]).status == 64)
    #expect(try program.run(review + ["hald-fram"]).status == 0)
  }
}
