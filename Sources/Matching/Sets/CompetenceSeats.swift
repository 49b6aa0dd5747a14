import Domain

/// Who holds a competence, as far as any of the tasks that are asked about tells holdings of it apart.
struct CompetenceSeats: Sendable {
  /// At any level, or held without one.
  private(set) var held: SeatSet
  /// Ascending.
  private let thresholds: [EntrustmentLevel]
  /// By threshold.
  private var reaching: [SeatSet]
  /// Of those who claim more than counts: at any level; `nil` where nobody does.
  private(set) var claimed: SeatSet?
  /// Ascending.
  private let claimThresholds: [EntrustmentLevel]
  /// By threshold of claims; empty where nobody claims anything.
  private var claimedReaching: [SeatSet]
  let competence: Competence
  /// Those who can add it to what they have.
  let addable: SeatSet

  /// Of a competence of which nothing is known but what professions give.
  ///
  /// - Parameters:
  ///   - minimums: the levels that are asked for.
  ///   - given: those to whom their professions give it so that it fits.
  init(
    of competence: Competence, minimums: Set<EntrustmentLevel>, addable: SeatSet,
    given: (_ fits: (Holding.Degree) -> Bool) -> SeatSet
  ) {
    held = given { _ in true }
    // Who can be supervised, and who can supervise, is told apart as well.
    let told: Set<EntrustmentLevel> =
      competence.kind.isLevelled ? [.directSupervision, .unsupervised, .supervisesOthers] : []
    thresholds = minimums.union(told).sorted { $0.rawValue < $1.rawValue }
    reaching = thresholds.map { level in given { $0.satisfies(level) } }
    claimThresholds = minimums.sorted { $0.rawValue < $1.rawValue }
    claimedReaching = []
    self.competence = competence
    self.addable = addable
  }

  /// What is known of people goes before what their professions give.
  mutating func take(_ notes: [SeatNote]) {
    held.decide(notes) { $0.degree > 0 }
    for (index, threshold) in thresholds.enumerated() {
      let least = UInt8(threshold.rawValue)
      reaching[index].decide(notes) { $0.degree >= least }
    }
    guard notes.contains(where: { $0.claim > 0 }) else { return }
    if claimed == nil {
      claimed = SeatSet(capacity: held.capacity)
      claimedReaching = claimThresholds.map { _ in SeatSet(capacity: held.capacity) }
    }
    claimed?.decide(notes) { $0.claim > 0 }
    for (index, threshold) in claimThresholds.enumerated() {
      let least = UInt8(threshold.rawValue)
      claimedReaching[index].decide(notes) { $0.claim >= least }
    }
  }

  /// Whoever holds the other holds this, and whoever claims the other claims this.
  mutating func join(_ other: CompetenceSeats) {
    held.formUnion(other.held)
    if let claims = other.claimed {
      claimed = claimed ?? SeatSet(capacity: held.capacity)
      claimed?.formUnion(claims)
    }
  }

  /// Those who hold enough; `nil` asks only that it is held.
  func satisfying(_ minimum: EntrustmentLevel?) -> SeatSet {
    minimum.flatMap { thresholds.firstIndex(of: $0) }.map { reaching[$0] } ?? held
  }

  /// Those whose claim would be enough, were it signed.
  func claiming(_ minimum: EntrustmentLevel?) -> SeatSet? {
    guard let minimum else { return claimed }
    guard let index = claimThresholds.firstIndex(of: minimum), index < claimedReaching.count else { return nil }
    return claimedReaching[index]
  }

  /// Every set by which people are told apart.
  var all: [SeatSet] { [held] + reaching + (claimed.map { [$0] } ?? []) + claimedReaching }

  /// What somebody holds, with the lowest level that no task tells apart from the real one.
  func holding(at seat: Int32) -> Holding {
    func degree(_ sets: [SeatSet], _ thresholds: [EntrustmentLevel]) -> Holding.Degree {
      sets.lastIndex { $0[seat] }.map { .level(thresholds[$0]) } ?? .held
    }
    let claim = claimed?[seat] == true ? degree(claimedReaching, claimThresholds) : nil
    return Holding(
      degree: held[seat] ? degree(reaching, thresholds) : nil, basis: .unverified,
      claimed: claim.map {
        Assertion(
          employee: "", competence: competence.code, statement: $0.level.map { .level($0) } ?? .held, period: .always,
          kind: .own)
      })
  }
}
