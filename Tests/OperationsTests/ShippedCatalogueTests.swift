import Domain
import Matching
import Testing

@testable import Operations

@Suite struct `The shipped catalogue` {
  @Test func `has 33 authorised professions numbered 1 to 33 and no fault`() throws {
    let catalogue = try shippedCatalogue()

    #expect(catalogue.faults() == [])
    #expect(catalogue.authorisedProfessions.map(\.section48Number) == (1...33).map(Optional.some))
  }

  @Test func `lets nobody through a reserved gate but its holders`() throws {
    let catalogue = try shippedCatalogue()

    for gate in catalogue.gates where gate.kind == .reserved {
      guard let task = catalogue[gate.task] else { continue }
      let ladder = Ladder(task: task, in: catalogue, on: "2026-11-22")
      for assessment in ladder.rungs.flatMap(\.candidates) {
        guard let profession = assessment.profession else { continue }
        let isHolder =
          profession.kind != .technology
          && gate.holders.contains { catalogue.contains(profession, in: $0.group) }
        if !isHolder {
          #expect(assessment.verdict == .notPermitted, "\(task.code) \(profession.code)")
        }
      }
    }
  }

  @Test func `agrees with the experts on the lowest effective rung, or says why not`() throws {
    let catalogue = try shippedCatalogue()
    let expected = try Bench.rows(of: "expected_lowest.csv")
    let differences = try Bench.rows(of: "lowest_differences.csv")
    let explained = Dictionary(
      uniqueKeysWithValues: differences.map {
        ($0["task_code", default: ""], ($0["actual_rank", default: ""], $0["reason", default: ""]))
      })
    var found: Set<String> = []

    for row in expected {
      let code = row["task_code", default: ""]
      let task = try #require(catalogue[TaskCode(code)])
      let judged = rank(ofLowest: row["lowest_effective", default: ""], catalogue)
      let actual = Ladder(task: task, in: catalogue, on: "2026-11-22").lowestEffectiveRank
      guard judged != actual else { continue }
      found.insert(code)
      let answer = actual.map(String.init) ?? "none"
      #expect(explained[code]?.0 == answer, "\(code): experts \(judged.map(String.init) ?? "none"), engine \(answer)")
      #expect(explained[code]?.1.isEmpty == false, "\(code) has no reason")
    }
    #expect(found == Set(explained.keys), "differences that are listed and no longer there")
    #expect(expected.count == catalogue.tasks.count)
  }

  /// The rank that the experts' group stands on: the lowest of the alternatives, each raised by what it holds.
  private func rank(ofLowest cell: String, _ catalogue: Catalogue) -> Int? {
    LegalGate.alternatives(cell).compactMap { alternative -> Int? in
      guard case .profession(let code) = alternative.group, let profession = catalogue[code] else { return nil }
      return max(profession.careLevel, alternative.competences.compactMap { catalogue[$0]?.liftsTo }.max() ?? 0)
    }.min()
  }
}
