import Domain

/// What a form that came back did, or would do.
public struct CollectedForm: Sendable {
  public let file: String
  /// `nil` where the form cannot be read.
  public var form: SurveyForm?
  public var problems: [SurveyFormProblem] = []
  public var notes: [SurveyFormNote] = []
  public var tally = SurveyTally()
  /// Whether it was only tried.
  public var isRehearsal = false
  /// The number by which it can be undone; `nil` when nothing changed.
  public var batch: Int64?

  public init(file: String, problems: [SurveyFormProblem] = []) {
    self.file = file
    self.problems = problems
  }

  public var isRefused: Bool { !problems.isEmpty }
}

/// How many answers a form had, by what they did.
public struct SurveyTally: Sendable {
  public var added = 0
  public var changed = 0
  public var unchanged = 0
  /// Questions that stand open.
  public var blanks = 0
  /// What else people can do, where that is new.
  public var remarks = 0
  /// Assertions that were taken back: the person no longer knows, or said it of an earlier day.
  public var withdrawn = 0

  public init() {}
}
