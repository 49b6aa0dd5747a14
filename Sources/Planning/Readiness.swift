public import Domain
public import Matching

/// Who is ready for what units need: asked once, and then for any people who may be away.
///
/// Absence makes nobody else less ready: a delegation holds while its giver is away, and who works under supervision is not
/// counted as ready. Who is exempt from a task is not counted either: such a one can, and is spared.
public struct Readiness: Sendable {
  private struct Need: Sendable {
    let rule: CoverageRule
    let task: CareTask
    let ready: Set<EmployeeNumber>
    /// Those nearest to it first.
    let nearlyReady: [Roster.Entry]
  }

  /// How many coverage rules there are.
  public var ruleCount: Int { needs.count }

  private let needs: [Need]
  /// The needs that each person is ready for.
  private let needsOf: [EmployeeNumber: [Int]]
  private let employees: [EmployeeNumber: Employee]

  /// - Parameter rules: of units that the staffing holds; those of tasks that are out of use are left out.
  public init(_ staffing: Staffing, rules: [CoverageRule]) {
    let catalogue = staffing.catalogue
    var known: [UnitTask: (ready: Set<EmployeeNumber>, nearlyReady: [Roster.Entry])] = [:]
    let needs = rules.compactMap { rule -> Need? in
      guard let task = catalogue[rule.task] else { return nil }
      let key = UnitTask(unit: rule.unit, task: rule.task)
      let found =
        known[key]
        ?? {
          let roster = Roster(
            staffing, for: TaskDemand(task: task, in: catalogue, on: staffing.date), in: rule.unit)
          let available = roster.entries.filter { $0.assessment.exemption == nil }
          let ready = available.filter { $0.assessment.verdict == .ready }
          return (
            Set(ready.map(\.file.employee.number)),
            available.filter { $0.assessment.isNearlyReady && $0.isColleague }.nearestFirst
          )
        }()
      known[key] = found
      return Need(rule: rule, task: task, ready: found.ready, nearlyReady: found.nearlyReady)
    }
    self.needs = needs
    needsOf = needs.enumerated().reduce(into: [:]) { found, need in
      for person in need.element.ready { found[person, default: []].append(need.offset) }
    }
    employees = Dictionary(
      staffing.files.map { ($0.employee.number, $0.employee) }, uniquingKeysWith: { first, _ in first })
  }

  /// What these people leave uncovered, all of them away at once.
  public func absence(of away: [Employee]) -> Absence {
    let gone = Set(away.map(\.number))
    let concerned = Set(gone.flatMap { needsOf[$0] ?? [] }).sorted()
    let losses = concerned.compactMap { place -> Absence.Loss? in
      let need = needs[place]
      let loss = Absence.Loss(
        rule: need.rule, task: need.task, before: need.ready.count, after: need.ready.count { !gone.contains($0) },
        candidates: need.nearlyReady.filter { !gone.contains($0.file.employee.number) })
      return loss.places > 0 ? loss : nil
    }
    return Absence(
      away: away,
      losses: losses.sorted {
        ($1.places, $0.rule.unit, $0.rule.task, $0.rule.shift.rawValue)
          < ($0.places, $1.rule.unit, $1.rule.task, $1.rule.shift.rawValue)
      })
  }

  /// What each person's absence leaves uncovered, the worst first; nobody whose absence leaves nothing.
  public func each() -> [Absence] {
    let candidates = needs.filter { $0.ready.count <= $0.rule.people }.reduce(into: Set()) { $0.formUnion($1.ready) }
    return worstFirst(candidates.map { [$0] })
  }

  /// What pairs leave uncovered when both are away, the worst first; only pairs of whom either could be spared somewhere
  /// where both cannot.
  public func pairs() -> [Absence] {
    // One can be spared and two cannot.
    var pairs: Set<[EmployeeNumber]> = []
    for need in needs where need.ready.count == need.rule.people + 1 && need.rule.people > 0 {
      let people = need.ready.sorted()
      for (place, first) in people.enumerated() {
        for second in people[(place + 1)...] { pairs.insert([first, second]) }
      }
    }
    return worstFirst(Array(pairs))
  }

  private func worstFirst(_ groups: [[EmployeeNumber]]) -> [Absence] {
    groups.map { group in (group, absence(of: group.compactMap { employees[$0] })) }.filter { !$0.1.losses.isEmpty }
      .sorted { left, right in
        if left.1.places != right.1.places { return left.1.places > right.1.places }
        return left.0.lexicographicallyPrecedes(right.0)
      }
      .map(\.1)
  }
}
