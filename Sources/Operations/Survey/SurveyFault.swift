public import Domain

/// Why a survey cannot be opened, found, answered or compared. Facts only; the words are written at the edge.
public enum SurveyFault: Error, Sendable {
  case unknown(typed: String, surveys: [Survey])
  case ambiguous(typed: String, [Survey])
  /// Assertions name their survey, so that two must not bear the same name.
  case nameTaken(Survey)
  case deadlinePast(deadline: CalendarDate, opened: CalendarDate)
  /// It is said to have been discussed after it was opened.
  case discussedAfterOpening(discussed: CalendarDate, opened: CalendarDate)
  /// Nobody has a position in the units on the day.
  case nobody(on: CalendarDate)
  case nothingToAsk(units: [UnitCode])
  /// A right is given by law or by an authority, and cannot be asked for.
  case notAskable(Competence)
  case closed(Survey)
  case beforeOpening(Survey, day: CalendarDate)
  /// Nobody answers, and nothing is closed, on a day that has not come.
  case dayToCome(CalendarDate, today: CalendarDate)
  case sameTwice(Survey)
  /// Whoever answers as a manager is named in full, or by number.
  case notFullName(typed: String)
  case tooLong(field: String, limit: Int)
}
