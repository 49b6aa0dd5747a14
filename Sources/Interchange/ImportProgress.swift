/// How far the reading of files has come.
public struct ImportProgress: Hashable, Sendable {
  /// The rows that were read, of every file so far.
  public var rows = 0
  /// About how many bytes of the files lie behind.
  public var bytes = 0
  public var totalBytes = 0

  public init() {}

  /// From 0 to 1.
  public var share: Double { totalBytes == 0 ? 0 : min(1, Double(bytes) / Double(totalBytes)) }
}
