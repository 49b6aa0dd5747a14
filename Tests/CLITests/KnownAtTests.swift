import Foundation
import Testing

/// A question with a knowledge date is answered as it was then, whatever was learnt since.
@Suite struct `Answers with the knowledge of an earlier time` {
  @Test func `are byte for byte those that were kept, after changes, sign-offs, an undone import and a new catalogue`()
    throws
  {
    let program = try Binary(environment: ["COLUMNS": "120"])
    defer { program.remove() }
    try prepare(program)
    let known = Self.now()
    func answers(known: String?, in formats: (Int) -> [String]) throws -> [[String]] {
      try Self.questions.enumerated().map { index, question in
        try formats(index).map { format in
          let file = program.folder + "/svar.xlsx"
          let outcome = try program.run(
            question + ["--on", "2026-11-22", "--format", format]
              + (format == "xlsx" ? ["-o", file] : []) + (known.map { ["--known-at", $0] } ?? []))
          #expect(outcome.status == 0, "\(question) \(outcome.errors)")
          #expect(outcome.errors.contains("Svaret bygger på det registeret visste") == (known != nil), "\(question)")
          if format == "xlsx" { return try Data(contentsOf: URL(fileURLWithPath: file)).base64EncodedString() }
          // That the question named a time is a fact that other programs are told.
          return outcome.output.replacing("\"knownAt\" : \"\(known ?? "")\"", with: "\"knownAt\" : null")
        }
      }
    }
    let kept = try answers(known: nil, in: Self.forms)

    try change(program)

    let again = try answers(known: known, in: Self.forms)
    let now = try answers(known: nil) { _ in ["json"] }
    for (index, question) in Self.questions.enumerated() {
      for (form, pair) in zip(Self.forms(index), zip(kept[index], again[index])) where pair.0 != pair.1 {
        Issue.record("\(question) \(form)")
      }
      if kept[index][0] == now[index][0] { Issue.record("\(question) did not notice the changes") }
    }
  }

  /// The facts of every question, and the forms for people in turn: all are made from one report at one place.
  private static func forms(_ question: Int) -> [String] { ["json", ["table", "csv", "html", "xlsx"][question % 4]] }

  private static let questions = [
    ["match", "tsk-insulin"], ["who", "tsk-insulin", "--unit", "T"], ["why", "T2", "tsk-insulin", "--unit", "T"],
    ["cover", "T2"], ["gap", "--unit", "T"], ["matrix", "--unit", "T"], ["expiring", "--unit", "T"],
    ["report", "unit", "T"], ["report", "organisation", "--min-cell", "1"], ["report", "employee", "T2"],
    ["report", "training"],
    ["report", "data-health"], ["report", "single-points", "--unit", "T"], ["report", "expiring", "--unit", "T"],
    ["report", "survey", "1"], ["report", "differences", "--unit", "T"], ["employee", "show", "T2"],
    ["employee", "list", "--unit", "T"], ["employee", "gaps", "T2"], ["unit", "list"], ["unit", "show", "T"],
    ["delegation", "list", "--unit", "T", "--all"], ["delegation", "print", "T2", "tsk-insulin"],
    ["verify", "list", "--unit", "T"], ["history", "T2"], ["exempt", "list", "--unit", "T"],
    ["suspend", "list", "--unit", "T", "--all"], ["survey", "list"], ["survey", "show", "1"],
    ["survey", "status", "1"], ["decision", "list", "--unit", "T"], ["decision", "show", "1"],
    ["scenario", "list"], ["scenario", "show", "Prøve"], ["gap", "--unit", "T", "--scenario", "Prøve"],
    ["catalogue", "requirements"], ["catalogue", "show", "tsk-insulin"], ["export", "employees"],
    ["export", "holdings"],
  ]

  /// Now as the registry writes it. The program is started anew for each change, which takes far longer than a
  /// millisecond.
  private static func now() -> String {
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
    return formatter.string(from: Date())
  }

  private func run(_ program: Binary, _ arguments: String...) throws {
    let outcome = try program.run(arguments)
    #expect(outcome.status == 0, "\(arguments) \(outcome.errors)")
  }

  /// A unit with a leader and a helper who lacks a little.
  private func prepare(_ program: Binary) throws {
    let from = ["--from", "2024-01-01"]
    func add(_ number: String, _ name: String, _ profession: String, _ percent: String) throws {
      let outcome = try program.run(
        ["employee", "add", number, "--name", name, "--unit", "T", "--profession", profession, "--percent", percent]
          + from)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    try run(program, "unit", "add", "T", "Testavdelingen")
    try run(program, "unit", "add", "SH-1A", "Sykehjemmet")
    try add("T1", "Kari Nordmann", "SP", "100")
    try add("T2", "Hanne Vik", "HF", "80")
    try add("T3", "Ola Hansen", "SP", "50")
    let coverage = try program.write(
      "unit,task,people,period\nT,tsk-insulin,2,day\nT,tsk-insulin,1,night\n", to: "dekning.csv")
    try run(program, "import", coverage)
    try run(
      program, "employee", "assert", "T2", "crs-legemiddel-hf", "--kind", "course", "--from", "2026-01-01")
    try run(
      program, "employee", "assert", "T2", "proc-insulin", "--level", "4", "--kind", "manager", "--by", "T1", "--from",
      "2026-01-01")
    try run(
      program, "employee", "assert", "T2", "proc-insulin", "--level", "5", "--kind", "self", "--from", "2026-02-01",
      "--evidence", "Øvd")
    try run(
      program, "delegation", "grant", "T2", "tsk-insulin", "--by", "T1", "--from", "2026-02-01", "--unit", "T",
      "--accountable", "T3")
    try run(
      program, "exempt", "T3", "tsk-insulin", "--reason", "Permisjon", "--by", "T1", "--from", "2026-03-01")
    try run(
      program, "survey", "open", "--name", "Høst", "--unit", "T", "--competences", "proc-insulin", "--deadline",
      "2026-12-15", "--on", "2026-11-20")
    try run(
      program, "decision", "record", "tsk-insulin", "--unit", "T", "--from", "SP", "--to", "HF", "--start",
      "2026-02-01",
      "--on", "2026-11-20", "--by", "T1", "--reason", "Prøve", "--risk", "low")
    try run(program, "scenario", "new", "Prøve")
    try run(program, "scenario", "add", "Prøve", "--away", "T2")
  }

  private func change(_ program: Binary) throws {
    try run(program, "verify", "T2", "proc-insulin", "--by", "T1")
    try run(program, "verify", "withdraw", "T2", "proc-insulin", "--by", "T1")
    try run(program, "verify", "T2", "proc-insulin", "--by", "T3", "--reject")
    try run(
      program, "employee", "assert", "T2", "proc-insulin", "--level", "2", "--kind", "manager", "--by", "T1", "--from",
      "2026-01-01")
    try run(
      program, "employee", "assert", "T2", "proc-insulin", "--level", "4", "--kind", "self", "--from", "2026-06-01")
    try run(program, "employee", "set", "T2", "--name", "Hanne Vik Berg")
    try run(program, "employee", "end", "T1", "--to", "2026-11-01")
    try run(program, "exempt", "lift", "T3", "--to", "2026-11-01")
    try run(program, "suspend", "T2", "tsk-insulin", "--reason", "Avvik", "--by", "T3", "--from", "2026-11-01")
    try run(program, "delegation", "revoke", "T2", "tsk-insulin", "--to", "2026-11-30")
    try run(
      program, "employee", "add", "T2", "--unit", "SH-1A", "--profession", "HF", "--percent", "20", "--from",
      "2026-05-01")
    try run(
      program, "decision", "review", "1", "--outcome", "stop", "--by", "T3", "--note", "Over", "--on", "2026-11-21")
    try run(program, "scenario", "add", "Prøve", "--demand", "20", "--unit", "T")
    try run(program, "unit", "set", "T", "--name", "Testposten")
    try run(program, "survey", "close", "1", "--on", "2026-11-22")
    try run(
      program, "employee", "assert", "T2", "cert-fullmakt-utdeling", "--by", "T3", "--from", "2026-06-01", "--to",
      "2026-12-20")
    let staff = try program.write(
      "employee,name,unit,title,profession,percent,from,to\nT4,Ny Ansatt,T,Sykepleier,SP,100,2024-01-01,\nT3,Ola Hansen,T,Sykepleier,SP,75,2024-01-01,\n",
      to: "ansatte.csv")
    try run(program, "import", staff)
    let list = try program.run("import", "list", "--format", "json").output
    let data = try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [String: Any]
    let batch = try #require((data?["imports"] as? [[String: Any]])?.first?["batch"] as? Int)
    try run(program, "import", "undo", "\(batch)")
    try run(program, "import", staff)
    let requirements = try program.write(
      "task_code,competence_code,min_level,importance,any_of,source\ntsk-insulin,kn-sykdomslaere,2,mandatory,,lokal\n",
      to: "requirements.csv")
    try run(program, "catalogue", "import", requirements)
  }
}
