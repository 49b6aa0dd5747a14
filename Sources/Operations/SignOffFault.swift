public import Domain

/// Why a signature, a renewal, a delegation or an exemption cannot be recorded. Facts only.
public enum SignOffFault: Error, Sendable {
  /// Nobody signs for oneself.
  case ownClaim(Employee, Competence)
  /// As manager, assessor or peer nobody speaks of oneself.
  case ownWord(Employee, Assertion.Kind)
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
  /// Nobody decides about a suspension or an exemption of one's own.
  case decidedByOneself(Employee)
  case noExemption(Employee)
}
