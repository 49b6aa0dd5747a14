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
  /// The rights that count.
  public var countedAuthorisations: [Authorisation] { authorisations.counted }
}

extension [Authorisation] {
  /// Of one person's: the employer's unverified word says nothing about a profession of which a register or a paper has
  /// told, whatever that told and for whatever period.
  public var counted: [Authorisation] {
    guard count > 1 else { return self }
    let told = Set(filter(\.isVerified).map(\.profession))
    return filter { $0.isVerified || !told.contains($0.profession) }
  }
}
