public import Domain
public import Matching

/// Work that nobody does in an allocation, and why.
public struct UnmetWork: Sendable {
  public enum Reason: Hashable, Sendable {
    /// So many positions may be given it, and their weeks are full; with none, those who may have no hours.
    case time(positions: Int)
    /// Nobody works in the unit.
    case nobodyThere
    /// The law lets nobody of the unit do it.
    case law
    /// Nobody is ready; those nearest to it, and how many.
    case competence(nearest: Verdict, people: Int)
    /// Those who can are spared from it, or in training.
    case spared(people: Int)
  }

  public let volume: Volume
  public let risk: CareTask.Risk
  /// In a week.
  public let minutes: Int
  public let reason: Reason
}

extension Allocation {
  /// What nobody does, the highest risk and the most minutes first.
  ///
  /// - Parameter coverage: tells of rules which verdicts the people of their units got.
  public func unmetWork(_ coverage: ([CoverageRule]) -> [Coverage]) -> [UnmetWork] {
    let left = problem.jobs.indices.filter { unmet[$0] > 0 }
    let able = left.map { job in
      problem.jobs[job].ready + (problem.helpers[problem.jobs[job].volume.task] ?? [])
    }
    let rules = zip(left, able).filter { $0.1.isEmpty }.map { job, _ in
      let volume = problem.jobs[job].volume
      return CoverageRule(unit: volume.unit, task: volume.task, people: 1, shift: .always)
    }
    let counts = Dictionary(
      coverage(rules).map { (UnitTask(unit: $0.unit, task: $0.task), $0.counts) }, uniquingKeysWith: { one, _ in one })
    return zip(left, able).map { place, able in
      let job = problem.jobs[place]
      return UnmetWork(
        volume: job.volume, risk: job.risk, minutes: unmet[place],
        reason: !able.isEmpty
          ? .time(positions: able.count { problem.posts[$0].minutes > 0 })
          : UnmetWork.Reason(counts[UnitTask(job.volume)] ?? [:]))
    }.sorted {
      (UnmetMinutes.cost(of: $1.risk), $1.minutes, UnitTask($0.volume))
        < (UnmetMinutes.cost(of: $0.risk), $0.minutes, UnitTask($1.volume))
    }
  }
}

extension UnmetWork.Reason {
  /// Of a unit where nobody may be given the work.
  fileprivate init(_ counts: VerdictCounts) {
    if counts.sum == 0 {
      self = .nobodyThere
    } else if counts[.ready] > 0 {
      self = .spared(people: counts[.ready])
    } else if counts[.notPermitted] == counts.sum {
      self = .law
    } else {
      let nearest = Verdict.allCases.first { counts[$0] > 0 } ?? .notCandidate
      self = .competence(nearest: nearest, people: counts[nearest])
    }
  }
}
