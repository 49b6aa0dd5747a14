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
    let settled = zip(places, staffing.settled(answers, of: places)).map { place, assessment in
      let file = staffing.files[place]
      return Entry(file: file, unit: staffing.unit(of: file, within: unit), assessment: assessment)
    }
    entries = settled.sorted { left, right in
      left.assessment.isBefore(right.assessment) ?? (left.file.employee.number < right.file.employee.number)
    }
  }

  /// How many people got each verdict; every verdict is named.
  public var counts: [Verdict: Int] { Verdict.counts(of: entries.map(\.assessment.verdict)) }
}

extension Verdict {
  /// How often each verdict occurs, zero included.
  static func counts(of verdicts: some Sequence<Verdict>) -> [Verdict: Int] {
    var counts = Dictionary(uniqueKeysWithValues: Verdict.allCases.map { ($0, 0) })
    for verdict in verdicts { counts[verdict, default: 0] += 1 }
    return counts
  }
}
