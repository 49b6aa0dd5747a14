public import Domain

/// What a person holds, is ready for and lacks.
public struct PersonProfile: Sendable {
  public struct Held: Sendable {
    public let competence: Competence
    public let holding: Holding
    /// Whether the evidence is older than it should be.
    public let isOutdated: Bool
    /// Signed evidence that is still in force, but less than which somebody has said since (DESIGN.md §2, "Holding").
    public let overruled: Assertion?
  }

  /// How the person stands to a task that the own unit, or one above it, needs.
  public struct Answer: Sendable {
    public let unit: UnitCode
    public let task: CareTask
    public let assessment: Assessment
  }

  public let file: PersonnelFile
  /// What there is evidence about, and what a task asks for and the basic education gives; by kind and code.
  public let held: [Held]
  /// The best verdicts first.
  public let answers: [Answer]
  /// What runs out within a year, and what has run out.
  public let expiries: [Expiry]
  public let footing: Footing
  public let delegations: [JudgedDelegation]
}

extension Staffing {
  /// `nil` for somebody who is not in scope.
  ///
  /// - Parameters:
  ///   - rules: those of the units in which the person works, and of the units above them.
  ///   - delegations: the person's.
  public func profile(
    of number: EmployeeNumber, rules: [CoverageRule], delegations: [JudgedDelegation]
  ) -> PersonProfile? {
    guard let place = files.firstIndex(where: { $0.employee.number == number }) else { return nil }
    let file = files[place]
    let own = file.positions.filter { $0.period.contains(date) }.map(\.unit)
    let tasks = Dictionary(grouping: rules, by: \.task).keys.compactMap { catalogue[$0] }
    let answers = tasks.compactMap { task -> PersonProfile.Answer? in
      let asking = rules.filter { $0.task == task.code }.map(\.unit)
      guard let unit = own.first(where: { !Set(tree.ancestry(of: $0)).isDisjoint(with: asking) }) else { return nil }
      let roster = Roster(self, for: TaskDemand(task: task, in: catalogue, on: date), in: unit)
      return roster.entries.first { $0.file.employee.number == number }
        .map { PersonProfile.Answer(unit: unit, task: task, assessment: $0.assessment) }
    }
    let asked = Set(tasks.flatMap { catalogue.requirements(of: $0.code).map(\.competence) })
    let told = Set(file.assertions.map(\.competence))
    var footing = Footing()
    let held = catalogue.competences.compactMap { competence -> PersonProfile.Held? in
      let holding = standings[place].holding(of: competence.code)
      footing.count(holding, of: competence, on: date)
      let isTold = told.contains(competence.code)
      guard isTold || (asked.contains(competence.code) && holding.degree != nil) else { return nil }
      let isOutdated = holding.evidence.map { competence.isOutdated($0, on: date) } ?? false
      return PersonProfile.Held(
        competence: competence, holding: holding, isOutdated: isOutdated,
        overruled: holding.basis == .unverified ? newestVerified(of: competence, in: file) : nil)
    }
    return PersonProfile(
      file: file, held: held.sorted { ($0.kindPlace, $0.competence.code) < ($1.kindPlace, $1.competence.code) },
      answers: answers.sorted { left, right in
        let (a, b) = (left.assessment, right.assessment)
        if a.verdict != b.verdict { return a.verdict < b.verdict }
        let (x, y) = (a.trainingMinutes, b.trainingMinutes)
        if x.hasUnknown != y.hasUnknown { return !x.hasUnknown }
        return (x.known, left.task.code.rawValue) < (y.known, right.task.code.rawValue)
      }, expiries: expiries(in: nil, within: 365).filter { $0.file.employee.number == number }, footing: footing,
      delegations: delegations)
  }
}

extension Staffing {
  private func newestVerified(of competence: Competence, in file: PersonnelFile) -> Assertion? {
    file.assertions.filter {
      $0.competence == competence.code && $0.period.contains(date) && $0.statement != .notHeld
        && $0.isVerified(needing: competence.signaturesNeeded)
    }.min(by: isNewer)
  }
}

extension PersonProfile.Held {
  fileprivate var kindPlace: Int { Competence.Kind.allCases.firstIndex(of: competence.kind) ?? 0 }
}
