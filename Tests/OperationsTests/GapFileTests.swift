import Domain
import Matching
import Reports
import Testing

@testable import Operations

@Suite struct `The gap report as a file` {
  @Test(arguments: Language.allCases)
  func `says piece by piece what the report says as a whole`(language: Language) async throws {
    let answer = try await Bench.demo(employees: 2000).coverage(
      unit: nil, task: nil, allTasks: true, Inquiry(on: Bench.today))
    let rules = try await Bench.demo(employees: 240).coverage(
      unit: nil, task: nil, allTasks: false, Inquiry(on: Bench.today))

    for answer in [answer, rules] {
      var bytes: [UInt8] = []
      try await gapCSV(answer.rows, answer.catalogue, language) { bytes += $0 }
      let whole = gapReport(
        answer.rows, answer.catalogue, answer.asOf, language, title: "", columnForEachVerdict: true)
      #expect(bytes == whole.csv(for: language))
    }
    #expect(answer.rows.count > 10_000)
  }
}
