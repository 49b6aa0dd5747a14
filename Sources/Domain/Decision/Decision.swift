/// A leader's decision that a task in a unit goes from one profession to another.
public struct Decision: Hashable, Sendable {
  /// Counts from 1; how the decision is named on the command line.
  public let number: Int
  public let task: TaskCode
  /// With the units below it.
  public let unit: UnitCode
  public let from: ProfessionCode
  public let to: ProfessionCode
  /// The first day on which the task is done in the new way.
  public let startsOn: CalendarDate
  public let decidedOn: CalendarDate
  public let decidedBy: String
  /// The one who decided, where that is an employee.
  public let decider: EmployeeNumber?
  public let reason: String
  /// What must be in place for it to be sound.
  public let conditions: String
  /// How what the profession's own education does not give is made sure of; empty where nothing is lacking.
  public let education: String
  /// As the leader judges it.
  public let risk: CareTask.Risk
  /// Roles, never names (arbeidsmiljøloven §§ 4-2, 7-2 and 8-1 on taking part and discussing).
  public let consulted: [String]
  public let basis: DecisionBasis
  /// When it is to be reviewed, in order.
  public let deadlines: [CalendarDate]
  /// By date.
  public let reviews: [DecisionReview]

  public init(
    number: Int, task: TaskCode, unit: UnitCode, from: ProfessionCode, to: ProfessionCode, startsOn: CalendarDate,
    decidedOn: CalendarDate, decidedBy: String, decider: EmployeeNumber? = nil, reason: String = "",
    conditions: String = "", education: String = "", risk: CareTask.Risk, consulted: [String] = [],
    basis: DecisionBasis, deadlines: [CalendarDate], reviews: [DecisionReview] = []
  ) {
    self.number = number
    self.task = task
    self.unit = unit
    self.from = from
    self.to = to
    self.startsOn = startsOn
    self.decidedOn = decidedOn
    self.decidedBy = decidedBy
    self.decider = decider
    self.reason = reason
    self.conditions = conditions
    self.education = education
    self.risk = risk
    self.consulted = consulted
    self.basis = basis
    self.deadlines = deadlines
    self.reviews = reviews
  }
}

/// What a decision rested on when it was made: the plan's figures of the new profession in the unit, and the law.
public struct DecisionBasis: Hashable, Sendable {
  /// The day for which it was worked out.
  public let date: CalendarDate
  /// Of the catalogue, by its code.
  public let edition: String
  /// How much of the week the task takes of those who give it away; `nil` where no volume says so.
  public let minutesPerWeek: Int?
  /// How many people of the new profession are ready.
  public let ready: Int
  /// How many more come to it by supervision, a signature, a course or practice.
  public let nearlyReady: Int
  /// The least training that makes one of them ready, in minutes: 0 where somebody is, or only a signature is missing; `nil`
  /// where the catalogue does not say how long it takes, and where there is nobody.
  public let trainingMinutes: Int?
  /// As the catalogue judges it.
  public let risk: CareTask.Risk
  /// The rule in force on the first day, as it was known then; `nil` where there was none (helsepersonelloven § 4 applies).
  public let gate: LegalGate?

  public init(
    date: CalendarDate, edition: String, minutesPerWeek: Int?, ready: Int, nearlyReady: Int, trainingMinutes: Int?,
    risk: CareTask.Risk, gate: LegalGate?
  ) {
    self.date = date
    self.edition = edition
    self.minutesPerWeek = minutesPerWeek
    self.ready = ready
    self.nearlyReady = nearlyReady
    self.trainingMinutes = trainingMinutes
    self.risk = risk
    self.gate = gate
  }
}
