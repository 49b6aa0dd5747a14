/// What a level means, in general or for one kind of competence.
public struct BehaviourAnchor: Hashable, Sendable {
  public let level: EntrustmentLevel
  /// `nil` for the level itself, whatever the kind.
  public let kind: Competence.Kind?
  public let name: Phrase
  public let anchor: Phrase
  public let source: String

  public init(level: EntrustmentLevel, kind: Competence.Kind?, name: Phrase, anchor: Phrase, source: String) {
    self.level = level
    self.kind = kind
    self.name = name
    self.anchor = anchor
    self.source = source
  }
}
