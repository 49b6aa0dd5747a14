public import Domain

/// What a leader needs to know about a unit and those below it.
public struct UnitFigures: Sendable {
  public let people: Int
  public let coverage: [Coverage]
  public let tasks: [StaffedTask]
  public let matrix: CompetenceMatrix
  public let needs: [CompetenceNeed]
  /// What runs out within 90 days, and what has run out.
  public let expiries: [Expiry]
  /// What at most two people can do, or only people over 60.
  public let singlePoints: [SinglePoint]
  /// What the holdings in the matrix rest on.
  public let footing: Footing
}

extension Staffing {
  /// - Parameter rules: those of the unit and the units below it.
  public func unitFigures(of unit: UnitCode, rules: [CoverageRule]) -> UnitFigures {
    let matrix = matrix(of: unit, for: Set(rules.map(\.task)))
    return UnitFigures(
      people: members(of: unit).count, coverage: coverage(of: rules), tasks: staffedTasks(of: rules), matrix: matrix,
      needs: competenceNeeds(of: rules), expiries: expiries(in: unit, within: 90),
      singlePoints: singlePoints(of: rules, atMost: 2), footing: matrix.footing(on: date))
  }
}

/// What an HR leader needs to know about the whole organisation.
public struct OrganisationFigures: Sendable {
  public let coverage: [Coverage]
  public let tasks: [StaffedTask]
  public let needs: [CompetenceNeed]
  public let workforce: Workforce
  /// How many people work in each unit that has rules, with those below it.
  public let peopleInUnit: [UnitCode: Int]
  /// What the requirements of those who are ready rest on.
  public let footing: Footing
}

extension Staffing {
  public func organisationFigures(rules: [CoverageRule]) -> OrganisationFigures {
    let tasks = staffedTasks(of: rules)
    let units = Set(rules.map(\.unit))
    return OrganisationFigures(
      coverage: coverage(of: rules), tasks: tasks, needs: competenceNeeds(of: rules),
      workforce: workforce(of: Set(tree.units.map(\.code))),
      peopleInUnit: Dictionary(uniqueKeysWithValues: units.map { ($0, members(of: $0).count) }),
      footing: tasks.map(\.footing).reduce(Footing(), +))
  }
}
