public import Domain
public import Matching

extension AllocationProblem {
  /// The problem of sharing out volumes among the people who were counted.
  ///
  /// - Parameters:
  ///   - volumes: those of tasks that are not among the hands are left out, and so is what patients, their families,
  ///     volunteers or technology do: that stands lowest already.
  ///   - counting: of people whose rungs were asked for.
  ///   - hands: who may be given each of the tasks.
  ///   - pool: the units whose people help in others; each by what the unit that they help asks for.
  ///   - isSupervised: whether people may be given work under supervision.
  ///   - minutes: what a position has for the work, in minutes a week.
  public init(
    _ volumes: [Volume], _ counting: CoverageCount, _ hands: [TaskHands], in catalogue: Catalogue, pool: [UnitCode],
    isSupervised: Bool, minutes: (WorkPosition) -> Int
  ) {
    let work = volumes.filter { $0.profession.map(catalogue.isStaff) ?? true }
    let posts = counting.positions().map { position in
      Post(
        unit: position.unit, professions: position.professions.map(\.code), rung: position.rung,
        minutes: position.isColleague ? minutes(position) : 0)
    }
    let handsOf = Dictionary(uniqueKeysWithValues: hands.map { ($0.task.code, $0) })
    let poolPositions = pool.map(counting.positions)
    var jobs: [Job] = []
    var learning: [Learning] = []
    for (place, some) in Dictionary(grouping: work, by: UnitTask.init).sorted(by: { $0.key < $1.key }) {
      guard let hands = handsOf[place.task] else { continue }
      let staff = counting.positions(in: place.unit)
      let ready =
        hands.ready(in: place.unit, among: staff)
        + poolPositions.flatMap { hands.readyOnly(in: place.unit, among: $0).filter { !staff.contains($0) } }
      jobs += some.sorted { ($0.profession?.rawValue ?? "") < ($1.profession?.rawValue ?? "") }.map {
        Job($0, risk: hands.task.risk, ready: ready, staff: staff)
      }
      guard isSupervised else { continue }
      let (learners, supervisors) = hands.supervised(in: place.unit)
      if !learners.isEmpty {
        learning.append(
          Learning(of: place.task, in: place.unit, learners: learners, supervisors: supervisors))
      }
    }
    let helped = pool.isEmpty ? [] : Set(jobs.map(\.volume.task))
    self.init(
      jobs: jobs, posts: posts,
      helpers: Dictionary(
        uniqueKeysWithValues: helped.map { task in
          (task, poolPositions.flatMap { handsOf[task]?.readyEverywhere(among: $0) ?? [] })
        }), learning: learning)
  }
}
