import Domain
public import Matching

extension TrainingQuestion {
  /// The places that an absence leaves, to be filled by those who stay: not those that were empty before. Of plans that
  /// cost as little, one with the fewest people is wanted.
  ///
  /// - Parameter staffing: with those who are away.
  public init(_ absence: Absence, _ staffing: Staffing, on terms: TrainingTerms) {
    self.init(
      staffing.without(Set(absence.away.map(\.number))), rules: absence.losses.map(\.leftOpen), on: terms,
      prefersFewPeople: true)
  }
}

extension Absence.Loss {
  /// The rule as it would be if only those counted who are ready when nobody is away.
  fileprivate var leftOpen: CoverageRule {
    CoverageRule(unit: rule.unit, task: rule.task, people: min(rule.people, before), shift: rule.shift)
  }
}
