import Testing

@testable import Operations

struct DemoRandomTests {
  @Test func `a seed gives the same numbers for ever`() {
    var random = DemoRandom(seed: 1)

    let numbers = (0..<8).map { _ in random.below(1000) }

    #expect(numbers == [753, 500, 151, 808, 427, 370, 443, 782])
  }

  @Test func `two streams of a seed differ`() {
    var first = DemoRandom(seed: 1, stream: 1)
    var second = DemoRandom(seed: 1, stream: 2)

    #expect((0..<4).map { _ in first.next() } != (0..<4).map { _ in second.next() })
  }

  @Test func `every number below the limit comes about equally often`() {
    var random = DemoRandom(seed: 7)
    var counts = Array(repeating: 0, count: 10)

    for _ in 0..<10_000 { counts[random.below(10)] += 1 }

    #expect(counts.allSatisfy { (850...1150).contains($0) })
  }

  @Test func `a weighted element comes as often as its weight says`() {
    var random = DemoRandom(seed: 7)

    let heavy = (0..<10_000).count { _ in random.pick(["heavy": 9, "light": 1]) == "heavy" }

    #expect((8800...9200).contains(heavy))
  }

  @Test func `shuffling loses nothing`() {
    var random = DemoRandom(seed: 3)

    let shuffled = random.shuffled(Array(0..<50))

    #expect(shuffled.sorted() == Array(0..<50))
    #expect(shuffled != Array(0..<50))
  }

  @Test(arguments: [(10, [1, 1, 1], [4, 3, 3]), (0, [2, 5], [0, 0]), (7, [0, 1], [0, 7]), (5, [0, 0], [0, 0])])
  func `a total is apportioned by the shares`(total: Int, shares: [Int], counts: [Int]) {
    #expect(apportioned(total, by: shares) == counts)
  }
}
