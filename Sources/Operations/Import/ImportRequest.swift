public import Domain

/// Which files to import, and how.
public struct ImportRequest: Sendable {
  public enum Source: Sendable {
    case path(String)
    /// From standard input, under a name for messages.
    case bytes([UInt8], name: String)
  }

  public var sources: [Source]
  /// Only tell what would change.
  public var isRehearsal: Bool
  /// Leave rows with faults out instead of refusing everything.
  public var skipsBadRows: Bool
  /// End what the files no longer name.
  public var isComplete: Bool

  public init(sources: [Source], isRehearsal: Bool = false, skipsBadRows: Bool = false, isComplete: Bool = false) {
    self.sources = sources
    self.isRehearsal = isRehearsal
    self.skipsBadRows = skipsBadRows
    self.isComplete = isComplete
  }
}

/// A job title that somebody must decide about.
public struct OpenTitle: Sendable {
  public let title: String
  /// Why the title table names no profession; `nil` when it does not know the title.
  public let reason: String?
  /// The professions that the reason names; where it names none, those whose names or titles come nearest, nearest first.
  public let nearest: [Profession]
  /// Why the last answer would not do; `nil` when nothing was answered yet.
  public internal(set) var refused: InquiryFault?
}
