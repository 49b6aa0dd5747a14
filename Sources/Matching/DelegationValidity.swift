public import Domain

/// Whether a delegation is in force on a date, and everything that speaks against it.
public struct DelegationValidity: Sendable {
  public enum State: String, CaseIterable, Sendable {
    case valid
    /// In force, but the task has changed since it was given, so that somebody must look at it again.
    case needsReview = "needs-review"
    /// The period has not begun.
    case notYet = "not-yet"
    case ended
    case invalid
  }

  /// One reason why a delegation is not in force, whatever its period says.
  public enum Fault: Hashable, Sendable {
    case taskRetired
    case delegateHasLeft
    case delegateNotPermitted
    case delegateSuspended
    /// A mandatory competence is missing, too low or not signed.
    case delegateLacksCompetence
    case givenToOneself
    case giverHasLeft
    /// On the day of giving the law did not let the giver do the task.
    case giverHadNoRight(on: CalendarDate)
    case giverHasNoRight

    /// A stable code.
    public var code: String {
      switch self {
      case .taskRetired: "task-retired"
      case .delegateHasLeft: "delegate-has-left"
      case .delegateNotPermitted: "delegate-not-permitted"
      case .delegateSuspended: "delegate-suspended"
      case .delegateLacksCompetence: "delegate-lacks-competence"
      case .givenToOneself: "given-to-oneself"
      case .giverHasLeft: "giver-has-left"
      case .giverHadNoRight: "giver-had-no-right"
      case .giverHasNoRight: "giver-has-no-right"
      }
    }
  }

  public let state: State
  /// Every reason that holds on the date, or on the first day of a period that is still to come; none is looked for once
  /// the period has ended.
  public let faults: [Fault]
  public let isTaskChanged: Bool
  /// How the delegate stands to the task with this delegation alone; `nil` where the task is retired.
  public let assessment: Assessment?

  /// - Parameters:
  ///   - giver: `nil` where the giver is no employee, and nothing can be computed of the giver's rights.
  ///   - isTaskChanged: whether the task, its gates or its requirements were changed after the delegation was recorded.
  public init(
    of delegation: Delegation, to delegate: PersonnelFile, from giver: PersonnelFile?, isTaskChanged: Bool,
    in catalogue: Catalogue, on date: CalendarDate
  ) {
    let day = max(date, delegation.period.from ?? date)
    self.isTaskChanged = isTaskChanged
    var faults: [Fault] = []
    if let task = catalogue[delegation.task] {
      let file = PersonnelFile(
        employee: delegate.employee, positions: delegate.positions, authorisations: delegate.authorisations,
        assertions: delegate.assertions, delegations: [delegation], suspensions: delegate.suspensions,
        exemptions: delegate.exemptions)
      let assessment = assess(
        Standing(of: file, in: catalogue, on: day), for: TaskDemand(task: task, in: catalogue, on: day), in: catalogue)
      self.assessment = assessment
      faults += Fault(assessment.verdict).map { [$0] } ?? []
    } else {
      assessment = nil
      faults.append(.taskRetired)
    }
    if !delegate.positions.contains(where: { $0.period.contains(day) }) { faults.append(.delegateHasLeft) }
    if let giver {
      var rule = GiverRule(giver, in: catalogue, on: day)
      faults += rule.faults(of: delegation)
    }
    if delegation.period.hasEnded(by: date) {
      (state, self.faults) = (.ended, [])
      return
    }
    self.faults = faults
    if !delegation.period.contains(date) {
      state = .notYet
    } else if !faults.isEmpty {
      state = .invalid
    } else {
      state = isTaskChanged ? .needsReview : .valid
    }
  }

  /// Whether the delegate may do the task by it today.
  public var isInForce: Bool { state == .valid || state == .needsReview }
}

extension DelegationValidity.Fault {
  /// What the delegate's own verdict says against the delegation; `nil` when it is `ready`.
  fileprivate init?(_ verdict: Verdict) {
    switch verdict {
    case .ready: return nil
    case .notPermitted: self = .delegateNotPermitted
    case .suspended: self = .delegateSuspended
    case .supervised, .needsApproval, .needsCourse, .needsPractice, .needsEducation, .notCandidate:
      self = .delegateLacksCompetence
    }
  }
}

/// A delegation with the two it lies between, and whether it is in force.
public struct JudgedDelegation: Sendable {
  public let delegation: Delegation
  public let delegate: PersonnelFile
  /// `nil` where the giver is no employee.
  public let giver: PersonnelFile?
  public let validity: DelegationValidity
  /// Why it was taken back; empty where it was not, or nobody said.
  public let revokedBecause: String

  public init(
    delegation: Delegation, delegate: PersonnelFile, giver: PersonnelFile?, validity: DelegationValidity,
    revokedBecause: String = ""
  ) {
    self.delegation = delegation
    self.delegate = delegate
    self.giver = giver
    self.validity = validity
    self.revokedBecause = revokedBecause
  }
}
