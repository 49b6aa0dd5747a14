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
  for assertion in assertions where !assertion.isRejected {
    if assertion.period.contains(date) {
      current.append(assertion)
    } else if let end = assertion.period.through, end < date, assertion.statement != .notHeld {
      lapsedOn = max(lapsedOn ?? end, end)
    }
  }
  current.sort(by: isNewer)

  let result = counted(competence, current, baseline)
  guard result.degree == nil else { return result }
  return Holding(
    degree: nil, basis: result.basis, evidence: result.evidence, claimed: result.claimed, lapsedOn: lapsedOn)
}

/// By the day from which they hold, then by when they were recorded.
func isNewer(_ left: Assertion, _ right: Assertion) -> Bool {
  let (a, b) = (left.period.from, right.period.from)
  if a != b {
    guard let a else { return false }
    guard let b else { return true }
    return a > b
  }
  return left.recorded > right.recorded
}

/// Rules 1 and 2: the newest verified assertion; without one, what the baseline gives of a competence that must be
/// verified, and for any other the newest unverified assertion before the baseline.
private func counted(
  _ competence: Competence, _ newestFirst: [Assertion], _ baseline: Holding.Degree?
) -> Holding {
  if let index = newestFirst.firstIndex(where: { $0.isVerified(needing: competence.signaturesNeeded) }) {
    let evidence = newestFirst[index]
    let base = Holding(degree: .init(evidence.statement), basis: .verified, evidence: evidence)
    return adjusted(base, by: newestFirst.prefix(index))
  }
  if !competence.mustVerify, let newest = newestFirst.first {
    return Holding(degree: .init(newest.statement), basis: .unverified, evidence: newest)
  }
  return adjusted(Holding(degree: baseline, basis: .assumed), by: newestFirst[...])
}

/// Rules 1, 3 and 4: a newer negative assertion takes the competence away, the newest claim below lowers it, and the
/// newest claim above is kept as a claim.
private func adjusted(_ base: Holding, by newer: ArraySlice<Assertion>) -> Holding {
  guard let newest = newer.first else { return base }
  let withdrawal = newer.first { $0.statement == .notHeld }
  guard let claim = Holding.Degree(newest.statement) else {
    return Holding(degree: nil, basis: .unverified, evidence: newest)
  }
  if let withdrawal {
    return Holding(degree: nil, basis: .unverified, evidence: withdrawal, claimed: newest)
  }
  if let degree = base.degree, claim < degree {
    return Holding(degree: claim, basis: .unverified, evidence: newest)
  }
  let isAbove = base.degree.map { claim > $0 } ?? true
  return Holding(degree: base.degree, basis: base.basis, evidence: base.evidence, claimed: isAbove ? newest : nil)
}
