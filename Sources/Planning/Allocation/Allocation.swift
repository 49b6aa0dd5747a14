import Domain

/// Who does what: minutes of each job to positions, at the least cost that there is.
///
/// The order is strict: minutes that nobody does, by risk; minutes above the lowest care level; change from today;
/// unevenness.
public struct Allocation: Sendable {
  /// What a position is given of a job.
  public struct Assignment: Hashable, Sendable {
    public let post: Int
    public let job: Int
    public let minutes: Int
    public let isSupervised: Bool
  }

  public let problem: AllocationProblem
  /// By position, then job.
  public let assignments: [Assignment]
  /// By job: the minutes that nobody does.
  public let unmet: [Int]
  /// By position: the minutes that it is given.
  public let loads: [Int]

  public init(_ problem: AllocationProblem) {
    self.problem = problem
    let network = AllocationNetwork(problem)
    let shares = network.shares()
    var unmet = problem.jobs.map(\.volume.minutesPerWeek)
    for share in shares { unmet[share.job] -= share.minutes }
    self.unmet = unmet
    var assignments: [Assignment] = []
    for (crew, shares) in Dictionary(grouping: shares, by: \.crew) {
      assignments += Self.sharedOut(shares, among: network.crews[crew].posts, problem)
    }
    self.assignments = assignments.sorted {
      ($0.post, $0.job, $0.isSupervised ? 1 : 0) < ($1.post, $1.job, $1.isSupervised ? 1 : 0)
    }
    loads = assignments.reduce(into: [Int](repeating: 0, count: problem.posts.count)) { loads, assignment in
      loads[assignment.post] += assignment.minutes
    }
  }

  /// The minutes of a crew, so that its weeks are as full as each other.
  private static func sharedOut(
    _ shares: [AllocationNetwork.Share], among posts: [Int], _ problem: AllocationProblem
  ) -> [Assignment] {
    var left = shares.map(\.minutes).reduce(0, +)
    let tenths = posts.map { Evenness.tenths(of: problem.posts[$0].minutes) }
    var rooms = posts.map { _ in 0 }
    for tenth in 0..<Evenness.steps {
      for place in posts.indices {
        let minutes = min(left, tenths[place][tenth])
        rooms[place] += minutes
        left -= minutes
      }
    }
    var assignments: [Assignment] = []
    var place = 0
    for share in shares.sorted(by: { ($0.job, $0.isSupervised ? 1 : 0) < ($1.job, $1.isSupervised ? 1 : 0) }) {
      var minutes = share.minutes
      while minutes > 0, place < posts.count {
        let some = min(minutes, rooms[place])
        if some > 0 {
          assignments.append(
            Assignment(post: posts[place], job: share.job, minutes: some, isSupervised: share.isSupervised))
        }
        rooms[place] -= some
        minutes -= some
        if rooms[place] == 0 { place += 1 }
      }
    }
    return assignments
  }

  /// What it costs, added up from who does what.
  public var cost: AllocationCost {
    let lowest = problem.lowestRungs
    var sum = AllocationCost()
    for (job, minutes) in zip(problem.jobs, unmet) { sum = sum + minutes * UnmetMinutes.cost(of: job.risk) }
    for assignment in assignments {
      let (job, post) = (problem.jobs[assignment.job], problem.posts[assignment.post])
      let change =
        assignment.isSupervised
        ? ChangeFromToday.costOfLearning(from: job.volume.profession)
        : ChangeFromToday.cost(from: job.volume.profession, to: post.professions)
      sum =
        sum + assignment.minutes
        * (LowestLevel.cost(of: post.rung, lowest: lowest[assignment.job] ?? post.rung) + change)
    }
    for (load, post) in zip(loads, problem.posts) { sum = sum + Evenness.cost(of: load, in: post.minutes) }
    return sum
  }
}
