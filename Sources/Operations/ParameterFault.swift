public import Domain

/// Why a number of planning cannot be set. Facts only; the words are written at the edge.
public enum ParameterFault: Error, Sendable {
  /// - Parameter choices: those that the words fit equally well, else all.
  case unknown(typed: String, choices: [(kind: Parameter.Kind, name: Phrase)])
  /// - Parameter hundredths: what was typed, in hundredths of hours, days, per cent, kroner or years.
  case outOfRange(Parameter.Kind, name: Phrase, hundredths: Int)
  /// Days and years are whole.
  case notWhole(Parameter.Kind, name: Phrase)
  /// It is the same for all professions.
  case sameForProfessions(Parameter.Kind, name: Phrase)
  /// Only courses have a price of their own.
  case onlyOfCourses(Parameter.Kind, name: Phrase)
  /// The price of a course is that of one course.
  case courseMissing
  /// The organisation has set none of its own.
  case nothingToReset(Parameter.Kind, name: Phrase)
}
