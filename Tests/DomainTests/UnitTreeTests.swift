import Domain
import TestKit
import Testing

@Test(
  arguments: [
    ("town", ["town", "ward", "home", "night"]), ("ward", ["ward", "night"]), ("night", ["night"]),
    ("unknown", ["unknown"]),
  ] as [(UnitCode, Set<UnitCode>)])
func `a subtree is the unit and everything below it`(unit: UnitCode, expected: Set<UnitCode>) {
  #expect(Samples.tree.subtree(of: unit) == expected)
}

@Test(
  arguments: [
    ("night", ["night", "ward", "town"]), ("town", ["town"]), ("unknown", ["unknown"]),
  ] as [(UnitCode, [UnitCode])])
func `the ancestry is the unit and everything above it, nearest first`(unit: UnitCode, expected: [UnitCode]) {
  #expect(Samples.tree.ancestry(of: unit) == expected)
}

@Test func `units that stand above each other in a ring do not hang the tree`() {
  let ring = UnitTree([
    CareUnit(code: "a", name: "A", parent: "b", kind: ""), CareUnit(code: "b", name: "B", parent: "a", kind: ""),
  ])

  #expect(ring.subtree(of: "a") == ["a", "b"])
  #expect(ring.ancestry(of: "a") == ["a", "b"])
}

@Test func `units are listed by code and found by code`() {
  #expect(Samples.tree.units.map(\.code) == ["home", "night", "town", "ward"])
  #expect(Samples.tree["ward"]?.name == "Ward")
  #expect(Samples.tree["unknown"] == nil)
}
