public import Domain
public import Matching

/// The bottom-up proposal for units: what can go down, and what must stay.
public struct ShiftDown: Sendable {
  /// What can go down at once, most minutes first; what can after training, most minutes released for each minute of
  /// training first; and then what must stay.
  public let proposals: [ShiftProposal]
  /// Of these nobody has said who does them today, so that nothing can be said of down.
  public let withoutLevel: [Volume]

  /// - Parameter volumes: of units that the staffing holds; those of tasks that are out of use are left out.
  public init(_ volumes: [Volume], _ staffing: Staffing) {
    let catalogue = staffing.catalogue
    var proposals: [ShiftProposal] = []
    var withoutLevel: [Volume] = []
    for (key, some) in Dictionary(grouping: volumes, by: UnitTask.init).sorted(by: { $0.key < $1.key }) {
      guard let task = catalogue[key.task] else { continue }
      var roster: Roster?
      for volume in some.sorted(by: { ($0.profession?.rawValue ?? "") < ($1.profession?.rawValue ?? "") }) {
        guard let profession = volume.profession.flatMap({ catalogue[$0] }) else {
          withoutLevel.append(volume)
          continue
        }
        let demand = TaskDemand(task: task, in: catalogue, on: staffing.date)
        let known = roster ?? Roster(staffing, for: demand, in: key.unit)
        roster = known
        proposals.append(ShiftProposal(volume, known, todaysRung: profession.careLevel))
      }
    }
    self.proposals = proposals.enumerated()
      .sorted { $0.element.goesBefore($1.element) ?? ($0.offset < $1.offset) }.map(\.element)
    self.withoutLevel = withoutLevel
  }

  public func proposals(_ outcome: ShiftProposal.Outcome) -> [ShiftProposal] {
    proposals.filter { $0.outcome == outcome }
  }
}

extension ShiftProposal {
  /// Whether it stands before another in the report; `nil` where nothing tells them apart.
  fileprivate func goesBefore(_ other: ShiftProposal) -> Bool? {
    let order: [Outcome] = [.ready, .nearlyReady, .blocked, .lowest]
    let (mine, others) = (order.firstIndex(of: outcome) ?? 0, order.firstIndex(of: other.outcome) ?? 0)
    if mine != others { return mine < others }
    if outcome == .nearlyReady {
      switch (trainingMinutes, other.trainingMinutes) {
      case (let training?, let otherTraining?):
        // Released over training, without dividing; no training at all comes first.
        let (left, right) = (minutesReleased * otherTraining, other.minutesReleased * training)
        if training != otherTraining, left != right { return left > right }
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): break
      }
    }
    let (minutes, otherMinutes) = (volume.minutesPerWeek, other.volume.minutesPerWeek)
    return minutes == otherMinutes ? nil : minutes > otherMinutes
  }
}
