/// How long a search may take, and whether somebody wants it to end.
public struct SearchLimit: Sendable {
  /// What is left by the clock; 0 or less when the time is out.
  public let secondsLeft: @Sendable () -> Double
  public let isStopped: @Sendable () -> Bool

  public init(secondsLeft: @escaping @Sendable () -> Double, isStopped: @escaping @Sendable () -> Bool) {
    self.secondsLeft = secondsLeft
    self.isStopped = isStopped
  }

  /// So many seconds for each call of the solver, and never stopped.
  public static func seconds(_ seconds: Double) -> SearchLimit {
    SearchLimit(secondsLeft: { seconds }, isStopped: { false })
  }

  /// The same with a part of what is left kept for later.
  func keeping(_ share: Double) -> SearchLimit {
    let kept = secondsLeft() * share
    return SearchLimit(secondsLeft: { [secondsLeft] in secondsLeft() - kept }, isStopped: isStopped)
  }

  var isOver: Bool { isStopped() || secondsLeft() <= 0 }
}
