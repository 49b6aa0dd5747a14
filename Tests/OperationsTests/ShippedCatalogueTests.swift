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

  @Test(
    arguments: [
      ("medisin", ["tsk-utdeling-po", "tsk-dosett", "tsk-lar-utlevering"]),
      ("gi medisiner", ["tsk-utdeling-po", "tsk-utdeling-multidose"]),
      ("ta temperatur", ["tsk-vitale-maalinger", "tsk-legevakt-malinger"]), ("skifte bleie", ["tsk-toalettbesok"]),
      ("snakke med pårørende", ["tsk-samtale-parorende"]), ("gje medisinar", ["tsk-utdeling-po"]),
      ("change nappy", ["tsk-toalettbesok"]),
    ] as [(String, [TaskCode])])
  func `finds tasks by the words of the ward, and all that are meant alike`(words: String, tasks: [TaskCode]) throws {
    let found = try shippedCatalogue().taskSearch.bestMatches(words).map(\.code)

    #expect(Set(tasks).isSubset(of: found), "\(found)")
  }

  @Test(
    arguments: [
      (
        "tvetydig: ofte sykepleier, vernepleier, sosionom eller barnevernspedagog",
        ["SP", "VP", "X-SOSIONOM", "X-BVPED"]
      ),
      ("tvetydig: X-KONTOR eller HE", ["X-KONTOR", "HE"]), ("tvetydig: varierer", []),
      ("tvetydig: bare klinisk ernæringsfysiolog er autorisert", ["KE"]),
    ] as [(String, [ProfessionCode])])
  func `has notes on titles that name professions`(note: String, named: [ProfessionCode]) throws {
    #expect(professions(namedIn: note, try shippedCatalogue()).map(\.code) == named)
  }

  @Test(
    arguments: [("Superkoordinator", nil), ("Nattsykepl.", "SP"), ("Ambulansefører", "AA")]
      as [(String, ProfessionCode?)])
  func `leads from an unknown title to what is like it, or to nothing`(title: String, profession: ProfessionCode?)
    throws
  {
    let catalogue = try shippedCatalogue()

    #expect(nearestProfessions(to: title, in: catalogue, catalogue.jobTitles).first?.code == profession)
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
