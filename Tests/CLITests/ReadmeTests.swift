import Foundation
import Testing

/// Every command has help in three languages and stands in the README.
@Suite struct `Every command` {
  private static let commands = [
    "match", "who", "why", "cover", "gap", "matrix", "expiring", "catalogue", "catalogue professions",
    "catalogue tasks",
    "catalogue competences", "catalogue requirements", "catalogue gates", "catalogue search", "catalogue show",
    "catalogue check", "catalogue import", "catalogue upgrade", "title list", "title set", "unit list", "unit show",
    "unit add", "unit set", "unit end", "employee list", "employee show", "employee add", "employee set",
    "employee end",
    "employee assert", "delegation grant", "delegation revoke", "delegation list", "suspend", "survey open",
    "survey forms", "survey collect",
    "survey status", "survey list", "survey show", "survey remind", "survey close", "survey compare", "import",
    "import list",
    "import undo", "export", "demo", "db info", "db check", "db backup", "db restore",
  ]

  @Test(arguments: commands) func `has help, and stands in the README`(command: String) throws {
    let program = try Binary()
    defer { program.remove() }
    let readme = try String(
      contentsOf: Binary.repository.appendingPathComponent("README.md"), encoding: .utf8)

    let outcome = try program.run(command.split(separator: " ").map(String.init) + ["--help"])

    #expect(outcome.status == 0)
    #expect(outcome.output.contains("OVERSIKT:"), "\(outcome.output.prefix(200))")
    #expect(readme.contains("`\(command)"), "the README does not name \(command)")
  }

  @Test(arguments: [
    ("hvilke", "match"), ("hvem", "who"), ("hvorfor", "why"), ("dekk", "cover"), ("matrise", "matrix"),
    ("utløper", "expiring"), ("katalog", "catalogue"), ("tittel", "title"), ("enhet", "unit"), ("ansatt", "employee"),
    ("fullmakt", "delegation"), ("kartlegging", "survey"), ("importer", "import"), ("eksporter", "export"),
  ]) func `answers to its Norwegian name`(norwegian: String, english: String) throws {
    let program = try Binary()
    defer { program.remove() }

    let first = try program.run(norwegian, "--help").output
    let second = try program.run(english, "--help").output

    #expect(first == second && !first.isEmpty)
  }
}
