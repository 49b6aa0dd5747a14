import Foundation
import Testing

/// A question with a knowledge date is answered as it was then, whatever was learnt since.
@Suite struct `Answers with the knowledge of an earlier time` {
  @Test func `are the same byte for byte after changes, sign-offs, withdrawals, an undone import and a new catalogue`()
    throws
  {
    let program = try Binary(environment: ["COLUMNS": "120"])
    defer { program.remove() }
    try program.run("demo", "--on", "2026-11-22", "--employees", "120")
    try prepare(program)
    let known = Self.now()
    let questions = Self.questions.flatMap { question in
      ["table", "json", "csv"].map { question + ["--on", "2026-11-22", "--format", $0] }
    }
    func answers(known: String?) throws -> [String] {
      try questions.map { question in
        let outcome = try program.run(question + (known.map { ["--known-at", $0] } ?? []))
        #expect(outcome.status == 0, "\(question) \(outcome.errors)")
        return outcome.output
      }
    }
    let (then, open) = (try answers(known: known), try answers(known: nil))

    try change(program)

    let (again, now) = (try answers(known: known), try answers(known: nil))
    for (question, pair) in zip(questions, zip(then, again)) { #expect(pair.0 == pair.1, "\(question)") }
    for (question, pair) in zip(questions, zip(open, now)) {
      #expect(pair.0 != pair.1, "\(question) did not notice the changes")
    }
  }

  private static let questions = [
    ["who", "tsk-insulin", "--unit", "T"], ["gap", "--unit", "T"], ["why", "T2", "tsk-insulin", "--unit", "T"],
    ["matrix", "--unit", "T"], ["employee", "show", "T2"], ["report", "differences", "--unit", "T"],
    ["delegation", "list", "--unit", "T", "--all"], ["verify", "list", "--unit", "T"],
    ["history", "T2"], ["exempt", "list", "--unit", "T"], ["employee", "gaps", "T2"],
    ["employee", "list", "--unit", "T"],
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
    try add("T1", "Kari Nordmann", "SP", "100")
    try add("T2", "Hanne Vik", "HF", "80")
    try add("T3", "Ola Hansen", "SP", "50")
    let coverage = try program.write(
      "unit,task,people,period\nT,tsk-insulin,2,day\nT,tsk-insulin,1,night\n", to: "dekning.csv")
    try run(program, "import", coverage)
    try run(
      program, "employee", "assert", "T2", "proc-insulin", "--level", "3", "--kind", "manager", "--by", "T1", "--from",
      "2026-01-01")
    try run(
      program, "employee", "assert", "T2", "proc-insulin", "--level", "5", "--kind", "self", "--from", "2026-02-01",
      "--evidence", "Øvd")
    try run(
      program, "delegation", "grant", "T2", "tsk-insulin", "--by", "T1", "--from", "2026-02-01", "--unit", "T",
      "--accountable", "T3")
    try run(
      program, "exempt", "T3", "tsk-insulin", "--reason", "Permisjon", "--by", "T1", "--from", "2026-03-01")
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
    try run(program, "unit", "set", "T", "--name", "Testposten")
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
