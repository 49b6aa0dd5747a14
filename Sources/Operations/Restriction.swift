public import Domain

/// A task or a competence that somebody may not, or need not, by code or words.
public enum RestrictionSubject: Sendable {
  case task(String)
  case competence(String)

  /// - Parameter includesRetired: also what is out of use, for ending what was made while it was in use.
  func found(in catalogue: Catalogue, includesRetired: Bool = false) throws -> Suspension.Subject {
    switch self {
    case .task(let typed):
      .task(
        includesRetired
          ? try Lookup.taskOfOldOrNow(typed, in: catalogue) : try Lookup.task(typed, in: catalogue).code)
    case .competence(let typed):
      .competence(
        includesRetired
          ? try Lookup.competenceOfOldOrNow(typed, in: catalogue) : try Lookup.competence(typed, in: catalogue).code)
    }
  }
}

/// A suspension or an exemption that was made or lifted, for saying it back.
public struct RestrictionAnswer<Value: Sendable>: Sendable {
  public let value: Value
  public let employee: Employee
  public let catalogue: Catalogue
  /// Whether the registry knew it already.
  public let isUnchanged: Bool
}

/// A suspension or an exemption as it is typed, before names are looked up.
public struct RestrictionDraft: Sendable {
  public var employee: String
  public var subject: RestrictionSubject
  public var period: Period
  /// Who decided.
  public var by: String
  public var reason: String

  public init(employee: String, subject: RestrictionSubject, period: Period, by: String, reason: String) {
    self.employee = employee
    self.subject = subject
    self.period = period
    self.by = by
    self.reason = reason
  }
}
