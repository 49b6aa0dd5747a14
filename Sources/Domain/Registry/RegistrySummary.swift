/// What is in a registry.
public struct RegistrySummary: Hashable, Sendable {
  public let path: String
  public let bytes: Int
  public let schemaVersion: Int
  public let edition: String
  /// How many current rows each kind of thing has.
  public let units: Int
  public let employees: Int
  public let positions: Int
  public let authorisations: Int
  public let assertions: Int
  public let delegations: Int
  public let coverageRules: Int
  public let events: Int
  /// When the last change was recorded (UTC); `nil` in an empty registry.
  public let lastChange: String?
  /// The last link of the event chain; `nil` where nothing is sealed yet.
  public let head: ChainHead?

  public init(
    path: String, bytes: Int, schemaVersion: Int, edition: String, units: Int, employees: Int, positions: Int,
    authorisations: Int, assertions: Int, delegations: Int, coverageRules: Int, events: Int, lastChange: String?,
    head: ChainHead? = nil
  ) {
    self.path = path
    self.bytes = bytes
    self.schemaVersion = schemaVersion
    self.edition = edition
    self.units = units
    self.employees = employees
    self.positions = positions
    self.authorisations = authorisations
    self.assertions = assertions
    self.delegations = delegations
    self.coverageRules = coverageRules
    self.events = events
    self.lastChange = lastChange
    self.head = head
  }
}
