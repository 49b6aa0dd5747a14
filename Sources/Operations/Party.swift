public import Domain
import Storage

/// Somebody who signs, gives or decides: an employee, or another person by name.
public struct Party: Hashable, Sendable {
  /// The employee's own name, or the name as it was typed.
  public let name: String
  /// `nil` for somebody who does not work here.
  public let employee: EmployeeNumber?

  /// How it is kept as a source.
  public var words: String { employee.map { "\(name) (\($0))" } ?? name }
}

extension Party {
  /// Whether it is, or may well be, this employee.
  ///
  /// The number tells two employees of one name apart. Somebody without a number is taken to be the employee when every
  /// word of the one name answers to a word of the other: «Nordmann, Kari», «K. Nordmann» and «Kary» are Kari Nordmann.
  func isSame(as employee: Employee) -> Bool {
    if let number = self.employee { return number == employee.number }
    return Party.areAlike(name, employee.name)
  }

  /// Whether a source names it: by number in brackets where there is one, else by name.
  func isNamed(in source: String) -> Bool {
    let words = Self.words(of: source)
    let own = Self.words(of: name)
    guard !own.isEmpty, own.isSubset(of: words) else { return employee.map { source == $0.rawValue } ?? false }
    let numbers = Self.numbersInBrackets(source)
    return employee.map { numbers.isEmpty || numbers.contains($0.rawValue) } ?? true
  }

  /// What stands in brackets and holds a digit.
  private static func numbersInBrackets(_ text: String) -> [String] {
    text.split(separator: "(").dropFirst().compactMap { part in
      let inside = String(part.prefix { $0 != ")" })
      return inside.contains(where: \.isNumber) ? inside : nil
    }
  }

  static func areAlike(_ left: String, _ right: String) -> Bool {
    let (a, b) = (words(of: left), words(of: right))
    guard !a.isEmpty, !b.isEmpty else { return false }
    let (fewer, more) = a.count <= b.count ? (a, b) : (b, a)
    return fewer.allSatisfy { word in more.contains { answers(word, $0) } }
  }

  /// Whether two words of names may be the same: an initial, or one slip of the pen in a word that is long enough.
  private static func answers(_ left: Substring, _ right: Substring) -> Bool {
    if left == right { return true }
    if left.count == 1 || right.count == 1 { return left.first == right.first }
    return min(left.count, right.count) >= 3 && editDistance(String(left), String(right)) == 1
  }

  private static func words(of name: String) -> Set<Substring> { Set(folded(name).split(separator: " ")) }
}

extension Lookup {
  /// Who is meant by a number or a name.
  ///
  /// What holds a digit is a number, and must be known. A name that an employee has, its words in whatever order and with or
  /// without a leader's title before it, is that employee; one that several have must be told by number. Any other name is somebody
  /// from outside.
  static func party(_ typed: String, in snapshot: Snapshot) throws -> Party {
    let typed = String(typed.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    if let employee = try snapshot.employee(EmployeeNumber(typed)) {
      return Party(name: employee.name, employee: employee.number)
    }
    if let number = EmployeeNumber(inBracketsOf: typed), let employee = try snapshot.employee(number) {
      return Party(name: employee.name, employee: employee.number)
    }
    if typed.contains(where: \.isNumber) {
      let employee = try Lookup.employee(typed, in: snapshot)
      return Party(name: employee.name, employee: employee.number)
    }
    let wanted = PersonName(typed)
    guard !wanted.isEmpty else { throw InquiryFault.missingText(field: "by") }
    let employees = try snapshot.employees()
    var found = employees.filter { PersonName($0.name) == wanted }
    let titles = found.isEmpty ? try snapshot.jobTitles().foldedLeaderTitles : []
    if let wanted = PersonName(behindTitleIn: typed, titles: titles) {
      found = employees.filter { PersonName($0.name) == wanted }
    }
    guard found.count < 2 else { throw try ambiguity(of: typed, found, in: snapshot) }
    if found.isEmpty {
      // Behind a title that nobody has told us of stands the name of somebody who works here: that one, or another?
      let parts = typed.split(separator: " ")
      let names = Set(parts.indices.dropFirst().prefix(6).map { PersonName(parts[$0...].joined(separator: " ")) })
      let likely = employees.filter { $0.name.contains(" ") && names.contains(PersonName($0.name)) }
      if !likely.isEmpty { throw try ambiguity(of: typed, likely, in: snapshot) }
    }
    return found.first.map { Party(name: $0.name, employee: $0.number) } ?? Party(name: typed, employee: nil)
  }
}
