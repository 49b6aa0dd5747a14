import Domain

/// What every unit, with those below it, has for one task; units stand in the order of the seating.
struct TaskTally: Sendable {
  /// By unit, then by verdict.
  private var counts: [Int32]
  /// The positions of those who are ready, summed, in hundredths of a percent.
  var readyShare: [Int]
  /// `nil` where nobody is exempt.
  private var readyExempt: [Int32]?

  private static let width = Verdict.allCases.count

  init(units: Int) {
    counts = [Int32](repeating: 0, count: units * Self.width)
    readyShare = [Int](repeating: 0, count: units)
  }

  mutating func add(_ people: [Int32], to verdict: Verdict) {
    for unit in people.indices { counts[unit * Self.width + verdict.place] += people[unit] }
  }

  mutating func add(_ people: Int32, to verdict: Verdict, in unit: Int) {
    counts[unit * Self.width + verdict.place] += people
  }

  mutating func move(_ people: Int32, from: Verdict, to: Verdict, in unit: Int) {
    add(-people, to: from, in: unit)
    add(people, to: to, in: unit)
  }

  mutating func addExempt(_ people: Int32, in unit: Int) {
    if people > 0 { readyExempt = readyExempt ?? [Int32](repeating: 0, count: readyShare.count) }
    readyExempt?[unit] += people
  }

  func counts(in unit: Int) -> VerdictCounts { VerdictCounts(counts, from: unit * Self.width) }

  func readyExempt(in unit: Int) -> Int { Int(readyExempt?[unit] ?? 0) }

  func isAnybodyPermitted(in unit: Int) -> Bool {
    // Not being permitted is the last of the verdicts.
    let end = (unit + 1) * Self.width - 1
    for place in (unit * Self.width)..<end where counts[place] > 0 { return true }
    return false
  }
}
