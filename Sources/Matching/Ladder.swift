public import Domain

/// Which professions can take a task, from the lowest rung upwards.
public struct Ladder: Sendable {
  public struct Rung: Sendable {
    public let careLevel: CareLevel
    /// Every profession that stands here, best first.
    public let candidates: [Assessment]
  }

  public let demand: TaskDemand
  /// Every rung that somebody stands on, lowest first.
  public let rungs: [Rung]

  public init(task: CareTask, in catalogue: Catalogue, on date: CalendarDate) {
    let demand = TaskDemand(task: task, in: catalogue, on: date)
    self.demand = demand
    let all = catalogue.professions.map { assess(Standing(of: $0, in: catalogue), for: demand, in: catalogue) }
    rungs = Dictionary(grouping: all, by: \.rung).sorted { $0.key < $1.key }.compactMap { rank, assessments in
      catalogue.careLevel(rank: rank).map { Rung(careLevel: $0, candidates: sortedBottomUp(assessments)) }
    }
  }

  /// Every profession that is ready on the lowest rung that has one; technology aside.
  public var lowestReady: [Assessment] { lowest { $0.verdict == .ready } }

  /// Every profession that training can make ready, on the lowest rung that has one; technology aside.
  public var lowestTrainable: [Assessment] { lowest { $0.verdict.isTrainable } }

  /// The lowest rung where anybody is ready or trainable; technology aside.
  public var lowestEffectiveRank: Int? { lowest { $0.verdict == .ready || $0.verdict.isTrainable }.first?.rung }

  private func lowest(where fits: (Assessment) -> Bool) -> [Assessment] {
    for rung in rungs {
      let found = rung.candidates.filter { $0.profession?.kind != .technology && fits($0) }
      if !found.isEmpty { return found }
    }
    return []
  }
}

private func sortedBottomUp(_ assessments: [Assessment]) -> [Assessment] {
  assessments.map { ($0, BottomUpOrder($0), $0.profession?.code.rawValue ?? "") }
    .sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
}
