import Domain
import Interchange
import Tabular
import Testing

/// A workbook with staff below a title, a sheet of notes, and coverage.
struct WorkbookTests {
  @Test func `every sheet with a known header is read and the others are named`() throws {
    let outcome = try Samples.read(fixture: "arbeidsbok.xlsx")

    #expect(outcome.kinds == [.employees, .coverage])
    #expect(outcome.skippedSheets == ["Notater"])
    #expect(outcome.coverage == [CoverageRule(unit: "SH1", task: "tsk-sondemat", people: 2, shift: .always)])
  }

  @Test func `numbers, dates and shares of a spreadsheet are understood`() throws {
    let outcome = try Samples.read(fixture: "arbeidsbok.xlsx")

    #expect(outcome.staff.map(\.employee.number) == ["00102", "00109"])
    #expect(outcome.staff.map(\.position.percent) == [Percentage(75), Percentage(100)])
    #expect(outcome.staff.map(\.position.period.from) == ["2018-02-08", "2005-01-20"])
    #expect(outcome.staff.allSatisfy { $0.position.period.through == nil })
  }

  @Test func `a formula that was not worked out is a fault of its cell, and no empty one`() throws {
    let outcome = try Samples.read(fixture: "formler.xlsx")

    let place = ImportPlace(file: "fil", sheet: "Kompetanse", line: 2, column: "til")
    #expect(outcome.problems == [ImportProblem(place: place, fault: .formulaWithoutValue(formula: "=D2+365"))])
  }

  @Test func `a sheet named after a national identity number is refused, and the name is not told`() throws {
    let reader = ImportReader(
      fileName: "fil", table: try TableFile(bytes: Samples.fixture("arknavn.xlsx")), aliases: Samples.aliases,
      catalogue: Samples.catalogue)

    let place = ImportPlace(file: "fil", sheet: "…")
    #expect(reader.sheets.isEmpty && reader.skippedSheets.isEmpty)
    #expect(reader.problems == [ImportProblem(place: place, fault: .nationalIdentityNumber)])
  }

  @Test func `an error value is a fault of its cell`() throws {
    let outcome = try Samples.read(fixture: "arbeidsbok.xlsx")

    let place = ImportPlace(file: "fil", sheet: "Ansatte", line: 6, column: "Ansattdato")
    #expect(outcome.problems == [ImportProblem(place: place, fault: .excelError("#N/A"))])
  }
}
