import Domain

/// Judges requirements one after the other; what is already missing makes the next choice cheaper.
struct RequirementRule {
  let standing: Standing
  let catalogue: Catalogue
  /// A delegation of the task that is given, or assumed for a profession.
  let hasDelegation: Bool
  private(set) var missing: [Missing] = []

  init(standing: Standing, catalogue: Catalogue, hasDelegation: Bool) {
    self.standing = standing
    self.catalogue = catalogue
    self.hasDelegation = hasDelegation
  }

  /// A requirement alone, or an any-of group; what it lacks is noted as missing.
  mutating func judge(_ members: [Requirement]) -> Finding {
    let held = members.map { standing.holding(of: $0.competence) }
    if let outcome = metOutcome(members, held) { return Finding(members: members, outcome: outcome, held: held) }
    let group = members.count > 1 ? members.map(\.competence) : []
    let ways = members.compactMap { way(to: $0.competence, $0.minimumLevel, anyOf: group) }
    guard let cheapest = ways.min(by: isCheaper) else {
      return Finding(members: members, outcome: .unreachable(unreachableReason(members)), held: held)
    }
    note(cheapest)
    return Finding(members: members, outcome: .missing(cheapest), held: held, ways: ways)
  }

  /// Whether only one member of an unmet group can be reached.
  func leavesNoChoice(_ members: [Requirement]) -> Bool {
    let held = members.map { standing.holding(of: $0.competence) }
    guard metOutcome(members, held) == nil else { return false }
    return members.compactMap { way(to: $0.competence, $0.minimumLevel, anyOf: []) }.count == 1
  }

  /// Recommended ones are listed, but what they lack is not missing.
  func judgeRecommended(_ members: [Requirement]) -> Finding {
    var copy = self
    return copy.judge(members)
  }

  /// The cheapest of several ways through the gate; what it lacks is noted as missing.
  mutating func judge(_ passages: [GatePassage]) -> GatePassage? {
    func effort(_ passage: GatePassage) -> [Missing] {
      passage.lacking.compactMap { way(to: $0, nil, anyOf: []) }.sorted { isCheaper($1, $0) }
    }
    let ranked = passages.map { ($0, effort($0)) }
    // Competence by competence, the dearest first; a way that lacks less is cheaper.
    let cheapest = ranked.min { left, right in
      for (mine, theirs) in zip(left.1, right.1) {
        if isCheaper(mine, theirs) { return true }
        if isCheaper(theirs, mine) { return false }
      }
      return left.1.count < right.1.count
    }
    for lacking in cheapest?.1 ?? [] { note(lacking) }
    return cheapest?.0
  }

  private func metOutcome(_ members: [Requirement], _ held: [Holding]) -> Finding.Outcome? {
    let met = zip(members, held).filter { $1.satisfies($0.minimumLevel) }
    // Of several that are met, the one with the best evidence, then with the least to spare.
    if let best = met.min(by: { evidenceRank($0) < evidenceRank($1) }) { return .met(best.0, best.1) }
    if hasDelegation, let authority = members.first(where: { catalogue[$0.competence]?.isPersonalAuthority == true }) {
      return .metByDelegation(authority)
    }
    return nil
  }

  private func evidenceRank(_ pair: (Requirement, Holding)) -> (Int, Int) {
    let basis =
      switch pair.1.basis {
      case .verified: 0
      case .unverified: 1
      case .assumed: 2
      }
    return (basis, (pair.1.level?.rawValue ?? 0) - (pair.0.minimumLevel?.rawValue ?? 0))
  }

  /// What it would take to get the competence at the level; `nil` when it cannot be reached.
  private func way(to code: CompetenceCode, _ minimum: EntrustmentLevel?, anyOf: [CompetenceCode]) -> Missing? {
    guard let competence = catalogue[code] else { return nil }
    let holding = standing.holding(of: code)
    func missing(_ remedy: Missing.Remedy, signatures: Int = 1) -> Missing {
      Missing(
        remedy: remedy, competence: competence, need: minimum, have: holding.level, anyOf: anyOf,
        lapsedOn: holding.lapsedOn, signatures: signatures)
    }
    if standing.person != nil {
      if let claim = holding.claimed, let claimed = Holding.Degree(claim.statement), claimed.satisfies(minimum) {
        return missing(.verification, signatures: claim.signaturesLacking(of: competence.signaturesNeeded))
      }
      if competence.isPersonalAuthority { return missing(.personalAuthority) }
    }
    switch competence.kind {
    case .knowledge, .skill, .procedure: return holding.degree == nil ? nil : missing(.practice)
    case .course, .certificate, .right: return standing.canAdd(competence) ? missing(.course) : nil
    case .education: return standing.canAdd(competence) ? missing(.education) : nil
    case .speciality: return standing.canAdd(competence) ? missing(.speciality) : nil
    }
  }

  /// Signatures first, then what is already missing for another reason, then by remedy, lift and code.
  private func isCheaper(_ left: Missing, _ right: Missing) -> Bool {
    func key(_ way: Missing) -> (Int, Int, Int, String) {
      let rank = way.remedy.isSignature ? 0 : isCovered(way) ? 1 : 2 + way.remedy.rawValue
      return (rank, way.competence?.liftsTo ?? 0, 0, way.competence?.code.rawValue ?? "")
    }
    return key(left) < key(right)
  }

  /// Whether adding what is already missing gives this as well.
  private func isCovered(_ way: Missing) -> Bool {
    guard let competence = way.competence else { return false }
    return missing.contains { other in
      guard let known = other.competence else { return false }
      if known.code == competence.code { return (other.need?.rawValue ?? 0) >= (way.need?.rawValue ?? 0) }
      return competence.code == .anyDoctorsSpeciality && known.isDoctorsSpeciality
    }
  }

  private mutating func note(_ way: Missing) {
    if isCovered(way) { return }
    missing.removeAll { other in
      guard let known = other.competence, let competence = way.competence else { return false }
      // The same competence at a higher level, or «any speciality» once a certain one is missing, says it all.
      return known.code == competence.code
        || (known.code == .anyDoctorsSpeciality && competence.isDoctorsSpeciality)
    }
    missing.append(way)
  }

  mutating func noteMissingDelegation() {
    missing.append(Missing(remedy: .delegation, competence: nil))
  }

  private func unreachableReason(_ members: [Requirement]) -> Reason {
    let hasLevelled = members.contains { catalogue[$0.competence]?.kind.isLevelled == true }
    return hasLevelled ? .competenceAbsent : .cannotBeAdded
  }
}
