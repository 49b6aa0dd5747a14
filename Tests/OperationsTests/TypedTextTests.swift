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
}
