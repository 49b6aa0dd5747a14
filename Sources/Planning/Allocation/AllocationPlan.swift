public import Domain
public import Matching

/// An allocation with everything that is told about it: whose positions they are, what stays undone and why, and how the week
/// changes.
public struct AllocationPlan: Sendable {
  public let allocation: Allocation
  public let positions: [WorkPosition]
  public let unmet: [UnmetWork]
  public let shortages: [ShiftShortage]
  /// The units whose people help in others.
  public let pool: [UnitCode]
  /// By position: an estimate of the minutes that it takes today.
  public let todaysLoads: [Int]

  /// - Parameters:
  ///   - rules: how many people shifts ask for, in the units that the volumes are of.
  ///   - hands: who may be given each task of volumes and rules.
  ///   - shiftMinutes: how long a shift lasts.
  public init(
    _ problem: AllocationProblem, _ counting: CoverageCount, _ hands: [TaskHands], rules: [CoverageRule],
    pool: [UnitCode], shiftMinutes: Int
  ) {
    allocation = Allocation(problem)
    positions = counting.positions()
    self.pool = pool
    unmet = allocation.unmetWork(counting.coverage)
    todaysLoads = WeekToday(problem).loads
    let handsOf = Dictionary(uniqueKeysWithValues: hands.map { ($0.task.code, $0) })
    shortages = PeoplePerShift.shortages(rules.filter { handsOf[$0.task] != nil }, shiftMinutes: shiftMinutes) {
      unit, task in
      let ready = handsOf[task]?.ready(in: unit, among: counting.positions(in: unit)) ?? []
      return ready.map { problem.posts[$0].minutes }.reduce(0, +)
    }
  }

  public var problem: AllocationProblem { allocation.problem }

  /// Of all work, in minutes a week.
  public var minutes: Int { problem.jobs.map(\.volume.minutesPerWeek).reduce(0, +) }

  public var minutesUnmet: Int { allocation.unmet.reduce(0, +) }

  /// A profession's week, in minutes.
  public struct ProfessionWeek: Sendable {
    /// `nil` for work of which nobody has said who does it, and for people without a profession.
    public let profession: ProfessionCode?
    public var before = 0
    public var after = 0
    /// Of what it does today, what nobody does any more.
    public var undone = 0

    /// What it no longer does because others do it: what stays undone frees nobody.
    public var released: Int { max(0, before - after - undone) }
  }

  /// By profession, in the order of their codes; who has none, last.
  public var professions: [ProfessionWeek] {
    var weeks: [ProfessionCode?: ProfessionWeek] = [:]
    for (job, undone) in zip(problem.jobs, allocation.unmet) {
      let profession = job.volume.profession
      weeks[profession, default: ProfessionWeek(profession: profession)].before += job.volume.minutesPerWeek
      weeks[profession, default: ProfessionWeek(profession: profession)].undone += undone
    }
    for assignment in allocation.assignments {
      let profession = profession(doing: assignment)
      weeks[profession, default: ProfessionWeek(profession: profession)].after += assignment.minutes
    }
    return weeks.values.sorted { left, right in
      guard let one = left.profession, let other = right.profession else { return left.profession != nil }
      return one < other
    }
  }

  /// The profession as which somebody does something: the one that does it today, else the highest.
  public func profession(doing assignment: Allocation.Assignment) -> ProfessionCode? {
    let today = problem.jobs[assignment.job].volume.profession
    if let today, problem.posts[assignment.post].professions.contains(today) { return today }
    return positions[assignment.post].profession?.code
  }
}
