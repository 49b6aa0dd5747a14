import Domain
import Interchange
import Testing

struct MatrixTests {
  private func read(_ row: String) throws -> Outcome {
    try Samples.read("Ansattnr;Navn;sk-stell;Stomistell;crs-hlr-basal\n\(row)")
  }

  @Test func `each filled cell is an assertion from today`() throws {
    let outcome = try read("00102;Jan;4;;x")

    #expect(outcome.assertions.map(\.competence) == ["sk-stell", "crs-hlr-basal"])
    #expect(outcome.assertions.map(\.statement) == [.level(.unsupervised), .held])
    #expect(outcome.assertions.allSatisfy { $0.period == Period(from: "2026-11-22") && $0.kind == .imported })
    #expect(outcome.assumptions == [.kindMissing(1), .heldFrom("2026-11-22", 2)])
    #expect(outcome.good == 2)
  }

  @Test func `zero says that it is not held, a blank says nothing`() throws {
    let outcome = try read("00102;Jan;0;;-")

    #expect(outcome.assertions.map(\.statement) == [.notHeld])
  }

  @Test func `a bad cell does not spoil its neighbours`() throws {
    let outcome = try read("00102;Jan;4;7;x")

    #expect(outcome.assertions.count == 2)
    #expect(outcome.faults == [.levelOutOfRange(typed: "7")])
    #expect(outcome.problems.first?.place == ImportPlace(file: "fil", line: 2, column: "Stomistell"))
  }

  @Test func `a tick says no level`() throws {
    #expect(try read("00102;Jan;x;;").faults == [.levelMissing("sk-stell")])
  }

  @Test func `an unknown employee is one fault, not one for each cell`() throws {
    let outcome = try read("99999;Jan;4;4;x")

    #expect(outcome.faults == [.unknownEmployee(typed: "99999", suggestions: [])])
    #expect(outcome.assertions.isEmpty)
  }

  @Test func `an employee may not have two rows`() throws {
    let outcome = try read("00102;Jan;4;;\n00102;Jan;3;;")

    let heading = outcome.problems.first?.place.column ?? ""
    #expect(
      outcome.faults == [
        .duplicateKey(firstLine: 2, differences: [CellDifference(column: heading, earlier: "4", later: "3")])
      ])
  }

  @Test func `a column may say from when`() throws {
    let outcome = try Samples.read("Ansattnr;from;sk-stell;Stomistell\n00102;01.02.2026;4;3")

    #expect(outcome.assertions.map(\.period.from) == ["2026-02-01", "2026-02-01"])
    #expect(outcome.assumptions == [.kindMissing(1)])
  }
}
