import Domain
import Interchange
import Testing

@testable import Operations

/// Who is meant by a name or a number under a decision.
@Suite struct `Somebody who decides` {
  private func staffed() async throws -> Workbench {
    let bench = try await Bench.empty()
    let files = [
      ("enheter.csv", "unit,name,parent,kind\nA,Avdeling,,sykehjem\n"),
      (
        "ansatte.csv",
        """
        employee,name,unit,title,percent,from,to
        00101,Kari Nordmann,A,Sykepleier,100,2015-01-01,
        00102,Ola Hansen,A,Helsefagarbeider,100,2015-01-01,

        """
      ),
    ]
    _ = try await bench.importFiles(
      ImportRequest(sources: files.map { .bytes(Array($0.1.utf8), name: $0.0) }))
    return bench
  }

  private func party(_ typed: String) async throws -> Party {
    try await staffed().read { try Lookup.party(typed, in: $0) }
  }

  @Test(arguments: [
    "00101", "Kari Nordmann", "Nordmann, Kari", "kari nordmann", "Kari Nordmann (00101)",
    "Avdelingsleder Kari Nordmann", "leder  Kari Nordmann",
  ])
  func `is the employee whose number or name it is, with or without a leader's title`(typed: String) async throws {
    #expect(try await party(typed) == Party(name: "Kari Nordmann", employee: "00101"))
  }

  @Test(arguments: ["avd.leder Kari Nordmann", "Fastlege Kari Nordmann", "Konst. leder på natt Kari Nordmann"])
  func `is asked for by number where an employee's name stands behind another title`(typed: String) async throws {
    await #expect(throws: InquiryFault.self) { try await party(typed) }
  }

  @Test(arguments: ["Per Moe", "Fastlege Per Moe", "Kari Nordmann, fastlege"])
  func `is somebody from outside where nobody here has the name`(typed: String) async throws {
    #expect(try await party(typed) == Party(name: typed, employee: nil))
  }
}
