import Domain
import Interchange
import Tabular
import Testing

/// The example files, read in order, as EXPECTED.md says.
struct ExampleFilesTests {
  private func staff(_ file: String = "ansatte.csv") throws -> Outcome {
    try Samples.read(fixture: file, Samples.context(units: Samples.example.get().units, employees: []))
  }

  @Test func `the ten units are accepted`() throws {
    let outcome = try Samples.read(fixture: "enheter.csv", Samples.context(units: [], employees: []))

    #expect(outcome.units.count == 10)
    #expect(outcome.problems.isEmpty)
  }

  @Test func `two titles of the staff list need a human`() throws {
    let outcome = try staff()

    #expect(outcome.lines == [55, 77])
    #expect(outcome.problems.map(\.place.column) == ["Yrke", "Yrke"])
    #expect(outcome.staff.count == 174)
    #expect(outcome.rows == 176)
  }

  @Test func `the roster of another system says the same about the same positions`() throws {
    let fromSAP = try staff("ansatte-sap.csv")

    #expect(fromSAP.problems.isEmpty)
    #expect(Set(fromSAP.staff) == Set(try staff().staff))
  }

  @Test func `passed courses are asserted and the others are counted`() throws {
    let outcome = try Samples.read(fixture: "kurs.csv", Samples.example.get())

    #expect(outcome.assertions.count == 673)
    #expect(outcome.problems.isEmpty)
    #expect(
      outcome.notes == [.courseNotPassed(status: "Ikke bestått"): 28, .courseNotPassed(status: "Påbegynt"): 44])
  }

  @Test func `every holding is accepted`() throws {
    let outcome = try Samples.read(fixture: "kompetanse.csv", Samples.example.get())

    #expect(outcome.assertions.count == 1495)
    #expect(outcome.problems.isEmpty)
  }

  @Test func `every coverage rule is accepted`() throws {
    let outcome = try Samples.read(fixture: "dekning.csv", Samples.example.get())

    #expect(outcome.coverage.count == 112)
    #expect(outcome.problems.isEmpty)
  }

  @Test func `the matrix is read below its title, and its employees get their zeros back`() throws {
    let outcome = try Samples.read(fixture: "matrise.xlsx", Samples.example.get())

    #expect(outcome.kinds == [.matrix])
    #expect(outcome.assertions.count == 258)
    #expect(outcome.problems.isEmpty)
    #expect(outcome.assertions.allSatisfy { $0.employee.rawValue.hasPrefix("00") })
    #expect(outcome.assumptions.contains(.titleRowsSkipped(1)))
    #expect(outcome.assumptions.contains(.leadingZerosRestored(29)))
    #expect(outcome.assumptions.contains(.heldFrom("2026-11-22", 258)))
  }

  @Test func `a column of national identity numbers refuses the file`() throws {
    let outcome = try staff("faulty/fodselsnummer.csv")

    #expect(outcome.faults == [.nationalIdentityColumn])
    #expect(outcome.problems.first?.place.column == "Fødselsnr")
    #expect(outcome.problems.first?.isFatal == true)
    #expect(outcome.records.isEmpty)
  }

  @Test func `a national identity number in a date column refuses the file`() throws {
    let outcome = try staff("faulty/skjult-nummer.csv")

    let place = ImportPlace(file: "fil", line: 4, column: "to")
    #expect(outcome.problems == [ImportProblem(place: place, fault: .nationalIdentityNumber)])
    #expect(outcome.problems.first?.isFatal == true)
  }

  @Test func `an empty file is refused`() {
    #expect(throws: TableFault.empty) { try Samples.read(fixture: "faulty/tom.csv") }
  }

  @Test func `a header alone gives nothing and is no fault`() throws {
    let outcome = try staff("faulty/bare-overskrift.csv")

    #expect(outcome.kinds == [.employees])
    #expect(outcome.rows == 0)
    #expect(outcome.problems.isEmpty)
  }

  @Test func `an image is refused`() {
    #expect(throws: TableFault.notATable) { try Samples.read(fixture: "faulty/bilde.csv") }
  }

  @Test func `a cut last line is told and nothing else about it`() throws {
    let outcome = try staff("faulty/avkuttet.csv")

    #expect(outcome.faults == [.cutRow])
    #expect(outcome.problems.first?.isFatal == false)
    #expect(outcome.rows == outcome.staff.count + 1)
  }

  @Test func `nine faults of one file are found at once`() throws {
    let outcome = try staff("faulty/ti-feil.csv")

    // What repeats an earlier row comes last: it is told when both have been read.
    #expect(outcome.lines == [2, 3, 4, 5, 6, 7, 8, 11, 10])
    #expect(
      outcome.problems.map(\.place.column) == [
        "percent", "percent", "from", "to", "unit", "employee", "name", "percent", "employee",
      ])
    #expect(outcome.staff.map(\.employee.number) == ["90008"])
  }

  @Test func `an ambiguous date shows both readings`() throws {
    let outcome = try staff("faulty/tvetydig.csv")

    #expect(outcome.faults == [.ambiguousDate(typed: "03/04/2025", first: "2025-04-03", second: "2025-03-04")])
  }

  @Test func `a header that nobody knows refuses the file`() throws {
    let outcome = try staff("faulty/ukjent-form.csv")

    #expect(outcome.faults == [.unknownHeader])
    #expect(outcome.problems.first?.isFatal == true)
  }
}
