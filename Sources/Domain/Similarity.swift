/// How many letters must be added, removed, exchanged or swapped to make one word the other.
public func editDistance(_ left: String, _ right: String) -> Int {
  let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var current = [i] + Array(repeating: 0, count: b.count)
    for j in 1...b.count {
      let exchange = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      current[j] = min(previous[j] + 1, current[j - 1] + 1, exchange)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        current[j] = min(current[j], beforePrevious[j - 2] + 1)
      }
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.count]
}

/// The candidates whose words come nearest to what was typed, nearest first; none when nothing is near.
public func nearest<Candidate>(
  to typed: String, among candidates: some Sequence<Candidate>, limit: Int = 3, words: (Candidate) -> [String]
) -> [Candidate] {
  let wanted = folded(typed)
  guard !wanted.isEmpty else { return [] }
  let farthest = max(2, wanted.utf8.count / 3)
  let scored = candidates.enumerated().compactMap { index, candidate -> (distance: Int, index: Int, Candidate)? in
    let distances = words(candidate).map { word -> Int in
      let other = folded(word)
      if other == wanted { return 0 }
      // A word inside a longer name is near even though the rest of the name differs.
      let parts = other.split(separator: " ").map { editDistance(wanted, String($0)) + 1 }
      return min(editDistance(wanted, other), parts.min() ?? Int.max)
    }
    guard let distance = distances.min(), distance <= farthest else { return nil }
    return (distance, index, candidate)
  }
  return scored.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(limit).map(\.2)
}
