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

  /// The prices that an organisation reckons with.
  public init(_ parameters: Parameters, in catalogue: Catalogue) {
    hour = parameters.pricePerHour()
    hourOf = Dictionary(
      catalogue.professions.map { ($0.code, parameters.pricePerHour(of: $0.code)) },
      uniquingKeysWith: { first, _ in first })
    courseOf = catalogue.competences.reduce(into: [:]) { prices, competence in
      prices[competence.code] = parameters.coursePrice(of: competence.code)
    }
  }

  /// What it costs that somebody learns something, in whole kroner, rounded to the nearest.
  func kroner(_ competence: CompetenceCode, minutes: Int, by profession: ProfessionCode?) -> Int {
    let hour = profession.flatMap { hourOf[$0] } ?? hour
    return (minutes * hour + 60 * (courseOf[competence] ?? 0) + 3_000) / 6_000
  }
}
