import Domain

/// What sets each person apart from others of the same professions: the holdings that basic education does not explain.
struct Peculiarities: Sendable {
  struct Deviation: Sendable {
    let person: Int32
    let degree: Holding.Degree?
    /// What is claimed and not signed; `nil` where nothing is.
    let claim: Holding.Degree?
  }

  /// By competence, each person at most once.
  private let deviations: [CompetenceCode: [Deviation]]

  init(of standings: [Standing]) {
    var deviations: [CompetenceCode: [Deviation]] = [:]
    for (place, standing) in standings.enumerated() {
      for (code, holding) in standing.own
      where holding.claimed != nil || holding.degree != standing.education.holding(itself: code).degree {
        deviations[code, default: []].append(
          Deviation(
            person: Int32(place), degree: holding.degree, claim: holding.claimed.flatMap { .init($0.statement) }))
      }
    }
    self.deviations = deviations
  }

  func deviations(in competence: CompetenceCode) -> [Deviation] { deviations[competence] ?? [] }
}
