import Domain

/// What a profession can come to hold in a kind of unit: what the unit's tasks ask for, as far as it is theirs to add.
struct DemoSyllabus: Sendable {
  /// A levelled competence.
  struct Skill: Sendable {
    let code: CompetenceCode
    /// What the basic education gives; 0 where it gives nothing.
    let baseline: Int
    /// What the unit's tasks ask for at most; 0 where none of them does.
    let required: Int
    let validityInMonths: Int?
  }

  /// A course or a certificate.
  struct Proof: Sendable {
    let code: CompetenceCode
    let kind: Competence.Kind
    let validityInMonths: Int?
    let isRequired: Bool
    let isPersonalAuthority: Bool
  }

  /// A task that may be delegated, with the levelled competences that it takes.
  struct DelegableTask: Sendable {
    let code: TaskCode
    let skills: [CompetenceCode]
  }

  /// First those that the tasks ask for.
  let skills: [Skill]
  let proofs: [Proof]
  /// The educations and rights that come with the profession.
  let basics: [CompetenceCode]
  /// Further educations that the profession can add.
  let educations: [CompetenceCode]
  /// Rights that the profession can add and a task asks for.
  let rights: [CompetenceCode]
  /// The medicine tasks that the profession may do by delegation only, and can be taught.
  let delegable: [DelegableTask]
  let isHealthPersonnel: Bool
  /// Whether the catalogue has a certificate for those who teach and sign.
  let hasMentorCertificate: Bool

  /// Held by those who teach and sign.
  static let mentorCertificate: CompetenceCode = "cert-praksisveileder"

  init(
    of profession: ProfessionCode, in profile: DemoUnitProfile, on today: CalendarDate, by catalogue: Catalogue
  ) {
    let tasks = profile.needs.map(\.task).filter { catalogue[$0] != nil }
    let requirements = tasks.flatMap { catalogue.requirements(of: $0) }
    let wanted = Self.distinct(requirements.map(\.competence)).compactMap { catalogue[$0] }
    let addable = wanted.filter { $0.buildsOn.isEmpty || $0.buildsOn.contains(profession) }
    let baselines = catalogue.baselines(of: profession)
    let known = catalogue.competences.filter { baselines[$0.code] != nil }
    let required = Dictionary(
      requirements.map { ($0.competence, $0.minimumLevel?.rawValue ?? 0) }, uniquingKeysWith: max)

    skills = Self.distinct((addable + known).filter { $0.kind.isLevelled }.map(\.code)).compactMap { code in
      let baseline = baselines[code]?.level?.rawValue ?? 0
      return Skill(
        code: code, baseline: baseline, required: required[code] ?? 0,
        validityInMonths: catalogue[code]?.validityInMonths)
    }
    let mandatory = Set(requirements.filter { $0.importance == .mandatory }.map(\.competence))
    let common = Self.commonCourses.compactMap { catalogue[$0] }.filter { !mandatory.contains($0.code) }
    let proofs = addable.filter { $0.kind == .course || $0.kind == .certificate } + common
    self.proofs = Self.distinct(proofs.map(\.code)).compactMap { catalogue[$0] }.map {
      Proof(
        code: $0.code, kind: $0.kind, validityInMonths: $0.validityInMonths, isRequired: mandatory.contains($0.code),
        isPersonalAuthority: $0.isPersonalAuthority)
    }
    basics = known.filter { ($0.kind == .education || $0.kind == .right) && $0.code != .healthPersonnel }.map(\.code)
    educations = profile.educations.filter { catalogue[$0]?.buildsOn.contains(profession) ?? false }
    rights = addable.filter { $0.kind == .right && baselines[$0.code] == nil && $0.code != .healthPersonnel }
      .map(\.code)
    let group = catalogue[profession]
    delegable = tasks.compactMap { task in
      group.flatMap { DelegableTask(task, to: $0, on: today, by: catalogue) }
    }
    isHealthPersonnel = group.map { catalogue.contains($0, in: .healthPersonnel) } ?? false
    hasMentorCertificate = catalogue[Self.mentorCertificate] != nil
  }

  /// What everybody is asked to take, whatever they do.
  private static let commonCourses: [CompetenceCode] = [
    "crs-brannvern", "crs-taushetsplikt", "crs-handhygiene", "crs-hlr-basal", "crs-smittevern", "crs-infosikkerhet",
  ]

  /// Each code once, in the order of its first place.
  private static func distinct(_ codes: [CompetenceCode]) -> [CompetenceCode] {
    var seen: Set<CompetenceCode> = []
    return codes.filter { seen.insert($0).inserted }
  }
}

extension DemoSyllabus.DelegableTask {
  /// The task, when it is about medicines, the law lets the profession do it by delegation only, and nothing but training
  /// stands in the way.
  fileprivate init?(_ task: TaskCode, to profession: Profession, on today: CalendarDate, by catalogue: Catalogue) {
    guard let gate = catalogue.gates(of: task).first(where: { $0.period.contains(today) }), gate.kind == .delegable
    else { return nil }
    func fits(_ alternatives: [LegalGate.Alternative]) -> Bool {
      alternatives.contains { catalogue.contains(profession, in: $0.group) }
    }
    guard fits(gate.delegates), !fits(gate.holders) else { return nil }

    func canBeTaught(_ requirement: Requirement) -> Bool {
      guard let competence = catalogue[requirement.competence] else { return false }
      if catalogue.baseline(of: profession.code, in: competence.code) != nil { return true }
      guard !competence.kind.isLevelled, competence.kind != .education, competence.kind != .speciality else {
        return false
      }
      return competence.buildsOn.isEmpty || competence.buildsOn.contains(profession.code)
    }
    let mandatory = catalogue.requirements(of: task).filter { $0.importance == .mandatory }
    let isMedicine = mandatory.contains {
      $0.competence.rawValue.hasPrefix("crs-legemiddel") || catalogue[$0.competence]?.isPersonalAuthority ?? false
    }
    guard isMedicine else { return nil }
    let groups = Dictionary(grouping: mandatory.filter { $0.anyOf != nil }) { $0.anyOf ?? "" }
    guard mandatory.allSatisfy({ $0.anyOf != nil || canBeTaught($0) }),
      groups.values.allSatisfy({ $0.contains(where: canBeTaught) })
    else { return nil }
    code = task
    skills = mandatory.filter { $0.anyOf == nil && $0.minimumLevel != nil }.map(\.competence)
  }
}
