import Domain
import Interchange
import Matching
import Testing

@testable import Operations

/// What an import does as it is told, and what its user should hear of all the same.
@Suite struct `An import tells` {
  private let units = "unit,name,parent,kind\nA,Avdeling,,sykehjem\n"
  private let staff = """
    employee,name,unit,title,percent,from,to
    00101,Kari Nordmann,A,Sykepleier,100,2015-01-01,
    00102,Ola Hansen,A,Helsefagarbeider,100,2015-01-01,
    00103,Per Moe,A,Pleieassistent,100,2015-01-01,

    """

  private func read(_ text: String, into bench: Workbench, isRehearsal: Bool = false) async throws -> ImportedFile {
    let outcome = try await bench.importFiles(
      ImportRequest(sources: [.bytes(Array(text.utf8), name: "fil.csv")], isRehearsal: isRehearsal))
    #expect(outcome.problems.isEmpty)
    return try #require(outcome.files.first)
  }

  private func staffed() async throws -> Workbench {
    let bench = try await Bench.empty()
    _ = try await read(units, into: bench)
    _ = try await read(staff, into: bench)
    return bench
  }

  @Test(arguments: [true, false]) func `whose name is another than before`(isRehearsal: Bool) async throws {
    let bench = try await staffed()

    let again = try await read(
      staff.replacing("Kari Nordmann", with: "\"Nordmann, Kari\"").replacing("Ola Hansen", with: "Lise Berg"),
      into: bench,
      isRehearsal: isRehearsal)

    #expect(again.renamings == [Renaming(employee: "00102", earlier: "Ola Hansen", later: "Lise Berg")])
  }

  @Test func `how many delegations do not hold, and of those only what is new`() async throws {
    let bench = try await staffed()
    let delegations = """
      employee,task,unit,from,to,given_by,scope
      00102,tsk-vitale-maalinger,A,2026-01-01,2028-01-01,Avdelingsleder Kari Nordmann,
      00102,tsk-insulin,A,2026-01-01,2028-01-01,00103,

      """

    let first = try await read(delegations, into: bench)
    #expect(first.tally.added == 2 && first.invalidDelegations > 0)
    #expect(try await read(delegations, into: bench).invalidDelegations == 0)
    let more = try await read(delegations + "00102,tsk-dosett,A,2026-01-01,2028-01-01,00103,\n", into: bench)
    #expect(more.tally.added == 1 && more.invalidDelegations == 1)

    let listed = try await bench.delegations(unit: nil, Inquiry(on: Bench.today)).rows
    #expect(listed.count { !$0.validity.faults.isEmpty } == first.invalidDelegations + 1)
    // A leader's title before the name of an employee is left out.
    #expect(listed.compactMap(\.delegation.giver?.rawValue).sorted() == ["00101", "00103", "00103"])
  }
}
