public import Domain

/// A task or a competence that a unit needs and that hangs on one or a few people, or only on those near retirement.
public struct SinglePoint: Sendable {
  public enum Subject: Hashable, Sendable {
    case task(TaskCode)
    case competence(CompetenceNeed.Demand)
  }

  public let unit: UnitCode
  public let subject: Subject
  public let need: Int
  /// Those who are ready or hold enough, ordered by number; never empty.
  public let holders: [PersonnelFile]
  /// Whether everybody's year of birth is known and each turned 61 or more in the year of the date.
  public let isOnlyOver60: Bool
  /// What it rests on that they are ready or hold enough.
  public let footing: Footing
}

extension Staffing {
  /// What at most so many people of a unit can do, or only people over 60: the fewest holders first, then the greatest
  /// need, then by unit, tasks before competences. What nobody can do is a gap and no single point.
  public func singlePoints(of rules: [CoverageRule], atMost limit: Int) -> [SinglePoint] {
    let tasks = staffedTasks(of: rules.filter { $0.people > 0 }).map { task in
      point(task.unit, .task(task.task.code), task.need, task.ready.map(\.file), task.footing)
    }
    var needs: [[String]: SinglePoint] = [:]
    for need in competenceNeeds(of: rules) where need.importance == .mandatory && need.anyOf.count == 1 {
      let key = [need.unit.rawValue, need.anyOf[0].competence.rawValue]
      let found = point(need.unit, .competence(need.anyOf[0]), need.need, need.holders, need.footing)
      // Of two levels of one competence the one with the fewest holders is told, of two shifts the greatest need.
      if let known = needs[key],
        (known.holders.count, -known.need) <= (found.holders.count, -found.need)
      {
        continue
      }
      needs[key] = found
    }
    return (tasks + needs.values).filter { point in
      !point.holders.isEmpty && (point.holders.count <= limit || point.isOnlyOver60)
    }.sorted { left, right in
      let (a, b) = ((left.holders.count, -left.need), (right.holders.count, -right.need))
      return a == b ? name(left).lexicographicallyPrecedes(name(right)) : a < b
    }
  }

  private func point(
    _ unit: UnitCode, _ subject: SinglePoint.Subject, _ need: Int, _ holders: [PersonnelFile],
    _ footing: Footing
  ) -> SinglePoint {
    SinglePoint(
      unit: unit, subject: subject, need: need, holders: holders.sorted { $0.employee.number < $1.employee.number },
      isOnlyOver60: !holders.isEmpty && holders.allSatisfy { $0.employee.isOver60(in: date.components.year) },
      footing: footing)
  }

  private func name(_ point: SinglePoint) -> [String] {
    switch point.subject {
    case .task(let code): [point.unit.rawValue, "0", code.rawValue]
    case .competence(let demand): [point.unit.rawValue, "1", demand.competence.rawValue]
    }
  }
}

extension Employee {
  /// Whether the employee turns 61 or more in the year; no for somebody whose year of birth is not known.
  func isOver60(in year: Int) -> Bool { birthYear.map { year - $0 > 60 } ?? false }
}
