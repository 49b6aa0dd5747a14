import Domain

/// What a unit is short of, so that its reports have something to say.
struct DemoWeakness: Sendable {
  /// How a person of the unit stands to a course or a certificate.
  enum Standing {
    case asItComes
    case valid
    case expired
    case absent
  }

  /// Only the unit's mainstay holds it: a task hangs on one person.
  private let single: CompetenceCode?
  /// Nobody holds a valid one: a task that nobody is ready for.
  private let missing: CompetenceCode?
  /// Three hold it; the others lack only this.
  private let untaught: CompetenceCode?

  /// Another set of weaknesses for each ordinal.
  init(ordinal: Int, among levers: [CompetenceCode]) {
    /// The lever in this place, where there are enough of them for the unit to work all the same.
    func lever(_ place: Int, outOf least: Int) -> CompetenceCode? {
      levers.count >= least ? levers[(ordinal + place) % levers.count] : nil
    }
    single = lever(0, outOf: 2)
    untaught = lever(1, outOf: 3)
    missing = lever(2, outOf: 5)
  }

  func standing(of competence: CompetenceCode, for person: DemoPerson) -> Standing {
    switch competence {
    case missing: person.index % 2 == 0 ? .expired : .absent
    case single: person.isMainstay ? .valid : person.index % 3 == 0 ? .expired : .absent
    case untaught: person.seat <= 3 && person.seat > 0 ? .valid : .absent
    default: person.carriesUnit ? .valid : .asItComes
    }
  }
}

extension DemoWeakness {
  /// The courses and certificates on which one or two of the unit's tasks hang, those of the fewest tasks first; of the
  /// tasks only those that the mainstay is educated for.
  ///
  /// A leader's personal authority is none: a delegation would replace it.
  static func levers(of profile: DemoUnitProfile, for mainstay: DemoSyllabus, in catalogue: Catalogue)
    -> [CompetenceCode]
  {
    let known = Set(mainstay.skills.filter { $0.baseline > 0 }.map(\.code))
    let alone = profile.needs.map { need in
      catalogue.requirements(of: need.task).filter { $0.importance == .mandatory && $0.anyOf == nil }
    }
    let fitting = alone.filter { $0.allSatisfy { $0.minimumLevel == nil || known.contains($0.competence) } }
    let levers = mainstay.proofs.filter { $0.isRequired && !$0.isPersonalAuthority }.map { proof in
      (code: proof.code, tasks: fitting.count { $0.contains { $0.competence == proof.code } })
    }
    return [1, 2].flatMap { count in levers.filter { $0.tasks == count }.map(\.code) }
  }
}
