import Domain
import Foundation
import Operations
import Planning
import TestKit

// Allocations as plain numbers with the costs that the program's own solver finds, a line of JSON each, for another solver to
// look at: random ones, or that of a registry with its pool.
//
// Usage: allocation-instances COUNT SIZE
//        allocation-instances REGISTRY DATE

/// A problem as plain numbers, and what the answer costs.
struct Instance: Encodable {
  struct Job: Encodable {
    let unit, task, risk: String
    let minutes: Int
    let profession: String?
    let ready: [Int]
  }

  struct Post: Encodable {
    let professions: [String]
    let rung, minutes: Int
  }

  struct Learning: Encodable {
    let unit, task: String
    let learners, supervisors: [Int]
  }

  let jobs: [Job]
  let posts: [Post]
  let helpers: [String: [Int]]
  let learning: [Learning]
  let cost: [Int]

  init(_ plan: Allocation) {
    let (problem, cost) = (plan.problem, plan.cost)
    jobs = problem.jobs.map {
      Job(
        unit: $0.volume.unit.rawValue, task: $0.volume.task.rawValue, risk: $0.risk.rawValue,
        minutes: $0.volume.minutesPerWeek, profession: $0.volume.profession?.rawValue, ready: $0.ready)
    }
    posts = problem.posts.map { Post(professions: $0.professions.map(\.rawValue), rung: $0.rung, minutes: $0.minutes) }
    helpers = Dictionary(uniqueKeysWithValues: problem.helpers.map { ($0.rawValue, $1) })
    learning = problem.learning.map {
      Learning(unit: $0.unit.rawValue, task: $0.task.rawValue, learners: $0.learners, supervisors: $0.supervisors)
    }
    self.cost = [cost.unmet, cost.above, cost.change, cost.unevenness]
  }
}

@main struct AllocationInstances {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count == 2, let count = Int(arguments[0]), let size = Int(arguments[1]) {
      for seed in 0..<count { try write(Allocation(.random(seed: seed, size: 3 + seed % size))) }
    } else if arguments.count == 2, let date = CalendarDate(iso: arguments[1]) {
      let bench = try Workbench(
        registryAt: arguments[0], today: date, now: "\(date.iso)T12:00:00.000Z", user: "benchmark")
      let question = AllocationQuestion(units: [], withPool: true, isSupervised: false, timeShare: Percentage(100))
      try await write(bench.allocation(question, Inquiry(on: date)).plan.allocation)
    } else {
      FileHandle.standardError.write(Data("allocation-instances COUNT SIZE | REGISTRY DATE\n".utf8))
      exit(64)
    }
  }

  private static func write(_ plan: Allocation) throws {
    FileHandle.standardOutput.write(try JSONEncoder().encode(Instance(plan)) + Data("\n".utf8))
  }
}
