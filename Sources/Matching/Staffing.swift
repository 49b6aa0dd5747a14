public import Domain

/// Everybody in the scope of a question, ready to be asked about any task.
public struct Staffing: Sendable {
  public let files: [PersonnelFile]
  public let catalogue: Catalogue
  public let date: CalendarDate
  public let tree: UnitTree
  let standings: [Standing]
  /// Those who gave delegations to people in scope.
  let givers: [PersonnelFile]
  /// For each person, the units of the positions held on the date.
  private let units: [[UnitCode]]

  /// - Parameters:
  ///   - files: each person once.
  ///   - givers: those who gave delegations and are not among the files; of a giver who is in neither nothing is known
  ///     that would void the delegation.
  public init(
    _ files: [PersonnelFile], givers: [PersonnelFile] = [], in catalogue: Catalogue, tree: UnitTree,
    on date: CalendarDate
  ) {
    self.files = files
    self.catalogue = catalogue
    self.tree = tree
    self.date = date
    self.givers = givers
    let voided = Matching.voided(files.flatMap(\.delegations), by: files + givers, in: catalogue, on: date)
    var educations: [[ProfessionCode]: BasicEducation] = [:]
    standings = files.map { Standing(of: $0, in: catalogue, on: date, without: voided, &educations) }
    units = files.map { file in file.positions.filter { $0.period.contains(date) }.map(\.unit) }
  }

  /// The people with a position in the unit or below it on the date, as places in `files`; everybody with a position
  /// for `nil`.
  func members(of unit: UnitCode?) -> [Int] {
    guard let unit else { return files.indices.filter { !units[$0].isEmpty } }
    let subtree = tree.subtree(of: unit)
    return files.indices.filter { units[$0].contains(where: subtree.contains) }
  }

  /// The unit of the scope in which a person is placed: the first position's that lies within it; everywhere for `nil`.
  func unit(of file: PersonnelFile, within scope: Set<UnitCode>?) -> UnitCode? {
    file.positions.first { $0.period.contains(date) && (scope?.contains($0.unit) ?? true) }?.unit
  }

  /// The same, where the task is known: the position in which a delegation of it holds goes before the first.
  func unit(of file: PersonnelFile, for task: TaskCode, within scope: Set<UnitCode>?) -> UnitCode? {
    file.unit(for: task, on: date, tree: tree, within: scope)
  }

  /// Where a delegation must hold to count in a unit: the unit, those below it and those above it.
  func delegationScope(of unit: UnitCode?) -> Set<UnitCode>? {
    unit.map { tree.subtree(of: $0).union(tree.ancestry(of: $0)) }
  }

  /// Each person's assessments, by each profession, with the delegations that hold in the unit.
  func assessments(of places: [Int], for demand: TaskDemand, in unit: UnitCode?) -> [[Assessment]] {
    let scope = delegationScope(of: unit)
    return places.map {
      Matching.assessments(of: standings[$0], for: demand, in: catalogue, at: scope, tellsRefusals: false)
    }
  }

  /// A person's assessment with everything it rests on, whom to supervise apart.
  func completeAssessment(of place: Int, for demand: TaskDemand, in unit: UnitCode?) -> Assessment {
    assess(standings[place], for: demand, in: catalogue, at: delegationScope(of: unit))
  }

  /// The best verdict of each person, in the same order, once it is known who can supervise whom.
  func settled(_ answers: [[Assessment]], of places: [Int]) -> [Assessment] {
    let wanted = Set(answers.flatMap(\.wantedSupervision))
    var supervisable: Set<CompetenceCode> = []
    if !wanted.isEmpty {
      for (each, place) in zip(answers, places) where each.isReady {
        supervisable.formUnion(wanted.filter(standings[place].supervises))
      }
    }
    return answers.compactMap { $0.best(where: supervisable) }
  }
}

extension Staffing {
  /// Those of a unit and those below it who supervise others in a competence and are not suspended from it, ordered as the
  /// files are.
  public func supervisors(of competence: CompetenceCode, in unit: UnitCode) -> [PersonnelFile] {
    members(of: unit).filter { place in
      standings[place].supervises(competence)
        && !files[place].suspensions.contains { $0.subject == .competence(competence) && $0.period.contains(date) }
    }.map { files[$0] }
  }
}

extension Standing {
  /// Whether the level is that of somebody who supervises others; who is ready for a task as well can supervise it.
  func supervises(_ competence: CompetenceCode) -> Bool { holding(of: competence).level == .supervisesOthers }
}

/// One person's assessments for a task, by each profession.
extension [Assessment] {
  var isReady: Bool { contains { $0.verdict == .ready } }

  /// The competences in which a supervisor would let the person work.
  var wantedSupervision: Set<CompetenceCode> {
    reduce(into: []) { wanted, assessment in
      guard assessment.verdict == .needsPractice else { return }
      wanted.formUnion(assessment.missing.compactMap { $0.competence?.code })
    }
  }

  /// The best one, where these competences have a supervisor at hand.
  func best(where supervisable: Set<CompetenceCode>) -> Assessment? {
    Matching.best(of: map { $0.underSupervision(where: supervisable) })
  }
}

extension Assessment {
  /// `supervised` instead of `needs-practice` when every gap is a level at 2–3, nothing else is missing, and each has a
  /// supervisor.
  func underSupervision(where supervisable: Set<CompetenceCode>) -> Assessment {
    guard let wanted = supervisorsWanted, wanted.isSubset(of: supervisable) else { return self }
    var copy = self
    copy.verdict = .supervised
    copy.reason = .supervisorAtHand
    return copy
  }
}

extension Assessment {
  /// In what somebody must be at hand who supervises, where that is all it takes; `nil` where it is not.
  var supervisorsWanted: Set<CompetenceCode>? {
    guard verdict == .needsPractice, missing.allSatisfy(\.isSupervisable) else { return nil }
    return Set(missing.compactMap { $0.competence?.code })
  }
}

extension EntrustmentLevel {
  /// Whether somebody at the level may do the task with a supervisor at hand.
  var isSupervisable: Bool { self == .directSupervision || self == .indirectSupervision }
}

extension Missing {
  fileprivate var isSupervisable: Bool { remedy == .practice && have?.isSupervisable == true && competence != nil }
}

extension PersonnelFile {
  /// The unit in which a person is judged for a task: the position in which a delegation of the task holds, else the
  /// first on the date.
  public func unit(
    for task: TaskCode, on date: CalendarDate, tree: UnitTree, within scope: Set<UnitCode>? = nil
  ) -> UnitCode? {
    let units = positions.filter { $0.period.contains(date) && (scope?.contains($0.unit) ?? true) }.map(\.unit)
    let bound = delegations.filter { $0.task == task && $0.period.contains(date) }.compactMap(\.unit)
    return units.first { unit in bound.contains { tree.subtree(of: $0).contains(unit) } } ?? units.first
  }
}
