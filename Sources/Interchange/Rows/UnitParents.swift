import Domain

/// Which unit lies under which, as a file says it, over what the registry has.
struct UnitParents {
  private let drafts: [(unit: CareUnit, parentTyped: String)]
  private let existing: [CareUnit]
  private var parents: [UnitCode: UnitCode] = [:]
  private var faults: [UnitCode: ImportFault] = [:]

  init(_ drafts: [(unit: CareUnit, parentTyped: String)], existing: [CareUnit]) {
    self.drafts = drafts
    self.existing = existing
  }

  /// Finds each parent, and gives the fault of each unit whose parent cannot be.
  mutating func resolve() -> [UnitCode: ImportFault] {
    findParents()
    findCycles()
    refuseOrphans()
    return faults
  }

  /// The good units of the file and their parents, each after its own.
  var parentsFirst: [(UnitCode, UnitCode?)] {
    var given: Set<UnitCode> = []
    var ordered: [(UnitCode, UnitCode?)] = []
    let inFile = Set(drafts.map(\.unit.code))
    for draft in drafts where faults[draft.unit.code] == nil {
      var chain: [UnitCode] = []
      var next: UnitCode? = draft.unit.code
      while let code = next, inFile.contains(code), faults[code] == nil, given.insert(code).inserted {
        chain.append(code)
        next = parents[code]
      }
      ordered += chain.reversed().map { ($0, parents[$0]) }
    }
    return ordered
  }

  private mutating func findParents() {
    let codes = Set(drafts.map(\.unit.code))
    let units = drafts.map(\.unit) + existing.filter { !codes.contains($0.code) }
    var lookup = NameLookup(
      NameIndex(units), unknown: ImportFault.unknownParent, ambiguous: ImportFault.ambiguousUnit)
    for (unit, typed) in drafts {
      switch lookup.find(typed) {
      case .blank: continue
      case .value(let place): parents[unit.code] = units[place].code
      case .fault(let fault): faults[unit.code] = fault
      }
    }
    for unit in existing where !codes.contains(unit.code) { parents[unit.code] = unit.parent }
  }

  private mutating func findCycles() {
    for (unit, typed) in drafts {
      var seen: Set<UnitCode> = []
      var next = parents[unit.code]
      while let code = next, code != unit.code, seen.insert(code).inserted { next = parents[code] }
      if next == unit.code { faults[unit.code] = .unitIsItsOwnAncestor(typed: shown(typed)) }
    }
  }

  /// A unit whose parent is refused, and that the registry does not have either, has no place to be.
  private mutating func refuseOrphans() {
    let known = Set(existing.map(\.code))
    var isChanged = true
    while isChanged {
      isChanged = false
      for (unit, typed) in drafts where faults[unit.code] == nil {
        guard let parent = parents[unit.code], faults[parent] != nil, !known.contains(parent) else { continue }
        faults[unit.code] = .unknownParent(typed: shown(typed), suggestions: [])
        isChanged = true
      }
    }
  }
}
