public import Domain

/// A verdict with everything it rests on.
public struct Assessment: Sendable {
  public internal(set) var verdict: Verdict
  public internal(set) var reason: Reason
  /// The profession by which the subject was judged; `nil` for a person without any.
  public let profession: Profession?
  /// `nil` when the gate excludes.
  public let passage: GatePassage?
  /// Whether the verdict rests on a delegation, given or assumed or still to be given.
  public let usesDelegation: Bool
  /// The rank of the care level, raised by what must be added.
  public let rung: Int
  public let findings: [Finding]
  public let recommended: [Finding]
  /// What the way through the gate demands and is missing.
  public let onCondition: [CompetenceCode]
  public let missing: [Missing]
  public let suspension: Suspension?
  /// The person need not do the task, or need not have one of its competences: what is missing is then no gap.
  public internal(set) var exemption: Exemption?

  /// The sum of known training times, and whether any is unknown.
  public var trainingMinutes: (known: Int, hasUnknown: Bool) {
    let minutes = missing.map(\.trainingMinutes)
    return (minutes.compactMap { $0 }.reduce(0, +), minutes.contains(nil))
  }

  /// Levels above what is asked, summed.
  public var surplus: Int { findings.map(\.surplus).reduce(0, +) }

  /// How many mandatory requirements rest on the basic education alone.
  public var assumedCount: Int { findings.count { $0.rests(on: .assumed) } }

  /// How many mandatory requirements rest on somebody's unsigned word.
  public var unverifiedCount: Int { findings.count { $0.rests(on: .unverified) } }

  public var recommendedMissing: [CompetenceCode] {
    recommended.filter { !$0.isMet }.compactMap { $0.members.first?.competence }
  }
}

/// Where an answer stands among others about one task: rung, verdict, fewest missing hours (unknown ones last), least
/// surplus, fewest recommended competences missing. Worked out once, since sorting asks often.
struct BottomUpOrder: Comparable {
  private let keys: [Int]

  init(_ assessment: Assessment) {
    let training = assessment.trainingMinutes
    keys = [
      assessment.rung, Verdict.allCases.firstIndex(of: assessment.verdict) ?? 0, training.hasUnknown ? 1 : 0,
      training.known, assessment.surplus, assessment.recommendedMissing.count,
    ]
  }

  static func < (left: BottomUpOrder, right: BottomUpOrder) -> Bool {
    left.keys.lexicographicallyPrecedes(right.keys)
  }
}
