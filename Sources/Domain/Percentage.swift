/// A share of a full-time position, in hundredths of a percent so that 35,5 % stays exact.
public struct Percentage: Hashable, Sendable {
  /// 10 000 is full time.
  public let hundredths: Int

  public init(hundredths: Int) { self.hundredths = hundredths }

  public init(_ percent: Int) { hundredths = percent * 100 }

  /// From a share such as 0.355 or a percentage such as 35.5, rounded to the nearest hundredth of a percent.
  public init(rounding percent: Double) { hundredths = Int((percent * 100).rounded()) }

  public var percent: Double { Double(hundredths) / 100 }
}

extension Percentage: Comparable {
  public static func < (left: Percentage, right: Percentage) -> Bool { left.hundredths < right.hundredths }
}
