import Foundation
import TestKit
import Testing

/// Lists of signatures, delegations, exemptions and differences in three languages, compared with files that somebody has
/// read and found right.
@Suite struct `The printed lists of sign-off` {
  @Test(arguments: ["nb", "nn", "en"]) func `are those that were read and found right`(language: String) throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": language, "COLUMNS": "110"])
    defer { program.remove() }
    try program.demo(employees: 120)
    let numbers = try program.run("export", "employees").output.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    func number(_ unit: String, _ profession: String) throws -> String {
      try #require(numbers.first { $0.count > 7 && $0[2] == unit && $0[4] == profession && $0[7].isEmpty }?[0])
    }
    let (nurse, helper) = (try number("SH-1A", "SP"), try number("SH-1A", "HF"))
    let changes = [
      ["employee", "assert", helper, "crs-legemiddel-hf", "--kind", "course", "--from", "2025-12-01"],
      [
        "delegation", "grant", helper, "tsk-insulin", "--by", nurse, "--from", "2026-01-01", "--to", "2027-01-01",
        "--accountable", "Direktøren", "--responsible", nurse, "--scope", "Faste doser",
      ],
      [
        "exempt", helper, "tsk-insulin", "--reason", "Permisjon", "--by", nurse, "--from", "2026-11-01", "--until",
        "2026-12-31",
      ],
      [
        "employee", "assert", helper, "proc-insulin", "--level", "5", "--kind", "self", "--from", "2026-11-01",
        "--evidence", "Øvd med veileder",
      ],
    ]
    for change in changes { #expect(try program.run(change).status == 0, "\(change)") }
    let questions = [
      ["verify", "list", "--unit", "SH-1A"], ["report", "differences", "--unit", "SH-1A"],
      ["report", "differences", "--unit", "SH-1A", "--format", "csv"], ["delegation", "list", "--unit", "SH-1A"],
      ["delegation", "list", "--unit", "SH-1A", "--invalid", "--format", "csv"],
      ["delegation", "print", helper, "tsk-insulin"],
      ["delegation", "print", helper, "tsk-insulin", "--unit", "SH-1A"],
      ["delegation", "print", helper, "tsk-insulin", "--from", "2026-01-01", "--html"],
      ["exempt", "list"], ["employee", "gaps", helper], ["why", helper, "tsk-insulin", "--unit", "SH-1A"],
      ["matrix", "--unit", "SH-1A"],
    ]
    let refused = [
      ["verify", helper, "proc-insulin", "--by", helper], ["verify", helper, "proc-insulin", "--by", "1234567"],
      ["verify", nurse, "crs-mi", "--by", helper], ["delegation", "grant", helper, "tsk-insulin", "--by", helper],
      ["employee", "renew", helper, "crs-mi"], ["exempt", "lift", nurse],
      ["delegation", "revoke", helper, "tsk-insulin"],
      [
        "delegation", "revoke", helper, "tsk-insulin", "--from", "2026-01-01", "--to", "2026-11-20", "--reason",
        "Ny rutine",
      ],
    ]
    var text = ""

    for question in questions.map({ $0 + ["--on", "2026-11-22"] }) + refused {
      let outcome = try program.run(question)
      text += "$ nedenfra \(question.joined(separator: " "))\n\(outcome.output)\(outcome.errors)[\(outcome.status)]\n\n"
    }

    // A file of the repository has plain ends of lines; CSV has its own.
    expectGolden(text.replacing("\r\n", with: "\n"), "sign-off.\(language).txt")
  }
}
