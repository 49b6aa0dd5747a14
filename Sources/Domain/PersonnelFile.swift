/// All that is known of one employee and bears on a question.
///
/// It never changes; a class, since answers about thousands of people hand it on.
public final class PersonnelFile: Sendable {
  public let employee: Employee
  public let positions: [Position]
  public let authorisations: [Authorisation]
  public let assertions: [Assertion]
  public let delegations: [Delegation]
  public let suspensions: [Suspension]
  public let exemptions: [Exemption]

  public init(
    employee: Employee, positions: [Position] = [], authorisations: [Authorisation] = [],
    assertions: [Assertion] = [], delegations: [Delegation] = [], suspensions: [Suspension] = [],
    exemptions: [Exemption] = []
  ) {
    self.employee = employee
    self.positions = positions
    self.authorisations = authorisations
    self.assertions = assertions
    self.delegations = delegations
    self.suspensions = suspensions
    self.exemptions = exemptions
  }
}

extension PersonnelFile {
  /// The rights by which the person may practise on the date.
  public func rightsInForce(on date: CalendarDate) -> [Authorisation] {
    authorisations.map { RightOnDate($0, on: date) }.placesInForce.map { authorisations[$0] }
  }
}
