/// Random numbers that come out the same for the same seed, on every machine and with every compiler.
///
/// SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2714064.2660195).
struct DemoRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The numbers of one stream; two streams of a seed have nothing to do with each other.
  init(seed: UInt64, stream: UInt64 = 0) {
    state = Self.mixed(seed) ^ Self.mixed(stream &+ 0x5851_F42D_4C95_7F2D)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

// The standard library's own drawing may change with its version; these may not.
extension DemoRandom {
  /// A whole number from 0 up to, but not including, the limit.
  mutating func below(_ limit: Int) -> Int {
    precondition(limit > 0, "nothing to draw from")
    return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True this often in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// One of the elements, those with more weight more often.
  mutating func pick<Element>(_ weighted: KeyValuePairs<Element, Int>) -> Element {
    var remaining = below(weighted.reduce(0) { $0 + $1.value })
    for (element, weight) in weighted {
      if remaining < weight { return element }
      remaining -= weight
    }
    preconditionFailure("the weights have changed")
  }

  /// The elements in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var shuffled = elements
    for last in stride(from: shuffled.count - 1, to: 0, by: -1) { shuffled.swapAt(last, below(last + 1)) }
    return shuffled
  }
}
