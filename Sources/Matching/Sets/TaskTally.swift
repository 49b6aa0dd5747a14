import Domain

/// What every unit, with those below it, has for one task; units stand in the order of the seating.
struct TaskTally: Sendable {
  /// By verdict, then by unit; empty where nobody got it. Nobody is counted as not permitted: that is who is left.
  private var columns: [[Int32]]
  /// By unit: everybody.
  private let people: [Int32]
  /// The positions of those who are ready, summed, in hundredths of a percent.
  private var readyShare: [Int] = []
  /// Empty where nobody is exempt.
  private var readyExempt: [Int32] = []

  init(of people: [Int32]) {
    self.people = people
    columns = Array(repeating: [], count: Verdict.notPermitted.place)
  }

  mutating func set(_ verdict: Verdict, to people: [Int32]) { columns[verdict.place] = people }

  mutating func setReady(_ people: [Int32], share: [Int]) {
    set(.ready, to: people)
    readyShare = share
  }

  mutating func setReadyExempt(_ people: [Int32]) { readyExempt = people }

  mutating func add(_ people: Int32, to verdict: Verdict, in unit: Int) {
    if verdict == .notPermitted { return }
    Self.add(people, to: &columns[verdict.place], in: unit, of: self.people.count)
  }

  /// Somebody more who is ready.
  mutating func addReady(share: Int, isExempt: Bool, in unit: Int) {
    add(1, to: .ready, in: unit)
    if readyShare.isEmpty { readyShare = [Int](repeating: 0, count: people.count) }
    readyShare[unit] += share
    if isExempt { Self.add(1, to: &readyExempt, in: unit, of: people.count) }
  }

  mutating func move(_ people: Int32, from: Verdict, to: Verdict, in unit: Int) {
    add(-people, to: from, in: unit)
    add(people, to: to, in: unit)
  }

  private static func add(_ more: Int32, to column: inout [Int32], in unit: Int, of units: Int) {
    if column.isEmpty { column = [Int32](repeating: 0, count: units) }
    column[unit] += more
  }

  func counts(in unit: Int) -> VerdictCounts {
    var counts = SIMD16<Int32>.zero
    var others = people[unit]
    for place in columns.indices where !columns[place].isEmpty {
      let count = columns[place][unit]
      counts[place] = count
      others -= count
    }
    counts[Verdict.notPermitted.place] = others
    return VerdictCounts(counts)
  }

  func readyShare(in unit: Int) -> Percentage { Percentage(hundredths: readyShare.isEmpty ? 0 : readyShare[unit]) }

  func readyExempt(in unit: Int) -> Int { readyExempt.isEmpty ? 0 : Int(readyExempt[unit]) }

  func isAnybodyPermitted(in unit: Int) -> Bool { columns.contains { !$0.isEmpty && $0[unit] > 0 } }
}
