/// The units as a tree.
public struct UnitTree: Sendable {
  /// Ordered by code.
  public let units: [CareUnit]
  private let byCode: [UnitCode: CareUnit]
  private let children: [UnitCode: [UnitCode]]

  public init(_ units: [CareUnit]) {
    self.units = units.sorted { $0.code < $1.code }
    byCode = Dictionary(units.map { ($0.code, $0) }) { first, _ in first }
    var children: [UnitCode: [UnitCode]] = [:]
    for unit in self.units {
      if let parent = unit.parent { children[parent, default: []].append(unit.code) }
    }
    self.children = children
  }

  public subscript(code: UnitCode) -> CareUnit? { byCode[code] }

  /// The unit and all units below it.
  public func subtree(of code: UnitCode) -> Set<UnitCode> {
    var found: Set<UnitCode> = [code]
    var waiting = [code]
    while let next = waiting.popLast() {
      for child in children[next] ?? [] where found.insert(child).inserted { waiting.append(child) }
    }
    return found
  }

  /// The unit and the units above it, nearest first.
  public func ancestry(of code: UnitCode) -> [UnitCode] {
    var chain = [code]
    var current = byCode[code]?.parent
    while let next = current, !chain.contains(next) {
      chain.append(next)
      current = byCode[next]?.parent
    }
    return chain
  }
}
