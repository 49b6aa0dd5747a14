import Domain

/// Who does the work today, as far as volumes tell: a profession's minutes in a unit, shared by its people there by their
/// hours. That is an estimate; nobody has said what each does.
struct WeekToday {
  /// By position, in minutes.
  private(set) var loads: [Int]

  init(_ problem: AllocationProblem) {
    loads = problem.posts.map { _ in 0 }
    for job in problem.jobs {
      guard let profession = job.volume.profession else { continue }
      let doers = job.staff.filter {
        problem.posts[$0].minutes > 0 && problem.posts[$0].professions.contains(profession)
      }
      let sum = doers.map { problem.posts[$0].minutes }.reduce(0, +)
      var (before, given) = (0, 0)
      for post in doers {
        before += problem.posts[post].minutes
        let minutes = job.volume.minutesPerWeek * before / sum - given
        loads[post] += minutes
        given += minutes
      }
    }
  }
}
