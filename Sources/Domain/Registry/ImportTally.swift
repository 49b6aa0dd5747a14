/// What an import did to the rows of the registry.
public struct ImportTally: Hashable, Sendable {
  public var added = 0
  public var changed = 0
  public var ended = 0
  public var unchanged = 0
  /// Rows with faults or with nothing to record.
  public var skipped = 0

  public init() {}
}
