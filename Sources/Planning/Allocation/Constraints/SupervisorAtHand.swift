/// Whoever works under supervision has a supervisor to call all the while: together the learners of a task in a unit are
/// given no more of it than the hours of those who supervise it there.
///
/// That is a week's measure: that the two are at work at the same time is for the roster to see to.
enum SupervisorAtHand {
  static func minutes(of learning: AllocationProblem.Learning, _ posts: [AllocationProblem.Post]) -> Int {
    learning.supervisors.map { posts[$0].minutes }.reduce(0, +)
  }
}
