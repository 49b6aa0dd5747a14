public import Domain

/// A decision as it is typed, before names are looked up.
public struct DecisionDraft: Sendable {
  public var task: String
  public var unit: String
  public var from: String
  public var to: String
  public var startsOn: CalendarDate
  /// `nil` for today.
  public var decidedOn: CalendarDate?
  /// Who decides.
  public var by: String
  public var reason: String
  public var risk: CareTask.Risk
  public var conditions: String
  /// How what the new profession's education does not give is made sure of; empty where nothing is said.
  public var education: String
  /// Whether the task may go to a rung that is no lower.
  public var isUpwards: Bool
  /// Roles.
  public var consulted: [String]
  /// Empty for 3, 6 and 12 months after the first day.
  public var reviews: [CalendarDate]
  /// Who gets a delegation of the task in the unit from the first day on.
  public var grants: [String]
  /// Who gives these; `nil` for the one who decides.
  public var grantedBy: String?

  public init(
    task: String, unit: String, from: String, to: String, startsOn: CalendarDate, decidedOn: CalendarDate? = nil,
    by: String, reason: String, risk: CareTask.Risk, conditions: String = "", education: String = "",
    isUpwards: Bool = false, consulted: [String] = [], reviews: [CalendarDate] = [], grants: [String] = [],
    grantedBy: String? = nil
  ) {
    self.task = task
    self.unit = unit
    self.from = from
    self.to = to
    self.startsOn = startsOn
    self.decidedOn = decidedOn
    self.by = by
    self.reason = reason
    self.risk = risk
    self.conditions = conditions
    self.education = education
    self.isUpwards = isUpwards
    self.consulted = consulted
    self.reviews = reviews
    self.grants = grants
    self.grantedBy = grantedBy
  }
}

/// A review as it is typed.
public struct DecisionReviewDraft: Sendable {
  /// The decision's number.
  public var decision: String
  public var outcome: DecisionReview.Outcome
  public var note: String
  /// Who reviews.
  public var by: String
  /// `nil` for today.
  public var date: CalendarDate?

  public init(
    decision: String, outcome: DecisionReview.Outcome, note: String = "", by: String, date: CalendarDate? = nil
  ) {
    self.decision = decision
    self.outcome = outcome
    self.note = note
    self.by = by
    self.date = date
  }
}
