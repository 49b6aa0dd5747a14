import Domain

/// Numbers that tell people apart: in no order, and no number twice.
struct DemoNumbers: Sendable {
  /// How many different employee numbers there are.
  private let range: Int
  private let digits: Int

  /// Five digits for up to 90 000 people, six and more above that; a tenth of the municipalities'
  /// begin with a zero.
  init(people: Int) {
    // Primes, so that every step that is no multiple visits every number once.
    (range, digits) =
      people <= 90_000 ? (99_991, 5) : people <= 900_000 ? (999_983, 6) : (9_999_991, 7)
    precondition(people < range, "more people than employee numbers")
  }

  /// The employee number of the person in this place of the row. The hospitals' numbers have a digit more.
  func employee(_ index: Int, of employer: DemoEmployer) -> EmployeeNumber {
    let text = String((index * 61_403 + 4217) % range)
    let padded = String(repeating: "0", count: digits - text.utf8.count) + text
    return EmployeeNumber(employer == .hospital ? "2" + padded : padded)
  }

  /// The invented number in the register of health personnel: seven digits, of which the first two are no day of a month,
  /// so that together with a birth year beside it the number never looks like a national identity number.
  func register(_ index: Int) -> String { String(7_200_000 + (index * 7_654_321 + 1_234_567) % 2_800_000) }
}
