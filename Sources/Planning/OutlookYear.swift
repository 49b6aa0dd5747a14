public import Domain
public import Matching

/// What one year of an outlook takes.
public struct OutlookYear: Sendable {
  public let year: Int
  /// How many reach the age of retirement in it, of those whose year of birth is known.
  public let retiring: Int
  /// How many of those whose year of birth is unknown are expected to leave in it, in hundredths of a person.
  public let leaving: Int
  /// What is held on the day of the outlook and runs out in it, by person and competence.
  public let runningOut: [RunningOut]
  /// What is uncovered at its end, with everybody gone who has reached the age.
  public let absence: Absence
  /// How many of them work today in each unit that loses, or below it.
  public let goneByUnit: [UnitCode: Int]

  public var peopleRunningOut: Int { Set(runningOut.map(\.employee)).count }

  /// How many holdings of each competence run out, and how many of these a course gives back; the most first, then by
  /// code.
  public var competences: [(code: CompetenceCode, holdings: Int, byCourse: Int)] {
    Dictionary(grouping: runningOut, by: \.competence).map { code, some in (code, some.count, some.byCourse) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  /// How many of the holdings a course gives back.
  public var byCourse: Int { runningOut.byCourse }
}

extension [RunningOut] {
  fileprivate var byCourse: Int { count { $0.remedy == .course } }
}
