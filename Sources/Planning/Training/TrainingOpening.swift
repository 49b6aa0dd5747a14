public import Domain
public import Matching

/// A task of a unit that asks for more people who are ready.
public struct TrainingOpening: Sendable {
  /// Why somebody who is not ready cannot be made ready here.
  public enum Obstacle: String, CaseIterable, Sendable {
    /// The law lets others do it.
    case law
    case education = "needs-education"
    /// A right that the authorities give.
    case right = "needs-right"
    /// Something that nobody starts from nothing: an absent skill, or what the profession cannot add.
    case foundation = "not-candidate"
    case suspension = "suspended"
    case exemption = "exempt"
    /// Students and apprentices, who leave.
    case inTraining = "in-training"
    /// The practice it takes has nobody at the level that supervises others.
    case noGuide = "no-guide"
  }

  public enum Reason: Sendable {
    case coverage(CoverageRule)
    /// A week's work that somebody below today's level could take.
    case shiftDown(Volume, todaysRung: Int)
  }

  public let reason: Reason
  public let unit: UnitCode
  public let task: CareTask
  public let gate: GateOnDate
  /// How many must be ready, and how many are.
  public let need: Int
  public let ready: Int
  /// Those who can be made ready.
  public internal(set) var candidates: [Employee]
  /// How many of the others are kept from it by what.
  public internal(set) var obstacles: [Obstacle: Int]

  public var places: Int { max(0, need - ready) }
  /// What one place is worth: a place, or the minutes a week that go down.
  public var worth: Int {
    switch reason {
    case .coverage: 1
    case .shiftDown(let volume, _): volume.minutesPerWeek
    }
  }
}

extension Roster.Entry {
  /// Why no training makes the person ready; asked only of those whom none does.
  var trainingObstacle: TrainingOpening.Obstacle {
    if assessment.exemption != nil { return .exemption }
    if !isColleague { return .inTraining }
    if assessment.isNearlyReady, assessment.missing.contains(where: { $0.competence?.kind == .right }) { return .right }
    return switch assessment.verdict {
    case .notPermitted: .law
    case .suspended: .suspension
    case .needsEducation: .education
    case .ready, .supervised, .needsApproval, .needsCourse, .needsPractice, .notCandidate: .foundation
    }
  }
}
