public import Domain

/// How many people of a unit must hold a competence on a shift, and how many do.
public struct CompetenceNeed: Sendable {
  public let unit: UnitCode
  public let shift: CoverageRule.Shift
  public let importance: Requirement.Importance
  /// The competence with its level, or the members of a group of which one is enough.
  public let anyOf: [Demand]
  /// The most people that a task which requires it needs on the shift.
  public let need: Int
  /// Those who hold enough.
  public let holders: [PersonnelFile]
  public let footing: Footing

  public struct Demand: Hashable, Sendable {
    public let competence: CompetenceCode
    /// `nil` for held kinds.
    public let level: EntrustmentLevel?
  }

  public var held: Int { holders.count }

  /// How many are missing.
  public var gap: Int { max(0, need - held) }

  /// What is held of what is needed, in whole percent; more than is needed counts as all of it.
  public var percent: Int? { percentage(min(need, held), of: need) }
}

extension Staffing {
  /// What the tasks of the rules require of each unit and shift, mandatory and recommended apart; by unit, shift,
  /// importance and competence. Somebody who was given the task holds its personal authority.
  public func competenceNeeds(of rules: [CoverageRule]) -> [CompetenceNeed] {
    var needs: [NeedKey: (people: Int, tasks: Set<TaskCode>)] = [:]
    for rule in rules where rule.people > 0 {
      for (importance, group) in demandGroups(of: rule.task) {
        let key = NeedKey(unit: rule.unit, shift: rule.shift, importance: importance, anyOf: group)
        let known = needs[key] ?? (0, [])
        needs[key] = (max(known.people, rule.people), known.tasks.union([rule.task]))
      }
    }
    var places: [UnitCode: [Int]] = [:]
    for unit in Set(rules.map(\.unit)) { places[unit] = members(of: unit) }
    return needs.sorted { $0.key < $1.key }.map { key, value in
      var footing = Footing()
      let holders = (places[key.unit] ?? []).filter { place in
        isHeld(key.anyOf, by: place, for: value.tasks, in: key.unit, &footing)
      }
      return CompetenceNeed(
        unit: key.unit, shift: key.shift, importance: key.importance, anyOf: key.anyOf, need: value.people,
        holders: holders.map { files[$0] }, footing: footing)
    }
  }

  private func demandGroups(of task: TaskCode) -> [(Requirement.Importance, [CompetenceNeed.Demand])] {
    Dictionary(grouping: catalogue.requirements(of: task)) { requirement in
      "\(requirement.importance) \(requirement.anyOf ?? "- \(requirement.competence)")"
    }.values.map { members in
      (
        members[0].importance,
        members.map { CompetenceNeed.Demand(competence: $0.competence, level: $0.minimumLevel) }
          .sorted { ($0.competence, $0.level ?? .observes) < ($1.competence, $1.level ?? .observes) }
      )
    }
  }

  private func isHeld(
    _ anyOf: [CompetenceNeed.Demand], by place: Int, for tasks: Set<TaskCode>, in unit: UnitCode,
    _ footing: inout Footing
  ) -> Bool {
    let standing = standings[place]
    for demand in anyOf {
      let holding = standing.holding(of: demand.competence)
      guard holding.satisfies(demand.level), let competence = catalogue[demand.competence] else { continue }
      footing.count(holding, of: competence, on: date)
      return true
    }
    guard anyOf.contains(where: { catalogue[$0.competence]?.isPersonalAuthority == true }) else { return false }
    let scope = delegationScope(of: unit)
    guard tasks.contains(where: { standing.delegation(of: $0, on: date, in: scope) != nil }) else { return false }
    footing.checked += 1
    return true
  }
}

private struct NeedKey: Hashable, Comparable {
  let unit: UnitCode
  let shift: CoverageRule.Shift
  let importance: Requirement.Importance
  let anyOf: [CompetenceNeed.Demand]

  static func < (left: NeedKey, right: NeedKey) -> Bool {
    if left.unit != right.unit { return left.unit < right.unit }
    if left.shift != right.shift { return place(left.shift) < place(right.shift) }
    if left.importance != right.importance { return left.importance == .mandatory }
    let (a, b) = (left.anyOf.map(text), right.anyOf.map(text))
    return a.lexicographicallyPrecedes(b)
  }

  private static func place(_ shift: CoverageRule.Shift) -> Int {
    CoverageRule.Shift.allCases.firstIndex(of: shift) ?? 0
  }

  private static func text(_ demand: CompetenceNeed.Demand) -> String {
    "\(demand.competence) \(demand.level?.rawValue ?? 0)"
  }
}

/// The needs of a unit on a shift, summed.
public struct GapTotal: Hashable, Sendable {
  public let unit: UnitCode
  public let shift: CoverageRule.Shift
  public let importance: Requirement.Importance
  /// How many competences are required.
  public let competences: Int
  /// How many of them too few people hold.
  public let withGap: Int
  /// The needs summed: one person may count several times.
  public let need: Int
  /// What is missing, summed.
  public let missing: Int

  /// What is held of what is needed.
  public var percent: Int? { percentage(need - missing, of: need) }

  /// One for each unit, shift and importance, in the order in which they are met.
  public static func totals(of needs: [CompetenceNeed]) -> [GapTotal] {
    struct Key: Hashable {
      let unit: UnitCode
      let shift: CoverageRule.Shift
      let importance: Requirement.Importance
    }
    var order: [Key] = []
    var groups: [Key: [CompetenceNeed]] = [:]
    for need in needs {
      let key = Key(unit: need.unit, shift: need.shift, importance: need.importance)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(need)
    }
    return order.map { key in
      let lines = groups[key] ?? []
      return GapTotal(
        unit: key.unit, shift: key.shift, importance: key.importance, competences: lines.count,
        withGap: lines.count { $0.gap > 0 }, need: lines.map(\.need).reduce(0, +),
        missing: lines.map(\.gap).reduce(0, +))
    }
  }
}
