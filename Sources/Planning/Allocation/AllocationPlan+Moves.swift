public import Domain

extension AllocationPlan {
  /// Work of one unit that goes from one profession to another, or from one rung to another.
  public struct Move: Sendable {
    public let unit: UnitCode
    public let task: TaskCode
    public let from: ProfessionCode
    public let to: ProfessionCode?
    public let fromRung: Int
    /// Of those who are given it.
    public let toRung: Int
    /// In a week.
    public let minutes: Int
    public let isSupervised: Bool
  }

  /// What goes to others than those who do it today, most minutes first; of work of which nobody has said who does it, and that
  /// whose doer the catalogue does not know, nothing.
  public func moves(in catalogue: Catalogue) -> [Move] {
    struct Key: Hashable {
      let job: Int
      let to: ProfessionCode?
      let rung: Int
      let isSupervised: Bool
    }
    var found: [Key: Int] = [:]
    for assignment in allocation.assignments {
      guard let today = problem.jobs[assignment.job].volume.profession, catalogue[today] != nil else { continue }
      let to = profession(doing: assignment)
      guard to != today || assignment.isSupervised else { continue }
      let rung = problem.posts[assignment.post].rung
      found[Key(job: assignment.job, to: to, rung: rung, isSupervised: assignment.isSupervised), default: 0] +=
        assignment.minutes
    }
    return found.compactMap { key, minutes -> Move? in
      let volume = problem.jobs[key.job].volume
      guard let today = volume.profession, let level = catalogue[today]?.careLevel else { return nil }
      return Move(
        unit: volume.unit, task: volume.task, from: today, to: key.to, fromRung: level, toRung: key.rung,
        minutes: minutes, isSupervised: key.isSupervised)
    }.sorted { left, right in
      if left.minutes != right.minutes { return left.minutes > right.minutes }
      let (one, other) = (UnitTask(unit: left.unit, task: left.task), UnitTask(unit: right.unit, task: right.task))
      if one != other { return one < other }
      return (left.from.rawValue, left.to?.rawValue ?? "", left.toRung, left.isSupervised ? 1 : 0)
        < (right.from.rawValue, right.to?.rawValue ?? "", right.toRung, right.isSupervised ? 1 : 0)
    }
  }

  /// Minutes a week that go from the profession that does them today to others on a lower, or on a higher rung.
  public func minutesMoved(in catalogue: Catalogue) -> (down: Int, up: Int) {
    moves(in: catalogue).reduce(into: (down: 0, up: 0)) { moved, move in
      if move.toRung < move.fromRung { moved.down += move.minutes }
      if move.toRung > move.fromRung { moved.up += move.minutes }
    }
  }

  /// By rung, lowest first: the minutes a week of professions today, and of people after.
  public func ladder(in catalogue: Catalogue) -> [(rung: Int, before: Int, after: Int)] {
    var rungs: [Int: (before: Int, after: Int)] = [:]
    for job in problem.jobs {
      guard let level = job.volume.profession.flatMap({ catalogue[$0] })?.careLevel else { continue }
      rungs[level, default: (0, 0)].before += job.volume.minutesPerWeek
    }
    for assignment in allocation.assignments {
      rungs[problem.posts[assignment.post].rung, default: (0, 0)].after += assignment.minutes
    }
    return rungs.sorted { $0.key < $1.key }.map { ($0.key, $0.value.before, $0.value.after) }
  }
}
