import Domain

/// Positions that no part of the question tells apart: of one unit, with the same professions and the same rung, for the same
/// work. They are given work together, and share it by their hours.
struct Crew {
  /// By place, in their order.
  private(set) var posts: [Int]
  let rung: Int
  let professions: [ProfessionCode]
  /// The jobs for which they are ready.
  let jobs: [Int32]
  /// The tasks in which they help out everywhere.
  let helping: [Int32]
  /// What they learn under supervision: places among what is learnt.
  let learning: [Int32]

  private struct Marks: Hashable {
    let unit: UnitCode
    let professions: [ProfessionCode]
    let rung: Int
    let jobs: [Int32]
    let helping: [Int32]
    let learning: [Int32]
  }

  /// Every position that may be given something and has time for it.
  ///
  /// - Parameter helped: the tasks in which the pool helps out, in the order in which crews name them.
  static func all(of problem: AllocationProblem, helped: [TaskCode]) -> [Crew] {
    let count = problem.posts.count
    var (jobs, helping, learning) = (
      [[Int32]](repeating: [], count: count), [[Int32]](repeating: [], count: count),
      [[Int32]](repeating: [], count: count)
    )
    for (place, job) in problem.jobs.enumerated() { for post in job.ready { jobs[post].append(Int32(place)) } }
    for (place, task) in helped.enumerated() {
      for post in problem.helpers[task] ?? [] { helping[post].append(Int32(place)) }
    }
    for (place, each) in problem.learning.enumerated() {
      for post in each.learners { learning[post].append(Int32(place)) }
    }
    var crews: [Crew] = []
    var known: [Marks: Int] = [:]
    for (place, post) in problem.posts.enumerated() where post.minutes > 0 {
      if jobs[place].isEmpty, helping[place].isEmpty, learning[place].isEmpty { continue }
      let marks = Marks(
        unit: post.unit, professions: post.professions, rung: post.rung, jobs: jobs[place], helping: helping[place],
        learning: learning[place])
      if let crew = known[marks] {
        crews[crew].posts.append(place)
        continue
      }
      known[marks] = crews.count
      crews.append(
        Crew(
          posts: [place], rung: post.rung, professions: post.professions, jobs: jobs[place], helping: helping[place],
          learning: learning[place]))
    }
    return crews
  }
}
