import Domain
import Matching

extension Assessment {
  /// Whether the person can come to the task by what a leader can arrange: not by another education.
  var isNearlyReady: Bool {
    switch verdict {
    case .supervised, .needsApproval, .needsCourse, .needsPractice: true
    case .ready, .needsEducation, .suspended, .notCandidate, .notPermitted: false
    }
  }

  /// The training that makes the person ready; 0 where only signatures are missing, `nil` where the catalogue does not say
  /// how long all of it takes.
  var minutesToReady: Int? {
    let (known, hasUnknown) = trainingMinutes
    return hasUnknown ? nil : known
  }
}

extension Roster.Entry {
  /// Whether work can be planned for the person: technology is an aid, and people in training leave.
  var isColleague: Bool {
    assessment.profession.map { $0.kind != .technology && !$0.isInTraining } ?? true
  }
}

extension [Roster.Entry] {
  /// Those with the least training first, those with one of unknown length last, else in the same order.
  var nearestFirst: [Roster.Entry] {
    let lengths = map { $0.assessment.minutesToReady ?? .max }
    return indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }.map { self[$0] }
  }
}
