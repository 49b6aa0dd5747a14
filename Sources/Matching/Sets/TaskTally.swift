import Domain

/// What every unit, with those below it, has for one task; units stand in the order of the seating.
struct TaskTally: Sendable {
  /// By verdict, then by unit.
  private var counts: [[Int32]]
  /// The positions of those who are ready, summed, in hundredths of a percent.
  var readyShare: [Int]
  var readyExempt: [Int32]

  init(units: Int) {
    counts = Verdict.allCases.map { _ in [Int32](repeating: 0, count: units) }
    readyShare = [Int](repeating: 0, count: units)
    readyExempt = [Int32](repeating: 0, count: units)
  }

  mutating func add(_ people: [Int32], to verdict: Verdict) {
    let place = verdict.place
    for unit in people.indices { counts[place][unit] += people[unit] }
  }

  mutating func add(_ people: Int32, to verdict: Verdict, in unit: Int) { counts[verdict.place][unit] += people }

  mutating func move(_ people: Int32, from: Verdict, to: Verdict, in unit: Int) {
    add(-people, to: from, in: unit)
    add(people, to: to, in: unit)
  }

  func counts(in unit: Int) -> VerdictCounts {
    VerdictCounts { Int(counts[$0.place][unit]) }
  }

  func isAnybodyPermitted(in unit: Int) -> Bool {
    Verdict.allCases.contains { $0 != .notPermitted && counts[$0.place][unit] > 0 }
  }
}
