import Foundation
import TestKit
import Testing

/// The reports to send on, from the real program.
@Suite struct `The reports` {
  private static let names = [
    "unit", "organisation", "employee", "training", "data-health", "single-points", "expiring",
  ]

  private func demo(_ language: String = "nb", employees: Int = 120) throws -> Binary {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "100"])
    try program.demo(employees: employees)
    return program
  }

  private func question(_ name: String, _ program: Binary) throws -> [String] {
    switch name {
    case "unit": ["report", name, "SH-1A", "--on", "2026-11-22"]
    case "employee": ["report", name, try nurse(program), "--on", "2026-11-22"]
    case "expiring": ["report", name, "--unit", "SH-1A", "--on", "2026-11-22"]
    default: ["report", name, "--on", "2026-11-22"]
    }
  }

  private func nurse(_ program: Binary) throws -> String {
    let rows = try program.run("export", "employees").output.split(separator: "\n").dropFirst()
    let cells = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let found = cells.first { $0.count > 7 && $0[2] == "SH-1A" && $0[4] == "SP" && $0[7].isEmpty }
    return String(try #require(found)[0])
  }

  @Test(arguments: ["nb", "nn", "en"]) func `read as those that were read and found right`(language: String) throws {
    let program = try demo(language, employees: 60)
    defer { program.remove() }
    var text = ""

    for name in Self.names {
      let question = try question(name, program)
      let outcome = try program.run(question)
      text += "$ nedenfra \(question.joined(separator: " "))\n\(outcome.output)\(outcome.errors)[\(outcome.status)]\n\n"
    }

    expectGolden(text, "reports.\(language).txt")
  }

  @Test func `carry a schema, a date, an edition and their basis`() throws {
    let program = try demo()
    defer { program.remove() }

    for name in Self.names {
      let outcome = try program.run(try question(name, program) + ["--format", "json"])
      let answer = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
      #expect(answer["schema"] as? String == "nedenfra.report-\(name)/1")
      #expect(answer["on"] as? String == "2026-11-22" && answer["edition"] as? String == "1")
      #expect(answer.keys.contains("knownAt"))
      if ["unit", "organisation", "employee", "data-health"].contains(name) {
        let basis = try #require(answer["basis"] as? [String: Int])
        #expect(basis["total"] == ["checked", "old", "unverified", "assumed"].compactMap { basis[$0] }.reduce(0, +))
      }
    }
  }

  @Test func `agree with gap, which counts the same`() throws {
    let program = try demo()
    defer { program.remove() }
    func rows(_ arguments: [String], _ key: String) throws -> [[String: Any]] {
      let text = try program.run(arguments + ["--format", "json", "--on", "2026-11-22"]).output
      let answer = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      return try #require(answer[key] as? [[String: Any]])
    }
    func told(_ rows: [[String: Any]]) -> [String] {
      rows.map {
        "\($0["unit"] ?? "") \($0["task"] ?? "") \($0["period"] ?? "") \($0["ready"] ?? "") \($0["gap"] ?? "")"
      }
    }

    let gap = told(try rows(["gap", "--unit", "SH-1A"], "rows"))

    #expect(!gap.isEmpty)
    #expect(told(try rows(["report", "unit", "SH-1A"], "coverage")) == gap)
  }

  @Test(arguments: names) func `are pages and tables too, chosen by the file's name or by --format`(name: String) throws
  {
    let program = try demo(employees: 60)
    defer { program.remove() }
    let question = try question(name, program)

    let page = try program.run(question + ["--format", "html"])
    let written = try program.run(question + ["-o", "side.html"])
    let workbook = try program.run(question + ["-o", "bok.xlsx"])
    let csv = try program.run(question + ["--format", "csv"])

    #expect(page.status == 0 && page.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\">"))
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(try String(contentsOfFile: program.folder + "/side.html", encoding: .utf8) == page.output)
    #expect(!page.output.contains("<script") && !page.output.contains("src="))
    #expect(workbook.status == 0 && FileManager.default.fileExists(atPath: program.folder + "/bok.xlsx"))
    #expect(csv.output.hasPrefix("\u{FEFF}") && csv.output.contains(";"))
  }

  @Test(arguments: ["table", "json", "csv", "html"]) func `hide small groups in every form`(format: String) throws {
    let program = try demo()
    defer { program.remove() }

    let answer = try program.run("report", "organisation", "--on", "2026-11-22", "--format", format).output
    let open = try program.run(
      "report", "organisation", "--on", "2026-11-22", "--format", format, "--min-cell", "1"
    ).output

    // The first table, which CSV has, is about rules and not about people.
    if format != "csv" { #expect(answer.contains(format == "html" ? "&lt;5" : "<5")) }
    #expect(!open.contains(format == "html" ? "&lt;5" : "<5"))
    #expect(!answer.contains("Hansen"))
  }

  @Test func `tell of all that expires within twelve months, in their sum as in their months`() throws {
    let program = try demo()
    defer { program.remove() }
    func answer(_ arguments: String...) throws -> [String: Any] {
      let text = try program.run(arguments + ["--on", "2026-11-22", "--format", "json"]).output
      return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    let report = try answer("report", "expiring")
    let list = try answer("expiring", "--within", "365")

    let months = try #require(report["months"] as? [[String: Any]]).compactMap { $0["total"] as? Int }
    #expect(months.count == 13)
    let sum = months.reduce(0, +)
    #expect(sum > 0)
    let coming = try #require(list["rows"] as? [[String: Any]]).count { $0["lapsed"] as? Bool == false }
    #expect(sum == coming)
    #expect(
      try program.run("report", "expiring", "--on", "2026-11-22").output.replacingOccurrences(of: "\u{A0}", with: "")
        .contains("\(sum) utløper i løpet av tolv måneder, til og med 21.11.2027."))
  }

  @Test(arguments: [
    ("nb", "CSV har bare den første av 6 tabeller. Alle: -o FIL.csv (en fil til hver), eller xlsx, html eller json.\n"),
    (
      "nn", "CSV har berre den første av 6 tabellar. Alle: -o FIL.csv (ei fil til kvar), eller xlsx, html eller json.\n"
    ),
    ("en", "CSV has only the first of 6 tables. All of them: -o FILE.csv (a file each), or xlsx, html or json.\n"),
  ]) func `say that printed CSV has the first table alone, where there are more`(language: String, note: String) throws
  {
    let program = try demo(language, employees: 60)
    defer { program.remove() }

    let printed = try program.run("report", "data-health", "--on", "2026-11-22", "--format", "csv")
    let single = try program.run("expiring", "--on", "2026-11-22", "--format", "csv")

    let pattern = try Regex("[0-9]+")
    #expect(printed.errors.replacing(pattern, with: "N") == note.replacing(pattern, with: "N"))
    #expect(printed.status == 0)
    #expect(single.errors.isEmpty)
  }

  @Test func `write every table as a CSV file of its own, the first where it was asked for`() throws {
    let program = try demo(employees: 60)
    defer { program.remove() }

    let printed = try program.run("report", "data-health", "--on", "2026-11-22", "--format", "csv")
    let written = try program.run("report", "data-health", "--on", "2026-11-22", "-o", "x.csv")

    let files = try FileManager.default.contentsOfDirectory(atPath: program.folder).filter { $0.hasPrefix("x") }
      .sorted()
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(try Data(contentsOf: URL(fileURLWithPath: program.folder + "/x.csv")) == Data(printed.output.utf8))
    #expect(files.count > 2 && files.contains("x.csv"))
    for file in files where file != "x.csv" {
      #expect(written.errors.contains("«\(file)»"))
      #expect(file.wholeMatch(of: /x-[2-9]-[a-z0-9-]+\.csv/) != nil, "\(file)")
    }
  }

  @Test func `are the same in two runs, byte for byte`() throws {
    let program = try demo(employees: 60)
    defer { program.remove() }

    for name in Self.names {
      for format in ["table", "json", "html"] {
        let all = try question(name, program) + ["--format", format]
        #expect(try program.run(all).output == program.run(all).output, "\(all)")
      }
    }
  }

  @Test(arguments: [
    ["report", "organisation", "--min-cell", "0"], ["report", "training", "--per-supervisor", "0"],
    ["report", "single-points", "--at-most", "0"], ["report", "unit"],
  ]) func `refuse what makes no sense`(arguments: [String]) throws {
    let program = try Binary()
    defer { program.remove() }

    #expect(try program.run(arguments).status == 64)
  }

  @Test func `know nothing that came later than --known-at`() throws {
    let program = try demo(employees: 60)
    defer { program.remove() }
    let before = try program.run("report", "unit", "SH-1A", "--on", "2026-11-22", "--format", "html").output
    let number = try nurse(program)
    let moment = Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    try program.run("employee", "set", number, "--name", "En Annen")

    let after = try program.run("report", "unit", "SH-1A", "--on", "2026-11-22", "--format", "html").output
    let then = try program.run(
      "report", "unit", "SH-1A", "--on", "2026-11-22", "--format", "html", "--known-at", moment
    ).output

    #expect(after.contains("En Annen") && !then.contains("En Annen"))
    #expect(then == before)
  }
}
