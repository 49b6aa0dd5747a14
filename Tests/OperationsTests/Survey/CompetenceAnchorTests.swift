import Domain
import Testing

@testable import Operations

@Suite struct `The words of a level for one competence` {
  private func file(_ rows: String) -> NamedFile {
    NamedFile(
      name: "competence_anchors.csv",
      bytes: Array(("competence,level,anchor_nb,anchor_nn,anchor_en,source,retired\n" + rows).utf8))
  }

  private func words(_ bench: Workbench) async throws -> String? {
    let catalogue = try await bench.catalogue()
    let competence = try #require(catalogue.competences.first { $0.code == "proc-sc" })
    return catalogue.anchor(of: .unsupervised, for: competence)?.bokmål
  }

  @Test func `are taken from a file of one's own, go before the general ones, and can be retired`() async throws {
    let bench = try await Bench.empty()
    let general = try await words(bench)

    let outcome = try await bench.importCatalogue(
      [file("proc-sc,4,Setter alene,Set åleine,Injects alone,vår rutine,\n")], isRehearsal: false)

    #expect(outcome.problems.isEmpty && outcome.faults.isEmpty)
    #expect(outcome.difference.entries.map(\.key) == ["proc-sc 4"])
    #expect(try await words(bench) == "Setter alene")
    _ = try await bench.importCatalogue(
      [file("proc-sc,4,Setter alene,Set åleine,Injects alone,vår rutine,yes\n")], isRehearsal: false)
    #expect(try await words(bench) == general)
  }

  @Test(arguments: ["proc-sc,6,a,a,a,s,\n", "proc-sc,,a,a,a,s,\n", "proc-sc,4,,a,a,s,\n"])
  func `are refused without a level or words`(row: String) async throws {
    let bench = try await Bench.empty()

    let outcome = try await bench.importCatalogue([file(row)], isRehearsal: false)

    #expect(outcome.problems.count == 1)
    #expect(!outcome.isWritten)
  }

  @Test(arguments: ["finnes-ikke,4,a,a,a,s,\n", "crs-smittevern,4,a,a,a,s,\n"])
  func `are refused for a competence that has no levels or is not there`(row: String) async throws {
    let bench = try await Bench.empty()

    let outcome = try await bench.importCatalogue([file(row)], isRehearsal: false)

    #expect(outcome.faults.count == 1)
    #expect(!outcome.isWritten)
  }
}
