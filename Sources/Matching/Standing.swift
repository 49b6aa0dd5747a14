public import Domain

/// How a profession or a person stands on a date, whatever the task.
public struct Standing: Sendable {
  /// The professions by which the subject is judged; empty when a person has no right in force and no other group.
  public let professions: [Profession]
  /// The rung before anything is added.
  public let rung: Int
  /// Only a person's leader can sign; of a profession delegations are assumed to be given.
  let person: PersonFacts?
  /// Those that are not held and never were may be left out.
  let holdings: [CompetenceCode: Holding]

  /// What bears on a person alone.
  struct PersonFacts: Sendable {
    let file: PersonnelFile
    /// Rights that the person has or had, but that pass no gate on the date.
    let hasRightNotInForce: Bool
    /// Those that were given by somebody who could give them.
    let delegations: [Delegation]
  }

  public func holding(of competence: CompetenceCode) -> Holding { holdings[competence] ?? .none }

  /// The standing of a profession, from its baseline.
  public init(of profession: Profession, in catalogue: Catalogue) {
    professions = [profession]
    rung = profession.careLevel
    person = nil
    let baseline = catalogue.baselines(of: profession.code).mapValues {
      Holding(degree: .init(baseline: $0.level), basis: .assumed)
    }
    holdings = Self.countingAnySpeciality(baseline, in: catalogue)
  }

  /// The standing of a person, from rights, positions and assertions.
  ///
  /// - Parameter voided: delegations that do not count, since their giver could not give them.
  public init(
    of file: PersonnelFile, in catalogue: Catalogue, on date: CalendarDate, without voided: Set<Delegation> = []
  ) {
    let positions = file.positions.filter { $0.period.contains(date) }
    let inForce = file.countedAuthorisations.filter { $0.isInForce(on: date) }
    let groups = positions.compactMap { $0.profession.flatMap { catalogue[$0] } }
    // Groups outside the 33 need no authorisation.
    let professions =
      Set(inForce.map(\.profession)).compactMap { catalogue[$0] } + groups.filter { $0.kind != .authorised }
    var seen: Set<ProfessionCode> = []
    self.professions = professions.filter { seen.insert($0.code).inserted }.sorted { $0.code < $1.code }
    person = PersonFacts(
      file: file, hasRightNotInForce: file.authorisations.contains { !$0.isInForce(on: date) },
      delegations: voided.isEmpty ? file.delegations : file.delegations.filter { !voided.contains($0) })

    holdings = Self.holdings(of: file, professions: self.professions, catalogue: catalogue, on: date)
    let basis = self.professions.isEmpty ? groups : self.professions
    let lifts = holdings.compactMap { code, holding in holding.degree == nil ? nil : catalogue[code]?.liftsTo }
    rung = max(basis.map(\.careLevel).max() ?? 0, lifts.max() ?? 0)
  }

  private static func holdings(
    of file: PersonnelFile, professions: [Profession], catalogue: Catalogue, on date: CalendarDate
  ) -> [CompetenceCode: Holding] {
    var baseline: [CompetenceCode: Holding.Degree] = [:]
    for profession in professions {
      for (code, row) in catalogue.baselines(of: profession.code) {
        let degree = Holding.Degree(baseline: row.level)
        baseline[code] = max(baseline[code] ?? degree, degree)
      }
    }
    var holdings = baseline.mapValues { Holding(degree: $0, basis: .assumed) }
    for (code, assertions) in Dictionary(grouping: file.assertions, by: \.competence) {
      guard let competence = catalogue[code] else { continue }
      holdings[code] = Matching.holding(of: competence, from: assertions, baseline: baseline[code], on: date)
    }
    return countingAnySpeciality(holdings, in: catalogue)
  }

  /// Any speciality of a doctor also counts as `spes-lege`.
  private static func countingAnySpeciality(
    _ known: [CompetenceCode: Holding], in catalogue: Catalogue
  ) -> [CompetenceCode: Holding] {
    var holdings = known
    let any = CompetenceCode.anyDoctorsSpeciality
    let specialities = known.filter { $0.key != any && catalogue[$0.key]?.isDoctorsSpeciality == true }
    for (_, holding) in specialities.sorted(by: { $0.key < $1.key }) {
      let best = holdings[any] ?? .none
      if best.degree == nil, holding.degree != nil || (best.claimed == nil && holding.claimed != nil) {
        holdings[any] = holding
      }
    }
    return holdings
  }
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
