public import Domain
public import Matching

/// Whether a task that takes a part of a unit's week can go to a lower care level than the one that does it today.
public struct ShiftProposal: Sendable {
  /// What the people of the unit who stand below today's level can give.
  public enum Outcome: Hashable, Sendable {
    /// Some are ready.
    case ready
    /// None is ready, and supervision, a signature, a course or practice would make some.
    case nearlyReady
    /// None can come to it where they stand: law or an education keeps them from it, or they are stopped or spared.
    case blocked
    /// Nobody stands below today's level, but perhaps people in training.
    case lowest
  }

  public let volume: Volume
  /// Everybody in the unit.
  public let roster: Roster
  /// The care level of the profession that does it today.
  public let todaysRung: Int
  /// Below today's level, lowest first; those who are exempt from the task left out.
  public let ready: [Roster.Entry]
  /// Below today's level, those nearest to it first: the least training, and what is of unknown length last.
  public let nearlyReady: [Roster.Entry]
  /// The first of those below today's level who are neither, who are spared last; `nil` where there are none.
  public let kept: Roster.Entry?

  public var demand: TaskDemand { roster.demand }

  /// - Parameters:
  ///   - roster: everybody in the unit, in bottom-up order.
  ///   - rung: that of the profession that does the task today.
  public init(_ volume: Volume, _ roster: Roster, todaysRung rung: Int) {
    self.volume = volume
    self.roster = roster
    todaysRung = rung
    let below = roster.entries.filter { $0.assessment.rung < rung && $0.isColleague }
    let available = below.filter { $0.assessment.exemption == nil }
    ready = available.filter { $0.assessment.verdict == .ready }
    nearlyReady = available.filter { $0.assessment.isNearlyReady }.nearestFirst
    kept =
      available.first { $0.assessment.verdict != .ready && !$0.assessment.isNearlyReady }
      ?? below.first { $0.assessment.exemption != nil }
  }

  public var outcome: Outcome {
    if !ready.isEmpty { return .ready }
    if !nearlyReady.isEmpty { return .nearlyReady }
    return kept == nil ? .lowest : .blocked
  }

  /// What today's profession no longer would do, in minutes a week.
  public var minutesReleased: Int { outcome == .ready || outcome == .nearlyReady ? volume.minutesPerWeek : 0 }

  /// The least training that makes somebody ready, in minutes: 0 where somebody is, or only a signature is missing; `nil`
  /// where the catalogue does not say how long it takes, and where nothing helps.
  public var trainingMinutes: Int? {
    switch outcome {
    case .ready: 0
    case .nearlyReady: nearlyReady.first?.assessment.minutesToReady
    case .blocked, .lowest: nil
    }
  }
}
