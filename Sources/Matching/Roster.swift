public import Domain

/// Which of the people in a scope can take a task, from the lowest rung upwards.
public struct Roster: Sendable {
  public struct Entry: Sendable {
    public let file: PersonnelFile
    /// The unit of the scope in which the person works.
    public let unit: UnitCode?
    public let assessment: Assessment
  }

  public let demand: TaskDemand
  /// The unit asked about, with those below it; `nil` for everywhere.
  public let unit: UnitCode?
  /// Everybody in scope, each person once, in bottom-up order.
  public let entries: [Entry]

  /// - Parameter employee: somebody who is judged as well, with or without a position in the unit.
  public init(
    _ staffing: Staffing, for demand: TaskDemand, in unit: UnitCode?, including employee: EmployeeNumber? = nil
  ) {
    self.demand = demand
    self.unit = unit
    var places = staffing.members(of: unit)
    if let guest = staffing.files.firstIndex(where: { $0.employee.number == employee }), !places.contains(guest) {
      places.append(guest)
    }
    let answers = staffing.assessments(of: places, for: demand, in: unit)
    let subtree = unit.map { staffing.tree.subtree(of: $0) }
    let settled = zip(places, staffing.settled(answers, of: places)).map { place, assessment in
      let file = staffing.files[place]
      // Only of the one asked about is it told how the competences of a refused person stand.
      let isAsked = file.employee.number == employee && !assessment.verdict.isReached
      let assessment = isAsked ? staffing.completeAssessment(of: place, for: demand, in: unit) : assessment
      return Entry(
        file: file, unit: staffing.unit(of: file, for: demand.task.code, within: subtree), assessment: assessment)
    }
    entries = settled.map { ($0, BottomUpOrder($0.assessment)) }
      .sorted { ($0.1, $0.0.file.employee.number) < ($1.1, $1.0.file.employee.number) }.map(\.0)
  }

  /// How many people got each verdict; every verdict is named.
  public var counts: VerdictCounts { VerdictCounts(of: entries.lazy.map(\.assessment.verdict)) }
}

extension Verdict {
  /// Whether the competences decided it, and not the law or a suspension before them.
  fileprivate var isReached: Bool { self != .notPermitted && self != .suspended }
}
