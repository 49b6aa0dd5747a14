public import Domain

/// What training costs: the hours of those who learn, and the price of courses, in øre.
public struct TrainingPrices: Hashable, Sendable {
  /// An hour of whoever has no price of their own.
  public var hour: Int
  public var hourOf: [ProfessionCode: Int]
  public var courseOf: [CompetenceCode: Int]

  public init(hour: Int, hourOf: [ProfessionCode: Int] = [:], courseOf: [CompetenceCode: Int] = [:]) {
    (self.hour, self.hourOf, self.courseOf) = (hour, hourOf, courseOf)
  }

  /// 400 kroner an hour: an own shift at 3 000 kroner (Representantforslag of 9 April 2025), of 7.5 hours.
  public static let ownShift = TrainingPrices(hour: 3_000 * 100 * 60 / 450)

  /// What it costs that somebody learns something, in whole kroner, rounded to the nearest.
  func kroner(_ competence: CompetenceCode, minutes: Int, by profession: ProfessionCode?) -> Int {
    let hour = profession.flatMap { hourOf[$0] } ?? hour
    return (minutes * hour + 60 * (courseOf[competence] ?? 0) + 3_000) / 6_000
  }
}
