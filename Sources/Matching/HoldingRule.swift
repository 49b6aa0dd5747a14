public import Domain

/// What a person holds of a competence on a date (DESIGN.md §2, "Holding").
///
/// - Parameters:
///   - assertions: those about this person and this competence, in any order.
///   - baseline: what the basic educations of the person's valid authorisations give.
public func holding(
  of competence: Competence, from assertions: some Sequence<Assertion>, baseline: Holding.Degree?,
  on date: CalendarDate
) -> Holding {
  var current: [Assertion] = []
  var lapsedOn: CalendarDate?
  for assertion in assertions {
    if assertion.period.contains(date) {
      current.append(assertion)
    } else if let end = assertion.period.through, end < date, assertion.statement != .notHeld {
      lapsedOn = max(lapsedOn ?? end, end)
    }
  }
  current.sort(by: isNewer)

  let counted = countedEvidence(competence, current, baseline)
  let result = adjusted(counted, by: current)
  guard result.degree == nil else { return result }
  return Holding(
    degree: nil, basis: result.basis, evidence: result.evidence, claimed: result.claimed, lapsedOn: lapsedOn)
}

/// By the day from which they hold, then by when they were recorded.
private func isNewer(_ left: Assertion, _ right: Assertion) -> Bool {
  let (a, b) = (left.period.from, right.period.from)
  if a != b {
    guard let a else { return false }
    guard let b else { return true }
    return a > b
  }
  return left.recorded > right.recorded
}

private struct Counted {
  let degree: Holding.Degree?
  let basis: Holding.Basis
  let evidence: Assertion?
  /// How many of the assertions are newer than what was counted.
  let newerCount: Int
}

/// Rules 1 and 2: the newest verified assertion; without one, the baseline of a competence that must be verified, and
/// for any other the newest unverified assertion before the baseline.
private func countedEvidence(
  _ competence: Competence, _ newestFirst: [Assertion], _ baseline: Holding.Degree?
) -> Counted {
  if let index = newestFirst.firstIndex(where: { $0.isVerified && $0.statement != .notHeld }) {
    let evidence = newestFirst[index]
    return Counted(degree: .init(evidence.statement), basis: .verified, evidence: evidence, newerCount: index)
  }
  if !competence.mustVerify, let index = newestFirst.firstIndex(where: { $0.statement != .notHeld }) {
    let evidence = newestFirst[index]
    return Counted(degree: .init(evidence.statement), basis: .unverified, evidence: evidence, newerCount: index)
  }
  return Counted(degree: baseline, basis: .assumed, evidence: nil, newerCount: newestFirst.count)
}

/// Rules 1, 3 and 4: a newer negative assertion takes the competence away, the newest claim below lowers it, and the
/// newest claim above is kept as a claim.
private func adjusted(_ counted: Counted, by newestFirst: [Assertion]) -> Holding {
  guard let newest = newestFirst.prefix(counted.newerCount).first else {
    return Holding(degree: counted.degree, basis: counted.basis, evidence: counted.evidence)
  }
  guard let claim = Holding.Degree(newest.statement) else {
    return Holding(degree: nil, basis: newest.isVerified ? .verified : .unverified, evidence: newest)
  }
  if let degree = counted.degree, claim < degree {
    return Holding(degree: claim, basis: .unverified, evidence: newest)
  }
  let isAbove = counted.degree.map { claim > $0 } ?? true
  // A negative assertion between the counted one and the claim still takes away what was counted.
  let isWithdrawn = newestFirst.prefix(counted.newerCount).contains { $0.statement == .notHeld }
  return Holding(
    degree: isWithdrawn ? nil : counted.degree, basis: counted.basis, evidence: counted.evidence,
    claimed: isAbove || isWithdrawn ? newest : nil)
}
