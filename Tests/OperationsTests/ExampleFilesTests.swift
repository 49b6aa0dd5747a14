import Domain
import Interchange
import Testing

@testable import Operations

/// The files of a made-up municipality, in the forms in which HR systems export, and what must happen to them.
@Suite struct `The example files` {
  private func imported(_ bench: Workbench, _ names: String..., skipBad: Bool = false) async throws -> ImportOutcome {
    try await bench.importFiles(
      ImportRequest(sources: names.map { .path(Bench.example($0)) }, skipsBadRows: skipBad))
  }

  private func filled() async throws -> Workbench {
    let bench = try await Bench.empty()
    _ = try await imported(bench, "enheter.csv", "ansatte.csv", skipBad: true)
    return bench
  }

  @Test func `are refused as a whole when two titles need a human`() async throws {
    let bench = try await Bench.empty()
    _ = try await imported(bench, "enheter.csv")

    let outcome = try await imported(bench, "ansatte.csv")

    #expect(outcome.isRefused)
    #expect(outcome.problems.map(\.place.line) == [55, 77])
    #expect(try await bench.summary().employees == 0)
  }

  @Test func `give 174 positions without the two rows`() async throws {
    let bench = try await filled()

    let summary = try await bench.summary()
    #expect(summary.positions == 174)
    #expect(summary.employees == 160)
    #expect(summary.units == 10)
  }

  @Test func `say the same in the form of another system`() async throws {
    let bench = try await filled()

    let outcome = try await imported(bench, "ansatte-sap.csv")

    #expect(outcome.problems.isEmpty)
    #expect(outcome.files[0].tally.unchanged == 174)
    #expect(outcome.files[0].batch == nil)
  }

  @Test(arguments: [("kurs.csv", 673), ("kompetanse.csv", 1495), ("matrise.xlsx", 258)])
  func `give so many assertions, and nothing the second time`(name: String, count: Int) async throws {
    let bench = try await filled()
    let before = try await bench.summary().assertions

    let first = try await imported(bench, name)
    let second = try await imported(bench, name)

    #expect(first.problems.isEmpty)
    #expect(first.files[0].tally.added == count)
    #expect(try await bench.summary().assertions == before + count)
    #expect(second.files[0].tally.added == 0)
    #expect(second.files[0].tally.unchanged == count)
    #expect(second.files[0].batch == nil)
  }

  @Test func `with a matrix without dates say nothing new on a later day`() async throws {
    let bench = try await filled()
    _ = try await imported(bench, "matrise.xlsx")

    let later = try await imported(bench.on("2026-12-24"), "matrise.xlsx")

    #expect(later.files[0].tally.added == 0)
    #expect(later.files[0].tally.unchanged == 258)
    let saysFrom = later.files[0].assumptions.contains { if case .heldFrom = $0 { true } else { false } }
    #expect(!saysFrom, "what is unchanged does not hold from the later day")
  }

  @Test func `are read in the order that they need, whatever order they are given in`() async throws {
    let bench = try await Bench.empty()

    let outcome = try await imported(
      bench, "dekning.csv", "kompetanse.csv", "matrise.xlsx", "kurs.csv", "ansatte-sap.csv", "enheter.csv")

    #expect(outcome.problems.isEmpty)
    #expect(outcome.isWritten)
    #expect(try await bench.summary().coverageRules == 112)
    #expect(try await bench.summary().assertions == 673 + 1495 + 258 + 6)
  }

  @Test func `leave nothing behind when they are undone, the newest first`() async throws {
    let bench = try await Bench.empty()
    let empty = try await bench.tables(Inquiry(on: Bench.today))
    _ = try await imported(
      bench, "dekning.csv", "kompetanse.csv", "matrise.xlsx", "kurs.csv", "ansatte-sap.csv", "enheter.csv")
    let batches = try await bench.importBatches().map(\.number)

    await #expect(throws: UndoRefusal.self) { try await bench.undoImport(batches[batches.count - 1]) }
    for batch in batches { _ = try await bench.undoImport(batch) }

    let after = try await bench.tables(Inquiry(on: Bench.today))
    #expect(after.units == empty.units)
    #expect(after.files.isEmpty && after.coverage.isEmpty)
    #expect(try await bench.condition().isSound)
  }

  @Test func `are as before when a changed import is undone`() async throws {
    let bench = try await filled()
    let before = try await bench.tables(Inquiry(on: Bench.today))
    let changed =
      "employee,name,unit,title,percent,from,to\n00102,Jan Øverland,SH1,SYKEPLEIER,80,2018-02-08,2026-12-31\n"

    let outcome = try await bench.importFiles(
      ImportRequest(sources: [.bytes(Array(changed.utf8), name: "endring.csv")]))
    #expect(outcome.files[0].tally.changed == 1)
    _ = try await bench.undoImport(try #require(outcome.files[0].batch))

    let after = try await bench.tables(Inquiry(on: Bench.today))
    #expect(after.files.map(\.positions) == before.files.map(\.positions))
  }

  @Test(
    arguments: [
      ("avkuttet.csv", [41]), ("fodselsnummer.csv", [2]), ("skjult-nummer.csv", [4]),
      ("ti-feil.csv", [2, 3, 4, 5, 6, 7, 8, 10, 11]), ("tvetydig.csv", [2]), ("tom.csv", [nil]), ("bilde.csv", [nil]),
      ("ukjent-form.csv", [nil]),
    ] as [(String, [Int?])])
  func `that are faulty are refused with their lines, and change nothing`(name: String, lines: [Int?]) async throws {
    let bench = try await filled()
    let before = try await bench.summary()

    let outcome = try await imported(bench, "faulty/\(name)")

    #expect(outcome.isRefused)
    #expect(outcome.problems.map(\.place.line) == lines)
    let after = try await bench.summary()
    #expect(after.positions == before.positions && after.employees == before.employees && after.events == before.events)
  }

  @Test func `with nine bad rows give the one good position when they are skipped`() async throws {
    let bench = try await filled()

    let outcome = try await imported(bench, "faulty/ti-feil.csv", skipBad: true)

    #expect(outcome.isWritten)
    #expect(outcome.files[0].tally.added == 1)
    #expect(try await bench.summary().positions == 175)
  }

  @Test(arguments: ["faulty/fodselsnummer.csv", "faulty/skjult-nummer.csv"])
  func `with national identity numbers are refused even when bad rows are skipped`(name: String) async throws {
    let bench = try await filled()

    let outcome = try await imported(bench, name, skipBad: true)

    #expect(outcome.isRefused)
    #expect(try await bench.summary().positions == 174)
  }

  @Test func `with a national identity number in their name are refused, and the name is not told`() async throws {
    let bench = try await filled()
    // Synthetic (month + 80), with control digits that fit.
    let number = (1000...9999).lazy.map { "0584720\($0)" }.first { NationalIdentityNumber.occurs(in: $0) } ?? ""

    let outcome = try await bench.importFiles(
      ImportRequest(sources: [.bytes(Array("unit,name\nX,Y\n".utf8), name: "\(number).csv")], skipsBadRows: true))

    #expect(!number.isEmpty && outcome.isRefused)
    #expect(!"\(outcome)".contains(number))
  }

  @Test func `with nothing but a header have nothing to import`() async throws {
    let bench = try await filled()

    let outcome = try await imported(bench, "faulty/bare-overskrift.csv")

    #expect(outcome.problems.isEmpty)
    #expect(outcome.files[0].batch == nil)
  }

  @Test func `change nothing in a dry run, and tell what they would change`() async throws {
    let bench = try await filled()
    let before = try await bench.summary()

    let outcome = try await bench.importFiles(
      ImportRequest(sources: [.path(Bench.example("kurs.csv"))], isRehearsal: true))

    #expect(outcome.files[0].tally.added == 673)
    #expect(!outcome.isWritten)
    #expect(try await bench.summary() == before)
  }

  @Test func `ask once for an unknown title, and remember the answer`() async throws {
    let bench = try await Bench.empty()
    _ = try await imported(bench, "enheter.csv")
    let request = ImportRequest(sources: [.path(Bench.example("ansatte.csv"))])

    let outcome = try await bench.importFiles(request) { open in open.title == "Miljøterapeut" ? "VP" : "X-KONTOR" }
    let later = try await bench.importFiles(request)

    #expect(outcome.isWritten && outcome.problems.isEmpty)
    #expect(try await bench.summary().positions == 176)
    #expect(later.problems.isEmpty && later.files[0].tally.unchanged == 176)
  }
}
