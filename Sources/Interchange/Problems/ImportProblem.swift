/// A fault with its place.
public struct ImportProblem: Hashable, Sendable {
  public let place: ImportPlace
  public let fault: ImportFault

  public init(place: ImportPlace, fault: ImportFault) {
    self.place = place
    self.fault = fault
  }

  /// Whether the whole file is refused, even when bad rows are to be skipped.
  public var isFatal: Bool { fault.isFatal }
}
