import Domain

/// What sets each person apart from others of the same professions: the holdings that basic education does not explain.
///
/// Built once for a staffing, read once for each task; people are places in its files.
struct Peculiarities: Sendable {
  struct Deviation: Sendable {
    let place: Int32
    let degree: Holding.Degree?
    /// What is claimed and not signed; `nil` where nothing is.
    let claim: Claim?
  }

  /// A claim that waits for a signature.
  struct Claim: Hashable, Sendable {
    /// `nil` where it says that the competence is not held.
    let degree: Holding.Degree?
  }

  /// For each person, which combination of professions; those with the same hold the same until something is known of
  /// them.
  let combination: [Int32]
  let combinationCount: Int
  /// By competence, each person at most once, ordered by place.
  private let deviations: [CompetenceCode: [Deviation]]

  init(of standings: [Standing]) {
    var combinations: [[ProfessionCode]: Int32] = [:]
    var deviations: [CompetenceCode: [Deviation]] = [:]
    combination = standings.enumerated().map { place, standing in
      for (code, holding) in standing.own
      where holding.claimed != nil || holding.degree != standing.education.holding(of: code).degree {
        deviations[code, default: []].append(
          Deviation(
            place: Int32(place), degree: holding.degree,
            claim: holding.claimed.map { Claim(degree: Holding.Degree($0.statement)) }))
      }
      let next = Int32(combinations.count)
      let professions = standing.professions.map(\.code)
      if let known = combinations[professions] { return known }
      combinations[professions] = next
      return next
    }
    combinationCount = combinations.count
    self.deviations = deviations
  }

  func deviations(in competence: CompetenceCode) -> [Deviation] { deviations[competence] ?? [] }
}
