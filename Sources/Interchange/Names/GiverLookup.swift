import Domain

/// Finds who is meant as the giver of a delegation: an employee by number or by name, with or without a leader's title before it,
/// or somebody from outside.
struct GiverLookup {
  enum Match: Hashable {
    case employee(EmployeeNumber, name: String)
    case outsider(String)
    /// Digits alone, which are no employee's.
    case unknownNumber
    /// Employees of the same name.
    case several([EmployeeNumber])
  }

  private let names: [EmployeeNumber: String]
  private let titles: [JobTitle]
  private var found: [String: Match] = [:]
  // Made when a name is first looked for.
  private lazy var numbers = Dictionary(grouping: names.keys) { PersonName(names[$0] ?? "") }
  private lazy var leaderTitles = titles.foldedLeaderTitles

  init(_ names: [EmployeeNumber: String], titles: [JobTitle]) {
    self.names = names
    self.titles = titles
  }

  mutating func find(_ typed: String) -> Match {
    if let match = found[typed] { return match }
    let match = search(typed)
    found[typed] = match
    return match
  }

  private mutating func search(_ typed: String) -> Match {
    for number in [EmployeeNumber(typed), EmployeeNumber(inBracketsOf: typed)].compactMap(\.self) {
      if let name = names[number] { return .employee(number, name: name) }
    }
    if typed.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return .unknownNumber }
    let namesakes =
      numbers[PersonName(typed)]
      ?? PersonName(behindTitleIn: typed, titles: leaderTitles).flatMap { numbers[$0] } ?? []
    switch namesakes.count {
    case 0: return .outsider(typed)
    case 1: return .employee(namesakes[0], name: names[namesakes[0]] ?? typed)
    default: return .several(namesakes.sorted())
    }
  }
}
