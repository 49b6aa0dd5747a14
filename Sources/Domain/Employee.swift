/// A person who works here.
public struct Employee: Hashable, Sendable {
  public let number: EmployeeNumber
  public let name: String
  /// The number in the public register of health personnel (Helsepersonellregisteret).
  public let hprNumber: String?
  public let birthYear: Int?

  public init(number: EmployeeNumber, name: String, hprNumber: String? = nil, birthYear: Int? = nil) {
    self.number = number
    self.name = name
    self.hprNumber = hprNumber
    self.birthYear = birthYear
  }
}
