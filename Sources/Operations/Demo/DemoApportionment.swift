/// The total, split into whole numbers in proportion to the shares (largest remainder; the first of equals wins).
func apportioned(_ total: Int, by shares: [Int]) -> [Int] {
  let sum = shares.reduce(0, +)
  guard sum > 0 else { return shares.map { _ in 0 } }
  var counts = shares.map { total * $0 / sum }
  let byRemainder = shares.indices.sorted {
    let (left, right) = (total * shares[$0] % sum, total * shares[$1] % sum)
    return left == right ? $0 < $1 : left > right
  }
  for index in byRemainder.prefix(total - counts.reduce(0, +)) { counts[index] += 1 }
  return counts
}
