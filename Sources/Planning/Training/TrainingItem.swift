public import Domain

/// Something that one person can learn or have signed.
public struct TrainingItem: Sendable {
  public let employee: Employee
  /// Where the person works.
  public let unit: UnitCode?
  public let profession: ProfessionCode?
  public let subject: TrainingNeed.Subject
  /// `nil` for a delegation.
  public let competence: Competence?
  public let isRenewal: Bool
  public let minutes: Int
  /// Whether the catalogue does not say how long it takes, so that the terms' assumption counts.
  public let isAssumed: Bool
  public let kroner: Int

  public var isSignature: Bool {
    switch subject {
    case .learning: false
    case .signature, .delegation: true
    }
  }

  /// Whether it is practice that somebody must guide.
  var isGuided: Bool { !isSignature && (competence.map { $0.kind.isLevelled && $0.takesPractice } ?? false) }
}
