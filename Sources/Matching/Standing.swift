public import Domain

/// How a profession or a person stands on a date, whatever the task.
public struct Standing: Sendable {
  /// The professions by which the subject is judged; empty when a person has no right in force and no other group.
  public let professions: [Profession]
  /// The rung before anything is added.
  public let rung: Int
  /// Only a person's leader can sign; of a profession delegations are assumed to be given.
  let person: PersonFacts?
  /// What the professions give.
  let education: BasicEducation
  /// What is known of the person, and goes before what the professions give.
  let own: [CompetenceCode: Holding]

  /// What bears on a person alone.
  struct PersonFacts: Sendable {
    let file: PersonnelFile
    /// Rights that the person has or had, but that pass no gate on the date.
    let hasRightNotInForce: Bool
    /// Those that were given by somebody who could give them.
    let delegations: [Delegation]
  }

  public func holding(of competence: CompetenceCode) -> Holding {
    own[competence] ?? education.holding(of: competence)
  }

  /// The standing of a profession, from its baseline.
  public init(of profession: Profession, in catalogue: Catalogue) {
    professions = [profession]
    rung = profession.careLevel
    person = nil
    education = BasicEducation(of: professions, in: catalogue)
    own = [:]
  }

  /// The standing of a person, from rights, positions and assertions.
  ///
  /// - Parameters:
  ///   - voided: delegations that do not count, since their giver could not give them.
  ///   - educations: those of people who were judged before; many have the same.
  init(
    of file: PersonnelFile, in catalogue: Catalogue, on date: CalendarDate, without voided: Set<Delegation>,
    _ educations: inout [[ProfessionCode]: BasicEducation]
  ) {
    let positions = file.positions.filter { $0.period.contains(date) }
    let groups = positions.compactMap { $0.profession.flatMap { catalogue[$0] } }
    let rights = file.rightsInForce(on: date).map(\.profession)
    professions = judgedProfessions(by: rights, and: groups, in: catalogue)
    person = PersonFacts(
      file: file, hasRightNotInForce: file.authorisations.contains { !$0.isInForce(on: date) },
      delegations: voided.isEmpty ? file.delegations : file.delegations.filter { !voided.contains($0) })

    let codes = self.professions.map(\.code)
    let education = educations[codes] ?? BasicEducation(of: self.professions, in: catalogue)
    educations[codes] = education
    self.education = education
    let own = Self.own(file.assertions, education, catalogue, date)
    self.own = own
    let basis = self.professions.isEmpty ? groups : self.professions
    let lifts =
      education.lifts.compactMap { own[$0.competence] == nil ? $0.level : nil }
      + own.compactMap { code, holding in holding.degree == nil ? nil : catalogue[code]?.liftsTo }
    rung = max(basis.map(\.careLevel).max() ?? 0, lifts.max() ?? 0)
  }

  /// The standing of one of many people, of whom only that is known which a task asks about.
  ///
  /// - Parameter file: with the delegations that count.
  init(
    _ professions: [Profession], _ education: BasicEducation, own: [CompetenceCode: Holding], _ file: PersonnelFile
  ) {
    (self.professions, self.education, self.own) = (professions, education, own)
    person = PersonFacts(file: file, hasRightNotInForce: false, delegations: file.delegations)
    rung = professions.map(\.careLevel).max() ?? 0
  }

  /// The standing of one person alone.
  public init(
    of file: PersonnelFile, in catalogue: Catalogue, on date: CalendarDate, without voided: Set<Delegation> = []
  ) {
    var educations: [[ProfessionCode]: BasicEducation] = [:]
    self.init(of: file, in: catalogue, on: date, without: voided, &educations)
  }

  private static func own(
    _ assertions: [Assertion], _ education: BasicEducation, _ catalogue: Catalogue, _ date: CalendarDate
  ) -> [CompetenceCode: Holding] {
    var own: [CompetenceCode: Holding] = [:]
    var hasSpeciality = false
    for (code, assertions) in Dictionary(grouping: assertions, by: \.competence) {
      guard let competence = catalogue[code] else { continue }
      own[code] = Matching.holding(
        of: competence, from: assertions, baseline: education.holding(itself: code).degree, on: date)
      if competence.isDoctorsSpeciality || code == .anyDoctorsSpeciality { hasSpeciality = true }
    }
    if hasSpeciality {
      let specialities =
        education.specialities.filter { own[$0] == nil }
        + own.keys.filter { catalogue[$0]?.isDoctorsSpeciality == true }
      own[.anyDoctorsSpeciality] = anySpeciality(
        among: specialities, or: own[.anyDoctorsSpeciality] ?? education.named
      ) { own[$0] ?? education.holding(of: $0) }
    }
    return own
  }
}

/// The professions by which a person is judged: of every right in force, and of positions in groups outside the 33, which
/// need no authorisation.
///
/// - Parameter rights: those that count and are in force.
func judgedProfessions(
  by rights: some Sequence<ProfessionCode>, and groups: [Profession], in catalogue: Catalogue
) -> [Profession] {
  let all = Set(rights).compactMap { catalogue[$0] } + groups.filter { $0.kind != .authorised }
  var seen: Set<ProfessionCode> = []
  return all.filter { seen.insert($0.code).inserted }.sorted { $0.code < $1.code }
}

extension Standing {
  /// A delegation of the task that is in force on the date and holds in one of the units; `nil` units stand for anywhere.
  func delegation(of task: TaskCode, on date: CalendarDate, in units: Set<UnitCode>?) -> Delegation? {
    person?.delegations.first { delegation in
      guard delegation.task == task, delegation.period.contains(date) else { return false }
      guard let units, let unit = delegation.unit else { return true }
      return units.contains(unit)
    }
  }

  /// A suspension that covers the task or one of these competences.
  func suspension(from task: TaskCode, or competences: Set<CompetenceCode>, on date: CalendarDate) -> Suspension? {
    person?.file.suspensions.first { suspension in
      guard suspension.period.contains(date) else { return false }
      return switch suspension.subject {
      case .task(let code): code == task
      case .competence(let code): competences.contains(code)
      }
    }
  }

  /// An exemption from the task or from one of these competences.
  func exemption(from task: TaskCode, or competences: Set<CompetenceCode>, on date: CalendarDate) -> Exemption? {
    person?.file.exemptions.first { exemption in
      guard exemption.period.contains(date) else { return false }
      return switch exemption.subject {
      case .task(let code): code == task
      case .competence(let code): competences.contains(code)
      }
    }
  }
}
