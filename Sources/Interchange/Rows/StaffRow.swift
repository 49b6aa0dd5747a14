public import Domain

/// One row of a staff list: an employee in a position.
public struct StaffRow: Hashable, Sendable {
  public let employee: Employee
  public let position: Position
  /// Whether the position's profession was taken from the title.
  public let professionIsFromTitle: Bool
  /// The education or speciality that the title claims.
  public let titleCompetence: CompetenceCode?
  /// Whether the file speaks of HPR numbers; where it does not, the employee's stays as it was.
  public let hasHPRNumbers: Bool
  /// Whether the file speaks of years of birth, likewise.
  public let hasBirthYears: Bool
}
