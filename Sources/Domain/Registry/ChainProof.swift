/// What `db verify` found when it went through the event chain.
public struct ChainProof: Hashable, Sendable {
  /// How many events there are, and the first and last time.
  public let events: Int
  public let firstAt: String?
  public let lastAt: String?
  /// Of how many the text was erased.
  public let erased: Int
  /// How many were recorded before there were seals, and were sealed by the first change after them.
  public let sealedLater: Int
  /// How many of those still wait for that change.
  public let unsealed: Int
  /// The last link; `nil` where nothing is sealed yet, or the chain is broken.
  public let head: ChainHead?
  /// The first broken link; `nil` where the chain is whole.
  public let fault: ChainFault?

  public init(
    events: Int, firstAt: String?, lastAt: String?, erased: Int, sealedLater: Int, unsealed: Int, head: ChainHead?,
    fault: ChainFault?
  ) {
    self.events = events
    self.firstAt = firstAt
    self.lastAt = lastAt
    self.erased = erased
    self.sealedLater = sealedLater
    self.unsealed = unsealed
    self.head = head
    self.fault = fault
  }

  public var isWhole: Bool { fault == nil }
}

/// Where the event chain is broken, and in which part.
public struct ChainFault: Hashable, Sendable {
  public enum Part: String, CaseIterable, Sendable {
    /// An event that must have been there is gone.
    case missingEvent = "missing-event"
    case missingSeal = "missing-seal"
    /// Actor, reason or their salt is not what was sealed.
    case text
    /// Number, time, kind, or the digest of what belongs to the event is not what was sealed, or an event was put in.
    case contents
    /// The event is as it was, but its link is not.
    case link
    /// What is recorded about an erasure does not fit the events that it erased.
    case erasure
    /// The registry no longer has the event of the head that was given: the end of the log was cut off.
    case headMissing = "head-missing"
    /// The event of the head that was given has another link: the log was written anew.
    case headDiffers = "head-differs"
  }

  public let event: Int64
  /// When the event was recorded (UTC), where it is known.
  public let at: String?
  public let part: Part

  public init(event: Int64, at: String?, part: Part) {
    self.event = event
    self.at = at
    self.part = part
  }
}
