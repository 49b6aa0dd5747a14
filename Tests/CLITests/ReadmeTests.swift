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
    "employee assert", "employee renew", "employee gaps", "employee export", "employee erase", "employee retention",
    "verify", "verify list", "verify withdraw", "history", "delegation grant", "delegation revoke", "delegation list",
    "delegation print", "suspend", "suspend set", "suspend list", "suspend lift", "exempt", "exempt list",
    "exempt lift", "report differences", "import", "import list", "import undo", "export", "demo", "db info",
    "db check", "db reindex", "db backup", "db restore", "db verify", "db head",
    "report unit", "report organisation", "report employee", "report training", "report data-health",
    "report single-points", "report expiring", "report survey",
    "survey open", "survey forms", "survey collect", "survey status", "survey list", "survey show", "survey remind",
    "survey close", "survey compare", "plan allocate", "plan shift-down", "plan training", "plan absence",
    "plan staffing",
    "parameter list", "parameter set", "parameter reset",
    "decision record", "decision list", "decision show", "decision review",
    "scenario new", "scenario add", "scenario list", "scenario show", "scenario drop", "scenario compare",
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

  @Test(arguments: commands) func `names its values in the reader's language`(command: String) throws {
    let program = try Binary(environment: ["NEDENFRA_LANG": "nn"])
    defer { program.remove() }

    let help = try program.run(command.split(separator: " ").map(String.init) + ["--help"]).output

    let names = Set(help.matches(of: /<([^>]+)>/).map { String($0.1) })
    let known: Set<String> = [
      "oppgåve", "eining", "tilsett", "kompetanse", "yrke", "ord", "kode-eller-ord", "tittel", "tabell", "fil", "kode",
      "namn", "nummer", "prosent", "år", "nivå", "slag", "kjelde", "omfang", "grunn", "dato", "tidspunkt", "dagar",
      "månader", "mappe", "føresetnad", "verdi", "kartlegging", "hovud", "adresse", "risiko", "rolle", "utfall",
      "format", "når", "språk", "kommando", "val", "mål", "budsjett", "timar", "sekund", "scenario", "kodar",
    ]
    #expect(names.isSubset(of: known), "\(names.subtracting(known))")
  }

  @Test(arguments: [
    ("hvilke", "match"), ("hvem", "who"), ("hvorfor", "why"), ("dekk", "cover"), ("matrise", "matrix"),
    ("utløper", "expiring"), ("katalog", "catalogue"), ("tittel", "title"), ("enhet", "unit"), ("ansatt", "employee"),
    ("fullmakt", "delegation"), ("stans", "suspend"), ("stans liste", "suspend list"), ("stans opphev", "suspend lift"),
    ("godkjenn", "verify"), ("historikk", "history"), ("fritak", "exempt"), ("planlegg", "plan"),
    ("planlegg fordel", "plan allocate"), ("planlegg nedover", "plan shift-down"), ("planlegg fravær", "plan absence"),
    ("planlegg bemanning", "plan staffing"), ("forutsetning", "parameter"),
    ("føresetnad liste", "parameter list"), ("føresetnad sett", "parameter set"),
    ("beslutning", "decision"), ("avgjerd", "decision"),
    ("beslutning før", "decision record"), ("beslutning liste", "decision list"), ("avgjerd vis", "decision show"),
    ("avgjerd evaluer", "decision review"), ("planlegg opplæring", "plan training"),
    ("scenario ny", "scenario new"), ("scenario legg-til", "scenario add"), ("scenario liste", "scenario list"),
    ("scenario vis", "scenario show"), ("scenario slett", "scenario drop"),
    ("scenario sammenlign", "scenario compare"), ("scenario samanlikn", "scenario compare"), ("rapport", "report"),
    ("kartlegging", "survey"),
    ("importer", "import"), ("eksporter", "export"),
  ]) func `answers to its Norwegian name`(norwegian: String, english: String) throws {
    let program = try Binary()
    defer { program.remove() }

    let first = try program.run(norwegian.split(separator: " ").map(String.init) + ["--help"]).output
    let second = try program.run(english.split(separator: " ").map(String.init) + ["--help"]).output

    #expect(first == second && !first.isEmpty)
  }
}
