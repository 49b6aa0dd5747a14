/// Somebody else's decision on an assertion: signed, or not accepted.
///
/// It holds for what the assertion said at the time. One that has come to say something else must be signed anew.
public struct Verification: Hashable, Sendable {
  public enum Decision: String, CaseIterable, Sendable {
    case approved
    case rejected
  }

  public let employee: EmployeeNumber
  public let competence: CompetenceCode
  /// The first day, the kind, the statement and the last day of the assertion.
  public let assertedFrom: CalendarDate
  public let assertedKind: Assertion.Kind
  public let statement: Assertion.Statement
  public let assertedThrough: CalendarDate?
  /// The name of the one who signed.
  public let verifier: String
  /// The number, where that one works here.
  public let verifierEmployee: EmployeeNumber?
  public let decision: Decision
  public let date: CalendarDate
  public let note: String

  public init(
    of assertion: Assertion, from assertedFrom: CalendarDate, by verifier: String,
    verifierEmployee: EmployeeNumber? = nil, _ decision: Decision, on date: CalendarDate, note: String = ""
  ) {
    employee = assertion.employee
    competence = assertion.competence
    self.assertedFrom = assertedFrom
    assertedKind = assertion.kind
    statement = assertion.statement
    assertedThrough = assertion.period.through
    self.verifier = verifier
    self.verifierEmployee = verifierEmployee
    self.decision = decision
    self.date = date
    self.note = note
  }

  public init(
    employee: EmployeeNumber, competence: CompetenceCode, assertedFrom: CalendarDate, assertedKind: Assertion.Kind,
    statement: Assertion.Statement, assertedThrough: CalendarDate?, verifier: String,
    verifierEmployee: EmployeeNumber?, decision: Decision, date: CalendarDate, note: String
  ) {
    self.employee = employee
    self.competence = competence
    self.assertedFrom = assertedFrom
    self.assertedKind = assertedKind
    self.statement = statement
    self.assertedThrough = assertedThrough
    self.verifier = verifier
    self.verifierEmployee = verifierEmployee
    self.decision = decision
    self.date = date
    self.note = note
  }

  /// Whether it is this assertion, as it now is, that was decided on.
  public func concerns(_ assertion: Assertion) -> Bool {
    assertion.competence == competence && assertion.kind == assertedKind && assertion.period.from == assertedFrom
      && assertion.statement == statement && assertion.period.through == assertedThrough
      && assertion.employee == employee
  }
}
