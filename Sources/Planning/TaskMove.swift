public import Domain
public import Matching

/// A task that would go from one profession to another in a unit: what it releases, and who there could take it.
public struct TaskMove: Sendable {
  /// Why a leader cannot decide on it as it stands; the first that fits.
  public enum Obstacle: Hashable, Sendable {
    case sameProfession
    /// Students and apprentices do tasks only as part of their training (helsepersonelloven § 5).
    case toLearners
    /// The law does not give the task to the new profession on the first day.
    case excludedByLaw
    /// The new profession stands no lower than the one that gives the task away.
    case notLower
    /// What the profession's own education does not give must be made sure of for each person.
    case lacksEducation
    /// The same, and nobody in the unit has it or can come to it.
    case nobodyCan
  }

  public let from: Profession
  public let to: Profession
  /// Of the new profession as such, on the first day: the law, and what its education gives.
  public let assessment: Assessment
  /// What the task asks for on the first day.
  public let demand: TaskDemand
  /// Of those who give it away; `nil` where no volume says how much of their week it takes.
  public let minutesPerWeek: Int?
  /// Who else does it in the unit today, by the volumes.
  public let otherGivers: [ProfessionCode]
  /// Of the new profession, bottom up; those who are exempt from the task left out.
  public let ready: [Roster.Entry]
  /// Of the new profession, those nearest to it first.
  public let nearlyReady: [Roster.Entry]
  private let date: CalendarDate
  private let edition: Edition

  /// - Parameters:
  ///   - unit: with those below it.
  ///   - start: the first day on which the task would be done in the new way.
  ///   - volumes: of any units and tasks.
  ///   - staffing: on the day for which the figures are worked out.
  public init(
    of task: CareTask, from: Profession, to: Profession, in unit: UnitCode, startingOn start: CalendarDate,
    _ volumes: [Volume], _ staffing: Staffing
  ) {
    let catalogue = staffing.catalogue
    self.from = from
    self.to = to
    demand = TaskDemand(task: task, in: catalogue, on: start)
    assessment = assess(Standing(of: to, in: catalogue), for: demand, in: catalogue)
    let units = staffing.tree.subtree(of: unit)
    let done = volumes.filter { units.contains($0.unit) && $0.task == task.code }
    let given = done.filter { $0.profession == from.code }
    otherGivers = Set(done.compactMap(\.profession)).subtracting([from.code]).sorted()
    minutesPerWeek = given.isEmpty ? nil : given.map(\.minutesPerWeek).reduce(0, +)
    let today = TaskDemand(task: task, in: catalogue, on: staffing.date)
    let takers = Roster(staffing, for: today, in: unit).entries.filter {
      // Downwards as in the plan: who stands no lower by another right would not take it from below.
      $0.assessment.profession == to && (to.careLevel >= from.careLevel || $0.assessment.rung < from.careLevel)
        && $0.isColleague && $0.assessment.exemption == nil
    }
    ready = takers.filter { $0.assessment.verdict == .ready }
    nearlyReady = takers.filter { $0.assessment.isNearlyReady }.nearestFirst
    date = staffing.date
    edition = catalogue.edition
  }

  /// - Parameters:
  ///   - allowsUpwards: whether it may go to a rung that is no lower.
  ///   - securesEducation: whether it is said how what the education does not give is made sure of.
  public func obstacle(allowsUpwards: Bool, securesEducation: Bool) -> Obstacle? {
    if from == to { return .sameProfession }
    if to.isInTraining { return .toLearners }
    if assessment.verdict == .notPermitted { return .excludedByLaw }
    if to.careLevel >= from.careLevel, !allowsUpwards { return .notLower }
    switch assessment.verdict {
    case .ready, .supervised, .needsApproval, .needsCourse, .needsPractice, .suspended, .notPermitted: return nil
    case .needsEducation: return securesEducation ? nil : .lacksEducation
    case .notCandidate:
      if ready.isEmpty, nearlyReady.isEmpty { return .nobodyCan }
      return securesEducation ? nil : .lacksEducation
    }
  }

  /// The least training that makes somebody ready, in minutes: 0 where somebody is, or only a signature is missing; `nil`
  /// where the catalogue does not say how long it takes, and where there is nobody.
  public var trainingMinutes: Int? { ready.isEmpty ? nearlyReady.first?.assessment.minutesToReady : 0 }

  /// The figures as a decision keeps them.
  public var basis: DecisionBasis {
    DecisionBasis(
      date: date, edition: edition.code, minutesPerWeek: minutesPerWeek, ready: ready.count,
      nearlyReady: nearlyReady.count, trainingMinutes: trainingMinutes, risk: demand.task.risk,
      gate: demand.gate.shown)
  }

  /// Those who lack nothing but the delegation, and have none that holds on the first day or later.
  public var withoutDelegation: [Roster.Entry] {
    nearlyReady.filter { entry in
      entry.assessment.missing.allSatisfy { $0.remedy == .delegation || $0.remedy == .personalAuthority }
        && entry.assessment.verdict == .needsApproval
        && !entry.file.delegations.contains { $0.task == demand.task.code && !$0.period.hasEnded(by: demand.date) }
    }
  }
}
