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

  /// The years in which somebody who works here on a day can be born: nobody below thirteen may work (arbeidsmiljøloven
  /// § 11-1), and nobody of more than a hundred does.
  public static func birthYears(on day: CalendarDate) -> ClosedRange<Int> {
    day.components.year - 100...day.components.year - 13
  }

  /// A number of the register of health personnel as people type it, with blanks; `nil` for anything but one to nine
  /// digits.
  public static func hprNumber(typed: String) -> String? {
    let digits = typed.filter { $0 != " " }
    guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return digits
  }
}
