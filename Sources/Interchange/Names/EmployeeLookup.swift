import Domain

/// Finds employees by number.
///
/// A spreadsheet takes leading zeros away; where only one employee can be meant, that one is.
struct EmployeeLookup {
  struct Match {
    let number: EmployeeNumber
    /// Small and the same for the same employee, in the order in which they turned up.
    let index: Int
    let hasRestoredZeros: Bool
  }

  private let known: Set<EmployeeNumber>
  private var matches: [String: Match] = [:]
  /// The last one found: rows of one employee often follow each other.
  private var latest: (text: String, match: Match)?
  private var indices: [EmployeeNumber: Int] = [:]

  /// What was suggested for unknown numbers; so many that any honest file fits.
  private var suggestions: [String: [EmployeeNumber]] = [:]
  private static let suggestionLimit = 10_000

  /// The known numbers by what is left of them without leading zeros; made when it is first needed.
  private lazy var withoutZeros = Dictionary(grouping: known) { Self.withoutZeros($0.rawValue) }

  init(_ known: Set<EmployeeNumber>) { self.known = known }

  /// The known employee that is meant; `nil` where none is, or several could be.
  mutating func find(_ text: String) -> Match? {
    if let latest, latest.text == text { return latest.match }
    if let match = matches[text] {
      latest = (text, match)
      return match
    }
    let typed = EmployeeNumber(cleaned(text))
    let isExact = known.contains(typed)
    guard let number = isExact ? typed : namesake(of: typed) else { return nil }
    let index = indices[number, default: indices.count]
    indices[number] = index
    let match = Match(number: number, index: index, hasRestoredZeros: !isExact)
    matches[text] = match
    return match
  }

  /// Known numbers that differ in their leading zeros, or in one letter or digit.
  mutating func suggestions(for typed: String) -> [EmployeeNumber] {
    if let answer = suggestions[typed] { return answer }
    if suggestions.count == Self.suggestionLimit { return [] }
    let zeros = withoutZeros[Self.withoutZeros(typed)] ?? []
    let slips = typed.utf8.count <= 20 ? Self.slips(of: typed).map { EmployeeNumber($0) } : []
    let answer = Array(Set(zeros + slips.filter { known.contains($0) }).sorted().prefix(3))
    suggestions[typed] = answer
    return answer
  }

  private mutating func namesake(of typed: EmployeeNumber) -> EmployeeNumber? {
    let candidates = withoutZeros[Self.withoutZeros(typed.rawValue)] ?? []
    return candidates.count == 1 ? candidates[0] : nil
  }

  private static func withoutZeros(_ text: String) -> String { String(text.drop { $0 == "0" }) }

  /// Every text that a single slip of the finger could have made this one from.
  private static func slips(of typed: String) -> [String] {
    let letters = Array(typed)
    let digits = Array("0123456789")
    var slips: [String] = []
    for place in 0...letters.count {
      let (head, tail) = (letters[..<place], letters[place...])
      slips += digits.map { String(head + [$0] + tail) }
      guard let letter = tail.first else { continue }
      slips.append(String(head + tail.dropFirst()))
      slips += digits.map { String(head + [$0] + tail.dropFirst()) }
      if let next = tail.dropFirst().first { slips.append(String(head + [next, letter] + tail.dropFirst(2))) }
    }
    return slips
  }
}
