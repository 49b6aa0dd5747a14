public import Domain

/// Work, and the positions that may take it: everything that an allocation is made from.
public struct AllocationProblem: Sendable {
  /// A part of a unit's week: a volume, and who may be given it.
  public struct Job: Sendable {
    public let volume: Volume
    public let risk: CareTask.Risk
    /// The positions, by place, whose people are ready for the task in the unit.
    public let ready: [Int]
    /// Every position in the unit and below it.
    public let staff: Range<Int>

    public init(_ volume: Volume, risk: CareTask.Risk, ready: [Int], staff: Range<Int> = 0..<0) {
      (self.volume, self.risk, self.ready, self.staff) = (volume, risk, ready, staff)
    }
  }

  /// A position that can be given work.
  public struct Post: Sendable {
    public let unit: UnitCode
    /// Those by which its person is judged.
    public let professions: [ProfessionCode]
    /// The person's care level.
    public let rung: Int
    /// What it has for the work that is shared out, in minutes a week.
    public let minutes: Int

    public init(unit: UnitCode, professions: [ProfessionCode], rung: Int, minutes: Int) {
      (self.unit, self.professions, self.rung, self.minutes) = (unit, professions, rung, minutes)
    }
  }

  /// Who learns a task in a unit, and who is at hand meanwhile.
  public struct Learning: Sendable {
    public let unit: UnitCode
    public let task: TaskCode
    /// The positions of those who may do it under supervision.
    public let learners: [Int]
    /// The positions of those who supervise.
    public let supervisors: [Int]

    public init(of task: TaskCode, in unit: UnitCode, learners: [Int], supervisors: [Int]) {
      (self.unit, self.task, self.learners, self.supervisors) = (unit, task, learners, supervisors)
    }
  }

  public let jobs: [Job]
  public let posts: [Post]
  /// The positions of the pool whose people are ready for a task wherever it is to be done.
  public let helpers: [TaskCode: [Int]]
  /// Empty where nobody shall be given work under supervision.
  public let learning: [Learning]

  /// - Parameter jobs: each unit, task and profession at most once.
  public init(jobs: [Job], posts: [Post], helpers: [TaskCode: [Int]] = [:], learning: [Learning] = []) {
    (self.jobs, self.posts, self.helpers, self.learning) = (jobs, posts, helpers, learning)
  }

  /// By job: the lowest rung from which somebody with time can do it; `nil` where nobody can.
  public var lowestRungs: [Int?] {
    func lowest(_ able: [Int]) -> Int? { able.lazy.map { posts[$0] }.filter { $0.minutes > 0 }.map(\.rung).min() }
    let helping = helpers.mapValues(lowest)
    let learning = Dictionary(
      learning.map { (UnitTask(unit: $0.unit, task: $0.task), lowest($0.learners)) },
      uniquingKeysWith: { one, _ in one })
    return jobs.map { job in
      [lowest(job.ready), helping[job.volume.task] ?? nil, learning[UnitTask(job.volume)] ?? nil].compactMap(\.self)
        .min()
    }
  }
}
