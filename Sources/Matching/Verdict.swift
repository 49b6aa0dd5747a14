/// The engine's answer about one profession or person and one task, best first.
public enum Verdict: String, CaseIterable, Sendable {
  /// Nothing mandatory is missing.
  case ready
  /// (person) Every gap is a level at 2–3, and somebody ready at level 5 is at hand.
  case supervised
  /// (person) Only signatures are missing: a leader can give them today.
  case needsApproval = "needs-approval"
  /// Only courses, certificates or rights are missing.
  case needsCourse = "needs-course"
  /// A levelled competence is present but too low.
  case needsPractice = "needs-practice"
  /// An education or a speciality must be added.
  case needsEducation = "needs-education"
  /// (person) May not for a while.
  case suspended
  /// Something mandatory is absent and cannot be added.
  case notCandidate = "not-candidate"
  /// The law excludes.
  case notPermitted = "not-permitted"

  /// What training can mend.
  public var isTrainable: Bool { self == .needsCourse || self == .needsPractice || self == .needsEducation }

  /// Whether it is worth naming when people ask who can.
  public var isCandidate: Bool { self != .notCandidate && self != .notPermitted }
}

extension Verdict: Comparable {
  public static func < (left: Verdict, right: Verdict) -> Bool { left.place < right.place }

  /// Its place among all verdicts, from 0 for the best.
  var place: Int {
    switch self {
    case .ready: 0
    case .supervised: 1
    case .needsApproval: 2
    case .needsCourse: 3
    case .needsPractice: 4
    case .needsEducation: 5
    case .suspended: 6
    case .notCandidate: 7
    case .notPermitted: 8
    }
  }
}
