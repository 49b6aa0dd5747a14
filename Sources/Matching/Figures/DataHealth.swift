public import Domain

/// How far what the registry holds can be trusted.
public struct DataHealth: Sendable {
  /// How long ago the evidence behind a holding is from.
  public enum Age: String, CaseIterable, Sendable {
    case underOneYear = "under-1-year"
    case oneToTwoYears = "1-2-years"
    case twoToThreeYears = "2-3-years"
    case overThreeYears = "over-3-years"
    case undated
  }

  public struct UnknownTitle: Hashable, Sendable {
    public let title: String
    public let people: Int
  }

  public let people: Int
  /// What everything that is held rests on.
  public let footing: Footing
  /// Competences whose evidence has run out without renewal.
  public let lapsed: Int
  /// Of what is held by evidence.
  public let ages: [Age: Int]
  /// People of whom no competence is recorded, by the unit in which each is placed; units without any are left out.
  public let withoutAssertions: [(unit: UnitCode, people: Int)]
  /// Positions whose title is not known to mean a profession, by title.
  public let unknownTitles: [UnknownTitle]
  public let authorisations: Int
  /// Rights in force that only the employer has spoken of.
  public let unverifiedAuthorisations: Int
  /// Units where people work, without a rule in them, above them or below them.
  public let unitsWithoutRules: [UnitCode]
  /// Units that have rules, and nobody in them or below them.
  public let rulesWithoutPeople: [(unit: UnitCode, rules: Int)]
}

extension Staffing {
  /// - Parameter rules: those of the units in scope.
  public func dataHealth(of units: Set<UnitCode>, rules: [CoverageRule]) -> DataHealth {
    let places = files.indices.filter { place in
      files[place].positions.contains { $0.period.contains(date) && units.contains($0.unit) }
    }
    var footing = Footing()
    var lapsed = 0
    var ages = Dictionary(uniqueKeysWithValues: DataHealth.Age.allCases.map { ($0, 0) })
    var silent: [UnitCode: Int] = [:]
    var titles: [String: Set<EmployeeNumber>] = [:]
    for place in places {
      let file = files[place]
      for competence in catalogue.competences {
        let holding = standings[place].holding(of: competence.code)
        footing.count(holding, of: competence, on: date)
        if holding.lapsedOn != nil { lapsed += 1 }
        if holding.degree != nil, let evidence = holding.evidence {
          ages[DataHealth.Age(of: evidence, on: date), default: 0] += 1
        }
      }
      if file.assertions.isEmpty, let unit = unit(of: file, within: units) { silent[unit, default: 0] += 1 }
      for position in file.positions where position.period.contains(date) && position.profession == nil {
        titles[position.title, default: []].insert(file.employee.number)
      }
    }
    let rights = places.flatMap { files[$0].rightsInForce(on: date) }
    let ruled = Set(rules.map(\.unit))
    let covered = ruled.union(ruled.flatMap(tree.subtree)).union(ruled.flatMap(tree.ancestry))
    let peopled = Set(places.flatMap { files[$0].positions.filter { $0.period.contains(date) }.map(\.unit) })
    return DataHealth(
      people: places.count, footing: footing, lapsed: lapsed, ages: ages,
      withoutAssertions: silent.sorted { $0.key < $1.key }.map { (unit: $0.key, people: $0.value) },
      unknownTitles: titles.map { DataHealth.UnknownTitle(title: $0.key, people: $0.value.count) }
        .sorted { ($1.people, $0.title) < ($0.people, $1.title) },
      authorisations: rights.count, unverifiedAuthorisations: rights.count { !$0.isVerified },
      unitsWithoutRules: peopled.intersection(units).subtracting(covered).sorted(),
      rulesWithoutPeople: ruled.filter { members(of: $0).isEmpty }.sorted().map { unit in
        (unit: unit, rules: rules.count { $0.unit == unit })
      })
  }
}

extension DataHealth.Age {
  init(of evidence: Assertion, on date: CalendarDate) {
    guard let from = evidence.period.from else {
      self = .undated
      return
    }
    if from.adding(months: 12) >= date {
      self = .underOneYear
    } else if from.adding(months: 24) >= date {
      self = .oneToTwoYears
    } else {
      self = from.adding(months: 36) >= date ? .twoToThreeYears : .overThreeYears
    }
  }
}
