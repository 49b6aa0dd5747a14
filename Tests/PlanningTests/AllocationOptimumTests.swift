import Domain
import Planning
import TestKit
import Testing

/// Every way to share out a small problem, one after the other.
private struct EveryWay {
  let problem: AllocationProblem
  private var rooms: [Int]
  private var loads: [Int]
  private var supervised: [Int]
  private var sum = (unmet: 0, above: 0, change: 0)
  private(set) var best: [Int]?

  init(_ problem: AllocationProblem) {
    self.problem = problem
    rooms = problem.posts.map(\.minutes)
    loads = problem.posts.map { _ in 0 }
    supervised = problem.learning.map { each in each.supervisors.map { problem.posts[$0].minutes }.reduce(0, +) }
    share(0)
  }

  /// Who can do a job, and under which supervision.
  private func ways(_ job: AllocationProblem.Job) -> [(post: Int, learning: Int?)] {
    let helpers = problem.helpers[job.volume.task] ?? []
    let learning = problem.learning.enumerated().filter {
      $0.element.unit == job.volume.unit && $0.element.task == job.volume.task
    }
    return (job.ready + helpers).map { ($0, nil) }
      + learning.flatMap { place, each in each.learners.map { ($0, place) } }
  }

  private mutating func share(_ place: Int) {
    guard place < problem.jobs.count else { return weigh() }
    let job = problem.jobs[place]
    let ways = ways(job)
    let lowest = ways.filter { problem.posts[$0.post].minutes > 0 }.map { problem.posts[$0.post].rung }.min() ?? 0
    give(job.volume.minutesPerWeek, of: place, to: ways[...], lowest)
  }

  private mutating func give(
    _ minutes: Int, of place: Int, to ways: ArraySlice<(post: Int, learning: Int?)>, _ lowest: Int
  ) {
    let job = problem.jobs[place]
    guard let way = ways.first else {
      let weight = [CareTask.Risk.low: 1, .medium: 2, .high: 3][job.risk] ?? 0
      sum.unmet += minutes * weight
      share(place + 1)
      sum.unmet -= minutes * weight
      return
    }
    let post = problem.posts[way.post]
    let isChange = job.volume.profession.map { way.learning != nil || !post.professions.contains($0) } ?? false
    let limit = min(minutes, rooms[way.post], way.learning.map { supervised[$0] } ?? .max)
    for some in 0...limit {
      take(some, way)
      sum.above += some * (post.rung - lowest)
      sum.change += isChange ? some : 0
      give(minutes - some, of: place, to: ways.dropFirst(), lowest)
      sum.above -= some * (post.rung - lowest)
      sum.change -= isChange ? some : 0
      take(-some, way)
    }
  }

  private mutating func take(_ minutes: Int, _ way: (post: Int, learning: Int?)) {
    rooms[way.post] -= minutes
    loads[way.post] += minutes
    if let learning = way.learning { supervised[learning] -= minutes }
  }

  private mutating func weigh() {
    // The n-th minute of a week weighs with the full tenths before it.
    var unevenness = 0
    for (load, post) in zip(loads, problem.posts) {
      for minute in 0..<load { unevenness += (0..<10).last { post.minutes * $0 / 10 <= minute } ?? 0 }
    }
    let cost = [sum.unmet, sum.above, sum.change, unevenness]
    if best.map({ cost.lexicographicallyPrecedes($0) }) ?? true { best = cost }
  }
}

@Suite struct `The allocation` {
  @Test(arguments: 0..<4) func `is the best of every way to share out a small problem`(batch: Int) {
    for seed in (batch * 125)..<((batch + 1) * 125) {
      let problem = AllocationProblem.random(seed: seed, size: 3, minutes: 1...4)
      let cost = Allocation(problem).cost

      #expect(
        [cost.unmet, cost.above, cost.change, cost.unevenness] == EveryWay(problem).best, "seed \(seed)")
    }
  }

  @Test func `gives nobody what they may not have, nor more than there is, and loses no minute`() {
    for seed in 0..<60 {
      let problem = AllocationProblem.random(seed: seed, size: 30)
      let plan = Allocation(problem)

      var done = problem.jobs.map { _ in 0 }
      for assignment in plan.assignments {
        let job = problem.jobs[assignment.job]
        done[assignment.job] += assignment.minutes
        let learners = problem.learning.filter { $0.unit == job.volume.unit && $0.task == job.volume.task }
        let able =
          assignment.isSupervised
          ? learners.flatMap(\.learners) : job.ready + (problem.helpers[job.volume.task] ?? [])
        #expect(able.contains(assignment.post) && assignment.minutes > 0, "seed \(seed)")
      }
      #expect(zip(done, plan.unmet).map { $0 + $1 } == problem.jobs.map(\.volume.minutesPerWeek), "seed \(seed)")
      #expect(zip(plan.loads, problem.posts).allSatisfy { $0 <= $1.minutes }, "seed \(seed)")
    }
  }
}
