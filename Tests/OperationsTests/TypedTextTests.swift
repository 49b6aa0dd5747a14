import Domain
import Testing

@testable import Operations

@Suite struct `What is typed by hand` {
  @Test(arguments: ["Avdeling \u{1B}[31m1", "Avdeling\u{7}", String(repeating: "x", count: 5000)])
  func `is refused where no list could show it`(name: String) async throws {
    let bench = try await Bench.empty()

    await #expect(throws: InquiryFault.self) {
      _ = try await bench.putUnit(code: "A", name: name, parent: nil, kind: "ward", mustBeNew: true)
    }
    #expect(try await bench.units().units.isEmpty)
  }

  @Test(arguments: ["", "   ", "\u{A0}\n"]) func `is no name when it is blank`(name: String) async throws {
    let bench = try await Bench.empty()
    try await bench.addStaff(LocalRows.units, LocalRows.staff)

    await #expect(throws: InquiryFault.self) {
      _ = try await bench.putUnit(code: "Q9", name: name, parent: nil, kind: nil, mustBeNew: true)
    }
    await #expect(throws: InquiryFault.self) {
      _ = try await bench.setEmployee("1", name: name, hprNumber: nil, birthYear: nil)
    }
    await #expect(throws: InquiryFault.self) {
      _ = try await bench.addEmployee(
        EmployeeDraft(
          number: "9", name: name, unit: "A", title: nil, profession: "SP", percent: Percentage(hundredths: 10_000),
          period: Period(from: Bench.today), hprNumber: nil, birthYear: nil))
    }
  }

  @Test func `is one line, as an import has it`() async throws {
    let bench = try await Bench.empty()

    let unit = try await bench.putUnit(code: " Q9 ", name: " Avdeling\nB ", parent: nil, kind: nil, mustBeNew: true)

    #expect(unit.value.code == "Q9" && unit.value.name == "Avdeling B")
  }
}
