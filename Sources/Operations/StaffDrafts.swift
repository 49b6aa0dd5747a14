public import Domain

/// An employee and a position as they are typed, before names are looked up.
public struct EmployeeDraft: Sendable {
  public var number: String
  public var name: String?
  public var unit: String
  public var title: String?
  public var profession: String?
  public var percent: Percentage
  public var period: Period
  public var hprNumber: String?
  public var birthYear: Int?

  public init(
    number: String, name: String?, unit: String, title: String?, profession: String?, percent: Percentage,
    period: Period, hprNumber: String?, birthYear: Int?
  ) {
    self.number = number
    self.name = name
    self.unit = unit
    self.title = title
    self.profession = profession
    self.percent = percent
    self.period = period
    self.hprNumber = hprNumber
    self.birthYear = birthYear
  }
}

/// An assertion as it is typed, before names are looked up.
public struct AssertionDraft: Sendable {
  public var employee: String
  public var competence: String
  /// `nil` for a held kind.
  public var level: EntrustmentLevel?
  /// Says that the person does not hold it.
  public var isNegative: Bool
  public var period: Period
  public var kind: Assertion.Kind
  public var source: String

  public init(
    employee: String, competence: String, level: EntrustmentLevel?, isNegative: Bool, period: Period,
    kind: Assertion.Kind, source: String
  ) {
    self.employee = employee
    self.competence = competence
    self.level = level
    self.isNegative = isNegative
    self.period = period
    self.kind = kind
    self.source = source
  }

  func statement(for competence: Competence) throws -> Assertion.Statement {
    if isNegative { return .notHeld }
    switch (competence.kind.isLevelled, level) {
    case (true, let level?): return .level(level)
    case (true, nil): throw InquiryFault.levelMissing(competence)
    case (false, nil): return .held
    case (false, _?): throw InquiryFault.levelNotPossible(competence)
    }
  }
}
