/// The rule that decided a verdict, as a stable code.
public enum Reason: String, CaseIterable, Sendable {
  /// The law names who may, and this one is not among them.
  case gateExcludes = "gate-excludes"
  /// The task has gates, but none that holds on the date: never open.
  case noRuleOnDate = "no-rule-on-date"
  /// On a gated task technology is an aid, not the performer.
  case technologyIsAnAid = "technology-is-an-aid"
  /// The right that would pass the gate is suspended, revoked, lapsed or not in force on the date.
  case authorisationNotInForce = "authorisation-not-in-force"
  case suspension
  /// A mandatory levelled competence is absent.
  case competenceAbsent = "competence-absent"
  /// A mandatory held competence is missing, and the catalogue does not let this profession add it.
  case cannotBeAdded = "cannot-be-added"
  case educationMissing = "education-missing"
  case levelTooLow = "level-too-low"
  case supervisorAtHand = "supervisor-at-hand"
  case courseMissing = "course-missing"
  case signatureMissing = "signature-missing"
  case nothingMissing = "nothing-missing"
  case automatable
  case partlyAutomatable = "partly-automatable"
  case notAutomatable = "not-automatable"
}
