public import Domain
public import Matching

/// Why a signature, a renewal, a delegation or an exemption cannot be recorded. Facts only.
public enum SignOffFault: Error, Sendable {
  /// Nobody signs for oneself.
  case ownClaim(Employee, Competence)
  /// As manager, assessor or peer nobody speaks of oneself.
  case ownWord(Employee, Assertion.Kind)
  /// A word of this kind counts as verified, and nobody stands behind it.
  case partyMissing(Assertion.Kind)
  /// The one who said it in the first place; one more is needed, by somebody else.
  case isTheSource(Party, Competence, lacking: Int)
  /// Signed by the same person before; one more is needed, by somebody else.
  case signedBefore(Party, Competence, lacking: Int)
  case verifiedAlready(Competence, Assertion)
  case rejected(Competence, Assertion, by: [String])
  case nothingToSign(Employee, Competence)
  case nothingToWithdraw(Party, Employee, Competence)
  case signedInTheFuture(CalendarDate)
  /// Nobody signs what was claimed later.
  case signedBeforeClaim(CalendarDate, claimedFrom: CalendarDate)
  /// Only addresses that begin with http:// or https:// can be kept.
  case unusableLink
  case fileNotReadable(path: String)
  case neverHeld(Employee, Competence)
  /// It holds without an end, so that nothing has to be renewed.
  case endless(Employee, Competence)
  case alreadyRenewed(Competence, Period)
  case delegationToOneself(Employee)
  /// The law does not give the task to the one who gives it away (helsepersonelloven § 5).
  case giverWithoutRight(Party, CareTask)
  /// The delegate lacks what the task demands, so that giving it away is not sound (helsepersonelloven § 5).
  case delegateLacksCompetence(Employee, CareTask, Assessment, Catalogue)
  /// Nobody in the period of a delegation works where it would hold; `nil` for anywhere.
  case delegateNotInUnit(Employee, CareUnit?, Period)
  /// Several delegations of one task are equally near.
  case severalDelegations(Employee, CareTask, [Delegation])
  /// A revocation fits several delegations, and not all of them are said to end.
  case severalToRevoke(Employee, TaskCode, [Delegation], UnitTree)
  /// Nobody decides about a suspension or an exemption of one's own.
  case decidedByOneself(Employee)
  case noExemption(Employee)
}
