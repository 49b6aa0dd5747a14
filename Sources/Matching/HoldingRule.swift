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

  let rule = EvidenceRule(competence)
  let result = rule.count(current[...], baseline)
  return Holding(
    degree: result.degree, basis: result.basis, evidence: result.evidence, claimed: result.claimed,
    lapsedOn: result.degree == nil ? lapsedOn : nil)
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

/// What somebody says of a person and a competence, as far as the rules for holdings ask.
protocol Testimony {
  var statement: Assertion.Statement { get }
  /// Whether enough others than the person stand behind it.
  func isVerified(needing signatures: Int) -> Bool
}

extension Assertion: Testimony {}

extension IndexedAssertion: Testimony {
  func isVerified(needing signatures: Int) -> Bool { self.signatures >= signatures }
}

/// What of a competence counts as evidence (DESIGN.md §2, "Holding").
struct EvidenceRule {
  let mustVerify: Bool
  let signaturesNeeded: Int

  init(_ competence: Competence) {
    (mustVerify, signaturesNeeded) = (competence.mustVerify, competence.signaturesNeeded)
  }

  struct Result<Word: Testimony> {
    var degree: Holding.Degree?
    var basis: Holding.Basis
    var evidence: Word?
    var claimed: Word?
  }

  /// Rules 1 and 2: the newest verified assertion; without one, what the baseline gives of a competence that must be
  /// verified, and for any other the newest unverified assertion before the baseline.
  ///
  /// - Parameter newestFirst: those that hold on the date and were not rejected.
  func count<Word: Testimony>(_ newestFirst: ArraySlice<Word>, _ baseline: Holding.Degree?) -> Result<Word> {
    if let index = newestFirst.firstIndex(where: { $0.isVerified(needing: signaturesNeeded) }) {
      let evidence = newestFirst[index]
      let base = Result(degree: .init(evidence.statement), basis: .verified, evidence: evidence)
      return adjusted(base, by: newestFirst[..<index])
    }
    if !mustVerify, let newest = newestFirst.first {
      return Result(degree: .init(newest.statement), basis: .unverified, evidence: newest)
    }
    return adjusted(Result(degree: baseline, basis: .assumed), by: newestFirst)
  }

  /// Rules 1, 3 and 4: a newer negative assertion takes the competence away, the newest claim below lowers it, and the
  /// newest claim above is kept as a claim.
  private func adjusted<Word: Testimony>(_ base: Result<Word>, by newer: ArraySlice<Word>) -> Result<Word> {
    guard let newest = newer.first else { return base }
    let withdrawal = newer.first { $0.statement == .notHeld }
    guard let claim = Holding.Degree(newest.statement) else {
      return Result(degree: nil, basis: .unverified, evidence: newest)
    }
    if let withdrawal {
      return Result(degree: nil, basis: .unverified, evidence: withdrawal, claimed: newest)
    }
    if let degree = base.degree, claim < degree {
      return Result(degree: claim, basis: .unverified, evidence: newest)
    }
    var result = base
    result.claimed = base.degree.map { claim > $0 } ?? true ? newest : nil
    return result
  }
}
