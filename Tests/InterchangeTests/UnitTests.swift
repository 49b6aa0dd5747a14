import Domain
import Interchange
import Testing

struct UnitTests {
  private func read(_ rows: String) throws -> Outcome { try Samples.read("unit,name,parent,kind\n\(rows)") }

  @Test func `a parent may stand below its children, and comes before them`() throws {
    let outcome = try read("B,Bee,A,ward\nC,See,Bee,ward\nA,Ay,,town")

    #expect(outcome.units.map(\.code) == ["A", "B", "C"])
    #expect(outcome.units.map(\.parent) == [nil, "A", "B"])
  }

  @Test func `a parent may be known already, by code or by name`() throws {
    let outcome = try read("A,Ay,FK,ward\nB,Bee,Fjordvik Kommune,ward")

    #expect(outcome.units.map(\.parent) == ["FK", "FK"])
  }

  @Test func `an unknown parent is a fault, and so are the units below`() throws {
    let outcome = try read("A,Ay,Nowhere,ward\nB,Bee,A,ward")

    #expect(
      outcome.faults == [
        .unknownParent(typed: "Nowhere", suggestions: []), .unknownParent(typed: "A", suggestions: []),
      ])
    #expect(outcome.units.isEmpty)
  }

  @Test func `units in a circle are refused`() throws {
    let outcome = try read("A,Ay,B,ward\nB,Bee,A,ward\nC,See,C,ward")

    #expect(outcome.faults == ["B", "A", "C"].map { .unitIsItsOwnAncestor(typed: $0) })
  }

  @Test func `a circle through a unit that is known already is refused`() throws {
    #expect(try read("FK,Fjordvik kommune,SH1,town").faults == [.unitIsItsOwnAncestor(typed: "SH1")])
  }

  @Test func `a code may not stand twice`() throws {
    let outcome = try read("A,Ay,,ward\nA,Bee,,ward")

    #expect(
      outcome.faults == [
        .duplicateKey(firstLine: 2, differences: [CellDifference(column: "name", earlier: "Ay", later: "Bee")])
      ])
    #expect(outcome.units.count == 1)
  }

  @Test func `code and name are needed`() throws {
    #expect(try read(",Ay,,ward\nB,,,ward").problems.map(\.place.column) == ["unit", "name"])
  }
}
