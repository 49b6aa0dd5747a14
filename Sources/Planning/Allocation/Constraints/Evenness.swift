/// The fuller a week, the more a minute more weighs: those in the first tenth of somebody's time nothing, those in the
/// second 1, and so on. So nobody is filled up while somebody else, who could do it as well, has time.
enum Evenness {
  static let steps = 10

  /// How many minutes of somebody's time lie in each tenth; they come to all of it.
  static func tenths(of minutes: Int) -> [Int] {
    (0..<steps).map { minutes * ($0 + 1) / steps - minutes * $0 / steps }
  }

  static func cost(inTenth tenth: Int) -> AllocationCost { AllocationCost(unevenness: tenth) }

  /// Of a whole week.
  static func cost(of load: Int, in minutes: Int) -> AllocationCost {
    var left = load
    return tenths(of: minutes).enumerated().reduce(AllocationCost()) { sum, tenth in
      let taken = min(left, tenth.element)
      left -= taken
      return sum + taken * cost(inTenth: tenth.offset)
    }
  }
}
