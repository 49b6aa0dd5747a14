public import Domain
public import Matching

/// Why a decision or a review of it cannot be recorded or found. Facts only; the words are written at the edge.
public enum DecisionFault: Error, Sendable {
  case unknown(typed: String, Int)
  case sameProfession(Profession)
  /// Students and apprentices do tasks only as part of their training (helsepersonelloven § 5).
  case toLearners(Profession)
  /// The law does not give the task to the profession on the first day.
  case excludedByLaw(CareTask, Profession, Assessment, GateOnDate, Catalogue, on: CalendarDate)
  case notLower(from: Profession, to: Profession)
  /// The profession's education does not give what the task asks for, and nobody said how it is made sure of.
  case lacksEducation(CareTask, Profession, Assessment, Catalogue)
  /// The same, and nobody in the unit has it or can come to it.
  case nobodyCan(CareTask, Profession, CareUnit, Assessment, Catalogue)
  /// More than a year from the day of the decision, before or after.
  case startTooFar(CalendarDate, decidedOn: CalendarDate)
  case reviewNotAfterStart(CalendarDate, startsOn: CalendarDate)
  /// A high risk is not taken without conditions.
  case conditionsMissing
  /// Those who were heard are told by their roles.
  case namesSomebody(String)
  /// A task of the unit is moved so by a decision that has not been stopped.
  case decidedAlready(Decision)
  /// The one who decides or reviews no longer works here.
  case hasLeft(Employee, on: CalendarDate)
  case notOfProfession(Employee, Profession)
  /// Nothing is decided or reviewed on a day that has not come.
  case dayToCome(CalendarDate, today: CalendarDate)
  case reviewedBeforeStart(Decision, CalendarDate)
  case reviewedBeforeDecision(Decision, CalendarDate)
  /// A review of this day or a later one is recorded.
  case reviewedAlready(Decision, on: CalendarDate)
  case stopped(Decision, on: CalendarDate)
  /// Whoever changes or stops something says why.
  case noteMissing(DecisionReview.Outcome)
}
